import type { Translation } from '../../app/language.ts'
import type { text as de } from './text.de.ts'

export const text: Translation<typeof de> = {
  title: 'Sign in',
  lead: 'Choose a person. One click is enough, there is no password.',
  demoTitle: 'This is a demonstration',
  demo: 'All organisations and people are invented. This way of signing in exists only on one’s own machine; in operation your organisation’s sign-in takes its place.',
  loading: 'Loading people …',
  failed: 'The people could not be loaded',
  signInFailed: 'Signing in did not work',
  noneTitle: 'No demonstration is set up here',
  none: 'Signing in without a password is switched off. Please use your organisation’s sign-in or ask your administrators.',
}
