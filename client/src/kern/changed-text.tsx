import { classNames } from './class-names.ts'

type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/**
 * One side of a comparison, line breaks kept: `before` marks what went, `after` what came. Screen readers hear it by
 * the elements; the eye sees line and ground, not the colour alone.
 */
export function ChangedText({ pieces, side }: { pieces: readonly Piece[]; side: 'before' | 'after' }) {
  const shown = pieces.filter(({ kind }) => kind === 'same' || kind === (side === 'before' ? 'gone' : 'new'))
  return (
    <div className={classNames('rl-changed', `rl-changed--${side}`)}>
      {shown.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing but their place
        if (kind === 'same') return <span key={index}>{text}</span>
        const Tag = kind === 'gone' ? 'del' : 'ins'
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Tag key={index}>{text}</Tag>
      })}
    </div>
  )
}
