import type { Values } from './form.ts'

export type SaveTrouble = 'stale' | 'offline' | 'session-ended' | 'refused'
export type SaveStatus = 'saved' | 'waiting' | 'saving' | SaveTrouble

export type Saved = { revision: number; updatedAt: string }
export type AutosaveState = {
  values: Values
  revision: number
  savedAt: string
  status: SaveStatus
  /** What stood here before the last replacement as a whole; `undo` brings it back. */
  before: { values: Values; why: string } | null
}

/**
 * Keeps what is typed and brings it to the server: one request at a time, after a pause in typing; without a line it
 * keeps trying. A stale revision stops it until a person chooses `adopt` (the newer state) or `insist` (this one).
 *
 * @param options.save saves and returns the new revision; throws what `classify` knows
 * @param options.pause ms after the last keystroke; @param options.retry ms between attempts without a line
 */
export function createAutosave(options: {
  initial: { values: Values; revision: number; savedAt: string }
  save: (values: Values, revision: number) => Promise<Saved>
  classify: (error: unknown) => SaveTrouble
  pause?: number
  retry?: readonly number[]
  setTimer?: (run: () => void, ms: number) => unknown
  clearTimer?: (timer: unknown) => void
}) {
  const { save, classify, pause = 900, retry = [2_000, 5_000, 10_000, 30_000] } = options
  const setTimer = options.setTimer ?? ((run, ms) => setTimeout(run, ms))
  const clearTimer = options.clearTimer ?? (timer => clearTimeout(timer as ReturnType<typeof setTimeout>))
  const listeners = new Set<() => void>()
  let state: AutosaveState = { ...options.initial, status: 'saved', before: null }
  let timer: unknown
  let failures = 0
  let flight: Promise<void> | null = null

  function set(change: Partial<AutosaveState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  function schedule(ms: number) {
    clearTimer(timer)
    timer = setTimer(() => void attempt(), ms)
  }
  const blocked = () => state.status === 'stale'

  function attempt(): Promise<void> {
    clearTimer(timer)
    flight ??= run().finally(() => {
      flight = null
    })
    return flight
  }
  async function run() {
    if (blocked()) return
    const sent = state.values
    set({ status: 'saving' })
    try {
      const { revision, updatedAt } = await save(sent, state.revision)
      failures = 0
      set({ revision, savedAt: updatedAt, status: state.values === sent ? 'saved' : 'waiting' })
      if (state.values !== sent) schedule(pause)
    } catch (error) {
      const trouble = classify(error)
      set({ status: trouble })
      if (trouble === 'offline' || trouble === 'session-ended')
        schedule(retry[Math.min(failures++, retry.length - 1)] ?? pause)
    }
  }
  function put(values: Values, before: AutosaveState['before']) {
    set({ values, before, ...(blocked() ? {} : { status: 'waiting' as const }) })
    if (!blocked()) schedule(pause)
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(name: string, value: string) {
      if (state.values[name] !== value) put({ ...state.values, [name]: value }, state.before)
    },
    /** Replaces everything and remembers what stood there under `why`. */
    replace(values: Values, why: string) {
      put(values, { values: state.values, why })
    },
    undo() {
      if (state.before) put(state.before.values, null)
    },
    forget() {
      set({ before: null })
    },
    /** Saves now; true if everything typed is with the server. */
    async flush(): Promise<boolean> {
      const isSaved = () => state.status === 'saved'
      while (!isSaved()) {
        const earlier = state.values
        await attempt()
        if (!isSaved() && (state.values === earlier || blocked())) return false
      }
      return true
    },
    /** Takes the server's newer state; what was typed here can be brought back with `undo`. */
    adopt(server: { values: Values; revision: number; savedAt: string }, why: string) {
      const mine = state.values
      clearTimer(timer)
      const unsaved = state.status !== 'saved'
      set({ ...server, status: 'saved', before: unsaved ? { values: mine, why } : state.before })
    },
    /** Saves what stands here over the server's newer revision. */
    insist(revision: number) {
      set({ revision, status: 'waiting' })
      return attempt()
    },
  }
}
export type Autosave = ReturnType<typeof createAutosave>
