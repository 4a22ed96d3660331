import type { Rule } from './rule.ts'
import { close, open } from './rule.ts'

const part = "[\\p{Lu}0-9][\\p{L}\\p{N}.'’&+\\-]{0,30}"
const small = '(?:&|und|u\\.|für|im|am|zum|zur|Co\\.|+)'.replace('+)', '\\+)')
const form =
  '(?:gG(?:m|rn|nn)bH|G(?:m|rn|nn)bH(?:[ ]?&[ ]?Co\\.?[ ]?KG(?:aA)?)?|mbH|UG(?:[ ]?\\((?:haftungsbeschränkt|HAFTUNGSBESCHRÄNKT)\\))?|AG(?:[ ]?&[ ]?Co\\.?[ ]?KG)?|KG|OHG|oHG|GbR|e\\.[ ]?V\\.|eV|e\\.[ ]?K\\.|eG|e\\.G\\.|SE|Ltd\\.?|Inc\\.?|PartG(?:[ ]?mbB)?|mbB|GMBH(?: & CO\\.? KG)?|GBR|E\\.[ ]?V\\.|E\\.[ ]?K\\.)'
const line =
  '(?:Kirchengemeinde|Pfarrgemeinde|Moscheegemeinde|Moschee|Synagogengemeinde|Freikirche|Rechtsanwälte|Steuerberater|Architekturbüro|Ingenieurbüro|Versicherungsbüro|Anwaltskanzlei|Regionale Schule|Freie Schule|Seniorenstift|Altenpflegeheim|Alten- und Pflegeheim|Hospiz|Tagesklinik|Suchtklinik|Fachklinik|Reha-Klinik|Kliniken|Universitätsklinikum|Kinderheim|Kinderkrippe|Jugendhilfe|Wohnstift|Ambulanz|Dentallabor|Kurierdienst|Fahrdienst|Gerüstbau|Rohrbau|Tiefbau|Hochbau|Holzbau|Metallbau|Trockenbau|Gartenbau|Landschaftsbau|Maschinenbau|Brillen|Physiotherapie|Ergotherapie|Logopädie|Podologie|Hebammenpraxis|Frauenarztpraxis|Kinderarztpraxis|Augenarztpraxis|Neurologie|Kardiologie|Orthopädie|Radiologie|Urologie|Gynäkologie|Dermatologie|Hausärzte|Frauenärzte|Kinderärzte|Zahnärzte|Augenärzte|MVZ|Ärztehaus|Musikschule|Tanzschule|Nachhilfe|Hausmeisterservice|Kosmetik|Textilpflege|Schuhhaus|Modehaus|Juwelier|Optiker|Raumausstattung|Raumpflege|Moscheeverein|Kulturverein|Kleingartenverein|Tierschutzverein|Förderverein|Oberschule|Mittelschule|Seniorenhaus|Weberei|Institut|Uniklinik|Sozialstation|Wohnpark|Berufsbetreuungen|Wäscherei|Reederei|Molkerei|Kelterei|Bestattungshaus|Bestattungen|Bestattungsinstitut|Zimmerei|Schlosserei|Schneiderei|Änderungsschneiderei|Obsthof|Biohof|Hofladen|Weingut|Fliesen|Möbelhaus|Möbel|Zentrum|Stiftung|Kiosk|Spielhalle|Barbershop|Friseurstudio|Kosmetikstudio|Nagelstudio|Tagespflege|Wohnheim|Wohngruppe|Seniorenzentrum|Seniorenresidenz|Pflegezentrum|Waldkindergarten|Kinderhaus|Krippe|Hort|Tagesmutter|Eiscafé|Eisdiele|Trinkhalle|Döner|Shisha-Lounge|Shisha-Bar|Bar|Kneipe|Brauerei|Mühle|Käserei|Imkerei|Baumschule|Reiterhof|Tierheim|Fotostudio|Optik|Hörgeräte|Sanitärtechnik|Haustechnik|Medizinisches Zentrum|Neurologisches Zentrum|Therapiezentrum|Rehazentrum|Rehaklinik|Imbiss|Restaurant|Gaststätte|Gasthaus|Gasthof|Pizzeria|Café|Cafe|Bistro|Hotel|Pension|Praxis|Gemeinschaftspraxis|Zahnarztpraxis|Hausarztpraxis|Arztpraxis|Callcenter|Großküche|Grossküche|Bäckerei|Metzgerei|Fleischerei|Konditorei|Autohaus|Autowerkstatt|Werkstatt|Malerbetrieb|Tischlerei|Schreinerei|Spedition|Logistik|Reinigungsservice|Gebäudereinigung|Friseursalon|Salon|Friseur|Apotheke|Kanzlei|Rechtsanwaltskanzlei|Steuerbüro|Pflegedienst|Seniorenheim|Pflegeheim|Altenheim|Kita|Kindergarten|Kindertagesstätte|Grundschule|Gesamtschule|Realschule|Hauptschule|Gymnasium|Berufsschule|Förderschule|Sanitätshaus|Blumenladen|Gärtnerei|Baumarkt|Supermarkt|Getränkemarkt|Zeitarbeit|Personalservice|Sicherheitsdienst|Fahrschule|Fitnessstudio|Sportverein|Verein|Firma|Fa\\.|Klinik|Klinikum|Krankenhaus|Hausverwaltung|Wohnungsbau|Wohnungsgenossenschaft|Wohnbau|Immobilien|Bau|Elektro|Sanitär|Dachdeckerei|Kfz-Werkstatt|Taxi|Lieferdienst|Druckerei|Buchhandlung|Tierarztpraxis|Frauenhaus|Schuldnerberatung|Sprachschule|Bildungsträger|Bildungswerk)'
