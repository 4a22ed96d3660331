const edge = String.raw`(?:(?<=[\p{L}\d])(?![\p{L}\d])|(?<![\p{L}\d])(?=[\p{L}\d]))`

/** A pattern whose `\b` knows umlauts: for JavaScript alone there is no word boundary before "über". */
export const german = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll('\\b', edge), pattern.flags)

/** One pattern for a list of them, ignoring case; for lists of words that are read one a line. */
export const anyOf = (patterns: readonly RegExp[]): RegExp =>
  german(new RegExp(patterns.map(pattern => `(?:${pattern.source})`).join('|'), 'iu'))
