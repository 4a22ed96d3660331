import { type FoundCitation, findNorms, normKey, type Part } from '../core/norm.ts'
import { type Check, finding, ownWords } from './check.ts'

/**
 * Each cited § is on the scenario's list, which is valid at its `rechtsstand`. A § that the list doesn't know but the
 * clerk has entered is a warning: it may be right, nobody has checked it.
 */
export const norm: Check = {
  name: 'NORM',
  version: 2,
  run(context, { fields = [] }) {
    const { rechtsstand } = context.scenario
    const norms = canonical(context.scenario.norms)
    // A text that is only explained or passed on brings its own citations.
    const sources = Object.keys(context.inputs).filter(name => fields.includes(name) || /baustein/.test(name))
    const given = new Set(findNorms(sources.map(name => context.inputs[name] ?? '').join('\n')).flatMap(keysOf))
    const entered = new Set(findNorms(Object.values(context.inputs).join('\n')).flatMap(keysOf))
    const found = findNorms(ownWords(context))
    const listed = Object.keys(norms)
    const problems = found.flatMap(one => {
      const { citation } = one
      const norm = context.draft.slice(one.start, one.end)
      const place = { start: one.start, end: one.end }
      if (!one.known && !listed.some(key => key.startsWith(`${citation.gesetz} `)))
        return [finding('NORM', 'fail', 'norm-law-unknown', { norm, law: citation.gesetz }, place)]
      if (citation.gesetz === '') {
        if (isOfContract(context.draft.slice(one.end, one.end + 60))) return []
        // Without a law: right if the number fits one of the list ("nach § 48" after "§ 48 SGB X").
        const fits = listed.filter(key => key.endsWith(` ${citation.typ} ${citation.paragraf}`))
        if (fits.length === 0 && !given.has(keysOf(one)[0]!))
          return [finding('NORM', 'fail', 'norm-not-listed', { norm, date: rechtsstand }, place)]
        const counts = fits.map(key => norms[key] ?? Number.POSITIVE_INFINITY)
        const count = Math.max(0, ...counts)
        return counts.length > 0 && highestOf(citation.absatz) > count
          ? [finding('NORM', 'fail', 'norm-no-such-absatz', { norm, count }, place)]
          : []
      }
      const missing = keysOf(one).filter(key => !Object.hasOwn(norms, key) && !given.has(key))
      if (missing.length > 0)
        return missing.every(key => entered.has(key))
          ? [finding('NORM', 'warn', 'norm-only-entered', { norm, date: rechtsstand }, place)]
          : [finding('NORM', 'fail', 'norm-not-listed', { norm, date: rechtsstand }, place)]
      const most = norms[normKey(citation.gesetz, citation.typ, citation.paragraf)]
      const highest = highestOf(citation.absatz)
      if (typeof most === 'number' && highest > most && citation.paragraf_bis === undefined)
        return [finding('NORM', 'fail', 'norm-no-such-absatz', { norm, count: most }, place)]
      return []
    })
    return problems.length > 0
      ? problems
      : [finding('NORM', 'ok', 'norms-listed', { count: found.length, date: rechtsstand })]
  },
}

/** The §§ a citation names: of a range its two ends. */
const keysOf = ({ citation: c }: FoundCitation): string[] =>
  [c.paragraf, ...(c.paragraf_bis ? [c.paragraf_bis] : [])].map(number => normKey(c.gesetz, c.typ, number))

const highestOf = (part: Part | undefined): number =>
  Math.max(0, ...[part ?? []].flat().flatMap(value => value.split('-').map(v => Number.parseInt(v, 10))))

/** "§ 3 des Mietvertrags" is no provision. */
const isOfContract = (behind: string): boolean =>
  /^\s*(?:des|Ihres|seines|ihres|im|vom)\s+(?:\p{L}+\s+){0,2}\p{L}*[Vv]ertrag/u.test(behind)

/** The list in the spelling of the parser: `DS-GVO Art. 6` is `DSGVO Art. 6`. */
function canonical(norms: Readonly<Record<string, number | null>>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(norms).map(([key, count]) => {
      const read = findNorms(key)[0]?.citation
      return [read && read.gesetz !== '' ? normKey(read.gesetz, read.typ, read.paragraf) : key, count]
    }),
  )
}
