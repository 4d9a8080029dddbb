<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Docket::ActionDialog</name>
    <message>
        <source>Records an answer that you have sent to the reporter, and stops the clock of the acknowledgement. Docket sends nothing.</source>
        <translation>Vermerkt eine Antwort, die Sie dem Melder gesendet haben, und hält die Frist der Eingangsbestätigung an. Docket sendet nichts.</translation>
    </message>
    <message>
        <source>Somebody looks into the report. No clock stops.</source>
        <translation>Jemand prüft die Meldung. Keine Frist wird angehalten.</translation>
    </message>
    <message>
        <source>The report is a vulnerability and will be fixed. The reporter has still to be told.</source>
        <translation>Die Meldung beschreibt eine Schwachstelle, die behoben wird. Der Melder muss noch benachrichtigt werden.</translation>
    </message>
    <message>
        <source>The report will not be followed up. The reporter has still to be told.</source>
        <translation>Die Meldung wird nicht weiter verfolgt. Der Melder muss noch benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Another case is about the same thing and goes on.</source>
        <translation>Ein anderer Fall betrifft dasselbe und wird weitergeführt.</translation>
    </message>
    <message>
        <source>Work on the fix has begun.</source>
        <translation>Die Arbeit an der Behebung hat begonnen.</translation>
    </message>
    <message>
        <source>A version with the fix is out. From now on the advisory may be written, unless an embargo forbids it.</source>
        <translation>Eine Version mit der Behebung ist veröffentlicht. Von nun an darf der Sicherheitshinweis geschrieben werden, sofern kein Embargo es verbietet.</translation>
    </message>
    <message>
        <source>The advisory has been published.</source>
        <translation>Der Sicherheitshinweis ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing more is to be done. Promises that are still open stay open until they are answered.</source>
        <translation>Es ist nichts mehr zu tun. Offene Zusagen bleiben offen, bis sie beantwortet sind.</translation>
    </message>
    <message>
        <source>The case was decided too early and is evaluated again.</source>
        <translation>Über den Fall wurde zu früh entschieden; er wird erneut geprüft.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>title of a dialog: an action (&quot;Accept&quot;) and the key of a case</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>who did it</extracomment>
        <translation>Durch</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Choose why the report is declined.</source>
        <translation>Wählen Sie, warum die Meldung abgelehnt wird.</translation>
    </message>
    <message>
        <source>Give the key of the other case.</source>
        <translation>Geben Sie die Kennung des anderen Falls an.</translation>
    </message>
    <message>
        <source>A promise to the reporter is still open: write why the case is closed.</source>
        <translation>Eine Zusage an den Melder ist noch offen: Schreiben Sie, warum der Fall geschlossen wird.</translation>
    </message>
    <message>
        <source>Write why the case is opened again.</source>
        <translation>Schreiben Sie, warum der Fall wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>This is in the future: record it when it has happened.</source>
        <translation>Das liegt in der Zukunft: Vermerken Sie es, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>This is before the report came in, %1.</source>
        <translation>Das liegt vor dem Eingang der Meldung, %1.</translation>
    </message>
    <message>
        <source>A case is no duplicate of itself.</source>
        <translation>Ein Fall ist kein Duplikat seiner selbst.</translation>
    </message>
    <message>
        <source>A key looks like DKT-26-041.</source>
        <translation>Eine Kennung sieht so aus: DKT-26-041.</translation>
    </message>
    <message>
        <source>The embargo is not over: write why the case is disclosed now.</source>
        <translation>Das Embargo ist nicht vorbei: Schreiben Sie, warum der Fall jetzt offengelegt wird.</translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>CVE or GHSA numbers, with spaces between</source>
        <translation>CVE- oder GHSA-Nummern, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Datum hinzufügen</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Danksagung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryPreview</name>
    <message>
        <source>How to show the advisory</source>
        <translation>Darstellung des Sicherheitshinweises</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The Markdown to be saved</source>
        <translation>Das zu speichernde Markdown</translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryTab</name>
    <message>
        <source>Save advisory…</source>
        <translation>Sicherheitshinweis speichern…</translation>
    </message>
    <message>
        <source>Write the Markdown to a file (Ctrl+E)</source>
        <translation>Das Markdown in eine Datei schreiben (Ctrl+E)</translation>
    </message>
    <message>
        <source>The draft is kept in the casebook.</source>
        <translation>Der Entwurf bleibt in der Fallakte.</translation>
    </message>
    <message>
        <source>Under embargo until %1</source>
        <translation>Unter Embargo bis %1</translation>
    </message>
    <message>
        <source>The fix is not released</source>
        <translation>Die Behebung ist nicht veröffentlicht</translation>
    </message>
    <message>
        <source>You can write and preview. Saving is refused until then.</source>
        <translation>Sie können schreiben und die Vorschau ansehen. Speichern ist bis dahin gesperrt.</translation>
    </message>
    <message>
        <source>Override with a reason…</source>
        <translation>Mit Begründung übergehen…</translation>
    </message>
    <message>
        <source>The advisory was not saved</source>
        <translation>Der Sicherheitshinweis wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Complete the marked fields.</source>
        <translation>Füllen Sie die markierten Felder aus.</translation>
    </message>
    <message>
        <source>Wait until then, or write a reason.</source>
        <translation>Warten Sie bis dahin oder schreiben Sie einen Grund.</translation>
    </message>
    <message>
        <source>Save the advisory</source>
        <translation>Sicherheitshinweis speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The draft is not in the casebook yet.</source>
        <translation>Der Entwurf ist noch nicht in der Fallakte.</translation>
    </message>
</context>
<context>
    <name>Docket::AffectedRow</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Introduced in</source>
        <translation>Eingeführt in</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>a version that nobody knows, said on purpose</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
</context>
<context>
    <name>Docket::AnswerDialog</name>
    <message>
        <source>Answer on %1</source>
        <translation>Antwort zu %1</translation>
    </message>
    <message>
        <source>For an answer that was sent to the reporter elsewhere. It meets what was promised as an imported one does.</source>
        <translation>Für eine Antwort, die anderswo an den Melder ging. Sie erfüllt Zusagen wie eine importierte.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Antwort festhalten</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was darin stand</translation>
    </message>
    <message>
        <source>This is in the future: record it when it has happened.</source>
        <translation>Das liegt in der Zukunft: Halten Sie es fest, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>This is before the report came in, %1.</source>
        <translation>Das liegt vor dem Eingang der Meldung, %1.</translation>
    </message>
