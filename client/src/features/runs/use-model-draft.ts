import { type DraftVersion, type RunState, readDraft } from '@ki-reallabor/server/runs/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

type ModelDraft = Pick<DraftVersion, 'segments' | 'findings'>

/** The draft as the model wrote it; `draft` is undefined while it is on its way. It never changes. */
export function useModelDraft(run: RunState, wanted = true): { draft: ModelDraft | undefined; error: Error | null } {
  const edited = (run.version ?? 1) > 1
  const { data, error } = useQuery({
    queryKey: ['draft', run.id, 1],
    queryFn: ({ signal }) => call(readDraft, { params: { runId: run.id, number: '1' }, signal }),
    enabled: edited && wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  return edited ? { draft: data, error } : { draft: run, error: null }
}
