import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { Button } from '../../kern/button.tsx'
import { Empty } from '../../kern/empty.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { EntryPanel } from './entry-panel.tsx'
import { EntryTable } from './entry-table.tsx'
import { entriesQuery } from './log.ts'
import { LogFilter } from './log-filter.tsx'
import { LogPager } from './log-pager.tsx'
import { isFiltered, type LogSearch, logSearchFrom, searchOfLog } from './log-search.ts'
import { useLogText } from './text.ts'

/** Filters above, table left, chosen entry right; all of it stands in the address. */
export function LogExplorer() {
  const t = useLogText()
  const [search, setSearch] = useSearchParams()
  const wish = logSearchFrom(search)
  const page = useQuery(entriesQuery(wish))
  const change = (next: LogSearch) => setSearch(searchOfLog(next), { preventScrollReset: true })
  if (page.isPending) return <Skeleton label={t('loading')} lines={12} />
  if (page.isError) return <FaultNotice title={t('loadFailed')} error={page.error} retry={page.refetch} />
  const { entries, total, next, month } = page.data
  return (
    <>
      <LogFilter wish={wish} month={month} seen={entries} onChange={change} />
      <div className="rl-logcols">
        <div aria-busy={page.isPlaceholderData}>
          {entries.length === 0 ? (
            <Empty
              title={t('emptyTitle')}
              action={
                isFiltered(wish) ? (
                  <Button onClick={() => change({ kind: wish.kind, ...(wish.month && { month: wish.month }) })}>
                    {t('resetFilters')}
                  </Button>
                ) : undefined
              }
            >
              {month === null ? t('emptyAll') : t('empty')}
            </Empty>
          ) : (
            <>
              <EntryTable entries={entries} wish={wish} all={wish.kind === 'all'} />
              <LogPager shown={entries.length} total={total} next={next} wish={wish} onChange={change} />
            </>
          )}
        </div>
        <EntryPanel id={wish.entry} onClose={() => change(withoutEntry(wish))} />
      </div>
    </>
  )
}

function withoutEntry({ entry: _, ...rest }: LogSearch): LogSearch {
  return rest
}
