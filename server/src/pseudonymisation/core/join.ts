import type { Placed } from './mention.ts'
import { nameKey, parseName } from './name.ts'
import type { Names } from './people.ts'
import { only } from './register.ts'
import { tellSpeakers } from './speakers.ts'
import { isFirstName, isOpposed, isOwnFirst, isRealName, isRenaming } from './told.ts'

export const oneWord = (name: string) => !/[\s,]/.test(name.trim())

/** The table's head has a column for the surname and one for the first name beside it: which of them comes first. */
function nameColumns(text: string): 'given' | 'surname' | undefined {
  if (!/[;|\t]/.test(text)) return undefined
  const found =
    /(?<!\p{L})(?:((?:vor|ruf)(?:name|narne|mame))|(?:(?:nach|familien|zu)?(?:name|narne))) ?[;|\t] ?((?:vor|vo|ruf)(?:name|narne|mame)|(?:(?:nach|familien|zu)?(?:name|narne)))(?!\p{L})/iu.exec(
      text,
    )
  if (!found) return undefined
  const second = /^(?:vor|vo|ruf)/i.test(found[2]!)
  return found[1] ? (second ? undefined : 'given') : second ? 'surname' : undefined
}

const isCouple = (gap: string) => /^ (?:und|u\.|&|\+) $/iu.test(gap)

function surnamesByGiven(placed: readonly Placed[], names: Names): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>()
  for (const { mention } of placed) {
    const { given, surname } = parseName(mention.full ?? mention.surface, mention.honorific, names)
    if (!given || !surname) continue
    const key = nameKey(given)
    surnames.set(key, (surnames.get(key) ?? new Set()).add(nameKey(surname)))
  }
  return surnames
}

