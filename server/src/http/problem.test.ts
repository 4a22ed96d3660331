import { describe, expect, test } from 'vitest'
import { Fault, type FaultKind } from '../errors.ts'
import { problem } from './contract.ts'
import { asFault, defect, toProblem } from './problem.ts'

// RFC 9110 § 15, RFC 4918 § 11.2 (422), RFC 6585 § 4 (429)
const statuses: [FaultKind, number][] = [
  ['invalid', 400],
  ['unauthenticated', 401],
  ['forbidden', 403],
  ['missing', 404],
  ['conflict', 409],
  ['too-large', 413],
  ['unsupported', 415],
  ['unprocessable', 422],
  ['limited', 429],
  ['upstream', 502],
  ['unavailable', 503],
]

test.each(statuses)('%s is %i, as the contract has it', (kind, status) => {
  const answer = toProblem(new Fault(kind, 'port-taken', { port: 8080 }), 'de')
  expect(answer).toEqual({
    type: 'urn:ki-reallabor:fault:port-taken',
    title: 'port-taken',
    status,
    detail: 'Der Port 8080 ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.',
    code: 'port-taken',
    params: { port: 8080 },
  })
  expect(problem.parse(answer)).toEqual(answer)
})

test('the language is the one asked for', () => {
  const texts = (['de', 'en'] as const).map(language => toProblem(defect, language).detail)
  expect(texts[0]).toMatch(/^Es ist ein unerwarteter Fehler/)
  expect(texts[1]).toMatch(/unexpected/)
})

test('neither cause nor stack goes out', () => {
  const canary = 'Kanarienvogel-4711'
  const fault = new Fault('missing', 'run-missing', {}, { cause: new Error(canary) })
  const answer = JSON.stringify(toProblem(fault, 'de'))
  expect(answer).not.toContain(canary)
  expect(answer).not.toContain('problem.test')
})

describe('what Fastify finds', () => {
  const error = (of: object) => Object.assign(new Error('Kanarienvogel-4711'), of)

  test.each([
    [
      'a body that is too large',
      { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE' },
      'too-large',
      'request-too-large',
    ],
    ['a file that is too large', { statusCode: 413, code: 'FST_REQ_FILE_TOO_LARGE' }, 'too-large', 'request-too-large'],
    [
      'another media type',
      { statusCode: 415, code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' },
      'unsupported',
      'media-type-unsupported',
    ],
    ['too many requests', { statusCode: 429 }, 'limited', 'too-many-requests'],
    ['no such address', { statusCode: 404 }, 'missing', 'not-found'],
    ['broken JSON', { statusCode: 400 }, 'invalid', 'request-invalid'],
    ['a bad field', { validation: [{ instancePath: '/inputs/0/name' }] }, 'invalid', 'request-invalid'],
  ])('%s', (_, of, kind, code) => {
    const found = asFault(error(of))
    expect([found?.kind, found?.code]).toEqual([kind, code])
    expect(JSON.stringify(toProblem(found!, 'de'))).not.toContain('Kanarienvogel')
  })

  test('names the place of a bad field, never its value', () => {
    const validation = [{ instancePath: '/inputs/0/name', message: 'Kanarienvogel-4711' }]
    expect(asFault(error({ validation }))?.params).toEqual({ field: 'inputs.0.name' })
    expect(asFault(error({ validation: {} }))?.params).toEqual({ field: '' })
    expect(asFault(error({ validation: [] }))?.params).toEqual({ field: '' })
  })

  test('a fault stays itself', () => {
    const fault = new Fault('conflict', 'stale-preview')
    expect(asFault(fault)).toBe(fault)
  })

  test.each([new TypeError('x'), error({ statusCode: 500 }), error({ statusCode: 200 }), 'text', 7, null, undefined])(
    'all else is a defect of ours (%#)',
    thrown => {
      expect(asFault(thrown)).toBeUndefined()
    },
  )
})
