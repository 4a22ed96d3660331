import type { NormChange } from './review.ts'

/**
 * Norms whose wording changed: every scenario that lists one and whose `rechtsstand` is older asks for review. Add a line
 * when the Bundesgesetzblatt or the GVBl. of Hesse changes a norm; never remove one.
 * BGBl. 2026 I Nr. 107 came into force on 1 July 2026; which norms it changed is to be confirmed by a Fachperson.
 */
const sgb2: NormChange[] = ['7', '7b', '12', '15', '15a', '16', '22', '31', '31a', '31b', '32', '32a', '65a'].map(
  paragraph => ({
    norm: `SGB II § ${paragraph}`,
    since: '2026-07-01',
    source: 'BGBl. 2026 I Nr. 107',
  }),
)

export const normChanges: readonly NormChange[] = sgb2
