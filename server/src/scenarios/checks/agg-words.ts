/**
 * Wording of job advertisements that suggests a disadvantage under §§ 1, 7, 11 AGG. Own selection after the case law
 * named; a court may see a single word differently in its context.
 *
 * Not listed, because allowed: "belastbar" and "flexibel" alone (LAG Nürnberg 19.02.2008 – 6 Sa 675/07), "sehr gute
 * Deutschkenntnisse" (BAG 15.12.2016 – 8 AZR 418/15), "mehrjährige Berufserfahrung" (§ 10 AGG), "ab 18 Jahren",
 * notices on §§ 164, 165 SGB IX and on the promotion of women (HGlG, § 5 AGG).
 */
export const aggWords: Readonly<
  Record<'age' | 'gender' | 'origin' | 'religion' | 'disability' | 'appearance' | 'family', readonly RegExp[]>
> = {
  // BAG 19.08.2010 – 8 AZR 530/09 ("junge"), 24.01.2013 – 8 AZR 429/11 ("Young Professionals", "Berufsanfänger"),
  // 11.08.2016 – 8 AZR 406/14 ("junges und dynamisches Unternehmen"), ArbG Heilbronn 18.01.2024 ("Digital Native").
  age: [
    /\b(?:Anfang|Mitte|Ende)\s+(?:[2-6]0|zwanzig|dreißig|vierzig|fünfzig)\b/iu,
    /\b(?:Idealalter|Wunschalter|Höchstalter|Altersgruppe)\b|\bAlter\s*:\s*\d/iu,
    /\bältere\p{L}*\s+(?:Bewerb|Kandidat|Person|Arbeitnehm)\p{L}*/iu,
    /\bjung(?:e[nmrs]?|geblieben\p{L}*)?\b(?!\s+(?:Mensch\p{L}*|Erwachsene\p{L}*|Geflüchtete\p{L}*|Leute\p{L}*|Familie\p{L}*|Eltern|Patient\p{L}*|Mütter\p{L}*|Frauen|Volljährige\p{L}*|Kinder\p{L}*))/iu,
    /\bjüngere?[nmrs]?\b(?!\s+(?:Mensch|Kinder))/iu,
    /\b(?:Berufsanfänger|Berufseinsteiger|Uni(?:versitäts)?absolvent|Hochschulabsolvent|Schulabgänger)\p{L}*/iu,
    /\b(?:Young\s+Professionals?|Digital[\s-]?Natives?|Youngsters?)\b/iu,
    /\bjugendlich(?:e[nmrs]?|frisch\p{L}*)?\s+(?:Team|Ausstrahlung|Auftreten|Frische)/iu,
    /\b(?:nicht|keinesfalls|höchstens|maximal|max\.)\s+(?:älter|über|jünger)\s+(?:als\s+)?\d{2}\b/iu,
    /\b(?:höchstens|maximal|max\.|bis(?:\s+(?:maximal|zu|höchstens))?|unter|nicht\s+über|zwischen|im\s+Alter\s+(?:von|bis|zwischen))\s+\d{2}(?:\s*(?:[-–]|bis|und)\s*\d{2})?\s+Jahre[n]?(?:\s+(?:alt|jung))?\b(?!\s+(?:Berufs|Erfahrung|befristet|Laufzeit))/iu,
    /\bzwischen\s+(?:[2-6]\d|1[6-9])\s+und\s+[2-6]\d\b(?!\s*(?:Stunden|Prozent|%|€|Euro|Kinder|Uhr|Personen|Mitarbeit))/iu,
    /\bunter\s+[2-6]\d\b(?!\s*(?:Stunden|Prozent|%|€|Euro|Kinder|Uhr|Personen|\d|,|\.\d))/iu,
    /\b(?:gerade\s+erst|frisch|kürzlich)\s+(?:Ihr(?:e|en)?\s+\p{L}+\s+)?(?:abgeschlossen|von\s+der|ausgebildet|examiniert)\p{L}*/iu,
    /\bin\s+den\s+(?:Zwanzigern|Dreißigern)\b|\bNachwuchs\s+in\b/iu,
    /\bAltersgrenze\b/iu,
    /\brüstig\p{L}*/iu,
    /\bRentner(?!in\s+oder)\p{L}*/iu,
    /\bSenior(?:en|innen)?\s+(?:bevorzugt|gesucht)/iu,
    /\bletzten\s+Berufsjahre/iu,
    /\bim\s+besten\s+Alter\b/iu,
    /\b0\s*(?:[-–]|bis)\s*[1-3]\s+Jahre\p{L}*\s+(?:Berufs)?[Ee]rfahrung/iu,
  ],
  gender: [
    /\bnichts\s+für\s+(?:Frauen|Männer|Damen)\b/iu,
    /\b(?:einen\s+(?:\p{L}+en\s+)?Mann|eine\s+(?:\p{L}+e\s+)?(?:Frau|Dame)|einen\s+Herrn)\s+(?:für|mit|der|die|als|zur|im)\b/iu,
    /\b(?:Sekretärin|Vorzimmerdame|Empfangsdame|Putzfrau\p{L}*|Reinigungsfrau\p{L}*|Bürofee|Krankenschwester\p{L}*|Kindergärtnerin|Mädchen\s+für\s+alles|Zimmermädchen|Büromaus|Telefonistin|Schreibkraft\s*\(w\))(?!\p{L})(?![^.!?\n]{0,40}(?:\b(?:oder|\/|bzw\.)|[(/]\s?[mwdx]))/iu,
    /\b(?:starke[rsn]?|kräftige[rsn]?|tatkräftige[rsn]?|echte[rn]?|richtige[rn]?)\s+(?:Mann|Männer|Kerl\p{L}*|Jungs?)\b/iu,
    /\b(?:Mann|Männer|Frau|Frauen|Dame|Damen|Herr|Herren)\s+(?:gesucht|bevorzugt|mit\s+Führerschein)/iu,
    /\b(?:nur|ausschließlich|vorzugsweise|bevorzugt)\s+(?:an\s+)?(?:männliche|weibliche|Männer|Frauen|Damen|Herren)\p{L}*/iu,
    /\b(?:männlich|weiblich)e[nrsm]?\s+(?:Bewerb|Kandidat|Mitarbeit|Kraft|Kolleg|Verstärkung|Fachkraft|Unterstützung|Sachbearbeit|Person)\p{L}*/iu,
    /\bMann\s+fürs?\s+/iu,
    /\bpowerfrau\p{L}*/iu,
  ],
  // BAG 29.06.2017 – 8 AZR 402/15 ("Deutsch als Muttersprache").
  origin: [
    /\bMuttersprache\b/iu,
    /\bMuttersprachl\p{L}*/iu,
    /\bmuttersprachlich\p{L}*/iu,
    /\bakzentfrei\p{L}*/iu,
    /\bdialektfrei\p{L}*/iu,
    /\bohne\s+(?:\p{L}+\s+)?(?:Akzent|Migrationshintergrund)/iu,
    /\b(?:nur|ausschließlich)\s+(?:\p{L}+\s+)?(?:Deutsche|deutsche\p{L}*|Inländer|Einheimische|EU-Bürger)\p{L}*/iu,
    /\b(?:hier|in\s+der\s+Region|bei\s+uns)\s+(?:geboren|aufgewachsen|verwurzelt)\p{L}*\b|\bMentalität\b|\bEinheimische\p{L}*\b/iu,
    /\bdeutsch(?:e|er|en)\s+(?:Herkunft|Abstammung|Wurzeln)/iu,
    /\bdeutschstämmig\p{L}*/iu,
    /\b(?:keine|nicht\s+für)\s+(?:Ausländer|Migrant|Geflüchtete|Flüchtling)\p{L}*/iu,
    /\beinheimische\p{L}*\s+(?:Bewerb|Kraft|Kräfte|Mitarbeit|Fach)\p{L}*/iu,
    /\b(?:mitteleuropäisch|europäisch)e\p{L}*\s+(?:Herkunft|Aussehen)/iu,
    /\bNative\s+Speaker\b/iu,
    /\bhelle[rn]?\s+Hautfarbe/iu,
    /\bgebürtig\p{L}*/iu,
  ],
  religion: [
    /\bKopftuch\p{L}*/iu,
    /\b(?:christlich|evangelisch|katholisch|muslimisch)\p{L}*\b(?!\s+(?:Kinder|Kita|Kirchengemeinde|Träger))/iu,
    /\b(?:Zugehörigkeit\s+zu|Mitglied(?:schaft)?\s+(?:in|einer))\s+(?:\p{L}+\s+){0,3}Kirche/iu,
    /\bKonfession\b/iu,
    /\bkonfessionell\p{L}*/iu,
    /\bkirchlich\s+gebunden\p{L}*/iu,
    /\breligiöse[nrs]?\s+(?:Symbole|Kleidung)/iu,
  ],
  disability: [
    /\bkeine(?:rlei)?\s+(?:gesundheitlichen?|körperlichen?)\s+(?:Einschränkung|Beeinträchtigung|Beschwerde|Problem)\p{L}*/iu,
    /\b(?:kern)?gesund(?:e[nrsm]?)?\b(?!\s*(?:\p{L}*ernähr|Ernährung|Arbeitsplatz|Arbeitsumfeld|Mittag|Lebens|Führung|Umfeld|bleiben))/iu,
    /\b(?:körperlich\p{L}*|gesundheitlich\p{L}*|psychisch)\s+(?:(?:und|sowie)\s+\p{L}+\s+)?(?:voll|uneingeschränkt|absolut|topfit|fit)\p{L}*/iu,
    /\b(?:voll(?:ständig)?e?|uneingeschränkte?|absolute)[rns]?\s+(?:körperlich\p{L}*|gesundheitlich\p{L}*|Gesundheit)/iu,
    /\bohne\s+(?:gesundheitliche|körperliche)\s+(?:Einschränkung|Beeinträchtigung|Beschwerden)\p{L}*/iu,
    /\b(?:körperlich|geistig)\s+fit\b/iu,
    /\bnicht\s+(?:schwer)?behindert\p{L}*/iu,
    /\b(?:Menschen\s+mit\s+Behinderung\p{L}*|Schwerbehinderte\p{L}*|Behinderte)\b[^.!?]{0,60}\b(?:leider|nicht\s+(?:geeignet|berücksichtig|wahrnehm|möglich)|ungeeignet|ausgeschlossen|kann\s+nicht|können\s+nicht)\p{L}*/iu,
    /\bfür\s+(?:Menschen\s+mit\s+(?:\p{L}+\s+)?Behinderung\p{L}*|Schwerbehinderte\p{L}*)\s+(?:\p{L}+\s+)?(?:nicht|ungeeignet|leider)/iu,
    /\bkeine\s+(?:Vor)?erkrankungen/iu,
    /\bnie\s+krank\b/iu,
  ],
  appearance: [
    /\b(?:gepflegte[nrsm]?|ansprechende[nrsm]?|attraktive[nrsm]?|sympathische[nrsm]?|vorzeigbare[nrsm]?|gutes|hübsche[nrsm]?)\s+(?:und\s+\p{L}+\s+)?(?:Äußere[ns]?|Erscheinung\p{L}*|Aussehen|Auftreten\s+und\s+Aussehen)/iu,
    /\battraktiv(?!\p{L})(?=\s*(?:und|,|aus|\.)(?!\s*(?:vergütet|gelegen)))/iu,
    /\bgut\s+aussehend\p{L}*/iu,
    /\bschlank\p{L}*/iu,
    /\b(?:Licht|Pass|Bewerbungs|Porträt)(?:bild|foto)\p{L}*/iu,
    /\b(?:aktuelles?|mit|einem)\s+(?:Foto|Bild)\b/iu,
    /\bTattoos?\b/iu,
    /\bPiercings?\b/iu,
    /\bKonfektionsgröße\p{L}*/iu,
    /\bGardemaß\b/iu,
  ],
  family: [
    /\b(?:Familienstand|Kinderlos\p{L}*|Familienplanung|Schwangerschaft|Schwangere|ungebunden\p{L}*|ledig\p{L}*|ortsungebunden\s+und\s+ohne)\b/iu,
    /\bkeine\s+(?:kleinen\s+)?(?:Kinder|Angehörigen)\b.{0,40}\b(?:zu\s+(?:versorgen|betreuen|pflegen)|haben)\b/iu,
    /\bohne\s+(?:familiäre\s+(?:Verpflichtung|Bindung)\p{L}*|(?:\p{L}+\s+)?Kinder\b(?!tages))/iu,
    /\b(?:Mütter|Frauen|Eltern)\s+(?:mit|von)\s+(?:\p{L}+\s+)?Kindern\b[^.!?]{0,60}\bnicht\b/iu,
  ],
}

/** Forms that open an advertisement to everyone: "(m/w/d)", "Erzieher:innen", "Sachbearbeiterin oder Sachbearbeiter". */
export const openToAll: readonly RegExp[] = [
  /\(\s*[mwfdxgnai*]\s*(?:[/|,]\s*[mwfdxgnai*]\s*){1,3}\)/u,
  /\((?:gn|a|x|all genders|alle Geschlechter)\)/u,
  /\b[mwd]\/[mwd](?:\/[dxi])?\b/u,
  /\p{Ll}[:*_·]in(?:nen)?\b/u,
  /\p{Ll}Innen\b/u,
  /\p{Ll}\/-?in(?:nen)?\b/u,
  /\p{Ll}\(in(?:nen)?\)/u,
  /\b(\p{Lu}\p{Ll}{2,})e?r?in(?:nen)?\s+(?:und|oder|bzw\.|\/)\s+(?:einen?\s+)?(?:\p{Ll}+\s+)?\1/u,
  /\b(\p{Lu}\p{Ll}{3,})(?:en|s)?\s+(?:und|oder|bzw\.|\/)\s+(?:einer?\s+)?(?:\p{Ll}+\s+)?\1e?r?in(?:nen)?\b/u,
]

const person = String.raw`(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?:er|ent|ant|ist|eur|arzt|mann|koch|wirt|or|oge|in|frau))\b`
/** A job title that names one sex only: "einen Sachbearbeiter", "Sachbearbeiter gesucht". The title is the only group. */
export const oneSexTitle: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:such(?:en|t)|stell(?:en|t)|Verstärkung|Stelle|Unterstützung)\b[^!?\n]{0,80}?\b(?:einen?|eines|einer|als|zwei|drei|mehrere)\s+(?:\p{Ll}+\s+){0,2}${person}`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|\n|[Gg]esucht:\s|[Gg]esucht\s+(?:wird|werden)\s+(?:einen?\s+)?(?:\p{Ll}+\s+)?)[ \t]*${person}(?=\s+(?:gesucht|für|im|in|beim?)\b|\s*$|\n)`,
    'u',
  ),
  /\b[Dd](?:er|ie)\s+(?:ideale|perfekte|richtige|geeignete)\s+(Bewerber(?:in)?|Kandidat(?:in)?)\b/u,
]