</context>
<context>
    <name>Docket::Application</name>
    <message>
        <source>%1 is open already.</source>
        <translation>%1 ist schon geöffnet.</translation>
    </message>
    <message>
        <source>This file exists already.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Wählen Sie einen anderen Namen; nichts wird überschrieben.</translation>
    </message>
</context>
<context>
    <name>Docket::Banner</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>Docket::CaseDelegate</name>
    <message>
        <source>%1, public</source>
        <extracomment>%1 is the state of a case that was reported in public</extracomment>
        <translation>%1, öffentlich</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1: %2, fällig %3</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>Es läuft keine Frist</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Keine Frist</translation>
    </message>
</context>
<context>
    <name>Docket::CaseHeader</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done with the case</source>
        <translation>Weitere Aktionen für den Fall</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo bis %1</translation>
    </message>
    <message>
        <source>Reported in public</source>
        <translation>Öffentlich gemeldet</translation>
    </message>
    <message>
        <source>Duplicate of %1</source>
        <translation>Duplikat von %1</translation>
    </message>
    <message>
        <source>Internal note…</source>
        <translation>Interne Notiz…</translation>
    </message>
    <message>
        <source>Embargo…</source>
        <translation>Embargo…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Answer sent elsewhere…</source>
        <translation>Anderswo gesendete Antwort…</translation>
    </message>
</context>
<context>
    <name>Docket::CaseListModel</name>
    <message>
        <source>Due</source>
        <extracomment>column of the case list: the nearest clock</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>column of the case list: the key of the case, &quot;DKT-26-041&quot;</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>column of the case list</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>column of the case list</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>column of the case list</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>column of the case list</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>column of the case list: the reporter</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>column of the case list: when the report came</extracomment>
        <translation>Eingegangen</translation>
    </message>
</context>
<context>
    <name>Docket::CaseListView</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
</context>
<context>
    <name>Docket::CasePage</name>
    <message>
        <source>Parts of the case</source>
        <translation>Teile des Falls</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>a tab and its key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No case is selected</source>
        <translation>Kein Fall ist ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list: its messages, clocks and evidence are shown here.</source>
        <translation>Wählen Sie einen in der Liste: Seine Nachrichten, Fristen und sein Beweismaterial erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>Docket::CasesPage</name>
    <message>
        <source>Double click: the case gets the whole page (F11)</source>
        <translation>Doppelklick: Der Fall füllt die ganze Seite (F11)</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln Fall</numerusform>
            <numerusform>%Ln Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of %1</source>
        <translation>
            <numerusform>%Ln Fall von %1</numerusform>
            <numerusform>%Ln Fälle von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Fälle werden gelesen…</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Fälle</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln case(s).</source>
        <translation>
            <numerusform>Die Suche blendet %Ln Fall aus.</numerusform>
            <numerusform>Die Suche blendet %Ln Fälle aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case matches</source>
        <translation>Kein Fall passt</translation>
    </message>
    <message>
        <source>No case matches “%1”</source>
        <translation>Kein Fall passt zu „%1“</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No such filter: %1</source>
        <extracomment>%1 is a filter as it was typed: &quot;state:nwe&quot;</extracomment>
        <translation>Kein solcher Filter: %1</translation>
    </message>
    <message>
        <source>Import mail or issues from the File menu, or drop files here.</source>
        <translation>Importieren Sie Mail oder Issues über das Dateimenü, oder ziehen Sie Dateien hierher.</translation>
    </message>
</context>
<context>
    <name>Docket::ClausePopup</name>
    <message>
        <source>Policy of %1, in force since %2</source>
        <extracomment>%1 is the product, %2 the date of its policy</extracomment>
        <translation>Richtlinie von %1, in Kraft seit %2</translation>
    </message>
    <message>
        <source>Show the message that met it</source>
        <translation>Erfüllende Nachricht anzeigen</translation>
    </message>
</context>
<context>
    <name>Docket::ClockCell</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>read aloud: a promise, its clock in words, its instant</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Docket::ClocksBar</name>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>so many more clocks</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more clock(s)</source>
        <translation>
            <numerusform>%n weitere Frist</numerusform>
            <numerusform>%n weitere Fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a promise and its clock in words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No clock runs: the report was sent to no address that a policy names.</source>
        <translation>Keine Uhr läuft: Die Meldung ging an keine Adresse, die eine Richtlinie nennt.</translation>
    </message>
</context>
<context>
    <name>Docket::CreditRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>agreed to be named</source>
        <extracomment>of a person, to be named in public</extracomment>
        <translation>mit Nennung einverstanden</translation>
    </message>
