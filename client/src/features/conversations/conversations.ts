import { listConversations } from '@ki-reallabor/server/runs/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

type Page = Awaited<ReturnType<typeof call<typeof listConversations>>>
export type ConversationLine = Page['items'][number]

/** One page of one's own conversations, last worked on first; `before` is the `next` of the page above. */
export const conversationsQuery = (limit: number, before?: string) =>
  queryOptions({
    queryKey: ['conversations', limit, before ?? null],
    queryFn: ({ signal }) => call(listConversations, { query: { limit, ...(before && { before }) }, signal }),
    staleTime: 5_000,
  })

/** Where the run page opens. */
export const conversationAddress = (id: string) => `/laeufe/${encodeURIComponent(id)}`
