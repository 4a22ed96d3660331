import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/**
 * Signed notes as specified by c2sp.org/signed-note: text, blank line, signature lines. Ed25519 only (type 0x01). One
 * key name for all logs of an instance; the log itself is the checkpoint's first line.
 */
export type Verifier = { readonly name: string; readonly id: Buffer; readonly key: KeyObject }

export type OpenedNote =
  | { ok: true; text: string }
  | { ok: false; reason: 'malformed' | 'unknown-key' | 'wrong-signature' }

const ED25519 = Buffer.of(1)

/** The private key of a 32-byte seed (RFC 8032 § 5.1.5), in the PKCS #8 wrapping of RFC 8410. */
export const signingKeyOf = (seed: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  })

/** The 32 bytes of RFC 8032. */
const rawPublicKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url')

export function createVerifier(name: string, key: KeyObject): Verifier {
  if (!/^[^\s+]+$/u.test(name)) throw new TypeError('a key name holds neither space nor plus')
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return { name, id: keyId(name, rawPublicKey(publicKey)), key: publicKey }
}

const keyId = (name: string, raw: Buffer): Buffer =>
  createHash('sha256').update(`${name}\n`).update(ED25519).update(raw).digest().subarray(0, 4)

/** `name+hex id+base64(type ‖ key)`, as other tools for signed notes read it. */
export const verifierKey = (verifier: Verifier): string =>
  `${verifier.name}+${verifier.id.toString('hex')}+${Buffer.concat([ED25519, rawPublicKey(verifier.key)]).toString('base64')}`

/** Undefined if the text isn't an Ed25519 verifier key, or its id doesn't belong to it. */
export function parseVerifierKey(text: string): Verifier | undefined {
  const match = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(text)
  const bytes = match && fromBase64(match[3]!)
  if (!match || bytes?.length !== 33 || bytes[0] !== 1) return undefined
  const raw = bytes.subarray(1)
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' })
  const verifier = createVerifier(match[1]!, key)
  return verifier.id.toString('hex') === match[2] ? verifier : undefined
}

/** @param text ends in a newline and holds no other control character */
export function signNote(text: string, verifier: Verifier, key: KeyObject): string {
  if (!isNoteText(text)) throw new TypeError('not the text of a note')
  const signature = Buffer.concat([verifier.id, sign(null, Buffer.from(text), key)])
  return `${text}\n— ${verifier.name} ${signature.toString('base64')}\n`
}

/** Signatures of other keys are passed over, as the specification demands; ours must be there and be right. */
export function openNote(note: string, verifier: Verifier): OpenedNote {
  const end = note.lastIndexOf('\n\n')
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2).split('\n')
  if (end < 1 || lines.pop() !== '' || lines.length === 0 || lines.length > 100 || !isNoteText(text)) {
    return { ok: false, reason: 'malformed' }
  }
  let found = false
  for (const line of lines) {
    const match = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line)
    const bytes = match && fromBase64(match[2]!)
    if (!bytes || bytes.length < 5) return { ok: false, reason: 'malformed' }
    if (match[1] !== verifier.name || !bytes.subarray(0, 4).equals(verifier.id)) continue
    if (!verify(null, Buffer.from(text), verifier.key, bytes.subarray(4)))
      return { ok: false, reason: 'wrong-signature' }
    found = true
  }
  return found ? { ok: true, text } : { ok: false, reason: 'unknown-key' }
}

const isNoteText = (text: string): boolean =>
  text.endsWith('\n') && text.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f]/.test(text)

/** Node decodes leniently; a note's Base64 has one spelling. */
function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
