import { expect, test } from 'vitest'
import { join } from '../detector.ts'
import { findPlaces } from './place.ts'

const found = (text: string) => findPlaces(join([{ text }])).map(span => text.slice(span.start, span.end))

test.each([
  ['Norden, den 3. Juni 2025', ['Norden']],
  ['An das Sozialamt des Landkreises\n\nNorden, den 3. Juni 2025', ['Norden']],
  ['Schwedt/Oder, 12.03.2025', ['Schwedt/Oder']],
  ['geb. 10.10.1990, Simferopol, wohnt hier', ['Simferopol']],
  ['geboren am / in ....... 07.11.1979 / Zielona Góra', ['Zielona Góra']],
  ['Er stammt aus Mossul (Irak).', ['Mossul', 'Irak']],
  ['GEB.: 11.02.1947 ZU NOSSEN', ['NOSSEN']],
  ['Neue Wohnung in Kiel. Bisher Tromsø.', ['Kiel', 'Tromsø']],
  ['zieht nach Bad Miinder um', ['Bad Miinder']],
  ['geb. 04.05.1978, IdNr. 96 472 851 536', []],
  ['Unser Schreiben vom 04.05.2025, Bescheid folgt.', []],
])('places in %j', (text, expected) => expect(found(text)).toEqual(expected))
