const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}
const plain = /^[a-z]+$/
/** Whole syllables in one unit: their parts are found apart only when the word is. */
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3

/** What each unit folds to, worked out when it is first met. */
const folded: (string | undefined)[] = []

function foldUnit(code: number): string {
  const char = String.fromCharCode(code)
  const bare = char.normalize('NFD').replace(/\p{M}+/gu, '')
  return special[bare] ?? bare
}

/** One spelling for many: lower case, no diacritics, ß → ss, curly apostrophes straight. Only for comparing. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  let out = ''
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 0x60) out += lower[at]
    else if ((code >= 0xd800 && code <= 0xdfff) || isHangul(code)) return foldWhole(lower)
    else out += folded[code] ??= foldUnit(code)
  }
  return out
}

const foldWhole = (lower: string) =>
  Array.from(lower.normalize('NFD').replace(/\p{M}+/gu, ''), char => special[char] ?? char).join('')
