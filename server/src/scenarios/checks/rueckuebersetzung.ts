import { findFacts } from '../core/fact.ts'
import { findNorms } from '../core/norm.ts'
import { type Check, type CheckContext, finding } from './check.ts'
import { hasDate, plainDigits } from './foreign.ts'
import { withoutMarks } from './marks.ts'

/** "German", and what makes its version the one that counts, in the languages letters are translated into. */
const germanWord =
  /german|deutsch|allemand|alem[aá]n|tedesc|almanc|німецьк|немецк|niemieck|german[ăe]|немск|герман|njemačk|nemačk|немачк|gjerman|ألماني|الألماني|آلمانی|ئەڵمانی|德|duits|német|němč|nemeck|γερμαν|ጀርመን|jarmal/iu
const counts =
  /binding|bindend|verbindlich|maßgeb|gilt|gelten|prevail|authoritative|legally|valid|appl(?:y|ies)|govern|foi|juridique|contraignant|vinculante|válid|jurídic|prevale|fede|giuridic|geçerli|bağlayıcı|esas|hukuk|обов.?язков|юридичн|чинн|переваж|силу|сила|юридическ|обязательн|действ|wiążąc|obowiązuj|prawn|obligatori|juridic|valabil|prevaleaz|обвързващ|валид|мјеродавн|mjerodavn|obvezujuć|važeć|pravno|ligjërisht|detyruese|ملزم|قانون|السار|المعتمد|معتبر|الزام|قانونی|ياسايي|rechtsgeldig|irányadó|závazn|δεσμευτικ|sharci/iu

/** Every way to read a figure as cents: `1.008,00`, `1,008.00`, `1 008`. */
function amountsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const [figure] of text.matchAll(/\d[\d.,\u00a0\u202f' ]*\d|\d/gu)) {
    const compact = figure.replace(/[\s\u00a0\u202f']/g, '')
    const decimal = /[.,](\d{2})$/.exec(compact)
    if (decimal) found.add(String(Number(compact.slice(0, decimal.index).replace(/[.,]/g, '') + decimal[1])))
    found.add(String(Number(`${compact.replace(/[.,]/g, '')}00`)))
    for (const piece of figure.split(/[^\d.,]+/u)) {
      const part = /[.,](\d{2})$/.exec(piece)
      if (part) found.add(String(Number(piece.slice(0, part.index).replace(/[.,]/g, '') + part[1])))
      found.add(String(Number(`${piece.replace(/[.,]/g, '')}00`)))
    }
  }
  return found
}

function sourceOf(context: CheckContext, fields: readonly string[] | undefined): string {
  const names =
    fields ??
    Object.keys(context.inputs).filter(name =>
      /(?:text|schreiben|brief|original|quelle|bescheid|vorlage|inhalt)(?!.*(?:sprache|typ))/.test(name),
    )
  const chosen = names.map(name => context.inputs[name] ?? '').filter(text => text.trim() !== '')
  if (chosen.length > 0) return chosen.join('\n')
  return Object.values(context.inputs).reduce((a, b) => (b.length > a.length ? b : a), '')
}

/** A translation keeps dates, amounts, times and norms of its source and says that the German version counts (§ 19 SGB X). */
export const rueckuebersetzung: Check = {
  name: 'RUECKUEBERSETZUNG',
  version: 1,
  run(context, { fields }) {
    const source = sourceOf(context, fields)
    // What is only asked about is not translated.
    const text = plainDigits(withoutMarks(context.draft))
    const amounts = amountsIn(text)
    const lost: string[] = []
    for (const fact of findFacts(source)) {
      const words = source.slice(fact.start, fact.end)
      if (fact.kind === 'date' && !fact.value.startsWith('--') && !hasDate(text, fact.value)) lost.push(words)
      if (fact.kind === 'amount' && !amounts.has(String(Number(fact.value)))) lost.push(words)
      if (fact.kind === 'time' && !hasTime(text, fact.value)) lost.push(words)
      if (fact.kind === 'percent' && !amounts.has(String(Number(`${fact.value.replace(',', '')}00`)))) lost.push(words)
      if (fact.kind === 'reference' && !text.replace(/\s/g, '').toUpperCase().includes(fact.value)) lost.push(words)
    }
    for (const { citation, start, end } of findNorms(source))
      if (!new RegExp(String.raw`(?<!\d)${citation.paragraf}(?![\d\p{L}])`, 'u').test(text))
        lost.push(source.slice(start, end))
    const noted = text
      .split(/\n+|(?<=[.!?؟。])\s+/u)
      .some(sentence => germanWord.test(sentence) && counts.test(sentence))
    const problems = [
      ...[...new Set(lost)].map(words => finding('RUECKUEBERSETZUNG', 'fail', 'translation-lost', { quote: words })),
      ...(noted ? [] : [finding('RUECKUEBERSETZUNG', 'fail', 'translation-note-missing')]),
    ]
    return problems.length > 0 ? problems : [finding('RUECKUEBERSETZUNG', 'ok', 'translation-kept')]
  },
}

function hasTime(text: string, time: string): boolean {
  const [hour, minute] = time.split(':') as [string, string]
  const h = Number(hour)
  const twelve = h > 12 ? h - 12 : h
  const end = minute === '00' ? '(?:[:.h]00)?' : String.raw`[:.h]\s?${minute}`
  return new RegExp(String.raw`(?<![\d])(?:0?${h}|${twelve})${end}(?!\d)`, 'u').test(text)
}
