import type { MaskableType } from '@ki-reallabor/server/pseudonymisation/contract'
import { type Preview, passageLength } from '@ki-reallabor/server/runs/contract'
import { type FormEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useFaultText } from '../../app/faults.ts'
import { Button } from '../../kern/button.tsx'
import { TextField } from '../../kern/field.tsx'
import { type Anchor, Popover } from '../../kern/popover.tsx'
import { KindField } from './kind-select.tsx'
import { type Passage, passageOf, readSelection, suggestKind } from './passage.ts'
import { useSingleKeys } from './single-keys.ts'
import { useRunText } from './text.ts'
import type { Deciding } from './use-deciding.ts'

type Picked = Passage & { special: boolean; anchor: Anchor }

/**
 * Replaces what nobody recognised: text selected with pointer or keyboard is offered beside the selection, and a button
 * takes the wording typed, for those who can't select.
 */
export function PassagePicker({
  sheet,
  button,
  preview,
  deciding,
}: {
  sheet: RefObject<HTMLElement | null>
  button: RefObject<HTMLButtonElement | null>
  preview: Preview
  deciding: Deciding
}) {
  const t = useRunText()
  const id = useId()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [chosen, setChosen] = useState<Picked | null>(null)

  useEffect(() => {
    const read = () => setPicked(sheet.current && pick(sheet.current, preview))
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [sheet, preview])

  const open = (it: Picked | null) => {
    const { current: anchor } = button
    if (anchor) setChosen(it ?? { text: '', problem: null, special: false, anchor })
    setPicked(null)
  }
  useSingleKeys(chosen === null, key => {
    if (key !== 'e' && key !== 'E') return false
    const now = sheet.current && pick(sheet.current, preview)
    if (now?.problem === null) open(now)
    return now !== null
  })
  const close = () => {
    setChosen(null)
    button.current?.focus({ preventScroll: true })
  }

  return (
    <>
      <p className="row">
        <Button
          ref={button}
          size="small"
          icon="visibility-off"
          aria-haspopup="dialog"
          aria-expanded={chosen !== null}
          // The selection is what this is about, so pressing must not clear it.
          onMouseDown={event => event.preventDefault()}
          onClick={() => open(picked?.problem === null ? picked : null)}
        >
          {t(picked?.problem === null ? 'maskSelection' : 'maskPassage')}
        </Button>
        <span className="small muted">{t('maskHint')}</span>
      </p>
      {picked && !chosen && (
        <Popover
          id={`${id}-offer`}
          anchor={picked.anchor}
          label={t('maskSelection')}
          pinned={false}
          role="group"
          onClose={() => setPicked(null)}
        >
          {picked.problem === null ? (
            <Button
              size="small"
              icon="visibility-off"
              onMouseDown={event => event.preventDefault()}
              onClick={() => open(picked)}
            >
              {t('maskSelection')}
            </Button>
          ) : (
            <span className="small">{t(`passageProblem.${picked.problem}`)}</span>
          )}
        </Popover>
      )}
      {chosen && (
        <Popover id={id} anchor={chosen.anchor} label={t('maskPassage')} pinned onClose={close}>
          <PassageForm {...{ chosen, deciding }} onDone={() => setChosen(null)} onCancel={close} />
        </Popover>
      )}
    </>
  )
}

function PassageForm({
  chosen,
  deciding: { change },
  onDone,
  onCancel,
}: {
  chosen: Picked
  deciding: Deciding
  onDone: () => void
  onCancel: () => void
}) {
  const t = useRunText()
  const fault = useFaultText()
  const [text, setText] = useState(chosen.text)
  const [kind, setKind] = useState<MaskableType>(() => suggestKind(chosen.text, chosen.special))
  const [short, setShort] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const select = useRef<HTMLSelectElement>(null)
  const given = chosen.text !== ''
  const { reset } = change
  useEffect(() => reset(), [reset])
  useEffect(() => (given ? select.current : field.current)?.focus({ preventScroll: true }), [given])

  function submit(event: FormEvent) {
    event.preventDefault()
    const wording = text.trim()
    setShort(wording.length < passageLength.min)
    if (wording.length < passageLength.min) return field.current?.focus()
    if (!change.isPending)
      change.mutate({ kind: 'mask', text: wording, type: kind, inWindow: true }, { onSuccess: onDone })
  }
  return (
    <form className="stack2" onSubmit={submit} noValidate>
      <TextField
        ref={field}
        small
        label={t('passage')}
        value={text}
        maxLength={passageLength.max}
        autoComplete="off"
        error={short ? t('passageShort') : change.error ? fault(change.error) : null}
        onChange={event => setText(event.target.value)}
      />
      <KindField ref={select} value={kind} onChoose={setKind} />
      <span className="small muted">{t('maskEverywhereHint')}</span>
      <span className="row">
        <Button size="small" icon="visibility-off" type="submit" busy={change.isPending}>
          {t('maskEverywhere')}
        </Button>
        <Button size="small" kind="tertiary" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </span>
    </form>
  )
}

function pick(sheet: HTMLElement, preview: Preview): Picked | null {
  const read = readSelection(sheet, document.getSelection())
  const message = read && preview.messages[read.message]
  const passage = message && passageOf(message.pieces, read)
  if (!passage) return null
  const { start, end, within } = read
  return {
    ...passage,
    special: preview.warnings.some(it => it.message === read.message && it.start < end && start < it.end),
    anchor: { getBoundingClientRect: () => within.getBoundingClientRect(), contains: () => false },
  }
}
