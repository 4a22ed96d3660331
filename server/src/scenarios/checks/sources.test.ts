import { describe, expect, test } from 'vitest'
import { type Verdict, verdictOf } from './example-context.ts'

describe('KI-HINWEIS', () => {
  test.each<[string, Verdict]>([
    ['Hinweis: Dieser Text wurde mit künstlicher Intelligenz erstellt.', 'ok'],
    ['Diese Mitteilung wurde mit Unterstützung von KI verfasst und redaktionell geprüft.', 'ok'],
    ['(KI-generierter Entwurf)', 'ok'],
    ['Der Entwurf entstand mithilfe eines Sprachmodells.', 'ok'],
    ['Die Stadt eröffnet die Bücherei.', 'fail'],
    ['Die Stadt stellt ihr Projekt zu künstlicher Intelligenz vor.', 'fail'],
    ['Dieser Text wurde ohne KI erstellt.', 'fail'],
    ['Das KI-Reallabor lädt ein.', 'fail'],
  ])('%s → %s', (draft, expected) => {
    expect(verdictOf('KI-HINWEIS', draft)).toBe(expected)
  })
  test('editorial responsibility is recorded', () => {
    const inputs = { redaktionelle_verantwortung: 'ja' }
    expect(verdictOf('KI-HINWEIS', 'Die Stadt eröffnet die Bücherei.', { inputs })).toBe('ok')
  })
})

describe('STRUKTUR', () => {
  const paper =
    'Beschlussvorschlag\nDer Kreistag beschließt den Neubau.\n\nBegründung\nDas Haus ist alt.\n\nFinanzielle Auswirkungen\n1.200.000 € im Haushalt 2027.\n\nAlternativen\nSanierung für 900.000 €.'
  test.each<[string, string, Verdict]>([
    ['all four', paper, 'ok'],
    [
      'numbered, other names',
      'I. Beschlussempfehlung:\nDer Kreistag beschließt den Neubau.\nII. Sachverhalt und Begründung:\nDas Haus ist alt.\nIII. Kosten und Finanzierung:\n1.200.000 €.\nIV. Geprüfte Alternativen:\nSanierung.',
      'ok',
    ],
    [
      'as labels',
      'Beschlussvorschlag: Der Kreistag beschließt den Neubau.\nBegründung: Das Haus ist alt.\nFinanzielle Auswirkungen: keine\nAlternativen: Sanierung',
      'ok',
    ],
    ['Markdown', paper.replace(/^(Beschluss|Begr|Finanz|Altern)/gmu, '## $1'), 'ok'],
    ['no alternatives', paper.slice(0, paper.indexOf('Alternativen')), 'fail'],
    ['no costs', paper.replace('Finanzielle Auswirkungen\n1.200.000 € im Haushalt 2027.\n\n', ''), 'fail'],
    ['an empty part', paper.replace('Sanierung für 900.000 €.', ''), 'fail'],
    ['no proposal', paper.replace('Beschlussvorschlag\nDer Kreistag beschließt den Neubau.\n\n', ''), 'fail'],
    [
      'only mentioned',
      paper.replace(
        'Alternativen\nSanierung für 900.000 €.',
        'Alternativen wurden nicht geprüft, weil keine Zeit war.',
      ),
      'fail',
    ],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('STRUKTUR', draft)).toBe(expected)
  })
  test('parts of its own', () => {
    const sections = ['Anwesende', 'Beschlüsse']
    expect(verdictOf('STRUKTUR', 'Anwesende\nFrau A, Herr B\n\nBeschlüsse\nKeine.', {}, { sections })).toBe('ok')
    expect(verdictOf('STRUKTUR', 'Anwesende\nFrau A, Herr B', {}, { sections })).toBe('fail')
  })
})

describe('QUELLE', () => {
  const inputs = { quelle: 'Satzung über die Hundesteuer vom 01.01.2025, www.auental.example/hundesteuer' }
  test.each<[string, Verdict]>([
    ['Das steht in der Satzung über die Hundesteuer vom 01.01.2025.', 'ok'],
    ['Mehr dazu: https://www.auental.example/hundesteuer', 'ok'],
    ['Die Steuer beträgt 60 € im Jahr.', 'fail'],
    ['Mehr dazu: www.auental.example/hunde', 'fail'],
  ])('given: %s → %s', (draft, expected) => {
    expect(verdictOf('QUELLE', draft, { inputs })).toBe(expected)
  })
  test.each<[string, Verdict]>([
    ['Das ergibt sich aus § 22 SGB II.', 'ok'],
    ['Quelle: Merkblatt Wohngeld', 'ok'],
    ['Das ist eben so.', 'fail'],
    ['Mehr dazu: www.erfunden.example', 'fail'],
  ])('not given: %s → %s', (draft, expected) => {
    expect(verdictOf('QUELLE', draft)).toBe(expected)
  })
})

