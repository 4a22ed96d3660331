/**
 * Replaces what stands between `<!-- bench:name -->` and `<!-- /bench:name -->`; both lines stay. Throws where a page
 * lacks the pair or has it twice, so that no figure is ever written to the wrong place.
 */
export function replaceBetween(page: string, name: string, content: string): string {
  const begin = `<!-- bench:${name} -->`
  const end = `<!-- /bench:${name} -->`
  const parts = page.split(begin)
  const rest = parts[1]?.split(end)
  if (parts.length !== 2 || rest?.length !== 2) throw new Error(`expected one pair of markers ${begin} … ${end}`)
  return `${parts[0]}${begin}\n${content.trim()}\n${end}${rest[1]}`
}
