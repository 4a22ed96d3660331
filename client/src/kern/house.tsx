import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** The house boundary: left what stays, right what it leaves to, a gate in between. */
export function House({ inside, outside }: { inside: ReactNode; outside: ReactNode }) {
  return (
    <div className="rl-house">
      <div className="rl-house__in stack3">{inside}</div>
      <div className="rl-house__out stack3">
        <span className="rl-house__gate" aria-hidden="true">
          <Icon name="arrow-forward" />
        </span>
        <div className="pin stack3">{outside}</div>
      </div>
    </div>
  )
}

export function HouseLabel({ side, children }: { side: 'inside' | 'outside'; children: ReactNode }) {
  return (
    <h3 className="rl-house__label">
      <Icon name={side === 'inside' ? 'home' : 'open-in-new'} size="small" />
      {children}
    </h3>
  )
}

/** A document as it is, in reading type. */
export function Sheet({
  label,
  look = 'outgoing',
  lang = 'de',
  children,
}: {
  label: string
  look?: 'outgoing' | 'letter'
  lang?: string
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a named group in the step's own region, not a region of its own
    <div className="rl-sheet" role="group" aria-label={label}>
      <div className={look === 'letter' ? 'rl-doc rl-doc--letter' : 'rl-doc rl-doc--exact'} lang={lang}>
        {children}
      </div>
    </div>
  )
}

/** A decision that belongs to the paragraph above it. */
export function Decide({
  title,
  text,
  settled,
  children,
  ref,
}: {
  title: ReactNode
  text: ReactNode
  settled: boolean
  children: ReactNode
  ref?: (element: HTMLDivElement | null) => void
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: one decision among the paragraphs, no form of its own
    <div className={settled ? 'rl-decide rl-decide--settled' : 'rl-decide'} role="group" ref={ref} tabIndex={-1}>
      <div className="iconrow">
        <Icon name={settled ? 'check' : 'warning'} />
        <div>
          <p className="strong">{title}</p>
          <p>{text}</p>
        </div>
      </div>
      <div className="row rl-decide__actions">{children}</div>
    </div>
  )
}