/** A scan's m is often rn. */
const sector = line.replace(/(?<=\p{L})m/gu, '(?:m|rn)')
const trade =
  '(?:klinik|ärzte|stift|pflegeheim|labor|werke|fabrik|laden|studio|salon|verein|verlag|transporte|stiftung|kolleg|therapie|akademie|betrieb|service|dienst|markt|bau|technik|logistik|reinigung|bäckerei|küche|handel|werke|werkstatt|genossenschaft|baugesellschaft|hausverwaltung|immobilien|apotheke|praxis|schule|kanzlei)'
const employerCue =
  '(?:arbeitgeber(?:in)?|beschäftigt bei(?: der| dem)?|angestellt bei(?: der| dem)?|arbeitet (?:bei|in der|im|für)(?: der| dem| die)?|arbeite (?:bei|im|in der)(?: der| dem)?|tätig bei(?: der| dem)?|ausbildung bei(?: der| dem)?|praktikum bei(?: der| dem)?|minijob bei(?: der| dem)?|job bei(?: der| dem)?|stelle bei(?: der| dem)?|(?:behandlung|logopädie|ergotherapie|physiotherapie|therapie|lehre|umschulung|kunde|angestellte[rn]?|beschäftigung) bei(?: der| dem)?|works at|work at|employed at|firma|fa\\.|betrieb|ausbildungsbetrieb|vermieter(?:in)?)'

const firmLower =
  '[a-zäöüß]{0,18}(?:studio|haus|schule|klinik|spital|zentrum|kita|laden|verein|fabrik|heim|stift|logistik|praxis|apotheke|bäckerei|werkstatt|betrieb|pizzeria|restaurant|imbiss|shop|schneiderei|wäscherei|jugendhilfe|stiftung|möbel|gasthof|hof|salon|bau|transporte|reinigung|pflegedienst|kindergarten|kanzlei|spedition|metzgerei|fleischerei|gärtnerei|callcenter|autohaus)'
