import { readScenarioResults } from '@ki-reallabor/server/ratings/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export const resultsQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['scenario-results', scenarioId],
    queryFn: ({ signal }) => call(readScenarioResults, { params: { scenarioId }, signal }),
  })
