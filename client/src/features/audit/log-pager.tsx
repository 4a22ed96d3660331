import { useFormat } from '../../app/format.ts'
import { Button } from '../../kern/button.tsx'
import { type LogSearch, narrowed } from './log-search.ts'
import { useLogText } from './text.ts'

/** Pages go back in time; one click leads to the newest, the browser's "back" one page up. */
export function LogPager({
  shown,
  total,
  next,
  wish,
  onChange,
}: {
  shown: number
  /** Known with the first page only. */
  total: number | null
  next: number | null
  wish: LogSearch
  onChange: (next: LogSearch) => void
}) {
  const t = useLogText()
  const format = useFormat()
  return (
    <nav className="rl-pager small" aria-label={t('pages')}>
      <span role="status">
        {total === null ? t('shownHere', { count: shown }) : t('shown', { count: total, shown: format.number(shown) })}
      </span>
      <span className="row">
        <Button size="small" icon="chevron-left" disabled={!wish.before} onClick={() => onChange(narrowed(wish, {}))}>
          {t('newest')}
        </Button>
        <Button
          size="small"
          icon="chevron-right"
          disabled={next === null}
          onClick={() => next !== null && onChange({ ...wish, before: next })}
        >
          {t('older')}
        </Button>
      </span>
    </nav>
  )
}
