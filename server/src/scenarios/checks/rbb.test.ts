import { describe, expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const right =
  'Rechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift beim Jobcenter Auental, Marktplatz 1, 36399 Auental, einzulegen.'
const claim =
  'Widerspruchsbescheid\n\nDer Widerspruch wird zurückgewiesen.\n\nRechtsbehelfsbelehrung\nGegen den Bescheid in der Gestalt dieses Widerspruchsbescheids kann innerhalb eines Monats nach Bekanntgabe Klage beim Sozialgericht Fulda, Am Rosengarten 3, 36037 Fulda, erhoben werden. Die Klage ist schriftlich, in elektronischer Form oder zur Niederschrift des Urkundsbeamten der Geschäftsstelle zu erheben.'
const letterhead = 'Jobcenter Auental\nMarktplatz 1\n36399 Auental\n\nBescheid\n\n'

describe('written by hand', () => {
  test.each<[string, string, Verdict]>([
    ['all five parts', right, 'ok'],
    ['to be recorded: zu Protokoll', right.replace('zur Niederschrift', 'zu Protokoll'), 'ok'],
    [
      'easy words',
      'Sie sind nicht einverstanden? Dann können Sie Widerspruch einlegen. Dafür haben Sie einen Monat Zeit, nachdem Ihnen dieser Bescheid bekannt gegeben worden ist. Schreiben Sie uns oder lassen Sie Ihren Widerspruch bei uns aufschreiben (zur Niederschrift): Jobcenter Auental, Marktplatz 1, 36399 Auental. Schriftlich heißt: mit Ihrer Unterschrift.',
      'ok',
    ],
    [
      'address in lines',
      right.replace(
        'beim Jobcenter Auental, Marktplatz 1, 36399 Auental, einzulegen',
        'einzulegen bei:\n\nJobcenter Auental\nMarktplatz 1\n36399 Auental',
      ),
      'ok',
    ],
    ['seat named by town', right.replace('Marktplatz 1, 36399 Auental,', 'Sitz in Auental,'), 'ok'],
    ['reasons are free', `${right} Eine Begründung ist nicht erforderlich.`, 'ok'],
    ['reasons help', `${right} Sie können Ihren Widerspruch begründen.`, 'ok'],
    ['no simple e-mail', `${right} Eine einfache E-Mail genügt nicht.`, 'ok'],
    ['three months abroad', `${right} Bei Bekanntgabe im Ausland beträgt die Frist drei Monate.`, 'ok'],
    ['fourth day', `${right} Der Bescheid gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.`, 'ok'],
    ['a placeholder for the address', right.replace('Marktplatz 1, 36399 Auental', '[ANSCHRIFT_2]'), 'ok'],
    ['below the greeting', `Mit freundlichen Grüßen\nIm Auftrag\n\n${right}`, 'ok'],
    ['the greeting follows', `${right}\n\nMit freundlichen Grüßen\nIm Auftrag`, 'ok'],
    ['none at all', 'Der Bescheid wird aufgehoben.', 'fail'],
    ['only a heading', 'Rechtsbehelfsbelehrung\n\nMit freundlichen Grüßen', 'fail'],
    ['Einspruch', right.replaceAll('Widerspruch', 'Einspruch'), 'fail'],
    ['Klage instead', right.replaceAll('Der Widerspruch', 'Die Klage').replaceAll('Widerspruch', 'Klage'), 'fail'],
    [
      'office only in the letterhead',
      `${letterhead}${right.replace('beim Jobcenter Auental, Marktplatz 1, 36399 Auental,', 'bei uns')}`,
      'fail',
    ],
    [
      'pointing at the letterhead',
      `${letterhead}${right.replace('beim Jobcenter Auental, Marktplatz 1, 36399 Auental,', 'bei der im Briefkopf genannten Stelle')}`,
      'fail',
    ],
    ['seat only in the letterhead', `${letterhead}${right.replace(', Marktplatz 1, 36399 Auental,', '')}`, 'fail'],
    [
      'seat only below the greeting',
      `${right.replace(', Marktplatz 1, 36399 Auental,', '')}\n\nMit freundlichen Grüßen\nJobcenter Auental, Marktplatz 1, 36399 Auental`,
      'fail',
    ],
    [
      'seat only with the questions',
      `${right.replace(', Marktplatz 1, 36399 Auental,', '')}\n\nBei Fragen erreichen Sie uns am Marktplatz 1, 36399 Auental.`,
      'fail',
    ],
    ['no period', right.replace('innerhalb eines Monats nach Bekanntgabe ', ''), 'fail'],
    ['four weeks', right.replace('eines Monats', 'von vier Wochen'), 'fail'],
    ['30 days', right.replace('eines Monats', 'von 30 Tagen'), 'fail'],
    ['14 days', right.replace('eines Monats', 'von 14 Tagen'), 'fail'],
    ['two months', right.replace('eines Monats', 'von zwei Monaten'), 'fail'],
    [
      'a month from the date of the letter',
      right.replace('nach Bekanntgabe', 'ab dem Datum dieses Schreibens'),
      'fail',
    ],
    ['a month of nothing', right.replace(' nach Bekanntgabe', ''), 'fail'],
    ['third day', `${right} Der Bescheid gilt am dritten Tag nach der Aufgabe zur Post als bekannt gegeben.`, 'fail'],
    ['three days after posting', `${right} Als bekannt gegeben gilt er drei Tage nach der Aufgabe zur Post.`, 'fail'],
    [
      'no form',
      right.replace('schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift ', ''),
      'fail',
    ],
    [
      'not for the record',
      right.replace(', in elektronischer Form nach § 36a Abs. 2 SGB I oder zur Niederschrift', ''),
      'fail',
    ],
    ['by telephone', right.replace('zur Niederschrift', 'telefonisch'), 'fail'],
    ['by simple e-mail', `${right} Auch eine einfache E-Mail genügt.`, 'fail'],
    ['registered letter', right.replace('schriftlich,', 'schriftlich per Einschreiben,'), 'fail'],
    ['reasons demanded', `${right} Der Widerspruch ist zu begründen.`, 'fail'],
    ['and to be reasoned', right.replace('einzulegen.', 'einzulegen und zu begründen.'), 'fail'],
    ['please give reasons', `${right} Bitte begründen Sie Ihren Widerspruch.`, 'fail'],
    [
      'with reasons',
      right.replace('Der Widerspruch ist schriftlich', 'Der Widerspruch ist mit einer Begründung schriftlich'),
      'fail',
    ],
    ['reasons within', `${right} Die Begründung muss innerhalb der Frist vorliegen.`, 'fail'],
    [
      'filed with a court',
      right.replace(
        'Jobcenter Auental, Marktplatz 1, 36399 Auental',
        'Sozialgericht Fulda, Am Rosengarten 3, 36037 Fulda',
      ),
      'fail',
    ],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('RBB', draft, { inputs: { rbb: 'von Hand' } })).toBe(expected)
  })
})

