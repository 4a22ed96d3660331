import { texts } from './language.ts'
import { text as de } from './text.de.ts'
import { text as en } from './text.en.ts'

export const useAppText = texts('app', de, en)
