import { families, type Preview } from '@ki-reallabor/server/runs/contract'
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { FaultNotice } from '../../app/fault-notice.tsx'
import { useFormat } from '../../app/format.ts'
import { Button, TextButton } from '../../kern/button.tsx'
import { Decide, HouseLabel, Sheet } from '../../kern/house.tsx'
import { Icon } from '../../kern/icon.tsx'
import { Disclosure } from '../../kern/keys.tsx'
import { Legend, LegendItem } from '../../kern/placeholder.tsx'
import { focusOf, OriginalPopover } from './original-popover.tsx'
import {
  countPlaces,
  type Family,
  foldFixed,
  layoutOutgoing,
  nextOf,
  type OutgoingInline,
  type OutgoingParagraph,
} from './outgoing.ts'
import { OutgoingText } from './outgoing-text.tsx'
import { OwnDecisions } from './own-decisions.tsx'
import { passageOf, placeAttribute } from './passage.ts'
import { PassagePicker } from './passage-picker.tsx'
import { useSingleKeys } from './single-keys.ts'
import { useRunText } from './text.ts'
import type { Deciding } from './use-deciding.ts'
import { useOriginal } from './use-original.ts'

export type View = 'outgoing' | 'originals'

/** The left side of the house boundary: exactly what leaves, what is replaced in it, and what to decide. */
export function OutgoingSheet({
  preview,
  view,
  read,
  onRead,
  onChangeInputs,
  openWarnings,
  onFirst,
  noteRef,
  deciding,
}: {
  preview: Preview
  view: View
  read: ReadonlySet<number>
  onRead: (indexes: readonly number[]) => void
  onChangeInputs: () => void
  openWarnings: number
  onFirst: () => void
  noteRef: (index: number, element: HTMLElement | null) => void
  deciding: Deciding
}) {
  const t = useRunText()
  const messages = useMemo(() => layoutOutgoing(preview), [preview])
  const places = useMemo(() => countPlaces(preview), [preview])
  const [highlight, setHighlight] = useState<Family | 'art9' | null>(null)
  const original = useOriginal()
  const sheet = useRef<HTMLDivElement>(null)
  const picker = useRef<HTMLButtonElement>(null)

  const { focus, change } = deciding
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each new preview
  useLayoutEffect(() => {
    const { current: wanted } = focus
    if (wanted === null) return
    focus.current = null
    const place = document.querySelector<HTMLElement>(wanted) ?? picker.current
    place?.focus({ preventScroll: true })
  }, [preview, focus])

  /** `E` on a placeholder: visible; on what was decided: as it was. Where policy has a say, its window gives the reason. */
  function toggle(): boolean {
    const { activeElement: button } = document
    const at = button instanceof HTMLElement && sheet.current?.contains(button) ? button.dataset.at : undefined
    const inline =
      at && messages.flatMap(it => it.paragraphs.flatMap(one => one.inlines)).find(it => placeOf(it) === at)
    if (!inline || inline.piece.kind === 'fixed' || change.isPending) return false
    const { piece, key } = inline
    const decision = preview.decisions.find(one => one.id === piece.decision)
    if (decision) change.mutate({ kind: 'undo', decision, focus: focusOf(key) })
    else if (piece.kind === 'placeholder' && piece.keep === 'yes') change.mutate({ kind: 'keep', text: piece.original })
    else original.pin({ key, piece }, button as HTMLElement)
    return true
  }

  useSingleKeys(true, key => {
    if (key === 'e' || key === 'E') return document.getSelection()?.isCollapsed !== false && toggle()
    if (key !== 'n' && key !== 'N') return false
    const marked = sheet.current?.querySelectorAll<HTMLElement>('.rl-ph, .rl-kept') ?? []
    const buttons = [...marked].filter(it => it.offsetParent)
    const next = nextOf(buttons.length, buttons.indexOf(document.activeElement as HTMLElement), key === 'n' ? 1 : -1)
    buttons[next]?.focus()
    return buttons.length > 0
  })

  const text = (paragraph: OutgoingParagraph) => (
    <OutgoingText key={paragraph.key} {...{ paragraph, view, highlight, original }} />
  )
  const user = messages.filter(message => message.role === 'user')
  const system = messages.filter(message => message.role === 'system')
  const undoes = preview.decisions.find(one => one.id === deciding.last?.undoes)
  const pressed = (family: Family | 'art9') => () => setHighlight(highlight === family ? null : family)

  return (
    <>
      <div className="stack2">
        <HouseLabel side="inside">{t('staysTitle')}</HouseLabel>
        <p>{t(view === 'outgoing' ? 'onlyThis' : 'withOriginalsHint')}</p>
        {places.size === 0 && <p className="strong">{t('nothingReplaced')}</p>}
        <Legend label={t('legend')}>
          {families.map(family => {
            const count = preview.counts[family] ?? 0
            return (
              count > 0 && (
                <LegendItem
                  key={family}
                  family={family}
                  name={t(`family.${family}`)}
                  count={count}
                  pressed={highlight === family}
                  onPress={pressed(family)}
                />
              )
            )
          })}
          {preview.warnings.length > 0 && (
            <LegendItem
              family="art9"
              name={t('art9')}
              count={preview.warnings.length}
              pressed={highlight === 'art9'}
              onPress={pressed('art9')}
            />
          )}
        </Legend>
        {openWarnings > 0 && (
          <p className="row small">
            <span className="strong">{t('decideOpen', { count: openWarnings })}</span>
            <TextButton onClick={onFirst}>{t('decideFirst')}</TextButton>
            {openWarnings > 1 && (
              <TextButton onClick={() => onRead(preview.warnings.map((_, index) => index))}>
                {t('sendAll', { count: openWarnings })}
              </TextButton>
            )}
          </p>
        )}
      </div>
      <div className="stack2">
        <PassagePicker {...{ sheet, preview, deciding }} button={picker} />
        {deciding.error && <FaultNotice error={deciding.error} title={t('decideFailed')} />}
        {deciding.last && (
          <p className="iconrow small">
            <Icon name="check" size="small" />
            <span>
              {deciding.last.sentence}{' '}
              {undoes && (
                <TextButton
                  onClick={() => change.mutate({ kind: 'undo', decision: undoes, focus: '[data-own-decisions]' })}
                >
                  {t('undo')}
                </TextButton>
              )}
            </span>
          </p>
        )}
      </div>
      <div ref={sheet}>
        <Sheet label={t('outgoing')}>
          {user.map(message =>
            foldFixed(message.paragraphs).map(part =>
              part.folded ? (
                <FixedText key={part.key} characters={part.characters}>
                  {part.paragraphs.map(paragraph => text(paragraph))}
                </FixedText>
              ) : (
                part.paragraphs.flatMap(paragraph => [
                  text(paragraph),
                  ...paragraph.notes.map(({ index, start, end }) => (
                    <Decide
                      key={`note-${index}`}
                      ref={element => noteRef(index, element)}
                      settled={read.has(index)}
                      title={read.has(index) ? t('sent') : t('decideTitle')}
                      text={t('decideText', { quote: message.text.slice(start, end) })}
                    >
                      {!read.has(index) && (
                        <Button size="small" icon="check" onClick={() => onRead([index])}>
                          {t('send')}
                        </Button>
                      )}
                      <Button
                        size="small"
                        icon="visibility-off"
                        busy={change.isPending}
                        onClick={() => {
                          const passage = passageOf(preview.messages[message.number]!.pieces, { start, end })
                          if (passage) change.mutate({ kind: 'mask', text: passage.text, type: 'SPECIAL' })
                        }}
                      >
                        {t('maskSpecial')}
                      </Button>
                      <Button size="small" kind="tertiary" onClick={onChangeInputs}>
                        {t('changeInputs')}
                      </Button>
                    </Decide>
                  )),
                ])
              ),
            ),
          )}
        </Sheet>
      </div>
      {system.map(message => (
        <Disclosure key={message.text} summary={t('systemMessage')}>
          <Sheet label={t('systemMessage')}>{message.paragraphs.map(paragraph => text(paragraph))}</Sheet>
        </Disclosure>
      ))}
      <OwnDecisions decisions={preview.decisions} deciding={deciding} />
      <p className="small muted measure">{t('residual')}</p>
      {original.shown && <OriginalPopover {...{ original, places, deciding }} decisions={preview.decisions} />}
    </>
  )
}

const placeOf = ({ message, start, end }: OutgoingInline) => placeAttribute(message, { start, end })

function FixedText({ characters, children }: { characters: number; children: ReactNode }) {
  const t = useRunText()
  const { number } = useFormat()
  return (
    <Disclosure
      className="rl-disclosure rl-disclosure--sheet"
      summary={t('fixedText', { characters: number(characters) })}
    >
      <div className="stack3">{children}</div>
    </Disclosure>
  )
}
