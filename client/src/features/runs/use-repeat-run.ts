import { startRuns } from '@ki-reallabor/server/runs/contract'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'
import { listsChanged, mergeRuns, patchConversation, previewQuery } from './conversation.ts'

/** Sends what was released once more to the same model, as a run of its own. Not for changed inputs. */
export function useRepeatRun(conversationId: string, revision: number) {
  /** Kept until it has worked: a lost answer must not start two. */
  const key = useRef(crypto.randomUUID())
  return useMutation({
    mutationFn: async (modelId: string) => {
      const { digest } = await queryClient.fetchQuery(previewQuery(conversationId, revision))
      return call(startRuns, {
        params: { conversationId },
        body: { digest, revision, models: [modelId], blind: false, idempotencyKey: key.current },
      })
    },
    onSuccess: ({ runs }) => {
      key.current = crypto.randomUUID()
      patchConversation(conversationId, state => mergeRuns(state, runs))
      void listsChanged()
    },
  })
}
