import type { Span } from '../entity.ts'
import { misread } from './misread.ts'
import type { Rule } from './rule.ts'
import { close, open } from './rule.ts'
import type { Token } from './token.ts'

/**
 * Art. 9 GDPR: health, religion, union, party, ethnic origin, sexual orientation. These are flags, never masked: the case
 * may need them, and a person decides.
 */
const patterns = [
  `(?:GdB|MdE|Grad der Behinderung)[ ]?(?:von|:|=)?[ ]?(?:mindestens )?[0-9OlI]{2,3}(?:[ ]?%)?`,
  `Merkzeichen[ ]?:?[ ]?"?(?:aG|G|H|Bl|RF|B|Gl|TBl|1\\. Kl\\.)(?:[ ,/und]{1,5}(?:aG|G|H|Bl|RF|B|Gl|TBl))*`,
  `Pflege(?:grad|stufe)[ ]?[0-5I]{1,3}`,
  `schwerbehindert(?:e[rnms]?|enausweis)?|schwerbehinderung|erwerbsunfähig\\p{L}{0,5}|erwerbsgemindert\\p{L}{0,3}|arbeitsunfähig\\p{L}{0,7}|gehörlos\\p{L}{0,3}|blind(?:e[rnms]?)?(?=[ ,.;)])|querschnittsgelähmt`,
  `schwanger(?:e[rnms]?|schaft)?(?![\\p{L}])`,
]
const icd = new RegExp(
  `${open}(?:ICD(?:-10)?:?[ ]?)?[A-TV-Z][0-9OI][0-9OI](?:\\.[0-9OI]{1,2}|\\.-)(?:[ ]?[GVZARLB])?${close}`,
  'u',
)
const bareIcd = new RegExp(`${open}ICD(?:-10)?:?[ ]?[A-TV-Z][0-9][0-9]${close}`, 'u')
/** What illnesses are called: by the word's end, or its stem. */
const illness =
  /^[\p{L}-]{2,30}(?:itis|pathie|algie|lepsie|phrenie|phobie|plasie|trophie|flimmern|pocken|allergien?|intoleranz|spastik|epilepsien?|anfälle|schmerzen|sklerose|insuffizienz|syndrom|infarkt|karzinom|lähmung|amputation|vergiftung|psychose|(?<!l)ose|erkrankung(?:en)?|krankheit|krank(?:e[rnms]?)?|leiden(?:de[rnms]?)?|störung(?:en)?|fraktur|bruch|behinderung(?:en)?|behindert(?:e[rnms]?)?|beeinträchtigung(?:en)?|süchtig(?:e[rnms]?)?|sucht|abhängigkeit|schwäche|stämmig(?:e[rnms]?)?)$/iu
const notIllness =
  /^(?:arbeitsstörung|betriebsstörung|einbruch|abbruch|umbruch|ausbruch|vertragsbruch|durchbruch|wortbruch|zusammenbruch|störung|krankheit|krank|leiden|bruch|sehnsucht|eifersucht|unabhängigkeit|abhängigkeit|ruhestörung|aufbruch|anbruch|zubruch|ehebruch|verhinderung|(?:heide|hunds|tee|see|wild|christ)?rose|(?:schnee|latz|unter|jogging|jeans|leder|regen|arbeits)?hose|(?:konserven|blech|schnupf|steck)?dose|sympathie|empathie|antipathie|telepathie|nostalgie|matrose|bildstörung|steinbruch|rechtsbruch|friedensbruch|hausfriedensbruch|(?:be|ge|ver|unter|auf|auf-?ge|er|nach|aus|heimge)sucht$|rollator$|dose|diagnose|prognose|große|bloße|soße|narkose|hypnose|metamorphose|obacht|[\p{L}]*lose)/iu
