import { permissions, type Role } from '@ki-reallabor/server/identity/contract'

/** Who has which room: the server's own permissions, so that nobody sees a door that is closed to them. */
const rooms = {
  start: null,
  try: permissions.try,
  review: permissions.reviewScenarios,
  log: permissions.readLog,
  models: permissions.readModels,
} as const satisfies Record<string, readonly Role[] | null>

export type Room = keyof typeof rooms

/** `null`: everyone. */
export function rolesOf(room: Room): readonly Role[] | null {
  return rooms[room]
}

export function mayEnter(room: Room, roles: readonly Role[]): boolean {
  const allowed = rolesOf(room)
  return allowed === null || roles.some(role => allowed.includes(role))
}

export type RoomLink = (typeof links)[number]

const links = [
  { room: 'start', to: '/', text: 'start', end: true },
  { room: 'try', to: '/szenarien', text: 'try', end: false },
  { room: 'try', to: '/laeufe', text: 'runs', end: false },
  { room: 'review', to: '/szenarien/fassungen', text: 'review', end: false },
  { room: 'log', to: '/datenschutz/protokoll', text: 'dataProtection', end: false },
  { room: 'models', to: '/modelle', text: 'administration', end: false },
] as const satisfies readonly { room: Room; to: string; text: string; end: boolean }[]

/** The link whose pages an address belongs to: of `/szenarien` and `/szenarien/fassungen` the longer one. */
export function linkOf<Link extends { to: string; end: boolean }>(
  links: readonly Link[],
  pathname: string,
): Link | undefined {
  return links
    .filter(({ to, end }) => pathname === to || (!end && pathname.startsWith(`${to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length)[0]
}

/** The navigation of a person with these roles. */
export function roomLinks(roles: readonly Role[]): readonly RoomLink[] {
  return links.filter(link => mayEnter(link.room, roles))
}
