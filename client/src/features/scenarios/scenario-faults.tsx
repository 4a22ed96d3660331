import { permissions, type Role } from '@ki-reallabor/server/identity/contract'
import { listScenarioFaults } from '@ki-reallabor/server/scenarios/contract'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { call } from '../../api/call.ts'
import { useSession } from '../../app/session.ts'
import { Alert } from '../../kern/alert.tsx'
import { scenariosQuery } from './scenarios.ts'
import { useScenarioText } from './text.ts'

const pollEvery = 2_000 // ms

const faultsQuery = queryOptions({
  queryKey: ['scenario-faults'],
  queryFn: ({ signal }) => call(listScenarioFaults, { signal }),
  staleTime: 0,
  // A server that doesn't watch its files says nothing new.
  refetchInterval: query => (query.state.data?.watching ? pollEvery : false),
})

/** For those who write scenarios: what the saved files say wrong, as the server reads them. */
export function ScenarioFaults() {
  const { current } = useSession()
  const develops = current.roles.some(role => (permissions.developScenarios as readonly Role[]).includes(role))
  return develops ? <Faults /> : null
}

function Faults() {
  const t = useScenarioText()
  const client = useQueryClient()
  const { data } = useQuery(faultsQuery)
  const faults = data?.faults ?? []
  // Once a file is right again, the catalogue shows it.
  const before = useRef(faults.length)
  useEffect(() => {
    if (faults.length < before.current) void client.invalidateQueries({ queryKey: scenariosQuery.queryKey })
    before.current = faults.length
  }, [faults.length, client])
  return (
    <div role="status" className={faults.length > 0 ? 'rl-after-head' : undefined}>
      {faults.length > 0 && (
        <Alert tone="danger" title={t('faultsTitle', { count: faults.length })} className="rl-after-head">
          <div className="stack2">
            <ul className="stack2">
              {faults.map(({ file, line, column, where, message }) => (
                <li key={`${file}:${line}:${column}:${message}`}>
                  <span className="rl-place">{t('faultPlace', { file, line })}</span>
                  <span className="rl-below">
                    {where && <span className="strong">{where}: </span>}
                    {message}
                  </span>
                </li>
              ))}
            </ul>
            <p className="small">{t('faultsKept')}</p>
          </div>
        </Alert>
      )}
    </div>
  )
}
