import { german } from '../core/pattern.ts'
import { sha256 } from '../version.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn } from './sentences.ts'

const own = german(
  /\b(?:versag(?:en|t|ung\p{L}*)|entz(?:iehen|ieht|ogen|iehung\p{L}*)|Zahlung\p{L}*\s+(?:\p{L}+\s+){0,3}(?:einstellen|eingestellt)|(?:Leistung\p{L}*|Geld)\s+(?:\p{L}+\s+){0,4}(?:einstellen|eingestellt|streichen|gestrichen|kürzen|gekürzt)|ablehnen|abgelehnt|Sanktion\p{L}*|Strafe\p{L}*|Bußgeld\p{L}*|Anzeige\s+erstatten)\b/iu,
)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * The notice of § 66 Abs. 3 SGB I stands in the letter, word for word as the block prescribes (compared by hash, blanks
 * apart), is complete, and the model adds no consequences of its own.
 */
export const rfb66: Check = {
  name: 'RFB-66',
  version: 1,
  run(context) {
    const given = context.inputs.rfb_baustein
    const wanted = given ? [given] : context.blocks.filter(b => b.id.startsWith('hinweis-66')).map(b => b.text)
    if (wanted.length === 0) return [finding('RFB-66', 'fail', 'notice-missing')]
    const letter = plain(context.draft)
    const blocks = context.segments.filter(segment => segment.origin === 'block').map(s => sha256(plain(s.text)))
    const problems = wanted.flatMap(text => {
      if (/\[PRÜFEN/u.test(text)) return [finding('RFB-66', 'fail', 'notice-incomplete')]
      const whole = blocks.includes(sha256(plain(text))) || (given !== undefined && letter.includes(plain(text)))
      if (whole) return []
      const begun = letter.includes(plain(text).slice(0, 40))
      return [finding('RFB-66', 'fail', begun ? 'notice-altered' : 'notice-missing')]
    })
    const ownWords = saidIn(context)
      .filter(sentence => own.test(sentence.text) && !(given && plain(given).includes(plain(sentence.text))))
      .map(place => finding('RFB-66', 'warn', 'notice-own-words', { quote: quote(context.draft, place) }, place))
    const all = [...problems, ...ownWords]
    return all.length > 0 ? all : [finding('RFB-66', 'ok', 'notice-present', { hash: sha256(wanted[0]!).slice(0, 8) })]
  },
}
