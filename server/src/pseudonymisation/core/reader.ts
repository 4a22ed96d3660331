import { beginsLabel, beginsTail, labels, tailOf } from './label.ts'

/** What stands in a placeholder, between its brackets if it has any. */
export type Reading = {
  /** `PERSON_1` */
  base: string
  /** `NACHNAME`, `FORM2`, or '' */
  suffix: string
  /** Inflection that stood inside, in upper case: the S of `[PERSON_1s]`. */
  ending: string
}

const umlauts: Readonly<Record<string, string>> = { ä: 'AE', ö: 'OE', ü: 'UE', '\u0308': 'E' }
const plain = /[A-Za-z0-9]/
/** Markdown and what nobody sees; it may stand anywhere. */
const decoration = /[\u200b-\u200f\u2060\ufeff\u00ad*`~\\]/
const loose = /[\s\-\u2010-\u2015\u2212]/
const numbering = /[.:#]/
const apostrophe = /['’]/

/** What stands between two parts: nothing, underscores, blanks and hyphens, or "Nr." and the like. */
type Gap = '' | '_' | '-' | ':'

/** Takes the inside of a placeholder, character by character: label, number, tail. */
export class Reader {
  label = ''
  number = ''
  tail = ''
  /** The label is written in capitals. */
  upper = true
  beforeNumber: Gap = ''
  beforeTail: Gap = ''
  #gap: Gap = ''

  /** `part`: it belongs to label, number or tail. `undefined`: this is no placeholder and can't become one. */
  feed(char: string): 'part' | 'between' | undefined {
    if (plain.test(char)) {
      if (this.number === '' && char > 'Z') this.upper = false
      return this.#take(char.toUpperCase()) ? 'part' : undefined
    }
    const lower = char.toLowerCase()
    const umlaut = umlauts[lower]
    if (umlaut !== undefined) {
      if (char === lower && char !== '\u0308') this.upper = false
      return Array.from(umlaut).every(letter => this.#take(letter)) ? 'part' : undefined
    }
    if (char === '_') this.#gap ||= '_'
    else if (loose.test(char)) this.#gap = this.#gap === ':' ? ':' : '-'
    else if (this.number === '' ? numbering.test(char) : false) this.#gap = ':'
    else if (!decoration.test(char) && !(this.number !== '' && apostrophe.test(char))) return undefined
    return 'between'
  }

  #take(char: string): boolean {
    const gap = this.#gap
    this.#gap = ''
    const digit = char >= '0' && char <= '9'
    if (this.number === '' && !digit) {
      this.label += char
      return beginsLabel(this.label)
    }
    if (this.number === '') {
      this.number = char
      this.beforeNumber = gap
      return labels.has(this.label)
    }
    if (this.tail === '' && digit) {
      this.number += char
      // Two numbers are not one: `[PERSON_1 0]` is nobody.
      return gap === '' && this.number.length <= 6
    }
    if (this.tail === '') this.beforeTail = gap
    // `FORM 2`, but never `FORM1 2`.
    else if (digit && gap !== '' && !this.tail.endsWith('M')) return false
    this.tail += char
    return beginsTail(this.tail)
  }

  read(): Reading | undefined {
    if (this.number === '') return undefined
    const tail = tailOf(this.tail)
    // An ending stands at the number itself; `[PERSON_1 s` is the next word.
    if (!tail || (tail.ending !== '' && tail.suffix === '' && this.beforeTail !== '')) return undefined
    return { base: `${labels.get(this.label)}_${Number(this.number)}`, ...tail }
  }
}
