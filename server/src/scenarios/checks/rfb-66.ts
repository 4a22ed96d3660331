import { german } from '../core/pattern.ts'
import { sha256 } from '../version.ts'
import { type Check, type CheckContext, finding } from './check.ts'
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
  version: 2,
  run(context) {
    const given = context.inputs.rfb_baustein
    const wanted = given ? [given] : context.blocks.filter(b => b.id.startsWith('hinweis-66')).map(b => b.text)
    if (wanted.length === 0) return byHand(context)
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

const refusal = german(/\b(?:versag(?:en|t)|Versagung|entz(?:iehen|ogen)|entzieh(?:en|t)|Entziehung|Entzug)\b/iu)
const legalBasis = /§§?\s*(?:\d+[a-z]?\s*(?:,|bis|und|-|–)\s*)*66(?!\d)/u
/** Consequences § 66 SGB I doesn't know. */
const beyond = german(
  /\b(?:Sanktion\p{L}*|Bußgeld\p{L}*|Strafe|Strafanzeige|Strafverfahren|Anzeige|Staatsanwaltschaft|Zwangsgeld|Hausbesuch\p{L}*|endgültig\p{L}*|für\s+immer|dauerhaft|rückwirkend\p{L}*|zurückfordern|zurückzahlen|Rückforderung\p{L}*|\d{1,3}\s?(?:%|Prozent)|Leistungsminderung\p{L}*|ablehnen|abgelehnt|Ablehnung|zu\s+Ihren\s+Ungunsten|verlieren\s+(?:Sie\s+)?(?:Ihren|den|jeden)\s+Anspruch|kein(?:en)?\s+Anspruch)\b/iu,
)
const condition = german(
  /\b(?:wenn|falls|sofern|soweit|sollten?|andernfalls|anderenfalls|sonst|nicht|fehl(?:t|en)|erschwert|unterlass\p{L}*|unterbleib\p{L}*|versäum\p{L}*|fehlende\p{L}*|ohne|bei|kommen|wirken|reichen|legen)\b/iu,
)

/** No template: the notice must name this consequence and its provision (BSG: concrete, not the wording of the law alone). */
function byHand(context: CheckContext) {
  const said = saidIn(context)
  const threats = said.filter(({ text }, i) => {
    const near = said.slice(Math.max(0, i - 1), i + 1).some(one => condition.test(one.text))
    return (
      beyond.test(text) &&
      near &&
      german(/\b(?:Sie|Leistung\p{L}*|Antrag\p{L}*|Anspruch|Geld|drohen|droht)\b/u).test(text) &&
      german(/\b(?:wird|werden|müssen|kann|können|droh\p{L}*|verlieren|entfällt|erfolgt|erstatten|haben)\b/iu).test(
        text,
      ) &&
      !/\b(?:kein(?:e|en)? (?:Sanktion|Nachteil))/u.test(text)
    )
  })
  if (threats.length > 0)
    return threats.map(place =>
      finding('RFB-66', 'fail', 'notice-beyond', { quote: quote(context.draft, place) }, place),
    )
  const concrete = said.filter(({ text }) => refusal.test(text) && condition.test(text))
  if (concrete.length === 0) return [finding('RFB-66', 'fail', 'notice-missing')]
  const named = concrete.some(({ text }) => legalBasis.test(text)) || said.some(({ text }) => legalBasis.test(text))
  return [named ? finding('RFB-66', 'ok', 'notice-written-out') : finding('RFB-66', 'fail', 'notice-vague')]
}