/** Tells mentions their whole name where its parts stand apart. */
export function joinNames(placed: readonly Placed[], text: string, names: Names) {
  const whole = (one: Placed, given: string, surname: string) => {
    one.mention.parts = { given, surname }
    one.mention.full = `${given} ${surname}`.replace(/\s+/g, ' ')
  }
  const isGiven = ({ mention }: Placed) => oneWord(mention.surface) && names.given(mention.surface) !== undefined
  const isSurname = ({ mention }: Placed) =>
    !mention.group && oneWord(mention.surface) && (mention.honorific || names.given(mention.surface) === undefined)
  const agrees = (given: Placed, { mention: { gender } }: Placed) => {
    const known = given.mention.gender ?? names.given(given.mention.surface)
    return !gender || !known || known === 'x' || known === gender
  }
  const partsOf = ({ mention }: Placed) =>
    mention.parts ?? parseName(mention.full ?? mention.surface, mention.honorific, names)
  const columns = nameColumns(text)
  /** First names with a surname of their own, so that they needn't be the spouse's. */
  let byGiven: Map<string, Set<string>> | undefined
  const surnamesOf = (given: string) => {
    byGiven ??= surnamesByGiven(placed, names)
    return byGiven.get(nameKey(given))
  }
  /** "Oleh und Iryna Bondarenko": both bear the surname. */
  const tellCouple = (one: Placed, last: Placed) => {
    const before = text.slice(Math.max(0, last.start - 12), last.start)
    const isPair = /(?:eheleuten?|ehepaare?s?|geschwistern?) $/i.test(before)
    if (isPair ? !oneWord(last.mention.surface) : !isGiven(last) || last.mention.honorific) return
    const { given, surname } = partsOf(one)
    if (!given || !surname || names.given(given.split(/[ -]/)[0]!) === undefined) return
    const own = surnamesOf(last.mention.surface)
    if (own && !(own.size === 1 && own.has(nameKey(surname)))) return
    whole(last, last.mention.surface, surname)
    last.mention.honorific = false
    delete last.mention.group
  }
  /** "Frau Kalinowski sagt, ihr Mann Piotr": the surname may be his. */
  const tellSpouse = ({ mention }: Placed, last: Placed) => {
    if (mention.spouse === undefined) return
    const { given, surname } = partsOf(last)
    const own = only([...(surnamesOf(given) ?? [])])
    const { gender, group } = last.mention
    if (group || !gender || gender !== mention.gender) mention.spouse = surname || own || ''
  }
  const tellRealName = (one: Placed, last: Placed) => {
    if (one.mention.honorific || !isRealName(text.slice(Math.max(last.end, one.start - 40), one.start))) return
    const [called, real] = [partsOf(last), partsOf(one)]
    if (real.given && real.surname && oneWord(last.mention.surface) && !last.mention.honorific) {
      whole(last, real.given, real.surname)
      last.mention.nick = true
    } else if (called.given && called.surname && oneWord(one.mention.surface)) {
      whole(one, called.given, called.surname)
      one.mention.nick = true
    }
  }
  /** "Herr Kowalczyk … Vorname in unserem Bestand: Krzysztof" */
  const tellFirstName = (one: Placed, last: Placed) => {
    const { mention } = one
    if (mention.parts || last.mention.parts || mention.honorific || !isSurname(last) || !oneWord(mention.surface))
      return
    if (one.start - last.end > 100) return
    const isTold =
      isOwnFirst(text.slice(one.end, one.end + 60)) ||
      (last.mention.honorific &&
        isGiven(one) &&
        agrees(one, last) &&
        isFirstName(text.slice(Math.max(last.end, one.start - 60), one.start)))
    if (isTold) whole(one, mention.surface, last.mention.surface)
  }
  /** "Mathilda Sturm … heißt künftig Mathilda Engel": the one of that first name. */
  const tellRenamed = (one: Placed) => {
    if (!isRenaming(text.slice(Math.max(0, one.start - 40), one.start))) return
    const { given, surname } = partsOf(one)
    const others = new Set(surnamesOf(given))
    others.delete(nameKey(surname))
    if (given && surname && others.size === 1) whole(one, given, [...others][0]!)
  }
  /** Two cells, surname and first name. */
  const tellColumns = (one: Placed, last: Placed, between: string) => {
    const isPair = one.mention.row !== undefined && one.mention.row === last.mention.row && /^ ?[;|\t] ?$/.test(between)
    if (!columns || !isPair || last.mention.parts) return
    const [given, other] =
      columns === 'given' ? [last.mention.surface, one.mention.surface] : [one.mention.surface, last.mention.surface]
    if (/[, ]/.test(other)) return
    whole(one, given, other)
    whole(last, given, other)
  }
  let surname: Placed | undefined
  let given: Placed | undefined
  placed.forEach((one, at) => {
    const { mention } = one
    const label = mention.parts ? undefined : one.label
    const near = (other: Placed | undefined) => other !== undefined && one.start - other.end < 300
    if (label === 'given' && !mention.surface.includes(',')) {
      if (near(surname)) {
        whole(one, mention.surface, surname!.mention.surface)
        whole(surname!, mention.surface, surname!.mention.surface)
      } else if (!mention.full) given = one
      surname = undefined
    } else if (label === 'surname' && !mention.honorific && !mention.surface.includes(',')) {
      if (near(given)) {
        whole(one, given!.mention.surface, mention.surface)
        whole(given!, given!.mention.surface, mention.surface)
        given = undefined
      } else surname = one
    }
    const last = placed[at - 1]
    tellRenamed(one)
    if (last) {
      tellSpouse(one, last)
      const between = text.slice(last.end, one.start)
      if (isOpposed(between) && last.mention.surface === mention.surface && oneWord(mention.surface))
        mention.apart = last.mention.apart = true
      if (isCouple(between)) tellCouple(one, last)
      tellRealName(one, last)
      tellFirstName(one, last)
      tellColumns(one, last, between)
    }
    if (!last || mention.parts || last.mention.parts || one.start - last.end > 60) return
    const gap = text.slice(last.end, one.start)
    const rest = text.slice(one.end, one.end + 8)
    // "Stüwe, Annegret", found in two.
    if (/^, ?$/.test(gap) && !last.mention.honorific && oneWord(last.mention.surface) && oneWord(mention.surface)) {
      const dated = /^,? ?(?:geb|\*|\d\d?\.\d)/.test(rest)
      const opens = last.start === 0 || text[last.start - 1] === '\n'
      if (!(isSurname(last) ? isGiven(one) || dated : dated && opens)) return
      whole(one, mention.surface, last.mention.surface)
      whole(last, mention.surface, last.mention.surface)
      if (mention.born) last.mention.born = mention.born
    }
    // "Frau Lüth (Ann-Kathrin)", "Ann-Kathrin (Frau Lüth)"
    else if (gap === ' (' && last.mention.honorific && isSurname(last) && /^(?:\)|, nicht)/.test(rest)) {
      if (!mention.honorific && names.given(mention.surface.split(' ')[0]!) && agrees(one, last))
        whole(one, mention.surface, last.mention.surface)
    } else if (
      mention.honorific &&
      isSurname(one) &&
      isGiven(last) &&
      /^ (?:\((?:[^()\n]{0,40}also )?|[–-] )(?:frau|fr\.|herrn?|hr\.) $/i.test(gap)
    ) {
      if (agrees(last, one)) whole(last, last.mention.surface, mention.surface)
    }
  })
  tellSpeakers(text, placed, (one, surname) => whole(one, one.mention.surface, surname))
  // "Vorname ist Bettina", and there is but one Frau whose first name nobody has told.
  if (!given || !isGiven(given)) return
  const lone = placed.filter(one => one.mention.honorific && isSurname(one) && agrees(given!, one))
  const surnames = new Map(lone.map(one => [nameKey(one.mention.surface), one.mention.surface]))
  const told = placed.some(
    one =>
      /[\s,]/.test(one.mention.surface) && [...surnames.keys()].some(key => nameKey(one.mention.surface).includes(key)),
  )
  if (surnames.size === 1 && !told) whole(given, given.mention.surface, [...surnames.values()][0]!)
}
