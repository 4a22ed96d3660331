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
  'placeholder-altered': {
    de: 'Das Modell hat den Platzhalter „{placeholder}“ verändert. Bitte prüfen Sie die Stelle.',
    en: 'The model altered the placeholder “{placeholder}”. Please look at the place.',
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
  // KEINE-RBB
  'no-remedy-notice': {
    de: 'Keine Rechtsbehelfsbelehrung, wie es sich für eine Anhörung gehört.',
    en: 'No notice of remedies, as is right for a hearing.',
  },
  'remedy-notice': {
    de: '„{quote}“: Eine Anhörung ist kein Verwaltungsakt. Der Satz über den Rechtsbehelf muss entfallen.',
    en: '“{quote}”: a hearing is no administrative act. The sentence on remedies must go.',
  },
  // KEIN-TENOR
  'nothing-decided': {
    de: 'Alles bleibt beabsichtigt, nichts ist entschieden.',
    en: 'Everything stays intended, nothing is decided.',
  },
  'decision-taken': {
    de: '„{quote}“ klingt, als wäre schon entschieden. Schreiben Sie „wir beabsichtigen“.',
    en: '“{quote}” sounds as if the decision had been taken. Write “we intend to”.',
  },
  // FRIST
  'deadline-fits': {
    de: 'Die Frist {date} steht im Text, {left} Tage nach dem Schreiben (mindestens {days}).',
    en: 'The deadline {date} is in the text, {left} days after the letter (at least {days}).',
  },
  'deadline-short': {
    de: 'Die Frist {date} liegt nur {left} Tage nach dem Schreiben; üblich sind mindestens {days}.',
    en: 'The deadline {date} is only {left} days after the letter; at least {days} are usual.',
  },
  'deadline-past': {
    de: 'Die Frist {date} liegt nicht nach dem Schreiben.',
    en: 'The deadline {date} is not after the date of the letter.',
  },
  'deadline-missing': { de: 'Die Frist {date} fehlt im Text.', en: 'The deadline {date} is missing from the text.' },
  'deadline-none': { de: 'Keine Frist angegeben.', en: 'No deadline entered.' },
  // BETRAG
  'amounts-known': {
    de: 'Alle Beträge stehen so in den Angaben ({count} geprüft).',
    en: 'All amounts stand in the inputs ({count} checked).',
  },
  'amount-missing': { de: 'Der Betrag {amount} fehlt im Text.', en: 'The amount {amount} is missing from the text.' },
  // LISTE-GLEICH
  'list-equal': {
    de: 'Die Liste ist vollständig und ohne Zusätze ({count}).',
    en: 'The list is complete and without additions ({count}).',
  },
  'item-missing': { de: '„{item}“ fehlt in der Liste.', en: '“{item}” is missing from the list.' },
  'item-extra': { de: '„{item}“ steht nicht in den Angaben.', en: '“{item}” is not in the inputs.' },
  // TERM
  'terms-current': { de: 'Keine überholten Begriffe.', en: 'No outdated terms.' },
  'term-outdated': {
    de: '„{term}“ ist überholt; heute heißt es {better}.',
    en: '“{term}” is outdated; the current term is {better}.',
  },
  'term-third-day': {
    de: '„{term}“: Bekanntgegeben ist seit 2025 am vierten Tag (§ 37 Abs. 2 SGB X).',
    en: '“{term}”: since 2025 service is deemed on the fourth day (§ 37(2) SGB X).',
  },
  'term-buergergeld': {
    de: '„{term}“ heißt seit dem {date} Grundsicherungsgeld.',
    en: '“{term}” has been called Grundsicherungsgeld since {date}.',
  },
  // KEINE-ZUSAGE
  'nothing-promised': { de: 'Keine Zusage und keine Prognose.', en: 'No promise and no forecast.' },
  promise: {
    de: '„{quote}“ sagt etwas zu, was noch nicht entschieden ist.',
    en: '“{quote}” promises something that is not decided yet.',
  },
  // OFFEN
  'nothing-open': { de: 'Keine offenen Stellen.', en: 'No open points.' },
  asked: {
    de: 'Offen: {question} Das Modell hat nicht geraten, sondern gefragt.',
    en: 'Open: {question} The model asked instead of guessing.',
  },
  guessed: {
    de: '„{quote}“: In den Angaben heißt es, das sei nicht bekannt.',
    en: '“{quote}”: the inputs say that this is unknown.',
  },
  'not-asked': {
    de: 'Der offene Punkt „{item}“ kommt im Text nicht als Frage vor.',
    en: 'The open point “{item}” is not asked in the text.',
  },
  // INJEKTION
  'no-instruction': {
    de: 'Keine eingeschleuste Anweisung in den Angaben erkannt.',
    en: 'No hidden instruction found in the inputs.',
  },
  'instruction-ignored': {
    de: 'Eingeschleuste Anweisung erkannt und nicht befolgt ({count}).',
    en: 'Hidden instruction found and not followed ({count}).',
  },
  'instruction-followed': {
    de: '„{quote}“ folgt einer Anweisung, die in den Angaben versteckt war.',
    en: '“{quote}” follows an instruction hidden in the inputs.',
  },
  // LESBAR
  readable: {
    de: 'Gut lesbar: im Mittel {mean} Wörter je Satz, höchstens {longest}; Wiener Sachtextformel {wstf1}.',
    en: 'Easy to read: {mean} words a sentence on average, {longest} at most; Vienna formula {wstf1}.',
  },
  'sentence-long': {
    de: '{words} Wörter in einem Satz, höchstens {most} sollten es sein: „{quote}“',
    en: '{words} words in one sentence, {most} at most: “{quote}”',
  },
  'sentences-long': {
    de: 'Im Mittel {mean} Wörter je Satz, höchstens {most} sollten es sein (Wiener Sachtextformel {wstf1}).',
    en: '{mean} words a sentence on average, {most} at most (Vienna formula {wstf1}).',
  },
  // NEUTRAL
  neutral: { de: 'Keine wertenden Wörter gefunden.', en: 'No judging words found.' },
  judging: { de: '„{quote}“ wertet, vermutet oder wirft etwas vor.', en: '“{quote}” judges, suspects or blames.' },
  // ART9-WARN
  'no-special-category': {
    de: 'Keine besonders geschützten Angaben gefunden (Art. 9 DSGVO).',
    en: 'No specially protected details found (Art. 9 GDPR).',
  },
  'special-health': {
    de: '„{quote}“: Gesundheitsangabe (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: health detail (Art. 9 GDPR). Is it necessary here?',
  },
  'special-religion': {
    de: '„{quote}“: Angabe zu Religion oder Weltanschauung (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: religion or belief (Art. 9 GDPR). Is it necessary here?',
  },
  'special-union': {
    de: '„{quote}“: Angabe zur Gewerkschaft (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: trade union (Art. 9 GDPR). Is it necessary here?',
  },
  'special-origin': {
    de: '„{quote}“: Angabe zur Herkunft (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: origin (Art. 9 GDPR). Is it necessary here?',
  },
  'special-opinion': {
    de: '„{quote}“: Angabe zur politischen Meinung (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: political opinion (Art. 9 GDPR). Is it necessary here?',
  },
  'special-sexuality': {
    de: '„{quote}“: Angabe zum Sexualleben (Art. 9 DSGVO). Ist sie hier erforderlich?',
    en: '“{quote}”: sex life (Art. 9 GDPR). Is it necessary here?',
  },
  // AGG-WORTLISTE
  'open-to-all': {
    de: 'Keine Wörter gefunden, die jemanden ausschließen.',
    en: 'No words found that exclude anybody.',
  },
  'agg-age': {
    de: '„{quote}“: kann auf eine Benachteiligung wegen des Alters hindeuten (§§ 1, 11 AGG).',
    en: '“{quote}”: may hint at a disadvantage by age (§§ 1, 11 AGG).',
  },
  'agg-gender': {
    de: '„{quote}“: nennt nur ein Geschlecht (§§ 1, 11 AGG). Schreiben Sie zum Beispiel „(m/w/d)“.',
    en: '“{quote}”: names one sex only (§§ 1, 11 AGG). Add “(m/w/d)”, for example.',
  },
  'agg-origin': {
    de: '„{quote}“: kann auf eine Benachteiligung wegen der Herkunft hindeuten (§§ 1, 11 AGG). Verlangen Sie stattdessen Sprachkenntnisse.',
    en: '“{quote}”: may hint at a disadvantage by origin (§§ 1, 11 AGG). Ask for language skills instead.',
  },
  'agg-religion': {
    de: '„{quote}“: kann auf eine Benachteiligung wegen der Religion hindeuten (§§ 1, 11 AGG).',
    en: '“{quote}”: may hint at a disadvantage by religion (§§ 1, 11 AGG).',
  },
  'agg-disability': {
    de: '„{quote}“: kann auf eine Benachteiligung wegen einer Behinderung hindeuten (§§ 1, 11 AGG, § 164 Abs. 2 SGB IX).',
    en: '“{quote}”: may hint at a disadvantage by disability (§§ 1, 11 AGG, § 164(2) SGB IX).',
  },
  'agg-appearance': {
    de: '„{quote}“: stellt auf das Aussehen ab. Das kann auf eine Benachteiligung hindeuten (§ 11 AGG).',
    en: '“{quote}”: is about looks, which may hint at a disadvantage (§ 11 AGG).',
  },
  'agg-family': {
    de: '„{quote}“: fragt nach Familie oder Schwangerschaft. Das kann auf eine Benachteiligung hindeuten (§§ 3, 11 AGG).',
    en: '“{quote}”: asks about family or pregnancy, which may hint at a disadvantage (§§ 3, 11 AGG).',
  },
  // DIN5008
  'din-kept': {
    de: 'Form des Briefes nach DIN 5008, soweit geprüft.',
    en: 'Form of the letter by DIN 5008, as far as checked.',
  },
  'din-date': {
    de: '„{quote}“: Ein Datum schreibt sich TT.MM.JJJJ oder „3. November 2026“.',
    en: '“{quote}”: a date is written TT.MM.JJJJ or “3. November 2026”.',
  },
  'din-amount': {
    de: '„{quote}“: Ein Betrag schreibt sich „1.250,00 €“.',
    en: '“{quote}”: an amount is written “1.250,00 €”.',
  },
  'din-space': { de: '„{quote}“: Hier fehlt ein Leerzeichen.', en: '“{quote}”: a space is missing here.' },
  'din-phone': {
    de: '„{quote}“: Eine Telefonnummer schreibt sich „030 23125-100“.',
    en: '“{quote}”: a telephone number is written “030 23125-100”.',
  },
  'din-postcode': {
    de: '„{quote}“: Die Postleitzahl steht ungeteilt und ohne Länderkennung.',
    en: '“{quote}”: the postcode is neither split nor preceded by a country code.',
  },
  'din-iban': {
    de: '„{quote}“: Eine IBAN steht in Vierergruppen.',
    en: '“{quote}”: an IBAN stands in groups of four.',
  },
  'din-subject': {
    de: '„{quote}“: Der Betreff steht ohne das Wort „Betreff“ und ohne Schlusspunkt.',
    en: '“{quote}”: the subject goes without the word “Betreff” and without a full stop.',
  },
  'din-closing': {
    de: '„{quote}“: Zum Brief gehört eine ausgeschriebene Grußformel ohne Satzzeichen.',
    en: '“{quote}”: a letter has a closing, written out and without punctuation.',
  },
  'din-enclosures': {
    de: 'Der Vermerk „Anlage“ oder „Anlagen“ fehlt, obwohl Anlagen angegeben sind.',
    en: 'The note “Anlage” or “Anlagen” is missing although enclosures were entered.',
  },
  'din-address': {
    de: '„{quote}“: Das Anschriftfeld hat höchstens neun Zeilen und keine Leerzeile vor dem Ort.',
    en: '“{quote}”: the address has nine lines at most and no blank line before the town.',
  },
  // KEINE-ERFINDUNG
  'claims-known': {
    de: 'Kenntnisse und Stationen stehen so in den Angaben.',
    en: 'Skills and stations stand in the inputs.',
  },
  'claim-unknown': { de: '„{quote}“ steht nicht in den Angaben.', en: '“{quote}” is not in the inputs.' },
  'benefit-mentioned': {
    de: '„{quote}“: Der Bezug von Leistungen gehört nicht in eine Bewerbung.',
    en: '“{quote}”: receiving benefits has no place in an application.',
  },
  // RFB-66
  'notice-present': {
    de: 'Der Hinweis nach § 66 Abs. 3 SGB I steht im geprüften Wortlaut (Prüfsumme {hash}).',
    en: 'The notice of § 66(3) SGB I stands in its reviewed wording (hash {hash}).',
  },
  'notice-missing': { de: 'Der Hinweis nach § 66 Abs. 3 SGB I fehlt.', en: 'The notice of § 66(3) SGB I is missing.' },
  'notice-altered': {
    de: 'Der Hinweis nach § 66 Abs. 3 SGB I weicht vom geprüften Wortlaut ab.',
    en: 'The notice of § 66(3) SGB I differs from its reviewed wording.',
  },
  'notice-incomplete': {
    de: 'Im Hinweis nach § 66 Abs. 3 SGB I fehlt eine Angabe.',
    en: 'A value is missing in the notice of § 66(3) SGB I.',
  },
  'notice-own-words': {
    de: '„{quote}“: Folgen fehlender Mitwirkung gehören nur in den geprüften Hinweis.',
    en: '“{quote}”: consequences belong only in the reviewed notice.',
  },
  // FRIST-ERHALT
  'deadlines-kept': {
    de: 'Alle Fristen sind erhalten ({count} geprüft).',
    en: 'All deadlines are kept ({count} checked).',
  },
  'deadline-lost': {
    de: 'Die Frist „{quote}“ fehlt in der Erklärung oder ist verändert.',
    en: 'The deadline “{quote}” is missing from the explanation or changed.',
  },
  // VOLLSTAENDIG
  'details-there': {
    de: 'Alle Daten, Zeiten und Beträge der Notizen kommen vor ({count} geprüft).',
    en: 'All dates, times and amounts of the notes are there ({count} checked).',
  },
  'detail-missing': {
    de: '„{quote}“ aus den Angaben fehlt im Text.',
    en: '“{quote}” from the inputs is missing in the text.',
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

/** The catalogue page: what a check looks for, why, and how sure it is. */
export const checkTexts = {
  PLATZHALTER: {
    de: {
      looksFor: 'Platzhalter, die es in diesem Lauf nicht gibt oder die verändert wurden.',
      why: 'Ein erfundener Platzhalter kann nicht durch den richtigen Namen ersetzt werden.',
      sure: 'Sicher: Vergleich mit der Liste der vergebenen Platzhalter.',
    },
    en: {
      looksFor: 'Placeholders that were never issued in this run, or altered ones.',
      why: 'An invented placeholder can’t be replaced by the right name.',
      sure: 'Certain: compared with the list of issued placeholders.',
    },
  },
  PII: {
    de: {
      looksFor: 'Namen, Nummern und Anschriften im Text des Modells, die keine Platzhalter sind.',
      why: 'Was das Modell nicht bekommen hat, kann es nur erfunden haben; was es bekommen hat, hätte ersetzt sein müssen.',
      sure: 'Sicher bei Nummern mit Prüfziffer, wahrscheinlich bei Namen.',
    },
    en: {
      looksFor: 'Names, numbers and addresses in the model’s text that are no placeholders.',
      why: 'What the model never got it must have invented; what it got should have been masked.',
      sure: 'Certain for numbers with a check digit, likely for names.',
    },
  },
  FAKTEN: {
    de: {
      looksFor: 'Beträge, Daten, Uhrzeiten, Prozentsätze und Aktenzeichen, die nicht in den Angaben stehen.',
      why: 'Ein erfundenes Datum macht ein Schreiben falsch, auch wenn es gut klingt.',
      sure: 'Sicher für Zahlen in üblicher Schreibweise; ausgeschriebene Zahlen werden nicht erkannt.',
    },
    en: {
      looksFor: 'Amounts, dates, times, percentages and file numbers that are not in the inputs.',
      why: 'An invented date makes a letter wrong, however well it reads.',
      sure: 'Certain for figures in usual spelling; numbers in words are not seen.',
    },
  },
  NORM: {
    de: {
      looksFor:
        'Vorschriften, die nicht auf der geprüften Liste des Szenarios stehen oder so viele Absätze nicht haben.',
      why: 'Sprachmodelle erfinden Paragrafen.',
      sure: 'Sicher, ob eine Vorschrift auf der Liste steht; ob sie zum Fall passt, prüft die Fachkraft.',
    },
    en: {
      looksFor: 'Provisions that are not on the scenario’s reviewed list, or have no such paragraph.',
      why: 'Language models invent provisions.',
      sure: 'Certain whether a provision is listed; whether it fits the case is for the clerk.',
    },
  },
  'KEINE-RBB': {
    de: {
      looksFor: 'Sätze, die einen Rechtsbehelf anbieten.',
      why: 'Eine Anhörung ist kein Verwaltungsakt; eine Belehrung darin ist falsch (§ 36 SGB X).',
      sure: 'Wahrscheinlich: Wortmuster, Verneinungen werden erkannt.',
    },
    en: {
      looksFor: 'Sentences that offer a remedy.',
      why: 'A hearing is no administrative act; a notice of remedies in it is wrong (§ 36 SGB X).',
      sure: 'Likely: patterns of words, negations are recognised.',
    },
  },
  'KEIN-TENOR': {
    de: {
      looksFor: 'Sätze, die schon entscheiden statt etwas zu beabsichtigen.',
      why: 'Wer vor der Anhörung entscheidet, macht sie wertlos (§ 24 SGB X).',
      sure: 'Wahrscheinlich: Wortmuster, Absicht und Möglichkeitsform werden erkannt.',
    },
    en: {
      looksFor: 'Sentences that already decide instead of intending.',
      why: 'A decision before the hearing makes the hearing worthless (§ 24 SGB X).',
      sure: 'Likely: patterns of words, intention and subjunctive are recognised.',
    },
  },
  FRIST: {
    de: {
      looksFor: 'Ob die Frist im Text steht, nach dem Schreiben liegt und lang genug ist.',
      why: 'Zu kurze Fristen machen eine Anhörung fehlerhaft.',
      sure: 'Sicher: Vergleich von Tagen. Ob die Frist angemessen ist, prüft die Fachkraft.',
    },
    en: {
      looksFor: 'Whether the deadline is in the text, after the letter and long enough.',
      why: 'A deadline that is too short makes a hearing faulty.',
      sure: 'Certain: days are compared. Whether it is reasonable is for the clerk.',
    },
  },
  BETRAG: {
    de: {
      looksFor: 'Beträge, die nicht in den Angaben stehen, und Beträge, die fehlen.',
      why: 'Ein falscher Betrag ist der teuerste Fehler.',
      sure: 'Sicher für Beträge in Ziffern.',
    },
    en: {
      looksFor: 'Amounts that are not in the inputs, and amounts that are missing.',
      why: 'A wrong amount is the costliest mistake.',
      sure: 'Certain for amounts in figures.',
    },
  },
  'LISTE-GLEICH': {
    de: {
      looksFor: 'Ob genau die angegebenen Unterlagen verlangt werden.',
      why: 'Niemand muss vorlegen, was nicht gebraucht wird (§ 65 SGB I).',
      sure: 'Wahrscheinlich: Vergleich der Wörter, Reihenfolge und Artikel zählen nicht.',
    },
    en: {
      looksFor: 'Whether exactly the listed documents are asked for.',
      why: 'Nobody has to produce what is not needed (§ 65 SGB I).',
      sure: 'Likely: words are compared, order and articles don’t count.',
    },
  },
  TERM: {
    de: {
      looksFor: 'Überholte Begriffe wie „Hartz IV“ oder „Bürgergeld“ für die Zeit ab Juli 2026.',
      why: 'Falsche Begriffe verunsichern und können rechtlich falsch sein.',
      sure: 'Sicher beim Wort, wahrscheinlich beim Zeitraum.',
    },
    en: {
      looksFor: 'Outdated terms such as “Hartz IV”, or “Bürgergeld” for the time from July 2026.',
      why: 'Wrong terms unsettle people and can be legally wrong.',
      sure: 'Certain about the word, likely about the period.',
    },
  },
  'KEINE-ZUSAGE': {
    de: {
      looksFor: 'Sätze, die eine Leistung zusagen oder vorhersagen.',
      why: 'Eine Zusage kann binden (§ 34 SGB X) oder falsche Hoffnung wecken.',
      sure: 'Wahrscheinlich: Wortmuster, Bedingungen und Verneinungen werden erkannt.',
    },
    en: {
      looksFor: 'Sentences that promise or predict a benefit.',
      why: 'A promise can be binding (§ 34 SGB X) or raise false hopes.',
      sure: 'Likely: patterns of words, conditions and negations are recognised.',
    },
  },
  OFFEN: {
    de: {
      looksFor: 'Ob Unbekanntes als [PRÜFEN: …] gefragt statt geraten wird.',
      why: 'Eine ehrliche Lücke ist besser als eine erfundene Angabe.',
      sure: 'Ein Hinweis: erkennt Unbekanntes nur, wenn die Angaben es so nennen.',
    },
    en: {
      looksFor: 'Whether unknown things are asked as [PRÜFEN: …] instead of guessed.',
      why: 'An honest gap is better than an invented detail.',
      sure: 'A hint: sees unknown things only where the inputs call them so.',
    },
  },
  INJEKTION: {
    de: {
      looksFor: 'Ob der Entwurf einer Anweisung folgt, die in den Angaben versteckt war.',
      why: 'Texte von außen dürfen nicht bestimmen, was die Behörde schreibt.',
      sure: 'Sicher bei wörtlichen Forderungen, ein Hinweis bei Umschreibungen.',
    },
    en: {
      looksFor: 'Whether the draft follows an instruction hidden in the inputs.',
      why: 'Texts from outside must not decide what the authority writes.',
      sure: 'Certain for literal demands, a hint for paraphrases.',
    },
  },
  LESBAR: {
    de: {
      looksFor: 'Sätze mit mehr als 25 Wörtern und lange Sätze im Mittel; dazu die Wiener Sachtextformel.',
      why: 'Kurze Sätze werden besser verstanden.',
      sure: 'Sicher in der Zählung; ob ein Text verstanden wird, zeigt nur der Versuch mit Menschen.',
    },
    en: {
      looksFor: 'Sentences of more than 25 words, long sentences on average, and the Vienna formula.',
      why: 'Short sentences are understood better.',
      sure: 'Certain in counting; whether a text is understood only people can show.',
    },
  },
  NEUTRAL: {
    de: {
      looksFor: 'Wertende, vermutende und vorwerfende Wörter.',
      why: 'Akten und Schreiben halten fest, was ist, und urteilen nicht über Menschen.',
      sure: 'Ein Hinweis: Wortliste.',
    },
    en: {
      looksFor: 'Words that judge, suspect or blame.',
      why: 'Files and letters record what is and don’t judge people.',
      sure: 'A hint: a list of words.',
    },
  },
  'ART9-WARN': {
    de: {
      looksFor: 'Angaben zu Gesundheit, Religion, Herkunft, Gewerkschaft, Meinung und Sexualleben.',
      why: 'Sie sind besonders geschützt und nur zulässig, wenn es auf sie ankommt (Art. 9 DSGVO, § 67b SGB X).',
      sure: 'Ein Hinweis: Wortliste. Ob die Angabe erforderlich ist, entscheidet die Fachkraft.',
    },
    en: {
      looksFor: 'Details on health, religion, origin, trade union, opinion and sex life.',
      why: 'They are specially protected and lawful only where they matter (Art. 9 GDPR, § 67b SGB X).',
      sure: 'A hint: a list of words. Whether a detail is necessary the clerk decides.',
    },
  },
  'AGG-WORTLISTE': {
    de: {
      looksFor:
        'Wörter, die in einer Stellenanzeige nach Alter, Geschlecht, Herkunft, Religion, Behinderung oder Aussehen auswählen.',
      why: 'Solche Wörter sind ein Indiz für eine Benachteiligung und können zu Entschädigung verpflichten (§§ 11, 15, 22 AGG).',
      sure: 'Ein Hinweis: Wortliste nach der Rechtsprechung. Auf den Zusammenhang kommt es an.',
    },
    en: {
      looksFor: 'Words in a job advertisement that select by age, sex, origin, religion, disability or looks.',
      why: 'Such words are evidence of a disadvantage and can oblige to compensation (§§ 11, 15, 22 AGG).',
      sure: 'A hint: a list of words after the case law. The context matters.',
    },
  },
  DIN5008: {
    de: {
      looksFor:
        'Schreibweise von Daten, Beträgen, IBAN, Telefon und Abkürzungen; Betreff, Anschrift, Gruß, Anlagenvermerk.',
      why: 'Ein Brief in gewohnter Form liest sich leichter, und Zahlen werden nicht verwechselt.',
      sure: 'Sicher bei der Schreibweise; wie der Brief auf dem Blatt steht, ist nicht zu sehen.',
    },
    en: {
      looksFor: 'Spelling of dates, amounts, IBAN, telephone and abbreviations; subject, address, closing, enclosures.',
      why: 'A letter in its usual form reads more easily, and figures aren’t mistaken.',
      sure: 'Certain about spelling; how the letter lies on the sheet can’t be seen.',
    },
  },
  'KEINE-ERFINDUNG': {
    de: {
      looksFor:
        'Kenntnisse, Abschlüsse, Jahre und Arbeitgeber, die nicht in den Angaben stehen; ein Hinweis auf Leistungen.',
      why: 'Eine erfundene Fähigkeit schadet der Person spätestens im Gespräch.',
      sure: 'Wahrscheinlich: Wortliste und Vergleich der Wörter; allgemeines Lob wird nicht erkannt.',
    },
    en: {
      looksFor: 'Skills, qualifications, years and employers that aren’t in the inputs; a mention of benefits.',
      why: 'An invented skill harms the person in the interview at the latest.',
      sure: 'Likely: a list of words and a comparison of words; general praise is not seen.',
    },
  },
  'RFB-66': {
    de: {
      looksFor: 'Ob der Hinweis nach § 66 Abs. 3 SGB I im geprüften Wortlaut eingefügt ist.',
      why: 'Ohne diesen Hinweis darf eine Leistung nicht versagt oder entzogen werden.',
      sure: 'Sicher: Vergleich der Prüfsumme.',
    },
    en: {
      looksFor: 'Whether the notice of § 66(3) SGB I stands in its reviewed wording.',
      why: 'Without this notice no benefit may be refused or withdrawn.',
      sure: 'Certain: compared by hash.',
    },
  },
  'FRIST-ERHALT': {
    de: {
      looksFor: 'Ob jede Frist des Bescheids in der Erklärung steht.',
      why: 'Wer die Frist nicht kennt, verliert sein Recht.',
      sure: 'Wahrscheinlich: erkennt Daten und Zeitspannen in Ziffern und Worten.',
    },
    en: {
      looksFor: 'Whether every deadline of the notice is in the explanation.',
      why: 'Who doesn’t know the deadline loses the right.',
      sure: 'Likely: sees dates and spans in figures and words.',
    },
  },
  VOLLSTAENDIG: {
    de: {
      looksFor: 'Ob jedes Datum, jede Uhrzeit und jeder Betrag der Notizen vorkommt.',
      why: 'Eine vergessene Absprache fällt sonst erst auf, wenn es zu spät ist.',
      sure: 'Sicher für Zahlen; was keine Zahl hat, prüft die Fachkraft.',
    },
    en: {
      looksFor: 'Whether every date, time and amount of the notes is there.',
      why: 'A forgotten agreement is otherwise noticed too late.',
      sure: 'Certain for figures; what has none is for the clerk.',
    },
  },
} as const
