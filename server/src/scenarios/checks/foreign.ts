/** The language is another one: digits may be Arabic or Persian. */
export const plainDigits = (text: string) =>
  text
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6f0))

/** A day is there when its day and year stand close together, whatever the month is called; a numeric month must fit. */
export function hasDate(text: string, iso: string): boolean {
  const [year, month, day] = iso.split('-') as [string, string, string]
  const d = Number(day)
  const m = Number(month)
  const numeric = new RegExp(
    String.raw`(?<!\d)(?:0?${d}[./-]\s?0?${m}[./-]\s?(?:${year}|${year.slice(2)})|0?${m}[./-]\s?0?${d}[./-]\s?${year}|${year}[./-]0?${m}[./-]0?${d})(?!\d)`,
    'u',
  )
  if (numeric.test(text)) return true
  const word = String.raw`[^\d\n]{0,3}\s+?[^\d\n]{2,24}?`
  return new RegExp(
    String.raw`(?<!\d)0?${d}(?!\d)(?:st|nd|rd|th|er|\.|º)?${word}${year}|[\p{L}\p{M}]{3,15}\.?\s+0?${d}(?:st|nd|rd|th)?,?\s+${year}`,
    'u',
  ).test(text)
}
