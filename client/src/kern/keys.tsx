import type { ReactNode } from 'react'

export function Key({ children }: { children: ReactNode }) {
  return <kbd className="rl-kbd">{children}</kbd>
}

/** Keys and what they do, one line each. */
export function KeyLine({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <p className="rl-keys">
      <span>
        {keys.map(key => (
          <Key key={key}>{key}</Key>
        ))}
        {children}
      </span>
    </p>
  )
}

/** Opens in place; for what few need and all may see. */
export function Disclosure({
  summary,
  className,
  children,
}: {
  summary: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <details className={className ?? 'rl-disclosure'}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
