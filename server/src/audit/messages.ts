import type { Language } from '../messages/messages.ts'
import type { Finding, FindingDetail, FindingKind, Report } from './finding.ts'

type Say = (finding: Finding) => string

const place = (finding: Finding, language: Language): string => {
  const { number, to, entry } = finding
  const format = (n: number) => n.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB')
  const [one, many] = language === 'de' ? ['Eintrag', 'Einträge'] : ['entry', 'entries']
  if (number !== undefined && to !== undefined && to !== number) return `${many} ${format(number)} – ${format(to)}`
  if (number !== undefined) return `${one} ${format(number)}${entry ? ` (${entry})` : ''}`
  return entry ? `${one} ${entry}` : ''
}

const details: Record<Language, Record<FindingDetail, string>> = {
  de: {
    envelope: 'der Text ist nicht der geschriebene',
    log_id: 'die Spalte log_id weicht vom Text ab',
    id: 'die Spalte id weicht vom Text ab',
    month: 'die Spalte month weicht vom Text ab',
    tenant_id: 'die Spalte tenant_id weicht vom Text ab',
    accepted_id: 'die Spalte accepted_id weicht vom Text ab',
    leaf_hash: 'die Prüfsumme passt nicht zum Text',
    leaf: 'das Blatt im Protokollbaum ist ein anderes oder fehlt',
    entry: 'im Protokollbaum und in den Einträgen steht nicht dasselbe',
    unsealed: 'er war geschrieben und noch nicht versiegelt',
    number: 'seine Schreibnummer ist schon vergeben',
    log: 'dieses Protokoll gehört nicht zu dieser Installation',
    opening: 'die Eröffnung des Protokolls steht nicht an ihrem Platz',
    previous: 'die Eröffnung nennt keinen gültigen Kontrollpunkt des vorigen Protokolls',
    anchor: 'laut dem außen aufbewahrten Kontrollpunkt',
    'next-log': 'laut der Eröffnung des folgenden Protokolls',
    malformed: 'er ist nicht lesbar',
    'unknown-key': 'er ist nicht mit dem Schlüssel dieser Installation signiert',
    'wrong-signature': 'die Signatur ist falsch',
  },
  en: {
    envelope: 'its text is not the one that was written',
    log_id: 'the column log_id differs from the text',
    id: 'the column id differs from the text',
    month: 'the column month differs from the text',
    tenant_id: 'the column tenant_id differs from the text',
    accepted_id: 'the column accepted_id differs from the text',
    leaf_hash: 'the checksum does not fit the text',
    leaf: 'its leaf in the log tree is another one or missing',
    entry: 'the log tree and the entries do not say the same',
    unsealed: 'it was written and not yet sealed',
    number: 'its writer’s number was given before',
    log: 'this log does not belong to this installation',
    opening: 'the opening of the log is not in its place',
    previous: 'the opening names no valid checkpoint of the previous log',
    anchor: 'according to the checkpoint kept outside',
    'next-log': 'according to the opening of the next log',
    malformed: 'it cannot be read',
    'unknown-key': 'it is not signed with the key of this installation',
    'wrong-signature': 'its signature is wrong',
  },
}

const detail = (finding: Finding, language: Language): string => {
  const text = finding.detail && details[language][finding.detail]
  return text ? `: ${text}` : ''
}

const isOne = ({ number, to }: Finding): boolean => to === undefined || to === number

