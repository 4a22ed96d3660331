import { Placeholder } from '../../kern/placeholder.tsx'
import type { Family, OutgoingInline, OutgoingParagraph } from './outgoing.ts'
import type { View } from './outgoing-sheet.tsx'
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
    <p className="rl-exact">
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
  inline: { key, text, piece },
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
  if (piece.kind === 'fixed') return <FixedWords text={text} begins={begins} />
  if (piece.kind === 'plain') return text
  const at = { key, placeholder: piece.text, original: piece.original }
  const shown = original.shown?.at.key === key
  return (
    <Placeholder
      family={piece.family}
      faded={highlight !== null && highlight !== piece.family}
      aria-expanded={shown && original.shown?.pinned === true}
      {...(shown && (original.shown?.pinned ? { 'aria-controls': original.id } : { 'aria-describedby': original.id }))}
      onPointerEnter={event => event.pointerType === 'mouse' && original.hover(at, event.currentTarget)}
      onPointerLeave={original.leave}
      onFocus={event => event.currentTarget.matches(':focus-visible') && original.hover(at, event.currentTarget)}
      onBlur={original.leave}
      onClick={event => original.pin(at, event.currentTarget)}
    >
      {view === 'outgoing' ? text : piece.original}
    </Placeholder>
  )
}

/** The scenario's own words; a first line that stands alone above what was typed is the section's title. */
function FixedWords({ text, begins }: { text: string; begins: boolean }) {
  const [, title, rest] = (begins && /^([^\n:]+)(\n[\s\S]*)$/.exec(text)) || []
  return (
    <span className="rl-exact__fixed">
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
