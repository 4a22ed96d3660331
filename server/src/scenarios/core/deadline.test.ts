import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from './day.ts'
import { computeDeadline, type DeadlineRule, deadlineRules } from './deadline.ts'
import { easterSunday, isHoliday, isWorkingDay, type Land, laender } from './holiday.ts'

/** Counted by hand in a calendar. Posted, rule, Land, receipt | Bekanntgabe, last day | the same where the fourth day moves. */
const counted = `
2026-01-08 VA-post-inland HE - | 2026-01-12 2026-02-12
2026-01-07 VA-post-inland HE - | 2026-01-11 2026-02-11 | 2026-01-12 2026-02-12
2026-11-03 VA-post-inland HE - | 2026-11-07 2026-12-07 | 2026-11-09 2026-12-09
2026-11-04 VA-post-inland HE - | 2026-11-08 2026-12-08 | 2026-11-09 2026-12-09
2026-11-02 VA-post-inland HE - | 2026-11-06 2026-12-07
2026-11-23 VA-elektronisch HE - | 2026-11-27 2026-12-28
2026-11-24 VA-elektronisch HE - | 2026-11-28 2026-12-28 | 2026-11-30 2026-12-30
2026-01-26 VA-post-inland HE - | 2026-01-30 2026-03-02
2026-01-27 VA-post-inland HE - | 2026-01-31 2026-03-02 | 2026-02-02 2026-03-02
2027-01-27 VA-post-inland HE - | 2027-01-31 2027-03-01 | 2027-02-01 2027-03-01
2028-01-27 VA-post-inland HE - | 2028-01-31 2028-02-29
2028-01-26 VA-post-inland HE - | 2028-01-30 2028-02-29 | 2028-01-31 2028-02-29
2028-02-29 VA-zustellung HE - | 2028-02-29 2028-03-29
2026-03-31 VA-zustellung HE - | 2026-03-31 2026-04-30
2026-05-31 VA-zustellung HE - | 2026-05-31 2026-06-30
2026-08-31 VA-persoenlich HE - | 2026-08-31 2026-09-30
2028-02-25 VA-post-inland-ohne-rbb HE - | 2028-02-29 2029-02-28
2026-03-02 VA-post-inland-ohne-rbb HE - | 2026-03-06 2027-03-08
2026-03-02 VA-post-inland-ohne-rbb BE - | 2026-03-06 2027-03-09
2026-03-02 VA-post-inland-ohne-rbb MV - | 2026-03-06 2027-03-09
2026-11-03 VA-post-inland-ohne-rbb HE - | 2026-11-07 2027-11-08 | 2026-11-09 2027-11-09
2026-03-03 VA-zustellung HE - | 2026-03-03 2026-04-07
2026-03-02 VA-post-inland HE - | 2026-03-06 2026-04-07
2026-03-30 VA-post-inland HE - | 2026-04-03 2026-05-04 | 2026-04-07 2026-05-07
2026-04-01 VA-post-inland HE - | 2026-04-05 2026-05-05 | 2026-04-07 2026-05-07
2026-04-01 VA-zustellung HE - | 2026-04-01 2026-05-04
2026-04-27 VA-post-inland HE - | 2026-05-01 2026-06-01 | 2026-05-04 2026-06-05
2026-04-27 VA-post-inland BE - | 2026-05-01 2026-06-01 | 2026-05-04 2026-06-04
2026-04-14 VA-persoenlich HE - | 2026-04-14 2026-05-15
2026-04-25 VA-zustellung HE - | 2026-04-25 2026-05-26
2026-05-04 VA-zustellung HE - | 2026-05-04 2026-06-05
2026-05-04 VA-zustellung HH - | 2026-05-04 2026-06-04
2026-09-03 VA-zustellung HE - | 2026-09-03 2026-10-05
2025-07-20 VA-post-ausland HE 2025-07-31 | 2025-07-31 2025-10-31
2025-07-20 VA-post-ausland NI 2025-07-31 | 2025-07-31 2025-11-03
2017-07-20 VA-post-ausland HE 2017-07-31 | 2017-07-31 2017-11-01
2017-07-20 VA-post-ausland BW 2017-07-31 | 2017-07-31 2017-11-02
2016-07-20 VA-post-ausland NI 2016-07-31 | 2016-07-31 2016-10-31
2018-07-20 VA-post-ausland NI 2018-07-31 | 2018-07-31 2018-11-01
2025-10-27 VA-post-inland HE - | 2025-10-31 2025-12-01
2025-10-27 VA-post-inland SN - | 2025-10-31 2025-12-01 | 2025-11-03 2025-12-03
2026-10-01 VA-zustellung NW - | 2026-10-01 2026-11-02
2027-10-01 VA-zustellung NW - | 2027-10-01 2027-11-02
2027-10-01 VA-zustellung HE - | 2027-10-01 2027-11-01
2026-10-18 VA-zustellung SN - | 2026-10-18 2026-11-19
2026-10-18 VA-zustellung HE - | 2026-10-18 2026-11-18
2027-10-17 VA-zustellung SN - | 2027-10-17 2027-11-18
2026-11-24 VA-zustellung HE - | 2026-11-24 2026-12-24
2026-11-25 VA-zustellung HE - | 2026-11-25 2026-12-28
2025-11-26 VA-zustellung HE - | 2025-11-26 2025-12-29
2026-12-01 VA-zustellung HE - | 2026-12-01 2027-01-04
2026-12-20 VA-post-inland HE - | 2026-12-24 2027-01-25
2026-12-21 VA-post-inland HE - | 2026-12-25 2027-01-25 | 2026-12-28 2027-01-28
2026-12-22 VA-post-inland HE - | 2026-12-26 2027-01-26 | 2026-12-28 2027-01-28
2025-12-28 VA-post-inland HE - | 2026-01-01 2026-02-02 | 2026-01-02 2026-02-02
2026-12-06 VA-zustellung BY - | 2026-12-06 2027-01-07
2026-12-06 VA-zustellung HE - | 2026-12-06 2027-01-06
2025-07-15 VA-zustellung SL - | 2025-07-15 2025-08-18
2025-07-15 VA-zustellung HE - | 2025-07-15 2025-08-15
2027-08-20 VA-zustellung TH - | 2027-08-20 2027-09-21
2018-08-20 VA-zustellung TH - | 2018-08-20 2018-09-20
2025-04-08 VA-zustellung BE - | 2025-04-08 2025-05-09
2025-04-08 VA-zustellung BB - | 2025-04-08 2025-05-08
2022-02-08 VA-zustellung MV - | 2022-02-08 2022-03-08
2023-02-08 VA-zustellung MV - | 2023-02-08 2023-03-09
2026-11-02 VA-post-inland-spaeter HE 2026-11-10 | 2026-11-10 2026-12-10
2026-11-02 VA-post-inland-spaeter HE 2026-11-07 | 2026-11-07 2026-12-07
2026-11-02 VA-post-inland-spaeter HE 2026-11-04 | 2026-11-06 2026-12-07
2026-11-03 VA-post-inland-spaeter HE 2026-11-05 | 2026-11-07 2026-12-07 | 2026-11-09 2026-12-09
2026-08-03 VA-post-ausland HE 2026-08-12 | 2026-08-12 2026-11-12
2026-11-20 VA-post-ausland HE 2026-11-30 | 2026-11-30 2027-03-01
2025-11-20 VA-post-ausland HE 2025-11-30 | 2025-11-30 2026-03-02
2027-11-20 VA-post-ausland HE 2027-11-30 | 2027-11-30 2028-02-29
2026-09-14 VA-post-ausland HE 2026-09-25 | 2026-09-25 2026-12-28
2026-11-02 WB-post-inland-klage HE - | 2026-11-06 2026-12-07
2026-11-03 WB-post-inland-klage HE - | 2026-11-07 2026-12-07 | 2026-11-09 2026-12-09
2026-11-12 WB-zustellung-klage HE - | 2026-11-12 2026-12-14
2026-11-10 WB-zustellung-klage HE 2026-11-12 | 2026-11-12 2026-12-14
`

