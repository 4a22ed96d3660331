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
  /** Every match holds a digit and has at most 80 units: only the neighbourhood of digits is searched. */
  digits?: true
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

/**
 * `cue … value`: up to 25 characters without a digit between them, at most one line break. The cue alone is looked for
 * first: most texts have few of them, and the whole pattern is dear to compile and to run.
 */
export function cued(
  words: string,
  value: string,
  gap = String.raw`[^\p{N}\n]{0,25}?\n?[^\p{N}\n]{0,6}?`,
): Pick<Rule, 'pattern' | 'onlyWith'> {
  return {
    pattern: new RegExp(`${open}(?:${words})(?:${gap})${open}(${value})${close}`, 'giu'),
    onlyWith: new RegExp(words, 'iu'),
  }
}

/** The place behind the character at `at`. Inside a surrogate pair a Unicode pattern would step back, for ever. */
const after = (text: string, at: number) => at + (text.codePointAt(at)! > 0xffff ? 2 : 1)

/** No match of a rule with `digits` is longer, so it lies within this of each of its digits. */
const reach = 80

/** The stretches of a text around its digits. In prose they are few, and numbers can stand nowhere else. */
function digitZones(text: string): { start: number; end: number }[] {
  const zones: { start: number; end: number }[] = []
  let last: { start: number; end: number } | undefined
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) continue
    if (last && at - reach <= last.end) last.end = at + 1 + reach
    else {
      last = { start: Math.max(0, at - reach), end: at + 1 + reach }
      zones.push(last)
    }
  }
  return zones
}

export function applyRules(text: string, rules: readonly Rule[]): Span[] {
  const spans: Span[] = []
  let zones: { start: number; end: number }[] | undefined
  for (const rule of rules) {
    if (rule.onlyWith && !rule.onlyWith.test(text)) continue
    if (!rule.digits) {
      applyRule(text, 0, text.length, rule, spans)
      continue
    }
    zones ??= digitZones(text)
    for (const { start, end } of zones) applyRule(text, start, end, rule, spans)
  }
  return spans
}

function applyRule(text: string, from: number, to: number, rule: Rule, spans: Span[]) {
  const { type, by, pattern, accept, confidence } = rule
  const zone = text.slice(from, to)
  pattern.lastIndex = 0
  for (let hit = pattern.exec(zone); hit; hit = pattern.exec(zone)) {
    const value = hit.at(-1) ?? hit[0]
    const end = from + hit.index + hit[0].length
    const start = end - value.length
    // An empty match would stand still for ever.
    if (hit[0] === '') pattern.lastIndex++
    if (value === '') continue
    const sure = accept
      ? accept(value, text.slice(Math.max(0, start - 60), start), text.slice(end, end + 30))
      : (confidence ?? 0.8)
    if (sure !== undefined) spans.push({ start, end, type, by, confidence: sure })
    // A rejected candidate must not swallow a good one that begins inside it.
    else if (hit[0].length > 1) pattern.lastIndex = after(zone, Math.max(hit.index, start - from - 1))
  }
}
