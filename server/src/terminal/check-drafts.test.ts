import { expect, test } from 'vitest'
import { answer } from './check-drafts.ts'

const line = {
  id: 'x-1',
  scenario: 'S01',
  inputs: { person: '[PERSON_1]', frist: '14.12.2026', sachverhalt: 'Beschäftigung ab 01.06.2026' },
  context: { land: 'HE', rechtsstand: '2026-07-01', heute: '2026-11-23' },
  draft:
    'Guten Tag [PERSON_1],\n\nwir beabsichtigen die Aufhebung nach § 48 SGB X. Bitte äußern Sie sich bis zum 14.12.2026.',
}
const verdicts = async (changes: object) => {
  const { findings } = await answer({ ...line, ...changes })
  return Object.fromEntries(findings.map(one => [one.check, one.verdict]))
}

test('the scenario by its number or its name; one finding a check, in the order asked', async () => {
  const checks = ['NORM', 'KEIN-TENOR', 'FRIST']
  const expected = { id: 'x-1', findings: checks.map(check => ({ check, verdict: 'ok' })) }
  expect(await answer({ ...line, checks })).toEqual(expected)
  expect(await answer({ ...line, scenario: 'anhoerung', checks })).toEqual(expected)
})

test('without a list, the checks of the scenario', async () => {
  expect(Object.keys(await verdicts({}))).toEqual(expect.arrayContaining(['PLATZHALTER', 'PII', 'NORM', 'KEINE-RBB']))
})

test('norms and numbers of Absätze override those of the scenario', async () => {
  const checks = ['NORM']
  expect(await verdicts({ checks, norms: ['SGB X § 24'] })).toEqual({ NORM: 'fail' })
  expect(await verdicts({ checks, norms: ['SGB X § 48'] })).toEqual({ NORM: 'ok' })
  const draft = 'Nach § 24 Abs. 3 SGB X hören wir Sie an.'
  expect(await verdicts({ checks, draft, norms: ['SGB X § 24'], paragraphs: { 'SGB X § 24': 2 } })).toEqual({
    NORM: 'fail',
  })
  expect(await verdicts({ checks, draft, norms: ['SGB X § 24'], paragraphs: { 'SGB X § 24': 3 } })).toEqual({
    NORM: 'ok',
  })
})

test('an unknown scenario has no norms of its own', async () => {
  expect(await verdicts({ scenario: 'S99', checks: ['NORM', 'FRIST'] })).toEqual({ NORM: 'fail', FRIST: 'ok' })
})

test('other names of the handbook keep the name that was asked', async () => {
  const draft =
    'Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage beim Sozialgericht Fulda, Am Rosengarten 3, 36037 Fulda, schriftlich, elektronisch oder zu Protokoll erhoben werden.'
  expect(await verdicts({ draft, checks: ['RBB-KLAGE', 'RBB', 'RFB-BAUSTEIN'] })).toEqual({
    'RBB-KLAGE': 'ok',
    RBB: 'fail',
    'RFB-BAUSTEIN': 'ok',
  })
})

test('placeholders of the inputs count as issued, and the detectors look at the draft', async () => {
  const checks = ['PLATZHALTER', 'PII']
  expect(await verdicts({ checks })).toEqual({ PLATZHALTER: 'ok', PII: 'ok' })
  expect(await verdicts({ checks, draft: 'Guten Tag [PERSON_2], Ihre IBAN DE02120300000000202051.' })).toEqual({
    PLATZHALTER: 'fail',
    PII: 'fail',
  })
})

test('the words a finding points at', async () => {
  const { findings } = await answer({
    ...line,
    checks: ['KEIN-TENOR'],
    draft: 'Guten Tag.\n\nWir heben den Bescheid auf.',
  })
  expect(findings).toEqual([{ check: 'KEIN-TENOR', verdict: 'fail', quote: 'Wir heben den Bescheid auf.' }])
})

test('what is no such line is refused', async () => {
  await expect(answer({ id: 1 })).rejects.toThrow()
  await expect(answer({ ...line, checks: ['UNSINN'] })).rejects.toThrow(/UNSINN/)
})
