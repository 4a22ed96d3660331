import { isAuthority } from '../core/propagate.ts'
import type { Document } from '../detector.ts'
import type { Span } from '../entity.ts'
import { kind } from '../gazetteer/fingerprint.ts'
import { lexicon } from '../gazetteer/lexicon.ts'
import { stop } from './person-words.ts'
import type { Rule } from './rule.ts'
import { cued, open } from './rule.ts'
import type { Token } from './token.ts'
import { tokensOf } from './token.ts'

const number =
  '(?:[0-9]|[lIO](?=[0-9OIl-]))[0-9OIl]{0,3}(?:[ ]?[½¼¾]|/[IVX]{1,4}(?![\\p{L}\\p{N}]))?(?:[ ]?[a-hA-H](?![\\p{L}\\p{N}]))?(?:[ ]?[-–/+][ ]?[0-9]{1,4}(?:[ ]?[a-hA-H](?![\\p{L}\\p{N}]))?)?(?:[ ]1/2)?'
const ending =
  '(?:stra(?:ß|ss|s|B|8)e|stra(?:ß|ss)en|strasse|str\\.?|allee|allce|weg|wcg|gasse|platz|ring|damm|ufer|chaussee|steig|stieg|pfad|hof|graben|wall|park|berg|bogen|zeile|winkel|kamp|twiete|wiese|wiesen|anger|markt|brücke|tor|feld|garten|gärten|hang|höhe|grund|stieg|promenade|siedlung|plan|rain|blick|aue|heide|busch|horst|brink|redder|deich|kai|terrasse|stiege|mühle|eck|halde|acker|äcker|leite|trift|koppel|hagen|bruch|tal|quelle|linden|eichen|buchen|loh|rotunde|freiheit)'
const name = "[\\p{L}][\\p{L}.'’]{0,20}"
/** Nelkenstraße, Karl-Marx-Allee, Carl von Ossietzky Str., Breite Straße, Kaiser-Wilhelm-Ring */
const apart =
  '(?:Stra(?:ß|ss)e|Str\\.?|Platz|Allee|Weg|Ring|Damm|Ufer|Chaussee|Gasse|Hof|Park|Markt|Wall|Steig|Pfad|Graben|Berg|STRA(?:ß|SS|ẞ)E|STR\\.?|PLATZ|ALLEE|WEG|RING|DAMM|UFER|CHAUSSEE|GASSE|MARKT)'
const adjective =
  '(?:Alte[rs]?|Neue[rs]?|Große[rs]?|Kleine[rs]?|Breite[rs]?|Lange[rs]?|Obere[rs]?|Untere[rs]?|Hohe[rs]?|St\\.|Sankt)'
/** The ending stands before the number, see the rule's anchor. */
const street = `(?:(?:${adjective}[ ]|[\\p{L}]{3,25}er[ ])?[\\p{L}][\\p{L}0-9.'’\\-]{1,60})`
const apartStreet = `(?:(?:[\\p{Lu}][\\p{L}.'’-]{0,20}[ ](?:(?:von|van|de|der|den|dem|zum|zur|VON|DER)[ ]){0,2}){1,3}|(?:${name}-){1,3})${apart}`
const lowerStreet = `[\\p{L}-]{3,20}[ ](?:straße|strasse|str\\.|weg|platz|allee|ring|gasse)`
/** Am Schieferhügel, Auf dem Brink, Unter den Linden, An der alten Mühle, Zum Wiesengrund, Im Winkel */
const led =
  '(?:am|an der|an den|an dem|auf der|auf dem|auf den|auf|im|in der|in den|in dem|zum|zur|unter den|unter der|hinter der|hinter dem|hinterm|hinter den|zwischen den|über der|über dem|vor den|an|vor dem|vor der|bei der|beim|alte[rs]?|alter|neue[rs]?|neuer|große[rs]?|großer|kleine[rs]?|kleiner|breite[rs]?|lange[rs]?|obere[rs]?|untere[rs]?|hohe[rs]?|st\\.|sankt)'
