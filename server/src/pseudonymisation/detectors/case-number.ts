import type { Rule } from './rule.ts'
import { cued, digit, open } from './rule.ts'

/** What is numbered in an office: "-nummer", "-nr.", "-zeichen" follows. */
const numbered =
  'tagebuch|tgb\\.?|uvg|uhv|wogg|fad|pk|schuldner|abgaben?|beitrags|leistungs|steuer-?konto|kass\\.?|geburtseintrags|eintrags|hilfefall|anhör(?:ungs|bogen)|flurstücks|blatt|konto-?auszugs|tagebuch-?|strafanzeigen?|anzeigen?|schadens?|objekt|debitor(?:en)?|azr|vnr\\.?|vollstr(?:eckungs|\\.)|kassen|schein|akten|gesch(?:äfts)?\\.?|vorgangs?|vorg\\.?|fall|antrags?|auftrags?|bescheid|widerspruchs?|verfahrens|register|sterberegister|geburtenregister|eheregister|buchungs|rechnungs|re\\.?|rg\\.?|ticket|ordnungs|ws|wg|wohngeld|urkunden|urk\\.?|bearbeitungs|einwohner|beleg|matrikel|förderungs|personenkonto|police|policen|versicherungsschein|personal|pers\\.|mitglieds|vertrags|verwarnungs?|bußgeld|bussgeld|sach|referenz|sendungs|bestell|steuerkonto|hundesteuer|marken|lfd\\.'
const cues = `(?:${numbered})-?[ ]?(?:nummern?|nr\\.?|kennzeichen|zeichen|kennung|merkmal|kz\\.?|z\\.|-?id)(?: der versicherung| (?:alt|neu))?|bescheid(?: vom [0-9.]{8,10},?)?(?: nr\\.?)?|anlage zum bescheid|(?:leistung|hilfe|register|geführt) unter(?: nr\\.?| dem az\\.?)?|akte(?:n?z\\.?)?|bußgeldakte|bussgeldakte|verwarnung|mandats-?referenz|azr|kassen-?[ ]?z\\.?(?: (?:alt|neu))?|widerspruch|az\\.?|aktenzeichen|gesch\\.?-?[ ]?z\\.?|gz\\.?|(?:mein|unser|ihr|dortiges|hiesiges) z(?:eichen|\\.)|zeichen|vorg\\.|vorgang|ordnungsmerkmal|verwendungszweck|ticket|case (?:number|no\\.?)|reference|referenz|ref\\.?|rechnung|objekt|police|versicherungsschein|dr ii|urk\\.-reg\\.|rg\\.|anklage|strafbefehl|vollstreckungsbescheid|mahnbescheid|bauantrag|beistandschaft|reg\\.-nr\\.?|(?:geburts|sterbe|ehe|lebenspartnerschafts)(?:eintrag|register|buch|fall)|aktz\\.?|kz\\.|schuldner|v(?:ers)?\\.?nr\\.?|hilfefall|schadenfall|personenkonto|ticket[ ]?#`

/** Words that may stand right behind a number and are no part of it. */
const afterwards =
  '(?!(?:vom|von|und|oder|am|zum|zur|bis|seit|ist|wird|war|hat|für|tel|telefon|fax|mobil|bg|kd|geb|herrn?|frau|datum|eur|euro|bei|in|an|im|ab|auf|aus|mit|der|die|das|dem|den|des|nach|nr|hier|ihr|ich|er|sie|wir|es|bitte|betr|iban|komma|punkt|abs|uhr|eingang|seite|steuer|akte|az|zeichen|kind|sohn|tochter|mutter|vater|stadt|summe|betrag|rate|doch|aber|noch|nur|schon|auch|mal|also|ja|nein|jetzt|is|sind|waren|wurde|wohl)(?![\\p{L}]))'
