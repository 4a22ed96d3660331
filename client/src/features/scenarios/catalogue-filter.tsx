import { dataClasses } from '@ki-reallabor/server/identity/contract'
import { riskClasses, type ScenarioSummary } from '@ki-reallabor/server/scenarios/contract'
import { type ReactNode, useId, useState } from 'react'
import { DataClassLabel, RiskClassLabel } from '../../app/data-class.tsx'
import { Button, TextButton } from '../../kern/button.tsx'
import { Checkbox, Choices } from '../../kern/checkbox.tsx'
import { classNames } from '../../kern/class-names.ts'
import { type Filter, filtered, noFilter } from './filter.ts'
import { useScenarioText } from './text.ts'

/** The counts say how many there would be with the other filters as they are. */
export function CatalogueFilter({
  scenarios,
  filter,
  onChange,
}: {
  scenarios: ScenarioSummary[]
  filter: Filter
  onChange: (filter: Filter) => void
}) {
  const t = useScenarioText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const areas = [...new Set(scenarios.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'de'))
  const present = dataClasses.filter(name => scenarios.some(({ dataClass }) => dataClass === name))
  const hits = {
    areas: filtered(scenarios, filter, 'areas'),
    riskClasses: filtered(scenarios, filter, 'riskClasses'),
    dataClasses: filtered(scenarios, filter, 'dataClasses'),
  }

  function choice<P extends 'areas' | 'riskClasses' | 'dataClasses'>(
    part: P,
    value: Filter[P][number],
    label: ReactNode,
    count: number,
  ) {
    const chosen: readonly string[] = filter[part]
    const next = chosen.includes(value) ? chosen.filter(it => it !== value) : [...chosen, value]
    return (
      <Checkbox
        key={value}
        label={label}
        count={count}
        checked={chosen.includes(value)}
        onChange={() => onChange({ ...filter, [part]: next })}
      />
    )
  }

  return (
    <div>
      <div className="only-narrow">
        <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? t('hideFilters') : t('showFilters')}
        </Button>
      </div>
      <section id={id} className={classNames('rl-filter stack4', !open && 'rl-wide-only')} aria-label={t('filters')}>
        <Choices legend={t('area')}>
          {areas.map(area => choice('areas', area, area, hits.areas.filter(it => it.area === area).length))}
        </Choices>
        <Choices legend={t('riskClass')}>
          {riskClasses.map(name =>
            choice(
              'riskClasses',
              name,
              <RiskClassLabel riskClass={name} meaning />,
              hits.riskClasses.filter(it => it.riskClass === name).length,
            ),
          )}
          <p className="small muted rl-check-note">{t('classD')}</p>
        </Choices>
        <Choices legend={t('dataClass')}>
          {present.map(name =>
            choice(
              'dataClasses',
              name,
              <DataClassLabel dataClass={name} />,
              hits.dataClasses.filter(it => it.dataClass === name).length,
            ),
          )}
        </Choices>
        <TextButton onClick={() => onChange(noFilter)}>{t('reset')}</TextButton>
      </section>
    </div>
  )
}
