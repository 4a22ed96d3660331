import type { Rule } from './rule.ts'
import { close, cued, open } from './rule.ts'

const cues =
  'tgb\\.?-?[ ]?nr\\.?|tagebuch-?nr\\.?|schadens?-?(?:nummer|nr\\.?)(?: der versicherung)?|objekt(?:-?nr\\.?)?|bescheid(?: vom [0-9.]{8,10},?)?(?: nr\\.?)?|anlage zum bescheid|leistung unter|hilfe unter|akte(?:n?z\\.?)?|debitor(?:en)?-?(?:nummer|nr\\.?)|mandats-?referenz|azr-?(?:nummer|nr\\.?)|vollstr(?:eckungs|\\.)?-?(?:nummer|nr\\.?)|kassen-?z\\.|kassenz\\.?(?: (?:alt|neu))?|schein-?(?:nummer|nr\\.?)|widerspruch|register unter nr\\.|az\\.?|aktenzeichen|akten-?[ ]?(?:nummer|nr\\.?)|gesch(?:äfts)?\\.?-?[ ]?z(?:eichen|\\.)|gz\\.?|gesch\\.?z\\.?|(?:mein|unser|ihr|dortiges|hiesiges) zeichen|zeichen|kassen-?zeichen|vorgangs?-?[ ]?(?:nummer|nr\\.?|zeichen)|vorgang|fall-?(?:nummer|nr\\.?)|antrags?-?(?:nummer|nr\\.?)|bescheid-?(?:nummer|nr\\.?)|widerspruchs?-?(?:nummer|nr\\.?)|verfahrens-?(?:nummer|nr\\.?)|register-?(?:nummer|nr\\.?|zeichen)|buchungs-?zeichen|verwendungszweck|rechnungs-?(?:nummer|nr\\.?)|ticket(?:-?(?:nummer|nr\\.?))?|ordnungs-?(?:nummer|merkmal)|ws[- ]?nr\\.?|wg[- ]?nr\\.?|wohngeld-?nummer|case (?:number|no\\.?)|reference|ref\\.?|urkunden-?(?:nummer|nr\\.?)|schaden-?(?:nummer|nr\\.?)|bearbeitungs-?(?:nummer|zeichen)|geschäftszeichen|az|tagebuch-?(?:nummer|nr\\.?)|beleg-?(?:nummer|nr\\.?)|einwohner-?(?:nummer|nr\\.?)'

/** A word or group of a file number; at least one digit in the whole. */
const group = '[\\p{L}0-9][\\p{L}0-9./\\-–_:()]{0,20}'
const value = `(?=[^\\n]{0,24}[0-9])${group}(?:[ ](?=[^ \\n]{0,16}[0-9]|[A-Z]{1,3}-[a-z]{1,3}|AS|SO|KR|R|ER|VE|[A-Z]{1,3}[ ]?[0-9])${group}){0,4}`

/** Rulings of the courts are quoted law, not somebody's case: a higher court's name or "Urteil vom" stands before them. */
const caseLaw =
  /(?<!\p{L})(?:BSG|BVerfG|BVerwG|BGH|BAG|BFH|EuGH|EGMR|LSG|OVG|VGH|OLG|LAG|Urteil|Urt\.|Beschluss|Beschl\.|Rspr\.|Rechtsprechung|Entscheidung|juris|vgl\.)(?!\p{L})[^\n]{0,50}$/iu

/** Numbers of laws, printed papers and forms. */
const published =
  /(?:\(?(?:EU|EG|EWG)\)?|BGBl\.?(?: I{1,2})?|GVBl\.?|Richtlinie|Verordnung|VO|Drs\.?|Drucksache|Vorlage|Vordruck|Formular|DIN|ISO|Version|Stand|Rundschreiben|Erlass)[ ]?(?:Nr\.)?[ ]?$/u

const trimEnd = /[.,;:–\-(]+$/

/** Punctuation at the end, and a bracket that was opened before, are no part of a number. */
function trim(value: string) {
  const open = (value.match(/\(/g) ?? []).length
  const closed = (value.match(/\)/g) ?? []).length
  const trimmed = value.replace(trimEnd, '').replace(closed > open ? /\)+$/ : /$^/, '')
  const lead = /^(?:(?:alt|neu|ist|hier|lautet|er|kind|übermittelt|war)[: ]+[ \n]?)+/iu.exec(value)?.[0].length ?? 0
  return { lead, rest: value.length - trimmed.length }
}

