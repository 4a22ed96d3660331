import * as z from 'zod'
import { endpoint } from '../http/contract.ts'
import { dataClassName } from '../identity/contract.ts'

/** Where a model runs, seen from the Mandant: own house, EU/EEA, adequacy decision (Art. 45 DSGVO), elsewhere. */
export const hostings = ['on-premises', 'eu', 'adequate', 'third-country'] as const
export const hosting = z.enum(hostings)
export type Hosting = z.infer<typeof hosting>

/** Each refusal names the rule it rests on. Texts to these codes: message catalogues. */
export const policyRules = [
  'allowed',
  'hosting-not-permitted', // the tenant's matrix forbids this class at this place of operation
  'contract-missing', // no AVV, Art. 28 DSGVO
  'notice-missing', // no Anzeige, § 80 Abs. 1 SGB X
  'scenario-excludes-model', // the scenario names the models it may use
  'context-too-small',
] as const
export const policyRule = z.enum(policyRules)
export type PolicyRule = z.infer<typeof policyRule>

/** The demo composes text from the form; it is no language model and says so everywhere. */
export const providerKind = z.enum(['openai-compatible', 'anthropic', 'langchain', 'demo'])
export type ProviderKind = z.infer<typeof providerKind>

export const modelOffer = z.object({
  /** `provider/model` */
  id: z.string(),
  label: z.string(),
  provider: z.string(),
  kind: providerKind,
  hosting,
  contextTokens: z.number().int(),
  /** EUR per million tokens. */
  price: z.object({ input: z.number(), output: z.number() }),
  contract: z.object({ avv: z.iso.date().nullable(), notified: z.iso.date().nullable() }),
  decision: z.object({ verdict: z.enum(['allowed', 'refused']), rule: policyRule, dataClass: dataClassName }),
})
export type ModelOffer = z.infer<typeof modelOffer>

/** What this Mandant may use for a data class (default `social`), and why not. */
export const listModels = endpoint({
  method: 'GET',
  url: '/api/models',
  summary: 'Modelle mit der Entscheidung der Regeln',
  query: z.object({ dataClass: dataClassName.optional(), scenarioId: z.string().optional() }),
  response: z.array(modelOffer),
})
