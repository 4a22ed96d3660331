import type { Translation } from '../../app/language.ts'
import type { text as de } from './text.de.ts'

export const text: Translation<typeof de> = {
  demoTitle: 'This is a demonstration',
  demo: 'This installation runs with invented organisations, people and data. Whoever operates the KI-Reallabor replaces this page with their own details.',

  accessibilityTitle: 'Accessibility',
  accessibilityLead:
    'The KI-Reallabor is to be usable by everybody, also by keyboard alone, with a screen reader and with large type.',
  standardTitle: 'Standard',
  standard:
    'The standard is WCAG 2.2 at level AA, EN 301 549 and, in Hesse, § 14 HessBGG with the HVBIT. The look follows KERN, the design system of German public administration.',
  stateTitle: 'State',
  state1: 'Every page is checked automatically with axe-core at every change, light and dark.',
  state2: 'Every journey is built for the keyboard; the focus is visible everywhere.',
  state3: 'Text that is being written is read out in whole sentences.',
  gapsTitle: 'What is still missing',
  gap1: 'A test by people with disabilities and with several screen readers is still to come.',
  gap2: 'There are no explanations in easy language or sign language yet.',
  reportTitle: 'Report a barrier',
  report:
    'The demonstration has nobody to report to. In operation this place says whom to turn to, and the way to the state’s enforcement and monitoring body.',

  privacyTitle: 'Privacy notice',
  privacyLead: 'What is stored about you, what for and for how long. And what leaves the house.',
  storedTitle: 'What is stored',
  stored1: 'Your name, your unit and your roles, so that you can sign in.',
  stored2:
    'Your runs: details, outgoing text, drafts, edits and rating. Encrypted, each run with a key of its own. Only you see them; if you discard a run, its content is deleted.',
  stored3:
    'The log: when which model was called, under which rule, with how many details replaced. Without content and without names, only with a pseudonym. Your unit’s data protection officer can read it.',
  leavesTitle: 'What leaves the house',
  leaves1: 'Only the text that you saw and released in the step “What leaves the house?”, character by character.',
  leaves2: 'In it, names, numbers, addresses and contacts are replaced by placeholders; the mapping stays here.',
  leaves3: 'These pages load nothing from other servers, not even fonts.',
  notTitle: 'What does not exist here',
  not1: 'No analysis of how fast, how much or how well a person works. For no role.',
  not2: 'No sending to citizens.',
  not3: 'No tracking. One cookie holds your session; only language and appearance stay in the browser.',
  howLongTitle: 'For how long',
  howLong:
    'In this version runs stay until you discard them. The log is meant to stay for twelve months; deletion by date comes with a later version. A session ends after 30 minutes without activity.',
  rightsTitle: 'Your rights',
  rights:
    'Access, rectification, erasure and complaint (Art. 15 to 17 and 77 GDPR, §§ 83, 84 SGB X). The demonstration has no controller; in operation your unit and its data protection officer stand here.',

  imprintTitle: 'Legal notice',
  imprintLead: 'About the provider of these pages.',
  operatorTitle: 'Provider',
  operator:
    'The demonstration has no provider: it runs on the computer you sit at. In operation, name, address, representation and contact of the operating body stand here (§ 5 DDG).',
  softwareTitle: 'Software',
  software:
    'The KI-Reallabor is free software under the EUPL 1.2. Among others it uses the design system KERN (EUPL 1.2) and the typeface Fira Sans (SIL Open Font License 1.1).',
  aiTitle: 'Labelling',
  ai: 'Drafts are made with AI and labelled as such (Art. 50 AI Act). They are proposals; responsible is whoever checks and uses them. The demonstration model is no language model: it puts texts together from your details.',
}
