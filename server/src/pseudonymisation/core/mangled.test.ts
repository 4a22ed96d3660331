import { describe, expect, test } from 'vitest'
import { entityTypes, labelOf } from '../entity.ts'
import type { Entry, Mapping } from '../mapping.ts'
import { labels } from './label.ts'
import { findAll } from './placeholder.ts'
import { createRestorer } from './restore.ts'

/** A placeholder in its parts, as a model has seen it. */
type Seen = { label: string; number: number; suffix: string }

const parts = ({ label, number, suffix }: Seen) => [label, String(number), ...(suffix ? [suffix] : [])]
const inside = (seen: Seen) => parts(seen).join('_')
const joined = (separator: string) => (seen: Seen) => `[${inside(seen).replaceAll('_', separator)}]`
const between = (open: string, close: string) => (seen: Seen) => `${open}${inside(seen)}${close}`
const written = (change: (inside: string) => string) => (seen: Seen) => `[${change(inside(seen))}]`
const title = (text: string) => text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
const translated = (style: (words: string) => string, separator: string) => (seen: Seen) =>
  `[${[style(english[seen.label]!).replaceAll(' ', separator), seen.number, ...(seen.suffix ? [seen.suffix] : [])].join(separator)}]`

/** As a translation into English would name them: from a dictionary, not from the code. */
const english: Record<string, string> = {
  PERSON: 'person',
  ANGABE: 'detail',
  BESONDERE_KATEGORIE: 'special category',
  GEBURTSDATUM: 'date of birth',
  STERBEDATUM: 'date of death',
  ANSCHRIFT: 'address',
  ORT: 'location',
  ORGANISATION: 'organization',
  EMAIL: 'email address',
  TELEFON: 'phone number',
  URL: 'url',
  IP_ADRESSE: 'ip address',
  BENUTZERNAME: 'username',
  IBAN: 'iban',
  BIC: 'bic',
  KREDITKARTE: 'credit card number',
  STEUER_ID: 'tax id',
  STEUERNUMMER: 'tax number',
  UST_ID: 'vat id',
  RENTENVERSICHERUNGSNUMMER: 'pension insurance number',
  KRANKENVERSICHERTENNUMMER: 'health insurance number',
  AUSWEIS: 'id card',
  BG_NUMMER: 'bg number',
  KUNDENNUMMER: 'customer number',
  AKTENZEICHEN: 'case number',
  KINDERGELDNUMMER: 'child benefit number',
  BETRIEBSNUMMER: 'company number',
  KENNZEICHEN: 'license plate',
  FAHRGESTELLNUMMER: 'chassis number',
  GLAEUBIGER_ID: 'creditor id',
  HANDELSREGISTER: 'commercial register',
  TEXT: 'text',
}

/** How labels are written in ordinary German, where that differs. */
const german: Record<string, string> = {
  EMAIL: 'E-Mail',
  IP_ADRESSE: 'IP-Adresse',
  STEUER_ID: 'Steuer-ID',
  UST_ID: 'USt-ID',
  BG_NUMMER: 'BG-Nummer',
  GLAEUBIGER_ID: 'Gläubiger-ID',
  TELEFON: 'Telefonnummer',
  ANSCHRIFT: 'Adresse',
}

type Kind = { mangle: (seen: Seen) => string; becomes?: (original: string) => string }
const genitive = (original: string) => `${original}s`
const within = (open: string, close: string) => (original: string) => `${open}${original}${close}`

