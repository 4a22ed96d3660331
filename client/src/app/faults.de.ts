/**
 * Sentences the page has to write itself: where there was no answer, and for codes that arrive without a sentence
 * (reason of a run). What happened, what was kept, what to do. `{{…}}` are params.
 */
export const faults = {
  network:
    'Der Server hat nicht geantwortet. Was zuletzt gespeichert wurde, ist erhalten. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
  defect: 'Beim Anzeigen ist ein Fehler aufgetreten. Gespeichertes ist erhalten. Bitte laden Sie die Seite neu.',
  'unexpected-answer':
    'Der Server hat unerwartet geantwortet (Status {{status}}). Gespeichertes ist erhalten. Bitte versuchen Sie es später erneut.',
  'unknown-code': 'Der Grund ist in dieser Fassung noch nicht beschrieben ({{code}}). Gespeichertes ist erhalten.',
  'hosting-not-permitted':
    'Die Regeln Ihrer Stelle lassen diese Datenklasse an diesem Betriebsort nicht zu. Gesendet wurde nichts.',
  'contract-missing':
    'Mit dem Anbieter gibt es keinen Vertrag zur Auftragsverarbeitung (Art. 28 DSGVO). Gesendet wurde nichts.',
  'notice-missing': 'Die Anzeige an die Aufsicht fehlt (§ 80 Abs. 1 SGB X). Gesendet wurde nichts.',
  'scenario-excludes-model': 'Das Szenario lässt dieses Modell nicht zu. Gesendet wurde nichts.',
  'context-too-small':
    'Der Text ist für dieses Modell zu lang. Gesendet wurde nichts. Bitte kürzen Sie ihn oder wählen Sie ein anderes Modell.',
  'pseudonymisation-failed':
    'Das Ersetzen der persönlichen Angaben ist gescheitert. Gesendet wurde nichts, Ihre Angaben sind erhalten.',
  'egress-blocked':
    'Angehalten: Die letzte Kontrolle vor dem Senden hat eine persönliche Angabe gefunden. Gesendet wurde nichts.',
  'provider-busy':
    'Der Anbieter ist ausgelastet. Ihre Angaben und die Freigabe sind erhalten. Bitte versuchen Sie es in einer Minute erneut.',
  'provider-limited':
    'Der Anbieter begrenzt gerade die Zahl der Anfragen. Ihre Angaben und die Freigabe sind erhalten. Bitte versuchen Sie es in einer Minute erneut.',
  'provider-broken':
    'Der Anbieter hat unverständlich geantwortet. Erhalten sind Ihre Angaben und der Entwurf, soweit er da ist.',
  'provider-refused': 'Der Anbieter hat die Anfrage abgelehnt. Ihre Angaben und die Freigabe sind erhalten.',
  'provider-timeout':
    'Das Modell hat zu lange nicht geantwortet. Erhalten sind Ihre Angaben und der Entwurf, soweit er da ist.',
  'provider-unreachable':
    'Der Anbieter ist nicht erreichbar. Ihre Angaben und die Freigabe sind erhalten. Bitte versuchen Sie es später erneut.',
  'audit-unavailable':
    'Das Protokoll lässt sich gerade nicht schreiben. Deshalb hat nichts das Haus verlassen. Bitte versuchen Sie es später erneut.',
  'audit-unsealed':
    'Das Protokoll wird gerade nicht versiegelt. Deshalb hat nichts das Haus verlassen. Bitte versuchen Sie es später erneut.',
  'internal-error':
    'Auf dem Server ist ein Fehler aufgetreten. Gespeichertes ist erhalten. Bitte versuchen Sie es erneut.',
} as const
