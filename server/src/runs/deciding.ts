import { uuid7 } from '../db/uuid.ts'
import { judgeKeep } from '../gateway/policy.ts'
import type { DataClass } from '../identity/contract.ts'
import {
  type Choices,
  type Decision,
  type Masked,
  type Piece,
  passageKey,
} from '../pseudonymisation/pseudonymisation.ts'
import type { DecisionWish } from './contract.ts'
import { keepNotPermitted, passageNotFound, tooManyDecisions } from './run.ts'

/** More than anybody looks through, few enough to be searched for in every text. */
const most = 100

/** From the decisions as stored to those that shall be; `tryOut` masks what is typed now with others, storing nothing. */
export type ChangeDecisions = (
  stored: readonly Decision[],
  tryOut: (decisions: readonly Decision[]) => Promise<Masked>,
) => Promise<Decision[]>

/** A person's decisions with the policy for this class of data. */
export const choicesFor = (dataClass: DataClass, decisions: readonly Decision[]): Choices => ({
  decisions,
  mayKeep: (type, certain) => judgeKeep({ dataClass, type, certain }) === 'yes',
})

type Replaced = Extract<Piece, { kind: 'placeholder' }>

/** `[PERSON_1_NACHNAME]` → `PERSON_1`: all spellings of one person or thing. */
const entityOf = ({ text }: Replaced) => /^\[(.+?_\d+)/.exec(text)?.[1] ?? text

/**
 * Adds a decision to those there are; it takes the place of earlier ones about the same words. What is replaced already is
 * decided about in all its spellings.
 *
 * @throws passage-not-found, keep-not-permitted, too-many-decisions
 */
export async function withDecision(
  stored: readonly Decision[],
  wish: DecisionWish['decision'],
  dataClass: DataClass,
  tryOut: (decisions: readonly Decision[]) => Promise<Masked>,
): Promise<Decision[]> {
  const key = passageKey(wish.text)
  const others = stored.filter(one => !one.texts.some(text => passageKey(text) === key))
  if (others.length >= most) throw tooManyDecisions({ most })

  const replaced = (await tryOut(others)).documents.flatMap(document =>
    document.pieces.filter(piece => piece.kind === 'placeholder'),
  )
  const named = new Set(replaced.filter(piece => passageKey(piece.original) === key).map(entityOf))
  const meant = replaced.filter(piece => named.has(entityOf(piece)))
  const texts = [...new Set([wish.text, ...meant.map(piece => piece.original)])]
  const id = uuid7()

  if (wish.kind === 'keep') {
    if (meant.length === 0) throw passageNotFound()
    if (meant.some(({ type, certain }) => judgeKeep({ dataClass, type, certain }) !== 'yes')) throw keepNotPermitted()
    return [...others, { kind: 'keep', id, texts }]
  }
  const decisions = [
    ...others,
    { kind: meant.length > 0 ? ('retype' as const) : ('mask' as const), id, texts, type: wish.type },
  ]
  const { documents } = await tryOut(decisions)
  const isHere = documents.some(({ pieces }) =>
    pieces.some(piece => piece.kind === 'placeholder' && piece.decision === id),
  )
  if (!isHere) throw passageNotFound()
  return decisions
}
