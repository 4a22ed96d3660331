/** Every fault in German: what happened, what was kept, what to do. Keys are the codes of `fault(…)`. */
export const de = {
  // general
  'internal-error':
    'Es ist ein unerwarteter Fehler aufgetreten. Bitte versuchen Sie es noch einmal; gespeicherte Angaben bleiben erhalten.',
  'request-invalid':
    'Die Anfrage ist unvollständig oder hat eine falsche Form (Stelle: {field}). Es wurde nichts geändert.',
  'request-too-large': 'Die Anfrage ist zu groß. Es wurde nichts übernommen; bitte kürzen Sie den Text.',
  'media-type-unsupported': 'Dieses Format der Anfrage wird nicht angenommen.',
  'too-many-requests':
    'Das waren sehr viele Anfragen in kurzer Zeit. Bitte warten Sie einen Moment und versuchen Sie es dann erneut.',
  'not-found': 'Diese Adresse gibt es nicht.',
  'not-signed-in': 'Sie sind nicht (mehr) angemeldet. Bitte melden Sie sich an; gespeicherte Angaben bleiben erhalten.',
  'token-invalid': 'Das Zugriffstoken fehlt, ist falsch, abgelaufen oder widerrufen.',
  'not-permitted': 'Ihre Rolle erlaubt das nicht. Es wurde nichts geändert.',
  'foreign-origin': 'Die Anfrage kam von einer fremden Seite und wurde abgewiesen. Es wurde nichts geändert.',
  'database-unavailable':
    'Die Datenbank ist gerade nicht erreichbar. Es ist nichts verloren gegangen und nichts hat das Haus verlassen. Bitte versuchen Sie es in einigen Sekunden erneut.',
  'migration-drift':
    'Die Datenbank passt nicht zu dieser Programmversion (Migration {file}). Es wurde nichts geändert.',
  'seal-broken':
    'Ein verschlüsselter Inhalt lässt sich nicht öffnen. Es wurde nichts geändert; bitte verständigen Sie die Administration.',
  'key-version-unknown':
    'Der Schlüssel zu diesem Inhalt (Version {version}) fehlt. Bitte verständigen Sie die Administration.',

  // start
  'config-invalid': 'Einstellung {setting}: {reason}.',
  'master-key-missing':
    'Zu den vorhandenen Daten fehlt der Schlüssel {file}. Bitte spielen Sie ihn zurück; ein neuer könnte die Daten nicht öffnen.',
  'master-key-wrong':
    'Der Schlüssel {file} passt nicht zu den vorhandenen Daten. Bitte spielen Sie den richtigen zurück.',
  'key-file-broken': 'Die Schlüsseldatei {file} lässt sich nicht lesen.',
  'port-taken': 'Der Port {port} ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.',

  // people and tokens
  'person-unknown': 'Diese Person gibt es hier nicht.',
  'tenant-ambiguous': 'Die Person gehört zu mehreren Stellen ({units}). Bitte nennen Sie eine mit --tenant.',
  'token-unknown': 'Dieses Token gibt es nicht, oder es ist schon widerrufen.',

  // runs
  'conversation-missing': 'Diesen Lauf gibt es nicht, oder er gehört jemand anderem.',
  'run-missing': 'Diesen Entwurf gibt es nicht, oder er gehört jemand anderem.',
  'stale-revision':
    'Die Angaben wurden an anderer Stelle geändert, zum Beispiel in einem zweiten Fenster. Ihr Text ist noch auf dieser Seite.',
  'stale-preview':
    'Die Angaben haben sich seit der Vorschau geändert. Bitte sehen Sie den Text noch einmal an; bisher hat nichts das Haus verlassen.',
  'inputs-incomplete': 'Es fehlen noch Angaben: {fields}.',
  'idempotency-key-reused': 'Diese Freigabe wurde schon mit anderem Inhalt verwendet. Es wurde nichts Neues gesendet.',
  'record-67c-missing':
    'Echte, pseudonymisierte Daten setzen die unterschriebene Dokumentation nach § 67c Abs. 3 SGB X voraus. Bitte arbeiten Sie mit erfundenen Daten.',
  'run-not-finished': 'Der Entwurf ist noch nicht fertig. Bitte bewerten Sie ihn danach.',
  'rating-incomplete': 'Bitte bewerten Sie jedes Kriterium einmal ({fields}).',
  'overall-above-cap': 'Bei einem schweren Fehler ist die Gesamtnote höchstens 2.',
} as const