/** A part without blanks that holds a digit, and letters that stand before such a part. */
const part =
  '(?=[^ \\n]{0,14}[0-9])#?[\\p{L}0-9](?:[\\p{L}0-9./\\-–_]|:(?=[\\p{L}0-9])){0,24}(?![ ]?(?:€|euro?(?![\\p{L}])|,[0-9]{2}))'
const lead = `${afterwards}[\\p{L}]{1,5}(?:[-/.][\\p{L}]{1,4})?(?=[ ])`
const value = `(?:${lead}[ ]){0,2}${part}(?:(?<![.,;:])[ ](?:[-–/][ ])?(?:${lead}[ ]){0,2}${afterwards}${part}|(?<=[-/])\\n[ ]{0,6}${part}){0,4}(?:[ ]aus[ ][0-9]{2}|[ ](?:b[ ])?er(?=[^\\p{L}]{2}|[.,;)\\n]|$)|[ ]${afterwards}[\\p{L}]{1,3}(?:[-/][\\p{L}]{1,3})?(?=[ ]{2}|[,;.)\\n]|$)|[ ]\\([\\p{L}]{1,4}\\))?`
/** Between cue and number: "Az. der StA Gera: ". */
const between =
  '[^\\p{L}\\p{N}\\n]{0,5}(?:(?:bitte|bei|stets)[ ][^0-9\\n]{3,45}[-–):][ :]{0,3})?[.…_ :]{0,30}(?:(?:nr\\.?|lautet|ist|war|unter|des|no\\.?|number|is|hier|alt|neu|er|kind|übermittelt|doch|wohl|noch|jetzt|vermutlich)[^\\p{L}\\p{N}\\n]{1,3}){0,2}(?:\\p{L}[\\p{L} .-]{1,30}:[ ]?)?\\n?'

/** The courts' registers of cases that rulings are cited from, and those of files that only people are in. */
const citedRegister = '(?:K|L|C|O|A|B|E|M|N|S|T|OH|Ca|BV|BVGa|Ga|Sa|Ta|H|V|D|P|X)'
const personRegister =
  '(?:F|FH|UF|WF|Ds|Ls|KLs|Ks|Ns|Js|UJs|Cs|Gs|Bs|Qs|OWi|UR|XIV|XVII|XVI|VIII|VII|VI|IV|III|II|IN|IK|IE|VN|AR|BRs|StVK|VRs|BwR|Lw)'
const socialRegister = '(?:AS|SO|KR|R|RA|RJ|U|AL|SB|P|BK|BL|EG|EL|VE|VS|VU|VG|AY|KG|KA|SV|SF|BA|KN|LW|ZV)'
const count = '[0-9OlISB]{1,6}'
const year = '/[0-9OlI]{2}(?:[0-9]{2})?'
const courtFile = `(?:[SL][ ]${digit}{1,3}[ ]${socialRegister}[ ]${count}${year}(?:[ ](?:B[ ])?ER|[ ]PKH)?|(?:NZS[ ])?[0-9]{1,3}[a-z]?[ ](?:XVII|XVI|XIV)[ ][A-Z][ ]${count}(?:${year})?|(?:NZS[ ])?[0-9]{1,3}[a-z]?[ ](?:${citedRegister}|${personRegister})[ ](?:[0-9]{1,4}[ ]Js[ ])?${count}${year}(?:[.][A-Z]{1,3}|[ ]\\([A-Z]{1,4}\\)|[ ](?:We|Ge|Me|SO|EA|UG|HGW|SN|MD|HAL|AO|EO|KO))?|(?:XVII|XVI|XIV|Js|UJs|OWi|IK)[ ]${count}${year})`

const higherCourt =
  /(?<!\p{L})(?:BSG|BVerfG|BVerwG|BGH|BAG|BFH|EuGH|EGMR|LSG|OVG|VGH|OLG|LAG|Rspr\.|Rechtsprechung|juris|vgl\.|Rn\.|Landessozialgericht\p{L}*|Bundessozialgericht\p{L}*|Bundesverfassungsgericht\p{L}*)(?!\p{L})[^\n]{0,50}$/iu
