import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from './problem.ts'

/** What the server has refused won't change by asking again; a missing answer may. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => !(error instanceof ProblemError && error.status < 500) && failures < 2,
      // "offline" of the browser says nothing about a server on the same machine or in the same house.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})
