### German. Readers are addressed as Microsoft does: Sie. Microsoft's own words: terms.md.
### What a list of names ends in is the same in every case ("noch 3"), since names stand in
### all of them: "mit", "durch", "fehlen".

## How sentences and lists are put together

between-sentences = { " " }
between-items = ,{ " " }
between-capabilities = ;{ " " }
more-names = noch { $number }
more-capabilities = und { $number } weitere
entry = { $name }: { $text }
ended = { $text }.
within-a-sentence = same

## The asking

which-mode = Wie ist Cronofy mit Microsoft Teams verbunden?
which-mode-is-mine = Welche Verbindung habe ich?
mode-is = { $kind ->
   *[delegated] Jede Person meldet sich bei Microsoft an und verbindet ihr eigenes Konto. Die Berechtigungen sind delegiert: Cronofy handelt für diese Person, und nur für sie. Diese Verbindung haben Sie, wenn sich die Personen einzeln verbinden.
    [application] Ein Administrator verbindet einmal die ganze Organisation. Die Berechtigungen sind Anwendungsberechtigungen: Cronofy handelt eigenständig, ohne dass jemand angemeldet ist. Diese Verbindung haben Sie, wenn ein Administrator für alle zugestimmt hat.
}
asks-for = Angefordert werden
paste = Fügen Sie ein, was gewährt wurde*, in beliebiger Form, oder ziehen Sie eine Textdatei hierher*
trust = Bleibt in diesem Browser. Token werden sofort ausgeblendet.
where-to-find = Wo finde ich das?
found-granted = Was gewährt wurde, sehen Administratoren hier: Microsoft Entra Admin Center, Unternehmensanwendungen, die App, Berechtigungen. Markieren Sie die Zeilen, und kopieren Sie sie.
found-asked = Was Sie erst noch gewähren: die Liste auf Microsofts Zustimmungsbildschirm oder dessen Adresse.
found-shell = Aus PowerShell oder der Azure CLI: was `Get-MgServicePrincipalAppRoleAssignment`, `Get-MgOauth2PermissionGrant` oder `az ad app permission list-grants` ausgibt.
found-image = Aus einem Bild oder einer PDF-Datei: Kopieren Sie den Text. Auch ein Zugriffstoken genügt; es wird ausgeblendet, sobald es gelesen ist.
examples = Beispiel ausprobieren:
example-all = Alles, was angefordert wird
example-calendars = Mit Kalendern
example-calendar-only = Nur Kalender
example-missing = Eine fehlt, eine ist umfassender
skip = Zur Antwort springen
clear = Leeren
undo = Rückgängig
busy = Wird gelesen…
no-reader = Das konnte nicht gelesen werden: Ein Teil dieser Seite wurde nicht geladen oder ist daran gescheitert. Geheimnisse darin sind nicht ausgeblendet. Prüfen Sie die Verbindung, und fügen Sie den Text erneut ein.

## What was read, and the correcting of it

read = { $number ->
    [0] Kein Name gelesen.
    [one] { $number } Name gelesen: { $ways }.
   *[other] { $number } Namen gelesen: { $ways }.
}
read-from = { $number ->
    [0] Kein Name gelesen (Quelle: { $formats }).
    [one] { $number } Name gelesen (Quelle: { $formats }): { $ways }.
   *[other] { $number } Namen gelesen (Quelle: { $formats }): { $ways }.
}
way-granted = { $number } gewährt
way-asked = { $number } angefordert
way-denied = { $number } nicht gewährt
way-unsure = { $number } unklar
format-list = Liste
format-token = Token
format-token-response = Tokenantwort
format-claims = Ansprüche eines Tokens
format-url = Anmeldeadresse
format-portal = Berechtigungsseite in Entra
format-graph-json = Ausgabe von Microsoft Graph
format-manifest = App-Manifest
format-powershell = Ausgabe von PowerShell
format-azure-cli = Ausgabe der Azure CLI
format-audit-log = Eintrag im Überwachungsprotokoll
format-prompt = Zustimmungsbildschirm
format-error = Fehlermeldung
format-code = Quellcode
format-table = Tabelle
not-recognised = { $number ->
    [one] { $number } Name nicht erkannt.
   *[other] { $number } Namen nicht erkannt.
}
check = Gelesenes prüfen oder korrigieren
legend = Im Text:
status-granted = Gewährt
status-declared = Angefordert
status-not-granted = Nicht gewährt
status-unsure = Unklar oder unbekannt
kind-delegated = Delegiert
kind-application = Anwendung
kind-unknown = Nicht angegeben
kind-is = { $resource ->
   *[microsoft-graph] { $kind }
    [exchange-online] { $kind }, Office 365 Exchange Online
    [sharepoint-online] { $kind }, SharePoint Online
    [azure-ad-graph] { $kind }, Azure AD Graph
    [other] { $kind }, eine andere API
}
kind-read-as = { $kind ->
   *[delegated] Typ nicht angegeben, als delegiert gelesen
    [application] Typ nicht angegeben, als Anwendung gelesen
}
these-are = Diese { $number } sind:
all-are = Alle { $number } sind:
please-say = bitte angeben
added = von Ihnen hinzugefügt
as-you-said = laut Ihrer Angabe
no-permission = Keine Berechtigung
removed = Hier keine Berechtigung, wie von Ihnen angegeben: { $names }.
read-so = Ja, so lesen
read-as = Gemeint ist `{ $name }`
meant-one = Kein Name von Microsoft. Meinten Sie `{ $name }`?
meant-several = Zu dieser Zeile passen mehrere Berechtigungen. Welche ist es?
meant-none = Keine Berechtigung, die hier bekannt ist.
whole = Die Liste scheint hier nicht zu Ende zu sein.
whole-yes = Das ist die ganze Liste
corrected = { $number ->
    [one] Sie haben { $number } Korrektur vorgenommen.
   *[other] Sie haben { $number } Korrekturen vorgenommen.
}
undo-last = Letzte zurücknehmen
undo-all = Alle zurücknehmen
add = Eine Berechtigung über ihren Namen hinzufügen und sehen, was sich ändert
add-button = Hinzufügen
cannot-add = Keine Berechtigung heißt so, oder sie steht schon in der Liste.
list-more = { $number } weitere anzeigen

## The answer

