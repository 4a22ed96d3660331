import { useCallback, useState } from 'react'

/** A small window that a button opens; the focus goes back to the button. */
export function useWindow() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const close = useCallback(() => {
    setAnchor(now => {
      now?.focus({ preventScroll: true })
      return null
    })
  }, [])
  const toggle = useCallback((button: HTMLElement) => setAnchor(now => (now ? null : button)), [])
  return { anchor, toggle, close }
}
