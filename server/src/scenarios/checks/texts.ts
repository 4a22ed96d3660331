/**
 * What a finding says, by code; `{name}` is replaced by the parameter. Without imports, so that server and client can
 * both use it.
 */
export const findingTexts = {
  // PLATZHALTER
  'placeholders-known': {
    de: 'Alle Platzhalter sind bekannt und zurückgesetzt ({used} verwendet, {issued} vergeben).',
    en: 'All placeholders are known and restored ({used} used, {issued} issued).',
  },
  'placeholder-unknown': {
    de: 'Den Platzhalter {placeholder} gibt es in diesem Lauf nicht. Das Modell hat ihn erfunden oder verändert.',
    en: 'The placeholder {placeholder} was never issued in this run. The model invented or altered it.',
  },
  // PII
  'no-personal-details': {
    de: 'Keine Personendaten außerhalb der Platzhalter.',
    en: 'No personal details outside the placeholders.',
  },
  'personal-detail': {
    de: '„{quote}“ sieht nach einer personenbezogenen Angabe aus, die kein Platzhalter ist.',
    en: '“{quote}” looks like a personal detail that is no placeholder.',
  },
  // FAKTEN
  'facts-known': {
    de: 'Beträge, Daten, Zeiten und Aktenzeichen stehen so in den Angaben ({count} geprüft).',
    en: 'Amounts, dates, times and file numbers stand in the inputs ({count} checked).',
  },
  'date-unknown': {
    de: 'Das Datum „{quote}“ steht nicht in den Angaben.',
    en: 'The date “{quote}” is not in the inputs.',
  },
  'amount-unknown': {
    de: 'Der Betrag „{quote}“ steht nicht in den Angaben.',
    en: 'The amount “{quote}” is not in the inputs.',
  },
  'percent-unknown': {
    de: 'Der Prozentsatz „{quote}“ steht nicht in den Angaben.',
    en: 'The percentage “{quote}” is not in the inputs.',
  },
  'time-unknown': {
    de: 'Die Uhrzeit „{quote}“ steht nicht in den Angaben.',
    en: 'The time “{quote}” is not in the inputs.',
  },
  'reference-unknown': {
    de: 'Die Nummer „{quote}“ steht nicht in den Angaben.',
    en: 'The number “{quote}” is not in the inputs.',
  },
  // NORM
  'norms-listed': {
    de: 'Vorschriften stehen auf der Liste des Szenarios, Rechtsstand {date} ({count} geprüft).',
    en: 'Cited provisions are on the scenario’s list, law as of {date} ({count} checked).',
  },
  'norm-not-listed': {
    de: '„{norm}“ gehört nicht zu den Vorschriften dieses Szenarios (Rechtsstand {date}).',
    en: '“{norm}” is not among this scenario’s provisions (law as of {date}).',
  },
  'norm-only-entered': {
    de: '„{norm}“ haben Sie angegeben; für dieses Szenario ist die Vorschrift nicht geprüft (Rechtsstand {date}).',
    en: 'You entered “{norm}”; it has not been reviewed for this scenario (law as of {date}).',
  },
  'norm-law-unknown': {
    de: 'Das Gesetz „{law}“ ist unbekannt („{norm}“).',
    en: 'The law “{law}” is unknown (“{norm}”).',
  },
  'norm-no-such-absatz': {
    de: '„{norm}“: So viele Absätze hat die Vorschrift nicht ({count}).',
    en: '“{norm}”: the provision has only {count} paragraphs.',
  },
} as const satisfies Record<string, { de: string; en: string }>

export type FindingCode = keyof typeof findingTexts
export type FindingLanguage = 'de' | 'en'

/** The sentence for a finding. A code of an older version that has no text any more is shown as it is. */
export function findingText(
  code: string,
  params: Readonly<Record<string, string | number>>,
  language: FindingLanguage,
): string {
  const texts: Readonly<Record<string, { de: string; en: string }>> = findingTexts
  const text = Object.hasOwn(texts, code) ? texts[code]![language] : code
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
}
