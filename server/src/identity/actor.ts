import type { DataClass, Role } from './contract.ts'

/** Who acts, for which tenant. Made only from a session or a token, never from anything a request says. */
export type Actor = {
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly tenantId: string
  readonly roles: readonly Role[]
  /** What the log says instead of the name. */
  readonly pseudonym: string
  readonly via: { kind: 'session'; id: string } | { kind: 'token'; id: string; purpose: string; dataClass: DataClass }
}

export const has = (actor: Actor, ...wanted: Role[]): boolean => wanted.some(role => actor.roles.includes(role))
