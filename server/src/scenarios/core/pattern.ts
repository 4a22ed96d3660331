const edge = String.raw`(?:(?<=[\p{L}\d])(?![\p{L}\d])|(?<![\p{L}\d])(?=[\p{L}\d]))`

/** A pattern whose `\b` knows umlauts: for JavaScript alone there is no word boundary before "über". */
export const german = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll('\\b', edge), pattern.flags)

/** One pattern for a list of them, ignoring case; for lists of words that are read one a line. No groups inside. */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const all = patterns.flatMap(pattern => alternatives(pattern.source))
  // Nearly all begin a word: one look at the edge serves them together, which is what makes long lists quick.
  const words = all.filter(source => source.startsWith('\\b')).map(source => source.slice(2))
  const rest = all.filter(source => !source.startsWith('\\b'))
  const joined = words.length > 0 ? [`(?<![\\p{L}\\d])(?=[\\p{L}\\d])(?:${words.join('|')})`, ...rest] : rest
  return german(new RegExp(joined.join('|'), 'iu'))
}

/** A pattern's source, cut at the `|` that stand in no brackets. */
function alternatives(source: string): string[] {
  const parts = ['']
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/gu)) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (token === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}
