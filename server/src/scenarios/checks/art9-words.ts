/**
 * Special categories of personal data (Art. 9 DSGVO, § 67 Abs. 2 SGB X) by the words that give them away. Own
 * selection. What only names a place of work, an authority or a limit of what somebody can do at work is not listed:
 * Krankenkasse, Leistungsfähigkeit, "Heben über 10 kg", the proof of incapacity that the law asks for.
 */
type Words = readonly RegExp[]

const health: Words = [
  /\b(?:Diagnose(?!tik)\p{L}*|ICD[\s-]?10|(?:Labor|Röntgen|MRT|Arzt)-?[Bb]efund(?:e|en|s)?\b|Anamnese\p{L}*|Symptom\p{L}*|Krankheitsbild\p{L}*|Vorerkrankung\p{L}*|Grunderkrankung\p{L}*)/u,
  /\b\p{L}*(?:erkrank(?:t|te|ten|ung|ungen)|leiden(?:s)?)\b(?<!\bleiden)|\bleide(?:t|n)?\s+(?:\p{L}+\s+){0,4}?(?:an|unter)\b|\blitt(?:en)?\s+(?:\p{L}+\s+){0,3}?(?:an|unter)\b/u,
  /\b(?:Depression\p{L}*|depressiv\p{L}*|Burn-?out|bipolar\p{L}*|manisch\p{L}*|Psychose\p{L}*|psychotisch\p{L}*|Schizophren\p{L}*|Borderline\p{L}*|Neurose\p{L}*|\p{L}*(?:störung)(?:en)?\b(?<!\b(?:Betriebs|Ruhe|Verkehrs|Leistungs|Strom|Lärm|Heizungs|Zahlungs|Technik|technische )störung(?:en)?)|Zwangs(?:gedanken|handlung)\p{L}*|Panik(?:attacke\p{L}*)|Phobie\p{L}*|Trauma(?:ta|tisier\p{L}*)?|traumatisiert\p{L}*|PTBS|ADHS|ADS|Autis\p{L}*|Asperger\p{L}*|Magersucht|Bulimie|Anorexie|Demenz\p{L}*|dement(?:e[nr]?)?|Alzheimer)\b/u,
  /\bpsychisch(?:e[nrsm]?)?\b(?!\s+(?:Belastbarkeit|belastbar|Leistungs\p{L}*|Anforderung\p{L}*|Belastung\p{L}*\s+(?:am|des\s+Arbeits)))|\bpsychiatri\p{L}*|\b\p{L}*[Pp]sychotherap\p{L}*|\bSelbstverletz\p{L}*|\bSuizid\p{L}*|\bSelbstmord\p{L}*/u,
  /\b(?:Krebs(?:erkrankung|leiden|therapie|diagnose)?\b|\p{L}*(?:karzinom|krebs)\b(?<!Flusskrebs)|Tumor\p{L}*|Leukämie|Chemotherap\p{L}*|Bestrahlung\p{L}*|Metastas\p{L}*)/u,
  /\b(?:Diabet\p{L}*|Insulin\p{L}*|Epilep\p{L}*|Asthma\p{L}*|COPD|Rheuma\p{L}*|Arthrose\p{L}*|Arthritis|Bandscheibe\p{L}*|Migräne\p{L}*|Multiple\s+Sklerose|MS-(?:Erkrank\p{L}*|Patient\p{L}*|Schub\p{L}*|Diagnose\p{L}*)|Parkinson\p{L}*|Schlaganf\p{L}*|Herzinfarkt\p{L}*|Herzfehler|Bluthochdruck|Hypertonie|Hepatitis|HIV\p{L}*|Aids|Tuberkulose|Morbus\s+\p{L}+|Fibromyalgie|Long[\s-]Covid|Corona-?[Ii]nfektion|Covid\p{L}*|Neurodermitis|Allergi\p{L}*|Adipositas|Lähmung\p{L}*|gelähmt\p{L}*|Wirbelsäulen\p{L}*|Rückenschmerz\p{L}*|Schmerz(?:patient|mittel|syndrom|therapie|en)\p{L}*|Lungen(?!entzündungsimpf)\p{L}*|Niereninsuffizienz|Dialyse\p{L}*|Meniskus\p{L}*|Knie(?:operation|schaden|leiden|-OP)\p{L}*|Hörsturz|Tinnitus|blind(?:e[nrs]?)?\s+(?:auf|ist)|gehörlos\p{L}*|schwerhörig\p{L}*)\b/u,
  /\b(?:\p{L}*[Ss]ucht(?:erkrank\p{L}*|problem\p{L}*|beratung\p{L}*|therapie\p{L}*|krank\p{L}*|mittel\p{L}*)|(?:Alkohol|Drogen|Spiel|Tabletten|Cannabis|Medikamenten)(?:sucht|abhängig\p{L}*|missbrauch\p{L}*|problem\p{L}*|konsum\p{L}*|therapie\p{L}*|entzug\p{L}*)|suchtkrank\p{L}*|Alkoholiker\p{L}*|Alkoholismus|Entzugsklinik|Entgiftung\p{L}*|Substitution(?:sbehandlung|sprogramm|stherapie)?|Methadon\p{L}*|trinkt\s+(?:wieder|regelmäßig|zu\s+viel|Alkohol)|trocken(?:er)?\s+(?:seit|Alkoholiker)|spielsüchtig\p{L}*|drogensüchtig\p{L}*)\b/u,
  /\b(?:schwanger(?:e[nr]?)?\b|Schwangerschaft(?!s?(?:vertretung|beratung))\p{L}*|Fehlgeburt\p{L}*|Abtreibung\p{L}*|Risikoschwanger\p{L}*|erwartet\s+(?:\p{L}+\s+){0,3}(?:Kind|Baby|Zwillinge)|Mutterschutz\b|Kinderwunsch(?:behandlung|klinik)|entbindet|Entbindungstermin)/u,
  /\b(?:ist|war|sei|als)\s+(?:\p{L}+\s+){0,2}schwerbehindert\b|\bSchwerbehindertenausweis\p{L}*|\bSchwerbehinderung\b(?=.{0,40}\b(?:vor|besteht|festgestellt|anerkannt|ist|wurde)\b)/u,
  /\b(?:Grad\s+der\s+Behinderung|GdB|Merkzeichen|geistige?\s+Behinderung|(?:körperlich|geistig)\s+behindert\p{L}*|gehbehindert\p{L}*|Pflegegrad\p{L}*|Pflegestufe\p{L}*|Rollstuhl(?!gerecht)\p{L}*|pflegebedürftig\p{L}*)\b/u,
  /\b(?:Medikament\p{L}*|Antidepressiv\p{L}*|Psychopharmak\p{L}*|Neuroleptik\p{L}*|Tabletten|Spritzen|Dosis\s+von|\d+\s?mg\b)/u,
  /\b(?:operiert|Operation(?!s?(?:alis|elle|plan|saal|techni))\p{L}*|in\s+stationärer\s+Behandlung|(?:stationär|ambulant)\p{L}*\s+(?:behandelt|aufgenommen|Therapie|Behandlung|Aufenthalt)|(?:in|wegen)\s+(?:\p{L}+\s+)?(?:fachärztlicher|psychologischer|therapeutischer|ärztlicher|neurologischer|onkologischer|orthopädischer)\s+Behandlung|Reha(?:bilitations)?(?:maßnahme|klinik|aufenthalt)?\s+(?:wegen|nach)|krankgeschrieben|krank\s+geschrieben)\b/u,
  /\b(?:macht|beginnt|begonnen|besucht|absolviert|abgebrochen|brach)\b.{0,40}\b\p{L}*(?:[Tt]herapie)\b|\bTherapie(?:sitzung|termin|platz\s+(?:wegen|bei\s+Angst))\p{L}*/u,
  /\b(?:war|liegt|lag|ist|befindet\s+sich|wurde|Aufenthalt|Wochen|Tage|Monate)\b.{0,40}\b(?:im|in\s+(?:der|einer|die|eine))\s+(?:\p{L}+\s+)?(?:Krankenhaus(?!\s*(?:als|beschäftig|tätig|angestellt))|Klinik(?!\s*(?:als|beschäftig|tätig|angestellt))|Tagesklinik|Entzugsklinik)\b(?!.*\b(?:arbeit|beschäftig|tätig|angestell|beworb|Praktik|Stelle)\p{L}*)/u,
]

