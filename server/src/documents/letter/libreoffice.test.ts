import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { writeLetter } from '../documents.ts'
import { letterOf, sampleLetter, sampleLines } from './letter.fixture.ts'
import { formB } from './letter.ts'

const run = promisify(execFile)
const hasOffice = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)

type Placed = { page: number; text: string; x: number; top: number }

/** Where each piece of text begins: mm from the left, and its baseline from the top. */
async function placesIn(pdf: Uint8Array): Promise<Placed[]> {
  const document = await getDocumentProxy(pdf.slice())
  const places: Placed[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      places.push({ page, text: item.str, x: (x! / 72) * 25.4, top: formB.page.height - (y! / 72) * 25.4 })
    }
  }
  return places
}

/** Below the upper edge of a line stands its baseline: 3 to 5 mm at 9 to 11 points. */
function expectFormB(places: readonly Placed[]): void {
  const at = (text: string) => places.find(place => place.text.startsWith(text))!
  const near = (value: number, edge: number, below: number) => {
    expect(value).toBeGreaterThanOrEqual(edge)
    expect(value).toBeLessThanOrEqual(edge + below)
  }
  expect(at('Herrn').x).toBeCloseTo(25, 0)
  near(at('Herrn').top, 62.7, 5)
  expect(at('Unser').x).toBeCloseTo(125, 0)
  near(at('Unser').top, 50, 5)
  expect(at('Eingangsbest').x).toBeCloseTo(25, 0)
  near(at('Eingangsbest').top, 98.46, 5)
  // Everything of the address lies in the window of the envelope: 45 to 90 mm.
  near(at('Mühlenstieg').top, 45, 45)
}

const longLetter = letterOf(
  `${sampleLetter.segments.map(({ text }) => text).join('')}\n\n${'Noch ein Satz, der Platz braucht. '.repeat(300)}\n\nSchluss`,
)

test('.pdf stands in form B, pages are numbered', async () => {
  const places = await placesIn(await writeLetter(longLetter, 'pdf'))
  expectFormB(places)
  const pages = Math.max(...places.map(({ page }) => page))
  expect(pages).toBeGreaterThan(1)
  for (let page = 1; page <= pages; page++) {
    expect(places.filter(place => place.page === page).map(({ text }) => text)).toContain(`Seite ${page} von ${pages}`)
  }
})

const title = hasOffice ? 'as LibreOffice shows it' : 'as LibreOffice shows it – skipped: no soffice is installed'

describe.each(['docx', 'odt'] as const)(`.%s ${title}`, format => {
  test.skipIf(!hasOffice)('stands in form B, with all of its text, pages numbered', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'letter-'))
    try {
      await writeFile(join(folder, `brief.${format}`), await writeLetter(longLetter, format))
      await run('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, `brief.${format}`),
      ])
      const places = await placesIn(new Uint8Array(await readFile(join(folder, 'brief.pdf'))))
      expectFormB(places)
      const letters = (text: string) => text.replace(/\s/g, '')
      const all = letters(places.map(({ text }) => text).join(''))
      const last = Math.max(...places.map(({ page }) => page))
      expect(last).toBeGreaterThan(1)
      const feet = Array.from({ length: last }, (_, index) => `Seite ${index + 1} von ${last}`)
      expect([...sampleLines, 'Schluss', ...feet].filter(line => !all.includes(letters(line)))).toEqual([])
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
})
