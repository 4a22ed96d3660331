import { useSyncExternalStore } from 'react'
import { ScreenReaderOnly } from '../kern/screen-reader-only.tsx'

let message = ''
const listeners = new Set<() => void>()

/** Says a sentence politely to screen readers. The same sentence twice in a row is said twice. */
export function announce(text: string): void {
  message = text === message ? `${text}\u00a0` : text
  for (const notify of listeners) notify()
}

/** Stands once, in the shell: a live region must exist before its text changes. */
export function LiveRegion() {
  const text = useSyncExternalStore(
    notify => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    () => message,
  )
  return <ScreenReaderOnly role="status">{text}</ScreenReaderOnly>
}