const religion: Words = [
  /\b(?:ist|war|sei|sind|als|bekennende[rn]?|praktizierende[rn]?|gläubige[rn]?|strenggläubige?[rn]?|streng|konvertierte\s+zum)\s+(?:\p{L}+\s+){0,2}?(?:katholisch|evangelisch|muslim\p{L}*|moslem\p{L}*|islamisch|jüdisch|alevitisch|Alevit\p{L}*|hindu\p{L}*|buddhistisch|Buddhist\p{L}*|orthodox\p{L}*|jesidisch|Jesid\p{L}*|Katholik\p{L}*|Protestant\p{L}*|Christ(?:in)?|Jude|Jüdin|Atheist\p{L}*|konfessionslos|gläubig|Islam)\b/u,
  /\b(?:muslimisch|moslemisch|jüdisch|alevitisch|jesidisch|hinduistisch|buddhistisch|katholisch|evangelisch|islamisch|christlich|orthodox|sunnitisch|schiitisch)(?:e[nrms]?)?\s+(?:Glauben\p{L}*|Familie|Mann|Frau|Religion|Kund\p{L}*|Hintergrund|Herkunft|Überzeugung|Gebetszeit\p{L}*|Feiertag\p{L}*)\b/u,
  /\b(?:muslim(?:e[ns]?|as?|in(?:nen)?)?|moslems?|jüdin(?:nen)?|aleviten?|jesiden?|sunniten?|schiiten?)\b/u,
  /\bZeug\p{L}*\s+Jehovas|\b(?:Kopftuch|Burka|Nikab|Kippa)\p{L}*|\b(?:Moscheegemeinde|Moschee(?:verein)?|Freitagsgebet|Ramadan|Fastenmonat|Synagoge|Gottesdienst|Kirchenchor|Kirchenaustritt|Gebetszeit)\p{L}*|\bReligionszugehörigkeit\b(?!\s+(?:wird|werden)\s+nicht)|\breligiös(?:e[nrsm]?)?\b|\baus\s+(?:der\s+)?Kirche\s+ausgetreten|\b(?:ihr|sein|Ihr)(?:e[smnr]?)?\s+Glaube\p{L}*|\bfastet\b|\bbetet\b|\bGebete?\b/u,
]

