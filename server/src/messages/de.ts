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
  'model-folder-invalid': 'Im Ordner {folder} des Erkennungsmodells (NER_MODEL_DIR) fehlt {file}.',
  'model-library-missing':
    'Zum Erkennungsmodell (NER_MODEL_DIR) fehlt das Paket @huggingface/transformers. So legen Sie es daneben: npm install --ignore-scripts --prefix "{folder}" @huggingface/transformers@{version}.',
  'master-key-missing':
    'Zu den vorhandenen Daten fehlt der Schlüssel {file}. Bitte spielen Sie ihn zurück; ein neuer könnte die Daten nicht öffnen.',
  'master-key-wrong':
    'Der Schlüssel {file} passt nicht zu den vorhandenen Daten. Bitte spielen Sie den richtigen zurück.',
  'key-file-broken': 'Die Schlüsseldatei {file} lässt sich nicht lesen.',
  'port-taken': 'Der Port {port} ist schon belegt. Bitte beenden Sie das andere Programm oder setzen Sie PORT.',

  // people and tokens
  'person-unknown': 'Diese Person gibt es hier nicht.',
  'token-unknown': 'Dieses Token gibt es nicht, oder es ist schon widerrufen.',

  // runs
  'conversation-missing': 'Diesen Lauf gibt es nicht, oder er gehört jemand anderem.',
  'run-missing': 'Diesen Entwurf gibt es nicht, oder er gehört jemand anderem.',
  'stale-revision':
    'Die Angaben wurden an anderer Stelle geändert, zum Beispiel in einem zweiten Fenster. Ihr Text ist noch auf dieser Seite.',
  'passage-not-found':
    'Diese Stelle steht so nicht in Ihren Angaben. Es wurde nichts geändert; bitte wählen Sie sie noch einmal aus.',
  'keep-not-permitted':
    'Diese Angabe gehört zweifelsfrei zu einer Person oder darf bei dieser Datenklasse nicht sichtbar bleiben. Es wurde nichts geändert; sie wird weiterhin ersetzt.',
  'too-many-decisions':
    'In diesem Lauf gibt es schon {most} eigene Entscheidungen. Bitte nehmen Sie eine zurück, die Sie nicht mehr brauchen.',
  'stale-preview':
    'Die Angaben haben sich seit der Vorschau geändert. Bitte sehen Sie den Text noch einmal an; bisher hat nichts das Haus verlassen.',
  'inputs-incomplete': 'Es fehlen noch Angaben: {fields}.',
  'idempotency-key-reused': 'Diese Freigabe wurde schon mit anderem Inhalt verwendet. Es wurde nichts Neues gesendet.',
  'record-67c-missing':
    'Echte, pseudonymisierte Daten setzen die unterschriebene Dokumentation nach § 67c Abs. 3 SGB X voraus. Bitte arbeiten Sie mit erfundenen Daten.',
  'run-not-finished': 'Der Entwurf ist noch nicht fertig. Bitte bewerten Sie ihn danach.',
  'rating-incomplete': 'Bitte bewerten Sie jedes Kriterium einmal ({fields}).',
  'overall-above-cap': 'Bei einem schweren Fehler ist die Gesamtnote höchstens 2.',
  // the log
  'audit-unavailable':
    'Das Protokoll lässt sich gerade nicht schreiben. Deshalb hat nichts das Haus verlassen. Bitte versuchen Sie es später erneut.',
  'audit-unsealed':
    'Das Protokoll wird gerade nicht versiegelt. Deshalb hat nichts das Haus verlassen. Bitte verständigen Sie die Administration.',
  'audit-head-foreign': 'Der Kopf des Protokolls {log} ist nicht der, den diese Installation zuletzt signiert hat.',
  'audit-entry-foreign': 'Ein Eintrag des Protokolls {log} wurde vor dem Versiegeln verändert ({entry}).',
  'log-entry-not-found': 'Diesen Eintrag gibt es im Protokoll Ihrer Stelle nicht.',

  // models
  'model-unknown': 'Dieses Modell gibt es hier nicht. Es wurde nichts gesendet.',
  'hosting-not-permitted':
    'Die Regeln Ihrer Stelle lassen diese Datenklasse an diesem Betriebsort nicht zu. Es wurde nichts gesendet.',
  'contract-missing':
    'Mit dem Anbieter gibt es keinen Vertrag zur Auftragsverarbeitung (Art. 28 DSGVO). Es wurde nichts gesendet.',
  'notice-missing': 'Die Anzeige an die Aufsicht fehlt (§ 80 Abs. 1 SGB X). Es wurde nichts gesendet.',
  'scenario-excludes-model': 'Das Szenario lässt dieses Modell nicht zu. Es wurde nichts gesendet.',
  'context-too-small':
    'Der Text ist für dieses Modell zu lang. Es wurde nichts gesendet. Bitte kürzen Sie ihn oder wählen Sie ein anderes Modell.',
  // how a run ended
  stopped: 'Der Entwurf wurde angehalten. Erhalten ist, was bis dahin da war.',
  'server-stopped': 'Der Server wurde während des Schreibens beendet. Ihre Angaben und die Freigabe sind erhalten.',
  'process-ended': 'Der Server wurde beendet, bevor das Ende der Anfrage feststand.',
  'not-sent': 'Die Anfrage war angenommen, wurde aber nicht gesendet.',
  'egress-blocked':
    'Angehalten: Die letzte Kontrolle vor dem Senden hat etwas gefunden, das nicht hinaus darf ({reason} {details}). Es wurde nichts gesendet.',
  'pseudonymisation-failed':
    'Das Ersetzen der persönlichen Angaben ist gescheitert ({detector}). Es wurde nichts gesendet, Ihre Angaben sind erhalten.',
  'provider-unreachable':
    'Der Anbieter {provider} ist nicht erreichbar. Ihre Angaben und die Freigabe sind erhalten. Bitte versuchen Sie es später erneut.',
  'provider-refused':
    'Der Anbieter {provider} hat die Anfrage abgelehnt (Status {status}). Ihre Angaben und die Freigabe sind erhalten.',
  'provider-limited':
    'Der Anbieter {provider} begrenzt gerade die Zahl der Anfragen. Ihre Angaben sind erhalten. Bitte versuchen Sie es in einer Minute erneut.',
  'provider-broken':
    'Der Anbieter {provider} hat mitten in der Antwort abgebrochen oder unverständlich geantwortet. Erhalten ist, was bis dahin da war.',
  'provider-timeout': 'Das Modell hat zu lange nicht geantwortet ({provider}). Erhalten ist, was bis dahin da war.',
  'provider-busy':
    'Der Anbieter {provider} ist ausgelastet. Ihre Angaben sind erhalten, gesendet wurde nichts. Bitte versuchen Sie es in einer Minute erneut.',
  'parameter-unsupported':
    'Der Anbieter {provider} kann einen Parameter der Anfrage nicht ({parameter}). Es wurde nichts gesendet.',
  'field-unknown': 'Die Anfrage enthält ein Feld, das hier nicht vorgesehen ist ({field}). Es wurde nichts gesendet.',
  'content-unsupported':
    'Bilder, Ton und Dateien lassen sich hier nicht pseudonymisieren ({field}). Es wurde nichts gesendet.',
  'queue-unavailable': 'Die Warteschlange ist gerade nicht erreichbar.',
  'provider-file-invalid': 'Datei der Anbieter {file}, Zeile {line}: {reason}.',

  // documents
  'document-missing': 'Es kam keine Datei an. Bitte wählen Sie eine Datei aus.',
  'document-too-large': 'Die Datei ist zu groß: höchstens {megabytes} MB. Es wurde nichts übernommen.',
  'document-kind-unsupported':
    'Dieses Format wird nicht gelesen ({kind}). Bitte verwenden Sie .docx, .pdf mit Text oder .txt. Es wurde nichts übernommen.',
  'document-broken': 'Die Datei ist beschädigt und lässt sich nicht lesen. Es wurde nichts übernommen.',
  'document-encrypted': 'Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.',
  'document-without-text':
    'Die Datei enthält keinen Text, vermutlich ist sie ein Scan. Bitte verwenden Sie eine Fassung mit Text.',
  'document-bomb': 'Die Datei dehnt sich beim Öffnen ungewöhnlich stark aus und wurde nicht gelesen.',
  'document-timeout': 'Das Lesen der Datei hat länger als {seconds} Sekunden gedauert und wurde abgebrochen.',
  'documents-busy': 'Gerade werden viele Dateien gelesen. Bitte versuchen Sie es in einigen Sekunden erneut.',

  // scenarios
  'scenario-missing': 'Dieses Szenario gibt es hier nicht, oder es ist nicht freigegeben.',
  'scenario-invalid': 'Szenario {file}, Zeile {line}: {reason}.',
  'scenario-new-aborted': 'Abgebrochen. Es wurde nichts geschrieben.',
  'scenario-file-exists': 'Die Datei {file} gibt es schon. Es wurde nichts geschrieben.',
  'scenario-inputs-unreadable':
    'Die Datei {file} enthält keine lesbaren Angaben. Erwartet wird ein JSON-Objekt: Feldname und Text.',
  'scenario-case-unknown': 'Diesen Testfall gibt es nicht. Vorhanden sind: {cases}.',
  'scenario-model-unavailable': 'Dieses Modell steht für das Szenario nicht bereit. Möglich sind: {models}.',
  'scenario-step-impossible':
    'In ihrem jetzigen Stand ({state}) lässt die Fassung das nicht zu. Es wurde nichts geändert; bitte laden Sie die Seite neu.',
  'scenario-own-submission':
    'Vier Augen: Wer eine Fassung zur Prüfung gegeben hat, kann sie nicht selbst freigeben. Es wurde nichts geändert.',

  // the embedded database
  'data-directory-in-use':
    'Das Datenverzeichnis {directory} wird schon benutzt (Prozess {pid}). Bitte beenden Sie das andere Programm oder setzen Sie DATA_DIR.',
  'data-directory-unusable':
    'Das Datenverzeichnis {directory} lässt sich nicht lesen oder beschreiben ({reason}). Bitte prüfen Sie die Rechte oder setzen Sie DATA_DIR.',
  'data-directory-version':
    'Die Daten in {directory} gehören zu PostgreSQL {found}; dieses Programm bringt PostgreSQL {expected} mit. Es wurde nichts geändert.',
  'data-directory-broken': 'Die Datenbank in {directory} startet nicht. Näheres steht in {file}.',
  'disk-full':
    'Auf dem Datenträger von {directory} ist kein Platz mehr. Bitte schaffen Sie Platz und starten Sie erneut.',
  'database-runtime-missing':
    'Für dieses System ({platform}) gibt es keine mitgelieferte Datenbank. Bitte setzen Sie DATABASE_URL.',
  'database-runtime-unusable': 'Die mitgelieferte Datenbank in {directory} lässt sich nicht ausführen ({reason}).',
  'database-account-missing':
    'PostgreSQL darf nicht als root laufen, und es gibt kein Konto, unter dem es laufen könnte ({account}).',
  'database-ended': 'Die Datenbank hat sich beendet und wird neu gestartet.',
  'database-not-running': 'Die Datenbank läuft gerade nicht. Bitte starten Sie zuerst npm start.',
  'database-not-embedded': 'Es ist eine eigene Datenbank eingestellt (DATABASE_URL); eine eingebettete gibt es nicht.',
  'migration-failed':
    'Die Datenbank ließ sich nicht auf den Stand dieses Programms bringen (Migration {file}). Es wurde nichts geändert.',
} as const
