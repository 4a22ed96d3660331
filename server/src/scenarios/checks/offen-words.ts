/** How inputs and drafts call a thing unknown. Own selection from notes and letters. */
export const unknownWords: readonly RegExp[] = [
  /\b(?:unbekannt|unklar|ungeklärt|ungewiss|unsicher|unleserlich|strittig)(?:e[nrsm]?)?\b/u,
  /\b(?:noch\s+)?nicht\s+(?:\p{L}+\s+)?(?:bekannt|geklärt|angegeben|genannt|feststellbar|ersichtlich|lesbar|besprochen|gesagt|belegt|mitgeteilt|erfasst|notiert|dokumentiert|klar|fest|beziffert|beantwortet|entschieden|nachgewiesen|festgelegt|vereinbart|vorhanden)\b/u,
  /\b(?:noch|ist|sind|bleibt|bleiben|derzeit|weiterhin|noch\s+zu)\s+(?:offen|zu\s+klären|klären|nachzutragen|zu\s+ergänzen|zu\s+prüfen|zu\s+erfragen|festzulegen)\b|\b(?:noch\s+)?offen(?:\s+ist|\s*:|\s+bleibt)|\boffene[rn]?\s+(?:Punkt|Frage)\p{L}*|\b(?:nachzutragen|zu\s+klären|zu\s+erfragen|zu\s+ergänzen)\b/u,
  /\b(?:steht|stehen)\s+(?:\p{L}+\s+)?noch\s+(?:aus|nicht\s+fest)\b|\bnoch\s+(?:nachgereicht|mitgeteilt|bekannt\s*gegeben|geklärt|genannt|vereinbart|festgelegt|ergänzt)\b/u,
  /\b(?:liegt|liegen)\s+(?:uns\s+|mir\s+)?(?:noch\s+|derzeit\s+|bisher\s+|leider\s+)*(?:nicht|keine?\p{L}*(?:\s+\p{L}+)?)\s+vor\b/u,
  /\b(?:keine|ohne)\s+(?:genauen?\s+)?(?:Angaben?|Information(?:en)?|Erkenntnisse|Kenntnis)\b|\bk\.\s?A\.|\bn\.\s?n\.|\btbd\b/u,
  /\bweiß\s+(?:\p{L}+\s+)?nicht\b|\bwissen\s+wir\s+(?:noch\s+)?nicht\b|\bfehlt\b|\bfehlen\b|\bfragliche?\b/u,
  /\?\s*$|:\s*\?+/u,
]

/** Asks for it, or leaves it to the person. */
export const asking: readonly RegExp[] = [
  /\b(?:bitte|bitten|teilen\s+Sie|reichen\s+Sie|nennen\s+Sie|geben\s+Sie|schreiben\s+Sie|legen\s+Sie|melden\s+Sie|benötigen|brauchen\s+wir|erfragen|klären|prüfen|ob|hängt\s+(?:davon\s+)?ab|abhängig|je\s+nach)\b/u,
  /\?\s*$/u,
]

export type FactKind = 'date' | 'amount' | 'time' | 'reference' | 'quantity' | 'place' | 'name' | 'reason' | 'status'

/** What kind of answer a word asks for. */
export const kindsOfTopic: readonly { readonly topic: RegExp; readonly kinds: readonly FactKind[] }[] = [
  { topic: /uhrzeit|wann|zeit(?:punkt)?$/iu, kinds: ['time', 'date'] },
  {
    topic:
      /datum|beginn|ende$|termin|auszug|einzug|umzug|eintritt|zugang|zufluss|rückgabe|rueckgabe|wann|tag$|geburt|zeitpunkt|zeitraum/iu,
    kinds: ['date', 'time'],
  },
  {
    topic:
      /höhe|hoehe|betrag|entgelt|lohn|gehalt|verdienst|kosten|kaution|miete|unterhalt|einkommen|beitrag|rate|guthaben|preis|summe|abschlag|gebühr/iu,
    kinds: ['amount', 'quantity'],
  },
  {
    topic:
      /dauer|anzahl|zahl|stunden|arbeitszeit|quadratmeter|fläche|größe|groesse|umfang|personen|wie\s+viele|alter|raten/iu,
    kinds: ['quantity', 'amount', 'date'],
  },
  { topic: /aktenzeichen|nummer|kennzeichen|zeichen$/iu, kinds: ['reference'] },
  { topic: /^ort$|^raum$|^zimmer$|treffpunkt|adresse|anschrift/iu, kinds: ['place'] },
  { topic: /name|ansprech|vermieter|arbeitgeber|zeug|wer\b/iu, kinds: ['name'] },
  { topic: /grund$|gründe|ursache|warum|anlass/iu, kinds: ['reason'] },
  { topic: /familienstand|wohnform|staatsangehörigkeit/iu, kinds: ['status'] },
]
/** Words that only say what kind of answer is missing, not of what. */
export const onlyKind =
  /^(?:datum|höhe|betrag|entgelt|lohn|beginn|ende|uhrzeit|termin|anzahl|dauer|grund|name|zeitpunkt|quadratmeter|größe)$/iu

export const answers: Readonly<Record<'place' | 'name' | 'reason' | 'status', RegExp>> = {
  place:
    /\b(?:im|in\s+der|in|bei|beim)\s+(?:der\s+|dem\s+)?\p{Lu}\p{L}*(?:haus|amt|center|schule|saal|zentrum|heim|stelle|büro|halle)\b|\b(?:Zimmer|Raum)\s+\d/u,
  name: /\b(?:Herrn?|Frau|Familie|heißt|namens|Firma)\s+\p{Lu}\p{L}+|\bheißt\b|\p{Lu}\p{L}+\s+(?:GmbH|AG|KG|eG|e\. ?V\.)/u,
  reason:
    /\b(?:wegen|weil|aufgrund|da\s+(?:er|sie|Sie|der|die|das)|aus\s+\p{L}+\s+(?:Gründen|Grund)|infolge|Grund\s+(?:ist|war|dafür))\b/iu,
  status:
    /\b(?:ledig|verheiratet|geschieden|verwitwet|getrennt\s+lebend|alleinstehend|Wohngemeinschaft|WG|Eigentumswohnung|zur\s+(?:Unterm|M)iete|bei\s+(?:Ihren|den|seinen|ihren)\s+Eltern|deutsche?r?|syrische?r?|polnische?r?|türkische?r?)\b/iu,
}

const numberWord =
  '(?:ein|eine|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig)'
/** "30 Stunden", "drei Monatsmieten", "52 Quadratmeter". */
export const quantity = new RegExp(
  String.raw`(?<![\p{L}\d.,])((?:\d+(?:,\d+)?)|${numberWord})\s+(?:bis\s+\S+\s+)?(Stunden?|Tagen?|Wochen?|Monat(?:e|en)?|Jahr(?:e|en)?|Quadratmetern?|qm|m²|Zimmern?|Personen|Kindern?|Raten|\p{Lu}\p{L}+(?:mieten|en|er|e|s))(?!\p{L})`,
  'gu',
)

/** Different words for one thing, as stems (`core/stem.ts`). */
export const synonyms: readonly (readonly string[])[] = [
  ['wohnflach', 'quadratmet', 'flach', 'qm', 'gross'],
  ['entgelt', 'lohn', 'gehalt', 'verdien', 'verdienst', 'einkomm', 'brutto', 'netto'],
  ['bearbeitungsdau', 'bearbeitungszeit', 'bearbeitung', 'bescheid'],
  ['vermiet', 'hauseigentum'],
]
