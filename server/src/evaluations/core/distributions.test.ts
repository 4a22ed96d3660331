import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaCdf, betaQuantile, binomialCdf } from './beta.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { tCdf, tQuantile } from './student.ts'

// Expected values: python3, scipy 1.17.1 (`from scipy import stats`) and mpmath 1.3.0, by the call named at each table.

function near(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected))
}

// stats.t.ppf
test.each<[number, number, number]>([
  [0.6, 1, 0.32491969623290634],
  [0.6, 2.5, 0.2814595127485477],
  [0.6, 29, 0.25568363457125604],
  [0.6, 10000.0, 0.253353843445727],
  [0.975, 1, 12.706204736174694],
  [0.975, 2.5, 3.5746548420036817],
  [0.975, 29, 2.045229642132703],
  [0.975, 10000.0, 1.960201239890626],
  [0.001, 1, -318.30883898555044],
  [0.001, 2.5, -13.822193110865964],
  [0.001, 29, -3.396240288356803],
  [0.001, 10000.0, -3.091047516030612],
  [1e-9, 1, -318309886.1837907],
  [1e-9, 2.5, -3489.583395369981],
  [1e-9, 29, -8.556427307611303],
  [1e-9, 10000.0, -6.003355447947142],
])('tQuantile(%d, …)', (p, df, expected) => near(tQuantile(p, df), expected))

// stats.t.cdf
test.each<[number, number, number]>([
  [-30, 1, 0.010606402405535426],
  [-30, 5, 3.8593243102480265e-7],
  [-30, 299, 1.7943056720309806e-92],
  [-3, 1, 0.10241638234956672],
  [-3, 5, 0.015049623948731293],
  [-3, 299, 0.0014634966614578478],
  [0.5, 1, 0.6475836176504333],
  [0.5, 5, 0.6808505641795355],
  [0.5, 299, 0.6912785760902176],
  [2, 1, 0.8524163823495667],
  [2, 5, 0.9490302605850708],
  [2, 299, 0.9767977300563885],
])('tCdf(%d, …)', (t, df, expected) => near(tCdf(t, df), expected))

// stats.beta.ppf
test.each<[number, number, number, number]>([
  [0.001, 0.5, 0.5, 2.4673990709169446e-6],
  [0.001, 0.5, 30.5, 2.596270239892632e-8],
  [0.001, 3, 8, 0.02103797132098684],
  [0.001, 50.5, 250.5, 0.10788058676165081],
  [0.001, 10000.0, 20000.0, 0.32495503853329744],
  [0.001, 100000.0, 3, 0.9998877187044541],
  [0.001, 0.5, 100000.0, 7.854005381270524e-12],
  [0.025, 0.5, 0.5, 0.001541333133436012],
  [0.025, 0.5, 30.5, 1.6231861223464347e-5],
  [0.025, 3, 8, 0.06673951117773447],
  [0.025, 50.5, 250.5, 0.127788661701255],
  [0.025, 10000.0, 20000.0, 0.3280096450665462],
  [0.025, 100000.0, 3, 0.999927756455468],
  [0.025, 0.5, 100000.0, 4.910357849699779e-9],
  [0.975, 0.5, 0.5, 0.9984586668665639],
  [0.975, 0.5, 30.5, 0.07967817381725999],
  [0.975, 3, 8, 0.5560954623076415],
  [0.975, 50.5, 250.5, 0.21193872558110133],
  [0.975, 10000.0, 20000.0, 0.33867806945919066],
  [0.975, 100000.0, 3, 0.9999938133597748],
  [0.975, 0.5, 100000.0, 2.5119178243257737e-5],
])('betaQuantile(%d, …)', (p, a, b, expected) => near(betaQuantile(p, a, b), expected))

// mpmath.betainc(a, b, 0, x, regularized=True), 40 digits
test.each<[number, number, number, number]>([
  [0.001, 0.5, 0.5, 0.020135041633377492],
  [0.001, 0.5, 30.5, 0.19434353562210502],
  [0.001, 3, 8, 1.1937150990179906e-7],
  [0.2, 0.5, 0.5, 0.2951672353008666],
  [0.2, 0.5, 30.5, 0.9997617819636908],
  [0.2, 3, 8, 0.32220047360000004],
  [0.2, 50.5, 250.5, 0.9279733131455268],
  [0.5, 0.5, 0.5, 0.5],
  [0.5, 0.5, 30.5, 0.9999999999066858],
  [0.5, 3, 8, 0.9453125],
  [0.5, 50.5, 250.5, 1.0],
  [0.5, 1000.0, 2000.0, 1.0],
])('betaCdf(%d, …)', (x, a, b, expected) => near(betaCdf(x, a, b), expected))

// stats.norm.ppf
test.each<[number, number]>([
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.4999, -0.0002506628300880075],
  [0.975, 1.959963984540054],
  [0.99999, 4.264890793923841],
])('normalQuantile(%d, …)', (p, expected) => near(normalQuantile(p), expected))

// mpmath.ncdf, 40 digits
test.each<[number, number]>([
  [-30, 4.906713927148187e-198],
  [-8, 6.220960574271784e-16],
  [-3, 0.0013498980316300946],
  [-2.999, 0.0013543365337271062],
  [-1, 0.15865525393145705],
  [0, 0.5],
  [0.1, 0.539827837277029],
  [2.9, 0.998134186699616],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
])('normalCdf(%d, …)', (z, expected) => near(normalCdf(z), expected))

// stats.binom.cdf
test.each<[number, number, number, number]>([
  [0, 10, 0.5, 0.0009765625],
  [3, 10, 0.5, 0.171875],
  [10, 10, 0.3, 1.0],
  [400, 1000, 0.5, 1.3642320780329735e-10],
  [7, 2000, 0.01, 0.0007450466577361559],
])('binomialCdf(%d, …)', (k, n, p, expected) => near(binomialCdf(k, n, p), expected))

test('t table, 97.5 % (any textbook)', () => {
  expect([1, 2, 10, 30, 120].map(df => tQuantile(0.975, df).toFixed(3))).toEqual([
    '12.706',
    '4.303',
    '2.228',
    '2.042',
    '1.980',
  ])
})

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true })
const shape = fc.double({ min: 0.3, max: 5000, noNaN: true })

test('a quantile is where the distribution reaches p', () => {
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b)
      // Near 1 doubles are too sparse for x itself: its neighbours hold p between them.
      expect(betaCdf(x * (1 - 1e-14), a, b) - p).toBeLessThan(1e-9)
      expect(betaCdf(Math.min(1, x * (1 + 1e-14)), a, b) - p).toBeGreaterThan(-1e-9)
      expect(tCdf(tQuantile(p, a), a)).toBeCloseTo(p, 11)
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 11)
    }),
  )
})

test('distributions mirror', () => {
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      expect(betaCdf(p, a, b) + betaCdf(1 - p, b, a)).toBeCloseTo(1, 9)
      near(tQuantile(p, a), -tQuantile(1 - p, a) || 0)
    }),
  )
})

test.each([
  () => betaCdf(0.5, 0, 1),
  () => betaQuantile(1.1, 1, 1),
  () => betaQuantile(Number.NaN, 1, 1),
  () => binomialCdf(3, 2, 0.5),
  () => tQuantile(1, 5),
  () => tQuantile(0.5, 0),
  () => tCdf(Number.NaN, 5),
  () => normalQuantile(-0.1),
  () => normalCdf(Number.NaN),
])('%s is refused', call => expect(call).toThrow(RangeError))
