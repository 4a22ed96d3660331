import type { ConversationState } from '@ki-reallabor/server/runs/contract'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Values } from './form.ts'
import { reach, type Step, stepFromHash, waitingStep } from './steps.ts'

/** Id of a step's section; the address names it differently so that no browser scrolls to it by itself. */
export const sectionId = (step: Step) => `s${step}`

/**
 * Which step is open: the address says it (a reload comes back to it), else the one that waits. Opening another keeps
 * its head where it was on the screen, so that nothing moves under the reader, and gives it the focus.
 */
export function useOpenStep(conversation: ConversationState, values: Values) {
  const { hash, search } = useLocation()
  const navigate = useNavigate()
  const [first] = useState(() => waitingStep(conversation))
  const farthest = reach(conversation, values)
  const wished = stepFromHash(hash) ?? first
  const open = (wished <= farthest ? wished : Math.min(first, farthest)) as Step
  const pending = useRef<{ step: Step; top: number } | null>(null)

  const openStep = useCallback(
    (step: Step) => {
      const section = document.getElementById(sectionId(step))
      pending.current = { step, top: section?.getBoundingClientRect().top ?? 0 }
      void navigate(`${search}#schritt-${step}`, { replace: true, preventScrollReset: true })
    },
    [navigate, search],
  )

  useLayoutEffect(() => {
    const { step, top } = pending.current ?? {}
    const section = document.getElementById(sectionId(open))
    if (step !== open || top === undefined || !section) return
    pending.current = null
    const highest = Number.parseFloat(getComputedStyle(section).scrollMarginTop) || 0
    const wanted = Math.max(highest, Math.min(top, innerHeight / 2))
    scrollBy({ top: section.getBoundingClientRect().top - wanted, behavior: 'instant' })
    section.querySelector('h2')?.focus({ preventScroll: true })
  }, [open])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || !/^Digit[1-4]$/.test(event.code)) return
      event.preventDefault()
      const step = Number(event.code.slice(5)) as Step
      if (step <= farthest && step !== open) openStep(step)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [farthest, open, openStep])

  return { open, farthest, openStep }
}
