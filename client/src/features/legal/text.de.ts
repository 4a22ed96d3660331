export const text = {
  demoTitle: 'Dies ist eine Vorführung',
  demo: 'Diese Installation läuft mit erfundenen Organisationen, Personen und Daten. Wer das KI-Reallabor betreibt, ersetzt diese Seite durch eigene Angaben.',

  accessibilityTitle: 'Barrierefreiheit',
  accessibilityLead:
    'Das KI-Reallabor soll für alle nutzbar sein, auch allein mit der Tastatur, mit Screenreader und mit großer Schrift.',
  standardTitle: 'Maßstab',
  standard:
    'Maßstab sind die WCAG 2.2 in der Stufe AA, die EN 301 549 und in Hessen § 14 HessBGG mit der HVBIT. Das Erscheinungsbild folgt dem Design-System KERN der öffentlichen Verwaltung.',
  stateTitle: 'Stand',
  state1: 'Jede Seite wird bei jeder Änderung automatisch mit axe-core geprüft, hell und dunkel.',
  state2: 'Alle Wege sind für die Tastatur gebaut; der Fokus ist überall sichtbar.',
  state3: 'Text, der gerade entsteht, wird in ganzen Sätzen vorgelesen.',
  gapsTitle: 'Was noch fehlt',
  gap1: 'Eine Prüfung durch Menschen mit Behinderung und mit mehreren Screenreadern steht aus.',
  gap2: 'Erläuterungen in Leichter Sprache und in Gebärdensprache gibt es noch nicht.',
  reportTitle: 'Barriere melden',
  report:
    'In der Vorführung gibt es keine Meldestelle. Im Betrieb steht hier, wohin Sie sich wenden können, und der Weg zur Durchsetzungs- und Überwachungsstelle des Landes.',

  privacyTitle: 'Datenschutzhinweise',
  privacyLead: 'Was über Sie gespeichert wird, wofür und wie lange. Und was das Haus verlässt.',
  storedTitle: 'Was gespeichert wird',
  stored1: 'Ihr Name, Ihre Stelle und Ihre Rollen, damit Sie sich anmelden können.',
  stored2:
    'Ihre Läufe: Angaben, ausgegangener Text, Entwürfe, Änderungen und Bewertung. Verschlüsselt, je Lauf mit eigenem Schlüssel. Nur Sie sehen sie; verwerfen Sie einen Lauf, ist der Inhalt gelöscht.',
  stored3:
    'Das Protokoll: wann welches Modell aufgerufen wurde, nach welcher Regel, mit wie vielen ersetzten Angaben. Ohne Inhalt und ohne Namen, nur mit einem Pseudonym. Die Datenschutzbeauftragung Ihrer Stelle kann es lesen.',
  leavesTitle: 'Was das Haus verlässt',
  leaves1:
    'Nur der Text, den Sie im Schritt „Was verlässt das Haus?“ gesehen und freigegeben haben, Zeichen für Zeichen.',
  leaves2: 'Namen, Nummern, Anschriften und Kontakte sind darin durch Platzhalter ersetzt; die Zuordnung bleibt hier.',
  leaves3: 'Diese Seiten laden nichts von fremden Servern, auch keine Schriften.',
  notTitle: 'Was es hier nicht gibt',
  not1: 'Keine Auswertung, wie schnell, wie viel oder wie gut eine Person arbeitet. Für keine Rolle.',
  not2: 'Kein Versand an Bürgerinnen und Bürger.',
  not3: 'Kein Tracking. Ein Cookie hält Ihre Sitzung; im Browser bleiben nur Sprache und Darstellung.',
  howLongTitle: 'Wie lange',
  howLong:
    'In dieser Fassung bleiben Läufe, bis Sie sie verwerfen. Das Protokoll soll zwölf Monate bleiben; das Löschen nach Frist kommt mit einer späteren Fassung. Eine Sitzung endet nach 30 Minuten ohne Tätigkeit.',
  rightsTitle: 'Ihre Rechte',
  rights:
    'Auskunft, Berichtigung, Löschung und Beschwerde (Art. 15 bis 17 und 77 DSGVO, §§ 83, 84 SGB X). In der Vorführung gibt es keinen Verantwortlichen; im Betrieb stehen hier Ihre Stelle und ihre Datenschutzbeauftragung.',

  imprintTitle: 'Impressum',
  imprintLead: 'Angaben zum Anbieter dieser Seiten.',
  operatorTitle: 'Anbieter',
  operator:
    'In der Vorführung gibt es keinen Anbieter: Sie läuft auf dem Rechner, an dem Sie sitzen. Im Betrieb stehen hier Name, Anschrift, Vertretung und Kontakt der betreibenden Stelle (§ 5 DDG).',
  softwareTitle: 'Software',
  software:
    'Das KI-Reallabor ist freie Software unter der EUPL 1.2. Es nutzt unter anderem das Design-System KERN (EUPL 1.2) und die Schrift Fira Sans (SIL Open Font License 1.1).',
  aiTitle: 'Kennzeichnung',
  ai: 'Entwürfe sind mit KI erstellt und als solche gekennzeichnet (Art. 50 KI-VO). Sie sind Vorschläge; verantwortlich ist, wer sie prüft und verwendet. Das Vorführmodell ist kein Sprachmodell: Es setzt Texte aus Ihren Angaben zusammen.',
} as const
