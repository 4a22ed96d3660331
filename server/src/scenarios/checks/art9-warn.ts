import { german } from '../core/pattern.ts'
import { type Check, finding } from './check.ts'
import { quote } from './marks.ts'
import { saidIn } from './sentences.ts'

const kinds: Readonly<Record<string, RegExp>> = {
  health: german(
    /\b(?:Diagnose\p{L}*|erkrank\p{L}*|Erkrankung\p{L}*|Depression\p{L}*|depressiv\p{L}*|Burn-?out|Krebs(?:erkrankung|leiden|therapie)?|Tumor\p{L}*|Diabet\p{L}*|Epilep\p{L}*|Psychose\p{L}*|psychisch\p{L}*|psychiatrisch\p{L}*|Psychotherap\p{L}*|Therapie\p{L}*|Suizid\p{L}*|Sucht\p{L}*|suchtkrank\p{L}*|drogenabhängig\p{L}*|alkoholabhängig\p{L}*|Alkoholiker\p{L}*|Entzug(?:s\p{L}+)?|HIV\p{L}*|Aids|Hepatitis|Bandscheiben\p{L}*|Asthma\p{L}*|ADHS|Autis\p{L}*|Demenz\p{L}*|Schizophren\p{L}*|Angststörung\p{L}*|Essstörung\p{L}*|Schlaganfall\p{L}*|Herzinfarkt\p{L}*|Multiple\s+Sklerose|schwanger\p{L}*|Schwangerschaft\p{L}*|Fehlgeburt\p{L}*|Behinderung\p{L}*|schwerbehindert\p{L}*|Pflegegrad\p{L}*|Medikament\p{L}*|Klinik\p{L}*|Krankenhaus\p{L}*|krankgeschrieben|Krankschreibung|Arbeitsunfähigkeitsbescheinigung\p{L}*|Operation\p{L}*|Trauma\p{L}*|traumatisiert\p{L}*)/iu,
  ),
  religion: german(
    /\b(?:katholisch\p{L}*|evangelisch\p{L}*|muslim\p{L}*|moslem\p{L}*|islamisch\p{L}*|jüdisch\p{L}*|Jude|Jüdin|alevitisch\p{L}*|hinduistisch\p{L}*|buddhistisch\p{L}*|orthodox\p{L}*|jesidisch\p{L}*|Zeug\p{L}*\s+Jehovas|Kopftuch\p{L}*|Moschee\p{L}*|Kirchenchor\p{L}*|Gottesdienst\p{L}*|Ramadan\p{L}*|konfessionslos\p{L}*|Religion(?:szugehörigkeit)?|gläubig\p{L}*)/iu,
  ),
  union: german(/\b(?:Gewerkschaft\p{L}*|ver\.di|IG\s+Metall|IG\s+BCE|GEW-Mitglied\p{L}*|Betriebsgruppe\p{L}*)/iu),
  origin: german(
    /\b(?:Migrationshintergrund\p{L}*|ethnisch\p{L}*|Roma|Sinti|Sinto|Romni|dunkelhäutig\p{L}*|Hautfarbe|afrikanischer\s+Herkunft|arabischer\s+Herkunft|südländisch\p{L}*|Flüchtling\p{L}*|Abstammung)/u,
  ),
  opinion: german(
    /\b(?:Parteimitglied\p{L}*|(?:AfD|CDU|SPD|FDP|Linken?|Grünen?)-(?:Mitglied|Wähler)\p{L}*|politisch\s+(?:links|rechts|aktiv)\p{L}*)/iu,
  ),
  sexuality: german(
    /\b(?:homosexuell\p{L}*|schwul\p{L}*|lesbisch\p{L}*|bisexuell\p{L}*|transsexuell\p{L}*|transgender\p{L}*|sexuelle\p{L}*\s+Orientierung|Sexualleben\p{L}*)/iu,
  ),
}
/** A Krankenkasse is an authority, a Leistungsfähigkeit a legal term. */
const harmless = german(
  /\b(?:Krankenkasse\p{L}*|Krankenversicher\p{L}*|Pflegeversicherung\p{L}*|Leistungsfähigkeit\p{L}*|Therapieplatz)/giu,
)

/** Special categories of Art. 9 DSGVO and § 67 Abs. 12 SGB X, by words. Warns: a person decides what is necessary. */
export const art9Warn: Check = {
  name: 'ART9-WARN',
  version: 1,
  run(context) {
    const found = saidIn(context).flatMap(sentence => {
      const text = sentence.text.replace(harmless, word => ' '.repeat(word.length))
      return Object.entries(kinds).flatMap(([kind, pattern]) => {
        const match = pattern.exec(text)
        const start = sentence.start + (match?.index ?? 0)
        return match ? [{ kind, start, end: start + match[0].length }] : []
      })
    })
    if (found.length === 0) return [finding('ART9-WARN', 'ok', 'no-special-category')]
    return found.map(({ kind, ...place }) =>
      finding('ART9-WARN', 'warn', `special-${kind as 'health'}`, { quote: quote(context.draft, place) }, place),
    )
  },
}
