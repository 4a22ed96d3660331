import type { Finding } from '../contract.ts'
import type { Definition } from '../scenario.ts'
import { aggWortliste } from './agg-wortliste.ts'
import { argumenteAlle } from './argumente-alle.ts'
import { art9Warn } from './art9-warn.ts'
import { betrag } from './betrag.ts'
import type { Check, CheckContext, CheckName } from './check.ts'
import { datum } from './datum.ts'
import { din5008 } from './din5008.ts'
import { ermessen } from './ermessen.ts'
import { fakten } from './fakten.ts'
import { frist } from './frist.ts'
import { fristErhalt } from './frist-erhalt.ts'
import { fristRechnung } from './frist-rechnung.ts'
import { injektion } from './injektion.ts'
import { keinTenor } from './kein-tenor.ts'
import { keineErfindung } from './keine-erfindung.ts'
import { keineRbb } from './keine-rbb.ts'
import { keineZusage } from './keine-zusage.ts'
import { kiHinweis } from './ki-hinweis.ts'
import { lesbar } from './lesbar.ts'
import { listeGleich } from './liste-gleich.ts'
import { neutral } from './neutral.ts'
import { norm } from './norm.ts'
import { offen } from './offen.ts'
import { pii } from './pii.ts'
import { platzhalter } from './platzhalter.ts'
import { quelle } from './quelle.ts'
import { quelleJeAussage } from './quelle-je-aussage.ts'
import { rbb } from './rbb.ts'
import { rechnung } from './rechnung.ts'
import { rechtsprechungNull } from './rechtsprechung-null.ts'
import { rfb } from './rfb.ts'
import { rfb66 } from './rfb-66.ts'
import { rueckuebersetzung } from './rueckuebersetzung.ts'
import { stichtag } from './stichtag.ts'
import { struktur } from './struktur.ts'
import { beschlussGleich, tenorGleich } from './tenor-gleich.ts'
import { term } from './term.ts'
import { vollstaendig } from './vollstaendig.ts'
import { zahlen } from './zahlen.ts'
import { zitatGleich } from './zitat-gleich.ts'

/** All checks by name. */
export const checks: Readonly<Record<CheckName, Check>> = {
  PLATZHALTER: platzhalter,
  PII: pii,
  FAKTEN: fakten,
  NORM: norm,
  'KEINE-RBB': keineRbb,
  'KEIN-TENOR': keinTenor,
  FRIST: frist,
  BETRAG: betrag,
  'LISTE-GLEICH': listeGleich,
  TERM: term,
  'KEINE-ZUSAGE': keineZusage,
  OFFEN: offen,
  INJEKTION: injektion,
  LESBAR: lesbar,
  NEUTRAL: neutral,
  'ART9-WARN': art9Warn,
  'RFB-66': rfb66,
  'FRIST-ERHALT': fristErhalt,
  VOLLSTAENDIG: vollstaendig,
  DATUM: datum,
  'FRIST-RECHNUNG': fristRechnung,
  STICHTAG: stichtag,
  ZAHLEN: zahlen,
  RECHNUNG: rechnung,
  'RECHTSPRECHUNG-NULL': rechtsprechungNull,
  RBB: rbb,
  RFB: rfb,
  'TENOR-GLEICH': tenorGleich,
  'ARGUMENTE-ALLE': argumenteAlle,
  ERMESSEN: ermessen,
  'ZITAT-GLEICH': zitatGleich,
  'BESCHLUSS-GLEICH': beschlussGleich,
  STRUKTUR: struktur,
  'KI-HINWEIS': kiHinweis,
  QUELLE: quelle,
  'QUELLE-JE-AUSSAGE': quelleJeAussage,
  RUECKUEBERSETZUNG: rueckuebersetzung,
  'AGG-WORTLISTE': aggWortliste,
  DIN5008: din5008,
  'KEINE-ERFINDUNG': keineErfindung,
}

/** Versions of the named checks: part of a scenario's version. */
export const checkVersions = (names: readonly CheckName[]): Record<string, number> =>
  Object.fromEntries(names.map(name => [name, checks[name].version]))

/** Runs checks in the given order. */
export function runChecks(uses: Definition['checks'], context: CheckContext): Finding[] {
  return uses.flatMap(({ check, ...settings }) => checks[check].run(context, settings))
}
