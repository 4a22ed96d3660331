import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** One draft: head with its state, a bar of what can be done with its text, body that grows without moving the rest, foot of fixed height. */
export function DraftFrame({
  id,
  title,
  badge,
  bar,
  foot,
  chosen,
  busy,
  children,
  ...rest
}: {
  id: string
  title: ReactNode
  badge: ReactNode
  bar?: ReactNode
  foot: ReactNode
  chosen: boolean
  busy: boolean
} & Omit<ComponentProps<'article'>, 'title'>) {
  return (
    <article
      {...rest}
      className={classNames('rl-draft', chosen && 'rl-draft--chosen')}
      aria-labelledby={id}
      aria-busy={busy}
    >
      <div className="rl-draft__head">
        <h3 id={id}>{title}</h3>
        {badge}
      </div>
      {bar && <div className="rl-draft__bar">{bar}</div>}
      <div className="rl-draft__body">{children}</div>
      <div className="rl-draft__foot">{foot}</div>
    </article>
  )
}

/** Lines still to come. */
export function DraftSkeleton({ lines }: { lines: number }) {
  return (
    <div aria-hidden="true" className="rl-draft__rest">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content or order of their own
        <span key={line} className={`rl-sk rl-sk--${line % 4}`} />
      ))}
    </div>
  )
}

export const Caret = () => <span className="rl-caret" aria-hidden="true" />

/** A name put back in the house; the placeholder it replaces shows on hover. */
export function Restored({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span className="rl-back" title={title}>
      {children}
    </span>
  )
}

/** Text the law prescribes, set apart from the model's words. */
export function DraftBlock({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a letter, not of a form
    <div className="rl-block" role="group" aria-label={label}>
      <span className="rl-block__label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
