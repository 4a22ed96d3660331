import { texts } from '../../app/language.ts'
import { text as de } from './library-text.de.ts'
import { text as en } from './library-text.en.ts'

export const useLibraryText = texts('library', de, en)
