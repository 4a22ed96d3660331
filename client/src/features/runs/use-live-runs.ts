import { type ConversationState, type RunEvent, type RunState, runEventsUrl } from '@ki-reallabor/server/runs/contract'
import { useEffect, useState } from 'react'
import { signedOut } from '../../api/call.ts'
import { listsChanged, mergeRuns, patchConversation } from './conversation.ts'
import { followRun } from './event-stream.ts'
import { appendSegments } from './segments.ts'
import { isActive } from './steps.ts'

type Live = Readonly<Record<string, { run: RunState; up: boolean }>>

/**
 * The runs as they are this moment: those being written are followed, each over its own stream, and reattached after a
 * reload. `down` names those whose line is interrupted.
 */
export function useLiveRuns(conversation: ConversationState): { runs: RunState[]; down: readonly string[] } {
  const [live, setLive] = useState<Live>({})
  const { id: conversationId } = conversation
  const following = conversation.runs
    .filter(isActive)
    .map(run => run.id)
    .join()

  useEffect(() => {
    if (following === '') return
    const stop = new AbortController()
    for (const id of following.split(',')) {
      const onEvent = (event: RunEvent) => {
        if (stop.signal.aborted) return
        if (event.type === 'state' && !isActive(event.run)) {
          patchConversation(conversationId, state => mergeRuns(state, [event.run]))
          setLive(({ [id]: _, ...others }) => others)
          void listsChanged()
        } else setLive(state => grow(state, id, event))
      }
      void followRun({
        url: runEventsUrl(id),
        signal: stop.signal,
        onEvent,
        onConnection: up => setLive(state => (state[id] ? { ...state, [id]: { ...state[id], up } } : state)),
      }).then(end => {
        if (end === 'session-ended') signedOut.dispatchEvent(new Event('signed-out'))
      })
    }
    return () => {
      stop.abort()
      setLive({})
    }
  }, [conversationId, following])

  return {
    runs: conversation.runs.map(run => (isActive(run) ? (live[run.id]?.run ?? run) : run)),
    down: Object.keys(live).filter(id => !live[id]!.up),
  }
}

function grow(state: Live, id: string, event: RunEvent): Live {
  if (event.type === 'state') return { ...state, [id]: { run: event.run, up: true } }
  const known = state[id]
  if (!known) return state
  const run = { ...known.run, segments: appendSegments(known.run.segments, event.segments) }
  return { ...state, [id]: { run, up: true } }
}
