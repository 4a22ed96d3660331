import type { ReactNode } from 'react'
import { Heading } from '../../kern/heading.tsx'

/** A way into a room that has no waiting list of its own. */
export function StartDoor({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="rl-door stack3" aria-label={title}>
      <Heading level={2}>{title}</Heading>
      <p>{text}</p>
      <div className="row">{children}</div>
    </section>
  )
}
