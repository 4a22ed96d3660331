import type { RunState } from '@ki-reallabor/server/runs/contract'
import { useEffect, useRef } from 'react'
import { announce } from '../../app/live-region.tsx'
import { useVerdicts } from './checks.tsx'
import { lastSentenceEnd } from './sentences.ts'
import { isActive, textOf } from './steps.ts'
import { useRunText } from './text.ts'

/** A reader that is cut short by every sentence says nothing: what came within this time is said together; ms. */
const rhythm = 3_000

/** Reads a growing draft to screen readers in whole sentences, and says when it has ended; the chosen draft only. */
export function useSpokenSentences(run: RunState, chosen: boolean): void {
  const t = useRunText()
  const verdicts = useVerdicts()
  const active = isActive(run)
  const text = textOf(run)
  const end = lastSentenceEnd(text)
  const spoken = useRef(active ? end : text.length)
  const wasActive = useRef(active)
  const latest = useRef('')
  latest.current = text.slice(0, end)

  useEffect(() => {
    if (!active || !chosen) return
    spoken.current = Math.max(spoken.current, latest.current.length)
    const timer = setInterval(() => {
      const news = latest.current.slice(spoken.current).trim()
      spoken.current = latest.current.length
      if (news) announce(news)
    }, rhythm)
    return () => clearInterval(timer)
  }, [active, chosen])

  useEffect(() => {
    if (wasActive.current && !active) {
      announce(
        run.status === 'completed'
          ? t('draftDone', { letter: run.letter, findings: verdicts(run) })
          : t('draftEnded', { letter: run.letter, status: t(`status.${run.status}`) }),
      )
    }
    wasActive.current = active
  })
}
