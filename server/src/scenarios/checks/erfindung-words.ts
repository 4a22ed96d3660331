/**
 * What an application letter claims of a person, by words that can be looked up in the profile. Own selection from
 * letters that language models write; what only shows goodwill ("ich arbeite sorgfältig") is not listed.
 */
export const skills: readonly RegExp[] = [
  // Languages
  /\b(?:Deutsch|Englisch|Französisch|Spanisch|Italienisch|Türkisch|Arabisch|Russisch|Polnisch|Ukrainisch|Rumänisch|Bulgarisch|Persisch|Farsi|Dari|Kurdisch|Portugiesisch|Niederländisch|Serbisch|Kroatisch|Albanisch|Griechisch|Vietnamesisch|Chinesisch|Tigrinya|Somali)(?:kenntnisse)?\b/u,
  // Programs
  /\b(?:MS[\s-]?Office|Microsoft\s+Office|Office-\p{L}+|Word|Excel|PowerPoint|Outlook|Access|SAP|DATEV|Lexware|Photoshop|InDesign|AutoCAD|CAD|CNC|SPS|Java|Python|HTML|Linux|ERP|CRM|Navision|Warenwirtschaft\p{L}*|Lagerverwaltung\p{L}*|Buchhaltungssoftware)\b/u,
  // Licences and certificates
  /\b(?:(?:eigene[sn]?\s+)?(?:Auto|Pkw|PKW)|Führerschein\p{L}*|Fahrerlaubnis|Staplerschein|Gabelstapler\p{L}*|Kranschein|Schweißer(?:schein|pass|prüfung)|Gesundheitszeugnis|Gesundheitspass|Ersthelfer\p{L}*|Erste-Hilfe-\p{L}+|Sachkunde\p{L}*|Ausbildereignung\p{L}*|AdA-Schein|Personenbeförderungsschein|Zertifi\p{L}+|Hygienebeauftragte\p{L}*|Hygieneschulung|Sicherheitsbeauftragte\p{L}*|Brandschutzhelfer\p{L}*|Betreuungskraft-?Schein|Infektionsschutz\p{L}*|Jagdschein|Motorsägenschein|Pflegebasiskurs)\b/u,
  // Education
  /\b(?:Abitur|Fachabitur|Fachhochschulreife|Mittlere\s+Reife|Realschulabschluss|Hauptschulabschluss|Studium|studiert|Bachelor\p{L}*|Master\p{L}*|Diplom\p{L}*|Meister(?:brief|prüfung|titel)?|(?!Haus|Bürger|Spiel)\p{L}+meister(?:in)?|Techniker|Gesellenbrief|Gesellenprüfung|Berufsabschluss|Facharbeiterbrief|Promotion|abgeschlossene\s+(?:Berufs)?[Aa]usbildung|Ausbildung\s+(?:als|zu[mr])|Umschulung|Weiterbildung\p{L}*|Fortbildung\p{L}*|Schulung\p{L}*|Lehrgang\p{L}*|Seminar\p{L}*|Kurs|Praktikum|Praktika|Auszeichnung\p{L}*|Auslandsaufenthalt\p{L}*)\b/u,
  // Responsibility
  /\b(?:Teamleit\p{L}*|Schichtleit\p{L}*|Filialleit\p{L}*|Abteilungsleit\p{L}*|Projektleit\p{L}*|Bauleit\p{L}*|Vorarbeiter\p{L}*|Personalverantwortung|Führungserfahrung|Führungsverantwortung|Mitarbeiterführung|stellvertretende\p{L}*|geleitet|leitete|angeleitet|ausgebildet(?!e)|eingearbeitet|Lehrlinge|Auszubildende\p{L}*|Budgetverantwortung|Ehrenamt\p{L}*|ehrenamtlich\p{L}*)\b/u,
  // Fields of work
  /\b(?:Buchhaltung|Lohnbuchhaltung|Buchführung|Kundenbetreuung|Kundenberatung|Reklamation\p{L}*|Inventur\p{L}*|Kassenabrechnung|Bestellwesen|Warenannahme|Warenpräsentation|Kommissionier\p{L}*|Qualitätskontrolle|Terminplanung|Vertrieb|Marketing|Social\s+Media|Büroorganisation|Dokumentation|Pflegedokumentation|Medikamentengabe|Elektroinstallation|Trockenbau|Fliesen\p{L}*|Gartenbau|Winterdienst|Reinigung\p{L}*|Küchenbau|Montage|Schweißen|Maschinenbedienung)\b/u,
]

/** Traits are claims, too, where they are listed as strengths. */
export const traits =
  /\b(?:teamfähig|belastbar|kreativ|kommunikationsstark|kommunikativ|durchsetzungsstark|verhandlungssicher|stressresistent|mehrsprachig|organisationsstark|lernfähig|führungsstark|überdurchschnittlich|Teamfähigkeit|Belastbarkeit|Kreativität|Kommunikationsstärke|Organisationstalent|Verhandlungsgeschick|Führungsstärke|Stressresistenz|fließend|verhandlungssicher|muttersprachlich|fundierte|umfangreiche|umfassende|langjährige|mehrjährige)\p{L}*/u

