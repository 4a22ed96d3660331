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
}
const plain = /^[a-z]+$/

/** One spelling for many: lower case, no diacritics, ß → ss, curly apostrophes straight. Only for comparing. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßıłøđðþæœ]/g, char => special[char]!)
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
}
