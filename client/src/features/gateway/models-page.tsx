import { listModels } from '@ki-reallabor/server/gateway/contract'
import { dataClasses } from '@ki-reallabor/server/identity/contract'
import { useQueries } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { ProviderTable } from './provider-table.tsx'
import { RuleMatrix } from './rule-matrix.tsx'
import { useModelsText } from './text.ts'

export function Component() {
  const t = useModelsText()
  return (
    <RoomGuard room="models" title={t('title')}>
      <PageHead title={t('title')}>
        <p>{t('lead')}</p>
        <p className="small muted">{t('readOnly')}</p>
      </PageHead>
      <Models />
    </RoomGuard>
  )
}

/** The server decides for each data class; nothing of the policy is computed here. */
function Models() {
  const t = useModelsText()
  const answers = useQueries({
    queries: dataClasses.map(dataClass => ({
      queryKey: ['models', dataClass],
      queryFn: ({ signal }: { signal: AbortSignal }) => call(listModels, { query: { dataClass }, signal }),
    })),
  })
  const failed = answers.find(answer => answer.isError)
  if (failed) {
    const retry = () => Promise.all(answers.map(answer => answer.refetch()))
    return <FaultNotice title={t('loadFailed')} error={failed.error} retry={retry} />
  }
  const rows = answers.flatMap(({ data }, index) => (data ? [{ dataClass: dataClasses[index]!, offers: data }] : []))
  if (rows.length < dataClasses.length) return <Skeleton label={t('loading')} lines={8} />
  const offers = rows[0]!.offers
  if (offers.length === 0) return <Empty title={t('emptyTitle')}>{t('empty')}</Empty>
  return (
    <div className="stack5">
      <RuleMatrix rows={rows} />
      <ProviderTable offers={offers} />
    </div>
  )
}