const diagnoses =
  '(?:depression(?:en)?|depressive[rnms]?(?: episode| störung| verstimmung)?|burn-?out|angststörung|panikstörung|panikattacken?|ptbs|posttraumatische belastungsstörung|schizophrenie|psychose|bipolare störung|borderline(?:-störung)?|persönlichkeitsstörung|essstörung|magersucht|anorexie|bulimie|adhs|autismus|asperger(?:-syndrom)?|suchterkrankung|autismus-spektrum-störung|bandscheibenvorf(?:all|alls|älle)|hypertonie|lumbago|paranoide[rn]?|multiple[rn]? sklerose|herzkrank|suchtkrank|dement(?:e[rnms]?)?|hws-distorsion|distorsion|rollstuhlpflicht\\p{L}{0,2}|kirchenaustritt|windpocken|masern|scharlach|keuchhusten|blinddarm\\p{L}{0,12}|dialysepatient(?:in)?|chronische[nr]? schmerzen|schmerzpatient(?:in)?|insulin\\p{L}{0,8}|hirntumor|herzschrittmacher|rollator|prothese|amputiert|blutkrebs|hüftop|knieop|operation|legasthenie|dyskalkulie|entwicklungsverzögerung|frühgeburt|gluten\\p{L}{0,12}|transplantation|stoma|morbus|parkinson|demenz|schizo\\p{L}{2,12}|alkoholabhängigkeit|alkoholsucht|alkoholkrank|drogenabhängigkeit|drogensucht|spielsucht|suizid\\p{L}{0,6}|selbstmordversuch|diabetiker(?:in)?|diabetisch\\p{L}{0,2}|diabetes(?: mellitus)?(?: typ [12i]{1,2})?|asthma(?: bronchiale)?|copd|krebs(?:erkrankung|leiden)?|brustkrebs|tumor(?:erkrankung)?|karzinom|leukämie|chemotherapie|multiple sklerose|epilepsie|parkinson|demenz|alzheimer|schlaganfall|herzinfarkt|herzinsuffizienz|hypertonie|bluthochdruck|rheuma|arthrose|bandscheibenvorfall|rückenleiden|lumboischialgie|fibromyalgie|migräne|hiv(?:-positiv|-infektion)?|aids|hepatitis(?: [abc])?|tuberkulose|long-?covid|covid-19|lungenentzündung|niereninsuffizienz|dialyse|morbus \\p{L}{3,15}|down-syndrom|trisomie 21|lernbehinderung|geistige behinderung|psychisch(?:e[rnms]?)? (?:krank|erkrankung|erkrankt|störung|beeinträchtig)\\p{L}{0,4}|reizdarm(?:syndrom)?|allergie|laktoseintoleranz|zöliakie|endometriose|fehlgeburt|abtreibung|schwangerschaftsabbruch|adipositas|neurodermitis|schuppenflechte|tinnitus|skoliose|hörsturz|kreuzbandriss|entzugstherapie|substitution|methadon|rollstuhl(?:fahrer(?:in)?)?)'
const further =
  '(?:morbus[ ][\\p{L}]{4,14}|colitis ulcerosa|osteoporose|gicht|herzfehler|herzrhythmusstörung(?:en)?|vorhofflimmern|(?:lungen)?embolie|aneurysma|anämie|lymphom|melanom|metastasen?|bestrahlung(?:en)?|strahlentherapie|leberzirrhose|magengeschwür|divertikulitis|leistenbruch|hernie|polyneuropathie|karpaltunnel(?:syndrom)?|ischias|hexenschuss|(?:hws|lws|bws)(?:-syndrom|-beschwerden)?|schwerhörig(?:e[rnms]?|keit)?|hörgeräte?|taubstumm(?:e[rnms]?)?|taub(?:heit)?|sehbehindert(?:e[rnms]?)?|sehbehinderung|erblindet|katarakt|glaukom|makuladegeneration|grauer star|spina bifida|cerebralparese|zerebralparese|muskeldystrophie|als-erkrankung|halbseitenlähmung|halbseitig gelähmt|gelähmt|ads|zwangsstörung|zwänge|traumatisiert(?:e[rnms]?)?|trauma(?:ta)?|traumatherapie|psychotherapie|psychiatrie|psychiatrisch(?:e[rnms]?)?|psychopharmaka|antidepressiva|manie|manisch-depressiv|bipolar(?:e[rnms]?)?|alkoholiker(?:in)?|alkoholproblem(?:e)?|trockener alkoholiker|drogenkonsum|drogenproblem(?:e)?|cannabis(?:konsum)?|entgiftung|entzug|suchtberatung|suchtklinik|suchttherapie|mutterschutz|risikoschwangerschaft|entbindung(?:stermin)?|errechneter termin|geburtstermin|[0-9]{1,2}\\. (?:ssw|schwangerschaftswoche)|corona(?:-infektion)?|tbc|krätze|mukoviszidose|krankgeschrieben|bettlägerig(?:e[rnms]?)?|pflegebedürftig(?:e[rnms]?|keit)?|behindert(?:e[rnms]?)?|schwerbehindertenausweis|körperbehindert(?:e[rnms]?)?|(?:dauerhaft |voll |teilweise )?erwerbsgemindert|krebs(?:patient(?:in)?|krank|therapie)?|chemo|hirnblutung|gehirnerschütterung|oberschenkelhalsbruch|beinbruch|armbruch|knochenbruch|meniskusriss|bänderriss|burnout(?:-syndrom)?|suizidgefährdet|selbstverletz\\p{L}{2,8}|essgestört|übergewicht|schlafapnoe|borreliose|gürtelrose|lupus|sarkoidose|narkolepsie|tourette(?:-syndrom)?|insulinpflichtig|inkontinen[tz]|geistig behindert|lernbehindert|entwicklungsverzögert)'
