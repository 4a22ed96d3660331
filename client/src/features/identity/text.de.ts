export const text = {
  title: 'Anmelden',
  lead: 'Wählen Sie eine Person. Ein Klick genügt, ein Passwort gibt es nicht.',
  demoTitle: 'Dies ist eine Vorführung',
  demo: 'Alle Organisationen und Personen sind erfunden. Diese Anmeldung gibt es nur auf dem eigenen Rechner; im Betrieb tritt an ihre Stelle die Anmeldung Ihres Hauses.',
  loading: 'Personen werden geladen …',
  failed: 'Die Personen ließen sich nicht laden',
  signInFailed: 'Die Anmeldung hat nicht geklappt',
  noneTitle: 'Hier ist keine Vorführung eingerichtet',
  none: 'Die Anmeldung ohne Passwort ist abgeschaltet. Bitte nutzen Sie die Anmeldung Ihres Hauses oder fragen Sie Ihre Administration.',
} as const
