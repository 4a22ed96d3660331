import type { ConversationState, RunState } from '@ki-reallabor/server/runs/contract'
import { readConversation, readPreview } from '@ki-reallabor/server/runs/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { queryClient } from '../../api/query.ts'

export const conversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversation', conversationId],
    queryFn: ({ signal }) => call(readConversation, { params: { conversationId }, signal }),
  })

/** A preview belongs to one revision and never changes; it holds originals, so it is dropped soon after it was shown. */
export const previewQuery = (conversationId: string, revision: number) =>
  queryOptions({
    queryKey: ['preview', conversationId, revision],
    queryFn: ({ signal }) => call(readPreview, { params: { conversationId }, body: { revision }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })

/** Puts what the server has just answered into the page's state. */
export function patchConversation(conversationId: string, change: (state: ConversationState) => ConversationState) {
  queryClient.setQueryData(conversationQuery(conversationId).queryKey, state => state && change(state))
}

/** Adds new runs and replaces known ones. */
export function mergeRuns(state: ConversationState, runs: readonly RunState[]): ConversationState {
  const fresh = new Map(runs.map(run => [run.id, run]))
  return {
    ...state,
    runs: [
      ...state.runs.map(run => fresh.get(run.id) ?? run),
      ...runs.filter(run => !state.runs.some(known => known.id === run.id)),
    ],
  }
}

/** The list of runs on other pages is out of date now. */
export const listsChanged = () => queryClient.invalidateQueries({ queryKey: ['conversations'] })
