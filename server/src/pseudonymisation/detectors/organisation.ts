import type { Rule } from './rule.ts'
import { open } from './rule.ts'

const part = "[\\p{Lu}0-9][\\p{L}\\p{N}.'’&+\\-]{0,30}"
const small = '(?:&|und|u\\.|für|im|am|zum|zur|Co\\.|+)'.replace('+)', '\\+)')
const form =
  '(?:gGmbH|GmbH(?:[ ]?&[ ]?Co\\.?[ ]?KG(?:aA)?)?|mbH|UG(?:[ ]?\\(haftungsbeschränkt\\))?|AG(?:[ ]?&[ ]?Co\\.?[ ]?KG)?|KG|OHG|oHG|GbR|e\\.[ ]?V\\.|eV|e\\.[ ]?K\\.|eG|e\\.G\\.|SE|Ltd\\.?|Inc\\.?|PartG(?:[ ]?mbB)?|GMBH|E\\.[ ]?V\\.)'
const sector =
  '(?:Bestattungshaus|Bestattungen|Bestattungsinstitut|Zimmerei|Schlosserei|Schneiderei|Änderungsschneiderei|Obsthof|Biohof|Hofladen|Weingut|Fliesen|Möbelhaus|Möbel|Zentrum|Stiftung|Kiosk|Spielhalle|Barbershop|Friseurstudio|Kosmetikstudio|Nagelstudio|Tagespflege|Wohnheim|Wohngruppe|Seniorenzentrum|Seniorenresidenz|Pflegezentrum|Waldkindergarten|Kinderhaus|Krippe|Hort|Tagesmutter|Eiscafé|Eisdiele|Trinkhalle|Döner|Shisha-Lounge|Shisha-Bar|Bar|Kneipe|Brauerei|Mühle|Käserei|Imkerei|Baumschule|Reiterhof|Tierheim|Fotostudio|Optik|Hörgeräte|Sanitärtechnik|Haustechnik|Medizinisches Zentrum|Neurologisches Zentrum|Therapiezentrum|Rehazentrum|Rehaklinik|Imbiss|Restaurant|Gaststätte|Gasthaus|Gasthof|Pizzeria|Café|Cafe|Bistro|Hotel|Pension|Praxis|Gemeinschaftspraxis|Zahnarztpraxis|Hausarztpraxis|Arztpraxis|Callcenter|Großküche|Grossküche|Bäckerei|Metzgerei|Fleischerei|Konditorei|Autohaus|Autowerkstatt|Werkstatt|Malerbetrieb|Tischlerei|Schreinerei|Spedition|Logistik|Reinigungsservice|Gebäudereinigung|Friseursalon|Salon|Friseur|Apotheke|Kanzlei|Rechtsanwaltskanzlei|Steuerbüro|Pflegedienst|Seniorenheim|Pflegeheim|Altenheim|Kita|Kindergarten|Kindertagesstätte|Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Berufsschule|Förderschule|Sanitätshaus|Blumenladen|Gärtnerei|Baumarkt|Supermarkt|Getränkemarkt|Zeitarbeit|Personalservice|Sicherheitsdienst|Fahrschule|Fitnessstudio|Sportverein|Verein|Firma|Fa\\.|Klinik|Klinikum|Krankenhaus|Hausverwaltung|Wohnungsbau|Wohnungsgenossenschaft|Wohnbau|Immobilien|Bau|Elektro|Sanitär|Dachdeckerei|Kfz-Werkstatt|Taxi|Lieferdienst|Druckerei|Buchhandlung|Tierarztpraxis|Frauenhaus|Schuldnerberatung|Sprachschule|Bildungsträger|Bildungswerk)'
const trade =
  '(?:betrieb|service|dienst|markt|bau|technik|logistik|reinigung|bäckerei|küche|handel|werke|werkstatt|genossenschaft|baugesellschaft|hausverwaltung|immobilien|apotheke|praxis|schule|kanzlei)'
