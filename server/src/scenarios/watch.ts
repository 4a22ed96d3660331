import { watch } from 'node:fs'

/**
 * Calls `changed` whenever a scenario file of the directory was saved, once for what an editor does in several steps; a
 * call ends before the next begins. Returns what ends it.
 */
export function watchScenarios(
  directory: string,
  changed: () => Promise<void>,
  report: (error: unknown) => void,
): () => void {
  const settled = 100 // ms
  let timer: NodeJS.Timeout | undefined
  let work: Promise<void> = Promise.resolve()
  const watcher = watch(directory, (_, name) => {
    if (name !== null && !name.endsWith('.scenario.ts')) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(changed).catch(report)
    }, settled)
  })
  watcher.on('error', report)
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