describe('QUELLE-JE-AUSSAGE', () => {
  test.each<[string, string, Verdict]>([
    [
      'prose',
      'Zusammenfassung des Gutachtens vom 03.09.2026\n\nDie Person kann drei bis unter sechs Stunden arbeiten (S. 4). Heben über 10 kg ist ausgeschlossen (Seite 5).',
      'ok',
    ],
    ['list', '- Arbeitszeit drei bis unter sechs Stunden täglich (S. 4)\n- kein Heben über 10 kg (S. 5 f.)', 'ok'],
    ['two sentences in an item', '- Die Arbeitszeit beträgt drei Stunden. Pausen sind nötig (S. 4).', 'ok'],
    ['open question', 'Die Person kann drei Stunden arbeiten (S. 4). [PRÜFEN: Gilt das auch für Schichtarbeit?]', 'ok'],
    [
      'one without',
      'Die Person kann drei bis unter sechs Stunden arbeiten (S. 4). Heben über 10 kg ist ausgeschlossen.',
      'fail',
    ],
    [
      'an item without',
      '- Arbeitszeit drei bis unter sechs Stunden täglich (S. 4)\n- kein Heben von Lasten über 10 kg',
      'fail',
    ],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('QUELLE-JE-AUSSAGE', draft)).toBe(expected)
  })
  test('a page that the source does not have', () => {
    const inputs = { gutachten: '[Seite 1]\nAnlass.\n[Seite 2]\nBefund.' }
    expect(verdictOf('QUELLE-JE-AUSSAGE', 'Die Person kann drei Stunden täglich arbeiten (S. 2).', { inputs })).toBe(
      'ok',
    )
    expect(verdictOf('QUELLE-JE-AUSSAGE', 'Die Person kann drei Stunden täglich arbeiten (S. 7).', { inputs })).toBe(
      'fail',
    )
  })
})

describe('RUECKUEBERSETZUNG', () => {
  const inputs = {
    text: 'Bitte reichen Sie bis zum 14.12.2026 die Unterlagen ein (§ 60 SGB I). Es geht um 1.008,50 €.',
    sprache: 'Englisch',
  }
  const note = ' Only the German version is legally binding.'
  test.each<[string, string, Verdict]>([
    ['English', `Please send the documents by 14 December 2026 (§ 60 SGB I). The amount is €1,008.50.${note}`, 'ok'],
    [
      'American date',
      `Please send the documents by December 14, 2026 (section 60 SGB I). It is 1,008.50 euros.${note}`,
      'ok',
    ],
    [
      'Turkish',
      'Belgeleri 14.12.2026 tarihine kadar gönderin (§ 60 SGB I). Tutar 1.008,50 €. Yalnızca Almanca metin hukuken geçerlidir.',
      'ok',
    ],
    [
      'Ukrainian',
      'Надішліть документи до 14 грудня 2026 року (§ 60 SGB I). Сума 1008,50 €. Юридичну силу має лише німецька версія.',
      'ok',
    ],
    [
      'Arabic digits',
      'يرجى إرسال المستندات حتى ١٤.١٢.٢٠٢٦ (§ 60 SGB I). المبلغ 1008.50 €. النسخة الألمانية هي الملزمة قانونا.',
      'ok',
    ],
    ['no note', 'Please send the documents by 14 December 2026 (§ 60 SGB I). The amount is €1,008.50.', 'fail'],
    [
      'another day',
      `Please send the documents by 15 December 2026 (§ 60 SGB I). The amount is €1,008.50.${note}`,
      'fail',
    ],
    [
      'another amount',
      `Please send the documents by 14 December 2026 (§ 60 SGB I). The amount is €1,080.50.${note}`,
      'fail',
    ],
    [
      'another norm',
      `Please send the documents by 14 December 2026 (§ 61 SGB I). The amount is €1,008.50.${note}`,
      'fail',
    ],
    ['date lost', `Please send the documents soon (§ 60 SGB I). The amount is €1,008.50.${note}`, 'fail'],
  ])('%s → %s', (_, draft, expected) => {
    expect(verdictOf('RUECKUEBERSETZUNG', draft, { inputs })).toBe(expected)
  })
})