if-granted = Der Text fordert diese Berechtigungen an. Darin steht nirgends, dass sie gewährt wurden. Die Antwort zeigt also, was sie erlauben würden.
linked = Diese Antwort kam mit einem Link. Er enthält die Namen von Berechtigungen und sonst nichts von dem, was eingefügt wurde. Fügen Sie etwas ein, um diese Antwort zu ersetzen.
nothing-found = Gesucht wurde nach Microsofts Namen, zum Beispiel `OnlineMeetings.ReadWrite`, in Listen, Tabellen, Token, Adressen und Befehlsausgaben.
nothing-named = Der Text nennt keine Berechtigung, die gewährt oder angefordert wurde.
only-denied = Der Text sagt nur, was nicht gewährt ist. Zu allem anderen sagt er nichts.
none-granted = Der Text sagt, dass nichts davon gewährt ist.

teams-preview = { $mode } fordert { $names } an.
teams-nothing-found = Kein Berechtigungsname gefunden. Daher steht hier, was { $mode } anfordert.
teams-not-shown = Daraus geht nicht hervor, welche Berechtigungen gewährt wurden.
teams-complete = Vollständig: Das genügt für Teams-Besprechungen.
teams-policy-left = Berechtigungen vollständig, ein Schritt fehlt noch: die Teams-Richtlinie.
teams-asked-for = Das genügt für Teams-Besprechungen, sobald es gewährt ist.
teams-asked-for-policy = Das genügt für Teams-Besprechungen, sobald es gewährt und die Teams-Richtlinie eingerichtet ist.
teams-other-mode = Diese Berechtigungen gehören zu { $other }, nicht zu { $mode }.
lacking-missing = { $number ->
    [one] Nicht vollständig: { $names } fehlt.
   *[other] Nicht vollständig: { $names } fehlen.
}
lacking-would-miss = { $number ->
    [one] Selbst wenn all das gewährt wird, fehlt { $names }.
   *[other] Selbst wenn all das gewährt wird, fehlen { $names }.
}
lacking-not-granted = { $number ->
    [one] Nicht vollständig: { $names } ist nicht gewährt.
   *[other] Nicht vollständig: { $names } sind nicht gewährt.
}
lacking-wrong-kind = { $number ->
    [one] Nicht vollständig: { $names } ist vorhanden, aber vom falschen Typ, und { $mode } kann diese Berechtigung nicht verwenden.
   *[other] Nicht vollständig: { $names } sind vorhanden, aber vom falschen Typ, und { $mode } kann sie nicht verwenden.
}
lacking-only-asked = { $number ->
    [one] Nicht vollständig: { $names } ist angefordert, aber nirgends steht, dass die Berechtigung gewährt wurde.
   *[other] Nicht vollständig: { $names } sind angefordert, aber nirgends steht, dass sie gewährt wurden.
}
lacking-unclear = { $number ->
    [one] Es ist nicht klar, ob { $names } gewährt ist.
   *[other] Es ist nicht klar, ob { $names } gewährt sind.
}

