import type { de } from './de.ts'

/** The same in English; a missing key fails the type check. */
export const en = {
  'internal-error': 'Something unexpected went wrong. Please try again; what was saved is kept.',
  'request-invalid': 'The request is incomplete or malformed (at: {field}). Nothing was changed.',
  'request-too-large': 'The request is too large. Nothing was taken over; please shorten the text.',
  'media-type-unsupported': 'This format of request is not accepted.',
  'too-many-requests': 'That was a lot of requests in a short time. Please wait a moment and try again.',
  'not-found': 'This address does not exist.',
  'not-signed-in': 'You are not signed in (any more). Please sign in; what was saved is kept.',
  'token-invalid': 'The access token is missing, wrong, expired or revoked.',
  'not-permitted': 'Your role does not allow this. Nothing was changed.',
  'foreign-origin': 'The request came from another site and was rejected. Nothing was changed.',
  'database-unavailable':
    'The database cannot be reached right now. Nothing was lost and nothing left the house. Please try again in a few seconds.',
  'migration-drift': 'The database does not fit this version of the program (migration {file}). Nothing was changed.',
  'seal-broken': 'Some encrypted content cannot be opened. Nothing was changed; please tell your administrators.',
  'key-version-unknown': 'The key of this content (version {version}) is missing. Please tell your administrators.',

  'config-invalid': 'Setting {setting}: {reason}.',
  'master-key-missing':
    'There are data, but their key {file} is missing. Please restore it; a new one could not open them.',
  'master-key-wrong': 'The key {file} does not fit the data. Please restore the right one.',
  'key-file-broken': 'The key file {file} cannot be read.',
  'port-taken': 'Port {port} is taken. Please end the other program or set PORT.',

  'person-unknown': 'There is no such person here.',
  'tenant-ambiguous': 'The person belongs to several units ({units}). Please name one with --tenant.',
  'token-unknown': 'There is no such token, or it has been revoked already.',

  'conversation-missing': 'There is no such run, or it is somebody else’s.',
  'run-missing': 'There is no such draft, or it is somebody else’s.',
  'stale-revision':
    'The details were changed elsewhere, for example in a second window. Your text is still on this page.',
  'stale-preview':
    'The details have changed since the preview. Please look at the text again; nothing has left the house.',
  'inputs-incomplete': 'Some details are missing: {fields}.',
  'idempotency-key-reused': 'This release was used before with other content. Nothing new was sent.',
  'record-67c-missing':
    'Real, pseudonymised data need the signed record under § 67c (3) SGB X. Please work with invented data.',
  'run-not-finished': 'The draft is not finished yet. Please rate it afterwards.',
  'rating-incomplete': 'Please rate every criterion once ({fields}).',
  'overall-above-cap': 'With a severe error the overall score is 2 at most.',
} as const satisfies Record<keyof typeof de, string>