const employerCue =
  '(?:arbeitgeber(?:in)?|beschäftigt bei(?: der| dem)?|angestellt bei(?: der| dem)?|arbeitet (?:bei|in der|im|für)(?: der| dem| die)?|arbeite (?:bei|im|in der)(?: der| dem)?|tätig bei(?: der| dem)?|ausbildung bei(?: der| dem)?|praktikum bei(?: der| dem)?|minijob bei(?: der| dem)?|job bei(?: der| dem)?|stelle bei(?: der| dem)?|works at|work at|employed at|firma|fa\\.|betrieb|ausbildungsbetrieb|vermieter(?:in)?)'

/** Firms, practices, schools by legal form, line of business and the words before them. Authorities are no find. */
export const organisations: readonly Rule[] = [
  {
    type: 'ORG',
    by: 'legal-form',
    anchor: { at: new RegExp(`${form}(?![\\p{L}\\p{N}])`, 'u'), back: 8 },
    pattern: new RegExp(
      `${open}([\\p{Lu}][\\p{L}\\p{N}.'’&+\\-]{0,30}(?:[ ](?:${part}|${small})){0,5}?[ ]${form})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: (value, _before, after) => {
      if (
        /^(?:Die|Der|Das|Eine|Bei|Beim|Firma|Arbeitgeber|Vermieter|Im|Am|HRB|HRA)\s+\S+$/.test(value) &&
        !/GmbH|UG|OHG|KG|e\. ?V/i.test(value)
      )
        return undefined
      if (/[ ]AG$/.test(value) && /^\s+\p{Lu}/u.test(after)) return undefined
      return /(?:SGB|BGB|SGG|§)/.test(value) ? undefined : 0.88
    },
  },
  {
    type: 'ORG',
    by: 'sector',
    pattern: new RegExp(
      `${open}(${sector}[ ](?:(?:am|im|an der|zum|zur|zu den|in der|der|des)[ ])?(?:[„"“‚'])?${part}(?:[ ](?:&[ ])?${part}){0,2}(?:[“"”‘'])?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: value => (/(?:Antrag|Bescheid|Nummer|Nr\.|SGB|Telefon|Tel\.|Termin|Uhr)/.test(value) ? undefined : 0.74),
  },
  {
    type: 'ORG',
    by: 'sector-caps',
    pattern: new RegExp(
      `${open}(${sector.toUpperCase().replace(/\\\\\\./g, '\\.')}[ ](?:(?:AM|IM|ZUM|ZUR)[ ])?[\\p{Lu}\\-]{3,25}(?:[ ][\\p{Lu}\\-]{3,25})?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    type: 'ORG',
    by: 'employer-cue',
    pattern: new RegExp(
      `${open}${employerCue}[:=]?[ ]{1,2}["„]?((?:${part}|[\\p{Lu}][\\p{L}-]+)(?:[ ](?:${part}|${small}(?=[ ]${part}))){0,4})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    accept: (value, before) => {
      if (!/^[\p{Lu}0-9]/u.test(value)) return undefined
      if (/^(?:Herr|Frau|Der|Die|Das|Dr|Ein|Nicht|Seit|Wird|Jobcenter|Stadt|Landkreis)/i.test(value)) return undefined
      const landlord = /vermieter(?:in)?[:=]?\s{1,2}["„]?$/iu.test(before)
      // A landlord is a person as often as a firm: here only what reads like a firm.
      if (landlord)
        return /(?:bau|wohn|immobilien|verwaltung|genossenschaft|gesellschaft|stiftung|werk)/i.test(value)
          ? 0.86
          : undefined
      return 0.62
    },
  },
  {
    type: 'ORG',
    by: 'compound-firm',
    anchor: { at: new RegExp(`(?<=${trade}[ ])\\p{Lu}`, 'u'), back: 2 },
    pattern: new RegExp(
      `${open}([\\p{Lu}][\\p{L}]{2,25}(?:-|[ ])?${trade}[ ][\\p{Lu}][\\p{L}\\-]{3,25})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: value =>
      /^(?:Der|Die|Das|Schulen?|Öffentliche|Volkshochschule|Jobcenter)|(?:Antrag|Bescheid|Stadt)/.test(value)
        ? undefined
        : 0.5,
  },
]
