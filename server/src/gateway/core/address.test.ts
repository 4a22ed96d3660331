import { describe, expect, test } from 'vitest'
import { isForbiddenAddress, isForbiddenHost, isLoopbackHost } from './address.ts'

/** As a `baseUrl` is read. */
const hostOf = (authority: string) => new URL(`http://${authority}/v1`).hostname

describe('forbidden', () => {
  test.each([
    '169.254.169.254',
    '169.254.1.1',
    '2852039166', // the same in decimal
    '0xa9fea9fe',
    '0xA9.0xFE.0xA9.0xFE',
    '0251.0376.0251.0376',
    '169.254.43518',
    '[::ffff:169.254.169.254]',
    '[::ffff:a9fe:a9fe]',
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[::169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b::169.254.169.254]',
    '[2002:a9fe:a9fe::1]',
    '[fe80::1]',
    '[febf::1]',
    '[fd00:ec2::254]',
    '100.100.100.200',
    '168.63.129.16',
    'metadata.google.internal',
    'METADATA.google.internal.',
    '0.0.0.0',
    '[::]',
    '224.0.0.1',
    '255.255.255.255',
    '[ff02::1]',
  ])('%s', authority => {
    expect(isForbiddenHost(hostOf(authority))).toBe(true)
  })
})

describe('permitted', () => {
  test.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '10.1.2.3',
    '192.168.178.20',
    '172.16.0.9',
    '[fd12:3456::1]',
    '[2001:db8::1]',
    'llm.stadt.example',
    'api.anthropic.com',
    '170.254.169.254',
    '[::ffff:10.0.0.1]',
  ])('%s', authority => {
    expect(isForbiddenHost(hostOf(authority))).toBe(false)
  })
})

test('what a name resolves to is judged alike', () => {
  expect(isForbiddenAddress('169.254.169.254')).toBe(true)
  expect(isForbiddenAddress('fe80::1%eth0')).toBe(true)
  expect(isForbiddenAddress('::ffff:169.254.169.254')).toBe(true)
  expect(isForbiddenAddress('10.0.0.1')).toBe(false)
})

test.each([
  '127.0.0.1',
  '127.1.2.3',
  '2130706433',
  '0x7f.1',
  'localhost',
  'LOCALHOST',
  'a.localhost',
  '[::1]',
  '[::ffff:127.0.0.1]',
])('%s is this machine', authority => expect(isLoopbackHost(hostOf(authority))).toBe(true))

test.each(['10.0.0.1', 'localhost.example', '128.0.0.1', '[::2]', 'notlocalhost'])('%s is not', authority =>
  expect(isLoopbackHost(hostOf(authority))).toBe(false),
)
