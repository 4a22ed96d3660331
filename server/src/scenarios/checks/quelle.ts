import { listItems } from '../core/inputs.ts'
import { findNorms } from '../core/norm.ts'
import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { contentStems } from '../core/stem.ts'
import { type Check, finding, ownWords } from './check.ts'
import { quote } from './marks.ts'
import { pageReference, pagesShown, withoutPage } from './pages.ts'

const address =
  /(?:https?:\/\/|www\.)[^\s<>()„“"]+|(?<![\p{L}\d@.])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:de|eu|org|com|example)(?:\/[^\s<>()„“"]*)?/giu
const named = german(
  /\b(?:Quellen?(?:angabe)?\s*:|Quelle\b|laut\s+\p{L}|nachzulesen|nachlesen|(?:nach|gemäß|aus)\s+(?:der|dem|unserer|unserem|den)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*satzung|\p{L}*merkblatt|\p{L}*ordnung|\p{L}*richtlinie|\p{L}*gesetz|\p{L}*baustein|Hinweis\p{L}*|Internetseite|Webseite|Website|Broschüre|Information\p{L}*|Handbuch)|(?:\p{L}*[Mm]erkblatt|\p{L}*[Ss]atzung|Gebührenordnung|\p{L}*richtlinie|Broschüre|Faltblatt|Textbaustein|Internetseite|Website|Webseite|Homepage|\p{L}*gesetz|\p{L}*verordnung)\p{L}*)\b/iu,
)
const plainAddress = (url: string) =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/.,;:]+$/, '')
    .toLowerCase()

/** The answer says what it rests on, and names no page that the inputs don't. */
export const quelle: Check = {
  name: 'QUELLE',
  version: 1,
  run(context, { fields }) {
    const text = ownWords(context)
    const inputs = Object.values(context.inputs).join('\n')
    const pages = [...inputs.matchAll(address)].map(match => plainAddress(match[0]))
    const cited = [...text.matchAll(address)].filter(match => text[match.index - 1] !== '@')
    const invented = cited.filter(
      match => !pages.some(page => page === plainAddress(match[0]) || page.startsWith(`${plainAddress(match[0])}/`)),
    )
    if (invented.length > 0)
      return invented.map(match => {
        const place = { start: match.index, end: match.index + match[0].length }
        return finding('QUELLE', 'fail', 'source-invented', { quote: quote(text, place) }, place)
      })
    const shown = pagesShown(context.inputs)
    const bare = shown.size < 2 ? [] : withoutPage(text, shown)
    if (bare.length > 0)
      return bare.map(place =>
        finding('QUELLE', 'fail', 'statement-without-page', { quote: quote(text, place) }, place),
      )
    const names = fields ?? Object.keys(context.inputs).filter(name => /^quellen?(?:$|_)/.test(name))
    const noted = Object.values(context.inputs).flatMap(value =>
      [...value.matchAll(/^[^\S\n]*(?:[-–•*][^\S\n]+)?Quelle[n]?\s*:[^\S\n]*(.+)$/gimu)].map(match => match[1]!),
    )
    const given = [...names.flatMap(name => listItems(context.inputs[name] ?? '')), ...noted]
    const stated =
      (shown.size >= 2 && pageReference.test(text)) ||
      (given.length > 0 ? given.some(item => states(text, item)) : namesAny(text))
    return [stated ? finding('QUELLE', 'ok', 'source-stated') : finding('QUELLE', 'fail', 'source-missing')]
  },
}

/** The source is recognisable: its page, its norm, or most of its words in one sentence. */
function states(text: string, source: string): boolean {
  const urls = [...source.matchAll(address)].map(match => plainAddress(match[0]))
  if (urls.some(url => text.toLowerCase().includes(url))) return true
  const keys = (found: ReturnType<typeof findNorms>) =>
    found.map(({ citation: c }) => `${c.gesetz} ${c.typ} ${c.paragraf}`)
  const norms = keys(findNorms(source))
  const cited = keys(findNorms(text))
  if (norms.some(norm => cited.includes(norm))) return true
  const stems = contentStems(source.replace(address, ' ')).filter(stem => !/^(?:quell|stand|vom|seit)$/.test(stem))
  if (stems.length === 0) return false
  return splitSentences(text).some(sentence => {
    const have = new Set(contentStems(sentence.text))
    return stems.filter(stem => have.has(stem)).length >= Math.ceil(stems.length * 0.6)
  })
}

const namesAny = (text: string) =>
  findNorms(text).length > 0 || text.search(address) >= 0 || splitSentences(text).some(one => named.test(one.text))