calendar-closed = { $extra ->
    [0] Nichts davon gibt Zugriff auf einen Kalender.
    [one] Nichts davon gibt Zugriff auf einen Kalender, aber { $extra } Berechtigung ist mehr als nötig.
   *[other] Nichts davon gibt Zugriff auf einen Kalender, aber { $extra } Berechtigungen sind mehr als nötig.
}
calendar-recognised = { $extra ->
    [0] Nichts, was erkannt wurde, gibt Zugriff auf einen Kalender.
    [one] Nichts, was erkannt wurde, gibt Zugriff auf einen Kalender, aber { $extra } Berechtigung ist mehr als nötig.
   *[other] Nichts, was erkannt wurde, gibt Zugriff auf einen Kalender, aber { $extra } Berechtigungen sind mehr als nötig.
}
calendar-write = { $extra ->
    [0] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine ändern.
    [one] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine ändern, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine ändern, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-read = { $extra ->
    [0] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine vollständig lesen.
    [one] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine vollständig lesen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine vollständig lesen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-basic = { $extra ->
    [0] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine sehen.
    [one] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine sehen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine sehen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-least-read = { $extra ->
    [0] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest vollständig lesen.
    [one] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest vollständig lesen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest vollständig lesen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-least-basic = { $extra ->
    [0] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest sehen.
    [one] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest sehen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind zugänglich: Mit { $names } kann Cronofy Termine zumindest sehen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-if-write = { $extra ->
    [0] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine ändern.
    [one] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine ändern, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine ändern, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-if-read = { $extra ->
    [0] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine vollständig lesen.
    [one] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine vollständig lesen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine vollständig lesen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-if-basic = { $extra ->
    [0] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine sehen.
    [one] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine sehen, und { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] Kalender sind unter einer Bedingung zugänglich: Mit { $names } könnte Cronofy Termine sehen, und { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-mentioned = { $extra ->
    [0] { $names } würde Zugriff auf einen Kalender geben, aber nirgends steht, dass die Berechtigung gewährt wurde.
    [one] { $names } würde Zugriff auf einen Kalender geben, aber nirgends steht, dass die Berechtigung gewährt wurde; { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] { $names } würde Zugriff auf einen Kalender geben, aber nirgends steht, dass die Berechtigung gewährt wurde; { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-several-mentioned = { $extra ->
    [0] { $names } würden Zugriff auf einen Kalender geben, aber nirgends steht, dass sie gewährt wurden.
    [one] { $names } würden Zugriff auf einen Kalender geben, aber nirgends steht, dass sie gewährt wurden; { $extra } weitere Berechtigung ist mehr als nötig.
   *[other] { $names } würden Zugriff auf einen Kalender geben, aber nirgends steht, dass sie gewährt wurden; { $extra } weitere Berechtigungen sind mehr als nötig.
}
calendar-meant = { $extra ->
    [0] Ob ein Kalender zugänglich ist, hängt davon ab, ob { $names } gemeint ist.
    [one] Ob ein Kalender zugänglich ist, hängt davon ab, ob { $names } gemeint ist, und { $extra } Berechtigung ist mehr als nötig.
   *[other] Ob ein Kalender zugänglich ist, hängt davon ab, ob { $names } gemeint ist, und { $extra } Berechtigungen sind mehr als nötig.
}
calendar-unclear = { $extra ->
    [0] Daraus geht nicht hervor, ob ein Kalender zugänglich ist.
    [one] Daraus geht nicht hervor, ob ein Kalender zugänglich ist, aber { $extra } Berechtigung ist mehr als nötig.
   *[other] Daraus geht nicht hervor, ob ein Kalender zugänglich ist, aber { $extra } Berechtigungen sind mehr als nötig.
}

app = Cronofy
# With a place to break, for phones.
lane-teams = Teams-Bespre­chungen
lane-is-teams = Zustimmung 1: Besprechungslinks
lane-calendar = Kalender
lane-is-calendar = Zustimmung 2: frei/gebucht, Termine
to-teams-asks = fordert { $all } an
to-teams-unclear = ? unklar
to-teams-asked = { $number } von { $all } angefordert
to-teams-policy = { $number } von { $all } gewährt, dann die Richtlinie
to-teams-granted = { $number } von { $all } gewährt
to-calendar-closed = kein Zugriff
to-calendar-condition = nur unter einer Bedingung
to-calendar-write = kann Termine ändern
to-calendar-read = kann Termine lesen
to-calendar-basic = kann Termine sehen
to-calendar-mentioned = ? nicht als gewährt erkennbar
to-calendar-unclear = ? unklar

keep = Diese Antwort zum Vergleich merken
keep-end = Vergleich beenden
change-opened = jetzt möglich
change-closed = nicht mehr möglich
change-other = geändert
other-mode = Das sieht nach { $other } aus.
switch = Zu { $other } wechseln

status-read = { $number ->
    [one] { $number } Name gelesen.
   *[other] { $number } Namen gelesen.
}
changes-secret-seen = Ein Geheimnis im Text ist jetzt ausgeblendet.
changes-token-expired = Das Token ist abgelaufen.
changes-unknown-app = Das Token ist für eine App, die hier nicht bekannt ist.
changes-sign-in-error = Ein Fehler im Text wird erklärt.

## What to do

steps = Was zu tun ist
step-grant = { $number ->
    [one] { $names } als Anwendungsberechtigung gewähren
   *[other] { $names } als Anwendungsberechtigungen gewähren
}
step-accept = Konto verbinden und { $names } akzeptieren
step-accept-again = Konto erneut verbinden und { $names } akzeptieren
step-policy = Teams-Richtlinie einrichten: Cronofy darf Besprechungen für Personen erstellen
step-compare = ID der App im Token (`appid` oder `azp`) mit der ID der Cronofy-App vergleichen
step-another = Stattdessen ein Zugriffstoken oder die Liste der Berechtigungen einfügen
step-all = Alle Zeilen der Seite „Berechtigungen“ der App einfügen
step-answer = Oben angeben, was der Text offenlässt
step-then-look = Zustimmen, dann die Seite „Berechtigungen“ der App hier einfügen
step-nothing-more = Für Teams-Links in Terminen, die Cronofy in diesen Kalender schreibt, ist nichts weiter nötig
step-teams = Auch Teams-Konferenzen verbinden
step-declined = Erneut verbinden und dem zustimmen, was Microsoft anzeigt
step-no-such-permission = Ersteller der Anforderung oder Betreiber der App informieren
step-app-not-found = Mit einem Konto der richtigen Organisation anmelden
step-not-assigned = Der App die Person oder eine Gruppe zuweisen, in der sie ist
step-not-allowed = Alle Zeilen der Seite „Berechtigungen“ der App einfügen, um Gewährtes mit Nötigem zu vergleichen
who-grant = Administrator für privilegierte Rollen oder Globaler Administrator, in Cronofy: Enterprise Connect verbinden und für die Organisation zustimmen.
who-accept = Die Person, in Cronofy. Wo Microsoft „Administratorgenehmigung erforderlich“ anzeigt: ein Administrator.
who-policy = Teams-Administrator oder Globaler Administrator, in PowerShell. Aus Berechtigungen geht nicht hervor, ob es erledigt ist.
who-compare = Microsoft Entra Admin Center, Unternehmensanwendungen. Ist es eine andere App, dann betrifft diese Antwort nicht Cronofy.
who-all = Microsoft Entra Admin Center, Unternehmensanwendungen, die App, Berechtigungen: Zeilen markieren und kopieren.
who-then-look = Die Person oder ein Administrator, in Cronofy. Die Seite finden Sie im Entra Admin Center unter „Unternehmensanwendungen“.
who-nothing-more = Sofern Teams für die Verbindung aktiviert ist. Teams-Konferenzen müssen Sie nur für Besprechungen ohne Termin verbinden.
who-teams = Für Besprechungen. Eine Free/Busy-Verbindung kann keine Termine schreiben und fügt daher keine Teams-Links ein.
who-no-such-permission = `OnlineMeetings.ReadWrite` kann nur als delegierte Berechtigung angefordert werden, `OnlineMeetings.ReadWrite.All` nur als Anwendungsberechtigung.
who-app-not-found = War es die richtige, dann verbindet sich ein Administrator einmal und stimmt für die Organisation zu.
who-not-assigned = Ein Administrator, im Microsoft Entra Admin Center: Unternehmensanwendungen, die App, Benutzer und Gruppen.
who-not-allowed = Microsoft Entra Admin Center, Unternehmensanwendungen, die App, Berechtigungen.
takes-away = Eine Zustimmung für die ganze Organisation kann Berechtigungen entziehen, die zuvor für sie gewährt wurden: Sehen Sie sich zuerst die Liste an.
how = Ausführen, prüfen und rückgängig machen
done = Erledigt
for-whom = Für wen?
whom-group = Eine Gruppe
whom-person = Eine Person
whom-everybody = Alle
how-to-consent = { $kind ->
   *[delegated] Wo Microsoft „Administratorgenehmigung erforderlich“ anzeigt, verbindet sich einmal ein Cloudanwendungsadministrator, ein Anwendungsadministrator oder ein Administrator für privilegierte Rollen und aktiviert „Zustimmung im Namen Ihrer Organisation“, oder er genehmigt die Anforderung im Entra Admin Center.
    [application] Verbinden Sie in Cronofy Enterprise Connect, melden Sie sich bei Microsoft an, und stimmen Sie für die Organisation zu.
}
how-to-check-consent = Prüfen: Microsoft Entra Admin Center, Unternehmensanwendungen, die App, Berechtigungen. Markieren Sie die Zeilen, und fügen Sie sie hier ein.
how-to-undo-consent = Rückgängig machen: Wählen Sie auf derselben Seite die Berechtigung, dann „…“, dann „Berechtigung widerrufen“. Was Personen für sich selbst akzeptiert haben, wird mit PowerShell oder Microsoft Graph widerrufen.
how-to-set-policy = Mit dem Modul `MicrosoftTeams`. Eine Person hat höchstens eine solche Richtlinie, und eine neue ersetzt die alte: Sehen Sie zuerst nach. Die Zeilen, die etwas ändern, beginnen mit `#` und bewirken so nichts: Wählen Sie aus, und entfernen Sie das `#`. Es kann 30 Minuten dauern, bei einer großen Gruppe einen Tag.
how-to-check-policy = Prüfen: `Get-CsApplicationAccessPolicy` listet die Richtlinien mit ihren Apps auf, nicht die Personen. Lassen Sie Cronofy zum Test für jemanden eine Besprechung erstellen.
how-to-undo-policy = Rückgängig machen: Die letzten Zeilen der Befehle nehmen die App wieder aus der Richtlinie.
command-look = 1. Nachsehen: Welche Richtlinien gibt es, mit welchen Apps?
command-whose = Welche hat eine Person?
command-add = 2a. Diese Personen haben schon eine Richtlinie: die App hinzufügen, für alle mit dieser Richtlinie.
command-make = 2b. Sie haben keine: eine erstellen.
command-give = { $whom ->
   *[group] 3. Die neue einer Gruppe zuweisen.
    [person] 3. Die neue einer Person zuweisen.
    [everybody] 3. Die neue allen zuweisen, die keine eigene haben.
}
command-undo = Rückgängig machen: die App aus der gewählten Richtlinie nehmen.
command-take = Oder der Person die Richtlinie entziehen.

## Capabilities

can = { $mood ->
   *[is] Was Cronofy kann
    [would] Was Cronofy könnte
}
of = { $number } von { $all }
ask-whether = Kann Cronofy …?
no-such = Nichts hier enthält diese Wörter. Versuchen Sie es mit „Besprechung“, „Kalender“, „Chat“ oder „Raum“.
area-teams = In Teams
area-calendar = In Kalendern

capability-identify-account = Wissen, welches Konto verbunden ist
capability-find-people = Personen in der Organisation finden
capability-verify-tenant = Prüfen, welche Organisation es ist
capability-create-meetings = Teams-Besprechungen erstellen
capability-read-meetings = Teams-Besprechungen lesen
capability-update-meetings = Teams-Besprechungen ändern
capability-delete-meetings = Teams-Besprechungen löschen
capability-stay-connected = Verbunden bleiben (bis zum Widerruf)
capability-read-attendance = Lesen, wer an Besprechungen teilgenommen hat
capability-read-recordings = Besprechungsaufzeichnungen lesen
capability-read-transcripts = Besprechungstranskripte lesen
capability-read-meeting-insights = KI-Notizen zu Besprechungen lesen
capability-read-presence = Sehen, wer in Teams verfügbar oder beschäftigt ist
capability-set-presence = Verfügbarkeit in Teams festlegen
capability-join-calls = Anrufe starten oder daran teilnehmen
capability-access-call-media = Bild und Ton von Anrufen empfangen
capability-read-call-records = Anrufdatensätze lesen
capability-read-virtual-events = Webinare und Town Halls lesen
capability-create-virtual-events = Town Halls erstellen
capability-see-teams = Sehen, in welchen Teams eine Person ist
capability-read-chats = Chats lesen
capability-send-chats = Chatnachrichten senden
capability-read-channel-messages = Kanalnachrichten lesen
capability-send-channel-messages = Kanalnachrichten senden
capability-see-free-busy = Frei/Gebucht-Zeiten von Personen sehen
capability-list-calendars = Kalender auflisten
capability-read-events = Termine lesen: Betreff, Zeit, Ort
capability-read-event-details = Texte und Anlagen von Terminen lesen
capability-create-events = Termine erstellen
capability-update-events = Termine ändern
capability-delete-events = Termine löschen
capability-read-shared-calendars = Freigegebene Kalender lesen
capability-write-shared-calendars = Freigegebene Kalender ändern
capability-read-group-calendars = Gruppenkalender lesen
capability-write-group-calendars = Gruppenkalender ändern
capability-read-mailbox-settings = Arbeitszeiten und Zeitzone lesen
capability-change-mailbox-settings = Automatische Antworten, Arbeitszeiten und Zeitzone ändern
capability-find-rooms = Besprechungsräume finden
capability-see-bookings = Termine in Microsoft Bookings sehen
capability-make-bookings = Termine in Microsoft Bookings buchen

several-read-meetings = Teams-Besprechungen lesen, ändern und löschen
several-read-attendance = Teilnahme, Aufzeichnungen, Transkripte und KI-Notizen von Besprechungen lesen
several-read-presence = Verfügbarkeit in Teams sehen und festlegen
several-join-calls = Anrufe starten, daran teilnehmen, Bild und Ton empfangen oder Anrufdatensätze lesen
several-read-virtual-events = Webinare und Town Halls lesen, Town Halls erstellen
several-read-chats = Chatnachrichten lesen und senden
several-read-channel-messages = Kanalnachrichten lesen und senden
several-list-calendars = Kalender auflisten und Termine lesen: Betreff, Zeit, Ort
several-create-events = Termine erstellen, ändern und löschen
several-read-shared-calendars = Freigegebene Kalender lesen und ändern
several-read-group-calendars = Gruppenkalender lesen und ändern
several-read-mailbox-settings = Arbeitszeiten und Zeitzone lesen und ändern, automatische Antworten ändern
several-see-bookings = Termine in Microsoft Bookings sehen und buchen

asked-as-identify-account = profil benutzer wer anmeldung
asked-as-find-people = benutzer verzeichnis mitarbeiter namen mail adressen
asked-as-verify-tenant = mandant firma domäne
asked-as-create-meetings = planen buchen anlegen online video konferenz link einladen meeting
asked-as-read-meetings = sehen ansehen online video konferenz meeting
asked-as-update-meetings = bearbeiten aktualisieren verschieben online meeting
asked-as-delete-meetings = absagen entfernen online meeting
asked-as-stay-connected = offline token hintergrund immer dauerhaft
asked-as-read-attendance = teilnehmer bericht anwesend
asked-as-read-recordings = aufnahme video ansehen
asked-as-read-transcripts = transkript text protokoll gesprochen
asked-as-read-meeting-insights = copilot zusammenfassung notizen
asked-as-read-presence = status anwesenheit online abwesend
asked-as-set-presence = status ändern abwesend beschäftigt
asked-as-join-calls = bot telefon anrufen beitreten
asked-as-access-call-media = anrufe hören mithören sehen aufnehmen audio video bot mikrofon
asked-as-read-call-records = anrufe anrufverlauf anrufliste protokoll
asked-as-read-virtual-events = webinar townhall versammlung veranstaltung virtuell
asked-as-create-virtual-events = townhall versammlung veranstaltung virtuell
asked-as-see-teams = gruppen mitgliedschaft kanäle
asked-as-read-chats = nachrichten direkt privat sehen
asked-as-send-chats = schreiben nachricht direkt privat
asked-as-read-channel-messages = teams beiträge sehen
asked-as-send-channel-messages = teams beiträge schreiben
asked-as-see-free-busy = verfügbarkeit free busy freebusy beschäftigt kalender
asked-as-list-calendars = kalender namen
asked-as-read-events = sehen ansehen ereignisse titel ort kalender
asked-as-read-event-details = inhalt anhänge beschreibung teilnehmer privat sehen kalender
asked-as-create-events = schreiben hinzufügen buchen ereignisse kalender
asked-as-update-events = bearbeiten schreiben verschieben ereignisse kalender
asked-as-delete-events = entfernen absagen ereignisse kalender
asked-as-read-shared-calendars = stellvertretung kollegen andere personen sehen
asked-as-write-shared-calendars = stellvertretung kollegen andere personen schreiben bearbeiten
asked-as-read-group-calendars = gruppe sehen
asked-as-write-group-calendars = gruppe schreiben bearbeiten
asked-as-read-mailbox-settings = postfach mailbox einstellungen stunden sehen
asked-as-change-mailbox-settings = postfach mailbox abwesenheit einstellungen schreiben
asked-as-find-rooms = raum räume orte ausstattung
asked-as-see-bookings = buchungen buchung
asked-as-make-bookings = buchungen buchung planen erstellen
no-words = kann könnte können darf dürfen wird ist sind es dies das diese dieser dieses app cronofy mein meine meinen meinem meiner unser unsere unseren unserem ihr ihre ihren ihrem ein eine einen einem einer der die den dem des alle in auf an für zu mit und oder ich wir sie man von vom im am hat haben zugriff microsoft berechtigung berechtigungen erlaubt welche wann was wer

meetings = Besprechungen, die über Teams-Konferenzen erstellt werden, stehen in niemandes Kalender. Über ihre ID oder ihren Teilnahmelink kann eine Besprechung für den Organisator und für Eingeladene gelesen werden: Betreff, Zeit, Personen und Chatlink.

verdict-conferred = { $mood ->
   *[is] Kann
    [would] Könnte
}
verdict-conditional = Braucht mehr
verdict-not-conferred = { $mood ->
   *[is] Kann nicht
    [would] Könnte nicht
}
verdict-cannot-tell = Nicht feststellbar
verdict-not-applicable = Entfällt
verdict-by = { $name } { $text }
why-by = durch { $names }
why-not = { $kind ->
   *[delegated] das gibt es für angemeldete Benutzer nicht
    [application] eine App für sich hat keinen angemeldeten Benutzer
}
why-takes = nötig wäre { $names }
why-needs = nötig wäre { $names }
why-that-needs = dafür wäre { $names } nötig
why-none = { $kind ->
   *[delegated] keine delegierte Berechtigung von Microsoft Graph erlaubt das
    [application] keine Anwendungsberechtigung von Microsoft Graph erlaubt das
}
why-none-but-import = { $kind ->
   *[delegated] keine delegierte Berechtigung erlaubt das, außer während eines Imports von Nachrichten
    [application] keine Anwendungsberechtigung erlaubt das, außer während eines Imports von Nachrichten
}
why-if = { $names }: { $conditions }
why-if-takes = { $kind ->
   *[delegated] nötig ist { $needed } als delegierte Berechtigung. Es gibt { $names }: { $conditions }
    [application] nötig ist { $needed } als Anwendungsberechtigung. Es gibt { $names }: { $conditions }
}
condition-exchange-web-services-allowed = nur wo Exchange Web Services noch funktionieren
condition-migration-only = nur während Nachrichten von anderswo importiert werden
condition-only-declared = erwähnt, aber nirgends steht, dass es gewährt wurde
condition-other-kind = { $kind ->
   *[delegated] delegiert: { $mode } kann das nicht verwenden
    [application] Anwendung: { $mode } kann das nicht verwenden
}
condition-raw-mailbox-items = als Rohelemente des Postfachs, nicht als Kalender
condition-resource-specific = nur in Chats und Teams, in denen jemand zugestimmt hat
condition-teams-application-access-policy = braucht auch die Teams-Richtlinie, die aus keiner Berechtigung hervorgeht
condition-where-installed = nur in Chats, in denen die App installiert ist
fold-cannot-tell = { $number } weitere anzeigen (nicht feststellbar)
fold-not-applicable = { $number } ohne Bedeutung für { $mode }
fold-not-conferred = { $number } weitere anzeigen (nicht möglich)
operation = Microsoft Graph: `{ $name }`
on-lines = { $number ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
}
on-lines-more = Zeilen { $lines } und weitere

## What the mode asks for

asks = Berechtigungen, die { $mode } anfordert
ask-User-Read = um festzustellen, welches Microsoft-Konto verbunden wurde
ask-OnlineMeetings-ReadWrite = um Teams-Besprechungen für die verbundene Person zu erstellen, zu lesen, zu ändern und zu löschen
ask-offline_access = damit die Verbindung bestehen bleibt und sich niemand stündlich neu anmelden muss
ask-User-ReadBasic-All = um Cronofy-Konten den Teams-Benutzern zuzuordnen
ask-OnlineMeetings-ReadWrite-All = um Teams-Besprechungen für autorisierte Benutzer der Organisation zu erstellen
ask-Organization-Read-All = um bei der Einrichtung zu prüfen, ob es die richtige Organisation ist
standing-granted = Gewährt
standing-covered = Abgedeckt
standing-declared = Angefordert
standing-not-granted = Nicht gewährt
standing-wrong-kind = Falscher Typ
standing-cannot-tell = Nicht feststellbar
standing-missing = Fehlt
stands-covered = Abgedeckt durch { $names }. Das ist umfassender als das, was Cronofy anfordert.
stands-declared = Wäre durch { $names } abgedeckt.
stands-not-granted = Im Text steht, dass sie nicht gewährt ist.
stands-wrong-kind = { $kind ->
   *[delegated] Sie ist als anderer Typ vorhanden; { $mode } braucht eine delegierte Berechtigung.
    [application] Sie ist als anderer Typ vorhanden; { $mode } braucht eine Anwendungsberechtigung.
}

## More than needed

extra = Mehr als nötig
extra-is = Cronofys Teams-Funktionen verwenden diese über { $mode } nicht. Etwas anderes vielleicht schon.
extra-none = Nichts davon ist mehr, als { $mode } braucht.
extra-elsewhere = { $other } fordert diese an:
rest = und { $number } weitere
reach = { $kind ->
   *[delegated] reicht so weit wie die Rechte der verbundenen Person
    [application] gilt für die ganze Organisation
}
opens = Ermöglicht: { $list }.
instead-covers = Ausreichend: { $names }.
instead = Für einen dieser Zwecke allein genügt weniger: { $names }.
without-closes = { $mood ->
   *[is] Ohne sie wäre nicht mehr möglich: { $list }.
    [would] Ohne sie wäre nicht möglich: { $list }.
}
without-narrows = { $mood ->
   *[is] Ohne sie wäre nur noch unter einer Bedingung möglich: { $list }.
    [would] Ohne sie wäre nur unter einer Bedingung möglich: { $list }.
}

## What changed

nothing-changed = Diese Antwort ist gemerkt. Fügen Sie Neues ein, korrigieren Sie das Gelesene, oder wechseln Sie die Verbindung, und sehen Sie, was sich ändert.
changed-opened = { $since ->
    [kept] Gegenüber der gemerkten Antwort jetzt möglich: { $list }.
    [read] Durch Ihre Korrekturen jetzt möglich: { $list }.
    [added] Wenn sie hinzukommt, neu möglich: { $list }.
   *[further] Jetzt möglich: { $list }.
}
changed-closed = { $since ->
    [kept] Gegenüber der gemerkten Antwort nicht mehr möglich: { $list }.
    [read] Durch Ihre Korrekturen nicht mehr möglich: { $list }.
    [added] Wenn sie hinzukommt, nicht mehr möglich: { $list }.
   *[further] Nicht mehr möglich: { $list }.
}
changed-other = { $since ->
    [kept] Gegenüber der gemerkten Antwort anders beantwortet: { $list }.
    [read] Durch Ihre Korrekturen anders beantwortet: { $list }.
    [added] Wenn sie hinzukommt, anders beantwortet: { $list }.
   *[further] Anders beantwortet: { $list }.
}
changed-granted = { $since ->
    [kept] Gegenüber der gemerkten Antwort neu gewährt: { $names }.
    [read] Durch Ihre Korrekturen neu gewährt: { $names }.
    [added] Wenn sie hinzukommt, neu gewährt: { $names }.
   *[further] Neu gewährt: { $names }.
}
changed-new = { $since ->
    [kept] Gegenüber der gemerkten Antwort neu, aber nicht als gewährt: { $names }.
    [read] Durch Ihre Korrekturen neu, aber nicht als gewährt: { $names }.
    [added] Wenn sie hinzukommt, neu, aber nicht als gewährt: { $names }.
   *[further] Neu, aber nicht als gewährt: { $names }.
}
changed-gone = { $since ->
    [kept] Gegenüber der gemerkten Antwort nicht mehr da: { $names }.
    [read] Durch Ihre Korrekturen nicht mehr da: { $names }.
    [added] Wenn sie hinzukommt, nicht mehr da: { $names }.
   *[further] Nicht mehr da: { $names }.
}
changed-no-longer = { $since ->
    [kept] Gegenüber der gemerkten Antwort nicht mehr gewährt: { $names }.
    [read] Durch Ihre Korrekturen nicht mehr gewährt: { $names }.
    [added] Wenn sie hinzukommt, nicht mehr gewährt: { $names }.
   *[further] Nicht mehr gewährt: { $names }.
}

## Notes

notes = Gut zu wissen
note-unknown-app = Die App, die dieses Token nennt, ist keine der hier bekannten Apps von Cronofy. Sie stammt vielleicht von einem anderen Anbieter, und dann betrifft diese Antwort nicht Cronofy.
note-unsure-wording = Der Text sagt nicht klar, ob das gewährt wurde. Es zählt daher weder als gewährt noch als verweigert: { $names }.
note-free-busy-flow = Das sieht nach Cronofys Kalenderverbindung Free/Busy aus, die { $names } anfordert. Cronofy nennt sie Free/Busy; Microsofts Berechtigung zeigt auch Betreff und Ort von Terminen.
note-secret-seen = Im eingefügten Text stand ein Token oder ein anderes Geheimnis: Es ist jetzt ausgeblendet und wurde nirgendwohin gesendet. Wurde es vorher weitergegeben, lassen Sie es widerrufen oder ersetzen.
note-token-not-verified = Das Token wurde decodiert, nicht überprüft: Nur die API, für die es ausgestellt wurde, kann sagen, ob es echt ist.
note-token-expired = Dieses Token ist abgelaufen. Es zeigt, was bei der Ausstellung gewährt war, und das kann sich seither geändert haben.
note-opaque-token = Ein Token dieser Art kann nur Microsoft lesen. Aus dem Token selbst geht daher nicht hervor, was gewährt wurde.
note-encrypted-token = Das Token ist verschlüsselt. Aus dem Token selbst geht daher nicht hervor, was gewährt wurde.
note-refresh-token = Ein Aktualisierungstoken allein zeigt keine Berechtigungen, und wer es hat, kann neue Zugriffstoken erhalten: Wurde es weitergegeben, lassen Sie es widerrufen.
note-id-token = Ein ID-Token sagt, wer sich angemeldet hat, nicht, was gewährt wurde.
note-personal-account = Das ist ein persönliches Microsoft-Konto. Dafür erstellt Microsoft Graph keine Teams-Onlinebesprechungen.
note-national-cloud = Das gehört zu einer der nationalen Clouds von Microsoft, wo die Namen dasselbe bedeuten, es aber nicht jeden Vorgang gibt.
note-other-audience = { $number ->
    [0] Das ist für eine andere API als Microsoft Graph und sagt daher nichts über Microsoft Graph.
   *[other] { $names }: für eine andere API als Microsoft Graph, wo ein Name etwas anderes ermöglicht oder nichts, was hier steht.
}
note-other-mode = { $number ->
    [0] Gelesen wurde nur ein Token des anderen Typs. Es zeigt nichts von dem, was hier angefordert wird.
    [one] { $names } gehört zur anderen Verbindung.
   *[other] { $names } gehören zur anderen Verbindung.
}
note-wrong-flow = Das sieht nach Cronofys Kalenderverbindung aus, die { $names } anfordert und nichts für Teams-Konferenzen.
note-impossible-kind = { $number ->
    [one] { $names } existiert nicht als der Typ, der hier angegeben ist, und ermöglicht daher nichts.
   *[other] { $names } existieren nicht als der Typ, der hier angegeben ist, und ermöglichen daher nichts.
}
note-not-calendar-access = Microsoft Graph hat keine Kalenderberechtigung namens { $names }. Vielleicht ist derselbe Name ohne `.All` am Ende gemeint, der durchaus Zugriff auf Kalender gibt: Prüfen Sie, was gewährt wurde.
note-no-scope-named = `.default` steht für alles, wofür die App eingerichtet ist, und nennt keine Berechtigung. Daraus geht daher nicht hervor, welche es sind.
note-catalogue-only = Das listet Berechtigungen auf, die es gibt, nicht solche, die gewährt wurden.
note-list-incomplete = Das zeigt nicht alles. Was nicht darin steht, kann trotzdem gewährt worden sein.
note-input-cut = Das ist mehr, als auf einmal gelesen wird (1.000.000 Zeichen, bei verschachtelten Texten weniger): Nur der Anfang wurde gelesen.
note-offline-access-not-shown = `offline_access` steht nie in einem Zugriffstoken oder in etwas, das daraus gemacht ist. Daraus geht daher nicht hervor, ob die Verbindung bestehen bleibt.
note-admin-consent-needed = Sofern Ihre Organisation keine eigene Richtlinie festgelegt hat, können Personen seit Ende 2025 { $names } nicht mehr selbst zustimmen und sehen eventuell „Administratorgenehmigung erforderlich“. Was vorher gewährt wurde, gilt weiter.
note-teams-policy = Mit { $names } erreicht eine App nur Personen, denen ein Teams-Administrator eine Anwendungszugriffsrichtlinie für Teams zugewiesen hat. Ob das geschehen ist, geht aus keiner Berechtigung und keinem Token hervor. Cronofy braucht die Richtlinie nicht, wo eine Kalenderverbindung mit vollem Lese- und Schreibzugriff und aktiviertem Teams verwendet wird.
note-exchange-policy = Mit { $names } als Anwendungsberechtigung erreicht eine App jedes Postfach, sofern Exchange das nicht einschränkt. Die Anwendungszugriffsrichtlinie von Exchange schränkt ein, welche Postfächer eine App erreicht; für neue Einschränkungen verweist Microsoft auf RBAC für Anwendungen. Das gibt eigenen Zugriff und entzieht nichts, was hier gewährt wurde. Die Richtlinie von Teams heißt fast gleich und erlaubt Besprechungen. Verwechseln Sie die beiden nicht.
note-link-through-calendar = Mit { $names } kann ein Termin, der damit erstellt wird, einen Teams-Link erhalten: über die Kalenderverbindung, nicht über Teams-Konferenzen.
note-can-grant-itself-more = Mit { $names } kann sich eine App weitere Berechtigungen selbst geben. Was hier nicht erlaubt ist, ist also nur vorläufig nicht erlaubt.
note-recordings-are-files = Aufzeichnungen von Besprechungen sind Dateien in OneDrive und SharePoint. Mit { $names } sind sie daher vielleicht erreichbar, unabhängig davon, was die Antwort oben über Aufzeichnungen sagt.
note-invitations-are-mail = Einladungen zu Besprechungen sind E-Mails. Mit { $names } können sie daher sichtbar sein, unabhängig davon, was die Antwort oben über Kalender sagt.
ews-is-ending = Was mit { $names } möglich ist, läuft über Exchange Web Services. Exchange Online begann am 1. Oktober 2026, sie zu blockieren. Bis zum 1. April 2027 kann eine Organisation sie den Apps auf ihrer Liste noch erlauben (`EwsEnabled` und `EwsAllowedAppIDs` von `Set-OrganizationConfig`); danach enden sie dort endgültig. Exchange Server ist nicht betroffen.
ews-has-ended = Was mit { $names } möglich ist, läuft über Exchange Web Services. In Exchange Online endeten sie am 1. April 2027, und nur Exchange Server hat sie noch.
ews-individual = Cronofys ältere individuelle Verbindung zu Exchange gehört damit für die meisten Personen der Vergangenheit an: Diese verbinden ihren Kalender neu, über Microsoft Graph.
vendor-apps = { $number ->
    [one] Eine App von Cronofy: { $list }.
   *[other] Apps von Cronofy: { $list }.
}
vendor-app-enterprise-teams = Enterprise Connect für Teams-Konferenzen
vendor-app-individual-calendar = Individual Connect für Kalender
vendor-app-enterprise-calendar = Enterprise Connect für Kalender
vendor-app-individual-free-busy = Individual Connect für Kalender, nur Free/Busy
vendor-app-enterprise-free-busy = Enterprise Connect für Kalender, nur Free/Busy
vendor-apps-teams = Für Teams-Konferenzen gibt es eine eigene App.
error-code = `{ $name }`: { $text }
error-sentence = „{ $name }“: { $text }
error-not-consented = Weder die Person noch ein Administrator hat dem zugestimmt, was die App anfordert.
error-declined = Die Person hat auf Microsofts Zustimmungsbildschirm abgelehnt.
error-admin-needed = Ein Administrator muss dem zustimmen, was die App anfordert.
error-no-such-permission = Die App hat etwas angefordert, das die API nicht oder nicht als diesen Typ hat oder wofür die App nicht eingerichtet ist.
error-app-not-found = Dieses Verzeichnis kennt die App nicht. Dort hat ihr noch niemand zugestimmt, oder die Anmeldung ging an die falsche Organisation.
error-not-assigned = Die Person ist der App nicht zugewiesen.
error-not-allowed = Was aufgerufen wurde, braucht mehr Berechtigungen, oder die Person darf es nicht. Auch eine Richtlinie von Exchange kann der App den Zugriff auf ein Postfach verwehren.
error-no-teams-policy = Der betroffenen Person fehlt die Teams-Richtlinie.
pasted-policy-teams = Das listet eine Anwendungszugriffsrichtlinie für Teams auf: Sie sagt, welche Apps auf die Onlinebesprechungen der Personen zugreifen dürfen, denen sie zugewiesen wurde. Berechtigungen zeigt sie nicht, und auch die sind nötig.
pasted-policy-exchange = Das listet eine Anwendungszugriffsrichtlinie von Exchange auf: Sie sagt, auf welche Postfächer eine App beschränkt ist. Berechtigungen zeigt sie nicht, und über Teams-Besprechungen sagt sie nichts.
source = { $day }
source-others = { $day }, nach Berichten anderer

## Passing the answer on

lost = Das wurde nicht geladen. Versuchen Sie es erneut.
failed = Das hat nicht funktioniert: Ein Teil dieser Seite wurde nicht geladen. Prüfen Sie die Verbindung, und versuchen Sie es erneut.
share = Antwort weitergeben
share-text = Zusammenfassung kopieren
share-markdown = Als Markdown kopieren
share-link = Link kopieren
share-print = Drucken
share-json = JSON herunterladen
share-message = Nachricht kopieren
share-risk = Risikohinweis kopieren
share-commands = Befehle kopieren
told-copied = Kopiert.
told-copied-link = Kopiert. Der Link enthält die Verbindungsart, die Namen der Berechtigungen mit ihrem Stand und die Angabe, welche Hinweise es gibt: sonst nichts von dem, was Sie eingefügt haben.
told-by-hand = Der Browser lässt nicht zu, dass diese Seite etwas kopiert. Kopieren Sie es von hier:
told-not-text = Diese Datei ist keine Textdatei. Kopieren Sie aus einem Bild oder einer PDF-Datei den Text, und fügen Sie ihn ein.
told-damaged-link = Der Link zu dieser Antwort wurde unterwegs gekürzt oder verändert und funktioniert daher nicht. Lassen Sie ihn sich noch einmal geben.

summary-title = Cronofy { $mode }: was diese Microsoft-Berechtigungen erlauben
same-answer = Dieselbe Antwort mit Begründung: { $link }

risk-title = Cronofy { $mode }: Berechtigungen, die mehr als nötig sind
risk-permission = Berechtigung
risk-kind = Typ
risk-reach = Reichweite
risk-opens = Was sie ermöglicht
risk-instead = Was genügen würde
risk-without = Ohne sie
not-proven = Was das nicht beweist
proof-later = Es zeigt, was gewährt war, als die Liste oder das Token entstand. Das kann sich geändert haben.
proof-token = Ein Token wird decodiert, nicht überprüft. Ist es das der App selbst, dann zeigt es keine delegierte Berechtigung.
proof-policies = Richtlinien, die eine App einschränken, sind keine Berechtigungen: die von Exchange, die von Teams, die für bedingten Zugriff.
proof-used = Dass etwas erlaubt ist, heißt nicht, dass es je getan wurde. Das sagen die Anmelde- und Überwachungsprotokolle.
sources = Quellen
made-on = Erstellt am { $day }.

message-title = Microsoft-Berechtigungen für Cronofy: Teams-Besprechungen, { $mode }
message-hello = Guten Tag,
message-needs = { $kind ->
   *[delegated] { $number ->
        [one] um Teams-Besprechungen zu erstellen, braucht Cronofy in Microsoft Graph Folgendes als delegierte Berechtigung, für die Personen, die ihre Konten verbinden:
       *[other] um Teams-Besprechungen zu erstellen, braucht Cronofy in Microsoft Graph Folgendes als delegierte Berechtigungen, für die Personen, die ihre Konten verbinden:
    }
    [application] { $number ->
        [one] um Teams-Besprechungen zu erstellen, braucht Cronofy in Microsoft Graph Folgendes als Anwendungsberechtigung, für die Organisation:
       *[other] um Teams-Besprechungen zu erstellen, braucht Cronofy in Microsoft Graph Folgendes als Anwendungsberechtigungen, für die Organisation:
    }
}
message-there = Schon vorhanden: { $names }.
message-who = { $kind ->
   *[delegated] Wer das tun kann: ein Cloudanwendungsadministrator, ein Anwendungsadministrator oder ein Administrator für privilegierte Rollen.
    [application] Wer das tun kann: ein Administrator für privilegierte Rollen oder ein Globaler Administrator. Nur diese Rollen können Anwendungsberechtigungen gewähren.
}
message-how = So geht es: { $text }
message-check = So prüfen Sie es: Microsoft Entra Admin Center, Unternehmensanwendungen, die App von Cronofy, Berechtigungen. Dort steht dann jede der genannten Berechtigungen als gewährt.
message-check-id = So prüfen Sie es: Microsoft Entra Admin Center, Unternehmensanwendungen, die App mit der ID `{ $name }`, Berechtigungen. Dort steht dann jede der genannten Berechtigungen als gewährt.
message-policy = um Teams-Besprechungen zu erstellen, braucht Cronofy eine Anwendungszugriffsrichtlinie für Teams, für die Personen, deren Besprechungen es erstellt. Sie ist nicht nötig, wo Cronofy eine Kalenderverbindung mit vollem Lese- und Schreibzugriff und aktiviertem Teams hat.
message-policy-also = Außerdem braucht Cronofy eine Anwendungszugriffsrichtlinie für Teams, für die Personen, deren Besprechungen es erstellt. Sie ist nicht nötig, wo Cronofy eine Kalenderverbindung mit vollem Lese- und Schreibzugriff und aktiviertem Teams hat.
message-who-policy = Wer das tun kann: ein Teams-Administrator oder ein Globaler Administrator.
message-end = Nichts davon gibt Zugriff auf einen Kalender: Kalender werden getrennt autorisiert.

## The foot

promise = Nichts, was Sie einfügen, verlässt diese Seite.
not-enough = Berechtigungen allein genügen vielleicht nicht: Auch die Rechte der Person und eventuell eine Lizenz zählen.
printed = Gedruckt:
facts = Microsofts Berechtigungen, Stand { $day }.
facts-old = Microsofts Berechtigungen, Stand { $day }: 12 Monate alt oder älter und daher vielleicht überholt.

## What a page shows until the widget runs

fallback-asks = { $kind ->
   *[delegated] *{ $mode }* verlangt die delegierten Berechtigungen { $names }.
    [application] *{ $mode }* verlangt die Anwendungsberechtigungen { $names }.
}
fallback-no-calendar = Keine dieser Berechtigungen gibt Zugriff auf Kalender.