const union: Words = [
  /\bGewerkschaft(?:er\p{L}*|lich(?:e[nrms]?)?\s+(?:aktiv|organisiert|engagiert)\p{L}*)\b|\bgewerkschaftlich\p{L}*|\bGewerkschafts(?:mitglied|zugehörigkeit|beitrag|vertrauens|sekretär|arbeit)\p{L}*/u,
  /\b(?:Mitglied|organisiert|engagiert|aktiv|eingetreten|beigetreten|trat|Beitrag|Beiträge|Streik)\b.{0,40}\b(?:Gewerkschaft|ver\.?di|IG\s+(?:Metall|BCE|BAU)|GEW|NGG|EVG|dbb|komba)\b|\b(?:in|bei|von|zur)\s+(?:der\s+)?(?:Gewerkschaft\b(?!sver)|ver\.?di\b|IG\s+(?:Metall|BCE|BAU)|GEW\b|NGG\b|EVG\b)/u,
  /\b(?:ver\.?di|IG[\s-](?:Metall|BCE|BAU)|GEW|NGG)-(?:Mitglied|Vertrauens)\p{L}*/u,
]

const origin: Words = [
  /\b(?:Migrationshintergrund|Migrationsgeschichte)\b|\b(?:ethnisch\p{L}*|Volksgruppe\p{L}*|Volkszugehörigkeit|Abstammung|Hautfarbe|Rasse)\b|\b(?:Roma|Sinti|Sinto|Romni|Romnja|Zigeuner\p{L}*|Kurde|Kurdin|Kurden|kurdisch\p{L}*|Tschetschen\p{L}*|Tamil\p{L}*)\b/u,
  /\b(?:dunkelhäutig|hellhäutig|schwarzafrikanisch|südländisch)(?:e[nrsm]?)?\b/u,
  /\b(?:farbig|nordafrikanisch|afrikanisch|arabisch|orientalisch)(?:e[nrsm]?)?\b(?!\s+(?:Sprache|Sprachkenntnis|Raum|Kurs))(?=\s+(?:\p{L}+\s+)?(?:Herkunft|Aussehen|Typ|Mann|Frau|Person|Familie|Abstammung|Wurzeln|Erscheinung))/u,
  /\b(?:türkischer|arabischer|afrikanischer|russischer|syrischer|kurdischer|polnischer|rumänischer|bulgarischer|vietnamesischer|serbischer|albanischer|marokkanischer|\p{L}+ischer)\s+(?:Herkunft|Abstammung|Ethnie)\b/u,
]

