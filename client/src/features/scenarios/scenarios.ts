import { listScenarios, readScenario } from '@ki-reallabor/server/scenarios/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** Scenarios change with releases only. */
const staleTime = 5 * 60_000

export const scenariosQuery = queryOptions({
  queryKey: ['scenarios'],
  queryFn: ({ signal }) => call(listScenarios, { signal }),
  staleTime,
})

export const scenarioQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['scenarios', scenarioId],
    queryFn: ({ signal }) => call(readScenario, { params: { scenarioId }, signal }),
    staleTime,
  })

export const scenarioAddress = (id: string) => `/szenarien/${encodeURIComponent(id)}`
