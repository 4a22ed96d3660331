/**
 * Spoken syllables by vowels and exceptions. Patterns for hyphenation (Liang) don't separate single vowels ("O-fen") and
 * would bring a dependency; they served to find the exceptions below.
 */

/**
 * Two vowels that look like one sound and are two; the dot stands between them. Parts of words in small letters, each
 * half a regular expression.
 */
const apart = [
  // Prefixes before a vowel.
  ...['be·ur[tlk]', 'be·un[rg]', 'be·inhalt', 'be·irr', 'be·end', 'be·erb(?![al])', 'be·erd', 'be·ehr', 'be·eng'],
  ...['ge·ehr', 'ge·end', 'ge·er[bdn]', 'ge·eb[bn]', 'ge·eck', 'ge·imp', 'ge·irr', 'ge·ur[tl]', '^re·in(?:te|ve|ka)'],
  ...['^re·imp', '^re·uni', '^de·es', '^de·ins', '^so·oft', 'zu·unt'],
  // Compounds whose first part ends in a vowel: Sterbe-urkunde, Klage-erhebung, Netto-umsatz.
  ...['a·anl', 'a·ab[gnt]', 'a·app', 'kita·a', 'a·indi[kvz]', 'a·info', 'a·unter[lnr]', 'o·orga', 'o·obj', 'o·um[bfs]'],
  ...['o·unf', '(?<!c)o·unter', 'e·eben', 'e·eff', 'e·elektr', 'e·element', 'e·eltern', 'e·empf', 'e·ende$', 'e·energ'],
  ...['e·ent[glswz]', '[^lmbhtp]e·er[b-df-hj-np-tv-z]', 'e·impf(?!l)', 'e·indust', 'e·informati[ov]', 'e·inhab'],
  ...['e·er(?:fahr|folg|gebn|gänz|he|hö|kl|kr|laub|led|lös|mitt|statt|su|teil|tr[aä]|wei|werb|wid|zeug|zie)', 'e·immo'],
  ...['\\p{L}{3}[bdfghkms]e·inhalt', 'e·inst(?:anz|it|ru)', 'e·inte(?:gr|ress|rn|rv)', 'e·inventa', 'e·isoli'],
  ...['e·um(?:bau|fan|lag|satz|zu)', '[^nr]e·un(?:ab|be|f[aä]|mit|si|ver)', 'e·unter[hklnrs]', 'e·urku', 'e·urlaub'],
  // "ie" in nouns with an unstressed ending, in their plurals and compounds; -ien of countries.
  ...[
    '(?:famil|fol|immobil|lil|linol|magnol|mobil|petersil)i·e',
    '(?:akt|arter|lin|mater|präm|(?<!s)ser|stud)i·e(?![rt])',
  ],
  ...['(?:bakter|histor|kastan|komöd|tragöd|zeremon)i·e', '(?:fer|gremi?|kriter|med|minister|prinzip|stipend)i·en'],
  ...[
    '(?<!^w|sch|schr|sp)i·ens?$',
    '(?<![bdkmw]|sch|[^aeiouäöü]r)i·en[bfgkpqvw]',
    '^mari·en',
    '(?:alger|ital|rumän)i·en',
  ],
  ...['(?:armen|argentin|austral|belg|boliv|bosn|georg|indones|jordan|kanad|kaukas|patriz|schles|serb|span|tunes)i·er'],
  ...['(?:parlament|prolet|veget)ari·er', '(?:barr|karr|prem)i·ere', 'hi·erarch', 'hygi·en', '[cpz]i·etät', 'i·ett[e]'],
  ...['(?:kl|or|ven|grad|amb)i·ent', '[clrtz]i·en[tz](?!l)', 'audi·en', 'di·elektr', '(?:dan|gabr)i·el', 'requi·em'],
  ...['(?:[^kpvz]|[enirz]z|ip)i·ell', 'wi·ecz'],
  // Greek, Latin and other roots.
  ...['ko·oper', 'ko·ord', 'ko·opt', 'zo·olog', '(?:lyz|mus|petrol|kolloss|maus?ol)e·um', '(?:bil|gymn)ä·um'],
  ...['(?:th|d|m)ä·us$', '(?:(?:^|[^g])ide|alle|arme|^fe|kakte|mosche|muse|orchide|trophä)·en', '^se·en(?!o)'],
  ...['(?:^r|id)e·ell', '(?:arch|mos|pros)a·isch', 'etwa·ig', 'mosa·i', '^na·i[mv]', 'volta·i', 'ukra·in', 'koka·in'],
  ...['(?:kase|koffe|nikote|prote)·in', 'athe·is[mt]', 'tre·isch', 'isra·el', 'micha·el', 'rapha·el'],
]
/** Vowels that stand for no syllable, in brackets: English and French words. */
const mute = [
  ...['niv(e)au', 'plat(e)au', 'tabl(e)au', 't(e)am', 'onlin(e)', 'offlin(e)', 'hotlin(e)', 'deadlin(e)', 'servic(e)'],
  ...['^hom(e)(?![rl])', 'pag(e)s?$', 'websit(e)', 'softwar(e)', 'hardwar(e)', 'updat(e)', 'downlo(a)d', 'uplo(a)d'],
  ...[
    'smartphon(e)',
    'manag(e)ment',
    'co(a)ch',
    'l(e)asing',
    '^cas(e)',
    '^cod(e)(?!x)',
    'barcod(e)',
    '^liv(e)(?!r)',
    '^j(e)ans',
  ],
  ...['^g(i)o', '^g(i)us'],
]

