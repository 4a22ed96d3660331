import type { Span } from '../entity.ts'
import { misread } from './misread.ts'
import type { Rule } from './rule.ts'
import { close, open } from './rule.ts'
import type { Token } from './token.ts'

/**
 * Art. 9 GDPR: health, religion, union, party, ethnic origin, sexual orientation, genetic data. These are flags, never
 * masked: the case may need them, and a person decides. Single words are looked up (special-words.ts); the rules here
 * are for what several words or signs say together.
 */
const patterns = [
  `(?:GdB|MdE|GdS|Grad der (?:Behinderung|Schädigung)|Behinderungsgrad)[ ]?(?:von|:|=)?[ ]?(?:mindestens )?[0-9OlI]{2,3}(?:[ ]?%)?(?:[ ](?:aG|G|H|Bl|RF|B|Gl)(?![\\p{L}]))?`,
  `(?:Merkzeichen|Mz\\.)[ ]?:?[ ]?["„]?(?:aG|G|H|Bl|RF|B|Gl|TBl|1\\. Kl\\.)(?:[“",/ und]{1,6}(?:aG|G|H|Bl|RF|B|Gl|TBl)(?![\\p{L}]))*`,
  `Pflege(?:grad|stufe)[ ]?(?:von )?[0-5I]{1,3}`,
  `multiple[rn]? sklerose|morbus[ ][\\p{L}]{4,15}|hepatitis [a-e]|colitis ulcerosa|spina bifida|grauer star|grüner star|angina pectoris|essentielle hypertonie|down syndrom|restless legs|pfeiffersches drüsenfieber|trisomie[ ]?[0-9]{1,2}|offene[sn]? bein|raucherbein|tetanus`,
  `(?:chronische[nr]?|starke[n]?|ständige[n]?) (?:schmerzen|müdigkeit|rückenschmerzen)|schmerzen (?:im|in)[ ](?:der |den )?[\\p{L}]{3,15}|(?:geistig|seelisch|körperlich|mehrfach)(?:e[rnms]?)? (?:behindert|behinderung|beeinträchtig)\\p{L}{0,5}|psychisch(?:e[rnms]?)? (?:krank|erkrank|störung|beeinträchtig|probleme|belast)\\p{L}{0,5}|seelische[rn]? (?:störung|erkrankung)|(?:dauerhaft|voll|teilweise) erwerbsgemindert|errechneter termin|geburtstermin|ventil im kopf|(?:im|ins|liegt im) koma|halbseitig gelähmt|manisch-depressiv|künstliche befruchtung`,
  `[0-9]{1,2}\\.[ ]?(?:ssw|schwangerschaftswoche|schwangerschaftsmonat)`,
  `(?:schwer|chronisch|unheilbar|dauerhaft|psychisch|lange|sehr|ernsthaft|oft|länger) (?:er)?krank(?:t|e[rnms]?)?|krank(?:e[rnms]?)? (?:geschrieben|gemeldet)|in (?:psychiatrischer|psychotherapeutischer|stationärer|onkologischer) behandlung|trockene[rn]? alkoholiker(?:in)?|(?:nimmt|konsumiert|trinkt) (?:regelmäßig |viel )?(?:drogen|alkohol|tabletten)|(?:alkohol|drogen|tabletten)-?(?:krank|abhängig|sucht|problem\\p{L}?|missbrauch)`,
  `zeug(?:e|in|en) jehovas|aus der kirche ausgetreten|kirche ausgetreten|keine kirche(?: \\(ausgetreten\\))?|ohne (?:bekenntnis|konfession|religion)|(?:keiner|keine) (?:konfession|religion|religionsgemeinschaft|kirche)(?: angehörig)?|zum [\\p{L}]{4,12} konvertiert|christlichen glaubens|heilsarmee|(?:jüdische|islamische|muslimische|alevitische|christliche|evangelische|katholische)[rn]? (?:gemeinde|glaube\\p{L}?|kirche\\p{L}{0,8})`,
  `ver\\.?[ ]?di(?:-\\p{L}{3,15})?|ig meta(?:ll|11|l1|1l)(?:-\\p{L}{3,15})?|ig bau|ig bce|ig bergbau|marburger bund|gewerkschaftlich (?:organisiert|aktiv)|deutsche[rn]? (?:gewerkschaftsbund|beamtenbund|polizeigewerkschaft)|(?:gewerkschaft|vereinigung) (?:erziehung und wissenschaft|der polizei|nahrung|cockpit|deutscher lokomotivführer)`,
  `(?:mitglied|mitgliedschaft|kandidat(?:in)?|stadtrat|aktiv|engagiert)[ ](?:bei|der|in der|von|im|für die|in)[ ](?:den[ ])?(?:ver\\.?di|grünen|die linke|linken|linkspartei|volt|cdu|csu|spd|fdp|afd|bsw|gewerkschaft|freien wählern?|piraten)|(?:die |der )?(?:linken|grünen|linke)-(?:mitglied|anhänger(?:in)?|ortsverein|wähler(?:in)?|kandidat(?:in)?)|freie[rn]? wähler[n]?|bündnis 90(?:\\/die grünen)?|und der (?:linken|grünen)|junge union|die heimat|dritter weg|identitäre bewegung|partei die linke|ortsverein der (?:spd|cdu|linken|grünen)`,
  `schwarze[rn]? deutsche[rn]?|person of color|(?:als|ist|sei) (?:rom|sinto|romni|jude|jüdin|kurde)|ethnische(?:r|n)? (?:herkunft|minderheit)|angehörige[rn]? der (?:roma|sinti|kurd|jesid|hazara|uigur)\\p{L}{0,6}`,
  `sexuelle(?:r|n)? (?:orientierung|identität|missbrauch)|sexuell (?:missbraucht|übertragbar\\p{L}{0,4})|(?:lebt|verheiratet) mit (?:einem mann|einer frau)|genetische[rnms]? (?:befund|test|untersuchung|erkrankung|defekt)\\p{L}{0,3}`,
]
/** Abbreviations that are too short to be looked up: a sign or the end of the line follows. */
const abbreviated =
  '(?:rk|ev|röm\\. kath|r\\.-k)(?=[ ]?(?:,|;|\\)|$|\\n))|(?:röm\\.-?[ ]?)kath\\.|kath\\.|evang\\.(?:-luth\\.)?|ev\\.-?[ ]?(?:luth|ref)\\.|rk\\.|gr\\.-?orth\\.|isl\\.'