test.each(counted.trim().split('\n'))('%s', line => {
  const [given = '', main = '', moved] = line.split('|').map(part => part.trim())
  const [posted = '', rule, land, receipt] = given.split(' ')
  const span = (days: string) => {
    const [bekanntgabe = '', fristende] = days.split(' ')
    const next = new Date(`${bekanntgabe}T12:00:00Z`)
    next.setUTCDate(next.getUTCDate() + 1)
    return { bekanntgabe, fristbeginn: next.toISOString().slice(0, 10), fristende }
  }
  expect(
    computeDeadline({
      posted,
      rule: rule as DeadlineRule,
      land: land as Land,
      ...(receipt !== '-' && { tatsaechlich: receipt }),
    }),
  ).toEqual({ ...span(main), disputed: moved !== undefined, ...(moved !== undefined && { alternative: span(moved) }) })
})

test('the VwGO knows no three months for letters abroad', () => {
  const question = { posted: '2026-08-03', rule: 'VA-post-ausland', land: 'HE', tatsaechlich: '2026-08-12' } as const
  expect(computeDeadline({ ...question, rechtskreis: 'VwGO' }).fristende).toBe('2026-09-14') // 12 September is a Saturday
})

test.each([
  { posted: '2026-02-30', rule: 'VA-zustellung', land: 'HE' },
  { posted: '', rule: 'VA-zustellung', land: 'HE' },
  { posted: '2026-02-20', rule: 'VA-brieftaube', land: 'HE' },
  { posted: '2026-02-20', rule: 'VA-zustellung', land: 'XX' },
  { posted: '2026-02-20', rule: 'VA-post-ausland', land: 'HE' },
  { posted: '2026-02-20', rule: 'VA-post-ausland', land: 'HE', tatsaechlich: '2026-02-19' },
])('refused: %o', question => {
  expect(() => computeDeadline(question as never)).toThrow(RangeError)
})

