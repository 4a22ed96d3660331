import type { DataClass } from '../identity/contract.ts'
import type { EntityType } from '../pseudonymisation/entity.ts'
import type { Hosting, PolicyRule } from './contract.ts'

/** One field of a tenant's matrix: may this class of data go to a model that runs there, and on what terms? */
export type MatrixRule = {
  dataClass: DataClass
  hosting: Hosting
  allowed: boolean
  /** Auftragsverarbeitung, Art. 28 DSGVO */
  needsContract: boolean
  /** Anzeige an die Aufsichtsbehörde, § 80 Abs. 1 SGB X */
  needsNotice: boolean
  mask: boolean
  /** A person may release single originals unmasked. */
  rawAllowed: boolean
}

/** ISO dates; null: there is none. */
export type Contract = { avv: string | null; notified: string | null }

export type Decision =
  | { verdict: 'allowed'; rule: 'allowed'; mask: boolean; rawAllowed: boolean }
  | { verdict: 'refused'; rule: Exclude<PolicyRule, 'allowed'> }

export type Question = {
  /** Of the scenario or token; nothing in a request lowers it. */
  dataClass: DataClass
  hosting: Hosting
  contract: Contract
  /** Row of the tenant's matrix for this class and place; a missing row permits nothing. */
  rule: MatrixRule | undefined
  modelId: string
  /** Models the scenario names (`provider/model`); absent: it names none. */
  allowedModels?: readonly string[] | undefined
  /** Estimated length of the prompt, and what the model takes. */
  tokens?: number
  contextTokens: number
  /** `YYYY-MM-DD`; a contract counts from its day on. */
  today: string
}

/** May this model be asked? Pure; the first rule that forbids is the one that is named. */
export function decide(question: Question): Decision {
  const { dataClass, hosting, contract, rule, allowedModels, tokens = 0, contextTokens, today } = question
  const inForce = (day: string | null) => day !== null && day <= today
  if (allowedModels && !allowedModels.includes(question.modelId)) return refuse('scenario-excludes-model')
  if (!rule?.allowed || rule.dataClass !== dataClass || rule.hosting !== hosting) return refuse('hosting-not-permitted')
  if (rule.needsContract && !inForce(contract.avv)) return refuse('contract-missing')
  if (rule.needsNotice && !inForce(contract.notified)) return refuse('notice-missing')
  if (tokens > contextTokens) return refuse('context-too-small')
  // The wall that no matrix opens: these classes never go unmasked to somebody else's machines.
  const walled = hosting !== 'on-premises' && (dataClass === 'social' || dataClass === 'special')
  return { verdict: 'allowed', rule: 'allowed', mask: rule.mask || walled, rawAllowed: rule.rawAllowed && !walled }
}

const refuse = (rule: Exclude<PolicyRule, 'allowed'>): Decision => ({ verdict: 'refused', rule })

/** Names of people, places and offices, dates and file references: words that as often mean something else. */
const ambiguous: ReadonlySet<EntityType> = new Set(['PERSON', 'LOCATION', 'ORG', 'CASE_NO', 'DOB', 'DATE_OF_DEATH'])

/** Why a find can't stay visible. `technical`: it would be taken for a placeholder. */
export type KeepVerdict = 'yes' | 'certain' | 'kind' | 'technical'

/**
 * May a person leave this find visible? Pure. Public data may be seen. Everywhere else masking is the tenant's duty, and a
 * person can only say that a find is no personal detail: never of what is certain (a form field, "Frau", a checksum), and
 * with Sozialdaten and special categories only of kinds that are ambiguous, for these never leave unmasked.
 */
export function judgeKeep({
  dataClass,
  type,
  certain,
}: {
  dataClass: DataClass
  type: EntityType
  certain: boolean
}): KeepVerdict {
  if (type === 'LITERAL') return 'technical'
  if (dataClass === 'public') return 'yes'
  if (certain) return 'certain'
  const walled = dataClass === 'social' || dataClass === 'special'
  return walled && !ambiguous.has(type) ? 'kind' : 'yes'
}

const no = { allowed: false, needsContract: false, needsNotice: false, mask: true, rawAllowed: false }
const raw = { ...no, allowed: true, mask: false, rawAllowed: true }
const masked = { ...no, allowed: true }
const withContract = { ...masked, needsContract: true }
const withNotice = { ...withContract, needsNotice: true }

const defaults: Record<DataClass, Record<Hosting, Omit<MatrixRule, 'dataClass' | 'hosting'>>> = {
  public: { 'on-premises': raw, eu: raw, adequate: raw, 'third-country': raw },
  internal: { 'on-premises': masked, eu: masked, adequate: masked, 'third-country': no },
  personal: { 'on-premises': masked, eu: withContract, adequate: withContract, 'third-country': no },
  social: { 'on-premises': masked, eu: withNotice, adequate: withNotice, 'third-country': no },
  special: { 'on-premises': masked, eu: no, adequate: no, 'third-country': no },
}

/** The matrix a tenant starts with; afterwards it is the tenant's own data. */
export const defaultMatrix: readonly MatrixRule[] = Object.entries(defaults).flatMap(([dataClass, places]) =>
  Object.entries(places).map(([hosting, terms]) => ({
    dataClass: dataClass as DataClass,
    hosting: hosting as Hosting,
    ...terms,
  })),
)