/** What goes on in a note behind the word for a firm is no name. */
const notName =
  '(?!(?:und|ist|hat|war|in|im|am|seit|als|ich|sie|er|es|dort|wo|mit|an|auf|für|nicht|um|wegen|die|der|das|den|ein|eine|bei|von|vom|bis|nach|zu|aus|oder|wird|kann|muss|soll|will|zum|zur|komma|punkt|absatz|ruf|also|postanschrift|heute|morgen|gestern|noch|schon|war|waren|sind|haben|geht|kommt|gehen|entlassen|fehlt|bitte|unter|hier|meine?|ihre?|seine?|firma|(?:neu|ander|alt|ganz|nächst|zweit|erst|best|letzt|weiterführend|klein|groß|eigen|gleich|städtisch|öffentlich)\\p{L}{1,2})(?![\\p{L}]))'

/** A sentence's end is no part of a name: "Blitz & Blank. Der Hausmeister". */
function trim(value: string) {
  const lead =
    /^(?:(?:Firma|Fa\.|FIRMA|Arbeitgeber(?:in)?|Träger|Gewerbe|Betrieb|Vermieter(?:in)?)[: ]{1,2}|(?:Mitglied|Vorstand|Vorsitzender?|Praktikum|Ausbildung|Mitarbeiter(?:in)?|Rechnung)[ ](?:im|in der|beim?|bei der|vom|von der|der|des)[ ])/u.exec(
      value,
    )?.[0].length ?? 0
  const end = value.search(
    /(?<=[\p{L}]{4})(?<!Dres)\.(?:[ ]|$)|[ ](?:Herrn?|Frau|Tel\.?|Telefon|Ansprechpartner\p{L}*|Inh\.|Inhaber\p{L}*|Betriebs-?[Nn]r\.?|Postanschrift|ich|ist|hat|wird|SEIT|AB|VOM|IST|HAT|WIRD|BESTÄTIGT|UND IST)(?![\p{L}])/u,
  )
  return { lead: end >= 0 && end <= lead ? 0 : lead, rest: end < 0 ? 0 : value.length - end }
}

