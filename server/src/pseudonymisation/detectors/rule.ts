import type { EntityType, Span } from '../entity.ts'

/**
 * One pattern and what it finds. The value is the last capture group and stands at the end of the match (what follows is
 * looked at ahead only). `accept` gives the confidence of a value, or undefined to let it pass. Patterns have bounded
 * repetitions only, so that their time grows with the length of the text and not faster.
 */
export type Rule = {
  type: EntityType
  by: string
  pattern: RegExp
  accept?: (value: string, before: string, after: string) => number | undefined
  confidence?: number
  /** Without this in the text the pattern needn't be tried. */
  onlyWith?: RegExp
}

/** JavaScript's `\b` is ASCII-only: word boundaries that know "ü". */
export const open = String.raw`(?<![\p{L}\p{M}\p{N}])`
export const close = String.raw`(?![\p{L}\p{M}\p{N}])`

/** A digit as scanners and hurried people write it. */
export const digit = '[0-9OoIl]'
export const readDigits = (text: string) => text.replace(/[oO]/g, '0').replace(/[iIlL]/g, '1')
export const compact = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

/** Between the characters of a number: blanks, a line break, dots, hyphens, slashes, never more than two. */
export const gap = String.raw`[\s.\-/]{0,2}`
export const digits = (from: number, to = from) => `(?:${digit}${gap}){${from - 1},${to - 1}}${digit}`
/** A value that stands free. */
export const whole = (source: string, flags = 'gu') => new RegExp(`${open}${source}${close}`, flags)

/** `cue … value`: up to 25 characters without a digit between them, at most one line break. */
export function cued(words: string, value: string, gap = String.raw`[^\p{N}\n]{0,25}?\n?[^\p{N}\n]{0,6}?`): RegExp {
  return new RegExp(`${open}(?:${words})(?:${gap})${open}(${value})${close}`, 'giu')
}

/** The place behind the character at `at`. Inside a surrogate pair a Unicode pattern would step back, for ever. */
const after = (text: string, at: number) => at + (text.codePointAt(at)! > 0xffff ? 2 : 1)

export function applyRules(text: string, rules: readonly Rule[]): Span[] {
  const spans: Span[] = []
  for (const { type, by, pattern, accept, confidence, onlyWith } of rules) {
    if (onlyWith && !onlyWith.test(text)) continue
    pattern.lastIndex = 0
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      const value = hit.at(-1) ?? hit[0]
      const end = hit.index + hit[0].length
      const start = end - value.length
      // An empty match would stand still for ever.
      if (hit[0] === '') pattern.lastIndex++
      if (value === '') continue
      const sure = accept
        ? accept(value, text.slice(Math.max(0, start - 60), start), text.slice(end, end + 30))
        : (confidence ?? 0.8)
      if (sure !== undefined) spans.push({ start, end, type, by, confidence: sure })
      // A rejected candidate must not swallow a good one that begins inside it.
      else if (hit[0].length > 1) pattern.lastIndex = after(text, Math.max(hit.index, start - 1))
    }
  }
  return spans
}
