import { diffArrays } from 'diff'

/** A stretch of a draft as it is now, or of what a person took out. */
export type Change = { kind: 'same' | 'ins' | 'del'; text: string }

const token = /[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gsu
/** As on the server: beyond, everything between the first and the last change counts as new. */
const mostChanges = 2_000

/** From one text to the other, word by word; changes that only a space parts are one. */
export function changesOf(before: string, after: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const old = before.match(token) ?? []
  const fresh = after.match(token) ?? []
  const most = Math.min(old.length, fresh.length)
  let head = 0
  while (head < most && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++
  const gone = old.slice(head, old.length - tail)
  const come = fresh.slice(head, fresh.length - tail)
  const middle = diffArrays(gone, come, { maxEditLength: mostChanges })?.map(
    ({ added, removed, value }): Change => ({ kind: added ? 'ins' : removed ? 'del' : 'same', text: value.join('') }),
  ) ?? [
    { kind: 'del', text: gone.join('') },
    { kind: 'ins', text: come.join('') },
  ]
  return grouped([
    { kind: 'same', text: old.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - tail).join('') },
  ])
}

/** What was taken out before what was put in, over single spaces between two changes. */
function grouped(changes: readonly Change[]): Change[] {
  const result: Change[] = []
  let gone = ''
  let come = ''
  const close = () => {
    if (gone !== '') result.push({ kind: 'del', text: gone })
    if (come !== '') result.push({ kind: 'ins', text: come })
    gone = ''
    come = ''
  }
  const present = changes.filter(({ text }) => text !== '')
  for (const [index, { kind, text }] of present.entries()) {
    if (kind === 'del') gone += text
    else if (kind === 'ins') come += text
    else if (gone !== '' && come !== '' && text === ' ' && index < present.length - 1) {
      gone += text
      come += text
    } else {
      close()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  close()
  return result
}

/** Places where something was changed: a replacement counts once. */
export const countChanges = (changes: readonly Change[]): number =>
  changes.filter(({ kind }, index) => kind !== 'same' && (kind === 'del' || changes[index - 1]?.kind !== 'del')).length
