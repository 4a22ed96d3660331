/** What the model tells apart. OTHER (authorities, courts, case law, product names) is a class only to keep it out of the others. */
export const types = ['PERSON', 'LOCATION', 'ORG', 'OTHER'] as const
export type TaggedType = (typeof types)[number]

/** 0 is O; type t begins with label 2t+1 and goes on with 2t+2. */
export const labelCount = 1 + 2 * types.length
/** Weights of a feature: one for each label but O, whose score is 0 by definition. */
export const rowWidth = labelCount - 1
export const begin = (type: number) => 2 * type + 1
export const inside = (type: number) => 2 * type + 2
export const typeOf = (label: number) => (label - 1) >> 1
export const isInside = (label: number) => label > 0 && (label & 1) === 0

/** May `next` follow `previous`? "Inside" needs a beginning or an inside of its type before it. */
export const allowed = (previous: number, next: number) => !isInside(next) || previous === next || previous === next - 1
