import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'

let chosen: Theme = read()
const listeners = new Set<() => void>()

export function useTheme(): Theme {
  return useSyncExternalStore(
    notify => {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    () => chosen,
  )
}

/** `public/theme.js` reads the stored choice and sets the attribute that the style sheets look at. */
export function chooseTheme(theme: Theme): void {
  chosen = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage forbidden by the browser's settings: the system's choice stays.
  }
  dispatchEvent(new Event('themechange'))
  for (const notify of listeners) notify()
}

function read(): Theme {
  try {
    const stored = localStorage.getItem('theme')
    return stored === 'dark' || stored === 'light' ? stored : 'system'
  } catch {
    return 'system'
  }
}
