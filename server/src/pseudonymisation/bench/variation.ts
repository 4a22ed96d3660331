import type { GoldText } from '../score.ts'
import { createRandom, pick } from './random.ts'

const givenNames = (
  'Anneliese Bartosz Cemile Dagmar Eberhard Fatma Gunther Hannelore Igor Jolanta Karl-Heinz Liselotte Mehmet Nadja ' +
  'Ottilie Piotr Quirin Rosalinde Samira Tadeusz Ursula Volker Wiebke Xenia Yasemin Zoran Aylin Bernd Carlotta Darius ' +
  'Elif Friedhelm Gerlinde Hakan Ingeborg Jannis Katarzyna Lennart Mirela Niels Oksana Paulina Rüdiger Svetlana Thorsten'
).split(' ')
const heads =
  'Ahren Bieder Brink Dörn Eich Eggen Falken Feld Grün Hager Hinter Ise Kalten Kirch Kolb Lehn Linden Mangel Nieder Ober Petri Quast Reif Ross Sand Stein Tann Uhlen Vogel Wacker Wiesen Zim'
const tails = 'mann bauer hauer berg bach thal ner huber meier hoff kamp wald stett eder rath ling horst brecht'

/** A surname put together from parts: some are known to the lists, most are not, as in life. */
function surname(random: () => number): string {
  const one = () => pick(random, heads.split(' ')) + pick(random, tails.split(' '))
  return random() < 0.1 ? `${one()}-${one()}` : one()
}

const recase = (like: string, word: string) =>
  like === like.toUpperCase() && like.length > 1
    ? word.toUpperCase()
    : like === like.toLowerCase()
      ? word.toLowerCase()
      : word

/** Other digits in the second half, so that prefixes (country, area code, district) and the shape stay. */
function renumber(text: string, random: () => number): string {
  const count = text.match(/\d/g)?.length ?? 0
  let seen = 0
  return text.replace(/\d/g, digit => (++seen <= count / 2 ? digit : String(Math.floor(random() * 10))))
}

/** A date of the same spelling with another day, month and year. */
const redate = (text: string, random: () => number) =>
  text.replace(/\d+/g, digits =>
    digits.length === 4
      ? String(1940 + Math.floor(random() * 80))
      : String(1 + Math.floor(random() * 12)).padStart(digits.length, '0'),
  )

/**
 * Endless different texts from gold texts: names, numbers, addresses and amounts change in each copy, so that nothing
 * can be remembered; kinds, layout, case and length stay those of the sets. Same seed, same texts.
 */
export function* vary(gold: readonly GoldText[], seed: number): Generator<string, never> {
  const random = createRandom(seed)
  const pool = new Map<string, string[]>()
  const poolOf = (mode: string | undefined, type: string) => {
    const key = `${mode} ${type}`
    if (!pool.has(key)) pool.set(key, [])
    return pool.get(key)!
  }
  for (const { mode, text, spans } of gold)
    for (const { start, end, type } of spans) poolOf(mode, type).push(text.slice(start, end))

  for (;;) {
    const { mode, text, spans } = pick(random, gold)
    const names = new Map<string, string>()
    const rename = (name: string) => {
      const words = name.match(/[\p{L}][\p{L}\p{M}'’-]+/gu) ?? []
      return name.replace(/[\p{L}][\p{L}\p{M}'’-]+/gu, word => {
        if (/^(?:von|van|der|den|de|zu|zur|al|el|Dr|Prof|geb)$/iu.test(word)) return word
        if (!names.has(word.toLowerCase()))
          names.set(
            word.toLowerCase(),
            words.length > 1 && word === words[0] ? pick(random, givenNames) : surname(random),
          )
        return recase(word, names.get(word.toLowerCase())!)
      })
    }
    const replace = (original: string, type: string) => {
      if (type === 'PERSON') return rename(original)
      if (type === 'DOB' || type === 'DATE_OF_DEATH') return redate(pick(random, poolOf(mode, type)), random)
      if (type === 'EMAIL')
        return recase(original, `${surname(random)}@${pick(random, heads.split(' '))}.example`.toLowerCase())
      if (type === 'SPECIAL') return original
      return renumber(pick(random, poolOf(mode, type)), random)
    }
    let at = 0
    let varied = ''
    // Amounts, dates and paragraphs beside the spans: only longer numbers change, so dates stay dates.
    const plain = (end: number) =>
      text
        .slice(at, end)
        .replace(/\d{3,}/g, digits => (/^(?:19|20)\d\d$/.test(digits) ? digits : renumber(digits, random)))
    for (const { start, end, type } of [...spans].sort((a, b) => a.start - b.start)) {
      if (start < at) continue
      varied += plain(start) + replace(text.slice(start, end), type)
      at = end
    }
    yield varied + plain(text.length)
  }
}

/** Takes texts until they hold at least `bytes` bytes of UTF-8. */
export function takeBytes(texts: Iterator<string>, bytes: number): string[] {
  const taken: string[] = []
  for (let sum = 0; sum < bytes; ) {
    const text = texts.next().value as string
    taken.push(text)
    sum += Buffer.byteLength(text)
  }
  return taken
}