/** File numbers that point to one case: cue words, and files of courts of first instance. Never case law. */
export const caseNumbers: readonly Rule[] = [
  {
    type: 'CASE_NO',
    by: 'case-cue',
    digitWithin: 90,
    trim,
    ...cued(
      cues,
      value,
      '[^\\p{L}\\p{N}\\n]{0,5}[.…_ :]{0,30}(?:(?:nr\\.?|lautet|ist|unter|des|no\\.?|number|is)[^\\p{L}\\p{N}\\n]{1,3}){0,2}\\n?',
    ),
    accept: (text, before) => {
      if (caseLaw.test(before)) return undefined
      const plain = text.replace(trimEnd, '')
      if (
        /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?$/.test(plain) ||
        /^\d{1,2}$/.test(plain) ||
        /^(?:vom|nach|gemäß|§|Urteil|Beschluss|Entscheidung)/i.test(plain)
      )
        return undefined
      return 0.9
    },
  },
  {
    // First instance: S 26 AS 311/25, 4 K 123/24.KS, 12 C 45/24, 3 Ds 214 Js 1234/24, 501 F 12/25
    type: 'CASE_NO',
    by: 'court-file',
    minDigits: 3,
    digitWithin: 6,
    trim,
    pattern: new RegExp(
      `${open}((?:S[ ][0-9]{1,3}[ ](?:AS|SO|KR|R|U|AL|SB|P|BK|EG|VE|AY|KG|SV|BA)[ ][0-9Ol]{1,5}/[0-9]{2}(?:[ ]ER)?|[0-9]{1,3}[ ](?:K|L|C|F|O|Ca|Ds|Ls|Js|XVII|XVI|M|IN|IK|VI|Cs|OWi|UR|Gs|XIV)[ ][0-9]{1,6}/[0-9]{2}(?:[.][A-Z]{1,2})?))(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: (_text, before) => (caseLaw.test(before) ? undefined : 0.85),
  },
  {
    type: 'CASE_NO',
    by: 'court-file-any-case',
    minDigits: 3,
    digitWithin: 6,
    trim,
    pattern: new RegExp(
      `${open}(s[ ][0-9]{1,3}[ ](?:as|so|kr|r|u|al|sb|p|ay)[ ][0-9]{1,5}/[0-9]{2}(?:[ ]er)?)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    accept: (_text, before) => (caseLaw.test(before) ? undefined : 0.84),
  },
  {
    // Whatever calls itself a number and is none of the known kinds: Fund-Nr., Wohnberechtigungsschein Nr., Rechn.-Nr.
    type: 'CASE_NO',
    by: 'some-number',
    digitWithin: 60,
    trim,
    pattern: new RegExp(
      `${open}(?:[\\p{L}][\\p{L}.-]{1,30}?(?:-?[ ]?(?:nr|nummer|no|reg)\\.?|zeichen|register|schein|etikett)(?:[ ]nr\\.?)?)[ .]{0,12}[:\\n ][ ]{0,8}((?=[^\\n]{0,20}[0-9]{3})[\\p{L}]{0,5}[ ./-]?[0-9][\\p{L}0-9./-]{2,20}(?:[ ][0-9][0-9./-]{1,8}){0,3})${close}`,
      'iu',
    ),
    accept: (text, before) => {
      if ((text.match(/[0-9]/g)?.length ?? 0) < 4 || caseLaw.test(before)) return undefined
      if (/^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(text)) return undefined
      return /(?:haus|zimmer|raum|artikel|form|vordruck|seiten?|telefon|ruf|fax|service|handy|mobil|tel|plz|konto|bank|stock|auflage|muster|din|rn|kinder|park|modell)[\p{L}.-]{0,12}[:. ]{0,6}$/iu.test(
        before,
      )
        ? undefined
        : 0.58
    },
  },
  {
    // A number of an office without a word that says so: WG/2025/03381, BuT-25/0613, 50.2-41377/Kie
    type: 'CASE_NO',
    by: 'case-shape',
    digitWithin: 8,
    trim,
    pattern: new RegExp(
      `${open}((?:[\\p{Lu}][\\p{L}]{0,5}[/.-]){1,2}(?:[0-9]{2,4}[/.-][0-9]{2,8}|[0-9]{4,8}[/.-][0-9]{2,4})(?:[/.-][0-9\\p{L}]{1,6}){0,2}|[0-9]{1,3}(?:\\.[0-9]{1,3}){0,2}-[\\p{L}]{0,4}[-/. ]?[0-9]{3,7}/[\\p{L}0-9]{2,5}(?:-[\\p{L}]{1,4})?|[\\p{Lu}]{2,5}(?:-[0-9\\p{Lu}]{2,8}){2,4}(?<=[0-9]{4,8}))(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: (_text, before) => (caseLaw.test(before) || published.test(before) ? undefined : 0.66),
  },
  {
    // A heading of its own: "G 118/2024", "III/50-2 K 1193"
    type: 'CASE_NO',
    by: 'case-line',
    digitWithin: 6,
    pattern:
      /(?<=^|\n)((?:[\p{Lu}]{1,4}[ ][0-9]{1,5}\/(?:19|20)[0-9]{2}|[IVX]{1,4}\/[0-9]{2,3}(?:[-.][0-9]{1,3})?[ ][\p{Lu}]{1,3}[ ][0-9]{2,6}))(?=[ ]*(?:\n|$))/u,
    confidence: 0.75,
  },
]
