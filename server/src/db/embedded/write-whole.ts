import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Writes a file so that a reader sees the old text or the new, never half. Only its owner can read it. The exclusive
 * flag and the rename also keep root from writing through a link that somebody placed there.
 */
export function writeWhole(path: string, text: string, mode = 0o600): void {
  const draft = `${path}.${randomUUID()}`
  try {
    writeFileSync(draft, text, { mode, flag: 'wx', flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