const ledStreet = `${led}[ ](?:(?:[\\p{L}]{3,15}e[nrs]?|St\\.)[ ])?[\\p{L}][\\p{L}\\-.]{2,28}`
const water =
  '(?:Main|Rhein|Neckar|Saale|Oder|Donau|Elbe|Weser|Ruhr|Isar|Inn|Havel|Spree|See|Harz|Lahn|Mosel|Bodensee|Aller|Leine|Fulda|Werra|Höhe|Tauber|Weinstraße|Pegnitz|Lech|Iller|Fils|Brenz|Rems|Murr|Ems|Sieg|Wupper|Lippe|Teck|Alb|Taunus|Wald|Odenwald|Orla|Mulde|Elster|Ilm|Unstrut|Peene|Rügen|Vogtland|Erzgebirge|Allgäu)'
const placeName = `(?:(?:Bad|Sankt|St\\.|Alt|Neu|Groß|Klein|Markt|Burg|Stadt)[ ])?[\\p{L}0][\\p{L}1\\-]{1,30}(?:(?:[ \\n]|[ ]?/[ ]?)?(?:a\\.?[ ]?d\\.?|an der|an|am|im|in der|ob der|vor der|bei|b\\.|/|\\()[ ]?${water}(?!\\p{L})\\)?|[ ]\\([\\p{L} .]{2,20}\\))?`
const town = `(?:D-)?(?:[0-9OIl]{5}|[0-9OIl]{2,4}[ ][0-9OIl]{1,3}(?<=[0-9OIl ]{6}))[ \\u00a0]{1,2}${placeName}`
const floor =
  '(?:(?:,?[ ]|[ ]?/[ ]?)(?:Gartenhaus|Remise|Halle ?[A-Z0-9]{1,2}|Obergeschoss|Erdgeschoss|Dachgeschoss|I{1,3}\\. ?Hinterhaus|[0-9]{1,2}\\. ?(?:OG|Stock|Etage|Obergeschoss)|EG|DG|Hinterhaus|HH|VH|Vorderhaus|Whg\\.? ?[0-9]{1,3}(?:\\.[0-9]{1,2})?|Wohnung [0-9]{1,3}|WE ?[0-9]{1,3}|App\\. ?[0-9]{1,3}|Zi(?:mmer|\\.) ?[0-9]{1,3}|c/o [\\p{L} ]{3,25})(?:[ ](?:links|rechts|li\\.|re\\.|mitte))?){0,2}'
const joint = '(?:[ ]{0,2}[,;·|\\-–]?[ ]?\\n?[ ]{0,4}|,? in )'

/** Words in front of a street that are no part of it: "WOHNHAFT BREITE STRASSE 5". */
const leading =
  /^(?:(?:wohnhaft|anschrift|adresse|straße|wohnung|neue anschrift|neue adresse|die|in|is|ist|at|jetzt|seit|jeher|unverändert|lautet|noch|neu|alt|nun|der|laut|bei|nach)[ ]{1,2})+(?=\p{L})/iu
const trim = (value: string) => ({ lead: leading.exec(value)?.[0].length ?? 0 })

