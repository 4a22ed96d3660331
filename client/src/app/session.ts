import { readSession, type SessionState } from '@ki-reallabor/server/identity/contract'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { redirect } from 'react-router'
import { call } from '../api/call.ts'
import { ProblemError } from '../api/problem.ts'
import { queryClient } from '../api/query.ts'

/** Who is signed in, `null` if nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionState | null> => {
    try {
      return await call(readSession, { signal })
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null
      throw error
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
})

export const loadSession = () => queryClient.ensureQueryData(sessionQuery)

/** Loader of everything behind the sign-in: leads there and back again. */
export async function requireSession({ request }: { request: Request }) {
  const session = await loadSession()
  if (session) return session
  const { pathname, search, hash } = new URL(request.url)
  throw redirect(signInAddress(pathname + search + hash))
}

export function signInAddress(target: string): string {
  return target === '/' ? '/anmelden' : `/anmelden?ziel=${encodeURIComponent(target)}`
}

/** Only a path of our own may be the way back, never another site's address. */
export function targetAfterSignIn(search: URLSearchParams): string {
  const target = search.get('ziel') ?? '/'
  const own = 'https://own.invalid'
  const isOwn = target.startsWith('/') && URL.canParse(target, own) && new URL(target, own).origin === own
  return isOwn ? target : '/'
}

/** Only below `requireSession`. Keeps the last answer while a page whose session has just ended is still leaving. */
export function useSession(): SessionState {
  const { data } = useQuery(sessionQuery)
  const known = useRef(data)
  if (data) known.current = data
  if (!known.current) throw new Error('useSession outside of the signed-in pages')
  return known.current
}

/** At sign-in: nothing that was loaded for someone else stays in memory. */
export function adoptSession(session: SessionState): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

export function forgetSession(): void {
  queryClient.setQueryData(sessionQuery.queryKey, null)
}
