import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** Places outside of the open step's body that belong to it: its head's right side, and the bar below all steps. */
export const Slots = createContext<{ aside: HTMLElement | null; bar: HTMLElement | null }>({ aside: null, bar: null })

export function InStepHead({ children }: { children: ReactNode }) {
  const { aside } = useContext(Slots)
  return aside && createPortal(children, aside)
}

export function InActionBar({ children }: { children: ReactNode }) {
  const { bar } = useContext(Slots)
  return bar && createPortal(children, bar)
}
