import type { Block } from '../core/assemble.ts'

const rechtsstand = '2026-11-22'

/**
 * Wordings for municipal scenarios, proposals like those in `blocks.ts`. A Fachperson must check before release:
 * - whether a Vorverfahren takes place at all (Hesse has abolished it in some areas), and the Verwaltungsgericht;
 * - the electronic ways that the authority has really opened (§ 3a VwVfG, for the Sozialgesetzbuch § 36a SGB I);
 * - the state law named here (HGlG, HGO) in the version in force;
 * - the sentences in other languages, by someone who speaks them.
 */
export const municipalBlocks: readonly Omit<Block, 'hash' | 'version'>[] = [
  // §§ 58, 70 VwGO. Wohngeld and Kita: the procedure is that of the SGB X, but the way leads to the Verwaltungsgericht.
  {
    id: 'belehrung-widerspruch-vwgo',
    title: 'Rechtsbehelfsbelehrung: Widerspruch (VwGO)',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Rechtsbehelfsbelehrung
Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Widerspruch erheben. Der Widerspruch ist schriftlich, in elektronischer Form nach § 3a Abs. 2 VwVfG, schriftformersetzend nach § 3a Abs. 3 VwVfG und § 9a Abs. 5 OZG oder zur Niederschrift bei folgender Behörde zu erheben: {{behoerde}}, {{strasse}}, {{ort}}.`,
  },
  // §§ 58, 74 Abs. 1 Satz 2, 81 VwGO: only where the law of the Land has abolished the Vorverfahren.
  {
    id: 'belehrung-klage-vwgo',
    title: 'Rechtsbehelfsbelehrung: Klage ohne Vorverfahren (VwGO)',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Rechtsbehelfsbelehrung
Gegen diesen Bescheid können Sie innerhalb eines Monats nach seiner Bekanntgabe Klage erheben. Die Klage ist schriftlich, als elektronisches Dokument nach § 55a VwGO oder zu Protokoll der Urkundsbeamtin oder des Urkundsbeamten der Geschäftsstelle bei folgendem Gericht zu erheben: {{gericht}}.`,
  },
  // § 27 Abs. 3, § 28 Abs. 1 and 4 WoGG.
  {
    id: 'wohngeld-aenderungen',
    title: 'Wohngeld: Änderungen mitteilen',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Bitte teilen Sie uns Änderungen sofort mit
Während Sie Wohngeld erhalten, müssen Sie uns unverzüglich mitteilen (§ 27 Abs. 3, § 28 WoGG), wenn nicht nur vorübergehend
- sich die Zahl der Menschen in Ihrem Haushalt verringert,
- jemand in Ihrem Haushalt vom Wohngeld ausgeschlossen ist, zum Beispiel wegen einer anderen Sozialleistung,
- sich Ihre Miete oder Belastung um mehr als 15 Prozent verringert,
- sich die Einnahmen Ihres Haushalts um mehr als 15 Prozent erhöhen.
Teilen Sie uns auch mit, wenn jemand eine solche Leistung beantragt oder wenn niemand aus Ihrem Haushalt die Wohnung mehr nutzt.`,
  },
  // § 22 Abs. 1, § 25 WoGG.
  {
    id: 'wohngeld-antrag',
    title: 'Wohngeld: Antrag und Beginn',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Antrag und Beginn
Wohngeld gibt es nur auf Antrag (§ 22 Abs. 1 WoGG). Der Bewilligungszeitraum beginnt in der Regel am Ersten des Monats, in dem der Antrag gestellt wird (§ 25 Abs. 2 WoGG). Für die Zeit nach dem Ende des Bewilligungszeitraums ist ein neuer Antrag nötig.`,
  },
  // § 90 Abs. 4 SGB VIII: the authority owes this advice (Satz 3).
  {
    id: 'kita-erlass',
    title: 'Kita: Beitrag erlassen oder übernehmen',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Wenn der Beitrag für Sie zu hoch ist
Ist die Belastung für Sie und Ihr Kind nicht zuzumuten, wird der Kostenbeitrag auf Antrag erlassen oder der Teilnahmebeitrag auf Antrag vom Träger der öffentlichen Jugendhilfe übernommen (§ 90 Abs. 4 SGB VIII). Nicht zuzumuten ist er immer, wenn Sie oder Ihr Kind Leistungen zur Sicherung des Lebensunterhalts nach dem SGB II, Leistungen nach dem Dritten und Vierten Kapitel des SGB XII oder nach §§ 2 und 3 AsylbLG beziehen oder wenn Sie Kinderzuschlag oder Wohngeld erhalten. Wir beraten Sie dazu gern.`,
  },
  // § 60 Abs. 1 Satz 1 Nr. 2 SGB I.
  {
    id: 'sozialamt-aenderungen',
    title: 'Sozialamt: Änderungen mitteilen',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Bitte teilen Sie uns Änderungen sofort mit
Wenn sich etwas ändert, das für die Leistung erheblich ist oder worüber Sie uns gegenüber Erklärungen abgegeben haben, müssen Sie uns das unverzüglich mitteilen (§ 60 Abs. 1 Satz 1 Nr. 2 SGB I). Dazu gehören vor allem Einkommen, Vermögen, Miete, Umzug und die Menschen, mit denen Sie zusammenleben.`,
  },
  // §§ 164, 165 SGB IX.
  {
    id: 'stelle-schwerbehinderung',
    title: 'Stellenanzeige: schwerbehinderte Menschen',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Bewerbungen schwerbehinderter und ihnen gleichgestellter Menschen sind ausdrücklich erwünscht. Sie werden bei gleicher Eignung bevorzugt berücksichtigt und zu einem Vorstellungsgespräch eingeladen, wenn die fachliche Eignung nicht offensichtlich fehlt (§§ 164, 165 SGB IX).`,
  },
  // § 9 Abs. 1 Satz 3 HGlG: only in areas where women are under-represented.
  {
    id: 'stelle-frauen-hglg',
    title: 'Stellenanzeige: Unterrepräsentanz von Frauen',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Frauen sind in diesem Bereich unterrepräsentiert. Bewerbungen von Frauen sind deshalb besonders erwünscht (§ 9 Abs. 1 HGlG).`,
  },
  {
    id: 'stelle-kontakt',
    title: 'Stellenanzeige: Auskunft',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Fragen zur Stelle beantwortet: {{kontakt}}`,
  },
  // Not the general label: it speaks of a Fachperson, and an application must not show who helped.
  {
    id: 'entwurf-bewerbung',
    title: 'Bewerbung: Entwurf prüfen',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Nur für Sie, bitte vor dem Absenden löschen: Dieser Entwurf wurde mit künstlicher Intelligenz erstellt. Prüfen Sie jede Angabe. Schicken Sie nur ab, was stimmt und was Sie so sagen möchten.`,
  },
  // § 61 HGO.
  {
    id: 'niederschrift-unterschriften',
    title: 'Niederschrift: Unterschriften',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Unterschriften (§ 61 Abs. 2 HGO)

______________________________
{{vorsitz}}, Vorsitz

______________________________
{{schriftfuehrung}}, Schriftführung`,
  },
  {
    id: 'niederschrift-oeffentlich',
    title: 'Niederschrift: öffentliche Fassung',
    rechtskreis: 'VwGO',
    rechtsstand,
    text: `Dies ist die öffentliche Fassung. Sie gibt nur den öffentlichen Teil der Sitzung wieder. Maßgeblich ist die unterzeichnete Niederschrift.`,
  },
  // Art. 50 Abs. 4 KI-VO: unless a person has reviewed the text and someone holds editorial responsibility.
  {
    id: 'ki-hinweis-oeffentlich',
    title: 'KI-Hinweis für veröffentlichte Texte',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Hinweis: Dieser Text wurde mit künstlicher Intelligenz erstellt (Art. 50 Abs. 4 KI-VO).`,
  },
  {
    id: 'redaktion-dokumentiert',
    title: 'Vermerk: redaktionelle Verantwortung',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Vermerk für die Akte, nicht veröffentlichen: Der Entwurf wurde mit künstlicher Intelligenz erstellt. Vor der Veröffentlichung prüft ihn ein Mensch; die redaktionelle Verantwortung trägt: {{verantwortliche_stelle}} (Art. 50 Abs. 4 KI-VO).`,
  },
  {
    id: 'medien-kontakt',
    title: 'Pressemitteilung: Kontakt für Medien',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Kontakt für Medien
{{kontakt}}`,
  },
  // § 19 Abs. 1 SGB X. In German for the file, then in the reader's language.
  ...Object.entries({
    en: [
      'Englisch',
      'Important: This translation is for your information only. Only the German version is legally binding.',
    ],
    fr: [
      'Französisch',
      'Important : cette traduction vous est fournie uniquement à titre d’information. Seule la version allemande est juridiquement contraignante.',
    ],
    pl: [
      'Polnisch',
      'Ważne: To tłumaczenie służy wyłącznie do celów informacyjnych. Prawnie wiążąca jest tylko wersja niemiecka.',
    ],
    tr: [
      'Türkisch',
      'Önemli: Bu çeviri yalnızca bilgilendirme amaçlıdır. Hukuken yalnızca Almanca metin bağlayıcıdır.',
    ],
    uk: [
      'Ukrainisch',
      'Важливо: цей переклад надано лише для інформації. Юридично обов’язковою є тільки німецька версія.',
    ],
    ru: [
      'Russisch',
      'Важно: этот перевод предназначен только для информации. Юридически обязательной является только немецкая версия.',
    ],
    ar: ['Arabisch', 'مهم: هذه الترجمة لمعلوماتكم فقط. النسخة الألمانية وحدها هي الملزمة قانونًا.'],
    fa: ['Persisch', 'مهم: این ترجمه فقط برای اطلاع شماست. تنها نسخهٔ آلمانی از نظر حقوقی الزام‌آور است.'],
  }).map(([code, [language, note]]) => ({
    id: `deutsche-fassung-${code}`,
    title: `Deutsche Fassung gilt (${language})`,
    rechtskreis: 'beide' as const,
    rechtsstand,
    text: `Diese Übersetzung dient nur Ihrer Information. Rechtlich gilt allein die deutsche Fassung (§ 19 Abs. 1 SGB X).\n\n${note}`,
  })),
  {
    id: 'deutsche-fassung',
    title: 'Deutsche Fassung gilt',
    rechtskreis: 'beide',
    rechtsstand,
    text: `Diese Übersetzung dient nur Ihrer Information. Rechtlich gilt allein die deutsche Fassung (§ 19 Abs. 1 SGB X).`,
  },
]