const say: Record<Language, Record<FindingKind, Say>> = {
  de: {
    changed: f => `geändert: ${place(f, 'de')}${detail(f, 'de')}`,
    deleted: f => `gelöscht: ${place(f, 'de')}${detail(f, 'de')}`,
    inserted: f => `eingefügt: ${place(f, 'de')}${detail(f, 'de')}`,
    reordered: f =>
      `vertauscht: ab ${place({ ...f, to: undefined! }, 'de')} steht anderes in der Reihe, als signiert wurde`,
    rewritten: f => `umgeschrieben: ${place(f, 'de')} sind echt, aber andere oder anders gereiht, als signiert wurde`,
    truncated: f => `abgeschnitten: ${place(f, 'de')} ${isOne(f) ? 'fehlt' : 'fehlen'}${detail(f, 'de')}`,
    'rolled-back': f => `zurückgerollt: bis ${place(f, 'de')} steht anderes als früher signiert${detail(f, 'de')}`,
    'checkpoint-invalid': f => `Kontrollpunkt ungültig bei ${place(f, 'de')}${detail(f, 'de')}`,
    'head-invalid': () => 'Kopf des Protokolls passt nicht zum letzten Kontrollpunkt',
    gap: f =>
      `Lücke: Schreiber ${f.entry}, Nummern ${f.number} – ${f.to} fehlen ohne Ersatzeintrag (vor dem Versiegeln gelöscht?)`,
    unfinished: f => `Abschluss fehlt: ${place(f, 'de')} wurde angenommen, sein Ausgang steht nirgends (gelöscht?)`,
  },
  en: {
    changed: f => `changed: ${place(f, 'en')}${detail(f, 'en')}`,
    deleted: f => `deleted: ${place(f, 'en')}${detail(f, 'en')}`,
    inserted: f => `inserted: ${place(f, 'en')}${detail(f, 'en')}`,
    reordered: f =>
      `reordered: from ${place({ ...f, to: undefined! }, 'en')} on the order is not the one that was signed`,
    rewritten: f => `rewritten: ${place(f, 'en')} are genuine, but others or in another order than was signed`,
    truncated: f => `truncated: ${place(f, 'en')} ${isOne(f) ? 'is' : 'are'} missing${detail(f, 'en')}`,
    'rolled-back': f => `rolled back: up to ${place(f, 'en')} the log is not what was signed before${detail(f, 'en')}`,
    'checkpoint-invalid': f => `invalid checkpoint at ${place(f, 'en')}${detail(f, 'en')}`,
    'head-invalid': () => 'the head of the log does not fit its last checkpoint',
    gap: f =>
      `gap: writer ${f.entry}, numbers ${f.number} – ${f.to} are missing without a substitute (deleted before sealing?)`,
    unfinished: f => `no end: ${place(f, 'en')} was accepted, its outcome stands nowhere (deleted?)`,
  },
}

export const findingText = (finding: Finding, language: Language): string => say[language][finding.kind](finding)

const counted = (locale: string, n: number, one: string, many: string): string =>
  `${n.toLocaleString(locale)} ${n === 1 ? one : many}`
const de = (n: number, one: string, many: string) => counted('de-DE', n, one, many)
const en = (n: number, one: string, many: string) => counted('en-GB', n, one, many)

const frame = {
  de: {
    whole: (r: Report) =>
      `Unversehrt: ${de(r.entries, 'Eintrag', 'Einträge')} in ${de(r.logs.length, 'Protokoll', 'Protokollen')} geprüft, keine Lücke, keine Änderung.`,
    broken: (r: Report) =>
      `Nicht unversehrt: ${de(r.findings.length + r.more, 'Befund', 'Befunde')} in ${de(r.entries, 'Eintrag', 'Einträgen')} und ${de(r.logs.length, 'Protokoll', 'Protokollen')}.`,
    more: (r: Report) => `… und ${de(r.more, 'weiterer', 'weitere')}.`,
    unsealed: (r: Report) =>
      `${de(r.unsealed, 'Eintrag wartet', 'Einträge warten')} noch auf die Versiegelung; geprüft sind Text und Schreibnummer.`,
    open: (n: number) =>
      `Hinweis: ${de(n, 'Anfrage läuft noch oder brach ab; ihr', 'Anfragen laufen noch oder brachen ab; ihr')} Ausgang wird spätestens beim nächsten Start nachgetragen.`,
    gap: (n: number) =>
      `Hinweis: ${de(n, 'Stelle', 'Stellen')} ohne Schreibnummer in der letzten Minute vor einem Ausfall oder vor dieser Prüfung.`,
    anchored: (r: Report) =>
      `Verglichen mit ${de(r.anchors, 'außen aufbewahrten Kontrollpunkt', 'außen aufbewahrten Kontrollpunkten')}. Was danach geschrieben wurde, könnte weiterhin unbemerkt abgeschnitten werden.`,
    unanchored:
      'Was diese Prüfung nicht sehen kann: ob das Ende eines Protokolls samt seinen Kontrollpunkten abgeschnitten oder alles auf einen früheren Stand zurückgesetzt wurde. Dafür braucht es einen Anker außerhalb der Datenbank: Bewahren Sie die Ausgabe von »audit checkpoint« an anderer Stelle auf und prüfen Sie mit --checkpoint DATEI.',
  },
  en: {
    whole: (r: Report) =>
      `Whole: ${en(r.entries, 'entry', 'entries')} in ${en(r.logs.length, 'log', 'logs')} checked, no gap, no change.`,
    broken: (r: Report) =>
      `Not whole: ${en(r.findings.length + r.more, 'finding', 'findings')} in ${en(r.entries, 'entry', 'entries')} and ${en(r.logs.length, 'log', 'logs')}.`,
    more: (r: Report) => `… and ${en(r.more, 'other', 'others')}.`,
    unsealed: (r: Report) =>
      `${en(r.unsealed, 'entry waits', 'entries wait')} for sealing; text and writer’s number are checked.`,
    open: (n: number) =>
      `Note: ${en(n, 'request is under way or broke off; its', 'requests are under way or broke off; their')} outcome is added at the next start at the latest.`,
    gap: (n: number) =>
      `Note: ${en(n, 'place', 'places')} without a writer’s number in the last minute before a failure or before this check.`,
    anchored: (r: Report) =>
      `Compared with ${en(r.anchors, 'checkpoint', 'checkpoints')} kept outside. What was written after that could still be cut off unnoticed.`,
    unanchored:
      'What this check cannot see: whether the end of a log was cut off together with its checkpoints, or everything was set back to an earlier state. That takes an anchor outside the database: keep the output of "audit checkpoint" elsewhere and check with --checkpoint FILE.',
  },
} as const