const belief =
  '(?:rk|ev|röm\\. kath|r\\.-k)(?=[ ]?(?:,|;|\\)|$|\\n))|kirchensteuer(?:pflichtig)?|kirchenmitglied(?:schaft)?|aus der kirche ausgetreten|kirchenaustritt|kopftuch|moscheegemeinde|synagogengemeinde|ramadan|sikh|drusisch|druse|ahmadi(?:yya)?|bahá.í|adventgemeinde|marburger bund|gewerkschaftsbeitrag|gewerkschaftsmitgliedschaft|ig bergbau|eisenbahngewerkschaft|personalrat(?:smitglied)?|parteibuch|parteimitgliedschaft|ortsverein der (?:spd|cdu|linken|grünen)|jugendorganisation der [\\p{L}]{2,12}'
const descent =
  'romanes|romasprachig|rohingya|uigure?n?|uigurisch|tamile?n?|tamilisch|aramäer(?:in)?|aramäisch|assyrer(?:in)?|tschetschene?n?|tschetschenisch|russlanddeutsche?[rn]?|spätaussiedler(?:in)?|tutsi|hutu|paschtunisch|schwarze[rn]? deutsche[rn]?|trans(?:-?frau|-?mann|ident|sexualität)|queer|homosexualität|nonbinär|gleichgeschlechtlich\\p{L}{0,2}|coming-out|asexuell'
const faith =
  '(?:römisch|griechisch|altkatholisch|alt)?-?katholisch\\p{L}{0,2}|röm\\.-?[ ]?kath\\.|rk\\.|evangelisch\\p{L}{0,2}(?:-lutherisch\\p{L}{0,2})?|ev\\.-?luth\\.|protestantisch\\p{L}{0,2}|muslimisch\\p{L}{0,2}|muslim(?:a|e|in|innen)?|moslem|islamisch\\p{L}{0,2}|sunnitisch\\p{L}{0,2}|schiitisch\\p{L}{0,2}|alevitisch\\p{L}{0,2}|alevit(?:e|in|en)?|jesidisch\\p{L}{0,2}|jeside\\p{L}{0,2}|yezidisch\\p{L}{0,2}|jüdisch\\p{L}{0,2}(?: glaubens)?|orthodox\\p{L}{0,2}|russisch-orthodox\\p{L}{0,2}|buddhist\\p{L}{0,4}|hindu(?:istisch\\p{L}{0,2})?|konfessionslos\\p{L}{0,2}|atheist(?:in|isch)?|zeug(?:e|in|en) jehovas|freikirchlich\\p{L}{0,2}|christlich(?:en)? glaubens|mormone|neuapostolisch\\p{L}{0,2}|pfingstlerisch\\p{L}{0,2}|pfingst(?:ler|gemeinde)\\p{L}{0,3}|mennonit\\p{L}{0,4}|zoroastrisch|koptisch\\p{L}{0,2}|methodist\\p{L}{0,4}|baptist(?:en|in|innen|isch\\p{L}{0,2})?|adventist\\p{L}{0,4}|christentum|islam|judentum|hinduismus|buddhismus|konvertiert\\p{L}{0,3}|getauft\\p{L}{0,2}|religionslos|bekenntnislos|bahai|syrisch-orthodox\\p{L}{0,2}'
const belonging =
  '(?:mitglied (?:bei|der|in der|von|im)[ ](?:gewerkschaft[ ])?)?(?:ver\\.?di|ig meta(?:ll|11|l1|1l)|cgb|evg|gdp|dbb|ig bau|ig bce|gdl|gew(?= |,|\\.)|ngg|dgb|gewerkschaftsmitglied|gewerkschaftlich organisiert|gewerkschaft(?:er|erin|ssekretär)?)|(?:mitglied (?:bei|der|in der|von)[ ](?:den[ ])?)?(?:cdu|csu|spd|fdp|afd|bsw|freien? wählern?|bündnis 90)|(?:mitglied (?:bei|der|in der|von)[ ](?:den[ ])?)(?:grünen|die linke|linken|volt)|(?:cdu|csu|spd|fdp|afd|linke|grünen?|bsw)-(?:mitglied|anhänger(?:in)?|ortsverein|wähler(?:in)?)|parteimitglied|parteizugehörigkeit|betriebsrat(?:smitglied)?'
