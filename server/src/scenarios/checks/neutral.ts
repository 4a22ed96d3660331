import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn, withoutQuotations } from './sentences.ts'

const judging: readonly RegExp[] = [
  /\b(?:faul|träge|unmotiviert|motivationslos|antriebslos|uneinsichtig|unwillig|arbeitsunwillig|arbeitsscheu|unzuverlässig|schlampig|ungepflegt|verwahrlost|aggressiv|frech|dreist|unverschämt|patzig|stur|bockig|naiv|dumm|primitiv|überfordert|labil|hysterisch|weinerlich|theatralisch|wehleidig|verlogen|unehrlich|unglaubwürdig|renitent|querulatorisch|manipulativ|distanzlos|desinteressiert|lustlos|schwierig(?=\s*(?:im\s+Umgang|\.|,))|undankbar|asozial|kriminell|nervös|fahrig|verwirrt|depressiv|alkoholisiert)\p{L}*/iu,
  /\b(?:wirk(?:t|te|ten|en)|mach(?:t|te)|hinterl(?:ässt|ieß)|erweck(?:t|te)|schein(?:t|en)|schien(?:en)?)\b.{0,60}\b(?:Eindruck|desinteressiert|gepflegt|ehrlich|müde|gereizt|unsicher|bedrückt|genervt|traurig|abwesend|motiviert)/iu,
  /\b(?:meines\s+Erachtens|m\.\s?E\.|nach\s+meinem\s+Eindruck|gefühlt|offenbar\s+(?:kein|nicht|nur|will|ist)|angeblich|will\s+offensichtlich|vermutlich|vermeintlich|Ausrede\p{L}*|vorgeschoben\p{L}*|Schutzbehauptung\p{L}*|behauptet\s+(?:einfach|nur|lediglich)|wieder\s+einmal|wie\s+üblich|typisch\s+für)/iu,
  /\b(?:betrüg\p{L}*|Betrug|Sozialbetrug|erschlichen|Leistungsmissbrauch|Sozialschmarotz\p{L}*|Drückeberger\p{L}*|schuldhaft\s+verschwieg\p{L}*|verschwieg\p{L}*|vorsätzlich\s+verheimlicht)/iu,
  /\bSie\s+h(?:ätten|ätte)\b.*\bmüssen\b|\bhätten\s+Sie\b.*\bmüssen\b|\bIhre\s+Schuld\b|\bselbst\s+schuld\b|\bSie\s+haben\s+(?:es\s+)?(?:versäumt|unterlassen|verschwiegen)\b|\bIhr\s+Fehlverhalten\b/u,
].map(german)

/** Judgement, mood, suspicion and blame. The person's own marked words are right. A word list: a hint, not a verdict. */
export const neutral: Check = {
  name: 'NEUTRAL',
  version: 1,
  run(context) {
    const found = saidIn(context).flatMap(sentence => {
      const text = withoutQuotations(sentence.text)
      return judging.flatMap(pattern => {
        const match = pattern.exec(text)
        return match
          ? [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }]
          : []
      })
    })
    if (found.length === 0) return [finding('NEUTRAL', 'ok', 'neutral')]
    return found.map(place => finding('NEUTRAL', 'warn', 'judging', { quote: quote(context.draft, place) }, place))
  },
}
