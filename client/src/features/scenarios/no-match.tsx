import type { ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'
import { useFormat } from '../../app/format.ts'
import { useTerms } from '../../app/terms.ts'
import { Button } from '../../kern/button.tsx'
import { Empty } from '../../kern/empty.tsx'
import { bestToDrop, type Filter, type FilterPart, isNarrowed, noFilter } from './filter.ts'
import { useScenarioText } from './text.ts'

/** Names what was wished for, and which part to let go of. */
export function NoMatch({
  scenarios,
  filter,
  onChange,
}: {
  scenarios: ScenarioSummary[]
  filter: Filter
  onChange: (filter: Filter) => void
}) {
  const t = useScenarioText()
  const term = useTerms()
  const format = useFormat()
  const words: Record<FilterPart, string> = {
    text: filter.text,
    areas: filter.areas.join(', '),
    riskClasses: filter.riskClasses.map(name => term(`riskClass.${name}`)).join(', '),
    dataClasses: filter.dataClasses.map(name => term(`dataClass.${name}`)).join(', '),
  }
  const wished = (Object.keys(words) as FilterPart[]).filter(part => isNarrowed(filter, part))
  const wishes = format.list(wished.map(part => t('wish', { value: words[part] })))
  const drop = bestToDrop(scenarios, filter)
  if (!drop) {
    return (
      <Empty title={t('noMatch', { wishes })} action={<Button onClick={() => onChange(noFilter)}>{t('reset')}</Button>}>
        <p>{t('dropNone')}</p>
      </Empty>
    )
  }
  const value = words[drop.part]
  const isText = drop.part === 'text'
  return (
    <Empty
      title={t('noMatch', { wishes })}
      action={
        <Button onClick={() => onChange({ ...filter, [drop.part]: noFilter[drop.part] })}>
          {isText ? t('dropText', { value }) : t('dropFilter', { value })}
        </Button>
      }
    >
      <p>{t('dropHint', { count: drop.hits, part: isText ? t('partText', { value }) : t('partFilter', { value }) })}</p>
    </Empty>
  )
}