</context>
<context>
    <name>Docket::EmbargoDialog</name>
    <message>
        <source>Embargo of %1</source>
        <translation>Embargo von %1</translation>
    </message>
    <message>
        <source>While an embargo runs, no advisory of this case can be written out without a written reason.</source>
        <translation>Solange ein Embargo läuft, kann kein Sicherheitshinweis dieses Falls ohne schriftlichen Grund ausgegeben werden.</translation>
    </message>
    <message>
        <source>Set the embargo</source>
        <translation>Embargo setzen</translation>
    </message>
    <message>
        <source>Nothing is published before</source>
        <translation>Keine Veröffentlichung vor</translation>
    </message>
    <message>
        <source>No embargo</source>
        <translation>Kein Embargo</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>An embargo ends in the future.</source>
        <translation>Ein Embargo endet in der Zukunft.</translation>
    </message>
    <message>
        <source>This is the embargo that the case has.</source>
        <translation>Dieses Embargo hat der Fall bereits.</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceFacts</name>
    <message>
        <source>Type mismatch: not an image</source>
        <translation>Typ stimmt nicht: kein Bild</translation>
    </message>
    <message>
        <source>Type mismatch: not text</source>
        <translation>Typ stimmt nicht: kein Text</translation>
    </message>
    <message>
        <source>Type mismatch</source>
        <translation>Typ stimmt nicht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Safe name</source>
        <translation>Sicherer Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n verborgenes Zeichen</numerusform>
            <numerusform>%n verborgene Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceHead</name>
    <message>
        <source>How to show it</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Ways to show a piece of evidence: with colours, as bytes, without colours.</extracomment>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation>Sprache des Quelltexts</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbruch</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Save safe copy…</source>
        <translation>Sichere Kopie speichern…</translation>
    </message>
    <message>
        <source>Save the bytes under a safe name (Ctrl+S)</source>
        <translation>Die Bytes unter einem sicheren Namen speichern (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Read only. Nothing here is run, rendered or fetched.</source>
        <translation>Nur lesbar. Nichts hier wird ausgeführt, dargestellt oder abgerufen.</translation>
    </message>
    <message>
        <source>Save a safe copy</source>
        <translation>Sichere Kopie speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceTreeDelegate</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>Fenced block %1</source>
        <extracomment>a fenced code block of a message: its number, and its language where it names one</extracomment>
        <translation>Codeblock %1</translation>
    </message>
    <message>
        <source>Fenced block %1, %2</source>
        <translation>Codeblock %1, %2</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Anhang ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceViewer</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Choose a piece of evidence</source>
        <translation>Wählen Sie ein Beweisstück</translation>
    </message>
    <message>
        <source>Texts, fenced blocks and attachments of this case are in the tree.</source>
        <translation>Texte, Codeblöcke und Anhänge dieses Falls stehen im Baum.</translation>
    </message>
    <message>
        <source>This piece cannot be shown</source>
        <translation>Dieses Stück kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>%1 (found)</source>
        <extracomment>how the language of a source was found</extracomment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Plain (found)</source>
        <translation>Einfach (erkannt)</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n verborgenes Zeichen</numerusform>
            <numerusform>%n verborgene Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is in line %1: %2. Shown as marks.</source>
        <extracomment>%1 is a line number, %2 a list of code points</extracomment>
        <translation>Das erste steht in Zeile %1: %2. Als Marken gezeigt.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This piece is empty.</source>
        <translation>Dieses Stück ist leer.</translation>
    </message>
    <message>
        <source>Too large for colours: shown plain.</source>
        <translation>Zu groß für Farben: einfach gezeigt.</translation>
    </message>
    <message>
        <source>Lines longer than %1 bytes go on in the rows marked ↪, without colours.</source>
        <translation>Zeilen über %1 Byte gehen in den mit ↪ markierten Reihen ohne Farben weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>language, encoding, lines</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Pictures are shown as bytes: nothing is decoded here.</source>
        <translation>Bilder werden als Bytes gezeigt: Hier wird nichts dekodiert.</translation>
    </message>
</context>
<context>
    <name>Docket::FactsPanel</name>
    <message>
        <source>public, against the policy</source>
        <translation>öffentlich, gegen die Richtlinie</translation>
    </message>
    <message>
        <source>public, as the policy asks</source>
        <translation>öffentlich, wie in der Richtlinie verlangt</translation>
    </message>
    <message>
        <source>reported in public</source>
        <translation>öffentlich gemeldet</translation>
    </message>
    <message>
        <source>private</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>Facts about the case</source>
        <translation>Angaben zum Fall</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>Tracker</translation>
    </message>
    <message>
        <source>closed at source</source>
        <translation>an der Quelle geschlossen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>endete %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date with time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Klauseln</translation>
    </message>
</context>
<context>
    <name>Docket::FindBar</name>
    <message>
        <source>Find in this piece</source>
        <translation>In diesem Stück suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Docket::FormDialog</name>
    <message>
        <source>It was not written; the window behind says why. Try again.</source>
        <translation>Es wurde nicht gespeichert; das Fenster dahinter sagt warum. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Docket::FormRow</name>
    <message>
        <source>Remove this entry</source>
        <translation>Diesen Eintrag entfernen</translation>
    </message>
</context>
<context>
    <name>Docket::HexView</name>
    <message>
        <source>Bytes, read only</source>
        <translation>Bytes, nur lesbar</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Keine Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) selected at offset %1: %2</source>
        <extracomment>%1 is where in a file, %2 the first of the bytes in hexadecimal</extracomment>
        <translation>
            <numerusform>%n Byte ab Position %1 gewählt: %2</numerusform>
            <numerusform>%n Bytes ab Position %1 gewählt: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Offset %1: %2, “%3”</source>
        <extracomment>%1 is where in a file, %2 a byte in hexadecimal, %3 the character that it is</extracomment>
        <translation>Position %1: %2, „%3“</translation>
    </message>
    <message>
        <source>Offset %1: %2</source>
        <extracomment>%1 is where in a file, %2 a byte in hexadecimal</extracomment>
        <translation>Position %1: %2</translation>
    </message>
</context>
<context>
    <name>Docket::HistoryModel</name>
    <message>
        <source>When</source>
        <extracomment>column of the history: the time</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>column of the history: the person</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>column of the history: the change</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column of the history: the reason that was given</extracomment>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Docket::HistoryTab</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every step is written here, with the person and the reason.</source>
        <translation>Hier steht jeder Schritt mit Person und Grund.</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Verlauf des Falls</translation>
    </message>
</context>
<context>
    <name>Docket::InertBrowser</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Docket::InstantEdit</name>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <extracomment>a date with time, as QLocale writes it</extracomment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>Docket::JobsBar</name>
    <message>
        <source>Waiting to import %1</source>
        <translation>Import von %1 wartet</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Stopping the import of %1</source>
        <translation>Import von %1 wird angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Imported %1: %Ln message(s)</source>
        <translation>
            <numerusform>%1 importiert: %Ln Nachricht</numerusform>
            <numerusform>%1 importiert: %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped importing %1 after %Ln message(s). Import it again for the rest.</source>
        <translation>
            <numerusform>Import von %1 nach %Ln Nachricht angehalten. Importieren Sie die Datei für den Rest erneut.</numerusform>
            <numerusform>Import von %1 nach %Ln Nachrichten angehalten. Importieren Sie die Datei für den Rest erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 the reason in a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 per second</source>
        <extracomment>%1 is &quot;4 messages&quot;, %2 a number</extracomment>
        <translation>%1 · %2 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 24 h</source>
        <translation>
            <numerusform>%Ln fällig binnen 24 h</numerusform>
            <numerusform>%Ln fällig binnen 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sample clock</source>
        <translation>Beispielzeit</translation>
    </message>
    <message>
        <source>The samples have their own time, so that their clocks always run.</source>
        <translation>Die Beispiele haben ihre eigene Zeit, damit ihre Fristen stets laufen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop importing %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Import von %1 anhalten</translation>
    </message>
