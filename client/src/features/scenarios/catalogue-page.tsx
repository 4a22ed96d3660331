import type { ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { PageHead } from '../../app/page-head.tsx'
import { RoomGuard } from '../../app/room-guard.tsx'
import { Empty } from '../../kern/empty.tsx'
import { SearchField } from '../../kern/field.tsx'
import { LinkButton } from '../../kern/link-button.tsx'
import { Select } from '../../kern/select.tsx'
import { Skeleton } from '../../kern/skeleton.tsx'
import { CatalogueFilter } from './catalogue-filter.tsx'
import { type Filter, filtered, filterFrom, searchOf } from './filter.ts'
import { NoMatch } from './no-match.tsx'
import { ScenarioFaults } from './scenario-faults.tsx'
import { ScenarioLine } from './scenario-line.tsx'
import { scenariosQuery } from './scenarios.ts'
import { useScenarioText } from './text.ts'

export function Component() {
  const t = useScenarioText()
  return (
    <RoomGuard room="try" title={t('title')}>
      <PageHead title={t('title')} actions={<LinkButton to="/pruefungen">{t('toChecks')}</LinkButton>}>
        <p>{t('lead')}</p>
      </PageHead>
      <ScenarioFaults />
      <Catalogue />
    </RoomGuard>
  )
}

function Catalogue() {
  const t = useScenarioText()
  const scenarios = useQuery(scenariosQuery)
  if (scenarios.isPending) return <Skeleton label={t('loading')} lines={8} />
  if (scenarios.isError) {
    return <FaultNotice title={t('loadFailed')} error={scenarios.error} retry={scenarios.refetch} />
  }
  if (scenarios.data.length === 0) return <Empty title={t('noneReleasedTitle')}>{t('noneReleased')}</Empty>
  return <FilteredCatalogue scenarios={scenarios.data} />
}

const orders = {
  number: (a: ScenarioSummary, b: ScenarioSummary) => a.number.localeCompare(b.number),
  title: (a: ScenarioSummary, b: ScenarioSummary) => a.title.localeCompare(b.title, 'de'),
  risk: (a: ScenarioSummary, b: ScenarioSummary) =>
    a.riskClass.localeCompare(b.riskClass) || a.number.localeCompare(b.number),
} as const
type Order = keyof typeof orders

function FilteredCatalogue({ scenarios }: { scenarios: ScenarioSummary[] }) {
  const t = useScenarioText()
  const [search, setSearch] = useSearchParams()
  const filter = filterFrom(search)
  const wished = search.get('sortierung') ?? ''
  const order: Order = wished in orders ? (wished as Order) : 'number'
  const change = (next: Filter, nextOrder: Order = order) => {
    const address = searchOf(next)
    if (nextOrder !== 'number') address.set('sortierung', nextOrder)
    setSearch(address, { replace: true, preventScrollReset: true })
  }
  const shown = filtered(scenarios, filter).sort(orders[order])
  const count = scenarios.length
  return (
    <div className="cols-filter">
      <CatalogueFilter scenarios={scenarios} filter={filter} onChange={change} />
      <div className="stack3">
        <SearchField
          label={t('searchLabel')}
          placeholder={t('searchHint')}
          value={filter.text}
          onChange={event => change({ ...filter, text: event.target.value })}
        />
        <div className="row between">
          <p role="status" className="strong">
            {shown.length === count ? t('countAll', { count }) : t('count', { shown: shown.length, count })}
          </p>
          <Select
            className="rl-field--inline"
            label={t('sort')}
            small
            value={order}
            onChange={event => change(filter, event.target.value as Order)}
            options={[
              { value: 'number', label: t('sortNumber') },
              { value: 'title', label: t('sortTitle') },
              { value: 'risk', label: t('sortRisk') },
            ]}
          />
        </div>
        {shown.length === 0 ? (
          <NoMatch scenarios={scenarios} filter={filter} onChange={change} />
        ) : (
          <ul className="rl-list">
            {shown.map(scenario => (
              <ScenarioLine key={scenario.id} scenario={scenario} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