/** In a sentence a name ends where words go on in small letters, but for those that join: "Blitz und Blank". */
function trimSentence(value: string) {
  const known = trim(value)
  const end = value.search(
    /[ ](?!(?:&|und|u\.|für|im|am|zum|zur|von|der|Co\.|\+)[ ][\p{Lu}"„])(?=\p{Ll})|[ ](?:an|als|in|seit|mit|bei)[ ]/u,
  )
  return { ...known, rest: Math.max(known.rest, end < 0 ? 0 : value.length - end) }
}

/** Where somebody works that is no firm's name. */
const notFirm =
  /^(?:Verkauf|Lager|Büro|Schicht\p{L}*|Home-?[Oo]ffice|Außendienst|Innendienst|Handwerk|Haushalt|Garten|Service|Einzelhandel|Öffentliche[nr]|Ausland|Krankenhaus|Pflege|Gastronomie|Küche|Bereich|Rahmen|Team|Auftrag|Moment|Nachtdienst|Vollzeit|Teilzeit|Minijob|Landkreis|Rathaus|Amt|Bauhof|Kind(?:er)?|Reinigung|Produktion|Herrn?|Frau|Klasse|Dienstag|Montag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)$/iu

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
      return /(?:SGB|BGB|SGG|§|Vordruck|Formular|Anlage)/.test(value) ? undefined : 0.88
    },
  },
  {
    type: 'ORG',
    by: 'sector',
    trim,
    pattern: new RegExp(
      `${open}(${sector}[ ](?:(?:a(?:m|rn)|im|an der|zum|zur|zu den|in der|der|des|für)[ ])?(?:[„"“‚'])?${part}(?:[ ](?:(?:&|und|u\\.|/)[ ])?${part}){0,2}(?:[“"”‘'])?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    accept: value =>
      /(?:Antrag|Bescheid|Nummer|Nr\.|SGB|Telefon|Tel\.|Termin|Uhr)|[ ](?:\p{Lu}\p{Ll}+tag|Mittwoch|Öffnungszeiten|Notdienst|Ferien|Sprechzeiten?)$/u.test(
        value,
      )
        ? undefined
        : 0.74,
  },
  {
    type: 'ORG',
    by: 'sector-caps',
    trim,
    pattern: new RegExp(
      `${open}(${line.toUpperCase().replace(/\\\\\\./g, '\\.')}[ ](?:(?:AM|IM|AN DER|ZUM|ZUR|HAUS|ST\\.)[ ])?[\\p{Lu}\\-]{3,25}(?:[ ][\\p{Lu}\\-]{3,25})?)(?![\\p{L}\\p{N}])`,
      'u',
    ),
    confidence: 0.7,
  },
  {
    type: 'ORG',
    by: 'employer-cue',
    trim: trimSentence,
    pattern: new RegExp(
      `${open}${employerCue}[:=]?[ ]{1,2}["„]?((?:${part}|[\\p{Lu}][\\p{L}-]+)(?:[ ](?:${part}|${small}(?=[ ]${part}))){0,4})(?![\\p{L}\\p{N}])`,
      'iu',
    ),
    accept: (value, before) => {
      if (!/^\p{Lu}/u.test(value)) return undefined
      const { lead, rest } = trimSentence(value)
      if (notFirm.test(value.slice(lead, value.length - rest))) return undefined
      if (
        /^(?:Herr|Frau|Der|Die|Das|Dr|Ein|Nicht|Seit|Wird|Jobcenter|Stadt|Landkreis|Agentur|Bundes|Finanz|Polizei|Familienkasse|Krankenkasse|AOK|Barmer|Land(?!\p{L})|Amts|Gericht|Ihnen|Uns|Mir|Ihm|Anfrage|Fragen|Rückfragen|Vorlage)/iu.test(
          value,
        )
      )
        return undefined
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
      `${open}(?:bei|beim|im|ins|in der|in die|von|von der|vom|für|an|zur|zum|die|das|firma|gläubiger [0-9]|gläubiger ist die|arbeit|arbeitgeber|schule|chef im)[: ]{1,2}(?:der |dem |die )?(?:pflegeheim |kita )?(${firmLower}(?:[ ](?:haus|zur|zum|am|an der|da|für|st\\.)){0,2}(?:[ ]${notName}[a-zäöüß]{3,20})(?:[ ](?:und|&|am)[ ]${notName}[a-zäöüß]{3,20})?(?:[ ](?:gmbh|ug|kg|ohg|e\\.?[ ]?v\\.?))?|haus (?:(?:am|zum|zur|an der) )?${notName}[a-zäöüß]{4,20}|marienhospital|(?:${notName}[a-zäöüß]{3,20}[ ]){1,2}(?:logistik|sanitär|elektro|transporte|immobilien|gmbh)|(?:${notName}[a-zäöüß]{3,20}[ ]){2}(?:schule|gymnasium|bau|reinigung))${close}`,
      'u',
    ),
    confidence: 0.56,
  },
  {
    // Named after somebody: Erich-Kästner-Schule, Max-Eyth-Berufskolleg
    type: 'ORG',
    by: 'named-school',
    anchor: {
      at: /(?<=\p{L}-)(?:\p{L}{0,10}schule|\p{L}{0,10}gymnasium|\p{L}{0,10}kolleg|klinik|hospital|krankenhaus|stift|heim|kita|kindergarten|apotheke)(?!\p{L})/iu,
      back: 5,
    },
    pattern: new RegExp(`${open}([\\p{L}]{2,20}(?:-[\\p{L}]{2,20}){1,4})${close}`, 'u'),
    accept: value =>
      /^\p{Lu}/u.test(value) &&
      /-(?:\p{L}{0,10}schule|\p{L}{0,10}gymnasium|\p{L}{0,10}kolleg|klinik|hospital|krankenhaus|stift|heim|kita|kindergarten|apotheke)$/iu.test(
        value,
      ) &&
      (value.split('-').length > 2 || /apotheke$/i.test(value))
        ? 0.7
        : undefined,
  },
]
