/**
 * Light stemming for comparing German words: lower case, umlauts folded, endings off. Enough to see that "Mietvertrag"
 * and "Mietvertrages" or "Nachweise" and "Nachweis" are the same thing; no linguistics.
 */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss')
  let root = plain
  // Until nothing comes off: "Nachweises" and "Nachweis" must end alike.
  for (;;) {
    const shorter = root.replace(/(?:ern|em|en|er|es|e|s|n)$/u, '')
    if (shorter === root || shorter.length < 3) return root
    root = shorter
  }
}

const empty = new Set(
  'der die das des dem den ein eine einer eines einem einen und oder sowie von vom zu zum zur in im an am auf aus bei mit nach über für bis ihr ihre ihrer ihres ihrem ihren sie wir uns noch bitte dass damit als auch nicht ist sind wird werden hat haben kann können'
    .split(' ')
    .map(stem),
)

/** Stems of the words that carry meaning, in order. Numbers stay as they are. */
export const contentStems = (text: string): string[] =>
  (text.match(/[\p{L}\d]+/gu) ?? []).map(stem).filter(word => (word.length > 2 || /\d/.test(word)) && !empty.has(word))
