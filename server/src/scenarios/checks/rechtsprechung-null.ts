import { findFacts } from '../core/fact.ts'
import { german } from '../core/pattern.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'
import { saidIn } from './sentences.ts'
import { wording } from './verbatim.ts'

/** File numbers as the courts of each branch form them. */
const fileNumbers: readonly RegExp[] = [
  // Social courts: B 14 AS 23/20 R, L 7 AS 123/19 B ER, S 12 AS 45/20
  /(?<![\p{L}\d])[BLS]\s?\d{1,3}[a-z]?\s?(?:AS|SO|KR|R|AL|SB|P|U|AY|EG|KG|BK|V|VG|LW|KA|SF|RS|BL|AR|VE|KS)\s?\d{1,5}\/\d{2}(?:\s(?:R|B|ER|BH|D|KL|NZB|WA|BK|ZV|PKH|RG)(?![\p{L}\d]))*/gu,
  // Constitutional court: 1 BvR 1691/13, 1 BvL 7/16
  /(?<![\p{L}\d])\d\s?Bv[A-Z]\s?\d{1,5}\/\d{2}/gu,
  // Union court: C-413/23 P, T-1/20; also with "Rs."
  /(?<![\p{L}\d])[CT][-‑–]\d{1,4}\/\d{2}(?:\s?P(?![\p{L}\d]))?/gu,
  // Administrative courts: 5 C 10.20, 4 K 123/19.KS, 10 A 45/21, 7 B 3/22
  /(?<![\p{L}\d])(?:BVerwG\s)?\d{1,2}\s(?:C|B|A|K|L|E|D|N|TG|UE|UZ|CN|PB|ZB|BV|CE|CS|G)\s\d{1,5}[./]\d{2}(?:\.(?:[A-Z]{1,2}|N|Z|A))?(?![\d])/gu,
  // Civil, labour, tax courts: XII ZR 12/20, 8 AZR 1/20, III R 5/19, 2 U 3/20
  /(?<![\p{L}\d])(?:[IVX]{1,4}|\d{1,2})[a-z]?\s(?:ZR|ZB|AR|StR|AZR|ABR|AZB|UF|WF|ARs)\s\d{1,5}\/\d{2}/gu,
  /(?<![\p{L}\d])[IVX]{1,4}\sR\s\d{1,4}\/\d{2}/gu,
  /\bECLI:[A-Z]{2}:[A-Z\d]+:[\d.:A-Z]+/gu,
  // Collections: BSGE 97, 231; BVerfGE 125, 175; SozR 4-4200 § 22 Nr. 12
  /(?<!\p{L})(?:BSGE|BVerfGE|BVerwGE|BGHZ|SozR|NZS|NJW|NVwZ|info also|juris\s+Rn\.?)\s?[\d-]+(?:[,\s]+\d+)?/gu,
]

