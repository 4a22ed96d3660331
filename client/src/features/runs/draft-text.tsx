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
  heading = 'h4',
  end,
}: {
  runId: string
  segments: readonly Segment[]
  findings?: readonly Numbered[]
  /** UTF-16 units to show; all if absent. */
  shown?: number
  /** Without pins the places are marked only. */
  pins?: boolean
  /** One below the heading the draft stands under. */
  heading?: 'h3' | 'h4'
  /** Behind the last word, e.g. a caret. */
  end?: ReactNode
}) {
  const t = useRunText()
  const parts = layoutDraft(segments, findings, shown)
  const paragraphs = (list: DraftParagraph[], last: boolean) =>
    list.map((paragraph, index) => {
      const Tag = paragraph.heading ? heading : 'p'
      return (
        <Tag key={paragraph.key} dir="auto">
          {paragraph.inlines.map((inline, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph only ever grows at its end
            <Inline key={at} {...{ runId, inline, pins }} strong={inline.strong && !paragraph.heading} />
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
  strong,
  pins,
}: {
  runId: string
  inline: DraftInline
  strong: boolean
  pins: boolean
}) {
  const t = useRunText()
  const { text, segment, marks, starts } = inline
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
  // Several places may begin at one piece: the mark is the place of the first, the others have anchors before it.
  const [starting, ...others] = pins ? starts : []
  return (
    <>
      {others.map(other => (
        <span key={other.number} id={placeId(runId, other.number)} tabIndex={-1} />
      ))}
      <Mark tone={toneOf(worst)} {...(starting && { id: placeId(runId, starting.number), tabIndex: -1 })}>
        {content}
      </Mark>
      {/* U+2060 keeps the pin on the line of its place. */}
      {pins &&
        inline.pins.map(pin => (
          <span key={pin.number}>
            {'\u2060'}
            <PinTo runId={runId} pin={pin} />
          </span>
        ))}
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