/** Ends like a person's title and is none. */
export const noTitle =
  /^(?:Dezember|November|Oktober|September|Arbeitgeber|Partner|Träger|Ordner|Sommer|Winter|Muster|Termin|Beginn|Verein)$|(?:zimmer|nummer|fenster|kinder|fächer|bücher|ämter|felder|häuser|räder|computer|steuer|dauer|charakter|theater|center|semester|register|quartier|papier|element|dokument|moment|projekt|referat|motor|sektor|faktor|tor|chor|labor|termin|magazin|führerschein|bewerber)$/iu

/** What the law wants in an advertisement, or what turns a word into its contrary. */
export const wanted =
  /\b(?:unabhängig\s+von|ungeachtet|unabhängig\s+(?:ihr|Ihr)\p{L}*|gleichgültig|verzichten|bitte\s+kein\p{L}*|benötigen\s+(?:wir\s+)?kein\p{L}*|kein\p{L}*\s+(?:Foto|Lichtbild|Bewerbungsfoto|Altersgrenze|Rolle)|spiel\p{L}*\s+keine\s+Rolle|erwünscht|willkommen|begrüß\p{L}*|bevorzugt\s+(?:berücksichtigt|eingestellt)|besonders\s+(?:angesprochen|aufgefordert|ermutigt)|ermutig\p{L}*|fördern?|fördert|Vielfalt|Diversität|AGG|Gleichstellung\p{L}*|Gleichbehandlung\p{L}*|HGlG|unterrepräsentiert|SGB\s+IX|Schwerbehindertenvertretung|Inklusion|Barrierefrei\p{L}*|Diskriminierung\p{L}*)(?!\p{L})/iu
