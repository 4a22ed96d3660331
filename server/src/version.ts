import manifest from '../package.json' with { type: 'json' }

/** Of the software, as log and API name it. */
export const { version } = manifest