const ruling =
  /(?<!\p{L})(?:Urteil\p{L}{0,2}|Urt\.|Beschl(?:uss\p{L}{0,2}|üsse\p{L}?|\.)|Entscheidung(?:en)?)(?!\p{L})[^\n]{0,50}$/iu
const ownCase =
  /(?<!\p{L})(?:Ihr(?:e[mnrs]?)?|Verfahren|Rechtsstreit|anhängig|Klage|\p{L}{3,12}verfahren|Beschwerde|Berufung|Rechtssache|gegen Sie|Mandant\p{L}*|Kläger\p{L}*)(?!\p{L})[^\n]{0,55}$/iu
const onlyPersons = new RegExp(`(?<![\\p{L}])${personRegister}[ ]`, 'u')
const ended = /(?:ist|wird|wurde)[ ](?:erledigt|beendet|anhängig|eingestellt|rechtskräftig)/iu

/** Rulings of the courts are quoted law, not somebody's case: a higher court's name or "Urteil vom" stands before them. */
function isCited(value: string, before: string, after = ''): boolean {
  const own = ownCase.test(before) || ended.test(after)
  // The Federal Social Court's files tell themselves.
  if (/^B[ ][0-9]{1,2}[ ]\p{L}/u.test(value)) return true
  if (higherCourt.test(before)) return !/(?<!\p{L})LSG(?!\p{L})/u.test(before) || !own
  return ruling.test(before) && !onlyPersons.test(value) && !own
}

