import { plateCodes } from './plate-codes.ts'
import type { Rule } from './rule.ts'
import { cued, open } from './rule.ts'

const plateCue =
  /(?:kennzeichen|kfz|fahrzeug|pkw|lkw|auto|wagen|motorrad|roller|anhänger|halter|zulassung)[^\n]{0,40}$/i
const weekdays = new Set('MO DI MI DO FR SA SO'.split(' '))
const smallWords = new Set('AM AN AB DA DU ER ES IM IN IS JA OB SO UM WO ZU AS AL SO VG EU NR ART'.split(' '))

export const plates: Rule[] = [
  {
    type: 'LICENSE_PLATE',
    by: 'plate',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}([A-ZÄÖÜ]{1,3}(?:[ ]?[-–:·][ ]?|[ ])[A-Z]{1,2}[ \\-]{0,2}(?=[OIl]{0,3}[0-9])[0-9OIl]{1,4}(?:[ ]?[EH](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}]|[/.,][0-9])`,
      'u',
    ),
    accept: (value, before) => {
      const parts = /^([A-ZÄÖÜ]{1,3})([ ]?[-–:·][ ]?|[ ])([A-Z]{1,2})/.exec(value)
      if (!parts || !plateCodes.has(parts[1]!)) return undefined
      if (weekdays.has(parts[1]!) && weekdays.has(parts[3]!)) return undefined
      if (plateCue.test(before)) return 0.95
      if (/[-–:·]/.test(parts[2]!)) return 0.85
      return smallWords.has(parts[3]!) || smallWords.has(parts[1]!) || /§|Art\.|\d [A-Z]?$/.test(before.slice(-8))
        ? undefined
        : 0.75
    },
  },
  {
    type: 'LICENSE_PLATE',
    by: 'plate-cue',
    digitWithin: 90,
    ...cued(
      '(?:kfz-?|amtliche[sn]? )?kennzeichen|kennz\\.?|kfz(?:-kz\\.?)?|fahrzeug|pkw|auto|wagen|motorrad|roller',
      '[A-ZÄÖÜ]{1,3}[ \\-–:·]{1,3}[A-Z]{1,2}[ \\-]{0,2}[0-9OI]{1,4}[ ]?[EH]?|[A-ZÄÖÜ]{1,3}[A-Z]{1,2}[0-9]{2,4}',
      '[^\\p{L}\\p{N}\\n]{1,4}(?:(?:mit|ist|lautet|dem|des|das|kennzeichen|amtliches|amtlichen|nr\\.?|jetzt|neu|alt|bisher|war|is|vom|von)[^\\p{L}\\p{N}\\n]{1,3}){0,4}',
    ),
    accept: value => {
      const code = /^[A-ZÄÖÜ]{1,3}/i.exec(value)?.[0].toUpperCase() ?? ''
      if (!/[0-9]/.test(value)) return undefined
      return plateCodes.has(code) || [1, 2].some(size => plateCodes.has(code.slice(0, size))) ? 0.9 : undefined
    },
  },
  {
    // In small letters only where cars are spoken of: "die halterin von nom - fc 83".
    type: 'LICENSE_PLATE',
    by: 'plate-lower',
    digitWithin: 14,
    pattern: new RegExp(
      `${open}([a-zäöü]{1,3}(?:[ ]?[-–][ ]?|[ ])[a-z]{1,2}[ \\-]{1,2}[0-9]{1,4}(?:[ ]?[eh](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}]|[/.,][0-9])`,
      'u',
    ),
    accept: (value, before) => {
      const parts = /^([a-zäöü]{1,3})[ –-]+([a-z]{1,2})/.exec(value)
      if (!parts || !plateCodes.has(parts[1]!.toUpperCase()) || smallWords.has(parts[2]!.toUpperCase()))
        return undefined
      return /(?:kennzeichen|kfz|fahrzeug|pkw|auto|wagen|motorrad|halter)/i.test(before) ? 0.85 : undefined
    },
  },
]
