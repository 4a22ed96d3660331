import { useFormat } from '../../app/format.ts'
import { PageHead } from '../../app/page-head.tsx'
import { mayEnter } from '../../app/rooms.ts'
import { useSession } from '../../app/session.ts'
import { useTerms } from '../../app/terms.ts'
import { Empty } from '../../kern/empty.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { greetingAt } from './greeting.ts'
import { StartDoor } from './start-door.tsx'
import { StartTrying } from './start-trying.tsx'
import { useStartText } from './text.ts'

/** What waits for me, by role. One primary button: into the main job. */
export function Component() {
  const t = useStartText()
  const term = useTerms()
  const format = useFormat()
  const { person, current } = useSession()
  const greeting = t(greetingAt(new Date()), { name: person.name })
  const today = format.weekday(new Date().toISOString())
  if (mayEnter('try', current.roles)) return <StartTrying greeting={greeting} today={today} />
  const doors = (['review', 'log', 'models'] as const).filter(room => mayEnter(room, current.roles))
  return (
    <>
      <PageHead title={greeting} tabTitle={t('title')}>
        <p className="muted">{today}</p>
      </PageHead>
      {doors.length === 0 ? (
        <Empty title={t('laterTitle')}>
          <p>{t('later', { roles: current.roles.map(role => term(`role.${role}`)).join(', ') })}</p>
        </Empty>
      ) : (
        <div className="cols-2">
          {doors.includes('review') && (
            <StartDoor title={t('reviewTitle')} text={t('review')}>
              <LinkButton to="/szenarien/fassungen" kind="primary" icon="arrow-forward">
                {t('reviewButton')}
              </LinkButton>
            </StartDoor>
          )}
          {doors.includes('log') && (
            <StartDoor title={t('logTitle')} text={t('log')}>
              <LinkButton
                to="/datenschutz/protokoll"
                kind={doors[0] === 'log' ? 'primary' : 'secondary'}
                icon="arrow-forward"
              >
                {t('logButton')}
              </LinkButton>
            </StartDoor>
          )}
          {doors.includes('models') && (
            <StartDoor title={t('modelsTitle')} text={t('models')}>
              <LinkButton to="/modelle" kind={doors[0] === 'models' ? 'primary' : 'secondary'} icon="arrow-forward">
                {t('modelsButton')}
              </LinkButton>
            </StartDoor>
          )}
        </div>
      )}
    </>
  )
}
