import type { Translation } from '../../app/language.ts'
import type { text as de } from './library-text.de.ts'

export const text: Translation<typeof de> = {
  title: 'Checks',
  scenarios: 'Scenarios',
  lead: 'What the checks look for in a draft, why, and how far you can rely on them. They follow fixed rules, without AI. None replaces your own reading.',
  loading: 'Loading checks …',
  loadFailed: 'The checks could not be loaded',
  contents: 'All checks',
  searchLabel: 'Search checks',
  searchHint: 'Fault, provision or name of the check',
  count_one: '{{shown}} of {{count}} check',
  count_other: '{{shown}} of {{count}} checks',
  countAll_one: '{{count}} check',
  countAll_other: '{{count}} checks',
  noMatch: 'No check matches “{{search}}”',
  reset: 'Clear search',
  nameAndVersion: '{{name}} · version {{version}}',
  looksFor: 'Looks for',
  why: 'Why',
  sure: 'How sure',
  measured: 'Measured',
  unmeasured: 'Not measured yet.',
  measuredText:
    'Finds {{recall}} of the faults (95% range {{low}} to {{high}}). Of what it reports, {{precision}} is right. Measured on {{n}} drafts and sentences held apart, faulty and right ones.',
  usedIn: 'Used in',
  usedInCount_one: '{{count}} scenario',
  usedInCount_other: '{{count}} scenarios',
  unused: 'Currently in no released scenario of your unit.',
}
