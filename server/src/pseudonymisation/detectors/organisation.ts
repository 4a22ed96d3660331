import type { Rule } from './rule.ts'
import { close, open } from './rule.ts'

const part = "[\\p{Lu}0-9][\\p{L}\\p{N}.'’&+\\-]{0,30}"
const small = '(?:&|und|u\\.|für|im|am|zum|zur|Co\\.|+)'.replace('+)', '\\+)')
const form =
  '(?:gGmbH|GmbH(?:[ ]?&[ ]?Co\\.?[ ]?KG(?:aA)?)?|mbH|UG(?:[ ]?\\(haftungsbeschränkt\\))?|AG(?:[ ]?&[ ]?Co\\.?[ ]?KG)?|KG|OHG|oHG|GbR|e\\.[ ]?V\\.|eV|e\\.[ ]?K\\.|eG|e\\.G\\.|SE|Ltd\\.?|Inc\\.?|PartG(?:[ ]?mbB)?|GMBH|E\\.[ ]?V\\.)'
const sector =
  '(?:Oberschule|Mittelschule|Seniorenhaus|Weberei|Institut|Uniklinik|Sozialstation|Wohnpark|Berufsbetreuungen|Wäscherei|Reederei|Molkerei|Kelterei|Bestattungshaus|Bestattungen|Bestattungsinstitut|Zimmerei|Schlosserei|Schneiderei|Änderungsschneiderei|Obsthof|Biohof|Hofladen|Weingut|Fliesen|Möbelhaus|Möbel|Zentrum|Stiftung|Kiosk|Spielhalle|Barbershop|Friseurstudio|Kosmetikstudio|Nagelstudio|Tagespflege|Wohnheim|Wohngruppe|Seniorenzentrum|Seniorenresidenz|Pflegezentrum|Waldkindergarten|Kinderhaus|Krippe|Hort|Tagesmutter|Eiscafé|Eisdiele|Trinkhalle|Döner|Shisha-Lounge|Shisha-Bar|Bar|Kneipe|Brauerei|Mühle|Käserei|Imkerei|Baumschule|Reiterhof|Tierheim|Fotostudio|Optik|Hörgeräte|Sanitärtechnik|Haustechnik|Medizinisches Zentrum|Neurologisches Zentrum|Therapiezentrum|Rehazentrum|Rehaklinik|Imbiss|Restaurant|Gaststätte|Gasthaus|Gasthof|Pizzeria|Café|Cafe|Bistro|Hotel|Pension|Praxis|Gemeinschaftspraxis|Zahnarztpraxis|Hausarztpraxis|Arztpraxis|Callcenter|Großküche|Grossküche|Bäckerei|Metzgerei|Fleischerei|Konditorei|Autohaus|Autowerkstatt|Werkstatt|Malerbetrieb|Tischlerei|Schreinerei|Spedition|Logistik|Reinigungsservice|Gebäudereinigung|Friseursalon|Salon|Friseur|Apotheke|Kanzlei|Rechtsanwaltskanzlei|Steuerbüro|Pflegedienst|Seniorenheim|Pflegeheim|Altenheim|Kita|Kindergarten|Kindertagesstätte|Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Berufsschule|Förderschule|Sanitätshaus|Blumenladen|Gärtnerei|Baumarkt|Supermarkt|Getränkemarkt|Zeitarbeit|Personalservice|Sicherheitsdienst|Fahrschule|Fitnessstudio|Sportverein|Verein|Firma|Fa\\.|Klinik|Klinikum|Krankenhaus|Hausverwaltung|Wohnungsbau|Wohnungsgenossenschaft|Wohnbau|Immobilien|Bau|Elektro|Sanitär|Dachdeckerei|Kfz-Werkstatt|Taxi|Lieferdienst|Druckerei|Buchhandlung|Tierarztpraxis|Frauenhaus|Schuldnerberatung|Sprachschule|Bildungsträger|Bildungswerk)'
const trade =
  '(?:betrieb|service|dienst|markt|bau|technik|logistik|reinigung|bäckerei|küche|handel|werke|werkstatt|genossenschaft|baugesellschaft|hausverwaltung|immobilien|apotheke|praxis|schule|kanzlei)'
