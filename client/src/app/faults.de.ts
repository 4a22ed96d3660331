/** What only the page can know: that there was no answer, or none it understands. All other codes: the server's catalogue. */
export const faults = {
  network:
    'Der Server hat nicht geantwortet. Was zuletzt gespeichert wurde, ist erhalten. Bitte prüfen Sie die Verbindung und versuchen Sie es erneut.',
  defect: 'Beim Anzeigen ist ein Fehler aufgetreten. Gespeichertes ist erhalten. Bitte laden Sie die Seite neu.',
  'unexpected-answer':
    'Der Server hat unerwartet geantwortet (Status {{status}}). Gespeichertes ist erhalten. Bitte versuchen Sie es später erneut.',
} as const
