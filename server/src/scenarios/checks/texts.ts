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
  'deadline-span': {
    de: 'Die Frist „{quote}“ steht im Text.',
    en: 'The deadline “{quote}” is in the text.',
  },
  'deadline-span-short': {
    de: 'Die Frist „{quote}“ ist kurz; üblich sind mindestens {days} Tage.',
    en: 'The deadline “{quote}” is short; at least {days} days are usual.',
  },
  'deadline-span-missing': {
    de: 'Die Frist „{quote}“ fehlt im Text.',
    en: 'The deadline “{quote}” is missing from the text.',
  },
  // FRIST-RECHNUNG
  'deadline-computed': {
    de: 'Bekanntgabe und Frist sind richtig berechnet ({count} Tage geprüft).',
    en: 'Notification and deadline are computed rightly ({count} days checked).',
  },
  'posting-unknown': {
    de: 'Keine berechnete Frist: Der Tag der Aufgabe zur Post ist nicht angegeben.',
    en: 'No computed deadline: the day of posting is not given.',
  },
  'third-day': {
    de: '„{quote}“: Bekanntgegeben ist seit 2025 am vierten Tag nach der Aufgabe zur Post (§ 37 Abs. 2 SGB X).',
    en: '“{quote}”: since 2025 a notice counts as received on the fourth day after posting (§ 37(2) SGB X).',
  },
  'service-wrong': {
    de: 'Die Bekanntgabe ist nicht der {date}, sondern der {expected}.',
    en: 'Notification is not on {date} but on {expected}.',
  },
  'start-wrong': {
    de: 'Die Frist beginnt nicht am {date}, sondern am {expected}.',
    en: 'The deadline does not begin on {date} but on {expected}.',
  },
  'end-wrong': {
    de: 'Die Frist endet nicht am {date}, sondern am {expected}.',
    en: 'The deadline does not end on {date} but on {expected}.',
  },
  'one-day-only': {
    de: 'Der vierte Tag fällt auf ein Wochenende oder einen Feiertag; ob er sich verschiebt, ist umstritten. Nennen Sie beide Tage: {first} und {second}.',
    en: 'The fourth day is on a weekend or holiday; whether it moves is disputed. Name both days: {first} and {second}.',
  },
  'receipt-wrong': {
    de: 'Eingang am {date}, letzter Tag der Frist {last}: Das passt nicht zusammen.',
    en: 'Received on {date}, last day of the deadline {last}: these don’t fit together.',
  },
  // STICHTAG
  'law-of-the-day': {
    de: 'Kein Widerspruch zum Stichtag gefunden.',
    en: 'Nothing found that contradicts the decisive day.',
  },
  'decisive-day-other': {
    de: 'Der Stichtag {date} weicht von den Angaben ab ({right}).',
    en: 'The decisive day {date} differs from the inputs ({right}).',
  },
  'karenz-end': {
    de: 'Die Karenzzeit endet nicht am {date}; ein Jahr ab ihrem Beginn ist der {right}.',
    en: 'The Karenzzeit does not end on {date}; a year from its start is {right}.',
  },
  'karenz-state': {
    de: '„{quote}“ passt nicht: Die Karenzzeit läuft bis zum {right}.',
    en: '“{quote}” doesn’t fit: the Karenzzeit runs until {right}.',
  },
  'law-new': {
    de: '„{quote}“: Der Stichtag {date} liegt vor dem 01.07.2026; es gilt noch das alte Recht (§ 65a SGB II).',
    en: '“{quote}”: the decisive day {date} is before 1 July 2026; the old law still applies (§ 65a SGB II).',
  },
  'law-old': {
    de: '„{quote}“: Der Stichtag {date} liegt nach dem 30.06.2026; es gilt das neue Recht (§ 65a SGB II).',
    en: '“{quote}”: the decisive day {date} is after 30 June 2026; the new law applies (§ 65a SGB II).',
  },
  'term-too-new': {
    de: '„{quote}“ gibt es erst seit dem 01.07.2026; für die Zeit davor hieß die Leistung Bürgergeld.',
    en: '“{quote}” exists only since 1 July 2026; before that the benefit was called Bürgergeld.',
  },
  // BETRAG
  'amounts-known': {
    de: 'Alle Beträge stehen so in den Angaben ({count} geprüft).',
    en: 'All amounts stand in the inputs ({count} checked).',
  },
  'amount-missing': { de: 'Der Betrag {amount} fehlt im Text.', en: 'The amount {amount} is missing from the text.' },
  // DATUM
  'dates-known': {
    de: 'Alle Daten und Zeiten stehen so in den Angaben ({count} geprüft).',
    en: 'All dates and times stand in the inputs ({count} checked).',
  },
  'date-missing': { de: '„{quote}“ fehlt im Text.', en: '“{quote}” is missing from the text.' },
  'weekday-wrong': {
    de: '„{quote}“: Dieser Tag ist ein {right}.',
    en: '“{quote}”: that day is a {right}.',
  },
  // RECHNUNG
  'sums-right': {
    de: 'Rechnungen stimmen und sind angegeben ({count} nachgerechnet).',
    en: 'Computations are right and declared ({count} recalculated).',
  },
  'sum-wrong': {
    de: '„{quote}“ ist falsch gerechnet.',
    en: '“{quote}” is computed wrongly.',
  },
  'sum-undeclared': {
    de: '„{quote}“ ist errechnet und steht weder in den Angaben noch in der angegebenen Rechnung.',
    en: '“{quote}” is computed and stands neither in the inputs nor in the declared computation.',
  },
  // ZAHLEN
  'numbers-equal': {
    de: 'Abstimmungsergebnisse und Zahlen stehen so in den Angaben ({count} geprüft).',
    en: 'Votes and numbers stand in the inputs ({count} checked).',
  },
  'vote-wrong': {
    de: '„{quote}“ stimmt nicht mit dem angegebenen Abstimmungsergebnis überein.',
    en: '“{quote}” differs from the result of the vote that was entered.',
  },
  'vote-missing': {
    de: 'Das Abstimmungsergebnis „{quote}“ fehlt im Text.',
    en: 'The result “{quote}” is missing from the text.',
  },
  'number-unknown': {
    de: 'Die Zahl in „{quote}“ steht nicht in den Angaben.',
    en: 'The number in “{quote}” is not in the inputs.',
  },
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
    de: 'Kurze Sätze: im Mittel {mean} Wörter, höchstens {longest}; Wiener Sachtextformel {wstf1}; Passiv {passive}-mal in {sentences} Sätzen.',
    en: 'Short sentences: {mean} words on average, {longest} at most; Vienna formula {wstf1}; passive voice {passive} times in {sentences} sentences.',
  },
  'plain-hints': {
    de: 'Zum Durchsehen: verschachtelte Sätze {nested}, Nominalstil {nominal}, Abkürzungen {abbreviations}, lange Wörter {words}.',
    en: 'Worth a look: nested sentences {nested}, nominal style {nominal}, abbreviations {abbreviations}, long words {words}.',
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
  'notice-beyond': {
    de: '„{quote}“ droht mit Folgen, die § 66 SGB I nicht kennt.',
    en: '“{quote}” threatens with consequences § 66 SGB I does not know.',
  },
  'notice-vague': {
    de: 'Der Hinweis nach § 66 Abs. 3 SGB I ist nicht konkret: Versagung oder Entziehung, Vorschrift und Frist gehören hinein.',
    en: 'The notice of § 66(3) SGB I is not concrete: refusal or withdrawal, provision and deadline belong in it.',
  },
  'notice-written-out': {
    de: 'Der Hinweis nach § 66 Abs. 3 SGB I ist ausformuliert und konkret.',
    en: 'The notice of § 66(3) SGB I is written out and concrete.',
  },
  // RBB
  'remedies-complete': {
    de: 'Die Rechtsbehelfsbelehrung nennt Rechtsbehelf, Stelle, Sitz, Frist und Form.',
    en: 'The instruction on remedies names remedy, office, seat, period and form.',
  },
  'remedies-block': {
    de: 'Die Rechtsbehelfsbelehrung steht im geprüften Wortlaut (Prüfsumme {hash}).',
    en: 'The instruction on remedies stands in its reviewed wording (hash {hash}).',
  },
  'remedies-missing': { de: 'Die Rechtsbehelfsbelehrung fehlt.', en: 'The instruction on remedies is missing.' },
  'remedies-altered': {
    de: 'Die Rechtsbehelfsbelehrung weicht vom geprüften Wortlaut ab.',
    en: 'The instruction on remedies differs from its reviewed wording.',
  },
  'remedies-gap': {
    de: 'In der Rechtsbehelfsbelehrung fehlt eine Angabe.',
    en: 'A value is missing in the instruction on remedies.',
  },
  'remedies-own-words': {
    de: '„{quote}“: Zum Rechtsbehelf gehört nur der geprüfte Wortlaut in das Schreiben.',
    en: '“{quote}”: on remedies only the reviewed wording belongs in the letter.',
  },
  'remedy-wrong': {
    de: 'Die Belehrung nennt nicht den richtigen Rechtsbehelf.',
    en: 'The instruction does not name the right remedy.',
  },
  'remedy-office': {
    de: 'In der Belehrung fehlt die Stelle, bei der der Rechtsbehelf einzulegen ist, oder es ist die falsche.',
    en: 'The instruction lacks the office where the remedy is to be filed, or names the wrong one.',
  },
  'remedy-seat': {
    de: 'In der Belehrung selbst fehlt der Sitz der Stelle; der Briefkopf genügt nicht.',
    en: 'The instruction itself lacks the seat of the office; the letterhead is not enough.',
  },
  'remedy-period': {
    de: 'In der Belehrung fehlt die Frist: ein Monat nach Bekanntgabe.',
    en: 'The instruction lacks the period: one month after notification.',
  },
  'remedy-period-wrong': {
    de: '„{quote}“: Die Frist beträgt einen Monat nach Bekanntgabe.',
    en: '“{quote}”: the period is one month after notification.',
  },
  'remedy-third-day': {
    de: '„{quote}“: Bekannt gegeben ist seit 2025 am vierten Tag nach der Aufgabe zur Post.',
    en: '“{quote}”: since 2025 notification is on the fourth day after posting.',
  },
  'remedy-form': {
    de: 'In der Belehrung ist die Form nicht vollständig (schriftlich, elektronisch, zur Niederschrift).',
    en: 'The form is not complete in the instruction (written, electronic, for the record).',
  },
  'remedy-form-wrong': {
    de: '„{quote}“ nennt die Form falsch.',
    en: '“{quote}” gets the form wrong.',
  },
  'remedy-reasons': {
    de: '„{quote}“: Eine Begründung darf nicht verlangt werden.',
    en: '“{quote}”: reasons must not be demanded.',
  },
  // RFB
  'consequences-block': {
    de: 'Die Rechtsfolgenbelehrung steht im geprüften Wortlaut.',
    en: 'The notice of legal consequences stands in its reviewed wording.',
  },
  'consequences-none': {
    de: 'Keine Rechtsfolgenbelehrung vorgesehen, keine geschrieben.',
    en: 'No notice of legal consequences is prescribed, and none is written.',
  },
  'consequences-altered': {
    de: 'Der geprüfte Textbaustein fehlt oder weicht vom Wortlaut ab.',
    en: 'The reviewed template is missing or differs from its wording.',
  },
  'consequences-gap': {
    de: 'In der Rechtsfolgenbelehrung fehlt eine Angabe.',
    en: 'A value is missing in the notice of legal consequences.',
  },
  'consequences-own-words': {
    de: '„{quote}“: Rechtsfolgen stehen nur im geprüften Textbaustein.',
    en: '“{quote}”: legal consequences belong only in the reviewed template.',
  },
  'consequences-too-early': {
    de: 'Die erste Einladung zum Kooperationsplan enthält keine Rechtsfolgenbelehrung.',
    en: 'The first invitation to the cooperation plan carries no notice of legal consequences.',
  },
  // TENOR-GLEICH
  'tenor-none': { de: 'Keine Entscheidung vorgegeben.', en: 'No decision given.' },
  'tenor-same': {
    de: 'Die Entscheidung steht wörtlich im Text.',
    en: 'The decision stands word for word in the text.',
  },
  'tenor-altered': {
    de: '„{quote}“ steht nicht wörtlich im Text.',
    en: '“{quote}” does not stand word for word in the text.',
  },
  // BESCHLUSS-GLEICH
  'resolution-none': { de: 'Kein Beschluss vorgegeben.', en: 'No resolution given.' },
  'resolution-same': {
    de: 'Der Beschluss steht wörtlich im Text.',
    en: 'The resolution stands word for word in the text.',
  },
  'resolution-altered': {
    de: 'Der Beschluss „{quote}“ steht nicht wörtlich im Text.',
    en: 'The resolution “{quote}” does not stand word for word in the text.',
  },
  // ZITAT-GLEICH
  'quotation-same': {
    de: 'Die freigegebenen Zitate stehen unverändert im Text ({count}).',
    en: 'The released quotations stand unchanged in the text ({count}).',
  },
  'quotation-altered': {
    de: 'Das Zitat „{quote}“ fehlt oder ist verändert.',
    en: 'The quotation “{quote}” is missing or altered.',
  },
  'quotation-invented': {
    de: '{quote} ist nicht freigegeben: Das Zitat steht nicht in den Angaben.',
    en: '{quote} is not released: the quotation is not in the inputs.',
  },
  // ARGUMENTE-ALLE
  'arguments-answered': {
    de: 'Auf jedes Argument geht der Text ein ({count}).',
    en: 'The text answers every argument ({count}).',
  },
  'argument-missed': {
    de: 'Auf „{quote}“ geht der Text nicht ein oder wiederholt es nur.',
    en: 'The text does not answer “{quote}” or only repeats it.',
  },
  // ERMESSEN
  'discretion-not-set': {
    de: 'Keine Angabe, ob Ermessen besteht; nichts geprüft.',
    en: 'The inputs don’t say whether there is discretion; nothing checked.',
  },
  'discretion-none': { de: 'Kein Ermessen, keine Abwägung.', en: 'No discretion, no weighing.' },
  'discretion-exercised': { de: 'Das Ermessen ist begründet.', en: 'The discretion is reasoned.' },
  'discretion-unwanted': {
    de: '„{quote}“ wägt ab, obwohl kein Ermessen besteht.',
    en: '“{quote}” weighs although there is no discretion.',
  },
  'discretion-missing': {
    de: 'Es besteht Ermessen, aber der Text nennt keine Gesichtspunkte der Abwägung.',
    en: 'There is discretion, but the text names no considerations.',
  },
  'discretion-denied': {
    de: '„{quote}“: Nach den Angaben besteht Ermessen.',
    en: '“{quote}”: according to the inputs there is discretion.',
  },
  // RECHTSPRECHUNG-NULL
  'no-case-law': {
    de: 'Keine Gerichtsentscheidung, die nicht in den Angaben steht.',
    en: 'No court decision that is not in the inputs.',
  },
  'case-law': {
    de: '„{quote}“: Diese Rechtsprechung steht nicht in den Angaben.',
    en: '“{quote}”: this case law is not in the inputs.',
  },
  // STRUKTUR
  'parts-there': { de: 'Alle Pflichtteile sind da ({count}).', en: 'All required parts are there ({count}).' },
  'part-missing': { de: 'Der Teil „{name}“ fehlt oder ist leer.', en: 'The part “{name}” is missing or empty.' },
  // KI-HINWEIS
  'ai-label': { de: 'Der Hinweis auf die KI steht im Text.', en: 'The AI label is in the text.' },
  'ai-label-not-needed': {
    de: 'Kein Hinweis nötig: Redaktionelle Verantwortung ist vermerkt.',
    en: 'No label needed: editorial responsibility is recorded.',
  },
  'ai-label-missing': {
    de: 'Der Hinweis fehlt, dass der Text mit KI erstellt wurde (Art. 50 KI-VO).',
    en: 'The label that the text was made with AI is missing (Art. 50 AI Act).',
  },
  // QUELLE
  'source-stated': { de: 'Die Quelle ist genannt.', en: 'The source is stated.' },
  'source-missing': { de: 'Der Text nennt keine Quelle.', en: 'The text states no source.' },
  'source-invented': {
    de: '„{quote}“ steht nicht in den Angaben.',
    en: '“{quote}” is not in the inputs.',
  },
  // QUELLE-JE-AUSSAGE
  'statements-with-page': {
    de: 'Jede Aussage nennt ihre Seite ({count}).',
    en: 'Every statement names its page ({count}).',
  },
  'statement-without-page': {
    de: '„{quote}“ nennt keine Seite der Quelle.',
    en: '“{quote}” names no page of the source.',
  },
  'page-unknown': {
    de: '„{quote}“: Diese Seite hat die Quelle nicht.',
    en: '“{quote}”: the source has no such page.',
  },
  // RUECKUEBERSETZUNG
  'translation-kept': {
    de: 'Zahlen, Daten und Vorschriften sind erhalten; der Hinweis auf die deutsche Fassung steht da.',
    en: 'Figures, dates and provisions are kept; the note on the German version is there.',
  },
  'translation-lost': {
    de: '„{quote}“ aus dem deutschen Text fehlt in der Übersetzung.',
    en: '“{quote}” of the German text is missing in the translation.',
  },
  'translation-note-missing': {
    de: 'Der Hinweis fehlt, dass die deutsche Fassung gilt.',
    en: 'The note that the German version counts is missing.',
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
  DATUM: {
    de: {
      looksFor:
        'Daten, Monate und Uhrzeiten, die nicht in den Angaben stehen, und Wochentage, die nicht zum Datum passen.',
      why: 'Ein falscher Termin ist ein versäumter Termin.',
      sure: 'Sicher für übliche Schreibweisen; ausgeschriebene Zahlen werden nicht erkannt.',
    },
    en: {
      looksFor: 'Dates, months and times that are not in the inputs, and weekdays that don’t fit their date.',
      why: 'A wrong appointment is a missed one.',
      sure: 'Certain for usual spellings; numbers in words are not seen.',
    },
  },
  RECHNUNG: {
    de: {
      looksFor: 'Rechnungen, die nicht stimmen, und errechnete Beträge, die niemand angegeben hat.',
      why: 'Sprachmodelle verrechnen sich; gerechnet wird von der Fachkraft.',
      sure: 'Sicher für Rechnungen in Ziffern; ein Betrag ohne Rechenweg wird an seinen Worten erkannt.',
    },
    en: {
      looksFor: 'Computations that are wrong, and computed amounts nobody entered.',
      why: 'Language models miscalculate; the clerk does the sums.',
      sure: 'Certain for sums in figures; an amount without its computation is seen by the words around it.',
    },
  },
  ZAHLEN: {
    de: {
      looksFor: 'Abstimmungsergebnisse und Zahlen von Personen, die nicht so in den Angaben stehen.',
      why: 'Eine Niederschrift beweist, was beschlossen wurde.',
      sure: 'Sicher für übliche Schreibweisen in Ziffern und Worten.',
    },
    en: {
      looksFor: 'Results of votes and numbers of people that differ from the inputs.',
      why: 'Minutes prove what was decided.',
      sure: 'Certain for usual spellings in figures and words.',
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
      looksFor:
        'Sätze mit mehr als 25 Wörtern und lange Sätze im Mittel; dazu die Wiener Sachtextformel und gezählte Hinweise auf Passiv, Schachtelsätze, Nominalstil, Abkürzungen und lange Wörter.',
      why: 'Kurze Sätze werden besser verstanden.',
      sure: 'Sicher in der Zählung der Sätze, ein Hinweis beim Stil. Ob ein Text verstanden wird oder Leichte Sprache ist, zeigt nur der Versuch mit Menschen.',
    },
    en: {
      looksFor:
        'Sentences of more than 25 words and long sentences on average; the Vienna formula, and counted hints at passive voice, nested sentences, nominal style, abbreviations and long words.',
      why: 'Short sentences are understood better.',
      sure: 'Certain in counting sentences, a hint as to style. Whether a text is understood, or is Leichte Sprache, only people can show.',
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
  RBB: {
    de: {
      looksFor:
        'Ob die Rechtsbehelfsbelehrung im geprüften Wortlaut steht oder Rechtsbehelf, Stelle, Sitz, Frist und Form nennt.',
      why: 'Ist die Belehrung falsch, gilt statt eines Monats ein Jahr (§ 66 Abs. 2 SGG).',
      sure: 'Sicher mit Textbaustein; ohne ihn wahrscheinlich: Wortmuster je Bestandteil.',
    },
    en: {
      looksFor:
        'Whether the instruction on remedies stands in its reviewed wording or names remedy, office, seat, period and form.',
      why: 'With a wrong instruction the period is a year instead of a month (§ 66(2) SGG).',
      sure: 'Certain with a template; without one likely: patterns of words for each part.',
    },
  },
  RFB: {
    de: {
      looksFor:
        'Ob der vorgeschriebene Textbaustein wörtlich dasteht und das Modell keine Rechtsfolgen selbst schreibt.',
      why: 'Nur eine richtige Belehrung trägt eine Minderung (§ 31 Abs. 1, § 32 SGB II).',
      sure: 'Sicher beim Baustein, wahrscheinlich bei eigenen Worten.',
    },
    en: {
      looksFor: 'Whether the prescribed template stands word for word and the model writes no consequences of its own.',
      why: 'Only a right notice supports a reduction (§§ 31(1), 32 SGB II).',
      sure: 'Certain for the template, likely for own words.',
    },
  },
  'TENOR-GLEICH': {
    de: {
      looksFor: 'Ob die vorgegebene Entscheidung wörtlich im Text steht.',
      why: 'Über den Tenor entscheidet die Fachkraft, nicht das Modell (§ 33 Abs. 1 SGB X).',
      sure: 'Sicher: Vergleich Wort für Wort; Leerzeichen und Anführungszeichen zählen nicht.',
    },
    en: {
      looksFor: 'Whether the given decision stands word for word in the text.',
      why: 'The clerk decides, not the model (§ 33(1) SGB X).',
      sure: 'Certain: compared word by word; blanks and quotation marks don’t count.',
    },
  },
  'BESCHLUSS-GLEICH': {
    de: {
      looksFor: 'Ob der Beschluss wörtlich im Text steht.',
      why: 'Ein Beschluss gilt so, wie er gefasst wurde.',
      sure: 'Sicher: Vergleich Wort für Wort.',
    },
    en: {
      looksFor: 'Whether the resolution stands word for word in the text.',
      why: 'A resolution counts as it was passed.',
      sure: 'Certain: compared word by word.',
    },
  },
  'ZITAT-GLEICH': {
    de: {
      looksFor: 'Ob freigegebene Zitate unverändert sind und kein weiteres dazukam.',
      why: 'Wer zitiert wird, hat genau diese Worte freigegeben.',
      sure: 'Sicher beim vorgegebenen Zitat, wahrscheinlich bei erfundenen.',
    },
    en: {
      looksFor: 'Whether released quotations are unchanged and none was added.',
      why: 'Who is quoted has released just these words.',
      sure: 'Certain for the given quotation, likely for invented ones.',
    },
  },
  'ARGUMENTE-ALLE': {
    de: {
      looksFor: 'Ob der Text auf jedes Argument eingeht, statt es nur wiederzugeben.',
      why: 'Wer Widerspruch einlegt, hat ein Recht auf eine Antwort (§ 35 Abs. 1 SGB X).',
      sure: 'Ein Hinweis: Vergleich der Wörter; ob die Antwort trägt, prüft die Fachkraft.',
    },
    en: {
      looksFor: 'Whether the text answers every argument instead of only telling it.',
      why: 'Who objects has a right to an answer (§ 35(1) SGB X).',
      sure: 'A hint: words are compared; whether the answer holds is for the clerk.',
    },
  },
  ERMESSEN: {
    de: {
      looksFor: 'Ob der Text abwägt, wo Ermessen besteht, und nur dort.',
      why: 'Ermessen nicht auszuüben oder zu erfinden macht einen Bescheid rechtswidrig (§ 39 SGB I, § 35 Abs. 1 SGB X).',
      sure: 'Wahrscheinlich: Wortmuster, Verneinungen werden erkannt.',
    },
    en: {
      looksFor: 'Whether the text weighs where there is discretion, and only there.',
      why: 'Not to exercise discretion, or to invent it, makes a decision unlawful (§ 39 SGB I, § 35(1) SGB X).',
      sure: 'Likely: patterns of words, negations are recognised.',
    },
  },
  'RECHTSPRECHUNG-NULL': {
    de: {
      looksFor: 'Urteile, Aktenzeichen von Gerichten und Hinweise auf Rechtsprechung, die nicht in den Angaben stehen.',
      why: 'Sprachmodelle erfinden Urteile.',
      sure: 'Sicher bei Aktenzeichen, wahrscheinlich bei Umschreibungen.',
    },
    en: {
      looksFor: 'Judgments, court file numbers and references to case law that are not in the inputs.',
      why: 'Language models invent judgments.',
      sure: 'Certain for file numbers, likely for paraphrases.',
    },
  },
  STRUKTUR: {
    de: {
      looksFor:
        'Ob jeder Pflichtteil unter eigener Überschrift steht, bei einer Vorlage Beschlussvorschlag, Begründung, finanzielle Auswirkungen und Alternativen.',
      why: 'Ohne diese Teile kann ein Gremium nicht entscheiden.',
      sure: 'Wahrscheinlich: übliche Überschriften werden erkannt.',
    },
    en: {
      looksFor:
        'Whether each required part stands under its own heading; for a council paper proposal, reasons, financial effects and alternatives.',
      why: 'Without these parts a council can’t decide.',
      sure: 'Likely: usual headings are recognised.',
    },
  },
  'KI-HINWEIS': {
    de: {
      looksFor: 'Ob der Hinweis dasteht, dass der Text mit KI erstellt wurde.',
      why: 'Veröffentlichte KI-Texte sind zu kennzeichnen (Art. 50 Abs. 4 KI-VO).',
      sure: 'Wahrscheinlich: Wortmuster.',
    },
    en: {
      looksFor: 'Whether the text says that it was made with AI.',
      why: 'Published AI texts must be labelled (Art. 50(4) AI Act).',
      sure: 'Likely: patterns of words.',
    },
  },
  QUELLE: {
    de: {
      looksFor: 'Ob die Antwort sagt, worauf sie beruht, und keine Internetseite erfindet.',
      why: 'Wer nachlesen kann, muss nicht glauben.',
      sure: 'Sicher bei Internetseiten und Vorschriften, sonst wahrscheinlich.',
    },
    en: {
      looksFor: 'Whether the answer says what it rests on and invents no web page.',
      why: 'Who can look it up need not believe.',
      sure: 'Certain for web pages and provisions, otherwise likely.',
    },
  },
  'QUELLE-JE-AUSSAGE': {
    de: {
      looksFor: 'Ob jede Aussage einer Zusammenfassung die Seite der Quelle nennt und es diese Seite gibt.',
      why: 'Nur so lässt sich eine Zusammenfassung in Minuten nachprüfen.',
      sure: 'Sicher, ob eine Seite dasteht; ob es die richtige ist, prüft die Fachkraft.',
    },
    en: {
      looksFor: 'Whether each statement of a summary names the page of its source, and the page exists.',
      why: 'Only so can a summary be verified in minutes.',
      sure: 'Certain whether a page is named; whether it is the right one is for the clerk.',
    },
  },
  RUECKUEBERSETZUNG: {
    de: {
      looksFor:
        'Ob Daten, Beträge und Vorschriften in der Übersetzung stehen und der Hinweis, dass die deutsche Fassung gilt.',
      why: 'Die Amtssprache ist Deutsch (§ 19 SGB X); ein verlorenes Datum kostet Rechte.',
      sure: 'Sicher bei Zahlen; ob der Sinn stimmt, prüft ein Mensch, der die Sprache spricht.',
    },
    en: {
      looksFor:
        'Whether dates, amounts and provisions are in the translation, and the note that the German version counts.',
      why: 'The official language is German (§ 19 SGB X); a lost date costs rights.',
      sure: 'Certain for figures; the meaning is for a person who speaks the language.',
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
  'FRIST-RECHNUNG': {
    de: {
      looksFor: 'Ob Bekanntgabe, Beginn und Ende der Rechtsbehelfsfrist richtig berechnet sind.',
      why: 'Wer die Frist zu kurz berechnet, nimmt jemandem sein Recht (§ 37 Abs. 2 SGB X, §§ 64, 84, 87 SGG).',
      sure: 'Sicher in der Rechnung; welche Angabe was meint, wird aus dem Satz gelesen. Ob sich der vierte Tag verschiebt, ist umstritten.',
    },
    en: {
      looksFor: 'Whether notification, start and end of the deadline for a remedy are computed rightly.',
      why: 'Who computes it too short takes somebody’s right away (§ 37(2) SGB X, §§ 64, 84, 87 SGG).',
      sure: 'Certain in computing; what a day stands for is read from its sentence. Whether the fourth day moves is disputed.',
    },
  },
  STICHTAG: {
    de: {
      looksFor:
        'Widersprüche zum Stichtag: Ende der Karenzzeit, altes und neues Recht nach § 65a SGB II, Name der Leistung.',
      why: 'Seit dem 01.07.2026 entscheidet der Stichtag, welches Recht gilt.',
      sure: 'Ein Hinweis: nur eindeutige Widersprüche werden erkannt.',
    },
    en: {
      looksFor:
        'Contradictions to the decisive day: end of the Karenzzeit, old and new law under § 65a SGB II, name of the benefit.',
      why: 'Since 1 July 2026 the decisive day settles which law applies.',
      sure: 'A hint: only clear contradictions are seen.',
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
