import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FoundSpan } from '../score.ts'
import { align } from './align.ts'
import type { Find } from './gold.ts'

/** Other tools from npm, with their defaults unless `note` says otherwise, as their own README calls them. */
export type Peer = { name: string; version: string; note: string; find: Find }

// biome-ignore lint/suspicious/noExplicitAny: foreign packages, not part of the project, so without their types
type Package = any
type Adapter = { package: string; entry: string; note?: string; name?: string; find: (loaded: Package) => Find }

/** Their type names, as far as one of ours is meant; strict figures need it, coverage doesn't. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/BIRTH|DOB|^<?DATE/i, 'DOB'],
  [/E-?MAIL/i, 'EMAIL'],
  [/PHONE/i, 'PHONE'],
  [/IBAN/i, 'IBAN'],
  [/SWIFT|BIC/i, 'BIC'],
  [/CREDIT.?CARD/i, 'CREDIT_CARD'],
  [/GERMAN_TAX|TAX_ID/i, 'TAX_ID'],
  [/LICEN[CS]E_PLATE|VEHICLE_REG/i, 'LICENSE_PLATE'],
  [/\bVIN\b|VEHICLE_ID/i, 'VIN'],
  [/PASSPORT|ID_CARD|DRIVER|driversLicense|\bDL\d*/i, 'ID_DOC'],
  [/ADDRESS_IP|IP.?ADDRESS|IPV[46]|\bIP\d*\b/i, 'IP'],
  [/ZIP|POSTAL|POSTCODE|STREET|ADDRESS/i, 'ADDRESS'],
  [/USER.?NAME/i, 'USERNAME'],
  [/NAME/i, 'PERSON'],
  [/URL|DOMAIN/i, 'URL'],
  [/ORGANI[SZ]ATION|COMPANY/i, 'ORG'],
  [/CITY|LOCATION|PLACE/i, 'LOCATION'],
  [/CASE|DOCKET/i, 'CASE_NO'],
  [/CUSTOMER/i, 'CUSTOMER_NO'],
]
const meaningOf = (name: string) => meanings.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER'

type Detections = { detections: { type: string; position: [number, number]; placeholder?: string }[] }
const spansOf = ({ detections }: Detections): FoundSpan[] =>
  detections.map(({ type, position: [start, end], placeholder }) => ({
    start,
    end,
    type: meaningOf(type),
    ...(placeholder !== undefined && { entity: placeholder }),
  }))

const adapters: readonly Adapter[] = [
  {
    package: 'openredaction',
    entry: 'dist/index.mjs',
    find: ({ OpenRedaction }) => {
      const tool = new OpenRedaction()
      return async text => spansOf(await tool.detect(text))
    },
  },
  {
    package: '@openredaction/openredaction',
    entry: 'dist/index.mjs',
    note: 'filters off',
    find: ({ OpenRedaction }) => {
      const tool = new OpenRedaction({ enableFalsePositiveFilter: false, enableContextAnalysis: false })
      return async text => spansOf(await tool.detect(text))
    },
  },
  {
    package: 'redact-pii',
    entry: 'lib/index.js',
    find: ({ SyncRedactor }) => {
      const tool = new SyncRedactor()
      const words =
        /PERSON_NAME|CREDIT_CARD_NUMBER|STREET_ADDRESS|ZIPCODE|PHONE_NUMBER|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|EMAIL_ADDRESS|USERNAME|PASSWORD|CREDENTIALS|DIGITS|URL/g
      return async text => align(text, tool.redact(text), words, meaningOf)
    },
  },
  {
    package: 'anonymize-nlp',
    entry: 'dist/index.js',
    find: ({ AnonymizeNlp }) => {
      const tool = new AnonymizeNlp()
      return async text => align(text, tool.anonymize(text), /<[A-Z_]+\d*>/g, meaningOf)
    },
  },
  {
    package: '@coffeeandfun/remove-pii',
    entry: 'index.js',
    find:
      ({ removePII }) =>
      async text =>
        align(text, removePII(text), /\[[\p{L} ']+ removed\]/gu, meaningOf),
  },
  {
    package: '@arcjet/redact',
    entry: 'index.js',
    find:
      ({ redact }) =>
      async text =>
        align(text, (await redact(text))[0], /<Redacted [a-z ]+ #\d+>/g, meaningOf),
  },
  {
    package: '@redactpii/node',
    entry: 'lib/index.mjs',
    find: ({ Redactor }) => {
      const tool = new Redactor()
      const words = /PERSON_NAME|EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|US_SOCIAL_SECURITY_NUMBER/g
      return async text => align(text, tool.redact(text), words, meaningOf)
    },
  },
  {
    package: '@cdssnc/sanitize-pii',
    entry: 'dist/esm/index.js',
    find:
      ({ sanitizePii }) =>
      async text =>
        align(text, sanitizePii(text), /\[Redacted: \w+\]/g, meaningOf),
  },
]

/** Those of the known tools that are installed below `folder` (`npm install --prefix <folder> …`). */
export async function loadPeers(folder: string): Promise<Peer[]> {
  const peers: Peer[] = []
  for (const { package: name, entry, note = '', find } of adapters) {
    const place = join(resolve(folder), 'node_modules', name)
    if (!existsSync(place)) continue
    const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
    const loaded = await import(pathToFileURL(join(place, entry)).href)
    peers.push({ name, version, note, find: find(loaded) })
  }
  return peers
}
