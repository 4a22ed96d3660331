import {
  type LogVerification,
  listLogEntries,
  listLogMonths,
  readLogCheckpoints,
  readLogEntry,
  verifyLog,
} from '@ki-reallabor/server/audit/contract'
import { listModels } from '@ki-reallabor/server/gateway/contract'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { scenariosQuery } from '../scenarios/scenarios.ts'
import type { LogSearch } from './log-search.ts'

/** What scenarios and models are called today; those of the past keep their ids. */
export function useNames(): { scenario: (id: string) => string; model: (provider: string, model: string) => string } {
  const scenarios = useQuery(scenariosQuery).data ?? []
  const models = useQuery(modelsQuery).data ?? []
  return {
    scenario: id => scenarios.find(it => it.id === id)?.title ?? id,
    model: (provider, model) => models.find(({ id }) => id === `${provider}/${model}`)?.label ?? model,
  }
}

export const modelsQuery = queryOptions({
  queryKey: ['models', 'social'],
  queryFn: ({ signal }) => call(listModels, { signal }),
})

const pageSize = 25

export const monthsQuery = queryOptions({
  queryKey: ['log', 'months'],
  queryFn: ({ signal }) => call(listLogMonths, { signal }),
})

/** A page of the log; rows of the page before stay until the new ones are there. */
export const entriesQuery = ({ entry: _, ...filter }: LogSearch) =>
  queryOptions({
    queryKey: ['log', 'entries', filter],
    queryFn: ({ signal }) => call(listLogEntries, { query: { ...filter, limit: pageSize }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 2_000,
  })

export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['log', 'entry', id],
    queryFn: ({ signal }) => call(readLogEntry, { params: { id }, signal }),
    // An entry under way gets its end, an unsealed one its proof.
    refetchInterval: ({ state }) =>
      state.data && (state.data.proof.state === 'unsealed' || state.data.entry.state === 'accepted') ? 2_000 : false,
  })

/** The last verification stays in memory while one looks at other pages. */
export const verificationKey = ['log', 'verification'] as const
export const runVerification = (): Promise<LogVerification> => call(verifyLog)

/** The checkpoints as a file; the browser asks where to keep it. */
export async function saveCheckpoints(): Promise<void> {
  const text = await call(readLogCheckpoints)
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `kontrollpunkt-${new Date().toISOString().slice(0, 10)}.txt`
  link.click()
  URL.revokeObjectURL(address)
}