/** Numbers of laws, printed papers and forms. */
const published =
  /(?:\(?(?:EU|EG|EWG)\)?|BGBl\.?(?: I{1,2})?|[GM]?VBl\.?|MBl\.?|ABl\.?|Richtlinie|Verordnung|VO|Drs\.?|Drucksache|Vorlage|Vordrucke?|Formulare?|DIN|ISO|Version|Stand|Rundschreiben|(?:Rund)?[Ee]rlass|Schuljahr|Haushaltsjahr|Saison|Hotline)[ (]{0,2}(?:Nr\.)?[ ]?$/iu

const digitsIn = (text: string) => text.match(/[0-9]/g)?.length ?? 0
const trimEnd = /[.,;:–\-(_/]+$/

/** A date that follows, and punctuation, are no part of a number. */
function trim(value: string) {
  const bare = value
    .replace(/(?<=[0-9]\S{0,24}[ ])(?:0?[1-9]|[12][0-9]|3[01])\.[ ]?(?:0?[1-9]|1[0-2])\.(?:[0-9]{2,4})?$/, '')
    .trimEnd()
  return { rest: value.length - bare.replace(trimEnd, '').length }
}

/** Words that look like a register's letters: months, weekdays, units, what laws and printed papers are called. */
const notRegister =
  /^(?:mo|di|mi|do|fr|sa|so|jan|feb|mär|apr|mai|jun|jul|aug|sep|sept|okt|nov|dez|uhr|eur|euro|tel|fax|fon|mobil|plz|nr|art|abs|top|kw|ws|ss|sj|eu|eg|ewg|sgb|iso|din|en|vdi|bgbl|abl|drs|stvo|vo|ab|im|am|bis|vom|von|zum|zur|in|an|um|mit|und|für|nach|seit|ca|rn|din|pdf|jpg|png|docx?|xlsx?|d|top|covid|iban|bic|bg|zi|raum|haus|seite|teil|stufe|klasse|din|hrb|hra|gmbh|www|gz|az|geb)$/iu

/** A number of an office by its own make: signs, letters and figures in a row, enough of each (or a police case of Bavaria). */
function isOffice(value: string): boolean {
  const parts = value.split(/[./\- ]+/)
  const letters = parts.filter(one => /^\p{L}+$/u.test(one))
  const figures = digitsIn(value)
  if (/^\p{Lu}{2}[0-9]{4}-[0-9]{6}-[0-9]{2}\/[0-9]$/u.test(value)) return true
  if (parts.some(one => /^\p{L}*[0-9]+\p{L}+[0-9]|^\p{L}{2,}[0-9]{2}|[0-9]{2}\p{L}{3}/u.test(one))) return false
  if (letters.some(one => notRegister.test(one)) || /^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(value)) return false
  // 2200.17.0396-1: without letters only long ones, never an amount's thousands or a telephone number.
  if (letters.length === 0)
    return (
      /^[1-9]/.test(value) &&
      parts.length >= 4 &&
      figures >= 10 &&
      parts.some(one => one.length > 3) &&
      !parts.every(one => one.length === 4)
    )
  if (figures < 4 || !/[/-]/.test(value)) return figures >= 7 && parts.length >= 3
  if (/(?:^|[^0-9])20([0-9]{2})[/-](?:20)?([0-9]{2})$/.test(value) && parts.length < 4) {
    const [from, to] = value
      .match(/[0-9]{2}(?![0-9])/g)!
      .slice(-2)
      .map(Number)
    if (to! - from! === 1) return false
  }
  const shouted = letters.some(one => one.length > 1 && one === one.toUpperCase()) || /\p{Ll}\p{Lu}/u.test(value)
  if (parts.length === 2) return shouted && figures >= 5
  return parts.length > 3 || figures > 4 || shouted
}

/** File numbers that point to one case: cue words, files of courts, numbers by their make. Never case law. */
export const caseNumbers: readonly Rule[] = [
  {
    // The subject of a letter, the other office's sign: "Betr.: FB 2.3 / 118-25 Se", "Kanzlei Stöhr, dort 318-25 st"
    type: 'CASE_NO',
    by: 'case-subject',
    digitWithin: 40,
    trim,
    ...cued('betr\\.|betreff|bezug|dort|dortseits|nummer|unter', value, '[: ]{1,4}'),
    accept: (text, before, after) => {
      const plain = text.replace(trimEnd, '')
      const letters = plain.split(/[./\- ]+/).filter(one => /^\p{L}+$/u.test(one))
      return digitsIn(plain) < 5 ||
        !/[0-9]\S{0,6}[ ]?[/-]|[/-][ ]?\S{0,6}[0-9]/.test(plain) ||
        letters.length === 0 ||
        letters.some(one => notRegister.test(one)) ||
        /^\S{0,3}[0-9]{1,2}\.[0-9]{1,2}\.|^0[1-9][0-9]/.test(plain) ||
        published.test(before) ||
        isCited(text, before, after)
        ? undefined
        : 0.64
    },
  },
  {
    // Glued to its cue, or a form's unknown abbreviation before it: "zu AZ2025/0417", "FAD: 4410.22.0317"
    type: 'CASE_NO',
    by: 'case-label',
    digitWithin: 12,
    pattern:
      /(?<![\p{L}\p{M}\p{N}])(?:(?:AZ|Az|GZ|Gz|TGB)(?=[0-9])|\p{Lu}{2,5}:[ ]{1,2})([0-9]{2,6}(?:[./-][0-9]{2,8}){1,4})(?![\p{L}\p{N}]|[.,/-][0-9])/u,
    accept: (value, before) => {
      if (/(?:AZ|GZ|TGB)$/i.test(before)) return 0.85
      if (/(?:TEL|FAX|FON|MOBIL|HANDY|IBAN|DIN|ISO|PLZ|DATUM|GEB|VOM|AM|BIS|STAND):[ ]*$/i.test(before))
        return undefined
      return digitsIn(value) >= 8 &&
        /[./-].*[./-]/.test(value) &&
        !/^0|^[0-9]{1,2}\.[0-9]{1,2}\.|^[0-9]{4}-|(?:\.[0-9]{3})+$/.test(value)
        ? 0.6
        : undefined
    },
  },
  {
    type: 'CASE_NO',
    by: 'case-cue',
    digitWithin: 90,
    trim,
    ...cued(cues, value, between),
    accept: (text, before, after) => {
      if (isCited(text, before, after)) return undefined
      const plain = text.replace(trimEnd, '')
      const weak =
        /(?:bescheid|widerspruch|akte|rechnung|objekt|police|anklage|strafbefehl|verwarnung|beistandschaft|bauantrag|ref|unter)[^\p{L}\p{N}]{0,4}$/iu.test(
          before,
        )
      if (
        digitsIn(plain) < (weak ? 3 : 2) ||
        /^\d{1,2}\.[ ]?\d{1,2}\.(?:[ ]?\d{4}|\d{2})?$/.test(plain) ||
        /^\d{4}-\d{2}-\d{2}(?!\d)/.test(plain) ||
        (weak && /^(?:\d{1,2}|(?:19|20)\d{2}|\d{1,3}[.,]\d{2,3}(?:,\d{2})?)$/.test(plain)) ||
        /^\d{1,2}$/.test(plain) ||
        /^(?:vom|nach|gemäß|gegen|§|Urteil|Beschluss|Entscheidung|der|die|das|Satz|Abs|Seite|Zeile)(?!\p{L})/iu.test(
          plain,
        )
      )
        return undefined
      return /^\s?(?:€|eur|,-)/i.test(after) ? undefined : 0.9
    },
  },
  {
    // S 26 AS 311/25, 4 K 123/24.KS, 12 C 45/24, 3 Ds 214 Js 1234/24, XVII 123/20
    type: 'CASE_NO',
    by: 'court-file',
    minDigits: 3,
    digitWithin: 6,
    pattern: new RegExp(
      `${open}((?:[0-9]{1,3}[ ](?:Ds|Ls|KLs|Cs|Gs|Ns)[ ])?${courtFile})(?![\\p{L}\\p{N}]|[ ](?:R|U)(?![\\p{L}\\p{N}]))`,
      'iu',
    ),
    accept: (value, before, after) =>
      isCited(value, before, after) || digitsIn(value) < 3 || /^(?:19|20)?[0-9]{2}$/.test(value) ? undefined : 0.85,
  },
  {
    // Whatever calls itself a number and is none of the known kinds: Fund-Nr., Wohnberechtigungsschein Nr., Rechn.-Nr.
    type: 'CASE_NO',
    by: 'some-number',
    digitWithin: 60,
    trim,
    pattern: new RegExp(
      `${open}(?:[\\p{L}][\\p{L}.-]{0,30}?(?:-?[ ]?(?:nr|nummer|no|reg|-id)\\.?|zeichen|register|schein|etikett|anzeige)(?:[ ]nr\\.?)?)[ .]{0,12}[:\\n ][ ]{0,8}(?:[-–][ ])?((?=[^\\n]{0,20}[0-9]{2})${afterwards}(?:[\\p{L}]{1,3}[ ]|[\\p{L}]{1,5}[./-]?)?[0-9][\\p{L}0-9./-]{2,20}(?:[ ](?:[\\p{Lu}]{1,2}[ ])?[0-9][0-9./-]{1,8}(?![\\p{L}\\p{N}]|[ ]?(?:€|euro?(?!\\p{L})|,[0-9]))){0,3})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    accept: (text, before) => {
      // A fee's number in its schedule ("GebOSt Nr. 202.1") has few figures.
      const least = /[/-]/.test(text) ? 3 : /\./.test(text) ? 6 : 4
      if (digitsIn(text.replace(/[OlI]/g, '0')) < least || isCited(text, before)) return undefined
      if (/^(?:\p{L}{1,5}[. ])?[0-9O]{1,2}\.\d{1,2}\.\d{2,4}/u.test(text)) return undefined
      return /(?:haus|zimmer|raum|artikel|form|vordruck|seiten?|telefon|ruf|fax|service|handy|mobil|tel|plz|konto|bank|stock|auflage|muster|din|rn|kinder|park|modell|sammel|behörden|abhol|blz|zentral|hotline)[\p{L}.-]{0,12}[:. ]{0,6}$/iu.test(
        before,
      )
        ? undefined
        : 0.58
    },
  },
  {
    // A number of an office without a word that says so: WG/2025/03381, BuT-25/0613, 50.2-41377/Kie, 51/2-HzE-K 2207
    type: 'CASE_NO',
    by: 'case-make',
    digitWithin: 10,
    trim,
    pattern:
      /(?<![\p{L}\p{M}\p{N}@/._:#-])([\p{L}0-9]{1,8}(?:[./-][\p{L}0-9]{1,10}){1,6}(?:(?<=[0-9][./-](?:[\p{L}]{1,4}-)?[\p{L}]{1,5})[ ][0-9]{2,6}(?:[/-][\p{L}0-9]{1,5}){0,2})?)(?![\p{L}\p{N}@_]|[./-][\p{L}\p{N}])/u,
    accept: (value, before) =>
      !isOffice(value) || isCited(value, before) || published.test(before) ? undefined : 0.66,
  },
  {
    // Letters of a kind of case, a blank, the number: "BV 2025/0394-Hz", "WG 0062-31148", "F 207/24"
    type: 'CASE_NO',
    by: 'case-lettered',
    digitWithin: 9,
    pattern:
      /(?<![\p{L}\p{M}\p{N}/.-]|[0-9][ ])((?:DR[ ](?=I))?[\p{Lu}](?:[\p{L}]{0,2}[\p{Lu}]{1,3})?(?:-[\p{Lu}]{1,4})?[ ][0-9OlI]{1,7}(?:[./-](?:(?<=\/)\n[ ]{0,6})?[0-9OlI]{1,7}|[ ][0-9OlI]{2,6}(?=[/-])){1,4}(?:-[\p{L}]{1,3})?)(?![\p{L}\p{N}/]|[.,][0-9])/u,
    accept: (value, before) => {
      const letters = /^(?:DR[ ])?[^ ]+/.exec(value)![0]
      const number = value.slice(letters.length + 1)
      if (letters.split(/[ -]/).some(one => notRegister.test(one)) || isCited(value, before) || published.test(before))
        return undefined
      if ((/\./.test(number) && !/[/-]/.test(number)) || /^0\S*[ ]/.test(number)) return undefined
      if (/^(?:A|B|L)$/.test(letters) && !/\/(?:1[5-9]|2[0-9]|20[0-9]{2})$/.test(number)) return undefined
      // "F 207/24": the year tells; a month and a year are a time.
      if (/^(?:0[0-9]|1[0-2])\/(?:20)?[0-9]{2}$/.test(number)) return undefined
      if (/^[0-9OlI]{1,5}\/(?:[12][0-9OlI]|(?:19|20)[0-9OlI]{2})$/.test(number)) return 0.68
      return digitsIn(number) >= 5 && !/^0[1-9][0-9]{1,4}[/-]/.test(number) ? 0.67 : undefined
    },
  },
  {
    // A heading of its own: "III/50-2 K 1193"
    type: 'CASE_NO',
    by: 'case-line',
    digitWithin: 6,
    pattern:
      /(?<=^|\n)((?:[\p{Lu}]{1,4}[ ][0-9]{1,5}\/(?:19|20)[0-9]{2}|[IVX]{1,4}\/[0-9]{2,3}(?:[-.][0-9]{1,3})?[ ][\p{Lu}]{1,3}[ ][0-9]{2,6}))(?=[ ]*(?:\n|$))/u,
    confidence: 0.75,
  },
]
