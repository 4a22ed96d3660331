import { fault } from '../errors.ts'
import { type DataClass, type Permission, permissions, type Role } from './contract.ts'

/** The person's roles don't allow it. Nothing was changed. */
export const notPermitted = fault('forbidden', 'not-permitted')

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

/** The role in which the log says the person acted: the first of those held there. */
export const roleOf = ({ roles }: Actor): Role | null => roles[0] ?? null

/** Who the log says it was. */
export const loggedAs = (actor: Actor) => ({ actor: actor.pseudonym, role: roleOf(actor) })

/** @throws not-permitted */
export function permit(actor: Pick<Actor, 'roles'>, permission: Permission): void {
  const allowed: readonly Role[] = permissions[permission]
  if (!actor.roles.some(role => allowed.includes(role))) throw notPermitted()
}
