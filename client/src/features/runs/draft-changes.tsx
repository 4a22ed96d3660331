import type { Segment } from '@ki-reallabor/server/runs/contract'
import { useMemo } from 'react'
import { DraftBlock } from '../../kern/draft-frame.tsx'
import { Deleted, Inserted } from '../../kern/editor.tsx'
import { type Change, changesOf, countChanges } from './changes.ts'
import { partsOf } from './draft-parts.ts'
import { useRunText } from './text.ts'

/** A draft with what a person took out and put in, against the model's version. */
export function DraftChanges({
  model,
  now,
  language,
}: {
  model: readonly Segment[]
  /** The texts around the blocks as they are now. */
  now: readonly string[]
  language: string
}) {
  const t = useRunText()
  const { parts, blocks } = useMemo(() => partsOf(model), [model])
  const changes = useMemo(() => parts.map((part, index) => changesOf(part, now[index] ?? part)), [parts, now])
  const count = changes.reduce((sum, it) => sum + countChanges(it), 0)
  return (
    <>
      <p className="small muted">{t('changesCount', { count })}</p>
      <div className="rl-doc rl-doc--letter" lang={language}>
        {changes.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never change their places
          <div key={index} className="rl-changes">
            {part.some(({ text }) => text.trim() !== '') && (
              <p dir="auto">
                {trimmed(part).map((change, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: shown anew as a whole
                  <Piece key={at} change={change} />
                ))}
              </p>
            )}
            {blocks[index] !== undefined && (
              <DraftBlock label={t('block')}>
                <p dir="auto">{blocks[index].trim()}</p>
              </DraftBlock>
            )}
          </div>
        ))}
      </div>
    </>
  )
}

/** Blank lines at the edges part text and blocks; the layout shows that already. */
function trimmed(changes: readonly Change[]): Change[] {
  return changes.map(({ kind, text }, index) => {
    const from = index === 0 && kind === 'same' ? text.trimStart() : text
    return { kind, text: index === changes.length - 1 && kind === 'same' ? from.trimEnd() : from }
  })
}

function Piece({ change: { kind, text } }: { change: Change }) {
  const t = useRunText()
  if (kind === 'same') return text
  // A line end alone would be invisible.
  const visible = text.replace(/\n/g, '¶\n')
  return kind === 'ins' ? (
    <Inserted before={t('insertedFrom')} after={t('insertedTo')}>
      {visible}
    </Inserted>
  ) : (
    <Deleted before={t('deletedFrom')} after={t('deletedTo')}>
      {visible}
    </Deleted>
  )
}
