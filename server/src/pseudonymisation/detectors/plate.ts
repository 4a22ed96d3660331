import { plateCodes } from './plate-codes.ts'
import type { Rule } from './rule.ts'
import { cued, open } from './rule.ts'
import { spokenNumber } from './spoken.ts'

const makes =
  'opel|vw|golf|passat|polo|audi|bmw|mercedes|ford|skoda|fiat|renault|dacia|toyota|seat|hyundai|kia|mazda|nissan|peugeot|citroen|tesla|volvo|smart|sprinter|transporter|caddy'
const plateCue = new RegExp(
  `(?:kennz|kenn-?\\s?zeichen|kfz|fahrzeug|fahrer|gefahren|parkt|geparkt|pkw|lkw|auto|wagen|motorrad|moped|roller|anhänger|halter|zulassung|zugelassen|abgemeldet|abgeschleppt|(?<!\\p{L})(?:${makes})(?!\\p{L}))[^\\n]{0,40}$`,
  'iu',
)
/** What has letters and a number, too: forms, trains, models. */
const notPlate =
  /(?:formulare?|vordrucke?|anlage|muster|baureihe|zug|bahn|linie|bus|flug|modell|typ|klasse|artikel|drucker|raum|zimmer|gerät)(?:[ :(]|\p{L}{0,3}[ :(])[^\n.;]{0,20}$/iu
const weekdays = new Set('MO DI MI DO FR SA SO'.split(' '))
const smallWords = new Set(
  'AM AN AB DA DU ER ES IM IN IS JA OB SO UM WO ZU AS AL VG EU NR ART BIS WAR IST MIT VON VOM DEN DER DIE DAS UND ICH SIE WIR BEI AUF AUS'.split(
    ' ',
  ),
)

/** Umlauts are left out and put in where people write in haste: SOK, SÖK. */
const hasty = (code: string) =>
  code
    .replace(/1/g, 'I')
    .replace(/0/g, 'O')
    .replace(/[ÄÖÜ]/g, mark => ({ Ä: 'A', Ö: 'O', Ü: 'U' })[mark]!)
const isDistrict = (code: string) => {
  const upper = code.toUpperCase().replace(/[ ]/g, '')
  return plateCodes.has(upper) || plateCodes.has(hasty(upper))
}

const strip = '[ ]?[-–:·][ ]?'
/** Electric and historic, and the months of a seasonal plate. */
const suffix = '(?:[ ]?[EH](?![\\p{L}\\p{N}]))?(?:[ ](?:0[1-9]|1[0-2])[-–/](?:0[1-9]|1[0-2])(?![0-9]))?'
const number = '[1-9OIlSZB](?:[ ]?[0-9OIlSB]){0,3}'
const end = '(?![\\p{L}\\p{N}]|[/.,\\-–][0-9])'

export const plates: Rule[] = [
  {
    type: 'LICENSE_PLATE',
    by: 'plate',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}([A-ZÄÖÜ]{1,3}(?:${strip}|[ ])[A-Z]{1,2}[ \\-–]{0,3}(?=[OIl]{0,3}[0-9])[1-9OIl][0-9OIl]{0,3}${suffix})${end}`,
      'u',
    ),
    accept: (value, before) => {
      const parts = /^([A-ZÄÖÜ]{1,3})([ ]?[-–:·][ ]?|[ ])([A-Z]{1,2})/.exec(value)
      if (!parts || !isDistrict(parts[1]!)) return undefined
      if (weekdays.has(parts[1]!) && weekdays.has(parts[3]!)) return undefined
      if (notPlate.test(before)) return undefined
      if (plateCue.test(before)) return 0.89
      if (/[-–:·]/.test(parts[2]!)) return 0.85
      return (smallWords.has(parts[3]!) && !/[EH]$/.test(value)) ||
        smallWords.has(parts[1]!) ||
        /§|Art\.|\d [A-Z]?$/.test(before.slice(-8))
        ? undefined
        : 0.75
    },
  },
  {
    type: 'LICENSE_PLATE',
    by: 'plate-cue',
    digitWithin: 90,
    ...cued(
      `(?:kfz-?|amtliche[sn]? |amtl\\. ?)?kenn-?[ \\n]?zeichen|(?:kfz-?|amtl\\. ?)?kennz\\.?|kfz(?:-kz\\.?)?|fahrzeug|zweitwagen|pkw|lkw|auto|wagen|motorrad|moped|roller|anhänger|halter(?:in)?|${makes}`,
      `[A-ZÄÖÜ01](?:[ ]?[A-ZÄÖÜ01]){0,2}(?:[ ]?[-–:·][ ]{0,2}|[ ]{1,2})[A-Z](?:[ ]?[A-Z])?[ \\-–]{0,3}${number}${suffix}(?![-–][0-9])|[A-ZÄÖÜ]{1,3}[A-Z]{1,2}[1-9][0-9]{1,3}[EH]?`,
      '[^\\p{L}\\p{N}\\n]{0,4}\\n?[ ]{0,6}(?:(?:mit|ist|lautet|dem|des|das|kennzeichen|amtliches|amtlichen|nr\\.?|jetzt|neu|alt|bisher|war|is|vom|von)[^\\p{L}\\p{N}\\n]{1,3}){0,4}',
    ),
    accept: value => {
      const code = /^[A-ZÄÖÜ01](?:[ ]?[A-ZÄÖÜ01]){0,2}(?=[ ]|[-–:·])/i.exec(value)?.[0] ?? value.slice(0, 3)
      const middle = /[-–:· ]+([A-Z]{1,2})[ \-–]*\S+$/i.exec(value)?.[1]?.toUpperCase() ?? ''
      if (!/[0-9]/.test(value) || smallWords.has(code.toUpperCase()) || smallWords.has(middle)) return undefined
      return isDistrict(code) ||
        (/^\p{L}+[0-9]+[EH]?$/iu.test(value) && [1, 2].some(size => isDistrict(code.slice(0, size))))
        ? 0.9
        : undefined
    },
  },
  {
    // "polnisches Kennzeichen DW 4SK21", "ukrainisches Kennzeichen AA 4471 KB"
    type: 'LICENSE_PLATE',
    by: 'plate-foreign',
    digitWithin: 60,
    ...cued(
      'kennzeichen',
      '(?=[^\\n]{0,6}[0-9])[A-Z0-9]{1,5}(?:[ -][A-Z0-9]{1,6}){0,3}',
      '[^\\p{L}\\p{N}\\n]{1,3}(?:(?:ist|lautet)[ ])?',
    ),
    accept: (value, before) =>
      /^[A-Z0-9 -]{5,12}$/.test(value) &&
      /[A-Z]/.test(value) &&
      (value.match(/[0-9]/g)?.length ?? 0) >= 2 &&
      !/geschäftsz|aktenz|kassenz|buchungsz|unser|ihr/i.test(before)
        ? 0.7
        : undefined,
  },
  {
    // Insurance plates of mopeds ("417 XKB"), dealers' and the forces' ("HH-06 1234", "Y-417 118")
    type: 'LICENSE_PLATE',
    by: 'plate-other',
    digitWithin: 5,
    pattern: new RegExp(
      `${open}([0-9]{3}[ -]?[A-Z]{3}|[A-ZÄÖÜ]{1,3}[-–][ ]?0[3-7][ ]?[0-9]{3,4}|Y[ -][0-9]{3}[ ]?[0-9]{3})${end}`,
      'u',
    ),
    accept: (value, before) => {
      if (
        !plateCue.test(before) &&
        !/(?:mofa|scooter|kleinkraftrad|versicherungskennzeichen)[^\n]{0,40}$/iu.test(before)
      )
        return undefined
      if (/^[0-9]/.test(value))
        return /(?:roller|mofa|moped|scooter|kraftrad|kennz\p{L}*)[^\n]{0,40}$/iu.test(before) &&
          !/(?:EUR|KWH|UHR|MAL|KMH|CCM|TSD|USD|CHF|FIN|VIN|TEL|HSN|TSN|PKW|LKW)$/.test(value) &&
          !smallWords.has(value.slice(-3))
          ? 0.8
          : undefined
      return /^Y/.test(value) || isDistrict(/^[^-–]+/.exec(value)![0]) ? 0.8 : undefined
    },
  },
  {
    // In small letters only where cars are spoken of: "die halterin von nom - fc 83".
    type: 'LICENSE_PLATE',
    by: 'plate-lower',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}([a-zäöü]{1,3}(?:[ ]?[-–][ ]?|[ ])[a-z]{1,2}[ \\-]{0,2}[1-9][0-9]{0,3}(?:[ ]?[eh](?![\\p{L}\\p{N}]))?)${end}`,
      'u',
    ),
    accept: (value, before) => {
      const parts = /^([a-zäöü]{1,3})[ –-]+([a-z]{1,2})/.exec(value)
      if (!parts || !isDistrict(parts[1]!)) return undefined
      if (parts.slice(1).some(one => smallWords.has(one.toUpperCase()))) return undefined
      return plateCue.test(before) || /kennzeichen/i.test(before) ? 0.85 : undefined
    },
  },
  {
    // Dictated: "l ö bindestrich r t vier vier eins", "gth strich ab zwölf"
    type: 'LICENSE_PLATE',
    by: 'plate-spoken',
    requires: 'strich ',
    pattern: new RegExp(
      `${open}(\\p{L}(?:[ ]?\\p{L}){0,2}[ ](?:bindestrich|strich|minus)[ ][a-z](?:[ ]?[a-z])?[ ](?:(?:bindestrich|strich)[ ])?${spokenNumber}(?:[ ]${spokenNumber}){0,3}(?:[ ][eh])?)(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    accept: (value, before) =>
      plateCue.test(before) && isDistrict(/^[^-]*?(?=[ ](?:binde|strich|minus))/i.exec(value)?.[0] ?? '')
        ? 0.95
        : undefined,
  },
]
