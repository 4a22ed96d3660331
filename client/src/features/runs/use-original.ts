import type { Piece } from '@ki-reallabor/server/runs/contract'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'

/** A placeholder, or what the person keeps visible. */
export type At = { key: string; piece: Exclude<Piece, { kind: 'fixed' }> }
type Shown = { at: At; anchor: HTMLElement; pinned: boolean }

/** Waiting before an original shows itself, so that none flickers past under the pointer; ms. */
const delay = 200

/** Which original is shown beside its placeholder: by hover or focus for a while, pinned by click or Enter. */
export function useOriginal() {
  const id = useId()
  const [shown, setShown] = useState<Shown | null>(null)
  const latest = useRef(shown)
  latest.current = shown
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  /** Just closed here: the focus that comes back must not open it again. */
  const closedAt = useRef<HTMLElement | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])

  const hover = useCallback((at: At, anchor: HTMLElement) => {
    clearTimeout(timer.current)
    if (closedAt.current === anchor) return
    timer.current = setTimeout(() => setShown(now => (now?.pinned ? now : { at, anchor, pinned: false })), delay)
  }, [])
  /** The pointer may cross the gap to the window and rest on it. */
  const leave = useCallback(() => {
    clearTimeout(timer.current)
    closedAt.current = null
    timer.current = setTimeout(() => setShown(now => (now?.pinned ? now : null)), delay)
  }, [])
  const stay = useCallback(() => clearTimeout(timer.current), [])
  const pin = useCallback((at: At, anchor: HTMLElement) => {
    clearTimeout(timer.current)
    setShown({ at, anchor, pinned: true })
  }, [])
  const close = useCallback(() => {
    clearTimeout(timer.current)
    const { anchor, pinned } = latest.current ?? {}
    setShown(null)
    closedAt.current = anchor ?? null
    if (pinned) anchor?.focus({ preventScroll: true })
  }, [])
  return useMemo(() => ({ id, shown, hover, leave, stay, pin, close }), [id, shown, hover, leave, stay, pin, close])
}
export type Original = ReturnType<typeof useOriginal>