const opinion: Words = [
  /\bPartei(?:mitglied|buch|zugehörigkeit|arbeit)\p{L}*|\b(?:AfD|CDU|CSU|SPD|FDP|BSW|Linken?|Grünen?)-(?:Mitglied|Wähler|Anhänger|Politiker|Funktionär|Ortsv)\p{L}*|\b(?:Mitglied|aktiv|engagiert|Anhänger\p{L}*|wählt|tritt|eingetreten|kandidiert|Sympath\p{L}*)\b.{0,30}\b(?:AfD|CDU|CSU|SPD|FDP|BSW|NPD|Die\s+Linke|der\s+Linken|Bündnis\s+90|den\s+Grünen|der\s+Grünen|Reichsbürger\p{L}*)\b|\bpolitisch\s+(?:links|rechts|aktiv|engagiert|organisiert|extrem)\p{L}*|\bpolitische\p{L}*\s+(?:Überzeugung|Meinung|Einstellung|Gesinnung)\b|\bReichsbürger\p{L}*/u,
]

const sexuality: Words = [
  /\b(?:homosexuell|schwul|lesbisch|bisexuell|asexuell|transsexuell|transgender|transgeschlechtlich|intersexuell|intergeschlechtlich|nichtbinär|queer)(?:e[nrsm]?)?\b|\b(?:Lesbe|Transfrau|Transmann|Transition|Geschlechtsangleich\p{L}*|Geschlechtsumwandlung)\b|\bsexuelle\p{L}*\s+(?:Orientierung|Identität|Neigung)|\bSexualleben\p{L}*|\bgleichgeschlechtliche[nr]?\s+(?:Partner|Beziehung|Lebens)\p{L}*|\bProstitu\p{L}*/u,
]

export const special = { health, religion, union, origin, opinion, sexuality } as const

/** Named like a special category and none: authorities, professions, places of work and of learning, proofs, limits. */
export const harmless: Words = [
  /\b(?:Krankenkasse|Krankenversicher|Krankenversichert|Pflegeversicherung|Pflegekasse|Krankengeld|Unfallversicherung)\p{L}*/u,
  /\b(?:Leistungsfähigkeit|Leistungsvermögen|Leistungsbild|Erwerbsfähigkeit|Arbeitsunfähigkeitsbescheinigung|Krankmeldung|AU-Bescheinigung|Attest)\p{L}*/u,
  /\b(?:Ärztliche\p{L}*|Psychologische\p{L}*|Berufspsychologische\p{L}*|Sozialmedizinische\p{L}*)\s+(?:Dienst|Gutachten|Untersuchung|Begutachtung|Stellungnahme)\p{L}*/u,
  /\b(?:Gesundheits|Kranken|Alten|Heilerziehungs|Kinderkranken)(?:pfleger|pflege|schwester|pflegehelfer|amt)\p{L}*/u,
  /\b(?:evangelisch|katholisch|christlich|islamisch|jüdisch)\p{L}*\s+(?:(?:Grund|Real|Ober|Haupt)?[Ss]chule|Kita|Kindergarten|Kindertages\p{L}+|Krankenhaus|Kirchengemeinde|Kirche|Gemeinde|Träger|Akademie|Friedhof|Pfarr\p{L}+|Altenheim|Seniorenheim|Diakonie)\p{L}*/u,
  /\b(?:Suchtberatungsstelle\p{L}*\s+(?:des|der)\s+(?:Landkreises|Stadt)|Schwangerschaftsvertretung|Elternzeitvertretung|Gewerkschaftsverlag)\p{L}*/u,
  /\b(?:Schwerbehindertenvertretung|Behindertenbeauftragte|Eingliederungshilfe|Schwerbehindertenrecht)\p{L}*/u,
]
