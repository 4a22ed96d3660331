export interface Rounds {
  /** Begins at once; a second call changes nothing. */
  start(): void
  /** Ends after the round under way. */
  stop(): Promise<void>
}

/**
 * Work in the background, one round after the other. The timer keeps no process alive.
 * @param round resolves to the pause before the next round, ms; never rejects
 */
export function createRounds(round: () => Promise<number>): Rounds {
  let timer: NodeJS.Timeout | undefined
  let underWay: Promise<void> = Promise.resolve()
  let running = false

  function next(pause: number): void {
    timer = setTimeout(() => {
      underWay = round().then(after => {
        if (running) next(after)
      })
    }, pause).unref()
  }

  return {
    start() {
      if (running) return
      running = true
      next(0)
    },
    async stop() {
      running = false
      clearTimeout(timer)
      await underWay
    },
  }
}
