import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes a new or renamed entry of a directory outlive a power cut. Windows has no such call and doesn't need it. */
export function flushDirectory(directory: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(directory, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
