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
  'model-folder-invalid': 'The folder {folder} of the recognition model (NER_MODEL_DIR) lacks {file}.',
  'model-library-missing':
    'The recognition model (NER_MODEL_DIR) needs the package @huggingface/transformers. To put it beside the model: npm install --ignore-scripts --prefix "{folder}" @huggingface/transformers@{version}.',
  'master-key-missing':
    'There are data, but their key {file} is missing. Please restore it; a new one could not open them.',
  'master-key-wrong': 'The key {file} does not fit the data. Please restore the right one.',
  'key-file-broken': 'The key file {file} cannot be read.',
  'port-taken': 'Port {port} is taken. Please end the other program or set PORT.',

  'person-unknown': 'There is no such person here.',
  'token-unknown': 'There is no such token, or it has been revoked already.',

  'conversation-missing': 'There is no such run, or it is somebody else’s.',
  'run-missing': 'There is no such draft, or it is somebody else’s.',
  'stale-revision':
    'The details were changed elsewhere, for example in a second window. Your text is still on this page.',
  'passage-not-found':
    'This passage does not stand like that in your details. Nothing was changed; please select it again.',
  'keep-not-permitted':
    'This detail belongs to a person beyond doubt, or may not stay visible with this class of data. Nothing was changed; it is still replaced.',
  'too-many-decisions':
    'This run already has {most} decisions of your own. Please take back one that you no longer need.',
  'stale-preview':
    'The details have changed since the preview. Please look at the text again; nothing has left the house.',
  'inputs-incomplete': 'Some details are missing: {fields}.',
  'idempotency-key-reused': 'This release was used before with other content. Nothing new was sent.',
  'record-67c-missing':
    'Real, pseudonymised data need the signed record under § 67c (3) SGB X. Please work with invented data.',
  'run-not-finished': 'The draft is not finished yet. Please rate it afterwards.',
  'rating-incomplete': 'Please rate every criterion once ({fields}).',
  'overall-above-cap': 'With a severe error the overall score is 2 at most.',
  'audit-unavailable':
    'The log cannot be written right now. Therefore nothing has left the house. Please try again later.',
  'audit-unsealed':
    'The log is not being sealed right now. Therefore nothing has left the house. Please tell your administrators.',
  'audit-head-foreign': 'The head of the log {log} is not the one this installation signed last.',
  'audit-entry-foreign': 'An entry of the log {log} was changed before it was sealed ({entry}).',
  'log-entry-not-found': 'There is no such entry in the log of your unit.',

  'model-unknown': 'There is no such model here. Nothing was sent.',
  'hosting-not-permitted':
    'The rules of your unit do not allow this class of data at this place of operation. Nothing was sent.',
  'contract-missing': 'There is no data processing contract with the provider (Art. 28 GDPR). Nothing was sent.',
  'notice-missing': 'The notice to the supervisory authority is missing (§ 80 (1) SGB X). Nothing was sent.',
  'scenario-excludes-model': 'The scenario does not allow this model. Nothing was sent.',
  'context-too-small':
    'The text is too long for this model. Nothing was sent. Please shorten it or choose another model.',
  stopped: 'The draft was stopped. What had come until then is kept.',
  'server-stopped': 'The server ended while the draft was being written. Your details and the release are kept.',
  'process-ended': 'The server ended before the outcome of the request was known.',
  'not-sent': 'The request was accepted but not sent.',
  'egress-blocked':
    'Stopped: the last check before sending found something that must not leave ({reason} {details}). Nothing was sent.',
  'pseudonymisation-failed':
    'Replacing the personal details failed ({detector}). Nothing was sent, your details are kept.',
  'provider-unreachable':
    'The provider {provider} cannot be reached. Your details and the release are kept. Please try again later.',
  'provider-refused':
    'The provider {provider} refused the request (status {status}). Your details and the release are kept.',
  'provider-limited':
    'The provider {provider} limits the number of requests right now. Your details are kept. Please try again in a minute.',
  'provider-broken':
    'The provider {provider} broke off in the middle of its answer or could not be understood. What had come until then is kept.',
  'provider-timeout': 'The model did not answer for too long ({provider}). What had come until then is kept.',
  'provider-busy':
    'The provider {provider} is busy. Your details are kept, nothing was sent. Please try again in a minute.',
  'parameter-unsupported':
    'The provider {provider} does not support a parameter of the request ({parameter}). Nothing was sent.',
  'field-unknown': 'The request has a field that is not provided for here ({field}). Nothing was sent.',
  'content-unsupported': 'Pictures, sound and files cannot be pseudonymised here ({field}). Nothing was sent.',
  'queue-unavailable': 'The queue cannot be reached right now.',
  'provider-file-invalid': 'Provider file {file}, line {line}: {reason}.',

  'document-missing': 'No file arrived. Please choose a file.',
  'document-too-large': 'The file is too large: {megabytes} MB at most. Nothing was taken over.',
  'document-kind-unsupported':
    'This format cannot be read ({kind}). Please use .docx, .pdf with text, or .txt. Nothing was taken over.',
  'document-broken': 'The file is damaged and cannot be read. Nothing was taken over.',
  'document-encrypted': 'The file is protected by a password. Please save it without one.',
  'document-without-text': 'The file contains no text; it is probably a scan. Please use a version with text.',
  'document-bomb': 'The file expands unusually when opened and was not read.',
  'document-timeout': 'Reading the file took longer than {seconds} seconds and was stopped.',
  'documents-busy': 'Many files are being read right now. Please try again in a few seconds.',

  'scenario-missing': 'There is no such scenario here, or it has not been released.',
  'scenario-invalid': 'Scenario {file}, line {line}: {reason}.',
  'scenario-new-aborted': 'Stopped. Nothing was written.',
  'scenario-file-exists': 'The file {file} exists already. Nothing was written.',
  'scenario-inputs-unreadable':
    'The file {file} holds no readable inputs. Expected is a JSON object of field name and text.',
  'scenario-case-unknown': 'There is no such test case. There are: {cases}.',
  'scenario-model-unavailable': 'This model is not available for the scenario. Available: {models}.',
  'scenario-step-impossible':
    'In its present state ({state}) the version does not allow this. Nothing was changed; please reload the page.',
  'scenario-own-submission':
    'Four eyes: whoever handed a version in for review cannot release it. Nothing was changed.',

  'data-directory-in-use':
    'The data directory {directory} is in use already (process {pid}). Please end the other program or set DATA_DIR.',
  'data-directory-unusable':
    'The data directory {directory} cannot be read or written ({reason}). Please check its permissions or set DATA_DIR.',
  'data-directory-version':
    'The data in {directory} belong to PostgreSQL {found}; this program brings PostgreSQL {expected}. Nothing was changed.',
  'data-directory-broken': 'The database in {directory} does not start. See {file}.',
  'disk-full': 'There is no space left on the disk of {directory}. Please make room and start again.',
  'database-runtime-missing': 'There is no bundled database for this system ({platform}). Please set DATABASE_URL.',
  'database-runtime-unusable': 'The bundled database in {directory} cannot be executed ({reason}).',
  'database-account-missing': 'PostgreSQL must not run as root, and there is no account it could run as ({account}).',
  'database-ended': 'The database ended and is being started again.',
  'database-not-running': 'The database is not running. Please run npm start first.',
  'database-not-embedded': 'A database of your own is configured (DATABASE_URL); there is no embedded one.',
  'migration-failed':
    'The database could not be brought to the state of this program (migration {file}). Nothing was changed.',
} as const satisfies Record<keyof typeof de, string>
