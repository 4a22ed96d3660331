import { describe, expect, test } from 'vitest'
import { dehyphenate, layOut } from './layout.ts'

describe('a divided word', () => {
  test.each([
    ['Kranken-|versicherung', 'Krankenversicherung'],
    ['die Kranken-|versicherung, die', 'die Krankenversicherung, die'],
    ['(Leistungs-|bescheid)', '(Leistungsbescheid)'],
    ['Müller-Lüden-|scheidt', 'Müller-Lüdenscheidt'],
    ['Kranken\u00ad|versicherung', 'Krankenversicherung'],
    ['Bundes-|verfassungs-|gericht', 'Bundesverfassungsgericht'],
  ])('%s is joined', (lines, text) => {
    expect(dehyphenate(lines.split('|'))).toBe(text)
  })

  test.each([
    ['Vor-|und Nachname'],
    ['Miet-|oder Nebenkosten'],
    ['Haupt-|bzw. Nebenwohnung'],
    ['Frau Müller-|Lüdenscheidt'],
    ['SGB-|konform'],
    ['E-|mail'],
    ['anna.muster-|mann@jobcenter.example'],
    ['www.kranken-|kasse.example'],
    ['am 3.-|und später'],
    ['Gesamt –|betrag'],
    ['Kranken-||versicherung'],
    ['Kranken|versicherung'],
  ])('%s is left alone', lines => {
    expect(dehyphenate(lines.split('|'))).toBe(lines.replaceAll('|', '\n'))
  })
})

describe('a line', () => {
  const piece = (text: string, x: number, y: number, size = 10) => ({
    text,
    x,
    y,
    size,
    width: text.length * size * 0.5,
  })

  test('a raised footnote mark belongs to it', () => {
    expect(layOut([piece('Frist', 50, 700), piece('1', 75, 703.5, 6), piece('läuft', 84, 700)])).toBe('Frist1 läuft')
  })

  test('text printed twice to look bold is there once', () => {
    expect(layOut([piece('Bescheid', 50, 700), piece('Bescheid', 50.3, 700), piece('vom', 95, 700)])).toBe(
      'Bescheid vom',
    )
  })

  test('letters set one by one are words', () => {
    const letters = [...'Amt'].map((letter, index) => ({ text: letter, x: 50 + index * 5, y: 700, width: 5, size: 10 }))
    expect(layOut([...letters, { text: 'da', x: 69, y: 700, width: 10, size: 10 }])).toBe('Amt da')
  })

  test('a table of short cells is read row by row, however many rows it has', () => {
    const rows = ['Regelbedarf', 'Mehrbedarf', 'Miete', 'Heizung', 'Summe'].map((name, index) => [
      piece(name, 50, 700 - index * 12),
      piece(`${index}10,00 €`, 300, 700 - index * 12),
    ])
    expect(layOut(rows.flat()).split('\n')).toEqual([
      'Regelbedarf\t010,00 €',
      'Mehrbedarf\t110,00 €',
      'Miete\t210,00 €',
      'Heizung\t310,00 €',
      'Summe\t410,00 €',
    ])
  })
})