/** "Erfahrung in …", "Kenntnisse der …", "als …": what follows must stand in the profile. */
export const claimed: readonly RegExp[] = [
  /\b(?:Erfahrung(?:en)?|Kenntnisse?|Fachkenntnisse|Fachwissen|Expertise|Routine)\s+(?:(?:auch|ebenfalls|insbesondere|vor\s+allem)\s+)?(?:in|im|mit|bei|beim|von|der|des|als)\s+(?:(?:der|dem|den|einer|einem|die|das|verschiedenen)\s+)?([^.,;!?]{3,80})/u,
  /\b(?:in|im|mit|bei)\s+(?:(?:der|dem|den)\s+)?([^.,;!?]{3,80}?)\s+(?:habe\s+ich|verfüge\s+ich\s+über|bringe\s+ich|besitze\s+ich)\s+(?:\p{L}+\s+)?(?:Erfahrung|Kenntnisse)/u,
  /\b(?:war|arbeitete|tätig|beschäftigt|angestellt|gearbeitet)\s+(?:ich\s+)?(?:\p{L}+\s+){0,4}?als\s+((?:\p{Ll}+\s+)?\p{Lu}\p{L}+)/u,
  /\b(?:als)\s+((?:\p{Ll}+\s+)?\p{Lu}\p{L}+)\s+(?:\p{L}+\s+){0,4}?(?:gearbeitet|tätig|beschäftigt|angestellt)\b/u,
  /\b(?:bei|für)\s+(?:der\s+|die\s+|dem\s+)?((?:Firma\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}&.-]+)*)(?=\s+(?:\p{L}+\s+){0,3}(?:gearbeitet|tätig|beschäftigt|angestellt))/u,
]

/** Receiving benefits is nobody's business. */
export const benefits =
  /\b(?:Bürgergeld\p{L}*|Grundsicherung\p{L}*|Arbeitslosengeld|ALG\s*(?:I|II|1|2)?|Hartz\p{L}*|Jobcenter\p{L}*|Arbeitsagentur|Agentur\s+für\s+Arbeit|Arbeitsamt|Sozialamt|Sozialhilfe|Leistungsbezug\p{L}*|Leistungsbezieh\p{L}*|Leistungsempfäng\p{L}*|Sozialleistung\p{L}*|Transferleistung\p{L}*|arbeitslos\p{L}*|Arbeitslosigkeit|langzeitarbeitslos\p{L}*|erwerbslos\p{L}*|arbeitsuchend\p{L}*|arbeitssuchend\p{L}*|Vermittlungsgutschein|Eingliederungszuschuss|Eingliederungsvereinbarung|Kooperationsplan|Lohnkostenzuschuss|SGB\s+(?:II|III|XII)|staatliche\s+Unterstützung|Sozialbezüge|Maßnahme\s+(?:des|beim|vom|der)|Aufstocker\p{L}*)\b|\bvom\s+Amt\b|\bohne\s+(?:Arbeit|Beschäftigung|Job|Anstellung)\b|\b(?:auf|in)\s+(?:der\s+)?Arbeits?suche\b/u

/** Tells what the person did or has: its nouns are looked up, too. */
export const told =
  /\b(?:habe\s+ich|ich\s+habe|hatte\s+ich|ich\s+hatte|war\s+ich|ich\s+war|ich\s+verfüge|verfüge\s+ich|ich\s+beherrsche|beherrsche\s+ich|ich\s+besitze|besitze\s+ich|bringe\s+ich|ich\s+bringe|zuletzt|bin\s+ich\s+(?:gelernte|ausgebildete|geprüfte)\p{L}*|ich\s+bin\s+(?:eine?\s+)?(?:gelernte|ausgebildete|geprüfte|erfahrene)\p{L}*|ich\s+bin\s+\p{Lu}\p{L}+)\b/iu

/** Nouns that claim nothing by themselves. */
export const plainNouns =
  'Jahr Jahre Jahren Monat Monate Monaten Zeit Arbeit Beruf Berufs Berufsleben Berufserfahrung Erfahrung Erfahrungen Aufgabe Aufgaben Tätigkeit Tätigkeiten Stelle Bereich Freude Interesse Spaß Wert Können Wissen Kenntnisse Kenntnis Grundkenntnisse Fähigkeit Fähigkeiten Team Kollegen Kolleginnen Kunden Kundinnen Menschen Betrieb Unternehmen Firma Haus Alltag Anfang Ende Seite Weg Teil Rahmen Umgang Lage Tag Tage Woche Stunden Uhr Familie Freizeit Hobby Ausbildung Abschluss Stand Niveau Sprache Herausforderung Anzeige Bewerbung Lebenslauf Zeugnisse Gespräch Einladung Damen Herren Pause Rückkehr Wunsch Grund Grundlagen Sicherheit Sorgfalt Motivation Engagement Schritt Anforderungen Möglichkeit Ort Nähe Alter Erwachsene Handwerk Klasse Vollzeit Teilzeit Früh Spät Schicht Einsatz Zuverlässigkeit Pünktlichkeit Praxis Januar Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Gesellen Geselle Mitarbeiter Mitarbeiterin Verstärkung'