/** For the officer's page, where nobody brings a file along. */
export const unanchoredHint = {
  de: 'Ob das Ende eines Protokolls samt seinen Kontrollpunkten abgeschnitten wurde, kann diese Prüfung nicht sehen. Bewahren Sie dazu die Kontrollpunkte außerhalb auf; die IT vergleicht sie mit »audit verify --checkpoint DATEI«.',
  en: 'This check cannot see whether the end of a log was cut off together with its checkpoints. For that, keep the checkpoints outside; IT compares them with "audit verify --checkpoint FILE".',
} as const

/** The report as lines for a terminal. */
export function reportText(report: Report, language: Language): string {
  const text = frame[language]
  const lines = [report.ok ? text.whole(report) : text.broken(report)]
  for (const finding of report.findings) lines.push(`- ${finding.log}: ${findingText(finding, language)}`)
  if (report.more > 0) lines.push(text.more(report))
  if (report.unsealed > 0) lines.push(text.unsealed(report))
  for (const { kind, count } of report.warnings) lines.push(text[kind](count))
  lines.push(report.anchors > 0 ? text.anchored(report) : text.unanchored)
  return `${lines.join('\n')}\n`
}

export const anchorProblem = {
  de: {
    unreadable: (file: string) => `Die Datei ${file} ist nicht lesbar.`,
    empty: (file: string) => `Die Datei ${file} enthält keinen Kontrollpunkt.`,
    malformed: (file: string, n: number) =>
      `Die Datei ${file} ist beschädigt: Der ${n}. Kontrollpunkt darin ist nicht lesbar.`,
    'unknown-key': (file: string, n: number) =>
      `Der ${n}. Kontrollpunkt in ${file} stammt nicht von dieser Installation (anderer Schlüssel).`,
    'wrong-signature': (file: string, n: number) =>
      `Der ${n}. Kontrollpunkt in ${file} wurde verändert: Die Signatur stimmt nicht.`,
    foreign: (file: string, n: number) =>
      `Der ${n}. Kontrollpunkt in ${file} gehört zu keinem Protokoll dieser Installation.`,
    tenant: () => 'Bitte geben Sie nach --tenant die Kennung (UUID) einer Stelle an oder »platform«.',
  },
  en: {
    unreadable: (file: string) => `The file ${file} cannot be read.`,
    empty: (file: string) => `The file ${file} holds no checkpoint.`,
    malformed: (file: string, n: number) => `The file ${file} is damaged: checkpoint ${n} in it cannot be read.`,
    'unknown-key': (file: string, n: number) =>
      `Checkpoint ${n} in ${file} is not from this installation (another key).`,
    'wrong-signature': (file: string, n: number) => `Checkpoint ${n} in ${file} was altered: its signature is wrong.`,
    foreign: (file: string, n: number) => `Checkpoint ${n} in ${file} belongs to no log of this installation.`,
    tenant: () => 'Please give the id (UUID) of a unit after --tenant, or "platform".',
  },
} as const
