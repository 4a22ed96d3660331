import { efforts, errorFlags } from '@ki-reallabor/server/ratings/contract'
import type { ScenarioDetail } from '@ki-reallabor/server/scenarios/contract'
import { useRef, useState } from 'react'
import { useFormat } from '../../app/format.ts'
import { TextArea } from '../../kern/field.tsx'
import { Criterion, Flag, Flags, WordScale } from '../../kern/rating-scale.tsx'
import { useSingleKeys } from '../runs/single-keys.ts'
import { anchorsOf, criticalOf, isCritical, maxOverall, type RatingDraft, toggleFlag } from './rating-form.ts'
import { useRatingText } from './text.ts'

const overall = 'overall'

/** Rubric, overall score, effort, errors, comment. J and K choose the criterion, 1 to 5 set it and move on. */
export function RatingForm({
  criteria,
  draft,
  onChange,
}: {
  criteria: ScenarioDetail['rubric']['criteria']
  draft: RatingDraft
  onChange: (draft: RatingDraft) => void
}) {
  const t = useRatingText()
  const { list } = useFormat()
  const form = useRef<HTMLFormElement>(null)
  const rows = [...criteria.map(criterion => criterion.id), overall]
  const [active, setActive] = useState(() => rows.find(row => scoreOf(draft, row) === null) ?? rows[0]!)
  const critical = criticalOf(draft)
  const cap = maxOverall(draft)

  function setValue(row: string, value: number) {
    if (row === overall) onChange({ ...draft, overall: Math.min(value, cap) })
    else onChange({ ...draft, scores: { ...draft.scores, [row]: value } })
  }
  function activate(row: string) {
    setActive(row)
    // Focus follows, so that screen readers hear where they are; radios keep a single place in the tab order.
    const group = form.current?.querySelectorAll('.rl-crit')[rows.indexOf(row)]
    const radio = group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input')
    radio?.focus()
  }
  useSingleKeys(true, key => {
    const at = rows.indexOf(active)
    if (key === 'j' || key === 'k') {
      activate(rows[Math.max(0, Math.min(rows.length - 1, at + (key === 'j' ? 1 : -1)))]!)
      return true
    }
    if (!/^[1-5]$/.test(key)) return false
    setValue(active, Number(key))
    if (at < rows.length - 1) activate(rows[at + 1]!)
    return true
  })

  return (
    <form ref={form} onSubmit={event => event.preventDefault()}>
      {criteria.map(criterion => {
        const anchors = anchorsOf(criterion.anchors)
        return (
          <Criterion
            key={criterion.id}
            name={criterion.label}
            value={draft.scores[criterion.id] ?? null}
            active={active === criterion.id}
            anchors={anchors}
            labelOf={value => {
              const anchor = anchors.find(it => it.value === value)
              return anchor ? t('noteAnchor', { value, anchor: anchor.text }) : t('noteOf', { value })
            }}
            onActivate={() => setActive(criterion.id)}
            onChange={value => setValue(criterion.id, value)}
          />
        )
      })}
      <Criterion
        name={t('overall')}
        help={t('overallHelp')}
        value={draft.overall}
        max={cap}
        active={active === overall}
        labelOf={value => t('noteOf', { value })}
        onActivate={() => setActive(overall)}
        onChange={value => setValue(overall, value)}
      />
      {critical.length > 0 && (
        <p className="rl-note rl-note--warning small" role="status">
          {t('capped', { flags: list(critical.map(flag => `„${t(`flag.${flag}`)}“`)) })}
        </p>
      )}
      <Flags name={t('flags')} help={t('flagsHelp')}>
        {errorFlags.map(flag => (
          <Flag
            key={flag}
            pressed={draft.flags.includes(flag)}
            critical={isCritical(flag) ? t('critical') : null}
            onPress={() => onChange(toggleFlag(draft, flag))}
          >
            {t(`flag.${flag}`)}
          </Flag>
        ))}
      </Flags>
      <WordScale
        name={t('effort')}
        value={draft.effort}
        options={efforts.map(value => ({ value, label: t(`effort.${value}`) }))}
        onChange={effort => onChange({ ...draft, effort })}
      />
      <TextArea
        className="rl-crit"
        label={t('comment')}
        optional={t('optional')}
        rows={2}
        maxLength={4000}
        value={draft.comment}
        onChange={event => onChange({ ...draft, comment: event.currentTarget.value })}
      />
    </form>
  )
}

const scoreOf = (draft: RatingDraft, row: string) => (row === overall ? draft.overall : (draft.scores[row] ?? null))