</context>
<context>
    <name>Docket::KeyButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a button and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Docket::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>In the list: give the case the window</source>
        <translation>In der Liste: Fall im ganzen Fenster</translation>
    </message>
    <message>
        <source>Tabs of the case</source>
        <translation>Reiter des Falls</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the search: clear it</source>
        <translation>In der Suche: leeren</translation>
    </message>
    <message>
        <source>In a case: why a clock runs</source>
        <translation>In einem Fall: warum eine Frist läuft</translation>
    </message>
    <message>
        <source>In a message: its headers</source>
        <translation>In einer Nachricht: ihre Kopfzeilen</translation>
    </message>
    <message>
        <source>In a message: its source</source>
        <translation>In einer Nachricht: ihr Quelltext</translation>
    </message>
    <message>
        <source>In a message: the quoted parts</source>
        <translation>In einer Nachricht: die Zitate</translation>
    </message>
    <message>
        <source>On the timeline: zoom</source>
        <translation>Auf der Zeitleiste: Zoom</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>On the timeline: pan</source>
        <translation>Auf der Zeitleiste: verschieben</translation>
    </message>
    <message>
        <source>On the timeline: go to now</source>
        <translation>Auf der Zeitleiste: zu jetzt gehen</translation>
    </message>
    <message>
        <source>On the timeline: grouping</source>
        <translation>Auf der Zeitleiste: Gruppierung</translation>
    </message>
    <message>
        <source>In the advisory: write it to a file</source>
        <translation>Im Sicherheitshinweis: in eine Datei schreiben</translation>
    </message>
    <message>
        <source>In a list: copy the row</source>
        <translation>In einer Liste: die Zeile kopieren</translation>
    </message>
    <message>
        <source>In the advisory: go to the first problem</source>
        <translation>Im Advisory: zum ersten Problem gehen</translation>
    </message>
</context>
<context>
    <name>Docket::Labels</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a state of a case, %2 the reason, or the key of another case
