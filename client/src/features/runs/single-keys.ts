import { useEffect, useRef, useSyncExternalStore } from 'react'

/** WCAG 2.1.4: keys without a modifier can be turned off; for this tab, as speech input needs it. */
let enabled = true
const listeners = new Set<() => void>()

export function useSingleKeysEnabled(): [boolean, (enabled: boolean) => void] {
  const value = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => enabled,
  )
  const set = (next: boolean) => {
    enabled = next
    for (const listener of listeners) listener()
  }
  return [value, set]
}

/** Where typing means text and not a command. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'file'].includes(target.type)
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

/** Reacts to single keys while `active`; `onKey` returns true for those it took. */
export function useSingleKeys(active: boolean, onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  latest.current = onKey
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      if (!enabled || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      if (takesText(event.target)) return
      if (latest.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}
