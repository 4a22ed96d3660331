import type { LogEntry } from '@ki-reallabor/server/audit/contract'
import { hostings } from '@ki-reallabor/server/gateway/contract'
import { dataClasses } from '@ki-reallabor/server/identity/contract'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { Select } from '../../kern/select.tsx'
import { modelsQuery, monthsQuery } from './log.ts'
import { type LogSearch, narrowed } from './log-search.ts'
import { otherStates, requestStates } from './states.ts'
import { useLogText } from './text.ts'

export function LogFilter({
  wish,
  month,
  seen,
  onChange,
}: {
  wish: LogSearch
  /** The month that is shown. */
  month: string | null
  seen: readonly LogEntry[]
  onChange: (next: LogSearch) => void
}) {
  const t = useLogText()
  const term = useTerms()
  const format = useFormat()
  const months = useQuery(monthsQuery).data ?? []
  const models = useModelNames(seen)
  const states = wish.kind === 'all' ? [...requestStates, ...otherStates] : requestStates
  const any = { value: '', label: t('any') }
  const set =
    (name: 'month' | 'act' | 'model' | 'dataClass' | 'hosting') => (event: React.ChangeEvent<HTMLSelectElement>) =>
      onChange(narrowed(wish, { [name]: event.target.value || undefined }))
  return (
    <section className="rl-filter rl-filter--row" aria-label={t('filters')}>
      <Select
        small
        label={t('month')}
        value={wish.month ?? month ?? ''}
        onChange={set('month')}
        options={
          months.length > 0
            ? months.map(({ month: value }) => ({ value, label: format.month(value) }))
            : [{ value: month ?? '', label: month ? format.month(month) : t('noMonth') }]
        }
      />
      <Select
        small
        label={t('kind')}
        value={wish.kind}
        onChange={event =>
          onChange(narrowed(wish, { kind: event.target.value === 'all' ? 'all' : 'requests', act: undefined }))
        }
        options={[
          { value: 'requests', label: t('kindRequests') },
          { value: 'all', label: t('kindAll') },
        ]}
      />
      <Select
        small
        label={t('state')}
        value={wish.act ?? ''}
        onChange={set('act')}
        options={[any, ...states.map(value => ({ value, label: t(`state.${value}`) }))]}
      />
      <Select small label={t('model')} value={wish.model ?? ''} onChange={set('model')} options={[any, ...models]} />
      <Select
        small
        label={t('dataClass')}
        value={wish.dataClass ?? ''}
        onChange={set('dataClass')}
        options={[any, ...dataClasses.map(value => ({ value, label: term(`dataClass.${value}`) }))]}
      />
      <Select
        small
        label={t('hosting')}
        value={wish.hosting ?? ''}
        onChange={set('hosting')}
        options={[
          any,
          ...hostings.map(value => ({
            value,
            label: term(`hosting.${value}`),
          })),
        ]}
      />
    </section>
  )
}

/** Models of today by their labels, and those of the page that no longer exist by their ids. */
function useModelNames(seen: readonly LogEntry[]): { value: string; label: string }[] {
  const { data } = useQuery(modelsQuery)
  const known = (data ?? []).map(({ id, label }) => ({ value: id, label }))
  const gone = new Set(seen.flatMap(({ provider, model }) => (provider && model ? [`${provider}/${model}`] : [])))
  for (const { value } of known) gone.delete(value)
  return [...known, ...[...gone].map(value => ({ value, label: value }))]
}