----------
%1 is the reason, %2 a value from the file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Embargo lifted</source>
        <translation>Embargo aufgehoben</translation>
    </message>
    <message>
        <source>Embargo set until %1</source>
        <translation>Embargo gesetzt bis %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>state of a case</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>state of a case</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <extracomment>state of a case</extracomment>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of a case</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>state of a case</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>state of a case</extracomment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Fixing</source>
        <extracomment>state of a case: a fix is being made</extracomment>
        <translation>In Behebung</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>state of a case: the fix is released</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <extracomment>state of a case: the advisory is public</extracomment>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>state of a case</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <extracomment>button; the dots say that it asks something</extracomment>
        <translation>Eingang bestätigen…</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <extracomment>button: start looking into the report</extracomment>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <extracomment>button</extracomment>
        <translation>Annehmen…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <extracomment>button</extracomment>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Duplicate of…</source>
        <extracomment>button: this case is a duplicate of another one</extracomment>
        <translation>Duplikat von…</translation>
    </message>
    <message>
        <source>Start the fix…</source>
        <extracomment>button</extracomment>
        <translation>Behebung beginnen…</translation>
    </message>
    <message>
        <source>Release…</source>
        <extracomment>button: the fix has been released</extracomment>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Disclose…</source>
        <extracomment>button: the advisory has been published</extracomment>
        <translation>Offenlegen…</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <extracomment>button: close the case</extracomment>
        <translation>Fall schließen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <extracomment>button: open the case again</extracomment>
        <translation>Wieder öffnen…</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>severity of a case</extracomment>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>severity of a case</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>severity of a case</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>severity of a case</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <extracomment>severity of a case</extracomment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Not a vulnerability</source>
        <translation>Keine Schwachstelle</translation>
    </message>
    <message>
        <source>Only unsupported versions are affected</source>
        <translation>Nur nicht unterstützte Versionen sind betroffen</translation>
    </message>
    <message>
        <source>Out of scope of the policy</source>
        <translation>Außerhalb der Richtlinie</translation>
    </message>
    <message>
        <source>Cannot be reproduced</source>
        <translation>Nicht reproduzierbar</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Bereits bekannt</translation>
    </message>
    <message>
        <source>A support question</source>
        <translation>Eine Supportfrage</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
    <message>
        <source>Mail</source>
        <extracomment>where a case came from</extracomment>
        <translation>Mail</translation>
    </message>
    <message>
        <source>GitHub issue</source>
        <extracomment>where a case came from</extracomment>
        <translation>GitHub-Issue</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <extracomment>where a case came from</extracomment>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>From the reporter</source>
        <extracomment>a message from the reporter</extracomment>
        <translation>Vom Melder</translation>
    </message>
    <message>
        <source>To the reporter</source>
        <extracomment>a message to the reporter</extracomment>
        <translation>An den Melder</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>kind of a message</extracomment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Eingangsbestätigung</translation>
    </message>
    <message>
        <source>Detailed response</source>
        <extracomment>a promise of the policy</extracomment>
        <translation>Ausführliche Antwort</translation>
    </message>
    <message>
        <source>Fix estimate</source>
        <extracomment>a promise of the policy: say when the fix will come</extracomment>
        <translation>Termin der Behebung</translation>
    </message>
    <message>
        <source>Notice of the decision</source>
        <translation>Mitteilung der Entscheidung</translation>
    </message>
    <message>
        <source>Notice of the release</source>
        <translation>Mitteilung der Veröffentlichung</translation>
    </message>
    <message>
        <source>Automatic reply, stops no clock</source>
        <translation>Automatische Antwort, hält keine Frist an</translation>
    </message>
    <message>
        <source>First message of the thread</source>
        <translation>Erste Nachricht des Themas</translation>
    </message>
    <message>
        <source>Matched by In-Reply-To</source>
        <translation>Zugeordnet über In-Reply-To</translation>
    </message>
    <message>
        <source>Matched by References</source>
        <translation>Zugeordnet über References</translation>
    </message>
    <message>
        <source>Comment of the same issue</source>
        <translation>Kommentar zum selben Issue</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>Von Hand hinzugefügt</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <extracomment>a promise of the policy</extracomment>
        <translation>Eingang bestätigen</translation>
    </message>
    <message>
        <source>First response</source>
        <extracomment>a promise of the policy</extracomment>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Tell the decision</source>
        <extracomment>a promise of the policy: tell the reporter the decision</extracomment>
        <translation>Entscheidung mitteilen</translation>
    </message>
    <message>
        <source>Tell the release</source>
        <extracomment>a promise of the policy: tell the reporter about the release</extracomment>
        <translation>Veröffentlichung mitteilen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>short for &quot;detailed response&quot;</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Estimate</source>
        <extracomment>short for &quot;fix estimate&quot;</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Decision</source>
        <extracomment>short for &quot;tell the decision&quot;</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Release</source>
        <extracomment>short for &quot;tell the release&quot;</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>promise</source>
        <extracomment>&quot;we will …&quot;: it binds</extracomment>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>aim</source>
        <extracomment>&quot;we aim to …&quot;: it does not bind</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Fall eröffnet</translation>
    </message>
    <message>
        <source>Message received: %1</source>
        <translation>Nachricht empfangen: %1</translation>
    </message>
    <message>
        <source>Message sent: %1</source>
        <translation>Nachricht gesendet: %1</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>Zustand: %1 → %2</translation>
    </message>
    <message>
        <source>Severity: %1 → %2</source>
        <translation>Schweregrad: %1 → %2</translation>
    </message>
    <message>
        <source>Title: %1 → %2</source>
        <translation>Titel: %1 → %2</translation>
    </message>
    <message>
        <source>Meaning of a message: %1 → %2</source>
        <translation>Bedeutung einer Nachricht: %1 → %2</translation>
    </message>
    <message>
        <source>Internal note added</source>
        <translation>Interne Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Advisory edited</source>
        <translation>Sicherheitshinweis bearbeitet</translation>
    </message>
    <message>
        <source>Advisory written to %1</source>
        <translation>Sicherheitshinweis geschrieben nach %1</translation>
    </message>
    <message>
        <source>Publication gate overridden</source>
        <translation>Veröffentlichungssperre übergangen</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Policy added: %1</source>
        <translation>Richtlinie hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>chased %1×</source>
        <extracomment>the reporter had to ask that often</extracomment>
        <translation>%1× nachgefragt</translation>
    </message>
    <message>
        <source>The casebook cannot be opened.</source>
        <translation>Die Fallakte kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This file is not a casebook of Docket.</source>
        <translation>Diese Datei ist keine Fallakte von Docket.</translation>
    </message>
    <message>
        <source>A newer version of Docket wrote this casebook. It was not touched.</source>
        <translation>Eine neuere Version von Docket hat diese Fallakte geschrieben. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The upgrade of the casebook failed. It is as it was before.</source>
        <translation>Die Umstellung der Fallakte ist fehlgeschlagen. Sie ist so wie zuvor.</translation>
    </message>
    <message>
        <source>The casebook or its folder cannot be written.</source>
        <translation>Die Fallakte oder ihr Ordner ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Another Docket is using this casebook.</source>
        <translation>Ein anderes Docket verwendet diese Fallakte.</translation>
    </message>
    <message>
        <source>The disk is full. What did not fit was taken back; nothing is lost.</source>
        <translation>Der Datenträger ist voll. Was nicht passte, wurde zurückgenommen; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the casebook and was not made.</source>
        <translation>Die Änderung verletzt eine Regel der Fallakte und wurde nicht vorgenommen.</translation>
    </message>
    <message>
        <source>It is no longer in the casebook.</source>
        <translation>Es ist nicht mehr in der Fallakte.</translation>
    </message>
    <message>
        <source>The casebook is damaged or cut off.</source>
        <translation>Die Fallakte ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The casebook could not be read or written.</source>
        <translation>Die Fallakte konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the file and its folder exist and may be read.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner vorhanden und lesbar sind.</translation>
    </message>
    <message>
        <source>Choose a .docket file, or create a new casebook.</source>
        <translation>Wählen Sie eine .docket-Datei oder legen Sie eine neue Fallakte an.</translation>
    </message>
    <message>
        <source>Open it with a newer Docket.</source>
        <translation>Öffnen Sie sie mit einem neueren Docket.</translation>
    </message>
    <message>
        <source>Free some disk space and open it again.</source>
        <translation>Schaffen Sie Speicherplatz und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy the casebook elsewhere.</source>
        <translation>Ändern Sie die Rechte oder kopieren Sie die Fallakte an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>Schließen Sie das andere Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Free some space and do it again.</source>
        <translation>Schaffen Sie Speicherplatz und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>Open the casebook again to see what it holds now.</source>
        <translation>Öffnen Sie die Fallakte erneut, um ihren jetzigen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Restore the casebook from a backup.</source>
        <translation>Stellen Sie die Fallakte aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Try again; the log tells more.</source>
        <translation>Versuchen Sie es erneut; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Casebook</source>
        <translation>Fallakte</translation>
    </message>
    <message>
        <source>%1, byte %2</source>
        <translation>%1, Byte %2</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden und lesbar ist.</translation>
    </message>
    <message>
        <source>Choose an mbox, .eml files, or a JSON dump of issues.</source>
        <translation>Wählen Sie eine mbox, .eml-Dateien oder einen JSON-Abzug von Issues.</translation>
    </message>
    <message>
        <source>Make the dump again and import it.</source>
        <translation>Erstellen Sie den Abzug neu und importieren Sie ihn.</translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>The file cannot be written. An older one is untouched.</source>
        <translation>Die Datei kann nicht geschrieben werden. Eine ältere ist unverändert.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Choose another folder, or free some disk space.</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Speicherplatz.</translation>
    </message>
    <message>
        <source>Mend the advisory, or override the gate with a written reason.</source>
        <translation>Berichtigen Sie den Sicherheitshinweis oder übergehen Sie die Sperre mit einem schriftlichen Grund.</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <extracomment>%1 is an action (&quot;Accept&quot;), %2 a state (&quot;New&quot;)</extracomment>
        <translation>„%1“ ist im Zustand „%2“ nicht möglich.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Use one of the actions that the case offers.</source>
        <translation>Verwenden Sie eine der Aktionen, die der Fall anbietet.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The content is in no format that Docket knows.</source>
        <translation>Der Inhalt hat kein Format, das Docket kennt.</translation>
    </message>
    <message>
        <source>A message without any header field; kept as it is.</source>
        <translation>Eine Nachricht ohne Kopfzeilen; unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>The header block is over the limit; the rest of it was not read.</source>
        <translation>Der Kopf überschreitet die Grenze; sein Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The message is over the size limit; kept as it is, not taken apart.</source>
        <translation>Die Nachricht überschreitet die Größengrenze; unverändert aufbewahrt, nicht zerlegt.</translation>
    </message>
    <message>
        <source>Parts are nested too deeply; the inner ones were not read.</source>
        <translation>Teile sind zu tief verschachtelt; die inneren wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Too many parts; the later ones were not read.</source>
        <translation>Zu viele Teile; die späteren wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Unknown character set; the text is shown as Latin-1.</source>
        <translation>Unbekannter Zeichensatz; der Text wird als Latin-1 gezeigt.</translation>
    </message>
    <message>
        <source>Bytes that the character set does not allow were replaced.</source>
        <translation>Im Zeichensatz unzulässige Bytes wurden ersetzt.</translation>
    </message>
    <message>
        <source>No usable date; another source of the date was used.</source>
        <translation>Kein brauchbares Datum; eine andere Datumsquelle wurde verwendet.</translation>
    </message>
    <message>
        <source>The date is out of range; another source of the date was used.</source>
        <translation>Das Datum liegt außerhalb des Bereichs; eine andere Datumsquelle wurde verwendet.</translation>
    </message>
    <message>
        <source>The message ends before its last part does.</source>
        <translation>Die Nachricht endet vor ihrem letzten Teil.</translation>
    </message>
    <message>
        <source>This is no JSON, or it is cut off here.</source>
        <translation>Das ist kein JSON, oder es ist hier abgeschnitten.</translation>
    </message>
    <message>
        <source>JSON, but not an issue.</source>
        <translation>JSON, aber kein Issue.</translation>
    </message>
    <message>
        <source>A known Message-ID with other content; both are kept.</source>
        <translation>Eine bekannte Message-ID mit anderem Inhalt; beide bleiben erhalten.</translation>
    </message>
    <message>
        <source>The case is under embargo.</source>
        <translation>Der Fall steht unter Embargo.</translation>
    </message>
    <message>
        <source>The fix is not released yet.</source>
        <translation>Die Behebung ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Der Titel fehlt.</translation>
    </message>
    <message>
        <source>The description is missing.</source>
        <translation>Die Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>No affected versions are given.</source>
        <translation>Es sind keine betroffenen Versionen angegeben.</translation>
    </message>
    <message>
        <source>An affected range does not say where it starts.</source>
        <translation>Bei einem betroffenen Bereich fehlt der Beginn.</translation>
    </message>
    <message>
        <source>An affected range does not say where it is fixed.</source>
        <translation>Bei einem betroffenen Bereich fehlt die behobene Version.</translation>
    </message>
    <message>
        <source>The resolution is missing.</source>
        <translation>Die Lösung fehlt.</translation>
    </message>
    <message>
        <source>A credit has no consent; the name is left out.</source>
        <translation>Zu einer Danksagung fehlt das Einverständnis; der Name wird weggelassen.</translation>
    </message>
    <message>
        <source>The reporter&apos;s address is in the text.</source>
        <translation>Die Adresse des Melders steht im Text.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names file and byte, %2 is the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>%1 left (aim)</source>
        <extracomment>an aim of the policy, not a promise; %1 is a length of time</extracomment>
        <translation>Noch %1 (Ziel)</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Target missed by %1</source>
        <extracomment>an aim of the policy is late; %1 is a length of time</extracomment>
        <translation>Ziel um %1 verfehlt</translation>
    </message>
    <message>
        <source>&lt; 1 m</source>
        <extracomment>less than a minute</extracomment>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 m</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 m</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Met in %1</source>
        <translation>Erfüllt nach %1</translation>
    </message>
    <message>
        <source>Met late, +%1</source>
        <translation>Verspätet erfüllt, +%1</translation>
    </message>
    <message>
        <source>No deadline stated</source>
        <translation>Keine Frist genannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Nicht geschuldet</translation>
    </message>
    <message>
        <source>−%1</source>
        <extracomment>overdue by that long, with a minus sign</extracomment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>met</source>
        <extracomment>short: a promise was kept</extracomment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not owed</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>was due %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>war fällig %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>starts with a later step</source>
        <translation>beginnt mit einem späteren Schritt</translation>
    </message>
    <message>
        <source>the case ended before</source>
        <translation>der Fall endete vorher</translation>
    </message>
    <message>
        <source>%1 %2 d</source>
        <translation>%1 %2 d</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>%1 is &quot;promise&quot; or &quot;aim&quot;, %2 a number of hours</extracomment>
        <translation>%1 %2 h</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date, as QLocale writes it</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <extracomment>a date with time, as QLocale writes it</extracomment>
        <translation>ddd d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>This step needs a reason in words.</source>
        <translation>Dieser Schritt braucht eine Begründung in Worten.</translation>
    </message>
    <message>
        <source>Write the reason.</source>
        <translation>Schreiben Sie die Begründung.</translation>
    </message>
    <message>
        <source>It was not said why the report is declined.</source>
        <translation>Es wurde nicht gesagt, warum die Meldung abgelehnt wird.</translation>
    </message>
    <message>
        <source>Choose one of the reasons.</source>
        <translation>Wählen Sie einen der Gründe.</translation>
    </message>
    <message>
        <source>A case is no duplicate of itself.</source>
        <translation>Ein Fall ist kein Duplikat seiner selbst.</translation>
    </message>
    <message>
        <source>Give the key of the other case.</source>
        <translation>Geben Sie die Kennung des anderen Falls an.</translation>
    </message>
    <message>
        <source>Edited at its source: %1 → %2</source>
        <translation>An der Quelle bearbeitet: %1 → %2</translation>
    </message>
    <message>
        <source>State at its source: %1 → %2</source>
        <translation>Zustand an der Quelle: %1 → %2</translation>
    </message>
    <message>
        <source>%1 was taken into %2: one thread</source>
        <translation>%1 ging in %2 auf: derselbe Verlauf</translation>
    </message>
    <message>
        <source>Import the dump that has the issue.</source>
        <translation>Importieren Sie den Abzug, der das Issue enthält.</translation>
    </message>
    <message>
        <source>Make the list again with --state all and a higher --limit.</source>
        <translation>Erstellen Sie die Liste neu, mit --state all und einem höheren --limit.</translation>
    </message>
    <message>
        <source>Mark one of them as a duplicate of the other.</source>
        <translation>Kennzeichnen Sie den einen als Duplikat des anderen.</translation>
    </message>
    <message>
        <source>A promise to the reporter is still open.</source>
        <translation>Eine Zusage an die meldende Person ist noch offen.</translation>
    </message>
    <message>
        <source>Keep it, or write why the case is closed.</source>
        <translation>Halten Sie sie ein, oder schreiben Sie, warum der Fall geschlossen wird.</translation>
    </message>
    <message>
        <source>This is before the report came in.</source>
        <translation>Das liegt vor dem Eingang der Meldung.</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Geben Sie an, wann es geschah.</translation>
    </message>
    <message>
        <source>This embargo would end before it begins.</source>
        <translation>Dieses Embargo endete, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Give an end in the future.</source>
        <translation>Geben Sie ein Ende in der Zukunft an.</translation>
    </message>
    <message>
        <source>A comment of an issue that is nowhere; kept as it is.</source>
        <translation>Ein Kommentar zu einem Issue, das nirgends ist; unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>As many issues as gh lists by default; there may be more.</source>
        <translation>So viele Issues, wie gh von sich aus auflistet; es kann mehr geben.</translation>
    </message>
    <message>
        <source>It links two cases, which stay apart: somebody worked on them.</source>
        <translation>Sie verbindet zwei Fälle, die getrennt bleiben: jemand hat daran gearbeitet.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Begonnen %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Met %1</source>
        <translation>Erfüllt %1</translation>
    </message>
    <message>
        <source>The embargo of this case is not over.</source>
        <translation>Das Embargo dieses Falls ist nicht vorbei.</translation>
    </message>
    <message>
        <source>Wait, or write why it is disclosed now.</source>
        <translation>Warten Sie, oder schreiben Sie, warum er jetzt offengelegt wird.</translation>
    </message>
