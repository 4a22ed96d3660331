import type { Gender } from '../entity.ts'
import { fold } from './fold.ts'
import type { Generation } from './people.ts'

/**
 * What the words around a name tell about which of its bearers is meant. `before` and `after` end and begin at the name.
 */

const generation =
  /^,? ?\(?(?:(sen(?:\.|ior)?|d\. ?[ÄA]\.|der Ältere)|(?:jun?r?\.|jr\.?|junior|d\. ?J\.|der Jüngere))(?![\p{L}\p{N}])/iu
const generationInside = /[ ,]{1,4}(?:(sen(?:ior)?\.?|d\. ?[ÄA]\.)|(?:jun(?:ior)?|jr)\.?|d\. ?J\.)$/iu

/** "Josef Böckenförde sen", "… d. J.": the name without it, and which of the two it is. */
export function readGeneration(surface: string, after: string): { name: string; generation?: Generation } {
  const inside = generationInside.exec(surface)
  if (inside) return { name: surface.slice(0, inside.index), generation: inside[1] ? 'senior' : 'junior' }
  const behind = generation.exec(after)
  return behind ? { name: surface, generation: behind[1] ? 'senior' : 'junior' } : { name: surface }
}

const birth = /^[ ,(]{0,4}(geb(?:\.|oren)(?: am)? ?|\*) ?(\d\d?\.\d\d?\.\d{4})|^, (\d\d?\.\d\d?\.\d{4})/iu

/** The date of birth right behind a name; without a word for it only of a year that no letter is dated by. */
export function birthAfter(after: string): string | undefined {
  const found = birth.exec(after)
  const date = found?.[2] ?? found?.[3]
  if (!date || (!found![1] && Number(date.slice(-4)) > 2018)) return undefined
  return date.replace(/(?<!\d)0/g, '')
}

/** "C. Herbst", "F.-X. Ebner", where only the surname was found; "i. V. Ebner" is no initial, nor "v. Ebner". */
export function initialBefore(before: string): string | undefined {
  const found = /(?<![\p{L}\p{N}.-])(\p{Lu}\.(?:[ -]?\p{Lu}\.)?) $/u.exec(before)
  // "D.-" and "U. Rademacher"
  if (before.endsWith('.-')) return /(?<![\p{L}.-])\p{Lu}\.-$/u.exec(before)?.[0]
  return found && !/[iI]\. ?$/.test(before.slice(0, found.index)) && !/^[IZ]\./.test(found[1]!) ? found[1] : undefined
}

/** "Kirschbaum, L." */
export const initialAfter = (after: string): string | undefined => /^, ?(\p{Lu}\.)(?![\p{L}.-])/u.exec(after)?.[1]

const otherBefore =
  /(?<!\p{L})(?:(?:heißt|hieß|heisst)(?: \p{L}+)? auch|noch eine?n?|eine?n? andere[rn]?|(?:(?:ist|sind|also) |\()nicht(?: (?:der|die|den|dem|mit))*(?: \p{L}+)?) $/iu
const otherAfter =
  /^,? (?:heißt|hieß|heisst) (?:genauso|auch so|ebenso|wie )|^[^.,;:\n]{0,60}jemand ander|^,? [^.;\n]{0,40}(?:nicht (?:verwandt|identisch|verschwägert)(?! mit)|kein Verwandter)/iu

/** "künftiger Name: Graf": whose, is told nowhere near. */
const coming = /künftige[rn]? (?:familien|ehe)?namen?:? $/iu

/** "… heißt übrigens auch Detlef", "(nicht die Kollegin Herbst)", "Dr. Winkler, nicht verwandt". */
export const isAnother = (before: string, after: string) =>
  otherBefore.test(before) || coming.test(before) || otherAfter.test(after)

/** "Winter ./. Winter", "Weber Mutter und Weber Tochter": between the two. */
export const isOpposed = (gap: string) => /^ (?:\p{L}{3,12} )?(?:und|u\.|\.\/\.|gegen) $/iu.test(gap)

const ranks = new Set('pm pom phm pmin pomin phmin pk pok phk ek pki khk kok kk kom khm om hwm swm'.split(' '))

/** "aufgenommen: POM Kranz" */
export const isRank = (word: string) => ranks.has(fold(word))

const ownFirst =
  /^[ ,(]{1,3}(?:so )?(?:heißt|heisst|lautet|ist) (?:\p{L}+ ){0,2}(?:mit )?(?:dem |der )?Vornamen?(?!\p{L})/iu
const ownFirstBefore =
  /(?<!\p{L})Vornamen?(?: (?:in|im|laut|nach|bei|lt\.|ist|lautet) [\p{L} ]{0,30})?:? ?$|(?<!\p{L})(?:heißt|heisst)(?: (?:glaube ich|glaub ich|wohl|vermutlich|mit vornamen))? $/iu

/** Is it said to be somebody's first name: "die heißt, glaube ich, Danuta", "Vorname in unserem Bestand: Krzysztof"? */
export const isFirstName = (before: string) => ownFirstBefore.test(before)

/** "Kwame (so heißt er mit Vornamen)" */
export const isOwnFirst = (after: string) => ownFirst.test(after)

/** "ihr Mann Piotr", "seine Frau Parwana" */
export const isSpouse = (before: string) =>
  /(?<!\p{L})(?:(?:ehe)?mann(?:es)?|ehefrau|gatt(?:e|en|in)|ehegatt(?:e|en|in)|(?:seine[rn]?|ihre[rn]?|meine[rn]?|deren|dessen) frau),? $/iu.test(
    before,
  )

const newNameBefore = /(?<!\p{L})(?:(?:als|ihren|seinen|den) (?:begleit|doppel|ehe|familien)?namen?) $/iu
const newNameAfter = /^ (?:an|führ|trag|heiß|erh|behalten|wieder|zurück|bekomm)/iu

/** "will den Namen Petersen dos Santos führen", "führt als Begleitnamen Rostami-Hufnagel" */
export const isNewName = (before: string, after: string) =>
  newNameBefore.test(before) &&
  (newNameAfter.test(after) || /(?:führt|nimmt|trägt|erhält|begleitname)[^.]*$/iu.test(before))

const realName =
  /(?<!\p{L})(?:(?:eigentlich|richtig|bürgerlich|tatsächlich) (?:heißt|heisst|hieß) (?:er|sie|der|die)|(?:heißt|heisst) (?:eigentlich|richtig|bürgerlich|mit vollem namen)|(?:vor)?name auch:?|\((?:auch|eigentlich|richtig|bürgerlich|recte):?) $/iu

/** "Ricky. Eigentlich heißt er Richard Pohlmann": the same as the one before. */
export const isRealName = (before: string) => realName.test(before)

/** "heißt das Kind künftig Mathilda Engel" */
export const isRenaming = (before: string) =>
  /(?<!\p{L})(?:künftig|fortan|nunmehr|nach der (?:hochzeit|eheschließung|adoption|namensänderung|trauung))(?: den namen)?:? $/iu.test(
    before,
  )

const titles = /^(?:(?:(frau|fr\.)|(herrn?|herm|hern|hr\.))|(?:oma|omi|opa|opi|tante|onkel|nonna|nonno))\s+(?=\p{L})/iu

/** "Oma Carmela", "Herm Falke": what a find has in front of the name. */
export function readTitle(surface: string): { name: string; gender?: Gender } {
  const found = titles.exec(surface)
  if (!found) return { name: surface }
  const name = surface.slice(found[0].length)
  return found[1] ? { name, gender: 'f' } : found[2] ? { name, gender: 'm' } : { name }
}
