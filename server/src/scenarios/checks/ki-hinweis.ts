import { german } from '../core/pattern.ts'
import { splitSentences } from '../core/sentence.ts'
import { type Check, finding } from './check.ts'

const ai = String.raw`(?:KI(?!-Reallabor)|künstliche[rn]?\s+Intelligenz|AI|artificial\s+intelligence|(?:eines\s+|einem\s+)?(?:großen\s+)?Sprachmodell(?:s|e|en)?)`
const made = String.raw`(?:erstell\p{L}*|verfass\p{L}*|generier\p{L}*|erzeug\p{L}*|geschrieben|entworfen|entstanden|formuliert|unterstützt|Unterstützung|Hilfe|mithilfe|gestützt\p{L}*|übersetzt|zusammengefasst|verwendet|genutzt|eingesetzt|bearbeitet|vorbereitet|stammt|created|generated|drafted|written|assist\p{L}*|translated|produced)`
const labels = [
  german(new RegExp(String.raw`\b${ai}\b.{0,120}\b${made}\b`, 'iu')),
  german(new RegExp(String.raw`\b${made}\b.{0,120}\b${ai}\b`, 'iu')),
  german(/\bKI-(?:generiert|gestützt|erstellt|unterstützt|erzeugt|Hinweis|Kennzeichnung|Entwurf|Text)\p{L}*/iu),
]
/** What is the text about itself: "dieser Text", "der Entwurf". A text about AI needs a label all the same. */
const itself = german(
  /\b(?:Text|Texte|Textes|Entwurf\p{L}*|Mitteilung|Pressemitteilung|Meldung|Schreiben\p{L}*|Dokument\p{L}*|Inhalt\p{L}*|Zusammenfassung|Übersetzung|Fassung|Beitrag\p{L}*|Vermerk\p{L}*|Protokoll\p{L}*|Vorlage|Artikel|Hinweis|Transparenzhinweis|Kennzeichnung|generiert|gestützt|erstellt|verfasst|text|draft|release|document|translation|letter)\b/iu,
)
const denied = german(
  /\b(?:ohne|kein\p{L}*|nicht)\s+(?:\p{L}+\s+){0,4}(?:KI|künstliche\p{L}*|AI|Sprachmodell\p{L}*|erstellt|generiert|verfasst)\b/iu,
)

const open = german(/\b(?:noch|nicht|kein(?:e|er)?|fehlt|offen|ohne|nein|aufnehmen|unklar)\b/iu)

/** The label of Art. 50 KI-VO stands on the text, unless a person has taken editorial responsibility for it (Abs. 4). */
export const kiHinweis: Check = {
  name: 'KI-HINWEIS',
  version: 1,
  run(context) {
    const responsible = Object.entries(context.inputs).some(
      ([name, value]) =>
        !open.test(value) &&
        ((/^redaktion/.test(name) && /^\s*(?:ja\b|übernommen|liegt vor|protokolliert)/iu.test(value)) ||
          /(?:Verantwortung|verantwortet|redaktionell geprüft)/iu.test(value)) &&
        /(?:ja\b|übernommen|protokolliert|vermerkt|dokumentiert|liegt vor|verantwortet|geprüft|festgehalten)/iu.test(
          value,
        ),
    )
    const labelled = splitSentences(context.draft).some(
      ({ text }) => itself.test(text) && labels.some(label => label.test(text)) && !denied.test(text),
    )
    if (labelled) return [finding('KI-HINWEIS', 'ok', 'ai-label')]
    if (responsible) return [finding('KI-HINWEIS', 'ok', 'ai-label-not-needed')]
    return [finding('KI-HINWEIS', 'fail', 'ai-label-missing')]
  },
}
