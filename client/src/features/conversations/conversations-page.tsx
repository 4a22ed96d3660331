import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { Button } from '../../kern/button.tsx'
import { Empty } from '../../kern/empty.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { conversationsQuery } from './conversations.ts'
import { ConversationsTable } from './conversations-table.tsx'
import { useConversationsText } from './text.ts'

export function Component() {
  const t = useConversationsText()
  return (
    <RoomGuard room="try" title={t('title')}>
      <PageHead
        title={t('title')}
        actions={
          <LinkButton to="/szenarien" kind="primary" icon="add">
            {t('new')}
          </LinkButton>
        }
      >
        <p>{t('lead')}</p>
      </PageHead>
      <Runs />
    </RoomGuard>
  )
}

function Runs() {
  const t = useConversationsText()
  const [search] = useSearchParams()
  const before = search.get('vor') ?? undefined
  const page = useQuery({ ...conversationsQuery(25, before), placeholderData: keepPreviousData })
  if (page.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (page.isError) return <FaultNotice title={t('loadFailed')} error={page.error} retry={page.refetch} />
  if (page.data.items.length === 0 && !before) {
    return (
      <Empty title={t('emptyTitle')} action={<LinkButton to="/szenarien">{t('toScenarios')}</LinkButton>}>
        {t('empty')}
      </Empty>
    )
  }
  return (
    <div aria-busy={page.isPlaceholderData}>
      <ConversationsTable lines={page.data.items} />
      <Pager count={page.data.items.length} before={before} next={page.data.next} />
    </div>
  )
}

/** Pages are a way through time: back is the browser's own, and one click to the newest. */
function Pager({ count, before, next }: { count: number; before: string | undefined; next: string | null }) {
  const t = useConversationsText()
  const navigate = useNavigate()
  return (
    <nav className="rl-pager small" aria-label={t('pages')}>
      <span role="status">{t('shown', { count })}</span>
      {(before || next) && (
        <span className="row">
          <Button size="small" icon="chevron-left" disabled={!before} onClick={() => navigate('/laeufe')}>
            {t('newest')}
          </Button>
          <Button
            size="small"
            icon="chevron-right"
            disabled={!next}
            onClick={() => navigate(`/laeufe?vor=${encodeURIComponent(next!)}`)}
          >
            {t('older')}
          </Button>
        </span>
      )}
    </nav>
  )
}
