import type { faults as de } from './faults.de.ts'
import type { Translation } from './language.ts'

export const faults: Translation<typeof de> = {
  network: 'The server did not answer. What was last saved is kept. Please check the connection and try again.',
  defect: 'An error occurred on this page. What was saved is kept. Please reload the page.',
  'unexpected-answer':
    'The server gave an unexpected answer (status {{status}}). What was saved is kept. Please try again later.',
}
