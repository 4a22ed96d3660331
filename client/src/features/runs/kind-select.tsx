import { type MaskableType, maskableTypes } from '@ki-reallabor/server/pseudonymisation/contract'
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Button } from '../../kern/button.tsx'
import { Select } from '../../kern/select.tsx'
import { useKindName } from './kinds.ts'
import { useRunText } from './text.ts'

const isMaskable = (kind: string): kind is MaskableType => (maskableTypes as readonly string[]).includes(kind)

/** The list of kinds. */
export function KindField({
  value,
  onChoose,
  ...rest
}: { value: MaskableType; onChoose: (kind: MaskableType) => void } & Pick<ComponentProps<'select'>, 'ref'>) {
  const t = useRunText()
  const name = useKindName()
  return (
    <Select
      {...rest}
      small
      label={t('kind')}
      value={value}
      onChange={event => isMaskable(event.target.value) && onChoose(event.target.value)}
      options={maskableTypes.map(kind => ({ value: kind, label: name(kind) }))}
    />
  )
}

/** Chooses another kind; nothing happens before the button is pressed. Takes the focus when it comes. */
export function KindSelect({
  initial,
  busy,
  onChoose,
}: {
  initial: string
  busy: boolean
  onChoose: (kind: MaskableType) => void
}) {
  const t = useRunText()
  const [kind, setKind] = useState<MaskableType>(isMaskable(initial) ? initial : 'PERSON')
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => select.current?.focus(), [])
  return (
    <span className="rl-pop__row">
      <KindField ref={select} value={kind} onChoose={setKind} />
      <Button size="small" busy={busy} onClick={() => onChoose(kind)}>
        {t('applyKind')}
      </Button>
    </span>
  )
}
