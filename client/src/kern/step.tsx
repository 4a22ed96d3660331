import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

export type StepLook = 'done' | 'current' | 'todo'

function StepNumber({ number, look }: { number: number; look: StepLook }) {
  return (
    <span className={classNames('rl-no', look !== 'todo' && `rl-no--${look}`)} aria-hidden="true">
      {look === 'done' ? <Icon name="check" size="small" /> : number}
    </span>
  )
}

export type RailStep = {
  number: number
  id: string
  title: ReactNode
  detail: ReactNode
  look: StepLook
  open: boolean
}

/** All steps with their state; beside the work on wide screens, above it on narrower ones. */
export function StepRail({
  label,
  steps,
  onChoose,
  children,
}: {
  label: string
  steps: readonly RailStep[]
  onChoose: (number: number) => void
  children?: ReactNode
}) {
  return (
    <nav className="rl-rail" aria-label={label}>
      <ol>
        {steps.map(({ number, id, title, detail, look, open }) => (
          <li key={number} className={classNames(look !== 'todo' && look)}>
            <StepNumber number={number} look={look} />
            {open ? (
              <a
                href={`#${id}`}
                aria-current={look === 'current' ? 'step' : undefined}
                onClick={event => {
                  event.preventDefault()
                  onChoose(number)
                }}
              >
                <span className="t">{title}</span>
                <span className="d">{detail}</span>
              </a>
            ) : (
              <span className="rl-rail__todo">
                <span className="t">{title}</span>
                <span className="d">{detail}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
      {children && <div className="rl-rail__more stack2 small muted">{children}</div>}
    </nav>
  )
}

/** One step: folded to a line of facts, still to come, or open with its body. */
export function StepSection({
  number,
  id,
  title,
  look,
  summary,
  aside,
  children,
}: {
  number: number
  id: string
  title: ReactNode
  look: StepLook
  /** Folded: facts, or what will come. */
  summary?: ReactNode
  /** Right in the head: the button that opens it, or what belongs to the open step. */
  aside?: ReactNode
  children?: ReactNode
}) {
  const open = look === 'current'
  return (
    <section
      className={classNames('rl-step', open && 'rl-step--open', look === 'todo' && 'rl-step--todo')}
      id={id}
      aria-labelledby={`${id}-title`}
    >
      <div className="rl-step__head">
        <StepNumber number={number} look={look} />
        <h2 id={`${id}-title`} tabIndex={-1} className={open ? 'rl-step__title' : undefined}>
          {title}
        </h2>
        {!open && <span className="sum">{summary}</span>}
        {aside}
      </div>
      {open && <div className="rl-step__body">{children}</div>}
    </section>
  )
}

/** Sticks below the work: state left, the one primary action right. */
export function ActionBar({
  state,
  notice,
  children,
}: {
  state: ReactNode
  /** What went wrong with the action, where the person who took it looks. */
  notice?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="rl-action">
      <div className="rl-action__notice">{notice}</div>
      <p className="grow">{state}</p>
      {children}
    </div>
  )
}