/** The two vowels are looked at first: few places of a word have any. */
const gaps = new RegExp(
  `(?<=[aeioä])(?=[aeiou])(?:${apart
    .map(entry => entry.split('·'))
    .map(([left, right]) => `(?<=${left})(?=${right})`)
    .join('|')})`,
  'gu',
)
const silent = new RegExp(
  mute
    .map(entry => /^(.*?)\((\p{L})\)(.*)$/u.exec(entry)!)
    .map(([, left, letter, right]) => `(?<=${left})${letter}(?=${right})`)
    .join('|'),
  'gu',
)
/** What is one sound comes first; everything else is a syllable for itself ("Si-tu-a-ti-on"). */
const vowels = /aa|ee|oo|ai|au|äu|ay|ei|eu|ey|ie|ou|oy|[aeiouäöüy]/gu
/** Capitals that are read as a word, and words in capitals as short as an abbreviation. */
const readAsWords =
  /^(?:DIN|PIN|TAN|BIC|TÜV|BAföG|Hartz|JA|DER|DIE|DAS|DEM|DEN|DES|UND|ODER|IST|SIE|WIR|IHR|BIS|VON|VOM|ZUM|ZUR|ZU|AM|IM|AN|AUF|FÜR|MIT|BEI|AUS|EIN|NUR)$/u
/** No word is longer; an endless one must not take minutes. */
const longest = 200

/**
 * Spoken syllables of one word as `splitWords` gives it, at least one. Duden's hyphenation with single vowels counted:
 * "Fa-mi-li-en" 4, "O-fen" 2, "Li-ni-e" 3. Figures are one syllable each group ("520", "12.05.2026", "§ 24 Abs. 1 SGB X",
 * "520,00 €": 1; "14-tä-gig": 3), and so is an abbreviation with blanks ("z. B."): they are one word by the rules of counting, and
 * nobody hyphenates them. Other abbreviations count as written ("Nr." 1, "inkl." 1). Capitals are spelled: "SGB" 3, "GmbH" 4.
 */
export function countSyllables(word: string): number {
  if (/^[^\p{L}]*$|^\P{L}*(?:§|Art\.\s*\d|[IVX]+\P{L}*$|(?:\p{L}\.){2,}\P{L}*$)|\s/u.test(word)) return 1
  const parts = word.slice(0, longest).match(/\p{L}[\p{L}\p{M}]*|\d+(?:[.,:]\d+)*/gu) ?? []
  return Math.max(
    1,
    parts.map(part => (/\d/.test(part) ? 1 : ofPart(part))).reduce((sum, count) => sum + count, 0),
  )
}

/** "BauGB" is read "Bau-G-B", "KdU" and "GmbH" letter by letter. */
function ofPart(part: string): number {
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0
  const isWord =
    capitals < 2 || readAsWords.test(part) || (capitals === part.length && part.length > 3 && !spelled(part))
  if (isWord) return ofLetters(part)
  return (part.match(/\p{Lu}?\p{Ll}{2,}|\p{L}/gu) ?? [])
    .map(piece => (piece.length > 1 && /[aeiouäöü]/iu.test(piece) ? ofLetters(piece) : piece.length))
    .reduce((sum, count) => sum + count, 0)
}

/** DSGVO, BGBL: capitals that can't be pronounced. */
const spelled = (part: string) => !/[AEIOUÄÖÜ]\p{L}/u.test(part) || /[^AEIOUÄÖÜY]{5}/u.test(part)

function ofLetters(letters: string): number {
  const plain = letters
    .toLowerCase()
    .replace(/[ïë]/gu, letter => `·${letter}`)
    .normalize('NFD')
    .replace(/(?<![aou])\p{M}|(?<=[aou])(?!\u0308)\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ıøåæœ]/gu, letter => ({ ı: 'i', ø: 'ö', å: 'o', æ: 'ä', œ: 'ö' })[letter]!)
    .replace(/qu/gu, 'q')
    .replace(/^y(?=[aeiou])|(?<=[iuäöü])y(?=[aeiou])/gu, 'j')
  return plain.replace(silent, '').replace(gaps, '·').match(vowels)?.length ?? 0
}
