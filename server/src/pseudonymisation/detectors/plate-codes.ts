import { readFileSync } from 'node:fs'

let codes: ReadonlySet<string> | undefined

/** The district codes of German number plates (CC0 list, see server/data/README.md). Read once, when first needed. */
export const plateCodes = {
  has(code: string): boolean {
    codes ??= new Set(
      readFileSync(new URL('../../../data/plate-codes.txt', import.meta.url), 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    return codes.has(code)
  },
}