const icd = new RegExp(
  `${open}(?:ICD(?:-10)?:?[ ]?)?[A-TV-Zl][0-9OI][0-9OI](?:\\.[0-9OI]{1,2}|\\.-)(?:[ ]?[GVZARLB])?${close}`,
  'u',
)
const bareIcd = new RegExp(`${open}ICD(?:-10)?:?[ ]?[A-TV-Z][0-9][0-9]${close}`, 'u')
/** In small letters they are something else. */
const shouted = new RegExp(`${open}(?:PG[ ]?[1-5]|GEW(?:-[\\p{L}]{3,15})?)${close}`, 'u')

const descent = 'herkunft|abstammung|volkszugehörigkeit|minderheit|volksgruppe'

/** Fields that hold an illness, a medicine, a faith, a people, a union: whatever stands there. */
const healthCue =
  '(?:haupt|neben|verdachts|aufnahme|entlassungs|vor|dauer|bekannte |chronische )?(?:diagnosen?|diagn\\.|erkrankung(?:en)?|krankheit(?:en)?|befunde?)|allergien?|unverträglichkeit(?:en)?|medikamente?|medikation|behinderung(?:en)?|einschränkung(?:en)?|gesundheitliche (?:einschränkungen|probleme)|anamnese|therapie|impfungen'
const groupCue =
  'konfession(?:szugehörigkeit)?|konf\\.|religion(?:szugehörigkeit|sgemeinschaft)?|rel\\.|bekenntnis|volkszugehörigkeit|volksgruppe|ethnie|ethnische (?:herkunft|zugehörigkeit)|gewerkschaft|partei(?:mitgliedschaft)?|sexuelle orientierung|kist-merkmal'
const suspected =
  '(?:[Vv]erdacht auf|[Vv]\\.[ ]?[aA]\\.|[Zz]ustand nach|[Zz]\\.[ ]?[nN]\\.|leide(?:t|n)? (?:unter|an)|erkrankt(?:e)? an|gestorben an|behandlung wegen|betroffen von|diagnostiziert(?: wurde| mit)?)'
const special = (pattern: RegExp): Rule => ({ type: 'SPECIAL', by: 'special', confidence: 0.8, pattern })

export const specials: readonly Rule[] = [
  ...[...patterns, abbreviated].map(source => special(new RegExp(`${open}(${source})(?![\\p{L}\\p{N}])`, 'iu'))),
  {
    ...special(
      new RegExp(
        `${open}(?:${misread(healthCue)})(?: laut au| \\(icd-10\\))?[ ]?[:=][ .]{0,12}\\n?(?:[0-9•*-][.)]?[ ])?([\\p{L}][^\\n]{2,120}?(?:\\n[0-9•][.)]?[ ][\\p{L}][^\\n]{2,80}){0,5}?)(?=[.;]?[ ]{0,3}\\n(?![0-9•][.)]?[ ])|[;]|(?<=[\\p{L})]{4})[.][ ]|[ ]{3}|$)`,
        'iu',
      ),
    ),
    // "Diagnose: folgt", "Allergien: keine" say nothing.
    accept: value =>
      /^(?:keine?|nein|folgt|siehe|s\. |unbekannt|liegt|wird|nicht|laut)/i.test(value) ? undefined : 0.8,
  },
  {
    ...special(new RegExp(`${open}([\\p{L}-]{2,18}sch(?:e[rn]?|em|en) (?:${descent}))${close}`, 'iu')),
    anchor: { at: new RegExp(`(?<=sch(?:e[rn]?|em|en) )(?:${descent})`, 'iu'), back: 4 },
  },
  special(icd),
  special(bareIcd),
  special(shouted),
  special(
    new RegExp(
      `${open}((?:leidet|leide|leiden|erkrankt|erkrankte)[ ](?:an|unter)[ ](?:einer?[rm]?[ ]|[\\p{L}]{3,15}r[ ])?[\\p{L}]{4,25}(?:[ ][\\p{Lu}][\\p{L}]{3,20})?)`,
      'iu',
    ),
  ),
  {
    ...special(
      new RegExp(
        `${open}${suspected}[ ]((?:(?:einer?|eines|einem|ihrer|seiner|des|der)[ ])?[\\p{L}-]{4,30}(?:[ ][\\p{Lu}][\\p{L}-]{3,30})?(?:[ ](?:links|rechts|re\\.|li\\.|bds\\.))?)${close}`,
        'u',
      ),
    ),
    accept: value =>
      /^hause|betrug|schwarzarbeit|straftat|diebstahl|hinterziehung|missbrauch|schimmel|verstoß|gemeinschaft|kindeswohl|unterschlag|fälsch|leistung|gefährdung|bezug|umzug|prüfung/i.test(
        value,
      )
        ? undefined
        : 0.8,
  },
  special(
    new RegExp(
      `${open}(?:${misread(groupCue)})[:= ]?[ .]{0,14}[:= ][:= ]{0,2}([\\p{L}][\\p{L}1.\\-]{1,24}|[\\p{L}]{2,4}\\.)`,
      'iu',
    ),
  ),
]

