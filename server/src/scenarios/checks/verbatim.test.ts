import { describe, expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

const tenor = 'Der Bescheid vom 12.02.2026 wird für Juni 2026 teilweise aufgehoben. Sie haben 336,00 € zu erstatten.'

describe('TENOR-GLEICH', () => {
  test.each<[string, string, Verdict]>([
    ['as given', `${tenor}\n\nBegründung\nEs ist so.`, 'ok'],
    ['other blanks', tenor.replace('. Sie', '.\nSie').replace('336,00 €', '336,00\u00a0€'), 'ok'],
    [
      'numbered',
      '1. Der Bescheid vom 12.02.2026 wird für Juni 2026 teilweise aufgehoben.\n2. Sie haben 336,00 € zu erstatten.',
      'ok',
    ],
    ['after a colon', `Wir entscheiden: ${tenor}`, 'ok'],
    ['a word gone', tenor.replace('teilweise ', ''), 'fail'],
    ['a word more', tenor.replace('wird für', 'wird rückwirkend für'), 'fail'],
    ['another amount', tenor.replace('336,00', '363,00'), 'fail'],
    ['half of it', 'Der Bescheid vom 12.02.2026 wird für Juni 2026 teilweise aufgehoben.', 'fail'],
    [
      'other words',
      'Wir heben den Bescheid vom 12.02.2026 für Juni 2026 teilweise auf. Sie haben 336,00 € zu erstatten.',
      'fail',
    ],
    ['with a condition', tenor.replace('zu erstatten.', 'zu erstatten, soweit Sie dazu in der Lage sind.'), 'fail'],
    ['not there', 'Begründung: Es ist so.', 'fail'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('TENOR-GLEICH', draft, { inputs: { tenor } })).toBe(expected)
  })
  test('lines of their own; the field entscheidung; nothing given', () => {
    const inputs = { entscheidung: '1. Der Widerspruch wird zurückgewiesen.\n2. Kosten werden nicht erstattet.' }
    expect(
      verdictOf('TENOR-GLEICH', 'Der Widerspruch wird zurückgewiesen. Kosten werden nicht erstattet.', { inputs }),
    ).toBe('ok')
    expect(
      verdictOf('TENOR-GLEICH', 'Der Widerspruch wird zurückgewiesen. Die Kosten werden erstattet.', { inputs }),
    ).toBe('fail')
    expect(verdictOf('TENOR-GLEICH', 'Guten Tag')).toBe('ok')
  })
})

describe('BESCHLUSS-GLEICH', () => {
  const beschluss =
    'TOP 3: Der Ausschuss beschließt den Neubau der Kita Lindenweg.\nTOP 4: Die Verwaltung wird beauftragt, bis 31.03.2027 zu berichten.'
  test.each<[string, string, Verdict]>([
    [
      'under their items',
      'TOP 3 Kita\nBeschluss: Der Ausschuss beschließt den Neubau der Kita Lindenweg.\nJa 5, Nein 2\n\nTOP 4 Bericht\nBeschluss: „Die Verwaltung wird beauftragt, bis 31.03.2027 zu berichten.“',
      'ok',
    ],
    ['as given', beschluss, 'ok'],
    [
      'smoothed',
      'TOP 3: Der Ausschuss hat den Neubau der Kita Lindenweg beschlossen.\nTOP 4: Die Verwaltung wird beauftragt, bis 31.03.2027 zu berichten.',
      'fail',
    ],
    ['one missing', 'TOP 3: Der Ausschuss beschließt den Neubau der Kita Lindenweg.', 'fail'],
    ['another day', beschluss.replace('31.03.', '30.03.'), 'fail'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('BESCHLUSS-GLEICH', draft, { inputs: { beschluss } })).toBe(expected)
  })
})

describe('ZITAT-GLEICH', () => {
  const zitat = 'Bürgermeisterin [PERSON_1]: „Wir freuen uns auf die neue Bücherei, denn sie gehört allen.“'
  test.each<[string, string, Verdict]>([
    [
      'German marks',
      '„Wir freuen uns auf die neue Bücherei, denn sie gehört allen“, sagt Bürgermeisterin [PERSON_1].',
      'ok',
    ],
    ['French marks', '»Wir freuen uns auf die neue Bücherei, denn sie gehört allen«, sagt [PERSON_1].', 'ok'],
    ['straight marks', '[PERSON_1] sagt: "Wir freuen uns auf die neue Bücherei, denn sie gehört allen."', 'ok'],
    ['in two pieces', '„Wir freuen uns auf die neue Bücherei“, sagt [PERSON_1], „denn sie gehört allen.“', 'ok'],
    [
      'a title beside it',
      '„Wir freuen uns auf die neue Bücherei, denn sie gehört allen.“ Die Lesung „Nachts“ beginnt um 19 Uhr.',
      'ok',
    ],
    ['smoothed', '„Wir freuen uns sehr auf die neue Bücherei, denn sie gehört allen“, sagt [PERSON_1].', 'fail'],
    ['shortened', '„Wir freuen uns auf die neue Bücherei“, sagt [PERSON_1].', 'fail'],
    ['indirect', '[PERSON_1] freut sich auf die neue Bücherei, die allen gehöre.', 'fail'],
    [
      'a second one invented',
      '„Wir freuen uns auf die neue Bücherei, denn sie gehört allen“, sagt [PERSON_1]. „Ein großer Tag für unsere ganze Stadt“, ergänzt [PERSON_2].',
      'fail',
    ],
    ['none', 'Die Bücherei öffnet am 01.02.2027.', 'fail'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('ZITAT-GLEICH', draft, { inputs: { zitat } })).toBe(expected)
  })
  test('without marks in the field', () => {
    const inputs = { zitat: 'Das ist ein guter Tag für Auental.' }
    expect(verdictOf('ZITAT-GLEICH', '„Das ist ein guter Tag für Auental“, so der Landrat.', { inputs })).toBe('ok')
    expect(verdictOf('ZITAT-GLEICH', '„Das war ein guter Tag für Auental“, so der Landrat.', { inputs })).toBe('fail')
  })
})
