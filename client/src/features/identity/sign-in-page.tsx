import { listDemoPeople, signIn } from '@ki-reallabor/server/identity/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { redirect, useLocation, useNavigate, useSearchParams } from 'react-router'
import { call } from '../../api/call.ts'
import { isProblem } from '../../api/problem.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { adoptSession, loadSession, targetAfterSignIn } from '../../app/session.ts'
import { useTerms } from '../../app/terms.ts'
import { useAppText } from '../../app/text.ts'
import { Alert } from '../../kern/alert.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Heading } from '../../kern/heading.tsx'
import { Icon } from '../../kern/icon.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { useSignInText } from './text.ts'
import { type Organisation, unitsOf } from './units.ts'

/** Who is signed in already goes straight on. */
export async function loader({ request }: { request: Request }) {
  const session = await loadSession()
  return session ? redirect(targetAfterSignIn(new URL(request.url).searchParams)) : null
}

export function Component() {
  const t = useSignInText()
  const app = useAppText()
  const [search] = useSearchParams()
  const { state } = useLocation()
  const people = useQuery({
    queryKey: ['demo-people'],
    queryFn: ({ signal }) => call(listDemoPeople, { signal }),
  })
  return (
    <>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
      </PageHead>
      <div className="stack5">
        {search.has('abgemeldet') && <Alert tone="success" title={app('signedOut')} role="status" />}
        {state?.ended && <Alert tone="warning" title={app('sessionEnded')} role="alert" />}
        <Alert title={t('demoTitle')}>
          <p>{t('demo')}</p>
        </Alert>
        {people.isPending && <Skeleton label={t('loading')} lines={8} />}
        {people.isError && isProblem(people.error) && people.error.status === 404 && (
          <Empty title={t('noneTitle')}>{t('none')}</Empty>
        )}
        {people.isError && !(isProblem(people.error) && people.error.status === 404) && (
          <FaultNotice title={t('failed')} error={people.error} retry={people.refetch} />
        )}
        {people.data && <People organisations={unitsOf(people.data)} target={targetAfterSignIn(search)} />}
      </div>
    </>
  )
}

function People({ organisations, target }: { organisations: Organisation[]; target: string }) {
  const t = useSignInText()
  const term = useTerms()
  const navigate = useNavigate()
  const enter = useMutation({
    mutationFn: (choice: { personId: string; tenantId: string }) => call(signIn, { body: choice }),
    onSuccess: session => {
      adoptSession(session)
      return navigate(target, { replace: true })
    },
  })
  return (
    <>
      {enter.isError && <FaultNotice title={t('signInFailed')} error={enter.error} />}
      {organisations.map(organisation => (
        <section key={organisation.name} className="stack3" aria-label={organisation.name}>
          <Heading level={2}>{organisation.name}</Heading>
          <div className="rl-units">
            {organisation.units.map(unit => (
              <section key={unit.tenantId} aria-label={unit.tenant}>
                <Heading level={3} className="rl-units__name">
                  {unit.tenant}
                </Heading>
                <ul>
                  {unit.people.map(person => {
                    const roles = person.roles.map(role => term(`role.${role}`)).join(', ')
                    return (
                      <li key={person.id}>
                        <button
                          type="button"
                          className="rl-pickline"
                          aria-disabled={enter.isPending}
                          onClick={() =>
                            enter.isPending || enter.mutate({ personId: person.id, tenantId: unit.tenantId })
                          }
                        >
                          <span>
                            <span className="strong">{person.name}</span>
                            <span className="small muted">{roles}</span>
                          </span>
                          <Icon name="chevron-right" size="small" />
                        </button>
                      </li>
                    )
                  })}
                </ul>
              </section>
            ))}
          </div>
        </section>
      ))}
    </>
  )
}
