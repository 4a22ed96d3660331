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

const request = 'Bitte senden Sie den Mietvertrag bis zum 14.12.2026. '
test.each<[string, Verdict]>([
  [
    request +
      'Wenn Sie nicht mitwirken und dadurch die Aufklärung des Sachverhalts erheblich erschwert wird, können wir die Leistung ganz oder teilweise versagen (§ 66 Abs. 1 SGB I).',
    'ok',
  ],
  [
    request +
      'Hinweis nach § 66 Abs. 3 SGB I: Ohne die Unterlagen kann das Jobcenter das Grundsicherungsgeld ab 01.12.2026 bis zur Nachholung der Mitwirkung ganz oder teilweise entziehen.',
    'ok',
  ],
  [`${request}Nach §§ 60, 66 SGB I kann die Leistung versagt werden, wenn die Unterlagen nicht eingehen.`, 'ok'],
  [request, 'fail'],
  [`${request}Sonst kann das Nachteile für Sie haben.`, 'fail'],
  [`${request}Bitte beachten Sie Ihre Mitwirkungspflichten nach §§ 60 ff. SGB I.`, 'fail'],
  [`${request}Andernfalls drohen Sanktionen und eine Kürzung um 30 Prozent nach § 66 SGB I.`, 'fail'],
  [
    request +
      'Wenn Sie nicht mitwirken, können wir die Leistung nach § 66 SGB I versagen. Außerdem müssen Sie dann mit einer Strafanzeige rechnen.',
    'fail',
  ],
  [`${request}Wenn die Unterlagen fehlen, wird Ihr Antrag nach § 66 SGB I endgültig abgelehnt.`, 'fail'],
])('written out: %s → %s', (draft, expected) => {
  expect(verdictOf('RFB-66', draft)).toBe(expected)
})
