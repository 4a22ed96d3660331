import { expect, test } from 'vitest'
import { bindSpaces } from './language.ts'

test('what belongs to a provision or an amount stays on one line', () => {
  expect(bindSpaces('Nach § 67c Abs. 3 SGB X und §§ 45, 48 SGB X')).toBe(
    'Nach §\u00a067c Abs.\u00a03 SGB\u00a0X und §§\u00a045, 48 SGB\u00a0X',
  )
  expect(bindSpaces('Art. 50 KI-VO, höchstens 3 €')).toBe('Art.\u00a050 KI-VO, höchstens 3\u00a0€')
  expect(bindSpaces('Der Satz muss entfallen')).toBe('Der Satz muss entfallen')
})
