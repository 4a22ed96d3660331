import { expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const notice =
  'Hinweis auf die Folgen fehlender Mitwirkung\nWir können die Leistung nach § 66 SGB I ganz oder teilweise versagen.'
const blocks = [{ id: 'hinweis-66-versagung', text: notice }]
const letter = 'Bitte reichen Sie den Mietvertrag ein.'

function verdict(model: string, block: string | undefined, wanted = blocks): Verdict {
  const segments = [
    { origin: 'model' as const, text: model },
    ...(block === undefined ? [] : [{ origin: 'block' as const, text: `\n\n${block}\n\n` }]),
  ]
  const draft = segments.map(s => s.text).join('')
  return verdictOf('RFB-66', draft, { segments, draft, maskedDraft: model, blocks: wanted })
}

test.each<[string, string, string | undefined, Verdict]>([
  ['in place', letter, notice, 'ok'],
  ['with other line breaks', letter, notice.replace('\n', ' '), 'ok'],
  ['missing', letter, undefined, 'fail'],
  ['a word changed', letter, notice.replace('ganz oder teilweise', 'ganz'), 'fail'],
  ['copied by the model, not inserted', `${letter} ${notice}`, undefined, 'fail'],
  ['own threat beside it', `${letter} Sonst versagen wir die Leistung.`, notice, 'warn'],
  ['own sanction beside it', `${letter} Sonst wird das Geld gekürzt.`, notice, 'warn'],
  ['harmless words beside it', `${letter} Wir helfen Ihnen gern.`, notice, 'ok'],
])('%s', (_, model, block, expected) => {
  expect(verdict(model, block)).toBe(expected)
})

test('a notice with a gap is none', () => {
  const gap = [{ id: 'hinweis-66-versagung', text: `${notice} bis zum [PRÜFEN: Frist fehlt]` }]
  expect(verdict(letter, gap[0]!.text, gap)).toBe('fail')
})

test('no block prescribed for this tenant', () => {
  expect(verdict(letter, undefined, [])).toBe('fail')
})
