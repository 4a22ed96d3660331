import type { MouseEvent } from 'react'
import { Kept, Placeholder } from '../../kern/placeholder.tsx'
import type { Family, OutgoingInline, OutgoingParagraph } from './outgoing.ts'
import type { View } from './outgoing-sheet.tsx'
import { placeAttribute } from './passage.ts'
import type { Original } from './use-original.ts'

/** One paragraph of what leaves, its white space as it is; replaced parts are buttons. */
export function OutgoingText({
  paragraph,
  view,
  highlight,
  original,
}: {
  paragraph: OutgoingParagraph
  view: View
  highlight: Family | 'art9' | null
  original: Original
}) {
  return (
    <p className="rl-exact" dir="auto">
      {paragraph.inlines.map((inline, index) => {
        const begins = index === 0 && !paragraph.fixed
        const content = <Inline key={inline.key} {...{ inline, begins, view, highlight, original }} />
        if (inline.warnings.length === 0) return content
        return (
          <span key={inline.key} className={highlight && highlight !== 'art9' ? 'rl-art9 rl-art9--faded' : 'rl-art9'}>
            {content}
          </span>
        )
      })}
    </p>
  )
}

function Inline({
  inline: { key, text, piece, message, start, end },
  begins,
  view,
  highlight,
  original,
}: {
  inline: OutgoingInline
  begins: boolean
  view: View
  highlight: Family | 'art9' | null
  original: Original
}) {
  const place = placeAttribute(message, { start, end })
  if (piece.kind === 'fixed') return <FixedWords text={text} begins={begins} place={place} />
  if (piece.kind === 'plain' && piece.decision === undefined) return <span data-at={place}>{text}</span>
  const at = { key, piece }
  const shown = original.shown?.at.key === key
  const button = {
    'data-at': place,
    'data-decision': piece.decision,
    'aria-expanded': shown && original.shown?.pinned === true,
    ...(shown && (original.shown?.pinned ? { 'aria-controls': original.id } : { 'aria-describedby': original.id })),
    onClick: (event: MouseEvent<HTMLElement>) => original.pin(at, event.currentTarget),
  }
  if (piece.kind === 'plain')
    return (
      <Kept {...button} faded={highlight !== null}>
        {text}
      </Kept>
    )
  return (
    <Placeholder
      family={piece.family}
      faded={highlight !== null && highlight !== piece.family}
      {...button}
      onPointerEnter={event => event.pointerType === 'mouse' && original.hover(at, event.currentTarget)}
      onPointerLeave={original.leave}
      onFocus={event => event.currentTarget.matches(':focus-visible') && original.hover(at, event.currentTarget)}
      onBlur={original.leave}
    >
      {view === 'outgoing' ? text : piece.original}
    </Placeholder>
  )
}

/** The scenario's own words; a first line that stands alone above what was typed is the section's title. */
function FixedWords({ text, begins, place }: { text: string; begins: boolean; place: string }) {
  const [, title, rest] = (begins && /^([^\n:]+)(\n[\s\S]*)$/.exec(text)) || []
  return (
    <span className="rl-exact__fixed" data-at={place}>
      {title ? (
        <>
          <strong className="rl-exact__title">{title}</strong>
          {rest}
        </>
      ) : (
        text
      )}
    </span>
  )
}