const kinds: Record<string, Kind> = {
  'lower case': { mangle: written(text => text.toLowerCase()) },
  'title case': { mangle: written(title) },
  'blanks for underscores': { mangle: joined(' ') },
  'hyphens for underscores': { mangle: joined('-') },
  'en dashes for underscores': { mangle: joined('–') },
  'no-break hyphens': { mangle: joined('\u2011') },
  'no underscores': { mangle: joined('') },
  'two underscores': { mangle: joined('__') },
  'title case and blanks': { mangle: written(text => title(text).replaceAll('_', ' ')) },
  'no-break space': { mangle: joined('\u00a0') },
  'narrow no-break space': { mangle: joined('\u202f') },
  'a line break inside': { mangle: joined('\n') },
  'zero-width space': { mangle: joined('_\u200b') },
  'zero width in a word': { mangle: seen => `[${inside(seen).slice(0, 2)}\u200d${inside(seen).slice(2)}]` },
  'soft hyphen': { mangle: seen => `[${inside(seen).slice(0, 3)}\u00ad${inside(seen).slice(3)}]` },
  padding: { mangle: between('[ ', ' ]') },
  'bold around': { mangle: between('**[', ']**'), becomes: within('**', '**') },
  'bold inside': { mangle: between('[**', '**]') },
  'italic inside': { mangle: between('[_', '_]') },
  'code around': { mangle: between('`[', ']`'), becomes: within('`', '`') },
  'code inside': { mangle: between('[`', '`]') },
  'markdown escapes': { mangle: seen => `\\[${inside(seen).replaceAll('_', '\\_')}\\]` },
  'escaped underscores': { mangle: joined('\\_') },
  'closing bracket missing': { mangle: between('[', '') },
  'opening bracket missing': { mangle: between('', ']') },
  'opening bracket missing, with blanks': { mangle: seen => `${inside(seen).replaceAll('_', ' ')}]` },
  'no brackets': { mangle: inside },
  'no brackets, bold': { mangle: between('**', '**'), becomes: within('**', '**') },
  'no brackets, genitive': { mangle: between('', 's'), becomes: genitive },
  'double brackets': { mangle: between('[[', ']]'), becomes: within('[', ']') },
  'round brackets': { mangle: between('(', ')'), becomes: within('(', ')') },
  'curly brackets': { mangle: between('{', '}') },
  'angle brackets': { mangle: between('<', '>') },
  'lenticular brackets': { mangle: between('【', '】') },
  'full-width brackets': { mangle: between('［', '］') },
  'full-width digits': {
    mangle: written(text => text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  },
  'French quotation marks': { mangle: between('«', '»'), becomes: within('«', '»') },
  'German quotation marks': { mangle: between('„[', ']“'), becomes: within('„', '“') },
  'genitive outside': { mangle: between('[', ']s'), becomes: genitive },
  'genitive inside': { mangle: between('[', 's]'), becomes: genitive },
  'genitive with an apostrophe': { mangle: between('[', '’s]'), becomes: genitive },
  'genitive on the label': { mangle: ({ label, ...rest }) => `[${inside({ label: `${label}S`, ...rest })}]` },
  'plural of the label': { mangle: ({ label, ...rest }) => `[${inside({ label: `${label}EN`, ...rest })}]` },
  'German spelling of the label': {
    mangle: ({ label, ...rest }) =>
      `[${inside({ label: german[label] ?? title(label), ...rest }).replaceAll('_', ' ')}]`,
  },
  'umlauts composed of two characters': {
    mangle: ({ label, ...rest }) => `[${inside({ label: label.replaceAll('AE', 'Ä').normalize('NFD'), ...rest })}]`,
  },
  'English label': { mangle: translated(text => text.toUpperCase(), '_') },
  'English label in words': { mangle: translated(title, ' ') },
  '“Nr.” before the number': {
    mangle: ({ label, number, suffix }) => `[${label} Nr. ${number}${suffix && ` ${suffix}`}]`,
  },
  'a colon before the number': {
    mangle: ({ label, ...rest }) => `[${label}: ${inside({ label: '', ...rest }).slice(1)}]`,
  },
  'leading zero': {
    mangle: ({ label, number, suffix }) => `[${label}_${String(number).padStart(3, '0')}${suffix && `_${suffix}`}]`,
  },
  'HTML entities': { mangle: between('&#91;', '&#93;') },
  'hexadecimal HTML entities': { mangle: between('&#x5B;', '&#x5d;') },
  'HTML’s no-break space': { mangle: joined('&nbsp;') },
  'JSON escapes': { mangle: seen => `\\u005b${inside(seen).replaceAll('_', '\\u005f')}\\u005d` },
  'URL escapes': { mangle: between('%5B', '%5D') },
}

const frames = [
  (it: string) => `Die Angaben zu ${it} liegen vor.`,
  (it: string) => `${it}, so der Antrag, wurde geprüft (§ 7 SGB II).`,
  (it: string) => `Bitte beachten Sie:\n- ${it}\n- Frist 14 Tage`,
  (it: string) => `Wir bestätigen den Eingang von ${it}`,
  (it: string) => `[PRÜFEN: Datum] Vermerk – ${it}; 3 Anlagen [siehe unten]`,
]

const numbers = [1, 2, 10, 12, 21, 100]
const types = entityTypes.filter(type => type !== 'SPECIAL')
const original = ({ label, number, suffix }: Seen) => `⟪${label} ${number} ${suffix}⟫`

const mapping: Mapping = {
  version: 1,
  entries: types.flatMap(type =>
    numbers.map((number): Entry => {
      const label = labelOf[type]
      const spelled = (suffix: string) => original({ label, number, suffix })
      const forms = { NACHNAME: spelled('NACHNAME'), VORNAME: spelled('VORNAME') }
      return {
        ...{ placeholder: `[${label}_${number}]`, type, number, canonical: spelled('') },
        forms: { ...(type === 'PERSON' && forms), FORM2: spelled('FORM2'), FORM12: spelled('FORM12') },
      }
    }),
  ),
}

const seen: Seen[] = types.flatMap(type =>
  numbers.flatMap(number => {
    const suffixes = ['', 'FORM2', 'FORM12', ...(type === 'PERSON' ? ['NACHNAME', 'VORNAME'] : [])]
    return suffixes.map(suffix => ({ label: labelOf[type], number, suffix }))
  }),
)

const restorer = createRestorer(mapping)
const restoredOf = (text: string) => [...restorer.push(text), ...restorer.end()]
const textOf = (pieces: { text: string }[]) => pieces.map(piece => piece.text).join('')
const namesIn = (text: string) => text.match(/⟪[^⟫]*⟫/g) ?? []

describe('a mangled placeholder is mended, and never to another one', () => {
  test.each(Object.keys(kinds))('%s', name => {
    const { mangle, becomes = it => it } = kinds[name]!
    let mended = 0
    const left: string[] = []
    for (const one of seen) {
      for (const frame of frames) {
        const restored = textOf(restoredOf(frame(mangle(one))))
        if (restored === frame(becomes(original(one)))) mended++
        else left.push(`${mangle(one)} → ${restored}`)
        expect(namesIn(restored).filter(it => it !== original(one))).toEqual([])
      }
    }
    expect(mended / (seen.length * frames.length), left.slice(0, 5).join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})

describe('one that was not issued stays as it is and is flagged', () => {
  test.each(Object.keys(kinds))('%s', name => {
    const { mangle } = kinds[name]!
    for (const type of types) {
      for (const number of [3, 11, 20, 101, 210]) {
        const text = `Vermerk: ${mangle({ label: labelOf[type], number, suffix: '' })} fehlt.`
        const pieces = restoredOf(text)
        expect(textOf(pieces)).toBe(text)
        expect(pieces.filter(piece => piece.unknown)).toHaveLength(1)
      }
    }
  })
})

test('and so it is when it comes one UTF-16 unit at a time', () => {
  for (const { mangle } of Object.values(kinds)) {
    for (const one of seen.filter(({ number }) => number === 10)) {
      const text = frames[4]!(mangle(one))
      const pieces = Array.from({ length: text.length }, (_, at) => restorer.push(text[at]!)).flat()
      expect(textOf([...pieces, ...restorer.end()])).toBe(textOf(restoredOf(text)))
    }
  }
})

test.each([
  ['[PERSON_1_NACH] wohnt', '⟪PERSON 1 NACHNAME⟫ wohnt'],
  ['PERSON_1_VORN, bitte', '⟪PERSON 1 VORNAME⟫, bitte'],
  ['[PERSON_1_V] wohnt', '[PERSON_1_V] wohnt'],
  ['[PERSON_1_FORM] wohnt', '[PERSON_1_FORM] wohnt'],
  ['[PERSON_1 vor Ort', '⟪PERSON 1 ⟫ vor Ort'],
  ['[PERSON_1 voll anrechnen', '⟪PERSON 1 ⟫ voll anrechnen'],
  ['[PERSON_1s Antrag', '⟪PERSON 1 ⟫s Antrag'],
  ['[ORT_1er] Straße', '⟪ORT 1 ⟫er Straße'],
  ['[PERSON_1/PERSON_2]', '⟪PERSON 1 ⟫/⟪PERSON 2 ⟫]'],
  ['["PERSON_1", "PERSON_2"]', '["⟪PERSON 1 ⟫", "⟪PERSON 2 ⟫"]'],
  ['[siehe PERSON_1]', '[siehe ⟪PERSON 1 ⟫]'],
  ['[Frau PERSON_1] und PERSON_2]', '[Frau ⟪PERSON 1 ⟫] und ⟪PERSON 2 ⟫'],
  ['_PERSON_1_ und __PERSON_2__', '_⟪PERSON 1 ⟫_ und __⟪PERSON 2 ⟫__'],
  ['[PERSON_1_0] und PERSON_1_0', '[PERSON_1_0] und PERSON_1_0'],
])('%s', (text, expected) => expect(textOf(restoredOf(text))).toBe(expected))

/** Whatever can be mended is escaped in people's text, so what is ordinary there must not look like a placeholder. */
test.each([
  'Person 1 der Bedarfsgemeinschaft und Person 2 (Person 3)',
  'IBAN 1: DE02 1203, URL 2, Text 5, TEXT 5, Ort 12345',
  'Anlage [1], [2]; Abs. [3a], [Anm. 4], § 7 [Abs. 1]',
  '[PRÜFEN: Datum], [Ort, Datum], [Ort: 12345 Erfurt], [Unterschrift], [Name 1], [x] Text 3',
  'Ausweis_1.pdf, person_1 = row.person_1, my_PERSON_1, PERSON_1a, PERSON_NAME, PERSON_',
  'Kundennummer 4711, KUNDENNUMMER 4711, Aktenzeichen 50.3-417/24, AKTENZEICHEN 12',
  '<b>Text</b> {"text": 1, "ort": 2} <p>Telefon 030 23125-123</p> Petra <p.mueller@post.example>',
  'R&D &amp; Co., 50 % der Miete, C:\\Texte\\1, \\alpha, 100%5',
  'Ort\n1. Antrag, Person\n2. Person, E-Mail 3 vom 1.2., Mail 4',
])('ordinary text is no placeholder: %s', text => expect(findAll(text)).toEqual([]))

test('a spelling of one label is never that of another', () => {
  for (const [spelling, label] of labels) {
    const exact = types.map(type => labelOf[type]).find(it => it.replaceAll('_', '') === spelling)
    if (exact) expect(label).toBe(exact)
  }
  for (const [label, words] of Object.entries(english)) {
    expect(labels.get(words.replaceAll(' ', '').toUpperCase())).toBe(label)
  }
})