const origin =
  'homosexuell\\p{L}{0,2}|lesbisch\\p{L}{0,2}|schwul(?:er?)?|bisexuell\\p{L}{0,2}|transsexuell\\p{L}{0,2}|transgender|transident|intersexuell\\p{L}{0,2}|nicht-?binär|roma|sinti|sinto|romni|kurde|kurdin|kurden|kurdisch(?:er|en|e)?(?: herkunft| abstammung| volkszugehörigkeit)?|volkszugehörigkeit|krimtatare?\\p{L}{0,2}|sorbisch|sorbe|sorbin|jenisch|ethnie|paschtune|hazara|tadschike|ethnische herkunft'

const faithCue = 'konfession|konf\\.|religion(?:szugehörigkeit)?|rel\\.|bekenntnis'
const special = (pattern: RegExp): Rule => ({ type: 'SPECIAL', by: 'special', confidence: 0.8, pattern })

export const specials: readonly Rule[] = [
  ...[...patterns, diagnoses, further, belief, descent, faith, belonging, origin].map(source =>
    special(new RegExp(`${open}(${source})${close}`, 'iu')),
  ),
  special(
    new RegExp(
      `${open}(?:${misread('diagnosen?|befunde?|krankheiten')})(?: laut au)?:[ ]{0,2}\\n?(?:[0-9][.)][ ])?([\\p{L}][^\\n;]{3,70}?)(?=[.;]?[ ]?\\n|[.;][ ]|$)`,
      'iu',
    ),
  ),
  special(icd),
  special(bareIcd),
  special(
    new RegExp(
      `${open}((?:leidet|erkrankt)[ ]an[ ](?:einer?[ ]|[\\p{L}]{3,15}r[ ])?[\\p{L}]{4,25}(?:[ ][\\p{Lu}][\\p{L}]{3,20})?)`,
      'iu',
    ),
  ),
  special(
    new RegExp(`${open}(?:${misread(faithCue)})[:= ][:= ]{0,2}([\\p{L}][\\p{L}1.\\-]{1,20}|[\\p{L}]{2,4}\\.)`, 'iu'),
  ),
]

/** Words that are an illness's name by their ending; each word of a text is looked at once. */
export function findIllnesses(tokens: readonly Token[]): Span[] {
  const known = new Map<string, boolean>()
  const spans: Span[] = []
  for (const { text, start, end } of tokens) {
    if (text.length < 6) continue
    let is = known.get(text)
    if (is === undefined) {
      is = illness.test(text) && !notIllness.test(text)
      known.set(text, is)
    }
    if (is) spans.push({ start, end, type: 'SPECIAL', by: 'illness', confidence: 0.7 })
  }
  return spans
}

/** The words of a diagnosis up to the bracket of its code. */
const before = /([\p{L}][\p{L} /-]{2,55}\()$/u

/** "chronische", "arterielle": what kind of illness it is belongs to the statement. */
const adjectives =
  /(?:(?:[\p{L}]{3,20}(?:elle|äre|ische|ige|iale|öse|oide|chronische|akute|schwere|leichte)[rnms]?|schwere[rnms]?|akute[rnms]?|leichte[rnms]?)[ ]){1,2}$/iu

/** Joins "Asthma bronchiale (J45.9)" and other neighbours, so that a warning covers one statement. */
export function joinSpecials(text: string, spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    const isCode = /^(?:ICD|[A-Z][0-9OI]{2})/.test(text.slice(span.start, span.end))
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else if (isCode && before.test(text.slice(Math.max(0, span.start - 64), span.start))) {
      // What stands before a code in brackets is what the code means.
      const lead = before.exec(text.slice(Math.max(0, span.start - 64), span.start))![1]!
      const start = span.start - lead.length
      const end = text[span.end] === ')' ? span.end + 1 : span.end
      if (last && start < last.end) last.end = Math.max(last.end, end)
      else out.push({ ...span, start, end })
    } else if (last && isCode && /^[ ]?\(?[ ]?$/.test(text.slice(last.end, span.start))) {
      last.end = text[span.end] === ')' ? span.end + 1 : span.end
    } else {
      const lead = adjectives.exec(text.slice(Math.max(0, span.start - 44), span.start))?.[0].length ?? 0
      out.push({ ...span, start: span.start - lead })
    }
  }
  return out
}
