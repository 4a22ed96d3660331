import { texts } from '../../app/language.ts'
import { text as de } from './review-text.de.ts'
import { text as en } from './review-text.en.ts'

export const useReviewText = texts('reviews', de, en)
