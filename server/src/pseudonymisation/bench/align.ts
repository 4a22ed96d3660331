import type { FoundSpan } from '../score.ts'

/**
 * Recovers what a tool replaced from its output: the text between its placeholders must stand in the original in the
 * same order, and what lies between is what it replaced. Placeholder words that the original holds itself are taken
 * for text. Output that can't be explained that way (a tool that garbles text) is compared letter by letter: what isn't
 * in the longest common subsequence counts as replaced, which is in the tool's favour.
 * @param placeholder global pattern of the tool's placeholders
 * @param typeOf a placeholder's type
 */
export function align(
  text: string,
  output: string,
  placeholder: RegExp,
  typeOf: (match: string) => string,
): FoundSpan[] {
  const own = new Set(text.match(placeholder) ?? [])
  const matches = [...output.matchAll(placeholder)].filter(match => !own.has(match[0]))
  const literals: string[] = []
  let at = 0
  for (const match of matches) {
    literals.push(output.slice(at, match.index))
    at = match.index + match[0].length
  }
  literals.push(output.slice(at))
  const gaps = gapsBetween(text, literals) ?? missing(text, literals.join(''))
  return gaps.map(([start, end], nth) => ({ start, end, type: matches[nth] ? typeOf(matches[nth][0]) : 'OTHER' }))
}

/** The stretches between the literals, each not empty, leftmost first; undefined where they don't fit. */
function gapsBetween(text: string, literals: readonly string[]): [number, number][] | undefined {
  const last = literals.length - 1
  if (last === 0) return text === literals[0] ? [] : undefined
  const gaps: [number, number][] = []
  if (!text.startsWith(literals[0]!)) return undefined
  let from = literals[0]!.length
  for (let nth = 1; nth <= last; nth++) {
    const literal = literals[nth]!
    const start = nth === last ? text.length - literal.length : text.indexOf(literal, from + 1)
    if (start < from + 1 || !text.startsWith(literal, start)) return undefined
    gaps.push([from, start])
    from = start + literal.length
  }
  return gaps
}

/** Stretches of `text` outside its longest common subsequence with `rest`. */
function missing(text: string, rest: string): [number, number][] {
  const width = rest.length + 1
  const longest = new Uint16Array((text.length + 1) * width)
  for (let a = text.length - 1; a >= 0; a--)
    for (let b = rest.length - 1; b >= 0; b--)
      longest[a * width + b] =
        text[a] === rest[b]
          ? longest[(a + 1) * width + b + 1]! + 1
          : Math.max(longest[(a + 1) * width + b]!, longest[a * width + b + 1]!)
  const gaps: [number, number][] = []
  let b = 0
  for (let a = 0; a < text.length; a++) {
    while (b < rest.length && text[a] !== rest[b] && longest[a * width + b] === longest[a * width + b + 1]) b++
    if (b < rest.length && text[a] === rest[b]) b++
    else if (gaps.at(-1)?.[1] === a) gaps.at(-1)![1] = a + 1
    else gaps.push([a, a + 1])
  }
  return gaps
}