</context>
<context>
    <name>Docket::MailText</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n zitierte Zeile</numerusform>
            <numerusform>%n zitierte Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::MailView</name>
    <message>
        <source>Show</source>
        <extracomment>on a line that stands for quoted ones; its key stands beside it</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Docket::MainActions</name>
    <message>
        <source>&amp;New casebook…</source>
        <translation>&amp;Neue Fallakte…</translation>
    </message>
    <message>
        <source>&amp;Open a casebook…</source>
        <translation>Fallakte ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Import &amp;mail…</source>
        <translation>&amp;Mails importieren…</translation>
    </message>
    <message>
        <source>&amp;Import issues…</source>
        <translation>&amp;Issues importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>&amp;Nächster Fall</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>&amp;Vorheriger Fall</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Give the case the &amp;window</source>
        <translation>Fall im &amp;ganzen Fenster</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Docket</source>
        <translation>Über &amp;Docket</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Fall</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message>
        <source>%1 — Docket</source>
        <extracomment>title of the window; %1 is a file name</extracomment>
        <translation>%1 — Docket</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Docket</translation>
    </message>
    <message>
        <source>No casebook is open.</source>
        <translation>Keine Fallakte ist geöffnet.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Mails importieren</translation>
    </message>
    <message>
        <source>Mail (*.mbox *.mbx *.eml);;All files (*)</source>
        <translation>Mails (*.mbox *.mbx *.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>Issues importieren</translation>
    </message>
    <message>
        <source>Issue dumps (*.json);;All files (*)</source>
        <translation>Issue-Abzüge (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New casebook</source>
        <translation>Neue Fallakte</translation>
    </message>
    <message>
        <source>Casebooks (*.docket)</source>
        <translation>Fallakten (*.docket)</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Fallakte öffnen</translation>
    </message>
    <message>
        <source>Casebooks (*.docket);;All files (*)</source>
        <translation>Fallakten (*.docket);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Docket</source>
        <translation>Über Docket</translation>
    </message>
    <message>
        <source>Docket %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Docket %1</translation>
    </message>
    <message>
        <source>Keeps the promises of a project&apos;s SECURITY.md. Works offline: it sends nothing and fetches nothing.

© 2026 The Docket authors. Free software under the GPL, version 3 or later.</source>
        <translation>Hilft, die Zusagen der SECURITY.md eines Projekts zu halten. Arbeitet offline: Es sendet nichts und ruft nichts ab.

© 2026 The Docket authors. Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) could not be read in full</source>
        <translation>
            <numerusform>%Ln Eintrag konnte nicht vollständig gelesen werden</numerusform>
            <numerusform>%Ln Einträge konnten nicht vollständig gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept.</source>
        <translation>Was gelesen wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>List…</source>
        <extracomment>a button that lists what an import could not read</extracomment>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
</context>
<context>
    <name>Docket::MessagePane</name>
    <message>
        <source>Internal note by %1 · %2</source>
        <extracomment>%1 a person, %2 an instant</extracomment>
        <translation>Interne Notiz von %1 · %2</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 the sender, %2 an instant</extracomment>
        <translation>Von %1 · %2</translation>
    </message>
    <message>
        <source>From %1 to %2 · %3</source>
        <extracomment>%1 the sender, %2 the recipients, %3 an instant</extracomment>
        <translation>Von %1 an %2 · %3</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Headers of the message</source>
        <translation>Kopfzeilen der Nachricht</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>What the message counts as</source>
        <translation>Als was die Nachricht zählt</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Only the first %1 characters are shown. The original is kept whole.</source>
        <translation>Nur die ersten %1 Zeichen werden gezeigt. Das Original bleibt vollständig erhalten.</translation>
    </message>
    <message>
        <source>Lines longer than %1 characters are broken here.</source>
        <translation>Zeilen über %1 Zeichen werden hier umbrochen.</translation>
    </message>
    <message>
        <source>This is the original as it was read in.</source>
        <translation>Dies ist das Original, wie es eingelesen wurde.</translation>
    </message>
    <message>
        <source>The casebook is damaged here: the original of this message cannot be read. Take it from a backup.</source>
        <translation>Die Fallakte ist hier beschädigt: Das Original dieser Nachricht ist nicht lesbar. Nehmen Sie es aus einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>Docket::NavButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a list (&quot;Overdue&quot;), %2 the number of cases in it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Docket::NoteDialog</name>
    <message>
        <source>Internal note on %1</source>
        <translation>Interne Notiz zu %1</translation>
    </message>
    <message>
        <source>A note stays in the casebook: it answers nobody, stops no clock and gets into no advisory.</source>
        <translation>Eine Notiz bleibt in der Fallakte: Sie antwortet niemandem, hält keine Frist an und gelangt in keinen Sicherheitshinweis.</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>Schreiben Sie die Notiz.</translation>
    </message>
</context>
<context>
    <name>Docket::OverrideBar</name>
    <message>
        <source>Reason, kept in the history</source>
        <translation>Begründung, bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Reason for publishing all the same</source>
        <translation>Begründung, trotzdem zu veröffentlichen</translation>
    </message>
    <message>
        <source>Save with this reason…</source>
        <translation>Mit dieser Begründung speichern…</translation>
    </message>
    <message>
        <source>Do not override</source>
        <translation>Nicht übergehen</translation>
    </message>
</context>
<context>
    <name>Docket::ProblemList</name>
    <message>
        <source>Does not stop the export</source>
        <translation>Verhindert den Export nicht</translation>
    </message>
    <message>
        <source>Stops the export, unless a reason is written</source>
        <translation>Verhindert den Export, sofern kein Grund angegeben ist</translation>
    </message>
    <message>
        <source>Stops the export</source>
        <translation>Verhindert den Export</translation>
    </message>
    <message>
        <source>Wait, or write a reason</source>
        <translation>Warten oder einen Grund schreiben</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Enter a version, or say “unknown”</source>
        <translation>Version eingeben oder „unbekannt“ wählen</translation>
    </message>
    <message>
        <source>Ask, then tick the box</source>
        <translation>Fragen, dann das Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Take the address out</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter, or Ctrl+. for the selected one, goes to the field</source>
        <translation>Enter, oder Ctrl+. für das ausgewählte, führt zum Feld</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stop the export</source>
        <translation>
            <numerusform>%n Problem verhindert den Export</numerusform>
            <numerusform>%n Probleme verhindern den Export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the advisory can be saved</source>
        <translation>Keine: Der Sicherheitshinweis kann gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Docket::ProblemsDialog</name>
    <message>
        <source>What could not be read in full</source>
        <translation>Was nicht vollständig gelesen werden konnte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Byte</source>
        <extracomment>a place in a file, counted in bytes</extracomment>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>Docket::ReferenceRow</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
</context>
<context>
    <name>Docket::ReportTab</name>
    <message>
        <source>Messages of the case</source>
        <translation>Nachrichten des Falls</translation>
    </message>
    <message>
        <source>Chased, %1 late</source>
        <extracomment>the reporter asked again; %1 is a length of time</extracomment>
        <translation>Nachgefragt, %1 zu spät</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>Nachgefragt</translation>
    </message>
</context>
<context>
    <name>Docket::SearchField</name>
    <message>
        <source>Search the cases</source>
        <translation>Fälle durchsuchen</translation>
    </message>
    <message>
        <source>Search, for example %1</source>
        <extracomment>the words after &quot;for example&quot; are typed as they are</extracomment>
        <translation>Suche, zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>Docket::SideBar</name>
    <message>
        <source>Lists and pages</source>
        <translation>Listen und Seiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within 24 h</source>
        <translation>Fällig binnen 24 h</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>list of cases in the state New</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>heading of lists of cases by what is to be done</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>To decide</source>
        <extracomment>list of cases that wait for a decision</extracomment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>In fix</source>
        <extracomment>list of cases that are being fixed</extracomment>
        <translation>In Behebung</translation>
    </message>
    <message>
        <source>To disclose</source>
        <extracomment>list of cases with a released fix and no advisory yet</extracomment>
        <translation>Offenzulegen</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>Unter Embargo</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Fälle</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Docket::SourceView</name>
    <message>
        <source>Source, read only</source>
        <translation>Quelltext, nur lesbar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>Docket::StartPage</name>
    <message>
        <source>This casebook is empty</source>
        <translation>Diese Fallakte ist leer</translation>
    </message>
    <message>
        <source>No casebook is open</source>
        <translation>Keine Fallakte ist geöffnet</translation>
    </message>
    <message>
        <source>Bring the reports. Nothing is sent or fetched.</source>
        <translation>Laden Sie die Meldungen. Nichts wird gesendet oder abgerufen.</translation>
    </message>
    <message>
        <source>A casebook is one file with everything in it. It stays on this computer.</source>
        <translation>Eine Fallakte ist eine einzige Datei, die alles enthält. Sie bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Fallakte anlegen</translation>
    </message>
    <message>
        <source>With the policies of Stalwart and mailflow, ready for reports.</source>
        <translation>Mit den Richtlinien von Stalwart und mailflow, bereit für Meldungen.</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Mails importieren</translation>
    </message>
    <message>
        <source>An mbox or .eml files.</source>
        <translation>Eine mbox oder .eml-Dateien.</translation>
    </message>
    <message>
        <source>Import issues</source>
        <translation>Issues importieren</translation>
    </message>
    <message>
        <source>JSON dumps from GitHub, with the comments beside them.</source>
        <translation>JSON-Abzüge von GitHub, mit den Kommentaren daneben.</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Fallakte öffnen</translation>
    </message>
    <message>
        <source>A .docket file that is already there.</source>
        <translation>Eine vorhandene .docket-Datei.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Invented cases to try things on. A throw-away copy.</source>
        <translation>Erfundene Fälle zum Ausprobieren. Eine Wegwerfkopie.</translation>
    </message>
    <message>
        <source>Or drop files anywhere in this window.</source>
        <translation>Oder ziehen Sie Dateien in dieses Fenster.</translation>
    </message>
    <message>
        <source>All keys: %1</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Alle Tasten: %1</translation>
    </message>
    <message>
        <source>Or drop a casebook anywhere in this window.</source>
        <translation>Oder ziehen Sie eine Fallakte irgendwo in dieses Fenster.</translation>
    </message>
</context>
<context>
    <name>Docket::Timeline::Painter</name>
    <message>
        <source>ddd d</source>
        <extracomment>a day of the time axis, as QLocale writes it</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>the first day of a week on the time axis, as QLocale writes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>a date, as QLocale writes it</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, time zone</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Now %1</source>
        <translation>Jetzt %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo bis %1</translation>
    </message>
</context>
<context>
    <name>Docket::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due within 24 h</source>
        <translation>Fällig binnen 24 h</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Met late</source>
        <translation>Verspätet erfüllt</translation>
    </message>
    <message>
        <source>No deadline stated</source>
        <translation>Keine Frist genannt</translation>
    </message>
    <message>
        <source>Aim, not promise</source>
        <translation>Ziel, keine Zusage</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
</context>
<context>
    <name>Docket::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Go to now (N)</source>
        <translation>Zu jetzt gehen (N)</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>Mehr Zeit zeigen (-)</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>Weniger Zeit zeigen (+)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>A zoom of the timeline, in the order from near to far.</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>No case has a clock yet</source>
        <translation>Noch hat kein Fall eine Frist</translation>
    </message>
    <message>
        <source>Each report gets a lane here when it comes in, and each promise of your security policy a bar on it. Import mail or issues to start.</source>
        <translation>Jede Meldung erhält hier bei Eingang eine Bahn und jede Zusage Ihrer Sicherheitsrichtlinie darauf einen Balken. Importieren Sie zu Beginn Mails oder Issues.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Group in another way (G)</source>
        <translation>Anders gruppieren (G)</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>what the lanes of the timeline are grouped by, in the order of TimelineModel::Grouping</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>Docket::TimelineRow</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Day, in UTC</source>
        <translation>Tag, in UTC</translation>
    </message>
    <message>
        <source>Day, in UTC, as it is published</source>
        <translation>Tag, in UTC, wie veröffentlicht</translation>
    </message>
</context>
<context>
    <name>Docket::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>case key, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Embargo until %1</source>
        <translation>Embargo bis %1</translation>
    </message>
    <message>
        <source>Clause %1, %2</source>
        <comment>clause, promise or aim</comment>
        <translation>Klausel %1, %2</translation>
    </message>
</context>
<context>
    <name>Docket::Wiring</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
</TS>
