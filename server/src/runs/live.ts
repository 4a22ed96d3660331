import type { RunEvent, Segment } from './contract.ts'

/** A draft that is being written in this process: what is there so far, who watches, and how to stop it. */
export interface LiveDraft {
  readonly segments: Segment[]
  grow(segments: Segment[]): void
  /** Resolves once the result is stored (or given up). */
  readonly settled: Promise<void>
  readonly signal: AbortSignal
  stop(): void
  /** Growth from now on; ends when the draft has settled or `until` is aborted. */
  follow(until: AbortSignal): AsyncIterable<Extract<RunEvent, { type: 'segments' }>>
}

export interface LiveDrafts {
  begin(runId: string, work: (draft: LiveDraft) => Promise<void>): void
  find(runId: string): LiveDraft | undefined
  /** Stops all and waits until they have settled. */
  drain(): Promise<void>
}

export function createLiveDrafts(report: (error: unknown) => void): LiveDrafts {
  const drafts = new Map<string, LiveDraft>()

  return {
    begin(runId, work) {
      const abort = new AbortController()
      const watchers = new Set<(segments: Segment[]) => void>()
      const settling = Promise.withResolvers<void>()
      const draft: LiveDraft = {
        segments: [],
        grow(segments) {
          if (segments.length === 0) return
          draft.segments.push(...segments)
          for (const watch of watchers) watch(segments)
        },
        settled: settling.promise,
        signal: abort.signal,
        stop: () => abort.abort(),
        follow: until => follow(watchers, settling.promise, until),
      }
      drafts.set(runId, draft)
      void work(draft)
        .catch(report)
        .finally(() => {
          drafts.delete(runId)
          settling.resolve()
        })
    },
    find: runId => drafts.get(runId),
    async drain() {
      const all = [...drafts.values()]
      for (const draft of all) draft.stop()
      await Promise.all(all.map(draft => draft.settled))
    },
  }
}

/** Subscribes at once (not at the first `next`), so that nothing between a snapshot and the first read is lost. */
function follow(
  watchers: Set<(segments: Segment[]) => void>,
  settled: Promise<void>,
  until: AbortSignal,
): AsyncIterable<{ type: 'segments'; segments: Segment[] }> {
  let waiting: Segment[] = []
  let ended = false
  let wake = () => {}
  const watch = (segments: Segment[]) => {
    waiting.push(...segments)
    wake()
  }
  const end = () => {
    ended = true
    watchers.delete(watch)
    wake()
  }
  watchers.add(watch)
  void settled.then(end)
  until.addEventListener('abort', end, { once: true })
  if (until.aborted) end()

  return (async function* () {
    try {
      for (;;) {
        if (waiting.length > 0) {
          const segments = waiting
          waiting = []
          yield { type: 'segments' as const, segments }
        } else if (ended) {
          return
        } else {
          await new Promise<void>(resolve => {
            wake = resolve
          })
        }
      }
    } finally {
      end() // a reader that walked away must not gather the rest
    }
  })()
}
