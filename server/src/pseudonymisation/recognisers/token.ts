/**
 * From a model's tokens back to the text. The library gives no offsets, so the text is cut here first, each piece is
 * turned into tokens by itself, and the tokens are laid on their piece again. Pure; offsets in UTF-16 units.
 */

export type Place = { start: number; end: number }

/** What the model says of one token: a label as in its config ("B-PER", "PER", "O") and how sure it is, 0–1. */
export type Labelled = Place & { label: string; score: number }

export type Find = Place & { label: string; score: number }

/** Pieces between blanks, none longer than 64 characters. Word pieces and sentence pieces never reach over a blank. */
export const piecesOf = (text: string): Place[] =>
  [...text.matchAll(/\S{1,64}/gu)].map(hit => ({ start: hit.index, end: hit.index + hit[0].length }))

/** Marks of word pieces (##), sentence pieces (▁) and byte-level pairs (Ġ), which stand for no character. */
const mark = /^(?:##|[▁Ġ])+/

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Where each token of a piece stands in it, whatever case and accents the tokenizer has dropped. If one can't be laid on
 * the piece ([UNK], bytes, a normalised character), each token stands for all of it: rather too much than a name cut in two.
 */
export function placeTokens(piece: string, tokens: readonly string[]): Place[] {
  const whole = () => tokens.map(() => ({ start: 0, end: piece.length }))
  const places: Place[] = []
  const characters = Array.from(piece)
  let next = 0
  let at = 0
  const take = () => {
    const character = characters[next++]!
    at += character.length
    return plain(character)
  }
  for (const token of tokens) {
    const wanted = plain(token.replace(mark, ''))
    const start = at
    let got = ''
    while (got.length < wanted.length && next < characters.length) got += take()
    if (got !== wanted) return whole()
    // Combining marks belong to the character before them.
    if (got !== '') while (next < characters.length && plain(characters[next]!) === '') take()
    places.push({ start, end: at })
  }
  return next === characters.length ? places : whole()
}

const word = /^[\p{L}\p{M}\p{N}]/u

const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0)

function characterBefore(text: string, at: number): string {
  const pair = text.slice(Math.max(0, at - 2), at)
  return pair.codePointAt(0)! > 0xffff ? pair : pair.slice(-1)
}

/** To the borders of the words it touches; a model may know only half of a name. */
function toWords(text: string, { start, end }: Place): Place {
  let from = start
  let to = end
  if (word.test(characterAt(text, start)))
    while (from > 0 && word.test(characterBefore(text, from))) from -= characterBefore(text, from).length
  if (word.test(characterBefore(text, end)))
    while (to < text.length && word.test(characterAt(text, to))) to += characterAt(text, to).length
  return { start: from, end: to }
}

/** Between two words of one name. */
const between = /^[\s.\-–'’]{0,3}$/u

/** "B-PER" → begins, PER. BIO, BIOES and labels without a prefix. */
function read(label: string): { begins: boolean; label: string } {
  const [, prefix, name] = /^([BIESLU])-(.+)$/.exec(label) ?? []
  return name === undefined ? { begins: false, label } : { begins: /[BSU]/.test(prefix!), label: name }
}

/** Joins labelled tokens, in the order of the text, to finds of whole words. Labels lose their prefix; "O" is none. */
export function findsOf(text: string, tokens: readonly Labelled[]): Find[] {
  const finds: Find[] = []
  for (const token of tokens) {
    const { begins, label } = read(token.label)
    if (label === 'O' || token.end <= token.start) continue
    const place = toWords(text, token)
    const last = finds.at(-1)
    const same = last?.label === label
    if (last && same && (place.start < last.end || (!begins && between.test(text.slice(last.end, place.start))))) {
      last.end = Math.max(last.end, place.end)
      last.score = Math.max(last.score, token.score)
    } else finds.push({ ...place, label, score: token.score })
  }
  return finds
}

/**
 * Windows of at most `room` tokens over `count` of them; each shares an eighth with the one before, since a model labels
 * worse what it sees without its surroundings.
 */
export function slicesOf(count: number, room: number): Place[] {
  const slices: Place[] = []
  for (let start = 0; start < count; start += room - Math.floor(room / 8)) {
    slices.push({ start, end: Math.min(start + room, count) })
    if (start + room >= count) break
  }
  return slices
}
