import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openCheckpoint, signCheckpoint, splitNotes } from './checkpoint.ts'
import { commit, openRecord } from './commitment.ts'
import { createVerifier, openNote, parseVerifierKey, signingKeyOf, signNote, verifierKey } from './note.ts'

/** Key and note of the reference implementation's own tests (golang.org/x/mod/sumdb/note). */
const publicText = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
const privateKey = signingKeyOf(Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1))
const text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`
const peter = parseVerifierKey(publicText)!

describe('signed note, against the published example', () => {
  test('the same key gives the same verifier key, key id and note, byte for byte', () => {
    const verifier = createVerifier('PeterNeumann', privateKey)
    expect(verifierKey(verifier)).toBe(publicText)
    expect(signNote(text, verifier, privateKey)).toBe(note)
  })

  test('opens it', () => expect(openNote(note, peter)).toEqual({ ok: true, text }))

  test('a further signature by a key we do not know is passed over', () => {
    expect(openNote(`${note}— other.example AAAAAAAAAAAA\n`, peter)).toEqual({ ok: true, text })
  })

  test.each([
    ['a changed word', note.replace('cryptography', 'cryptographY'), 'wrong-signature'],
    ['a changed signature', note.replace('x08go/ZJ', 'x08go/ZK'), 'wrong-signature'],
    ['a key of the same name and another id', note.replace('x08go', 'x18go'), 'unknown-key'],
    ['a foreign key only', `${text}\n— other.example AAAAAAAAAAAA\n`, 'unknown-key'],
    ['no signature', `${text}\n`, 'malformed'],
    ['no newline at the end', note.slice(0, -1), 'malformed'],
    ['a hyphen for the dash', note.replace('—', '-'), 'malformed'],
    ['Base64 that is spelt loosely', note.replace('JnAM=', 'JnAN='), 'malformed'],
    ['a control character', note.replace('think', 'th\u0007ink'), 'malformed'],
    ['nothing', '', 'malformed'],
  ] as const)('refuses %s', (_, broken, reason) => expect(openNote(broken, peter)).toEqual({ ok: false, reason }))

  test.each([
    publicText.replace('c74f20a3', 'c74f20a4'),
    publicText.replace('Peter', 'Piter'),
    publicText.slice(0, -4),
    'PeterNeumann+c74f20a3',
    '',
  ])('is no verifier key: %s', key => expect(parseVerifierKey(key)).toBeUndefined())
})

describe('checkpoint (c2sp.org/tlog-checkpoint)', () => {
  const verifier = createVerifier('audit.example', privateKey)
  const root = createHash('sha256').update('x').digest()
  const log = 'audit.example/platform/2026-11'
  const signed = signCheckpoint({ log, size: 12, root }, verifier, privateKey)

  test('three lines, then the signature', () => {
    expect(signed.split('\n').slice(0, 4)).toEqual([log, '12', root.toString('base64'), ''])
    expect(openCheckpoint(signed, verifier)).toEqual({ ok: true, checkpoint: { log, size: 12, root } })
  })

  test.each([`${log}\n012\n${root.toString('base64')}\n`, `${log}\n12\nabc=\n`, `${log}\n12\n`])(
    'signed, but no checkpoint: %j',
    body => {
      expect(openCheckpoint(signNote(body, verifier, privateKey), verifier)).toEqual({ ok: false, reason: 'malformed' })
    },
  )

  test('a file of several is taken apart, also when it was mailed', () => {
    const second = signCheckpoint({ log: 'audit.example/platform/2026-12', size: 1, root }, verifier, privateKey)
    expect(splitNotes(`${signed}${second}`)).toEqual([signed, second])
    expect(splitNotes(`\uFEFF\n${signed}\n\n${second}\n\n`)).toEqual([signed, second])
    expect(splitNotes(`${signed}\n${second}`.replaceAll('\n', '\r\n'))).toEqual([signed, second])
    expect(splitNotes('')).toEqual([])
    expect(splitNotes(`Guten Tag\n\n${signed}`)).toEqual(['Guten Tag\n\n', signed])
  })
})

describe('commitment', () => {
  // RFC 4231 has no key of 32 bytes; HMAC itself is Node's. What counts here is what goes into it.
  test('opens for its own content and key only', () => {
    const { commitment, record } = commit(Buffer.from('Sehr geehrte [PERSON_1]'), Buffer.alloc(32, 7))
    expect(openRecord(commitment, record)?.toString()).toBe('Sehr geehrte [PERSON_1]')
    expect(openRecord(commitment, Buffer.concat([record, Buffer.of(0)]))).toBeUndefined()
    expect(openRecord(commitment, Buffer.concat([Buffer.alloc(32, 8), record.subarray(32)]))).toBeUndefined()
    expect(commit(Buffer.from('Sehr geehrte [PERSON_1]'), Buffer.alloc(32, 8)).commitment).not.toBe(commitment)
  })

  test('insists on a key of 32 bytes', () => expect(() => commit(Buffer.from(''), Buffer.alloc(16))).toThrow())
})
