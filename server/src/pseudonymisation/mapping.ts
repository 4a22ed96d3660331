import type { EntityType } from './entity.ts'
import { labelOf } from './entity.ts'

/**
 * One masked person or thing of a conversation.
 * - `canonical`: what the plain placeholder stands for in running text (for a person the fullest name known).
 * - `address`: what it stands for directly after "Sehr geehrte Frau" (`salutation`) and after "Frau" (`honorific`).
 * - `forms`: other spellings by suffix, e.g. `NACHNAME`, `VORNAME`, `FORM2`; `[PERSON_1_NACHNAME]` → `forms.NACHNAME`.
 * Once issued, none of these changes: texts that went out earlier must keep restoring. Forms are only added.
 */
export type Entry = {
  placeholder: string
  type: EntityType
  number: number
  canonical: string
  address?: { salutation: string; honorific: string } | undefined
  forms: Record<string, string>
  gender?: 'f' | 'm' | undefined
  group?: boolean | undefined
  /** Nothing but this decision of a person made it an entry. */
  decision?: string | undefined
  /** That decision was taken back: what went out restores, but its spellings are no longer hidden. */
  withdrawn?: true | undefined
}

/** The mapping of one conversation; plain JSON, to be stored encrypted. */
export type Mapping = { version: 1; entries: Entry[] }

export const emptyMapping = (): Mapping => ({ version: 1, entries: [] })

/** Of entries that a person's decision made, those whose decision still stands are hidden. */
export const withdraw = ({ version, entries }: Mapping, decisions: ReadonlySet<string>): Mapping => ({
  version,
  entries: entries.map(({ withdrawn: _, ...one }) =>
    one.decision === undefined || decisions.has(one.decision) ? one : { ...one, withdrawn: true },
  ),
})

/** `PERSON_1`: the placeholder without brackets and suffix. */
export const baseOf = (type: EntityType, number: number) => `${labelOf[type]}_${number}`

export const placeholderOf = (type: EntityType, number: number, suffix = '') =>
  `[${baseOf(type, number)}${suffix && `_${suffix}`}]`

/** Every spelling of an entry that must not be seen outside. */
export function spellingsOf({ canonical, forms, address }: Entry): string[] {
  const all = [canonical, ...Object.values(forms)]
  if (address) all.push(address.salutation, address.honorific)
  const some = all.filter(spelling => spelling !== '')
  return some.length > 8 ? [...new Set(some)] : some.filter((spelling, at) => some.indexOf(spelling) === at)
}
