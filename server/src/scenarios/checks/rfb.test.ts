import { describe, expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const block =
  'Rechtsfolgenbelehrung\nKommen Sie ohne wichtigen Grund nicht, wird Ihre Leistung beim zweiten Mal um 30 Prozent des Regelbedarfs für einen Monat gemindert (§ 32 SGB II).'
const letter = 'Bitte kommen Sie am 08.12.2026 um 10:30 Uhr zu uns. Wir besprechen Ihre Bewerbungen.'

describe('with the template', () => {
  test.each<[string, string, Verdict]>([
    ['word for word', `${letter}\n\n${block}`, 'ok'],
    ['other line breaks', `${letter}\n\n${block.replace('\n', '\n\n').replace('wird Ihre', 'wird\nIhre')}`, 'ok'],
    ['missing', letter, 'fail'],
    ['changed', `${letter}\n\n${block.replace('30 Prozent', '10 Prozent')}`, 'fail'],
    ['softened', `${letter}\n\n${block.replace('wird Ihre', 'kann Ihre')}`, 'fail'],
    ['a threat beside it', `${letter} Sonst kürzen wir Ihr Geld.\n\n${block}`, 'fail'],
    ['pointing at it', `${letter} Bitte beachten Sie die folgende Rechtsfolgenbelehrung.\n\n${block}`, 'ok'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('RFB', draft, { inputs: { rfb_baustein: block } })).toBe(expected)
  })
})

describe('without one', () => {
  test.each<[string, Verdict]>([
    [letter, 'ok'],
    [`${letter} Wenn Sie nicht kommen können, rufen Sie uns bitte an.`, 'ok'],
    [`${letter} Ihnen entstehen keine Nachteile, wenn Sie absagen.`, 'ok'],
    [`${letter} Die Fahrkosten erstatten wir.`, 'ok'],
    [`${letter} Wenn Sie nicht kommen, wird Ihre Leistung um 30 % gemindert.`, 'fail'],
    [`${letter} Ein Meldeversäumnis führt zur Minderung der Leistung.`, 'fail'],
    [`${letter} Bei Nichterscheinen drohen Sanktionen.`, 'fail'],
    [`${letter} Andernfalls müssen Sie mit finanziellen Konsequenzen rechnen.`, 'fail'],
  ])('%s → %s', (draft, expected) => {
    expect(verdictOf('RFB', draft)).toBe(expected)
  })
})

test('never in the first invitation to the Kooperationsplan', () => {
  const inputs = { erstkontakt: 'ja', rfb_baustein: block }
  expect(verdictOf('RFB', `${letter}\n\n${block}`, { inputs })).toBe('fail')
})

test('other templates of the inputs stand word for word, too', () => {
  const inputs = { baustein_texte: 'Wir haben Ihren Antrag erhalten.\n\nDie Bearbeitung dauert vier Wochen.' }
  const draft = 'Guten Tag,\n\nWir haben Ihren Antrag erhalten.\n\nDie Bearbeitung dauert vier Wochen.'
  expect(verdictOf('RFB', draft, { inputs })).toBe('ok')
  expect(verdictOf('RFB', draft.replace('vier', 'sechs'), { inputs })).toBe('fail')
})
