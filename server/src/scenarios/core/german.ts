/** German spelling of what a form holds. Pure text: independent of the machine's locale and time zone. */

/** `2026-12-14` → `14.12.2026` */
export function germanDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${day}.${month}.${year}`
}

/** `1008.5` → `1.008,50 €` (no-break space before the sign, DIN 5008) */
export function germanAmount(value: string): string {
  const [euros = '', cents = ''] = value.split('.')
  return `${euros.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.')},${cents.padEnd(2, '0')}\u00a0€`
}

/** A calendar day from 1900 to 2100 as ISO 8601 `YYYY-MM-DD`. */
export function isDate(iso: string): boolean {
  const match = /^(19|20|21)\d{2}-(\d{2})-(\d{2})$/.exec(iso)
  if (!match || iso > '2100-12-31') return false
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