describe('holidays', () => {
  // Published dates of Easter Sunday.
  test.each([
    '1999-04-04',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
  ])('Easter %s', day => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })
  // Published numbers of statutory holidays in 2026; Brandenburg's Easter and Whit Sunday are left out, BY with Assumption.
  test.each([
    ['BW', 12],
    ['BY', 13],
    ['BE', 10],
    ['BB', 10],
    ['HB', 10],
    ['HH', 10],
    ['HE', 10],
    ['MV', 11],
    ['NI', 10],
    ['NW', 11],
    ['RP', 11],
    ['SL', 12],
    ['SN', 11],
    ['ST', 11],
    ['SH', 10],
    ['TH', 11],
  ] as [Land, number][])('%s has %i', (land, count) => {
    let found = 0
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) if (isHoliday(day, land)) found++
    expect(found).toBe(count)
  })
})

test('whatever the letter: the deadline ends on a working day, a month after Bekanntgabe or a few days more', () => {
  const posted = fc
    .date({ min: new Date('2025-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const rules = deadlineRules.filter(rule => !/spaeter|ausland|ohne/.test(rule))
  fc.assert(
    fc.property(posted, fc.constantFrom(...rules), fc.constantFrom(...laender), (day, rule, land) => {
      const { bekanntgabe, fristbeginn, fristende, disputed, alternative } = computeDeadline({
        posted: day,
        rule,
        land,
      })
      expect(isWorkingDay(fristende, land)).toBe(true)
      expect(daysBetween(bekanntgabe, fristbeginn)).toBe(1)
      const length = daysBetween(bekanntgabe, fristende)
      expect(length).toBeGreaterThanOrEqual(28)
      expect(length).toBeLessThanOrEqual(37)
      expect(disputed).toBe(alternative !== undefined)
      if (alternative) {
        expect(alternative.bekanntgabe > bekanntgabe).toBe(true)
        expect(alternative.fristende >= fristende).toBe(true)
        expect([0, 6].includes(weekday(bekanntgabe)) || isHoliday(bekanntgabe, land)).toBe(true)
      }
    }),
  )
})
