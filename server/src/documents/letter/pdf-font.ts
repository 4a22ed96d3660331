import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Font } from 'fontkit'
import { letterScriptUnsupported } from './letter.ts'

/** Fira Sans (OFL-1.1): Latin with all of Europe's letters, Greek, Cyrillic. No Arabic, no Hebrew, no emoji. */
const files = {
  regular: '@expo-google-fonts/fira-sans/400Regular/FiraSans_400Regular.ttf',
  strong: '@expo-google-fonts/fira-sans/600SemiBold/FiraSans_600SemiBold.ttf',
} as const

export type Fonts = {
  readonly regular: Uint8Array
  readonly strong: Uint8Array
  /** @see showable */
  readonly has: (codePoint: number) => boolean
}

let loaded: Fonts | undefined

/** Read once: the files never change while the process runs. */
export async function loadFonts(): Promise<Fonts> {
  const require = createRequire(import.meta.url)
  const read = (file: string) => readFileSync(require.resolve(file))
  if (!loaded) {
    const [regular, strong] = [read(files.regular), read(files.strong)]
    const fontkit = await import('fontkit')
    const parsed = [regular, strong].map(bytes => fontkit.create(bytes) as Font)
    loaded = { regular, strong, has: codePoint => parsed.every(font => font.hasGlyphForCodePoint(codePoint)) }
  }
  return loaded
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** Signs that stand for others of the same sense. */
const standIns: Readonly<Record<string, string>> = {
  '\t': '   ',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '●': '•',
  '■': '•',
  '▪': '•',
  '□': '[ ]',
  '☐': '[ ]',
  '☑': '[x]',
  '☒': '[x]',
  '✓': '[x]',
  '✔': '[x]',
}
/** For a sign without a shape. */
const placeholder = '◊'

/**
 * The text with what the font can show: a sign without a shape (an emoji) becomes a lozenge, so that nobody overlooks it. A letter
 * without one is refused, for the letter would be unreadable. Faults: script unsupported.
 */
export function showable(text: string, has: Fonts['has']): string {
  const isShown = (character: string) => character === '\n' || has(character.codePointAt(0)!)
  if ([...text].every(isShown)) return text
  return [...graphemes.segment(text)]
    .map(({ segment }) => {
      if ([...segment].every(isShown)) return segment
      if (/[\p{L}\p{N}]/u.test(segment) && !/\p{Extended_Pictographic}|\u20e3/u.test(segment)) {
        throw letterScriptUnsupported({ format: 'pdf' })
      }
      return standIns[segment] ?? (/^\p{Z}$/u.test(segment) ? ' ' : placeholder)
    })
    .join('')
}
