import type { ReactNode } from 'react'
import { Empty } from '../kern/empty.tsx'
import { LinkButton } from '../kern/link-button.tsx'
import { useFormat } from './format.ts'
import { PageHead } from './page-head.tsx'
import { mayEnter, type Room, rolesOf } from './rooms.ts'
import { useSession } from './session.ts'
import { useTerms } from './terms.ts'
import { useAppText } from './text.ts'

/** Shows the page to whose room it is, and a plain word to others. The server refuses them anyway. */
export function RoomGuard({ room, title, children }: { room: Room; title: string; children: ReactNode }) {
  const t = useAppText()
  const term = useTerms()
  const format = useFormat()
  const { current } = useSession()
  if (mayEnter(room, current.roles)) return children
  const named = (roles: ReturnType<typeof rolesOf>) => format.list((roles ?? []).map(role => term(`role.${role}`)))
  return (
    <>
      <PageHead title={title} />
      <Empty
        title={t('forbiddenTitle')}
        action={
          <LinkButton to="/" kind="primary" icon="home">
            {t('toStart')}
          </LinkButton>
        }
      >
        <p>{t('forbiddenText', { roles: named(rolesOf(room)), tenant: current.tenant, own: named(current.roles) })}</p>
      </Empty>
    </>
  )
}