const employerCue =
  '(?:arbeitgeber(?:in)?|beschäftigt bei(?: der| dem)?|angestellt bei(?: der| dem)?|arbeitet (?:bei|in der|im|für)(?: der| dem| die)?|arbeite (?:bei|im|in der)(?: der| dem)?|tätig bei(?: der| dem)?|ausbildung bei(?: der| dem)?|praktikum bei(?: der| dem)?|minijob bei(?: der| dem)?|job bei(?: der| dem)?|stelle bei(?: der| dem)?|works at|work at|employed at|firma|fa\\.|betrieb|ausbildungsbetrieb|vermieter(?:in)?)'

/** A sentence's end is no part of a name: "Blitz & Blank. Der Hausmeister". */
function trim(value: string) {
  const end = value.search(/(?<=[\p{L}]{4})\.[ ]/u)
  return { rest: end < 0 ? 0 : value.length - end }
}

/** Firms, practices, schools by legal form, line of business and the words before them. Authorities are no find. */
export const organisations: readonly Rule[] = [
  {
    type: 'ORG',
    by: 'legal-form',
    trim,
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
    trim,
    pattern: new RegExp(
      `${open}(${sector}[ ](?:(?:am|im|an der|zum|zur|zu den|in der|der|des|für)[ ])?(?:[„"“‚'])?${part}(?:[ ](?:&[ ])?${part}){0,2}(?:[“"”‘'])?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: value => (/(?:Antrag|Bescheid|Nummer|Nr\.|SGB|Telefon|Tel\.|Termin|Uhr)/.test(value) ? undefined : 0.74),
  },
  {
    type: 'ORG',
    by: 'sector-caps',
    trim,
    pattern: new RegExp(
      `${open}(${sector.toUpperCase().replace(/\\\\\\./g, '\\.')}[ ](?:(?:AM|IM|ZUM|ZUR)[ ])?[\\p{Lu}\\-]{3,25}(?:[ ][\\p{Lu}\\-]{3,25})?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    type: 'ORG',
    by: 'employer-cue',
    trim,
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
    trim,
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
  {
    // In notes without capitals: "arbeitet bei nagelstudio lotus", "vom blumenladen rittersporn"
    type: 'ORG',
    by: 'sector-lower',
    pattern: new RegExp(
      `${open}(?:bei|beim|im|in der|von der|vom|zur|zum|firma|gläubiger [0-9]|gläubiger ist die|arbeit|chef im)[: ]{1,2}(?:der |dem |die )?((?:[a-zäöüß]{0,18}(?:studio|haus|schule|klinik|spital|zentrum|kita|laden|verein|fabrik|heim|logistik|praxis|apotheke|bäckerei|werkstatt|betrieb|pizzeria|restaurant|imbiss|shop|schneiderei|wäscherei|jugendhilfe|stiftung|möbel|gasthof|hof|salon|bau|transporte|reinigung|pflegedienst|kindergarten)|marienhospital)(?:[ ](?:zur|zum|am|an der|da|für)){0,1}(?:[ ](?!(?:und|ist|hat|war|in|im|am|seit|als|ich|sie|er|es|dort|wo|mit|an|auf|für|nicht|um|wegen|die|der|das|den)(?![\\p{L}]))[a-zäöüß]{3,20}){1,2}(?:[ ](?:und|&)[ ][a-zäöüß]{3,20})?)${close}`,
      'u',
    ),
    confidence: 0.56,
  },
  {
    // Named after somebody: Erich-Kästner-Schule, Max-Eyth-Berufskolleg
    type: 'ORG',
    by: 'named-school',
    anchor: {
      at: /(?<=\p{L}-)(?:\p{L}{0,10}schule|\p{L}{0,10}gymnasium|\p{L}{0,10}kolleg|klinik|hospital|krankenhaus|stift|heim|kita|kindergarten)(?!\p{L})/iu,
      back: 5,
    },
    pattern: new RegExp(`${open}([\\p{L}]{2,20}(?:-[\\p{L}]{2,20}){1,4})${close}`, 'u'),
    accept: value =>
      /^\p{Lu}/u.test(value) &&
      /-(?:\p{L}{0,10}schule|\p{L}{0,10}gymnasium|\p{L}{0,10}kolleg|klinik|hospital|krankenhaus|stift|heim|kita|kindergarten)$/iu.test(
        value,
      ) &&
      value.split('-').length > 2
        ? 0.7
        : undefined,
  },
]
