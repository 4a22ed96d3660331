/** Abbreviations of German official letters after which a sentence goes on. */
const abbreviations = new Set(
  'abs art az bzw ca dr evtl f ff gem ggf inkl lit nr o proz rn s sog st str tel u usw vgl z zzgl'.split(' '),
)

function endsSentence(text: string, dot: number): boolean {
  const sign = text[dot]
  if (sign === '!' || sign === '?') return true
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? ''
  // "12. Februar", "z. B.", "§ 48 Abs. 1": the dot belongs to the word
  if (/^\d{1,2}$/.test(word) || /^\p{L}$/u.test(word)) return false
  return !abbreviations.has(word.toLowerCase())
}

/**
 * Where the last whole sentence or line ends (UTF-16 offset, 0 = none yet). A sentence counts as whole once the next
 * one has begun, so that a dot at the end of a cut stream isn't taken for its end.
 */
export function lastSentenceEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '\n') return at + 1
    if (!/\s/.test(text[at]!)) continue
    let sign = at - 1
    while (sign >= 0 && /["“”)»\]]/.test(text[sign]!)) sign--
    if (sign >= 0 && /[.!?]/.test(text[sign]!) && endsSentence(text, sign)) return at + 1
  }
  return 0
}

export function countSentences(text: string): number {
  let count = 0
  for (const { index } of text.matchAll(/[.!?](?=["“”)»\]]*(\s|$))/g)) if (endsSentence(text, index)) count++
  return count
}
