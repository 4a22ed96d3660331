import * as z from 'zod'
import { endpoint, id } from '../http/contract.ts'

/** The roles of the project's handbook (§ 2). No role may see a person's speed, volume or rank. */
export const roles = [
  'tester',
  'evaluator',
  'dsb',
  'developer',
  'fachreview',
  'redaktion',
  'admin',
  'personalrat',
  'projektleitung',
  'plattformbetrieb',
] as const
export const roleName = z.enum(roles)
export type Role = z.infer<typeof roleName>

/** Who may what (handbook § 2). The server holds to it; the client spares people doors that are closed to them. */
export const permissions = {
  /** Start runs, see and rate the own ones. */
  try: ['tester', 'developer', 'fachreview'],
  readLog: ['dsb'],
  /** See versions and changes; hand one in. Only `releaseScenarios` may release or return it. */
  reviewScenarios: ['developer', 'fachreview', 'admin', 'projektleitung'],
  releaseScenarios: ['fachreview'],
  developScenarios: ['developer'],
  readModels: ['admin', 'plattformbetrieb', 'dsb', 'personalrat', 'projektleitung', 'developer'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

/** § 67 SGB X, Art. 9 DSGVO; ordered from harmless to most protected. */
export const dataClasses = ['public', 'internal', 'personal', 'social', 'special'] as const
export const dataClassName = z.enum(dataClasses)
export type DataClass = z.infer<typeof dataClassName>

export const membership = z.object({
  tenantId: id,
  tenant: z.string(),
  organisation: z.string(),
  roles: z.array(roleName),
})

export const sessionState = z.object({
  person: z.object({ id, name: z.string(), email: z.string() }),
  /** Where this session acts. */
  current: membership,
  memberships: z.array(membership),
})
export type SessionState = z.infer<typeof sessionState>

/** 401 `not-signed-in` when there is none. */
export const readSession = endpoint({
  method: 'GET',
  url: '/api/session',
  summary: 'Wer bin ich, für wen handle ich',
  response: sessionState,
})

/** Only with AUTH=demo, which is only possible on loopback; otherwise 404. */
export const listDemoPeople = endpoint({
  method: 'GET',
  url: '/api/sign-in/people',
  summary: 'Erfundene Personen, mit denen man sich in der Demo anmelden kann',
  may: 'everyone',
  response: z.array(z.object({ id, name: z.string(), email: z.string(), memberships: z.array(membership) })),
})

export const signIn = endpoint({
  method: 'POST',
  url: '/api/sign-in',
  summary: 'Anmelden (Demo: Person wählen)',
  may: 'everyone',
  body: z.object({ personId: id, tenantId: id.optional() }),
  response: sessionState,
})

export const signOut = endpoint({ method: 'POST', url: '/api/sign-out', summary: 'Abmelden' })

export const switchTenant = endpoint({
  method: 'PUT',
  url: '/api/session/tenant',
  summary: 'Für eine andere Stelle handeln',
  body: z.object({ tenantId: id }),
  response: sessionState,
})
