import { expect, test } from 'vitest'
import { signInAddress, targetAfterSignIn } from './session.ts'

const back = (address: string) => targetAfterSignIn(new URL(address, 'https://haus.example').searchParams)

test('after signing in one comes back to where one was', () => {
  expect(back(signInAddress('/laeufe?vor=2026-11-23T10:00:00Z'))).toBe('/laeufe?vor=2026-11-23T10:00:00Z')
  expect(signInAddress('/')).toBe('/anmelden')
  expect(back('/anmelden')).toBe('/')
})

test.each([
  '//evil.example/x',
  '/\t/evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '',
])('never to another site: %s', target => expect(back(`/anmelden?ziel=${encodeURIComponent(target)}`)).toBe('/'))