/** Words of Art. 9 among those of the text. */
export const findIllnesses = (tokens: readonly Token[]): Span[] =>
  tokens
    .filter(token => token.special)
    .map(({ start, end }) => ({ start, end, type: 'SPECIAL', by: 'illness', confidence: 0.7 }))

/** The words of a diagnosis up to the bracket of its code. */
const before = /([\p{L}][\p{L} /-]{2,55}\()$/u

/** "chronische", "arterielle", "Zustand nach": what kind of illness it is belongs to the statement. */
const lead =
  /(?:(?:[\p{L}]{3,20}(?:elle|äre|ische|ige|iale|öse|oide|chronische|akute|schwere|leichte|mittelgradige|rezidivierende|eitige|liche)[rnms]?|schwere[rnms]?|akute[rnms]?|leichte[rnms]?|deutsche[rn]?|chron\.|akut\.|art\.|rez\.|Z\.[ ]?n\.|Zustand nach|V\.[ ]?a\.|Verdacht auf|im [0-9]\. Monat|Mitglied (?:bei|der|in der|von)|dringender|bekannte[rn]?)[ ]){1,4}$/iu
/** Type, side, degree, place of the spine, week: what follows the name of an illness. */
const tail =
  /^(?:[ ](?:r?n?m?ellitus|rnell\.|mell\.|bronchiale|ulcerosa|Glaubens|Episode|Störung|Verstimmung|beantragt|bekannt|Typ[ ]?[12Il]{1,2}[ab]?|Grad[ ]?[1-4I]{1,3}|Stadium[ ]?[1-5IV]{1,3}|[A-D](?![\p{L}\p{N}])|[HCBTLS][W]?[SK]?[0-9](?:[/-][LSCT]?[0-9])?|re\.|li\.|l[ ]i\.|r\.|links|rechts|bds\.|beidseits|beidseitig|(?:in[ ])?der[ ][0-9]{1,2}\.[ ](?:SSW|Woche|Schwangerschaftswoche)|in[ ]der[ ][0-9]{1,2}\.[ ](?:SSW|Woche)|seit[ ]Geburt|positiv)|,?[ ](?:chron|rez|akut)\.)+/iu

/** Joins "Asthma bronchiale (J45.9)" and other neighbours, so that a warning covers one statement. */
export function joinSpecials(text: string, spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    const isCode = /^(?:ICD|[A-Zl][0-9OI]{2})/.test(text.slice(span.start, span.end))
    const more = tail.exec(text.slice(span.end, span.end + 40))?.[0].length ?? 0
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end + more)
    else if (isCode && before.test(text.slice(Math.max(0, span.start - 64), span.start))) {
      // What stands before a code in brackets is what the code means.
      const meaning = before.exec(text.slice(Math.max(0, span.start - 64), span.start))![1]!
      const start = span.start - meaning.length
      const end = text[span.end] === ')' ? span.end + 1 : span.end
      if (last && start < last.end) last.end = Math.max(last.end, end)
      else out.push({ ...span, start, end })
    } else if (last && isCode && /^[ ]?\(?[ ]?$/.test(text.slice(last.end, span.start))) {
      last.end = text[span.end] === ')' ? span.end + 1 : span.end
    } else if (last && span.start - last.end < 6 && /^(?:[ ]|[ ]mit[ ])$/.test(text.slice(last.end, span.start))) {
      last.end = span.end + more
    } else {
      const first = lead.exec(text.slice(Math.max(0, span.start - 44), span.start))?.[0].length ?? 0
      out.push({ ...span, start: Math.max(span.start - first, last?.end ?? 0), end: span.end + more })
    }
  }
  return out
}