describe('of a Widerspruchsbescheid', () => {
  test.each<[string, string, Verdict]>([
    ['all five parts', claim, 'ok'],
    [
      'what the law says a Klage should hold',
      `${claim} Die Klage soll einen bestimmten Antrag enthalten und die zur Begründung dienenden Tatsachen und Beweismittel angeben.`,
      'ok',
    ],
    [
      'Widerspruch once more',
      claim.replaceAll('Klage beim', 'Widerspruch beim').replace('Die Klage', 'Der Widerspruch'),
      'fail',
    ],
    [
      'no court named',
      claim.replace('Sozialgericht Fulda, Am Rosengarten 3, 36037 Fulda', 'zuständigen Sozialgericht'),
      'fail',
    ],
    ['no seat', claim.replace(', Am Rosengarten 3, 36037 Fulda,', ''), 'fail'],
    ['wrong branch', claim.replace('Sozialgericht', 'Verwaltungsgericht'), 'fail'],
    ['wrong period', claim.replace('eines Monats', 'von sechs Wochen'), 'fail'],
    ['reasons demanded', claim.replace('zu erheben.', 'zu erheben und zu begründen.'), 'fail'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('RBB', draft)).toBe(expected)
  })
  test('the administrative court for Wohngeld', () => {
    const changes = { scenario: { norms: {}, rechtsstand: '2026-07-01', rechtskreis: 'VwGO' as const } }
    expect(verdictOf('RBB', claim.replace('Sozialgericht', 'Verwaltungsgericht'), changes)).toBe('ok')
    expect(verdictOf('RBB', claim, changes)).toBe('fail')
  })
})

describe('with a template', () => {
  const inputs = { rbb_baustein: right.replace('Rechtsbehelfsbelehrung\n', '') }
  test.each<[string, string, Verdict]>([
    ['word for word', `Begründung\nEs ist so.\n\n${right}`, 'ok'],
    ['other line breaks', right.replaceAll('. ', '.\n'), 'ok'],
    ['nothing of it', 'Begründung\nEs ist so.', 'fail'],
    ['a word left out', right.replace('in elektronischer Form nach § 36a Abs. 2 SGB I ', ''), 'fail'],
    [
      'right by itself, but other words',
      right.replace('kann', 'können Sie').replace('erhoben werden', 'erheben'),
      'fail',
    ],
    ['a demand beside it', `${right} Bitte begründen Sie Ihren Widerspruch.`, 'fail'],
    ['another way beside it', `${right} Sie können Widerspruch auch telefonisch einlegen.`, 'fail'],
    [
      'what happened earlier',
      `Ihren Widerspruch vom 02.03.2026 haben Sie innerhalb eines Monats eingelegt.\n\n${right}`,
      'ok',
    ],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('RBB', draft, { inputs })).toBe(expected)
  })
  test('inserted by the platform', () => {
    const text = right
    const blocks = [{ id: 'rbb-widerspruch', text }]
    const block = { origin: 'block' as const, text: `\n\n${text}` }
    const model = { origin: 'model' as const, text: 'Der Bescheid wird aufgehoben.' }
    const letter = { blocks, segments: [model, block], draft: model.text + block.text }
    expect(verdictOf('RBB', letter.draft, letter)).toBe('ok')
    const gap = [{ id: 'rbb-widerspruch', text: 'Widerspruch bei [PRÜFEN: Stelle fehlt]' }]
    expect(verdictOf('RBB', letter.draft, { ...letter, blocks: gap })).toBe('fail')
  })
})
