import type { Segment } from '@ki-reallabor/server/runs/contract'
import { memo, type ReactNode } from 'react'
import { DraftBlock, Restored } from '../../kern/draft-frame.tsx'
import { type FindingTone, Mark, PinButton } from '../../kern/finding.tsx'
import { type DraftInline, type DraftParagraph, layoutDraft, type Numbered } from './draft-layout.ts'
import { useFindingText } from './finding-text.ts'
import { useRunText } from './text.ts'

export const toneOf = ({ finding }: Numbered): FindingTone => (finding.verdict === 'fail' ? 'danger' : 'warning')
export const placeId = (runId: string, number: number) => `place-${runId}-${number}`
export const findingId = (runId: string, number: number) => `finding-${runId}-${number}`

/** Moves the focus to a place or a finding and lets it light up once; style sheets leave that out where unwanted. */
export function goTo(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  element.focus({ preventScroll: true })
  element.classList.remove('rl-flash')
  requestAnimationFrame(() => element.classList.add('rl-flash'))
}

/** A draft as a letter: names put back, blocks set apart, places of findings marked. */
export const DraftText = memo(function DraftText({
  runId,
  segments,
  findings = [],
  shown,
  pins = true,
  end,
}: {
  runId: string
  segments: readonly Segment[]
  findings?: readonly Numbered[]
  /** UTF-16 units to show; all if absent. */
  shown?: number
  /** Without pins the places are marked only. */
  pins?: boolean
  /** Behind the last word, e.g. a caret. */
  end?: ReactNode
}) {
  const t = useRunText()
  const parts = layoutDraft(segments, findings, shown)
  const started = new Set<number>()
  const paragraphs = (list: DraftParagraph[], last: boolean) =>
    list.map((paragraph, index) => {
      const Tag = paragraph.heading ? 'h4' : 'p'
      return (
        <Tag key={paragraph.key}>
          {paragraph.inlines.map((inline, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph only ever grows at its end
            <Inline key={at} {...{ runId, inline, started, pins }} />
          ))}
          {last && index === list.length - 1 && end}
        </Tag>
      )
    })
  return parts.map((part, index) => {
    const last = index === parts.length - 1
    return part.block ? (
      <DraftBlock key={part.key} label={t('block')}>
        {paragraphs(part.paragraphs, last)}
      </DraftBlock>
    ) : (
      paragraphs(part.paragraphs, last)
    )
  })
})

function Inline({
  runId,
  inline,
  started,
  pins,
}: {
  runId: string
  inline: DraftInline
  /** Findings whose place has begun: the first piece of a place carries its id. */
  started: Set<number>
  pins: boolean
}) {
  const t = useRunText()
  const { text, segment, strong, marks } = inline
  let content: ReactNode = strong ? <strong>{text}</strong> : text
  if (segment.unknown)
    content = (
      <span className="rl-unknown" title={t('unknown')}>
        {content}
      </span>
    )
  else if (segment.placeholder)
    content = <Restored title={t('restored', { placeholder: segment.placeholder })}>{content}</Restored>
  const worst = marks[0]
  if (!worst) return content
  const starting = marks.find(mark => !started.has(mark.number))
  if (starting) for (const mark of marks) started.add(mark.number)
  return (
    <>
      <Mark tone={toneOf(worst)} {...(starting && pins && { id: placeId(runId, starting.number), tabIndex: -1 })}>
        {content}
      </Mark>
      {pins && inline.pins.map(pin => <PinTo key={pin.number} runId={runId} pin={pin} />)}
    </>
  )
}

function PinTo({ runId, pin }: { runId: string; pin: Numbered }) {
  const t = useRunText()
  const { sentence } = useFindingText()
  const go = () => goTo(findingId(runId, pin.number))
  return (
    <PinButton
      tone={toneOf(pin)}
      number={pin.number}
      label={t('pin', { number: pin.number, text: sentence(pin.finding) })}
      onClick={go}
    />
  )
}
