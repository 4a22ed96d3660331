import { anyOf, german } from '../core/pattern.ts'
import { harmless, special } from './art9-words.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn } from './sentences.ts'

const kinds = Object.entries(special).map(([kind, words]) => ({
  kind: kind as keyof typeof special,
  pattern: anyOf(words),
}))
const blanked = new RegExp(anyOf(harmless).source, 'giu')
/** "keine Angaben zur Religion", "Diagnosen sind nicht erforderlich": says that there is nothing. */
const none = german(
  /\b(?:Diagnosen?|Befunde|Erkrankungen|Angaben?\s+zu\p{L}*\s+\p{L}+)\b.{0,60}\b(?:nicht\s+(?:erforderlich|aufgenommen|genannt|festgehalten|mitgeteilt|erhoben)|unerheblich|bleiben\s+außen\s+vor)\b|\bohne\s+(?:Nennung|Angabe)\s+(?:von|der|einer)\s+(?:Diagnosen?|Erkrankung)\b|\bkeine\s+(?:Diagnosen?|Angaben?\s+zu)\b/iu,
)

/** Special categories of Art. 9 DSGVO and § 67 Abs. 2 SGB X, by words. Warns: a person decides what is necessary. */
export const art9Warn: Check = {
  name: 'ART9-WARN',
  version: 2,
  run(context) {
    const found = saidIn(context).flatMap(sentence => {
      if (none.test(sentence.text)) return []
      const text = sentence.text.replace(blanked, word => ' '.repeat(word.length))
      return kinds.flatMap(({ kind, pattern }) => {
        const match = pattern.exec(text)
        const start = sentence.start + (match?.index ?? 0)
        return match ? [{ kind, start, end: start + match[0].length }] : []
      })
    })
    if (found.length === 0) return [finding('ART9-WARN', 'ok', 'no-special-category')]
    return found.map(({ kind, ...place }) =>
      finding('ART9-WARN', 'warn', `special-${kind}`, { quote: quote(context.draft, place) }, place),
    )
  },
}
