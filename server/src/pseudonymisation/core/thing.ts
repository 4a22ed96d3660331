import type { EntityType } from '../entity.ts'
import { familyOf } from '../entity.ts'
import { fold } from './fold.ts'

const confusable = (text: string) => text.replace(/[oO]/g, '0').replace(/[iIl]/g, '1')

const months = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']

function dateKey(surface: string): string {
  const text = fold(surface)
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(confusable(text))
  if (iso) return `${iso[1]}-${Number(iso[2])}-${Number(iso[3])}`
  const named = /^([\doil]{1,2})\.?\s*([a-z]+)\.?\s+([\doil]{2,4})$/.exec(text)
  const month = named ? months.indexOf(named[2]!.slice(0, 3)) + 1 : 0
  if (named && month > 0) return `${fullYear(confusable(named[3]!))}-${month}-${Number(confusable(named[1]!))}`
  const parts = confusable(text).match(/\d+/g)
  if (parts?.length === 3) return `${fullYear(parts[2]!)}-${Number(parts[1])}-${Number(parts[0])}`
  return text
}

const fullYear = (year: string) => (year.length === 2 ? (Number(year) > 30 ? `19${year}` : `20${year}`) : year)

/** What makes two spellings the same thing: an IBAN with and without blanks, a number with +49 and 0, a date. */
export function thingKey(type: EntityType, surface: string): string {
  if (type === 'LITERAL') return surface
  if (type === 'DOB' || type === 'DATE_OF_DEATH') return dateKey(surface)
  if (type === 'PHONE') {
    const digits = surface
      .replace(/\(0\)/g, '')
      .replace(/[^\d+]/g, '')
      .replace(/^(?:\+|00)49/, '0')
    return digits.length >= 3 ? digits : fold(surface)
  }
  if (familyOf[type] === 'number') return confusable(surface.replace(/[^\p{L}\p{N}]/gu, '')).toUpperCase()
  return fold(surface).replace(/\s+/g, ' ').trim()
}
