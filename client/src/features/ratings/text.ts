import { texts } from '../../app/language.ts'
import { text as de } from './text.de.ts'
import { text as en } from './text.en.ts'

export const useRatingText = texts('ratings', de, en)
