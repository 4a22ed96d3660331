import type { KeyObject } from 'node:crypto'
import { type OpenedNote, openNote, signNote, type Verifier } from './note.ts'
import type { Hash } from './tree.ts'

/** A log's tree head (c2sp.org/tlog-checkpoint): origin, size, root. */
export type Checkpoint = { readonly log: string; readonly size: number; readonly root: Hash }

export type OpenedCheckpoint = { ok: true; checkpoint: Checkpoint } | Exclude<OpenedNote, { ok: true }>

export const signCheckpoint = (checkpoint: Checkpoint, verifier: Verifier, key: KeyObject): string =>
  signNote(`${checkpoint.log}\n${checkpoint.size}\n${checkpoint.root.toString('base64')}\n`, verifier, key)

export function openCheckpoint(note: string, verifier: Verifier): OpenedCheckpoint {
  const opened = openNote(note, verifier)
  if (!opened.ok) return opened
  const match = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/.exec(opened.text)
  if (!match) return { ok: false, reason: 'malformed' }
  return {
    ok: true,
    checkpoint: { log: match[1]!, size: Number(match[2]), root: Buffer.from(match[3]!, 'base64') },
  }
}

/**
 * Takes a file of notes apart, one after the other, with any number of blank lines between them: as `audit checkpoint`
 * prints them, or copied from an e-mail (CRLF). What is no note comes back as a piece that won't open.
 */
export function splitNotes(file: string): string[] {
  const notes: string[] = []
  let [text, signatures, gap]: [string[], string[], boolean] = [[], [], false]
  const close = () => {
    if (text.length > 0) notes.push(`${text.join('\n')}\n\n${signatures.map(line => `${line}\n`).join('')}`)
    ;[text, signatures, gap] = [[], [], false]
  }
  for (const line of file.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line.startsWith('— ') && gap) signatures.push(line)
    else if (line === '') {
      if (signatures.length > 0) close()
      else if (text.length > 0) gap = true
    } else {
      if (gap || signatures.length > 0) close()
      text.push(line)
    }
  }
  close()
  return notes
}
