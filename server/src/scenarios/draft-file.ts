import * as z from 'zod'

/**
 * `scenarios/drafts/*.json`: hand-written drafts for one test case. What each check must say to them was written down
 * before the checks were, or by somebody who hadn't read them.
 */
export const draftFile = z.strictObject({
  scenario: z.string(),
  testCase: z.string(),
  today: z.iso.date(),
  /** Placeholder → original. */
  placeholders: z.record(z.string(), z.string()),
  drafts: z.array(
    z.strictObject({
      name: z.string(),
      text: z.string(),
      /** What a detector would see in the masked text. */
      personal: z.array(z.string()).default([]),
      /** Words of a block changed after it was inserted. */
      tamper: z.tuple([z.string(), z.string()]).optional(),
      /** Every check that isn't named is satisfied. */
      expected: z.record(z.string(), z.enum(['warn', 'fail'])),
    }),
  ),
})
export type DraftFile = z.infer<typeof draftFile>
