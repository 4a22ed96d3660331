import type { faults as de } from './faults.de.ts'
import type { Translation } from './language.ts'

export const faults: Translation<typeof de> = {
  network: 'The server did not answer. What was last saved is kept. Please check the connection and try again.',
  defect: 'An error occurred on this page. What was saved is kept. Please reload the page.',
  'unexpected-answer':
    'The server gave an unexpected answer (status {{status}}). What was saved is kept. Please try again later.',
  'unknown-code': 'This version does not describe the reason yet ({{code}}). What was saved is kept.',
  'hosting-not-permitted':
    'Your unit’s rules do not permit this data class at this place of operation. Nothing was sent.',
  'contract-missing': 'There is no processing agreement with the provider (Art. 28 GDPR). Nothing was sent.',
  'notice-missing': 'The notice to the supervisory authority is missing (§ 80(1) SGB X). Nothing was sent.',
  'scenario-excludes-model': 'The scenario does not permit this model. Nothing was sent.',
  'context-too-small':
    'The text is too long for this model. Nothing was sent. Please shorten it or choose another model.',
  'pseudonymisation-failed': 'Replacing the personal details failed. Nothing was sent, your details are kept.',
  'egress-blocked': 'Stopped: the last check before sending found a personal detail. Nothing was sent.',
  'provider-busy': 'The provider is busy. Your details and the release are kept. Please try again in a minute.',
  'provider-limited':
    'The provider is limiting requests. Your details and the release are kept. Please try again in a minute.',
  'provider-broken': 'The provider’s answer made no sense. Your details are kept, and the draft as far as it got.',
  'provider-refused': 'The provider refused the request. Your details and the release are kept.',
  'provider-timeout': 'The model took too long to answer. Your details are kept, and the draft as far as it got.',
  'provider-unreachable':
    'The provider cannot be reached. Your details and the release are kept. Please try again later.',
  'audit-unavailable': 'The log cannot be written right now. Therefore nothing left the house. Please try again later.',
  'audit-unsealed': 'The log is not being sealed right now. Therefore nothing left the house. Please try again later.',
  'internal-error': 'An error occurred on the server. What was saved is kept. Please try again.',
}