const rules: readonly Rule[] = [
  {
    type: 'ADDRESS',
    by: 'street-place',
    trim,
    anchor: { at: new RegExp(`(?<=[\\p{L}][\\p{L}0-9'’]${ending}[ ]{0,2}\\n?)[0-9lIO]`, 'iu'), back: 7 },
    pattern: new RegExp(`${open}(${street}[ ]{0,2}\\n?${number}${floor}(?:${joint}${town})?)(?![\\p{N}])`, 'iu'),
    accept: acceptStreet,
  },
  {
    type: 'ADDRESS',
    by: 'street-apart',
    trim,
    anchor: {
      at: new RegExp(`(?<=(?:${apart}|[ ](?:straße|strasse|str\\.|weg|platz|allee|ring|gasse))[ ]{0,2})[0-9]`, 'u'),
      back: 8,
    },
    pattern: new RegExp(
      `${open}((?:${apartStreet}|${lowerStreet})[ ]{0,2}${number}${floor}(?:${joint}${town})?)(?![\\p{N}])`,
      'u',
    ),
    accept: acceptStreet,
  },
  {
    // Straße der Jugend 88, Platz der Einheit 3, Weg am Kindergarten 2
    type: 'ADDRESS',
    by: 'street-of',
    digitWithin: 50,
    pattern: new RegExp(
      `${open}((?:stra(?:ß|ss)e|platz|allee|weg|ring|gasse)[ ](?:der|des|dem|am|an[ ]der|an[ ]den|im|in[ ]der|zum|zur|vor[ ]dem)[ ][\\p{L}][\\p{L}.-]{2,25}(?:[ ][\\p{L}][\\p{L}.-]{2,25}){0,2}[ ]${number}${floor}(?:${joint}${town})?)(?![\\p{N}])`,
      'iu',
    ),
    accept: (value, before, after) =>
      lawful(after) || year.test(value)
        ? undefined
        : /^\p{Lu}/u.test(value) || hasTown(value) || /(?:wohn|anschrift|adresse)/iu.test(before)
          ? 0.9
          : undefined,
  },
  {
    // Whatever follows "Anschrift:" or "wohnhaft" and ends in a number: Siebenhöfen 44a, Hinter den Zäunen 9c
    type: 'ADDRESS',
    by: 'address-cue',
    trim,
    digitWithin: 90,
    ...cued(
      '(?:neue |frühere |jetzige |bisherige )?(?:anschrift|wohnung|adresse|wohnanschrift|wohnsitz)(?: (?:neu|alt|bisher))?|wohnhaft(?: in)?|wohnt(?: jetzt)?(?: in| in der| im| am)?|betriebsstätte|str\\.',
      `[\\p{L}][\\p{L}.'’-]{2,30}(?:[ ][\\p{L}.'’-]{1,25}){0,3}[ ]{1,2}${number}${floor}(?:${joint}${town})?`,
      '[ .]{0,30}[:\\t ][ ]{0,12}',
    ),
    accept: (value, _before, after) =>
      lawful(after) ||
      year.test(value) ||
      /(?:seit|ab|zum|vom|bis|am|grad|kapitel|personen|qm|zimmer)[ ]{1,2}[0-9]/iu.test(value)
        ? undefined
        : 0.84,
  },
  {
    // Achtern Diek 2, Lammershagen: any street before a comma and a known place
    type: 'ADDRESS',
    by: 'street-comma-place',
    anchor: { at: /(?<=\p{L}[ ]{1,2}(?:[0-9]{1,3}(?:[ ]?[a-h])?),[ ])\p{Lu}/u, back: 5 },
    pattern: new RegExp(
      `${open}([\\p{Lu}][\\p{L}.'’-]{2,25}(?:[ ][\\p{Lu}][\\p{L}.'’-]{2,25}){0,2}[ ]{1,2}[0-9]{1,3}(?:[ ]?[a-h])?,[ ][\\p{Lu}][\\p{L}-]{2,25})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: value => {
      const place = /[\p{L}-]+$/u.exec(value)![0]
      return (lexicon().bits(place) & kind.place) !== 0 &&
        (lexicon().bits(place) & (kind.word | kind.noun)) === 0 &&
        !notStreet.test(value)
        ? 0.7
        : undefined
    },
  },
  {
    type: 'ADDRESS',
    by: 'led-street',
    digitWithin: 55,
    trim,
    pattern: new RegExp(
      `${open}(${ledStreet}[ ]{1,2}${number}${floor}(?:${joint}${town})?)(?![\\p{N}]|\\.[0-9])`,
      'iu',
    ),
    accept: (value, before, after) => (lawful(after) ? undefined : acceptLed(value, before)),
  },
  {
    type: 'ADDRESS',
    by: 'any-street-with-town',
    trim,
    anchor: { at: /[0-9OIl]{5}[ \u00a0]/u, back: 10 },
    pattern: new RegExp(
      `${open}([\\p{Lu}][\\p{L}.'’\\-]{2,28}(?:[ ][\\p{L}][\\p{L}.\\-]{1,20}){0,2}[ ]${number}${joint}${town})(?![\\p{N}])`,
      'u',
    ),
    accept: value => (hasTown(value) ? 0.86 : undefined),
  },
  {
    type: 'ADDRESS',
    by: 'quadrat',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}((?:Quadrat[ ])?[A-U][ ]?[1-7],[ ]?[0-9]{1,2}[a-d]?(?:${joint}${town})?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: (value, before) =>
      /Quadrat/.test(value) || hasTown(value) || /(?:wohnhaft|anschrift|adresse|wohnt)[^\n]{0,12}$/iu.test(before)
        ? 0.85
        : undefined,
  },
  {
    type: 'ADDRESS',
    by: 'town',
    minDigits: 5,
    pattern: new RegExp(`${open}(${town})`, 'u'),
    accept: value => (hasTown(value) ? 0.8 : undefined),
  },
  {
    type: 'ADDRESS',
    by: 'post-box',
    digitWithin: 12,
    pattern: new RegExp(
      `${open}(Postfach[ ][0-9]{2}[ ]?[0-9]{2,3}(?:[ ]?[0-9]{2})?(?:${joint}${town})?)(?!\\p{N})`,
      'iu',
    ),
    confidence: 0.5,
  },
]

/** Streets with their number, with or without a town; offices' own addresses stay. */
export const streets: readonly Rule[] = rules.map(rule => ({
  ...rule,
  accept: (value, before, after) =>
    endsInMark.test(before) && ofOffice.test(before)
      ? undefined
      : rule.accept
        ? rule.accept(value, before, after)
        : (rule.confidence ?? 0.8),
}))

const lawful = (after: string) =>
  /^\s?(?:Abs|SGB|BGB|Satz|Nr|Uhr|€|EUR|Euro|Prozent|%|Tage|Wochen|Monate|Jahre|Personen|Kinder)/i.test(after)
const notStreet =
  /(?:^|[\s-])(?:\p{L}*zeichen|\p{L}*zweck|antrag|bescheid|betrag|vertrag|termin|weg(?:en)?|deswegen|unterwegs|halbtag|mittag|montag|tag|auftrag|beitrag|jahrgang|zeitplan|hilfeplan|stundenplan|abschlag|umfang|anhang|eingang|ausgang|zugang|rückgang|vorgang|lehrgang|kooperationsplan|eingliederungsplan|arbeitsplatz|kita-?platz|(?<![\p{L}][ -])platz|zimmer|raum|haushalt|monat|stand|grund|befund|bundesland|ausland|dienstplan|teilplan|schutzgrund|vertragspark|bezug|zuschlag|ausbildungsplatz|betreuungsplatz|studienplatz|therapieplatz|pflegegrad|bauhof|hinweg|rechtsweg|postweg|dienstweg|umgang|gespräch|arbeitsweg|schulweg)[ ]*[0-9]/iu

const year = /\s(?:19|20)[0-9]{2}$/

/** The office's own address in its letterhead: "Jobcenter Vechta · Rombergstraße 51". */
const endsInMark = /[,·|•–-][ ]?$/
const ofOffice =
  /(?:jobcenter|stadt|gemeinde|landkreis|kreis|magistrat|\p{L}*amt|\p{L}*gericht|\p{L}*behörde|\p{L}*kasse|rathaus|kreishaus|agentur für arbeit|fachbereich|\p{L}*stelle|\p{L}*center|bürgerbüro)(?:[ ][\p{Lu}][\p{L}-]+){0,3}[ ]?[,·|•–-][ ]?$/iu

function acceptStreet(value: string, before: string, after: string): number | undefined {
  if (year.test(value)) return undefined
  if (notStreet.test(value) && !hasTown(value)) return undefined
  if (lawful(after)) return undefined
  // "im Feld 3", "unter Punkt 4": a lone short ending without a name in front is no street.
  const sure = /stra(?:ß|ss|s|B|8)e|str\.?[ ]?[0-9]|allee|allce|weg|gasse|platz|ring|damm|ufer|chaussee/iu.test(value)
  const capital = /^\p{Lu}/u.test(value)
  const cue = /(?:wohn|anschrift|adresse|straße|zieh|umzug|gemeldet|leb|address|live)[^\n]{0,45}$/iu.test(before)
  if (!sure && !hasTown(value) && !cue && !capital) return undefined
  if (!sure && !hasTown(value) && !cue) return /\p{L}{5,}/u.test(value) && !/\n/.test(value) ? 0.7 : undefined
  return hasTown(value) ? 0.92 : 0.88
}

function acceptLed(value: string, before: string): number | undefined {
  if (hasTown(value)) return 0.9
  if (year.test(value)) return undefined
  const head =
    /^[\p{L}.]+(?:[ ](?:der|den|dem))?(?:[ ][\p{L}]{3,15}e[nrs]?(?=[ ]\p{L}))?[ ]([\p{L}\-.]+)/iu.exec(value)?.[1] ?? ''
  const bits = lexicon().bits(head)
  const cue = /(?:wohn|anschrift|adresse|straße|zieh|umzug|gemeldet|leb|address|live)[^\n]{0,45}$/iu.test(before)
  if (cue) return 0.88
  if (
    /(?:jahr|monat|tag|woche|punkt|seite|nummer|absatz|satz|alter|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zimmer|raum|haushalt|anlage|zeile|feld|abschnitt|höhe|klasse|stufe|etage|ersten|letzten|nächsten|vergangenen)/iu.test(
      head,
    )
  )
    return undefined
  const capital =
    /^(?:Am|An|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor|Bei|Beim|Alte|Neue|Große|Kleine|Breite|Lange|Obere|Untere|Hohe|Zwischen|St|Sankt|AM|AN|AUF|IM|ZUM|ZUR|UNTER|HINTER|VOR|BEI|BEIM|ZWISCHEN|ALTE|NEUE)/.test(
      value,
    )
  return capital && /\p{Lu}/u.test(head[0] ?? '') && (bits & kind.word) === 0 ? 0.72 : undefined
}

function hasTown(value: string): boolean {
  const hit =
    /(?:^|[^\p{L}\p{N}])(?:D-)?([0-9OIl]{5}|[0-9OIl]{2,4}[ ][0-9OIl]{1,3})[ \u00a0]{1,2}([\p{L}][\p{L}.1-]+)/u.exec(
      value,
    )
  if (!hit) return false
  const digits = hit[1]!.replace(' ', '').replace(/O/g, '0').replace(/[Il]/g, '1')
  if (digits.length !== 5) return false
  const { bits, postcode } = lexicon()
  return (
    (postcode(digits) && !/^(?:euro?|eur|stück|personen|mal)$/i.test(hit[2]!)) ||
    (/^[0-9]{5}$/.test(digits) && (bits(hit[2]!) & kind.place) !== 0)
  )
}

const going = new Set(
  'in nach aus bei bis zwischen richtung geburtsort wohnort ort stadt gebuertig raum wohnhaft ab from to near'.split(
    ' ',
  ),
)
const cuedPlace =
  /(?:geburtsort|geboren in|geb\. in|geboren am [\d. ]{6,12} in|wohnort|(?<!\p{L})ort|standort|herkunftsort|born in|wohnhaft in|wohnt in|lebt in|ansässig in|(?:kam|stammt?|gebürtig|geflohen|flüchtete|eingereist|umzug|gezogen|zog|zieht)[^.\n]{0,30} (?:aus|nach)|nach(?= \p{L}+ (?:gezogen|verzogen|umgezogen|ziehen|gereist|zurück))|live in|lives in|\d{4} in)["']?\s{0,2}[:=]?\s{0,2}["']?$/iu
const letterDate = /^,[ ]{0,2}(?:den[ ]|im[ ])?(?:[0-9]{1,2}\.[ ]?(?:[0-9]{1,2}\.|\p{L}{3,9})|[0-9]{4}-)/u

/** First words of places' names of several words. */
const placeHeads = new Set(
  'bad st sankt alt neu gross klein markt hohen nieder ober unter schwabisch burg kloster deutsch hann frankfurt rothenburg neustadt la le el los san santa new ho rio sao tel ain al'.split(
    ' ',
  ),
)

const cueEnds = new Set(['in', 'aus', 'nach'])

/** Places on their own: after a preposition, in "Gotha, 04.05.2025", after a cue. Authorities' names stay whole. */
export function findPlaces(document: Document): Span[] {
  const { text } = document
  const tokens = tokensOf(document)
  const { bits } = lexicon()
  const spans: Span[] = []
  const gapAfter = (at: number) => (at + 1 < tokens.length ? text.slice(tokens[at]!.end, tokens[at + 1]!.start) : '')
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if ((token.shape === 'lower' && !token.caseless) || token.text.length < 3 || stop.has(token.key)) continue
    let to = at
    let known = (token.bits & kind.place) !== 0
    // Names of up to four words, the longest first: "Bad Homburg vor der Höhe".
    const most = token.shape === 'lower' ? 1 : known || placeHeads.has(token.key) ? Math.min(4, tokens.length - at) : 1
    for (let words = most; words > 1; words--) {
      let joined = true
      for (let index = at; index < at + words - 1; index++)
        if (!/^[ \u00a0]$|^\/$/.test(gapAfter(index))) joined = false
      if (joined && (bits(text.slice(token.start, tokens[at + words - 1]!.end)) & kind.place) !== 0) {
        to = at + words - 1
        known = true
        break
      }
    }
    const previous = tokens[at - 1]
    // The cue's last word first: the pattern is too dear for every word.
    const cue =
      previous !== undefined &&
      (cueEnds.has(previous.key) || previous.key.endsWith('ort')) &&
      cuedPlace.test(text.slice(Math.max(0, token.start - 40), token.start))
    if (!known && !(cue && token.shape !== 'lower' && !isCommon(token))) continue
    const before = text.slice(Math.max(0, token.start - 40), token.start)
    if (isAuthority(before)) continue
    const preposition = previous !== undefined && going.has(previous.key) && /^[ \u00a0\n]{1,2}$/.test(gapAfter(at - 1))
    const end = tokens[to]!.end
    const dated = letterDate.test(text.slice(end, end + 16)) && /(?:^|[\n.!?])\s*$/.test(before)
    const name = (token.bits & (kind.surname | kind.namey | kind.givenF | kind.givenM)) !== 0
    if (
      to === at &&
      isCommon(token) &&
      !cue &&
      !dated &&
      !(
        preposition &&
        /^(?:nach|aus)$/.test(previous!.key) &&
        !token.caseless &&
        (name || (token.bits & kind.noun) === 0)
      )
    )
      continue
    if (cue || dated || preposition)
      spans.push({
        start: token.start,
        end,
        type: 'LOCATION',
        by: 'place',
        confidence: preposition || cue ? 0.82 : 0.8,
      })
    else if (!name && !token.caseless && text[end] !== '-')
      spans.push({ start: token.start, end, type: 'LOCATION', by: 'place-lone', confidence: 0.55 })
    else continue
    at = to
  }
  return spans
}

const isCommon = (token: Token) => (token.bits & (kind.word | kind.noun)) !== 0
