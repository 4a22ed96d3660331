import type { Preview } from '@ki-reallabor/server/runs/contract'
import { useEffect, useId, useState } from 'react'
import { useFaultText } from '../../app/faults.ts'
import { Button, IconButton } from '../../kern/button.tsx'
import { FieldError } from '../../kern/field.tsx'
import { Popover } from '../../kern/popover.tsx'
import { KindSelect } from './kind-select.tsx'
import { useKindName } from './kinds.ts'
import { useRunText } from './text.ts'
import type { Deciding } from './use-deciding.ts'
import type { At, Original } from './use-original.ts'

/** Beside a placeholder or a kept passage: what it stands for, and, once pinned, what can be decided about it. */
export function OriginalPopover({
  original,
  places,
  deciding,
  decisions,
}: {
  original: Original
  places: ReadonlyMap<string, number>
  deciding: Deciding
  decisions: Preview['decisions']
}) {
  const t = useRunText()
  if (!original.shown) return null
  const { at, anchor, pinned } = original.shown
  const { piece } = at
  const decision = decisions.find(one => one.id === piece.decision)
  return (
    <Popover
      key={at.key}
      id={original.id}
      anchor={anchor}
      label={piece.text}
      pinned={pinned}
      onClose={original.close}
      onPointerEnter={original.stay}
      onPointerLeave={original.leave}
    >
      {piece.kind === 'placeholder' ? (
        <>
          <span>
            <span className="muted small">{t('standsFor', { placeholder: piece.text })}</span>
            <br />
            <strong className="rl-pop__original">{piece.original}</strong>
          </span>
          <span className="small muted">
            {t('places', { count: places.get(piece.text) ?? 1 })} · {t('staysInHouse')}
          </span>
        </>
      ) : (
        <span>
          <strong className="rl-pop__original">{piece.text}</strong>
        </span>
      )}
      {decision && <span className="small">{deciding.sentenceOf(decision)}</span>}
      {pinned && <IconButton icon="close" label={t('close')} className="rl-pop__close" onClick={original.close} />}
      {pinned && <Actions {...{ at, decision, deciding }} onClose={original.close} />}
    </Popover>
  )
}

/** The same place in the text, if it is a button then, too. */
export const focusOf = (key: string) => `button[data-at^="${key.replace('-', ':')}:"]`

function Actions({
  at: { key, piece },
  decision,
  deciding: { change },
  onClose,
}: {
  at: At
  decision: Preview['decisions'][number] | undefined
  deciding: Deciding
  onClose: () => void
}) {
  const t = useRunText()
  const fault = useFaultText()
  const kindName = useKindName()
  const why = useId()
  const [choosing, setChoosing] = useState(false)
  const { reset } = change
  useEffect(() => reset(), [reset])
  const decide = (wish: Parameters<typeof change.mutate>[0]) =>
    change.mutate({ ...wish, inWindow: true }, { onSuccess: onClose })
  const keep = piece.kind === 'placeholder' && decision === undefined ? piece.keep : undefined
  const refused = keep === undefined || keep === 'yes' ? undefined : keep
  return (
    <>
      {refused && (
        <span id={why} className="small">
          {t(`keepRefused.${refused}`)}
        </span>
      )}
      {choosing && piece.kind === 'placeholder' && (
        <KindSelect
          initial={piece.type}
          busy={change.isPending}
          onChoose={type => decide({ kind: 'mask', text: piece.original, type })}
        />
      )}
      {change.error && <FieldError id={`${why}-error`}>{fault(change.error)}</FieldError>}
      <span className="row">
        {decision && !choosing && (
          <Button
            size="small"
            icon="autorenew"
            busy={change.isPending}
            onClick={() => decide({ kind: 'undo', decision, focus: focusOf(key) })}
          >
            {t(decision.kind === 'keep' ? 'maskAgain' : 'undoDecision')}
          </Button>
        )}
        {keep === 'yes' && !choosing && piece.kind === 'placeholder' && (
          <Button
            size="small"
            icon="visibility"
            busy={change.isPending}
            onClick={() => decide({ kind: 'keep', text: piece.original })}
          >
            {t('keepVisible')}
          </Button>
        )}
        {refused && !choosing && (
          <Button size="small" icon="visibility" aria-disabled aria-describedby={why}>
            {t('keepVisible')}
          </Button>
        )}
        {piece.kind === 'placeholder' && piece.keep !== 'technical' && !choosing && (
          <Button
            size="small"
            kind="tertiary"
            aria-label={t('changeKindFrom', { kind: kindName(piece.type) })}
            onClick={() => setChoosing(true)}
          >
            {t('changeKind')}
          </Button>
        )}
      </span>
    </>
  )
}
