import { expect, test } from 'vitest'
import { NetworkError, ProblemError } from '../api/problem.ts'
import { codeText, faultText } from './faults.ts'

const problem = (code: string, detail = '') => new ProblemError({ status: 418, code, params: {}, detail })

test('the server’s sentence is shown where the page has none of its own', () => {
  expect(faultText(problem('newer-than-the-page', 'Dieses Szenario gibt es nicht.'), 'de')).toBe(
    'Dieses Szenario gibt es nicht.',
  )
})

test('without any sentence the status is named', () => {
  expect(faultText(problem('unheard-of'), 'de')).toContain('418')
})

test('no answer and a defect have sentences that say what is kept', () => {
  expect(faultText(new NetworkError(undefined), 'de')).toContain('ist erhalten')
  expect(faultText(new TypeError('x is not a function'), 'en')).not.toContain('x is not a function')
})

test('a code is no way into the prototype', () => {
  expect(codeText('constructor', 'de')).toBeUndefined()
})
