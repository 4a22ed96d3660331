import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

export type PlaceholderFamily = 'person' | 'place' | 'contact' | 'number' | 'organisation' | 'special'

const looks: Record<PlaceholderFamily, string> = {
  person: 'person',
  place: 'place',
  contact: 'contact',
  number: 'number',
  organisation: 'org',
  special: 'org',
}

/** A replaced part of the text; colour and underline tell the family, the words tell the rest. */
export function Placeholder({
  family,
  faded = false,
  className,
  ...rest
}: { family: PlaceholderFamily; faded?: boolean } & ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames('rl-ph', `rl-ph--${looks[family]}`, faded && 'rl-ph--faded', className)}
    />
  )
}

/** Words that a person keeps visible although they were recognised. */
export function Kept({ faded = false, className, ...rest }: { faded?: boolean } & ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classNames('rl-kept', faded && 'rl-ph--faded', className)} />
}

/** What the colours mean and how many there are; pressed, the others step back. */
export function Legend({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't lie in a row and needs a visible legend
    <div className="rl-legend" role="group" aria-label={label}>
      {children}
    </div>
  )
}

export function LegendItem({
  family,
  name,
  count,
  pressed,
  onPress,
}: {
  family: PlaceholderFamily | 'art9'
  name: string
  count: number
  pressed: boolean
  onPress: () => void
}) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      {family === 'art9' ? (
        <span className="rl-art9">{name}</span>
      ) : (
        <>
          <span className={`sw rl-ph--${looks[family]}`} />
          {name}
        </>
      )}{' '}
      <span className="muted num">{count}</span>
    </button>
  )
}