const courts = String.raw`(?:BSG|BVerfG|BVerwG|BGH|BAG|BFH|EuGH|EGMR|OVG|VGH|LSG|OLG|Hess\.\s?LSG|(?:Bundes|Landes|Hessische[rs]?\s+Landes|Bayerische[rs]?\s+Landes)sozialgericht\p{L}*|Sozialgericht\p{L}*|SG(?=\s\p{Lu}\p{Ll})|VG(?=\s\p{Lu}\p{Ll})|LG(?=\s\p{Lu}\p{Ll})|AG(?=\s\p{Lu}\p{Ll}{3,},)|Bundesverfassungsgericht\p{L}*|Bundesverwaltungsgericht\p{L}*|(?:Ober)?[Vv]erwaltungsgericht\p{L}*|Verwaltungsgerichtshof\p{L}*|Bundesgerichtshof\p{L}*|Bundesarbeitsgericht\p{L}*|Bundesfinanzhof\p{L}*|Arbeitsgericht\p{L}*|Amtsgericht\p{L}*|Landgericht\p{L}*|(?:Landes|Ober\p{Ll}*)gericht\p{L}*|Europäische[nr]?\s+Gerichtshof\p{L}*|Gerichtshof\p{L}*|Gericht(?:e|s|en|es)?)`
const judged = String.raw`(?:Urteil\p{L}*|Beschl(?:uss|üsse|uß)\p{L}*|Entscheidung\p{L}*|Rechtsprechung\p{L}*|Judikatur|entschied\p{L}*|geurteilt|klargestellt|festgestellt|ausgeführt|bestätigt\p{L}*|anerkannt|hält|halten|sieht|sehen|gesehen|verlang(?:t|en)|forder(?:t|n)|betont|hervorgehoben|vertritt|Auffassung|Az\.|judiziert|geklärt|Leitsatz\p{L}*)`
/** A court with what it held; and case law without a court. */
const mentions: readonly RegExp[] = [
  // A court of a higher instance is never named without reason; of the first instance it may be the one to go to.
  /\b(?:BSG|BVerfG|BVerwG|BGH|BAG|BFH|EuGH|EGMR|OVG|VGH|LSG|OLG|Bundes(?:sozial|verfassungs|verwaltungs|arbeits)gericht\p{L}*|Bundesgerichtshof\p{L}*|Bundesfinanzhof\p{L}*|Landessozialgericht\p{L}*|Oberverwaltungsgericht\p{L}*|Verwaltungsgerichtshof\p{L}*|Europäische[nr]?\s+Gerichtshof\p{L}*)\b/u,
  /\b(?:Rechtsprechung\p{L}*|Rspr\.|Judikatur)(?!\p{L})/u,
  /\b(?:(?:aktuelle|neue|jüngste|einschlägige|bekannte|entsprechende|grundlegende|verschiedene|mehrere|zahlreiche)[ns]?|ein|einem|laut|mehrere|diverse)\s+(?:\p{L}+\s+)?(?:Urteile?n?|Gerichtsurteile?n?|Gerichtsentscheidung\p{L}*)\s+(?:\p{L}+\s+){0,6}?(?:bestätig|besag|zeig|stütz|stell|sieh|gilt|ist|hat|sind|haben)\p{L}*/iu,
  new RegExp(String.raw`\b${courts}\b.{0,140}\b${judged}`, 'u'),
  new RegExp(String.raw`\b${judged}.{0,80}\b${courts}\b`, 'u'),
  /\b(?:ständige[rn]?|gefestigte[rn]?|herrschende[rn]?|einschlägige[rn]?|neuere[rn]?|aktuelle[rn]?|bisherige[rn]?|höchstrichterliche[rn]?|obergerichtliche[rn]?|sozialgerichtliche[rn]?|verwaltungsgerichtliche[rn]?|übereinstimmende[rn]?|gängige[rn]?)\s+(?:\p{L}+\s+){0,2}(?:Rechtsprechung|Judikatur|Spruchpraxis)/iu,
  /\b(?:höchstrichterlich|obergerichtlich|höchstgerichtlich|gerichtlich\s+(?:\p{L}+\s+){0,3}?(?:geklärt|entschieden|bestätigt|anerkannt))\p{L}*/iu,
  /\b(?:nach|laut|gemäß|entsprechend|entspricht)\s+(?:der|die|dieser)?\s*(?:\p{L}+\s+){0,2}(?:Rechtsprechung|Judikatur)\b/iu,
  /\b(?:Die|der)\s+Rechtsprechung\s+(?:\p{L}+\s+){0,3}?(?:hat|sieht|geht|verlangt|fordert|lässt|erkennt|hält|stellt|nimmt)\b/iu,
  /\b(?:Grundsatzurteil|Grundsatzentscheidung|Leiturteil|Musterurteil|Präzedenzfall)\p{L}*/u,
  /\bvgl\.\s+(?:\p{L}+\.?\s+){0,2}(?:BSG|LSG|SG|BVerfG|BVerwG|VGH|VG|OVG|BGH|EuGH)\b/u,
].map(german)
/** Courts named as the place to go to, or said not to be cited. */
const remedy = german(
  /\b(?:Klage\b.{0,120}\b(?:erheben|erhoben|einreichen|eingereicht)|beim\s+Sozialgericht\s+\p{Lu}\p{L}+\s+(?:Klage|erhoben)|Rechtsbehelf|Urkundsbeamt\p{L}*|Elektronische\p{L}*\s+Gerichts|Rechtsverkehr|zuständige[rns]*\s+(?:Sozial|Verwaltungs)gericht)/iu,
)
const denied = german(
  /\b(?:kein(?:e|en|er)?|ohne|nicht)\s+(?:\p{L}+\s+){0,3}(?:Rechtsprechung|Urteile?|Gerichtsentscheidung\p{L}*|gerichtliche\p{L}*|Entscheidung\p{L}*)/iu,
)

