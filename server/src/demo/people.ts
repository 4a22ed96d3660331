import type { Role } from '../identity/contract.ts'

/** Invented organisations, units and people of the demonstration. None of them exists. */

export const organisations = ['Landkreis Auental', 'Stadt Lindenbrunn'] as const

export type DemoUnit = {
  slug: string
  organisation: (typeof organisations)[number]
  name: string
  rechtskreis: 'SGG' | 'VwGO'
  letterhead: { authority: string; street: string; town: string; phone: string; email: string }
}

export const units: readonly DemoUnit[] = [
  {
    slug: 'auental-jobcenter',
    organisation: 'Landkreis Auental',
    name: 'Jobcenter',
    rechtskreis: 'SGG',
    letterhead: {
      authority: 'Landkreis Auental – Jobcenter',
      street: 'Am Mühlgraben 4',
      town: '35999 Auental',
      phone: '030 23125-100',
      email: 'jobcenter@landkreis-auental.example',
    },
  },
  {
    slug: 'auental-wohngeldstelle',
    organisation: 'Landkreis Auental',
    name: 'Wohngeldstelle',
    rechtskreis: 'VwGO',
    letterhead: {
      authority: 'Landkreis Auental – Wohngeldstelle',
      street: 'Am Mühlgraben 4',
      town: '35999 Auental',
      phone: '030 23125-140',
      email: 'wohngeld@landkreis-auental.example',
    },
  },
  {
    slug: 'lindenbrunn-sozialamt',
    organisation: 'Stadt Lindenbrunn',
    name: 'Sozialamt',
    rechtskreis: 'SGG',
    letterhead: {
      authority: 'Stadt Lindenbrunn – Sozialamt',
      street: 'Rathausplatz 1',
      town: '36998 Lindenbrunn',
      phone: '030 23125-300',
      email: 'sozialamt@lindenbrunn.example',
    },
  },
]

export type DemoPerson = {
  name: string
  email: string
  memberships: readonly { unit: string; roles: readonly Role[] }[]
}

export const people: readonly DemoPerson[] = [
  {
    name: 'Svenja Öhlers',
    email: 'svenja.oehlers@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['tester'] }],
  },
  {
    name: 'Dr. Almut Reinwald',
    email: 'almut.reinwald@landkreis-auental.example',
    memberships: [
      { unit: 'auental-jobcenter', roles: ['dsb'] },
      { unit: 'auental-wohngeldstelle', roles: ['dsb'] },
    ],
  },
  {
    name: 'Emre Taşkıran',
    email: 'emre.taskiran@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['tester', 'evaluator'] }],
  },
  {
    name: 'Petra Lindqvist',
    email: 'petra.lindqvist@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['fachreview', 'developer'] }],
  },
  // A second reviewer and a second developer: what one of them hands in, another has to release.
  {
    name: 'Ruth Achterberg',
    email: 'ruth.achterberg@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['fachreview'] }],
  },
  {
    name: 'Bartosz Wieczorek',
    email: 'bartosz.wieczorek@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['developer'] }],
  },
  {
    name: 'Jonas Feldbusch',
    email: 'jonas.feldbusch@landkreis-auental.example',
    memberships: [
      { unit: 'auental-jobcenter', roles: ['projektleitung'] },
      { unit: 'auental-wohngeldstelle', roles: ['projektleitung'] },
    ],
  },
  {
    name: 'Katrin Brömel',
    email: 'katrin.broemel@landkreis-auental.example',
    memberships: [
      { unit: 'auental-jobcenter', roles: ['admin'] },
      { unit: 'auental-wohngeldstelle', roles: ['admin'] },
    ],
  },
  {
    name: 'Holger Wiesenthal',
    email: 'holger.wiesenthal@landkreis-auental.example',
    memberships: [{ unit: 'auental-jobcenter', roles: ['personalrat'] }],
  },
  {
    name: 'Mirjana Kostić',
    email: 'mirjana.kostic@landkreis-auental.example',
    memberships: [{ unit: 'auental-wohngeldstelle', roles: ['tester'] }],
  },
  {
    name: 'Tobias Ahrensfeld',
    email: 'tobias.ahrensfeld@lindenbrunn.example',
    memberships: [{ unit: 'lindenbrunn-sozialamt', roles: ['tester', 'redaktion'] }],
  },
  {
    name: 'Nadja Seligmann',
    email: 'nadja.seligmann@lindenbrunn.example',
    memberships: [{ unit: 'lindenbrunn-sozialamt', roles: ['dsb'] }],
  },
]