/**
 * No court decision that the inputs don't hold: language models invent them. A decision of the inputs may be repeated,
 * with the same file number; a court where a claim can be brought is no citation.
 */
export const rechtsprechungNull: Check = {
  name: 'RECHTSPRECHUNG-NULL',
  version: 1,
  run(context) {
    const text = ownWords(context)
    const source = wording(Object.values(context.inputs).join('\n'))
    const given = source.replace(/\s/g, '').toLowerCase()
    const numbers = fileNumbers
      .flatMap(pattern => [...text.matchAll(pattern)])
      .map(match => ({ start: match.index, end: match.index + match[0].length, text: match[0] }))
      .filter(one => !given.includes(wording(one.text).replace(/\s/g, '').toLowerCase()))
    const named = courtsIn(source)
    const spoken = named.size > 0 || lawOfCourts.test(source)
    // A mention is right when the inputs name its courts; one without a court, when they speak of case law at all.
    const isGiven = (mention: string) => {
      const courts = [...courtsIn(mention)]
      return courts.length === 0 ? spoken : courts.every(name => named.has(name))
    }
    const said = saidIn(context).filter(sentence => {
      if (numbers.some(one => one.start < sentence.end && sentence.start < one.end)) return false
      if (remedy.test(sentence.text) || denied.test(sentence.text)) return false
      return mentions.some(pattern => {
        const mention = pattern.exec(sentence.text)
        return (
          mention !== null &&
          !(isGiven(mention[0]) && datesGiven(mention[0] + sentence.text.slice(mention.index), source))
        )
      })
    })
    const found = [...numbers, ...said].sort((a, b) => a.start - b.start)
    if (found.length === 0) return [finding('RECHTSPRECHUNG-NULL', 'ok', 'no-case-law')]
    return found.map(place =>
      finding(
        'RECHTSPRECHUNG-NULL',
        'fail',
        'case-law',
        { quote: quote(context.draft, place) },
        {
          start: place.start,
          end: place.end,
        },
      ),
    )
  },
}

const courtName = german(new RegExp(String.raw`\b${courts}\b`, 'gu'))
const lawOfCourts = german(
  /\b(?:\p{L}*[Rr]echtsprechung|Judikatur|\p{L}*[Uu]rteil\p{L}*|höchstrichterlich\p{L}*|obergerichtlich\p{L}*|Grundsatz\p{L}*)\b/u,
)
const courtsIn = (text: string) =>
  new Set([...text.matchAll(courtName)].map(([name]) => short(name.replace(/(?:es|s|e|en)$/u, ''))))

/** A judgment of the inputs keeps its day. */
const judgedOn =
  /(?:Urteil|Beschluss|Entscheidung)\p{L}*\s+(?:des\s+\p{L}+\s+)?v(?:om|\.)\s+([\d.]+\s?(?:\p{L}+\s)?\d{4})/gu
function datesGiven(text: string, source: string): boolean {
  const days = findFacts(source)
    .filter(fact => fact.kind === 'date')
    .map(fact => fact.value)
  return [...text.matchAll(judgedOn)].every(match => findFacts(match[1]!).every(fact => days.includes(fact.value)))
}

const short = (name: string) =>
  name
    .replace(/^Bundessozialgericht$/u, 'BSG')
    .replace(/^Bundesverfassungsgericht$/u, 'BVerfG')
    .replace(/^Bundesverwaltungsgericht$/u, 'BVerwG')
    .replace(/Landessozialgericht$/u, 'LSG')
    .replace(/^Bundesgerichtshof$/u, 'BGH')
    .replace(/^Europäische[nr]?\s+Gerichtshof$/u, 'EuGH')
