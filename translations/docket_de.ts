<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Docket::AcceptPart</name>
    <message>
        <source>Choose a severity</source>
        <translation>Schweregrad wählen</translation>
    </message>
    <message>
        <source>Choose how it will be addressed</source>
        <translation>Wählen, wie vorgegangen wird</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>how a flaw will be addressed</extracomment>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Choose a severity, if only roughly: it can be changed later.</source>
        <translation>Wählen Sie einen Schweregrad, und sei er nur grob: Er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Choose how it will be addressed: fix, mitigation, hardening or won&apos;t fix.</source>
        <translation>Wählen Sie, wie vorgegangen wird: Behebung, Abhilfe, Härtung oder keine Behebung.</translation>
    </message>
</context>
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
        <source>The report will not be followed up. The reporter has still to be told.</source>
        <translation>Die Meldung wird nicht weiter verfolgt. Der Melder muss noch benachrichtigt werden.</translation>
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
        <source>%1 – %2</source>
        <extracomment>title of a dialog: an action (&quot;Accept&quot;) and the key of a case</extracomment>
        <translation>%1 – %2</translation>
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
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
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
        <source>The embargo is not over: write why the case is disclosed now.</source>
        <translation>Das Embargo ist nicht vorbei: Schreiben Sie, warum der Fall jetzt offengelegt wird.</translation>
    </message>
    <message>
        <source>The report is a vulnerability. Severity and approach are decided with it; the reporter has still to be told.</source>
        <translation>Die Meldung ist eine Schwachstelle. Schweregrad und Vorgehen werden damit entschieden; der Melder muss noch benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Another case is about the same thing and goes on. Both threads and both credits are kept, and both reporters are told.</source>
        <translation>Ein anderer Fall handelt vom selben und geht weiter. Beide Verläufe und beide Danksagungen bleiben erhalten, und beide Melder werden benachrichtigt.</translation>
    </message>
    <message>
        <source>The case was decided too early and is evaluated again. What was decided stays in its record.</source>
        <translation>Der Fall wurde zu früh entschieden und wird erneut geprüft. Die Entscheidung bleibt in der Akte.</translation>
    </message>
    <message>
        <source>The reporter is still owed: %1. Keep these promises first, or write below why the case is closed all the same; they stay open.</source>
        <translation>Dem Melder wird noch geschuldet: %1. Halten Sie diese Zusagen erst ein, oder schreiben Sie unten, warum der Fall trotzdem geschlossen wird; sie bleiben offen.</translation>
    </message>
    <message>
        <source>An embargo runs until %1. Wait, or write below why the case is disclosed now.</source>
        <translation>Ein Embargo läuft bis %1. Warten Sie, oder schreiben Sie unten, warum der Fall jetzt offengelegt wird.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks that %n people besides the author review a fix. Name them, or write below why it is released without.</source>
        <translation>
            <numerusform>Die Richtlinie verlangt, dass außer dem Autor %n Person eine Behebung prüft. Nennen Sie sie, oder schreiben Sie unten, warum ohne sie veröffentlicht wird.</numerusform>
            <numerusform>Die Richtlinie verlangt, dass außer dem Autor %n Personen eine Behebung prüfen. Nennen Sie sie, oder schreiben Sie unten, warum ohne sie veröffentlicht wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to review the fix: name them, or write why it is released without.</source>
        <translation>
            <numerusform>Noch %n Person muss die Behebung prüfen: Nennen Sie sie, oder schreiben Sie, warum ohne sie veröffentlicht wird.</numerusform>
            <numerusform>Noch %n Personen müssen die Behebung prüfen: Nennen Sie sie, oder schreiben Sie, warum ohne sie veröffentlicht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works on the case any more, and it leaves the list of open cases.</source>
        <translation>Niemand arbeitet mehr an dem Fall, und er verlässt die Liste der offenen Fälle.</translation>
    </message>
    <message>
        <source>In words, to the reporter</source>
        <translation>In Worten, an den Melder</translation>
    </message>
    <message>
        <source>Goes into the letter to the reporter, word for word</source>
        <translation>Steht Wort für Wort im Brief an den Melder</translation>
    </message>
    <message>
        <source>Version %1 is supported, “%2”: write why it is declined as unsupported.</source>
        <extracomment>%1 is a version (&quot;0.8.3&quot;), %2 a row of a table (&quot;0.8.x&quot;)</extracomment>
        <translation>Version %1 wird unterstützt, „%2“: Schreiben Sie, warum sie als nicht unterstützt abgelehnt wird.</translation>
    </message>
</context>
<context>
    <name>Docket::ActionPart</name>
    <message>
        <source>message 1, poc.py:12-20</source>
        <extracomment>an example of what a decision rests on: a message, and lines of an attachment</extracomment>
        <translation>Nachricht 1, poc.py:12-20</translation>
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
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Eigene Kennung</translation>
    </message>
    <message>
        <source>as the case</source>
        <translation>wie der Fall</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>what is near it and not the same</source>
        <translation>was ihm nahe kommt und nicht dasselbe ist</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Severity, vectors and weaknesses are decided in the assessment</source>
        <translation>Schweregrad, Vektoren und Schwachstellentypen werden in der Bewertung entschieden</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Aus dem Verlauf</translation>
    </message>
    <message>
        <source>Adds what the history of the case tells; what is there stays</source>
        <translation>Fügt hinzu, was der Verlauf des Falls hergibt; Vorhandenes bleibt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By version</source>
        <extracomment>of the affected products: how each stands, by branch and version</extracomment>
        <translation>Nach Version</translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryPreview</name>
    <message>
        <source>How to show the advisory</source>
        <translation>Darstellung des Sicherheitshinweises</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The text to be saved</source>
        <translation>Der Text, der gespeichert wird</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>how an advisory is shown: as a page to read, or as the text of its file</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not yet publishable</source>
        <translation>noch nicht zu veröffentlichen</translation>
    </message>
    <message>
        <source>Copy the text of this form (Ctrl+Shift+C)</source>
        <translation>Text dieses Formats kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Not valid in this format yet</source>
        <translation>In diesem Format noch nicht gültig</translation>
    </message>
    <message>
        <source>What it lacks is listed below; a line leads to its field.</source>
        <translation>Was fehlt, steht unten; eine Zeile führt zu ihrem Feld.</translation>
    </message>
    <message>
        <source>Only the beginning is laid out here. The text has all of it.</source>
        <translation>Nur der Anfang ist hier dargestellt. Im Text steht alles.</translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryTab</name>
    <message>
        <source>The draft is kept in the casebook.</source>
        <translation>Der Entwurf bleibt in der Fallakte.</translation>
    </message>
    <message>
        <source>Under embargo until %1</source>
        <translation>Unter Embargo bis %1</translation>
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
    <message>
        <source>It is not valid as %1: %2</source>
        <extracomment>%1 is a format of an advisory, %2 what it lacks</extracomment>
        <translation>Als %1 ist er nicht gültig: %2</translation>
    </message>
    <message>
        <source>Mend it, or choose another format.</source>
        <translation>Berichtigen Sie es, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Save all forms into a folder</source>
        <translation>Alle Formate in einen Ordner speichern</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Save all into a folder…</source>
        <translation>Alle in einen Ordner speichern…</translation>
    </message>
    <message>
        <source>Write every form that is valid (Ctrl+Shift+E)</source>
        <translation>Jedes gültige Format schreiben (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Save this…</source>
        <translation>Dieses speichern…</translation>
    </message>
    <message>
        <source>Write the form that is shown to a file (Ctrl+E)</source>
        <translation>Das gezeigte Format in eine Datei schreiben (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Start from an earlier advisory…</source>
        <translation>Mit früherem Sicherheitshinweis &amp;beginnen…</translation>
    </message>
    <message>
        <source>New &amp;revision…</source>
        <translation>Neue &amp;Fassung…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Publisher…</source>
        <translation>&amp;Herausgeber…</translation>
    </message>
    <message>
        <source>&amp;Template of this form…</source>
        <translation>&amp;Vorlage dieses Formats…</translation>
    </message>
    <message>
        <source>The advisory was not copied</source>
        <translation>Der Sicherheitshinweis wurde nicht kopiert</translation>
    </message>
    <message>
        <source>Not valid yet, so not written: %1.</source>
        <extracomment>%1 are formats of an advisory</extracomment>
        <translation>Noch nicht gültig und darum nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>%1 does not carry: %2.</source>
        <extracomment>%1 is a format of an advisory, %2 what it has no place for</extracomment>
        <translation>%1 enthält nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved, not with everything</source>
        <translation>
            <numerusform>%n Datei gespeichert, nicht mit allem</numerusform>
            <numerusform>%n Dateien gespeichert, nicht mit allem</numerusform>
        </translation>
    </message>
    <message>
        <source>The problems say what is missing.</source>
        <translation>Die Probleme sagen, was fehlt.</translation>
    </message>
    <message>
        <source>Pages that &amp;only the team reads…</source>
        <translation>Seiten, die &amp;nur das Team liest…</translation>
    </message>
    <message>
        <source>Withdrawn since %1</source>
        <translation>Zurückgezogen seit %1</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Take the &amp;withdrawal back…</source>
        <translation>&amp;Zurückziehen rückgängig machen…</translation>
    </message>
    <message>
        <source>You can write and preview. Saving is refused.</source>
        <translation>Schreiben und Vorschau gehen. Speichern wird verweigert.</translation>
    </message>
</context>
<context>
    <name>Docket::AffectedView</name>
    <message>
        <source>not said</source>
        <extracomment>the advisory has no range for this branch</extracomment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Fixed in %1</source>
        <extracomment>%1 is a version
----------
of the fix record; %1 is a version</extracomment>
        <translation>Behoben in %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>whether a version is affected</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The fix record calls the branch not affected; a range calls it affected.</source>
        <translation>Die Behebung nennt den Zweig nicht betroffen, ein Bereich nennt ihn betroffen.</translation>
    </message>
    <message>
        <source>The fix record has the fix in this version; the ranges call it affected.</source>
        <translation>Die Behebung ist in dieser Version, die Bereiche nennen sie betroffen.</translation>
    </message>
    <message>
        <source>The fix record calls the branch affected; no range is about it.</source>
        <translation>Die Behebung nennt den Zweig betroffen, kein Bereich handelt von ihm.</translation>
    </message>
    <message>
        <source>Branches and versions, by product</source>
        <translation>Zweige und Versionen nach Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fix record</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a branch or version, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) more are not in the table.</source>
        <translation>
            <numerusform>%n weitere Version steht nicht in der Tabelle.</numerusform>
            <numerusform>%n weitere Versionen stehen nicht in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) more are not in the table.</source>
        <translation>
            <numerusform>%n weiteres Produkt steht nicht in der Tabelle.</numerusform>
            <numerusform>%n weitere Produkte stehen nicht in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fix record calls the branch fixed; no range is about it.</source>
        <translation>Die Behebung nennt den Zweig behoben, kein Bereich handelt von ihm.</translation>
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
        <source>What it said</source>
        <translation>Was darin stand</translation>
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
    <name>Docket::ArchiveEntriesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Packed</source>
        <extracomment>the size of an entry within its archive</extracomment>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What is odd</source>
        <extracomment>what is unusual about an entry of an archive</extracomment>
        <translation>Auffälliges</translation>
    </message>
</context>
<context>
    <name>Docket::ArchiveEntryDelegate</name>
    <message>
        <source>%1 to 1</source>
        <extracomment>how many unpacked bytes each packed one became: &quot;1.9 to 1&quot;</extracomment>
        <translation>%1 zu 1</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>Docket::ArchivePane</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Entries of the archive</source>
        <translation>Einträge des Archivs</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Kennwort des Archivs</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Listing the entries…</source>
        <translation>Einträge werden aufgelistet…</translation>
    </message>
    <message>
        <source>Nothing is unpacked but an entry that you open, and that only in memory. Enter opens it.</source>
        <translation>Entpackt wird nur ein Eintrag, den Sie öffnen, und auch der nur im Speicher. Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>The password fits. It is kept in memory until the casebook is closed.</source>
        <translation>Das Kennwort passt. Es bleibt im Speicher, bis die Fallakte geschlossen wird.</translation>
    </message>
    <message>
        <source>Encrypted in a way that Docket cannot open.</source>
        <translation>Auf eine Art verschlüsselt, die Docket nicht öffnen kann.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>The entries cannot be listed.</source>
        <translation>Die Einträge lassen sich nicht auflisten.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird versucht…</translation>
    </message>
</context>
<context>
    <name>Docket::AskedTab</name>
    <message>
        <source>said by the team</source>
        <translation>vom Team gesagt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <extracomment>%1 is a state: &quot;Given&quot;</extracomment>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1: the proposal was refused</source>
        <extracomment>%1 is a state: &quot;Missing&quot;; what the rules proposed was refused</extracomment>
        <translation>%1: Der Vorschlag wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <extracomment>a reason, a place, and the words that stand there</extracomment>
        <translation>%1, %2: „%3“</translation>
    </message>
    <message>
        <source>The rules found nothing in the reporter&apos;s messages.</source>
        <translation>Die Regeln fanden in den Nachrichten des Melders nichts.</translation>
    </message>
    <message>
        <source>What the policy asks for</source>
        <translation>Worum die Richtlinie bittet</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The policy asks for nothing</source>
        <translation>Die Richtlinie bittet um nichts</translation>
    </message>
    <message>
        <source>Where a policy lists what a report should contain, the list is here, with what was found of it.</source>
        <translation>Wo eine Richtlinie aufzählt, was eine Meldung enthalten soll, steht die Liste hier, mit dem, was davon gefunden wurde.</translation>
    </message>
    <message>
        <source>Ask for what is missing…</source>
        <translation>Nach Fehlendem fragen…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle anzeigen</translation>
    </message>
    <message>
        <source>Enter in the list</source>
        <translation>Enter in der Liste</translation>
    </message>
</context>
<context>
    <name>Docket::BackportRow</name>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Fixed in</source>
        <translation>Behoben in</translation>
    </message>
</context>
<context>
    <name>Docket::Banner</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what happened, %2 what to do about it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message numerus="yes">
        <source>…and %n more.</source>
        <extracomment>the last line of a message that is cut: %n lines of it are not shown</extracomment>
        <translation>
            <numerusform>…und %n weitere.</numerusform>
            <numerusform>…und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>a button that shows what a message has left out</extracomment>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>Docket::ByteStringsModel</name>
    <message>
        <source>Offset</source>
        <extracomment>header of a column: where in a file a string begins</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>header of a column: &quot;ASCII&quot; or &quot;UTF-16&quot;</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Zeichenkette</translation>
    </message>
</context>
<context>
    <name>Docket::CalendarDialog</name>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>They count only where a policy promises business days. Hours are calendar hours, also over a weekend.</source>
        <translation>Sie zählen nur, wo eine Richtlinie Arbeitstage zusagt. Stunden sind Kalenderstunden, auch am Wochenende.</translation>
    </message>
    <message>
        <source>Set the working days</source>
        <translation>Arbeitstage festlegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Days off every week</source>
        <translation>Jede Woche frei</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Holidays to add, one a line</source>
        <translation>Neue Feiertage, einer je Zeile</translation>
    </message>
    <message>
        <source>2026-12-25 Christmas Day
2027-01-01 New Year</source>
        <extracomment>how a list of holidays is written; the date stays as it is</extracomment>
        <translation>2026-12-25 1. Weihnachtstag
2027-01-01 Neujahr</translation>
    </message>
    <message>
        <source>Add these days</source>
        <translation>Diese Tage hinzufügen</translation>
    </message>
    <message>
        <source>Line %1 does not begin with a date such as 2026-12-25.</source>
        <translation>Zeile %1 beginnt nicht mit einem Datum wie 2026-12-25.</translation>
    </message>
    <message>
        <source>What comes in now and is promised within 2 business days is due %1.</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>Was jetzt eingeht und binnen 2 Arbeitstagen zugesagt ist, ist %1 fällig.</translation>
    </message>
    <message>
        <source>This is no time zone, such as Europe/Berlin.</source>
        <translation>Das ist keine Zeitzone wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>One day of the week at least is a working day.</source>
        <translation>Mindestens ein Tag der Woche ist ein Arbeitstag.</translation>
    </message>
    <message>
        <source>These are the working days already.</source>
        <translation>Das sind bereits die Arbeitstage.</translation>
    </message>
    <message>
        <source>No policy promises anything in business days yet, so no clock changes.</source>
        <translation>Noch keine Richtlinie sagt etwas in Arbeitstagen zu, also ändert sich keine Frist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln promise(s) of %1 are worked out again.</source>
        <translation>
            <numerusform>%Ln Zusage von %1 wird neu berechnet.</numerusform>
            <numerusform>%Ln Zusagen von %1 werden neu berechnet.</numerusform>
        </translation>
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
    <message>
        <source>Nothing asked for</source>
        <translation>Nichts erbeten</translation>
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
    <message>
        <source>Public, against policy</source>
        <translation>Öffentlich, gegen die Richtlinie</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>Titel…</translation>
    </message>
    <message>
        <source>Under another policy…</source>
        <translation>Unter andere Richtlinie…</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Aufgegangen in %1</translation>
    </message>
    <message>
        <source>Split off a case…</source>
        <translation>Fall abspalten…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>Merge into another case…</source>
        <translation>Mit anderem Fall zusammenführen…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Advisory withdrawn</source>
        <translation>Sicherheitshinweis zurückgezogen</translation>
    </message>
    <message>
        <source>Since %1: %2</source>
        <extracomment>%1 is an instant, %2 a reason</extracomment>
        <translation>Seit %1: %2</translation>
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
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>column of the case list: how much was given of what the policy asks a reporter for</extracomment>
        <translation>Erbeten</translation>
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
    <message>
        <source>Asked for</source>
        <extracomment>tab: what the policy asks a reporter for</extracomment>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>tab: what fixes the flaw, and its release</extracomment>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
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
    <message>
        <source>Too short, three characters are needed: %1</source>
        <extracomment>%1 is a filter as it was typed: &quot;evidence:ab&quot;</extracomment>
        <translation>Zu kurz, drei Zeichen sind nötig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) are not searched</source>
        <translation>
            <numerusform>%Ln großer Anhang wird nicht durchsucht</numerusform>
            <numerusform>%Ln große Anhänge werden nicht durchsucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ChannelDialog</name>
    <message>
        <source>Channel and subject</source>
        <translation>Kanal und Gegenstand</translation>
    </message>
    <message>
        <source>Mail to one of the addresses is a report under this policy; a report in public is judged by what it says about public issues.</source>
        <translation>Eine Mail an eine der Adressen ist eine Meldung unter dieser Richtlinie; eine öffentliche Meldung wird danach beurteilt, was sie über öffentliche Issues sagt.</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>security@example.org, …</source>
        <translation>security@example.org, …</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Public issues</source>
        <translation>Öffentliche Issues</translation>
    </message>
    <message>
        <source>Reports by mail to</source>
        <translation>Meldungen per Mail an</translation>
    </message>
    <message>
        <source>Issue tracker</source>
        <translation>Issue-Tracker</translation>
    </message>
    <message>
        <source>Questions to</source>
        <translation>Fragen an</translation>
    </message>
    <message>
        <source>Reviewers of a fix</source>
        <translation>Reviewer einer Behebung</translation>
    </message>
    <message>
        <source>Versions of</source>
        <translation>Versionen von</translation>
    </message>
    <message>
        <source>Versions are</source>
        <translation>Art der Versionen</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Pre-releases are</source>
        <translation>Vorabversionen gelten</translation>
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
    <message>
        <source>Under another revision…</source>
        <translation>Unter anderer Fassung…</translation>
    </message>
    <message>
        <source>Resume (P)</source>
        <translation>Weiterlaufen (P)</translation>
    </message>
    <message>
        <source>Pause… (P)</source>
        <translation>Anhalten… (P)</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>%1 since when a clock stands still, %2 why</extracomment>
        <translation>%1: %2</translation>
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
        <translation>Keine Frist läuft: Die Meldung ging an keine Adresse, die eine Richtlinie nennt.</translation>
    </message>
</context>
<context>
    <name>Docket::CloneDialog</name>
    <message>
        <source>Start %1 from an earlier advisory</source>
        <translation>%1 mit einem früheren Sicherheitshinweis beginnen</translation>
    </message>
    <message>
        <source>Texts, products and references are taken where the draft has none yet. Ids, dates, credits and versions stay with the earlier case.</source>
        <translation>Texte, Produkte und Verweise werden übernommen, wo der Entwurf noch keine hat. Kennungen, Daten, Danksagungen und Versionen bleiben beim früheren Fall.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words of the key, title or product</source>
        <translation>Wörter der Kennung, des Titels oder des Produkts</translation>
    </message>
    <message>
        <source>Earlier cases</source>
        <translation>Frühere Fälle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>No case of this casebook has been released yet.</source>
        <translation>In dieser Fallakte ist noch für keinen Fall eine Behebung veröffentlicht.</translation>
    </message>
    <message>
        <source>No released case has these words.</source>
        <translation>Kein Fall mit veröffentlichter Behebung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2 cases; type to find the others.</source>
        <translation>%1 von %2 Fällen; tippen Sie, um die übrigen zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n Fall</numerusform>
            <numerusform>%n Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ConductForm</name>
    <message>
        <source>How it was reported</source>
        <translation>Wie gemeldet wurde</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Wie an der Quelle</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nichts wurde gesagt</translation>
    </message>
    <message>
        <source>Yes, unless shown otherwise</source>
        <translation>Ja, sofern nicht anders belegt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Asked for an embargo</source>
        <translation>Um Embargo gebeten</translation>
    </message>
    <message>
        <source>Published it</source>
        <extracomment>by the reporter, before a fix was released</extracomment>
        <translation>Publik gemacht</translation>
    </message>
    <message>
        <source>Followed the guidelines</source>
        <translation>Leitlinien befolgt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>No: it came in public</source>
        <translation>Nein: Sie kam öffentlich</translation>
    </message>
    <message>
        <source>Yes: it came in private</source>
        <translation>Ja: Sie kam vertraulich</translation>
    </message>
    <message>
        <source>No: public, against the policy</source>
        <translation>Nein: öffentlich, gegen die Richtlinie</translation>
    </message>
    <message>
        <source>write why the guidelines were not followed.</source>
        <translation>schreiben Sie, warum die Leitlinien nicht befolgt wurden.</translation>
    </message>
    <message>
        <source>Did not follow the guidelines</source>
        <translation>Hat die Leitlinien nicht befolgt</translation>
    </message>
    <message>
        <source>No promise of this policy depends on it.</source>
        <translation>Keine Zusage dieser Richtlinie hängt davon ab.</translation>
    </message>
    <message>
        <source>Owed because of it: %1.</source>
        <translation>Deshalb geschuldet: %1.</translation>
    </message>
    <message>
        <source>Not owed because of it: %1. You may keep them all the same.</source>
        <translation>Deshalb nicht geschuldet: %1. Sie dürfen es trotzdem einhalten.</translation>
    </message>
</context>
<context>
    <name>Docket::ContactsDialog</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>alike before the @</source>
        <translation>gleich vor dem @</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>One person may write from several addresses, accounts and keys. Whoever you merge is one reporter from then on: in who chases, who is answered, and which case a mail joins. Nothing is merged by itself.</source>
        <translation>Eine Person kann von mehreren Adressen, Konten und Schlüsseln schreiben. Wen Sie zusammenführen, der ist von da an ein Melder: darin, wer nachfragt, wem geantwortet wird und zu welchem Fall eine Mail kommt. Nichts wird von selbst zusammengeführt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody has written yet.</source>
        <translation>Noch hat niemand geschrieben.</translation>
    </message>
    <message>
        <source>Name, address, account or key</source>
        <translation>Name, Adresse, Konto oder Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Only who may be one with another</source>
        <translation>&amp;Nur wer mit jemandem identisch sein könnte</translation>
    </message>
    <message>
        <source>People who wrote</source>
        <translation>Personen, die geschrieben haben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>Das ist dieselbe Person</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Perhaps also</source>
        <extracomment>before a list of people whom somebody may be, too</extracomment>
        <translation>Vielleicht auch</translation>
    </message>
    <message>
        <source>Yes, &amp;merge</source>
        <translation>Ja, &amp;zusammenführen</translation>
    </message>
    <message>
        <source>ada@example.org, @account or key:0123ABCD</source>
        <translation>ada@example.org, @konto oder key:0123ABCD</translation>
    </message>
    <message>
        <source>Another name of the selected person</source>
        <translation>Ein weiterer Name der ausgewählten Person</translation>
    </message>
    <message>
        <source>&amp;Add to the person</source>
        <translation>Der Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Also known by</source>
        <extracomment>before a field for an address, account or key of the selected person</extracomment>
        <translation>Auch bekannt unter</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Auf niemanden passt das.</translation>
    </message>
    <message>
        <source>%1 is somebody else&apos;s</source>
        <extracomment>%1 is an address, account or key of a person</extracomment>
        <translation>%1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a person, %2 why they may be somebody else, too</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>nobody else like them</source>
        <translation>niemand sonst ist ähnlich</translation>
    </message>
    <message>
        <source>%1 is theirs already.</source>
        <translation>%1 gehört schon zu dieser Person.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What the team calls this person</source>
        <translation>Wie das Team diese Person nennt</translation>
    </message>
</context>
<context>
    <name>Docket::CreditRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>To be named in public</source>
        <extracomment>of a person who is thanked</extracomment>
        <translation>Öffentlich zu nennen</translation>
    </message>
</context>
<context>
    <name>Docket::CvssDialog</name>
    <message>
        <source>Severity: CVSS</source>
        <translation>Schweregrad: CVSS</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>CVSS %1</source>
        <translation>CVSS %1</translation>
    </message>
    <message>
        <source>Everything was carried over.</source>
        <translation>Alles wurde übertragen.</translation>
    </message>
    <message>
        <source>It has no counterpart of %1.</source>
        <translation>Es gibt dort keine Entsprechung für %1.</translation>
    </message>
    <message>
        <source>Choose %1.</source>
        <translation>Wählen Sie %1.</translation>
    </message>
    <message>
        <source>Vectors of this version are shown, and no longer made.</source>
        <translation>Vektoren dieser Version werden gezeigt und nicht mehr erstellt.</translation>
    </message>
    <message>
        <source>&amp;Rescore as 3.1</source>
        <translation>Nach 3.1 &amp;neu bewerten</translation>
    </message>
    <message>
        <source>&amp;Use %1 %2</source>
        <extracomment>button; %1 is a score, %2 its rating: &quot;Use 5.3 Medium&quot;</extracomment>
        <translation>%1 %2 ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Use this score</source>
        <translation>Diesen Wert ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>No metric differs from the claim</source>
        <translation>Keine Metrik weicht von der Angabe des Melders ab</translation>
    </message>
    <message>
        <source>No metric that both versions have differs from the claim</source>
        <translation>Keine Metrik, die beide Versionen haben, weicht von der Angabe des Melders ab</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) differ from the claim</source>
        <translation>
            <numerusform>%n Metrik weicht von der Angabe des Melders ab</numerusform>
            <numerusform>%n Metriken weichen von der Angabe des Melders ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CvssExplanation</name>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is a value of a metric, %2 the score that it would give, %3 by how much more</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>It tells those who read the vector more, and never changes the score.</source>
        <translation>Sie sagt den Lesern des Vektors mehr und ändert nie den Wert.</translation>
    </message>
    <message>
        <source>What it does to the score is shown when every base metric is chosen.</source>
        <translation>Was sie am Wert ändert, wird gezeigt, sobald jede Base-Metrik gewählt ist.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a value of a metric as &quot;Passive&quot;, %2 what it means, with a small first letter</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <extracomment>%1 is a list of values with the scores that they would give</extracomment>
        <translation>Sonst: %1</translation>
    </message>
</context>
<context>
    <name>Docket::CvssHeader</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Reporter’s claim</source>
        <translation>Angabe des Melders</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Unsere Entscheidung</translation>
    </message>
</context>
<context>
    <name>Docket::CvssMetricGroup</name>
    <message>
        <source>%1: not defined</source>
        <extracomment>%1 is a group of CVSS metrics, of which none is stated</extracomment>
        <translation>%1: nicht definiert</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n stated</source>
        <translation>
            <numerusform>%1: %n angegeben</numerusform>
            <numerusform>%1: %n angegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CvssMetricRow</name>
    <message>
        <source>The score would be %1 (%2).</source>
        <translation>Der Wert wäre %1 (%2).</translation>
    </message>
    <message>
        <source>%1, the reporter claims %2, which differs</source>
        <extracomment>%1 is a metric as &quot;AV Attack vector&quot;, %2 a value as &quot;Network&quot;</extracomment>
        <translation>%1, der Melder gibt %2 an, was abweicht</translation>
    </message>
    <message>
        <source>%1, the reporter claims %2</source>
        <translation>%1, der Melder gibt %2 an</translation>
    </message>
</context>
<context>
    <name>Docket::CvssSidePanel</name>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <extracomment>%1 is a metric as &quot;AV&quot;, %2 a value as &quot;Network&quot;, %3 a score, %4 by how much more</extracomment>
        <translation>%1 %2: %3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a group of metrics as &quot;Temporal&quot;, %2 a score</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reporter’s claim</source>
        <translation>Angabe des Melders</translation>
    </message>
    <message>
        <source>Our decision</source>
        <translation>Unsere Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Take the claim</source>
        <translation>&amp;Angabe des Melders übernehmen</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>What would change it most</source>
        <translation>Was ihn am meisten änderte</translation>
    </message>
    <message>
        <source>no vector</source>
        <translation>kein Vektor</translation>
    </message>
    <message>
        <source>no valid vector</source>
        <translation>kein gültiger Vektor</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) to choose</source>
        <translation>
            <numerusform>%n Metrik zu wählen</numerusform>
            <numerusform>%n Metriken zu wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>No single base metric changes the score.</source>
        <translation>Keine einzelne Base-Metrik ändert den Wert.</translation>
    </message>
    <message>
        <source>It is called %1.</source>
        <extracomment>%1 is &quot;CVSS-BT&quot;: which groups of metrics are in the score</extracomment>
        <translation>Er heißt %1.</translation>
    </message>
    <message>
        <source>Macro vector %1.</source>
        <translation>Makrovektor %1.</translation>
    </message>
    <message>
        <source>Macro vector %1, the claim has %2.</source>
        <translation>Makrovektor %1, der des Melders ist %2.</translation>
    </message>
</context>
<context>
    <name>Docket::CvssTopBar</name>
    <message>
        <source>&amp;Vector</source>
        <translation>&amp;Vektor</translation>
    </message>
    <message>
        <source>Vector</source>
        <translation>Vektor</translation>
    </message>
    <message>
        <source>Type or paste a vector, or choose below</source>
        <translation>Vektor eintippen oder einfügen, oder unten wählen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Docket::DecisionView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a date with time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Superseded decisions</source>
        <translation>Überholte Entscheidungen</translation>
    </message>
    <message>
        <source>Bug, not security: make it a public issue…</source>
        <translation>Bug, keine Schwachstelle: öffentliches Issue daraus machen…</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>The policy says</source>
        <translation>Die Richtlinie sagt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Accept, Decline and Duplicate above ask what the decision rests on, and keep it here.</source>
        <translation>Noch ist nichts entschieden. Annehmen, Ablehnen und Duplikat oben fragen, worauf die Entscheidung beruht, und bewahren es hier auf.</translation>
    </message>
</context>
<context>
    <name>Docket::DeclinePart</name>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The policy says</source>
        <translation>Die Richtlinie sagt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>The policy is silent about it</source>
        <translation>Die Richtlinie schweigt dazu</translation>
    </message>
    <message>
        <source>Do not quote the policy</source>
        <translation>Die Richtlinie nicht zitieren</translation>
    </message>
    <message>
        <source>Choose why the report is declined.</source>
        <translation>Wählen Sie, warum die Meldung abgelehnt wird.</translation>
    </message>
</context>
<context>
    <name>Docket::DiffFilesModel</name>
    <message>
        <source>File</source>
        <extracomment>header of a column: the name of a file in a diff</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>header of a column: what a diff does to a file</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Docket::DiffFilesTable</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>the old and the new name of a file in a diff</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a file in a diff</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <extracomment>of a file in a diff</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>of a file in a diff</extracomment>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>copied</source>
        <extracomment>of a file in a diff</extracomment>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <extracomment>two modes of a file: 100644 and 100755</extracomment>
        <translation>Modus %1 → %2</translation>
    </message>
    <message>
        <source>binary</source>
        <extracomment>of a file in a diff</extracomment>
        <translation>binär</translation>
    </message>
    <message>
        <source>Files of the diff</source>
        <translation>Dateien des Diffs</translation>
    </message>
</context>
<context>
    <name>Docket::DiffPane</name>
    <message>
        <source>How the diff is laid out</source>
        <translation>Wie der Diff angeordnet ist</translation>
    </message>
    <message>
        <source>Side by side</source>
        <extracomment>ways to show a diff: two columns or one</extracomment>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Vorherige Änderung (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Nächste Änderung (N)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, +%2 −%3.</source>
        <extracomment>%1 is &quot;3 files&quot;, %2 and %3 count the lines that a diff adds and removes</extracomment>
        <translation>%1, +%2 −%3.</translation>
    </message>
    <message>
        <source>Only the first %1 lines are shown here; Source has all.</source>
        <translation>Hier stehen nur die ersten %1 Zeilen; alle stehen unter „Quelltext“.</translation>
    </message>
</context>
<context>
    <name>Docket::DiffView</name>
    <message>
        <source>Differences, read only</source>
        <translation>Unterschiede, nur lesbar</translation>
    </message>
    <message>
        <source>Removed line %1: %2</source>
        <extracomment>%1 is a line number, %2 the line&apos;s text</extracomment>
        <translation>Entfernte Zeile %1: %2</translation>
    </message>
    <message>
        <source>Added line %1: %2</source>
        <extracomment>%1 is a line number, %2 the line&apos;s text</extracomment>
        <translation>Hinzugefügte Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Docket::DisclosureView</name>
    <message>
        <source>Before the disclosure</source>
        <translation>Vor der Offenlegung</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo bis</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Extended</source>
        <extracomment>how often an embargo was made longer</extracomment>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The intake of this policy is public: no embargo can hold.</source>
        <translation>Nach dieser Richtlinie wird öffentlich gemeldet: Kein Embargo kann gelten.</translation>
    </message>
    <message>
        <source>It was reported in public: there is nothing left to keep back but the fix.</source>
        <translation>Es wurde öffentlich gemeldet: Außer der Behebung gibt es nichts mehr zurückzuhalten.</translation>
    </message>
    <message>
        <source>Change the embargo…</source>
        <translation>Embargo ändern…</translation>
    </message>
    <message>
        <source>Set an embargo…</source>
        <translation>Embargo setzen…</translation>
    </message>
</context>
<context>
    <name>Docket::DuplicatePart</name>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Give the key of the other case.</source>
        <translation>Geben Sie die Kennung des anderen Falls an.</translation>
    </message>
    <message>
        <source>A case is no duplicate of itself.</source>
        <translation>Ein Fall ist kein Duplikat seiner selbst.</translation>
    </message>
    <message>
        <source>A key looks like DKT-26-041.</source>
        <translation>Eine Kennung sieht so aus: DKT-26-041.</translation>
    </message>
</context>
<context>
    <name>Docket::DuplicatesView</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Both threads and both credits are kept, and each reporter is told.</source>
        <translation>Beide Verläufe und beide Danksagungen bleiben erhalten, und jeder Melder wird benachrichtigt.</translation>
    </message>
    <message>
        <source>This is a duplicate of %1</source>
        <translation>Dies ist ein Duplikat von %1</translation>
    </message>
    <message>
        <source>%1 is a duplicate of this one</source>
        <translation>%1 ist ein Duplikat dieses Falls</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n refused</source>
        <translation>
            <numerusform>%n abgelehnten zeigen</numerusform>
            <numerusform>%n abgelehnte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 (%4)</source>
        <extracomment>1: how probable, 2: a case, 3: its title, 4: its state</extracomment>
        <translation>%1: %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Is a duplicate of it…</source>
        <translation>Ist ein Duplikat davon…</translation>
    </message>
    <message>
        <source>Perhaps a duplicate after all</source>
        <translation>Vielleicht doch ein Duplikat</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
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
    <message>
        <source>The intake of this policy is public: no embargo can hold.</source>
        <translation>Nach dieser Richtlinie wird öffentlich gemeldet: Kein Embargo kann gelten.</translation>
    </message>
    <message>
        <source>This was reported in public: no embargo can hold.</source>
        <translation>Dies wurde öffentlich gemeldet: Kein Embargo kann gelten.</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <translation>Ihre, %1</translation>
    </message>
    <message>
        <source>The words of the agreement; may be left empty</source>
        <translation>Der Wortlaut der Vereinbarung; darf leer bleiben</translation>
    </message>
    <message>
        <source>Zone</source>
        <extracomment>the time zone in which an embargo was agreed</extracomment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>Docket::EstimateDialog</name>
    <message>
        <source>The date was %1. The reporter is owed the new one: it stays open until a message says it.</source>
        <translation>Der Termin war %1. Dem Melder wird der neue geschuldet: Das bleibt offen, bis eine Nachricht ihn nennt.</translation>
    </message>
    <message>
        <source>A date is a statement to the reporter, who has still to be told. Later changes keep the earlier dates.</source>
        <translation>Ein Termin ist eine Aussage gegenüber dem Melder, der noch benachrichtigt werden muss. Spätere Änderungen bewahren die früheren Termine.</translation>
    </message>
    <message>
        <source>Estimate of %1</source>
        <translation>Termin von %1</translation>
    </message>
    <message>
        <source>Set the estimate</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Fix by</source>
        <extracomment>a fix is expected by a date</extracomment>
        <translation>Behoben bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This is the date that was given already.</source>
        <translation>Das ist der Termin, der schon genannt wurde.</translation>
    </message>
    <message>
        <source>This date is over already: give one that is to come.</source>
        <translation>Dieser Termin ist schon vorbei: Nennen Sie einen kommenden.</translation>
    </message>
    <message>
        <source>Write why the date changes: the reporter will ask.</source>
        <translation>Schreiben Sie, warum sich der Termin ändert: Der Melder wird fragen.</translation>
    </message>
</context>
<context>
    <name>Docket::EstimateView</name>
    <message>
        <source>Estimate</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>No date is given yet.</source>
        <translation>Noch ist kein Termin genannt.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Zuvor: %1</translation>
    </message>
    <message>
        <source>The reporter is owed the new date</source>
        <translation>Dem Melder wird der neue Termin geschuldet</translation>
    </message>
    <message>
        <source>The reporter is owed the date</source>
        <translation>Dem Melder wird der Termin geschuldet</translation>
    </message>
    <message>
        <source>Give an estimate…</source>
        <translation>Termin nennen…</translation>
    </message>
    <message>
        <source>Change the estimate…</source>
        <translation>Termin ändern…</translation>
    </message>
    <message>
        <source>%1, said %2</source>
        <extracomment>%1 a date with time, %2 when it was said</extracomment>
        <translation>%1, gesagt %2</translation>
    </message>
    <message>
        <source>%1, said by %2, %3</source>
        <extracomment>%1 a date with time, %2 the person who said it, %3 when</extracomment>
        <translation>%1, gesagt von %2, %3</translation>
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
    <message>
        <source>%1 bits a byte</source>
        <translation>%1 Bit je Byte</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <extracomment>%1 is a media type that a file&apos;s name claims</extracomment>
        <translation>%1, dem Namen nach</translation>
    </message>
    <message>
        <source>%1 bytes, %2 to 1</source>
        <extracomment>%1 is a number of bytes, %2 how many unpacked bytes each of them became</extracomment>
        <translation>%1 Byte, %2 zu 1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Dateikopf</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>the archive that a file is in</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Same bytes</source>
        <translation>Gleiche Bytes</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>line %1 of the text</source>
        <translation>Zeile %1 des Textes</translation>
    </message>
    <message>
        <source>part %1 of the message</source>
        <translation>Teil %1 der Nachricht</translation>
    </message>
    <message>
        <source>%1, as packed or encrypted bytes have</source>
        <translation>%1, wie gepackte oder verschlüsselte Bytes sie haben</translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceHead</name>
    <message>
        <source>How to show it</source>
        <translation>Wie es gezeigt wird</translation>
    </message>
    <message>
        <source>Save safe copy…</source>
        <translation>Sichere Kopie speichern…</translation>
    </message>
    <message>
        <source>Save the bytes under a safe name (Ctrl+S)</source>
        <translation>Die Bytes unter einem sicheren Namen speichern (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save all, open outside</source>
        <translation>Alles speichern, außerhalb öffnen</translation>
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
    <message>
        <source>⚠ Said to be attached, but not here: %1</source>
        <extracomment>below the list of attachments; %1 is one or more file names</extracomment>
        <translation>⚠ Angeblich angehängt, aber nicht hier: %1</translation>
    </message>
    <message>
        <source>Save all evidence of this case in a new folder of</source>
        <translation>Alles Beweismaterial dieses Falls in einem neuen Ordner speichern in</translation>
    </message>
    <message>
        <source>Save all evidence as an encrypted zip</source>
        <translation>Alles Beweismaterial als verschlüsseltes Zip speichern</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
        <source>Open outside Docket</source>
        <translation>Außerhalb von Docket öffnen</translation>
    </message>
    <message>
        <source>Another program will read %1, which a stranger sent.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Ein anderes Programm wird %1 lesen, das ein Fremder geschickt hat.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Docket cannot protect you there: that program may run what the file holds, fetch what it names, or have a flaw that the file was made for. Open it only on a machine where that may happen.

The copy is read-only, has no execute bit, and is removed when the casebook is closed.</source>
        <translation>Dort kann Docket nicht schützen: Das Programm kann ausführen, was die Datei enthält, abrufen, was sie nennt, oder einen Fehler haben, für den sie gemacht ist. Nur auf einem Rechner öffnen, auf dem das geschehen darf.

Die Kopie ist schreibgeschützt, nicht ausführbar und wird entfernt, sobald die Fallakte geschlossen wird.</translation>
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
    <message>
        <source>Entry %1, without a name</source>
        <translation>Eintrag %1, ohne Namen</translation>
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
        <source>This piece is empty.</source>
        <translation>Dieses Stück ist leer.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>A way to show an archive: as the list of what it has.</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Ways to show a piece of evidence: with colours, as bytes, without colours.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Source</source>
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
        <source>Save &amp;all of this case…</source>
        <translation>&amp;Alles dieses Falls speichern…</translation>
    </message>
    <message>
        <source>Save all as an encrypted &amp;zip…</source>
        <translation>Alles als verschlüsseltes &amp;Zip speichern…</translation>
    </message>
    <message>
        <source>&amp;Open a copy with another program…</source>
        <translation>Kopie mit anderem Programm &amp;öffnen…</translation>
    </message>
</context>
<context>
    <name>Docket::ExcerptDialog</name>
    <message>
        <source>Excerpt %1</source>
        <translation>Auszug %1</translation>
    </message>
    <message>
        <source>The mark stays with the original. It is shown in this case only, and gets into no advisory.</source>
        <translation>Die Markierung bleibt beim Original. Sie erscheint nur in diesem Fall und gelangt in keinen Sicherheitshinweis.</translation>
    </message>
    <message>
        <source>Keep the excerpt</source>
        <translation>Auszug behalten</translation>
    </message>
    <message>
        <source>The report counts as giving this item, with these lines as evidence.</source>
        <translation>Die Meldung gilt als eine, die diesen Punkt liefert, mit diesen Zeilen als Beleg.</translation>
    </message>
    <message>
        <source>Nothing that is asked for</source>
        <extracomment>of what a policy asks for: none of it</extracomment>
        <translation>Nichts Erbetenes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
</context>
<context>
    <name>Docket::ExcerptPanel</name>
    <message>
        <source>Excerpts</source>
        <translation>Auszüge</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anmerken…</translation>
    </message>
    <message>
        <source>Mark the selected lines, or the cursor&apos;s, with a note (Ctrl+M)</source>
        <translation>Die ausgewählten Zeilen oder die des Cursors markieren, mit einer Notiz (Ctrl+M)</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>a button with what else can be done with an excerpt</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the chosen excerpt</source>
        <translation>Mehr zum gewählten Auszug</translation>
    </message>
    <message>
        <source>Excerpts of this piece</source>
        <translation>Auszüge dieses Stücks</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Copy the citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Cite in a note…</source>
        <translation>In einer Notiz belegen…</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>none on this piece</source>
        <translation>keine in diesem Stück</translation>
    </message>
    <message numerus="yes">
        <source>%n on this piece</source>
        <translation>
            <numerusform>%n in diesem Stück</numerusform>
            <numerusform>%n in diesem Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the text has changed since)</source>
        <extracomment>%1 is a note on lines of a text</extracomment>
        <translation>%1 (der Text hat sich seitdem geändert)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a policy asks for, %2 whether the report gives it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Docket::ExploitationDataView</name>
    <message>
        <source>%1: not in the EPSS snapshot of %2</source>
        <translation>%1: nicht im EPSS-Stand vom %2</translation>
    </message>
    <message>
        <source>%1: EPSS %2 % within 30 days, above %3 % of all CVEs (%4)</source>
        <extracomment>%1 a CVE, %2 and %3 numbers, %4 a day</extracomment>
        <translation>%1: EPSS %2 % binnen 30 Tagen, mehr als bei %3 % aller CVEs (%4)</translation>
    </message>
    <message>
        <source>%1: not in the KEV catalogue of %2</source>
        <translation>%1: nicht im KEV-Katalog vom %2</translation>
    </message>
    <message>
        <source>%1: known to be exploited since %2, also by ransomware; agencies fix it by %3 (KEV of %4)</source>
        <translation>%1: Ausnutzung bekannt seit %2, auch durch Ransomware; Behörden beheben es bis %3 (KEV vom %4)</translation>
    </message>
    <message>
        <source>%1: known to be exploited since %2; agencies fix it by %3 (KEV of %4)</source>
        <translation>%1: Ausnutzung bekannt seit %2; Behörden beheben es bis %3 (KEV vom %4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 is more than %n days old: read a newer one.</source>
        <extracomment>%1 a file</extracomment>
        <translation>
            <numerusform>%1 ist mehr als %n Tag alt: Lesen Sie eine neuere Datei ein.</numerusform>
            <numerusform>%1 ist mehr als %n Tage alt: Lesen Sie eine neuere Datei ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exploitation data</source>
        <extracomment>what EPSS and CISA say of CVEs</extracomment>
        <translation>Daten zur Ausnutzung</translation>
    </message>
    <message>
        <source>Read EPSS or KEV files…</source>
        <translation>EPSS- oder KEV-Dateien lesen…</translation>
    </message>
    <message>
        <source>No EPSS scores and no KEV catalogue were read into this casebook. Docket fetches nothing: save the files and read them here.</source>
        <translation>In diese Fallakte wurden keine EPSS-Werte und kein KEV-Katalog eingelesen. Docket ruft nichts ab: Speichern Sie die Dateien, und lesen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>The case names no CVE.</source>
        <translation>Der Fall nennt keine CVE.</translation>
    </message>
</context>
<context>
    <name>Docket::ExploitationForm</name>
    <message>
        <source>Exploitation</source>
        <translation>Ausnutzung</translation>
    </message>
    <message>
        <source>Known since</source>
        <extracomment>since when the team knows that a flaw is exploited</extracomment>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>Early warning given</source>
        <translation>Frühwarnung gegeben</translation>
    </message>
    <message>
        <source>Incident notified</source>
        <translation>Vorfall gemeldet</translation>
    </message>
    <message>
        <source>Final report given</source>
        <translation>Abschluss berichtet</translation>
    </message>
    <message>
        <source>To the authority, where the law asks for it. The clocks start when the team knows, not when the report came in.</source>
        <translation>An die Behörde, wo das Gesetz es verlangt. Die Fristen beginnen, wenn das Team es weiß, nicht mit dem Eingang der Meldung.</translation>
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
    <message>
        <source>closed at source by %1</source>
        <translation>von %1 an der Quelle geschlossen</translation>
    </message>
    <message>
        <source>The intake is public: no embargo can hold.</source>
        <translation>Es wird öffentlich gemeldet: Kein Embargo kann gelten.</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>nicht befolgt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publik</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>version not given</source>
        <translation>Version nicht genannt</translation>
    </message>
    <message>
        <source>none stated in the report</source>
        <translation>keine in der Meldung genannt</translation>
    </message>
    <message>
        <source>void: reported in public</source>
        <translation>hinfällig: öffentlich gemeldet</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decide as the tracker&apos;s state suggests; it decides nothing by itself</source>
        <translation>So entscheiden, wie der Zustand beim Tracker nahelegt; von selbst entscheidet er nichts</translation>
    </message>
    <message>
        <source>Say under which other names the reporter writes</source>
        <translation>Angeben, unter welchen anderen Namen der Melder schreibt</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>another address or account of the reporter</extracomment>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Contacts…</source>
        <translation>Kontakte…</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Legt nahe</translation>
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
    <message>
        <source>Capital and small letters differ</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorherige Stelle (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
</context>
<context>
    <name>Docket::FindEvidenceDialog</name>
    <message>
        <source>%1 of message %2</source>
        <extracomment>a fenced block of a message: %1 its number as &quot;block 2&quot;, %2 the number of the message</extracomment>
        <translation>%1 der Nachricht %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in evidence</source>
        <translation>Im Beweismaterial suchen</translation>
    </message>
    <message>
        <source>Characters of fenced blocks and attachments, for example %1</source>
        <extracomment>%1 is typed as it is</extracomment>
        <translation>Zeichen aus Codeblöcken und Anhängen, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Three characters or more, in any case, with their punctuation. Texts over 1 MiB are not searched.</source>
        <translation>Drei Zeichen oder mehr, groß oder klein, mit ihren Satzzeichen. Texte über 1 MiB werden nicht durchsucht.</translation>
    </message>
    <message>
        <source>Lines that were found</source>
        <translation>Gefundene Zeilen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type three characters or more.</source>
        <translation>Geben Sie drei oder mehr Zeichen ein.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing has it.</source>
        <translation>Nirgends gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n case(s)</source>
        <translation>
            <numerusform>in %n Fall</numerusform>
            <numerusform>in %n Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Es gibt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n large attachment(s) are not searched.</source>
        <translation>
            <numerusform>%n großer Anhang wird nicht durchsucht.</numerusform>
            <numerusform>%n große Anhänge werden nicht durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are still being prepared for this search.</source>
        <translation>
            <numerusform>%n ältere Nachricht wird für diese Suche noch vorbereitet.</numerusform>
            <numerusform>%n ältere Nachrichten werden für diese Suche noch vorbereitet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::FixFields</name>
    <message>
        <source>Fix</source>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Review durch</translation>
    </message>
    <message>
        <source>Hashes, with commas between</source>
        <translation>Hashes, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Regression test</source>
        <translation>Regressionstest</translation>
    </message>
    <message>
        <source>Its result</source>
        <translation>Sein Ergebnis</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <extracomment>of a fix, by a person</extracomment>
        <translation>Von Hand geprüft</translation>
    </message>
    <message>
        <source>Path of the test</source>
        <translation>Pfad des Tests</translation>
    </message>
    <message>
        <source>Passed in run 812 of the CI</source>
        <translation>In Lauf 812 der CI bestanden</translation>
    </message>
    <message>
        <source>By whom, and what</source>
        <translation>Von wem, und was</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>For the changelog</source>
        <translation>Für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Nature of the fix</source>
        <translation>Art der Behebung</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>In a dependency</source>
        <translation>In einer Abhängigkeit</translation>
    </message>
    <message>
        <source>Package and version</source>
        <translation>Paket und Version</translation>
    </message>
    <message>
        <source>Its advisory</source>
        <translation>Ihr Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Empty if the flaw is the product&apos;s own</source>
        <translation>Leer, wenn die Schwachstelle im Produkt selbst liegt</translation>
    </message>
    <message>
        <source>%1 of %2 that the policy asks for; the author does not count.</source>
        <translation>%1 von %2, die die Richtlinie verlangt; der Autor zählt nicht.</translation>
    </message>
</context>
<context>
    <name>Docket::FixTab</name>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
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
    <name>Docket::FormFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
    <name>Docket::FormatBar</name>
    <message>
        <source>Plain</source>
        <extracomment>a layout of an advisory in Markdown</extracomment>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Release note</source>
        <translation>Versionshinweis</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>valid, but cannot carry everything</source>
        <translation>gültig, kann aber nicht alles tragen</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>Format of the advisory</source>
        <translation>Format des Sicherheitshinweises</translation>
    </message>
    <message>
        <source>Layout of the Markdown</source>
        <translation>Aufbau des Markdowns</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a format of advisories and whether it is valid</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Docket::FormatNotes</name>
    <message>
        <source>What this format cannot carry, and what it lacks</source>
        <translation>Was dieses Format nicht tragen kann und was ihm fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) keep it from being valid</source>
        <translation>
            <numerusform>%n Problem verhindert die Gültigkeit</numerusform>
            <numerusform>%n Probleme verhindern die Gültigkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This format cannot carry %n thing(s)</source>
        <translation>
            <numerusform>Dieses Format kann %n Angabe nicht tragen</numerusform>
            <numerusform>Dieses Format kann %n Angaben nicht tragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::FourDatesView</name>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Reporter told</source>
        <translation>Melder informiert</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Offengelegt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>Docket::GoToBar</name>
    <message>
        <source>Line, or line:column</source>
        <translation>Zeile oder Zeile:Spalte</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>A number, or two as in 120:8</source>
        <translation>Eine Zahl oder zwei wie in 120:8</translation>
    </message>
</context>
<context>
    <name>Docket::HashRow</name>
    <message>
        <source>Copy the %1</source>
        <extracomment>%1 is &quot;SHA-256&quot;</extracomment>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>Docket::HexFindBar</name>
    <message>
        <source>What to find</source>
        <translation>Was zu suchen ist</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>what is searched for in a binary file</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <extracomment>what is searched for in a binary file: &quot;de ad be ef&quot;</extracomment>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text, or bytes such as de ad be ef</source>
        <translation>Text, oder Bytes wie de ad be ef</translation>
    </message>
    <message>
        <source>Find in the bytes</source>
        <translation>In den Bytes suchen</translation>
    </message>
    <message>
        <source>Offset: 1024, 0x400, +16, -0x10</source>
        <translation>Position: 1024, 0x400, +16, -0x10</translation>
    </message>
    <message>
        <source>Go to offset</source>
        <translation>Gehe zu Position</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
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
        <source>Bytes are pairs of hexadecimal digits: de ad be ef</source>
        <translation>Bytes sind Paare hexadezimaler Ziffern: de ad be ef</translation>
    </message>
</context>
<context>
    <name>Docket::HexPane</name>
    <message>
        <source>Go to…</source>
        <extracomment>a button: go to an offset in a file</extracomment>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Go to an offset (Ctrl+G)</source>
        <translation>Zu einer Position gehen (Ctrl+G)</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>a button: show what the bytes at the cursor would be as numbers</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What the bytes at the cursor would be</source>
        <translation>Was die Bytes am Cursor wären</translation>
    </message>
    <message>
        <source>Strings</source>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>Strings in the bytes</source>
        <translation>Zeichenketten in den Bytes</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Found, counting…</source>
        <translation>Gefunden, wird gezählt…</translation>
    </message>
    <message>
        <source>One of more than %1</source>
        <extracomment>places in a file: one of very many, or inside another</extracomment>
        <translation>Eine von mehr als %1</translation>
    </message>
    <message>
        <source>Beside the %1 that are counted</source>
        <translation>Neben den %1 gezählten</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is no such offset; the last one is %1</source>
        <translation>Diese Position gibt es nicht; die letzte ist %1</translation>
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
    <name>Docket::HiddenLabels</name>
    <message numerus="yes">
        <source>%n bidirectional</source>
        <translation>
            <numerusform>%n zur Schreibrichtung</numerusform>
            <numerusform>%n zur Schreibrichtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero-width</source>
        <translation>
            <numerusform>%n ohne Breite</numerusform>
            <numerusform>%n ohne Breite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag-Zeichen</numerusform>
            <numerusform>%n Tag-Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler(s)</source>
        <translation>
            <numerusform>%n Füllzeichen</numerusform>
            <numerusform>%n Füllzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal sequence(s)</source>
        <translation>
            <numerusform>%n Terminalsequenz</numerusform>
            <numerusform>%n Terminalsequenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n Steuerzeichen</numerusform>
            <numerusform>%n Steuerzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike letter(s)</source>
        <translation>
            <numerusform>%n ähnlich aussehender Buchstabe</numerusform>
            <numerusform>%n ähnlich aussehende Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd line end(s)</source>
        <translation>
            <numerusform>%n abweichendes Zeilenende</numerusform>
            <numerusform>%n abweichende Zeilenenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed indentation(s)</source>
        <translation>
            <numerusform>%n gemischte Einrückung</numerusform>
            <numerusform>%n gemischte Einrückungen</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal sequence: %1. A terminal would act on it.</source>
        <translation>Eine Terminalsequenz: %1. Ein Terminal würde ihr folgen.</translation>
    </message>
    <message>
        <source>%1: a letter of another script that looks like “%2”</source>
        <extracomment>%1 is a code point, %2 a Latin letter</extracomment>
        <translation>%1: ein Buchstabe einer anderen Schrift, der wie „%2“ aussieht</translation>
    </message>
    <message>
        <source>This line ends unlike most others of the text.</source>
        <translation>Diese Zeile endet anders als die meisten anderen des Textes.</translation>
    </message>
    <message>
        <source>Blanks come before a tab in this indentation: how deep it is depends on who reads it.</source>
        <translation>In dieser Einrückung stehen Leerzeichen vor einem Tabulator: Wie tief sie ist, hängt davon ab, wer sie liest.</translation>
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
    <name>Docket::ImportDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of message, %2 how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading %1. Nothing is written yet.</source>
        <translation>%1 wird gelesen. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>Subject, sender or case</source>
        <translation>Betreff, Absender oder Fall</translation>
    </message>
    <message>
        <source>What is imported</source>
        <translation>Was importiert wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what a button does, %2 the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A case of its own</source>
        <translation>Eigener Fall</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>Key of the case to attach to</source>
        <translation>Kennung des Falls, zu dem es gehört</translation>
    </message>
    <message>
        <source>Attach to this case</source>
        <translation>Zu diesem Fall</translation>
    </message>
    <message>
        <source>Everything is in the casebook already.</source>
        <translation>Alles ist schon in der Fallakte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known message(s) are counted and not listed.</source>
        <translation>
            <numerusform>%Ln bekannte Nachricht ist gezählt und nicht aufgeführt.</numerusform>
            <numerusform>%Ln bekannte Nachrichten sind gezählt und nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you import.</source>
        <translation>Vor dem Importieren wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing can be chosen for what is known or damaged.</source>
        <translation>Für Bekanntes und Beschädigtes gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Write the key of the case to attach to.</source>
        <translation>Schreiben Sie die Kennung des Falls, zu dem es gehört.</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>Es gibt keinen Fall %1.</translation>
    </message>
    <message>
        <source>&amp;Name the columns…</source>
        <translation>Spalten &amp;benennen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more.</source>
        <extracomment>%1 says what could not be read</extracomment>
        <translation>
            <numerusform>%1 Und %Ln weiteres.</numerusform>
            <numerusform>%1 Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>Docket::ImportPlanModel</name>
    <message>
        <source>What</source>
        <extracomment>a column: what an import does with a message</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
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
    <name>Docket::InspectorPanel</name>
    <message>
        <source>At the cursor</source>
        <extracomment>a heading: what the bytes at the cursor would be as numbers</extracomment>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Which byte of a number comes first</source>
        <translation>Welches Byte einer Zahl zuerst kommt</translation>
    </message>
    <message>
        <source>LE</source>
        <extracomment>little endian: the low byte of a number first</extracomment>
        <translation>LE</translation>
    </message>
    <message>
        <source>BE</source>
        <comment>big endian</comment>
        <translation>BE</translation>
    </message>
    <message>
        <source>LE: the low byte of a number comes first. BE: the high byte.</source>
        <translation>LE: Das niederwertige Byte einer Zahl kommt zuerst. BE: das höherwertige.</translation>
    </message>
    <message>
        <source>What the bytes at the cursor would be</source>
        <translation>Was die Bytes am Cursor wären</translation>
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
    <message>
        <source>Waiting to read %1</source>
        <translation>%1 wartet auf das Lesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Read %1: %Ln message(s), not imported yet</source>
        <translation>
            <numerusform>%1 gelesen: %Ln Nachricht, noch nicht importiert</numerusform>
            <numerusform>%1 gelesen: %Ln Nachrichten, noch nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting to undo the import of %1</source>
        <translation>Der Import von %1 wartet auf die Rücknahme</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>Der Import von %1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped undoing the import of %1. Undo it again for the rest.</source>
        <translation>Die Rücknahme des Imports von %1 ist angehalten. Nehmen Sie ihn für den Rest noch einmal zurück.</translation>
    </message>
    <message>
        <source>Undid the import of %1</source>
        <translation>Der Import von %1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Set clock</source>
        <translation>Gestellte Uhr</translation>
    </message>
    <message>
        <source>Docket was started with --now: its time is not the time of this computer.</source>
        <translation>Docket wurde mit --now gestartet: Seine Zeit ist nicht die dieses Computers.</translation>
    </message>
    <message>
        <source>Undo the import…</source>
        <translation>Import zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back what this import brought (Ctrl+Alt+Z)</source>
        <translation>Zurücknehmen, was dieser Import gebracht hat (Ctrl+Alt+Z)</translation>
    </message>
    <message>
        <source>Waiting to save evidence to %1</source>
        <translation>Beweismaterial wartet auf das Speichern in %1</translation>
    </message>
    <message>
        <source>Saving evidence to %1</source>
        <translation>Beweismaterial wird in %1 gespeichert</translation>
    </message>
    <message>
        <source>Stopping to save evidence to %1</source>
        <translation>Das Speichern von Beweismaterial in %1 wird angehalten</translation>
    </message>
    <message>
        <source>Stopped saving evidence to %1: it is not complete.</source>
        <translation>Speichern von Beweismaterial in %1 angehalten: Es ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Saved evidence to %1</source>
        <translation>Beweismaterial in %1 gespeichert</translation>
    </message>
    <message>
        <source>Preparing the search in evidence</source>
        <translation>Die Suche im Beweismaterial wird vorbereitet</translation>
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
        <source>In a list: copy the row</source>
        <translation>In einer Liste: die Zeile kopieren</translation>
    </message>
    <message>
        <source>In a letter: copy it</source>
        <translation>In einem Brief: ihn kopieren</translation>
    </message>
    <message>
        <source>In a letter: write it to a file</source>
        <translation>In einem Brief: in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In a letter: it was sent</source>
        <translation>In einem Brief: er wurde gesendet</translation>
    </message>
    <message>
        <source>There: pause the clock, or let it run on</source>
        <translation>Dort: die Frist anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>In a message: other bytes that came under its Message-ID</source>
        <translation>In einer Nachricht: andere Bytes, die unter ihrer Message-ID kamen</translation>
    </message>
    <message>
        <source>In a message: it does not belong to this case</source>
        <translation>In einer Nachricht: Sie gehört nicht zu diesem Fall</translation>
    </message>
    <message>
        <source>In what is asked for: accept or refuse what is proposed</source>
        <translation>In Erbetenem: Vorschlag annehmen oder ablehnen</translation>
    </message>
    <message>
        <source>In what is asked for: given, partly, missing, not applicable</source>
        <translation>In Erbetenem: gegeben, teilweise, fehlt, nicht anwendbar</translation>
    </message>
    <message>
        <source>In what is asked for: show the place</source>
        <translation>In Erbetenem: Stelle zeigen</translation>
    </message>
    <message>
        <source>In a policy: edit the item</source>
        <translation>In einer Richtlinie: Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>In a policy: add an item of the same kind</source>
        <translation>In einer Richtlinie: Eintrag derselben Art hinzufügen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>In a policy: take the item away</source>
        <translation>In einer Richtlinie: Eintrag entfernen</translation>
    </message>
    <message>
        <source>In a policy: undo the last change</source>
        <translation>In einer Richtlinie: letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>In a policy: save the revision</source>
        <translation>In einer Richtlinie: Fassung speichern</translation>
    </message>
    <message>
        <source>In a message: all fields of a tracker&apos;s item</source>
        <translation>In einer Nachricht: alle Felder eines Tracker-Eintrags</translation>
    </message>
    <message>
        <source>In an encrypted message: decrypt it, stop that, or close it again</source>
        <translation>In einer verschlüsselten Nachricht: sie entschlüsseln, das anhalten oder sie wieder schließen</translation>
    </message>
    <message>
        <source>In a note: the lines of evidence that it refers to</source>
        <translation>In einer Notiz: die Zeilen des Beweismaterials, auf die sie sich bezieht</translation>
    </message>
    <message>
        <source>In a diff: next and previous change; with Shift, file</source>
        <translation>In einem Diff: nächste und vorherige Änderung; mit Shift Datei</translation>
    </message>
    <message>
        <source>In bytes: go to an offset</source>
        <translation>In Bytes: zu einer Position gehen</translation>
    </message>
    <message>
        <source>In bytes: find the next place; with Shift, the one before</source>
        <translation>In Bytes: die nächste Stelle suchen; mit Shift die vorherige</translation>
    </message>
    <message>
        <source>In a picture: larger, smaller, its own size, all of it</source>
        <translation>In einem Bild: größer, kleiner, Originalgröße, das ganze Bild</translation>
    </message>
    <message>
        <source>In a source: find in it</source>
        <translation>In einem Quelltext: darin suchen</translation>
    </message>
    <message>
        <source>In a source: the next or previous place found</source>
        <translation>In einem Quelltext: die nächste oder vorherige Fundstelle</translation>
    </message>
    <message>
        <source>In a source: the next or previous hidden character</source>
        <translation>In einem Quelltext: das nächste oder vorherige verborgene Zeichen</translation>
    </message>
    <message>
        <source>In a source: go to a line, or to a line and column as in 120:8</source>
        <translation>In einem Quelltext: zu einer Zeile gehen, oder zu Zeile und Spalte wie in 120:8</translation>
    </message>
    <message>
        <source>Alt+Left  Alt+Right</source>
        <translation>Alt+Links  Alt+Rechts</translation>
    </message>
    <message>
        <source>In a source: fold or unfold; with Shift all of it</source>
        <translation>In einem Quelltext: ein- oder ausklappen; mit Shift alles</translation>
    </message>
    <message>
        <source>In a source: larger, smaller, as it was</source>
        <translation>In einem Quelltext: größer, kleiner, wie zuvor</translation>
    </message>
    <message>
        <source>In a source: copy lines with their place, poc.py:12-20</source>
        <translation>In einem Quelltext: Zeilen mit ihrer Stelle kopieren, poc.py:12-20</translation>
    </message>
    <message>
        <source>In evidence: mark the lines, with a note</source>
        <translation>Im Beweismaterial: die Zeilen markieren, mit einer Notiz</translation>
    </message>
    <message>
        <source>On an excerpt: change its note, or remove the mark</source>
        <translation>Auf einem Auszug: seine Notiz ändern oder die Markierung entfernen</translation>
    </message>
    <message>
        <source>On an excerpt: cite it in a note</source>
        <translation>Auf einem Auszug: ihn in einer Notiz belegen</translation>
    </message>
    <message>
        <source>In a letter: quote an excerpt</source>
        <translation>In einem Brief: einen Auszug zitieren</translation>
    </message>
    <message>
        <source>In the advisory: write the form that is shown to a file</source>
        <translation>Im Sicherheitshinweis: das gezeigte Format in eine Datei schreiben</translation>
    </message>
    <message>
        <source>In the advisory: write every form into a folder</source>
        <translation>Im Sicherheitshinweis: jedes Format in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>In the advisory: copy the form that is shown</source>
        <translation>Im Sicherheitshinweis: das gezeigte Format kopieren</translation>
    </message>
    <message>
        <source>In the advisory: mend the selected problem, else the first</source>
        <translation>Im Sicherheitshinweis: das gewählte Problem beheben, sonst das erste</translation>
    </message>
</context>
<context>
    <name>Docket::Labels</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a state of a case, %2 the reason, or the key of another case
----------
%1 is the reason, %2 a value from the file
----------
%1 a date with time and zone, %2 the same instant in another zone
----------
%1 is a sentence, %2 are words of the library that reads archives</extracomment>
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
        <translation>Automatisch, hält keine Frist an</translation>
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
        <translation>Zu einer Danksagung fehlt die Zustimmung; der Name wird weggelassen.</translation>
    </message>
    <message>
        <source>The reporter&apos;s address is in the text.</source>
        <translation>Die Adresse des Melders steht im Text.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>1: what is shared, &quot;From the same reporter&quot;; 2: who or what
----------
%1 names file and byte, %2 is the reason
----------
%1 is a heading (&quot;Promises&quot;), %2 says what is different there
----------
%1 is how a message found its case, %2 what the two share: a key, a subject
----------
a field of an advisory, and what a format has against it
----------
%1 a decision point of SSVC, %2 the answer
----------
%1 a field, %2 what it says now
----------
%1 when a clock stood still, %2 why</extracomment>
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
        <extracomment>%1 is &quot;promise&quot; or &quot;aim&quot;, %2 a number of days</extracomment>
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
        <translation>Eine Zusage an den Melder ist noch offen.</translation>
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
    <message>
        <source>Channel</source>
        <extracomment>heading: where reports go</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In private</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Asked for an embargo</source>
        <translation>Um Embargo gebeten</translation>
    </message>
    <message>
        <source>Published by the reporter</source>
        <translation>Vom Melder publik gemacht</translation>
    </message>
    <message>
        <source>Followed the guidelines</source>
        <translation>Leitlinien befolgt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Regression test</source>
        <translation>Regressionstest</translation>
    </message>
    <message>
        <source>Result of the tests</source>
        <translation>Ergebnis der Tests</translation>
    </message>
    <message>
        <source>Checked by hand</source>
        <translation>Von Hand geprüft</translation>
    </message>
    <message>
        <source>Time of the check by hand</source>
        <translation>Zeit der Prüfung von Hand</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Advisory of the dependency</source>
        <translation>Sicherheitshinweis der Abhängigkeit</translation>
    </message>
    <message>
        <source>Nature of the fix</source>
        <translation>Art der Behebung</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Kind of release</source>
        <translation>Art der Veröffentlichung</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>Grund der Veröffentlichung</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Zone of the embargo</source>
        <translation>Zone des Embargos</translation>
    </message>
    <message>
        <source>Embargo agreed with</source>
        <translation>Embargo vereinbart mit</translation>
    </message>
    <message>
        <source>Words of the agreement</source>
        <translation>Wortlaut der Vereinbarung</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Known to be exploited</source>
        <translation>Ausnutzung bekannt</translation>
    </message>
    <message>
        <source>Early warning</source>
        <extracomment>to the authority, EU Cyber Resilience Act</extracomment>
        <translation>Frühwarnung</translation>
    </message>
    <message>
        <source>Incident notice</source>
        <extracomment>to the authority, EU Cyber Resilience Act</extracomment>
        <translation>Vorfallsmeldung</translation>
    </message>
    <message>
        <source>Final report</source>
        <extracomment>to the authority, EU Cyber Resilience Act</extracomment>
        <translation>Abschlussbericht</translation>
    </message>
    <message>
        <source>Versions of the product</source>
        <translation>Versionen des Produkts</translation>
    </message>
    <message>
        <source>Versions of the runtime</source>
        <translation>Versionen der Laufzeitumgebung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field, %2 what it said, %3 what it says now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>%1 runs on</source>
        <translation>%1 läuft weiter</translation>
    </message>
    <message>
        <source>%1 paused: %2</source>
        <translation>%1 pausiert: %2</translation>
    </message>
    <message>
        <source>%1: proposal refused</source>
        <translation>%1: Vorschlag abgelehnt</translation>
    </message>
    <message>
        <source>Fix by</source>
        <translation>Behoben bis</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>%1 an instant in local time with its zone, %2 the same in UTC</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Paused from %1 to %2</source>
        <translation>Pausiert von %1 bis %2</translation>
    </message>
    <message>
        <source>Paused since %1</source>
        <extracomment>a clock stands still; %1 is an instant</extracomment>
        <translation>Pausiert seit %1</translation>
    </message>
    <message>
        <source>Promise broken by %1</source>
        <translation>Zusage um %1 gebrochen</translation>
    </message>
    <message>
        <source>Letter sent: %1</source>
        <translation>Brief gesendet: %1</translation>
    </message>
    <message>
        <source>Letter drafted: %1</source>
        <translation>Brief entworfen: %1</translation>
    </message>
    <message>
        <source>Closed with open promises: %1</source>
        <translation>Mit offenen Zusagen geschlossen: %1</translation>
    </message>
    <message>
        <source>Released without the reviewers that the policy asks for</source>
        <translation>Ohne die Reviewer veröffentlicht, die die Richtlinie verlangt</translation>
    </message>
    <message>
        <source>Put under another policy: %1 → %2</source>
        <translation>Einer anderen Richtlinie unterstellt: %1 → %2</translation>
    </message>
    <message>
        <source>Policy edited</source>
        <translation>Richtlinie bearbeitet</translation>
    </message>
    <message>
        <source>Setting changed: %1</source>
        <translation>Einstellung geändert: %1</translation>
    </message>
    <message>
        <source>Reported in public, which the policy forbids: %1</source>
        <translation>Öffentlich gemeldet, was die Richtlinie verbietet: %1</translation>
    </message>
    <message>
        <source>Answer these issues before they have been idle for long.</source>
        <translation>Beantworten Sie diese Issues, bevor sie lange ruhen.</translation>
    </message>
    <message>
        <source>A report is accepted with a severity.</source>
        <translation>Eine Meldung wird mit einem Schweregrad angenommen.</translation>
    </message>
    <message>
        <source>Choose one, if only roughly.</source>
        <translation>Wählen Sie einen, und sei er nur grob.</translation>
    </message>
    <message>
        <source>A report is accepted with how it will be addressed.</source>
        <translation>Eine Meldung wird damit angenommen, wie vorgegangen wird.</translation>
    </message>
    <message>
        <source>Choose fix, mitigation, hardening or won&apos;t fix.</source>
        <translation>Wählen Sie Behebung, Abhilfe, Härtung oder keine Behebung.</translation>
    </message>
    <message>
        <source>Fewer people than the policy says have reviewed the fix.</source>
        <translation>Weniger Personen, als die Richtlinie sagt, haben die Behebung geprüft.</translation>
    </message>
    <message>
        <source>Name them in the fix record, or write why it is released now.</source>
        <translation>Nennen Sie sie bei der Behebung, oder schreiben Sie, warum jetzt veröffentlicht wird.</translation>
    </message>
    <message>
        <source>A first answer never waits for the reporter.</source>
        <translation>Eine erste Antwort wartet nie auf den Melder.</translation>
    </message>
    <message>
        <source>Answer, or pause a later clock.</source>
        <translation>Antworten Sie, oder pausieren Sie eine spätere Frist.</translation>
    </message>
    <message>
        <source>This clock stands still already.</source>
        <translation>Diese Frist pausiert bereits.</translation>
    </message>
    <message>
        <source>This clock is running.</source>
        <translation>Diese Frist läuft.</translation>
    </message>
    <message>
        <source>This needs a reason in words.</source>
        <translation>Das braucht eine Begründung in Worten.</translation>
    </message>
    <message>
        <source>This date is over already.</source>
        <translation>Dieser Termin ist schon vorbei.</translation>
    </message>
    <message>
        <source>Give a date that is still to come.</source>
        <translation>Nennen Sie einen Termin, der noch kommt.</translation>
    </message>
    <message>
        <source>This tracker has a stale bot: silence is no resolution.</source>
        <translation>Dieser Tracker hat einen Stale-Bot: Schweigen ist keine Lösung.</translation>
    </message>
    <message>
        <source>It is not said which release the fix is for.</source>
        <translation>Es ist nicht gesagt, für welche Veröffentlichung die Behebung ist.</translation>
    </message>
    <message>
        <source>No regression test is named.</source>
        <translation>Kein Regressionstest ist genannt.</translation>
    </message>
    <message>
        <source>No result of the automated tests is written down.</source>
        <translation>Kein Ergebnis der automatischen Tests ist notiert.</translation>
    </message>
    <message>
        <source>Nobody has checked the fix by hand.</source>
        <translation>Niemand hat die Behebung von Hand geprüft.</translation>
    </message>
    <message>
        <source>It is not said why this is a hotfix.</source>
        <translation>Es ist nicht gesagt, warum dies ein Hotfix ist.</translation>
    </message>
    <message>
        <source>The severity is critical: a hotfix may be better than to wait.</source>
        <translation>Der Schweregrad ist kritisch: Ein Hotfix ist vielleicht besser als zu warten.</translation>
    </message>
    <message>
        <source>The changelog lacks the nature of the fix.</source>
        <translation>Im Änderungsprotokoll fehlt die Art der Behebung.</translation>
    </message>
    <message>
        <source>The changelog lacks the affected components.</source>
        <translation>Im Änderungsprotokoll fehlen die betroffenen Komponenten.</translation>
    </message>
    <message>
        <source>A branch is affected and not fixed.</source>
        <translation>Ein Zweig ist betroffen und nicht behoben.</translation>
    </message>
    <message>
        <source>The reporter was not told of the fix.</source>
        <translation>Der Melder wurde nicht über die Behebung informiert.</translation>
    </message>
    <message>
        <source>The advisory is not complete.</source>
        <translation>Der Sicherheitshinweis ist nicht vollständig.</translation>
    </message>
    <message>
        <source>promise broken by %1</source>
        <translation>Zusage um %1 gebrochen</translation>
    </message>
    <message>
        <source>target missed by %1</source>
        <extracomment>an aim of the policy is late; %1 is a length of time</extracomment>
        <translation>Ziel um %1 verfehlt</translation>
    </message>
    <message>
        <source>No date of a fix was set.</source>
        <translation>Kein Termin der Behebung wurde gesetzt.</translation>
    </message>
    <message>
        <source>The date of the fix has not changed.</source>
        <translation>Der Termin der Behebung hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>This was not decided.</source>
        <translation>Das wurde nicht entschieden.</translation>
    </message>
    <message>
        <source>The case is a duplicate of no other.</source>
        <translation>Der Fall ist kein Duplikat eines anderen.</translation>
    </message>
    <message>
        <source>No fix is released: fixed is not released.</source>
        <translation>Keine Behebung ist veröffentlicht: Behoben ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Everything that the policy asks for is there.</source>
        <translation>Alles, worum die Richtlinie bittet, ist da.</translation>
    </message>
    <message>
        <source>The case is over.</source>
        <translation>Der Fall ist vorbei.</translation>
    </message>
    <message>
        <source>The letter needs “%1”, and the case has none.</source>
        <extracomment>%1 is a placeholder of a template</extracomment>
        <translation>Der Brief braucht „%1“, und der Fall hat das nicht.</translation>
    </message>
    <message>
        <source>Mend it, or go back to the one that came with Docket.</source>
        <translation>Berichtigen Sie sie, oder kehren Sie zu der zurück, die mit Docket kam.</translation>
    </message>
    <message>
        <source>Line %1 of the template: %2 (%3)</source>
        <extracomment>%1 a number, %2 a problem, %3 the word that it is about</extracomment>
        <translation>Zeile %1 der Vorlage: %2 (%3)</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Missing information</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Estimate changed</source>
        <translation>Termin geändert</translation>
    </message>
    <message>
        <source>Declined: not a vulnerability</source>
        <translation>Abgelehnt: keine Schwachstelle</translation>
    </message>
    <message>
        <source>Declined: unsupported version</source>
        <translation>Abgelehnt: nicht unterstützte Version</translation>
    </message>
    <message>
        <source>Declined: out of scope</source>
        <translation>Abgelehnt: außerhalb der Richtlinie</translation>
    </message>
    <message>
        <source>Declined: not reproducible</source>
        <translation>Abgelehnt: nicht reproduzierbar</translation>
    </message>
    <message>
        <source>Declined: already known</source>
        <translation>Abgelehnt: bereits bekannt</translation>
    </message>
    <message>
        <source>Declined: support question</source>
        <translation>Abgelehnt: Supportfrage</translation>
    </message>
    <message>
        <source>Declined: other reason</source>
        <translation>Abgelehnt: anderer Grund</translation>
    </message>
    <message>
        <source>Fix released</source>
        <translation>Behebung veröffentlicht</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <extracomment>the advisory is published by then</extracomment>
        <translation>Offenlegung</translation>
    </message>
    <message>
        <source>Status update</source>
        <extracomment>a promise of the policy: tell the reporter how it goes, again and again</extracomment>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>this tag is not for letters</source>
        <translation>dieses Tag ist nicht für Briefe</translation>
    </message>
    <message>
        <source>there is no such value</source>
        <translation>diesen Wert gibt es nicht</translation>
    </message>
    <message>
        <source>this filter is not for letters</source>
        <translation>dieser Filter ist nicht für Briefe</translation>
    </message>
    <message>
        <source>not closed in its line</source>
        <translation>in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>a beginning without its end, or the other way round</source>
        <translation>ein Anfang ohne sein Ende oder umgekehrt</translation>
    </message>
    <message>
        <source>a loop within a loop</source>
        <translation>eine Schleife in einer Schleife</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The template is too long</source>
        <translation>Die Vorlage ist zu lang</translation>
    </message>
    <message>
        <source>The template cannot be read</source>
        <translation>Die Vorlage kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The template of this letter is empty.</source>
        <translation>Die Vorlage dieses Briefs ist leer.</translation>
    </message>
    <message>
        <source>There is no letter template of that name.</source>
        <translation>Eine Briefvorlage dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>Write it, or go back to the one that came with Docket.</source>
        <translation>Schreiben Sie sie, oder kehren Sie zu der zurück, die mit Docket kam.</translation>
    </message>
    <message>
        <source>Use one of the list.</source>
        <translation>Verwenden Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The letter can be written once that is so.</source>
        <translation>Der Brief kann geschrieben werden, sobald es so ist.</translation>
    </message>
    <message>
        <source>The template insists on the safe-harbour sentence, which is not owed: the reporter did not follow the guidelines.</source>
        <translation>Die Vorlage besteht auf dem Safe-Harbour-Satz, der nicht geschuldet ist: Der Melder hat die Leitlinien nicht befolgt.</translation>
    </message>
    <message>
        <source>Put {% if safe_harbour %} around it.</source>
        <translation>Setzen Sie {% if safe_harbour %} darum.</translation>
    </message>
    <message>
        <source>Nobody knows the reporter&apos;s address.</source>
        <translation>Die Adresse des Melders ist unbekannt.</translation>
    </message>
    <message>
        <source>Copy the text, and send it where the report came from.</source>
        <translation>Kopieren Sie den Text, und senden Sie ihn dorthin, woher die Meldung kam.</translation>
    </message>
    <message>
        <source>the reporter&apos;s name, or @handle on a tracker</source>
        <translation>der Name des Melders, oder @handle auf einem Tracker</translation>
    </message>
    <message>
        <source>who writes</source>
        <translation>wer schreibt</translation>
    </message>
    <message>
        <source>key of the case</source>
        <translation>Kennung des Falls</translation>
    </message>
    <message>
        <source>subject of the report</source>
        <translation>Betreff der Meldung</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>das Produkt</translation>
    </message>
    <message>
        <source>when the report came in</source>
        <translation>wann die Meldung einging</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>der Tag des Briefs</translation>
    </message>
    <message>
        <source>where questions about the policy go</source>
        <translation>wohin Fragen zur Richtlinie gehen</translation>
    </message>
    <message>
        <source>the policy&apos;s sentence, if it is owed</source>
        <translation>der Satz der Richtlinie, wenn er geschuldet ist</translation>
    </message>
    <message>
        <source>the policy&apos;s sentence about public disclosure</source>
        <translation>der Satz der Richtlinie zur Veröffentlichung</translation>
    </message>
    <message>
        <source>until when the next steps are promised</source>
        <translation>bis wann die nächsten Schritte zugesagt sind</translation>
    </message>
    <message>
        <source>whether that is a promise and not an aim</source>
        <translation>ob das eine Zusage ist und kein Ziel</translation>
    </message>
    <message>
        <source>list: what was asked for and is not given</source>
        <translation>Liste: was erbeten war und fehlt</translation>
    </message>
    <message>
        <source>the date of the fix</source>
        <translation>der Termin der Behebung</translation>
    </message>
    <message>
        <source>the date before that</source>
        <translation>der Termin davor</translation>
    </message>
    <message>
        <source>why that date</source>
        <translation>warum dieser Termin</translation>
    </message>
    <message>
        <source>of the last decision</source>
        <translation>der letzten Entscheidung</translation>
    </message>
    <message>
        <source>list: what the policy says to it</source>
        <translation>Liste: was die Richtlinie dazu sagt</translation>
    </message>
    <message>
        <source>low to critical</source>
        <translation>niedrig bis kritisch</translation>
    </message>
    <message>
        <source>key of the case that this one repeats</source>
        <translation>Kennung des Falls, den dieser wiederholt</translation>
    </message>
    <message>
        <source>what the version table is of</source>
        <translation>wovon die Versionstabelle handelt</translation>
    </message>
    <message>
        <source>list: supported versions</source>
        <translation>Liste: unterstützte Versionen</translation>
    </message>
    <message>
        <source>versions that the report states</source>
        <translation>Versionen, die die Meldung nennt</translation>
    </message>
    <message>
        <source>the day of the release</source>
        <translation>der Tag der Veröffentlichung</translation>
    </message>
    <message>
        <source>the day of the advisory</source>
        <translation>der Tag des Sicherheitshinweises</translation>
    </message>
    <message>
        <source>end of the embargo</source>
        <translation>Ende des Embargos</translation>
    </message>
    <message>
        <source>list: versions with the fix</source>
        <translation>Liste: Versionen mit der Behebung</translation>
    </message>
    <message>
        <source>list: CVE and other identifiers</source>
        <translation>Liste: CVE- und andere Kennungen</translation>
    </message>
    <message>
        <source>list: links of the advisory</source>
        <translation>Liste: Links des Sicherheitshinweises</translation>
    </message>
    <message>
        <source>who is credited, with consent</source>
        <translation>wem gedankt wird, mit Zustimmung</translation>
    </message>
    <message>
        <source>whether this is a comment on a tracker</source>
        <translation>ob dies ein Kommentar auf einem Tracker ist</translation>
    </message>
    <message>
        <source>whether it was reported in public</source>
        <translation>ob öffentlich gemeldet wurde</translation>
    </message>
    <message>
        <source>whether the case is so</source>
        <translation>ob das auf den Fall zutrifft</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>no time is stated for a promise</extracomment>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>heading: what the policy asks a reporter for</extracomment>
        <translation>Erbeten</translation>
    </message>
    <message>
        <source>Practices</source>
        <extracomment>heading: how the team works, by its policy</extracomment>
        <translation>Arbeitsweisen</translation>
    </message>
    <message>
        <source>Safe harbour</source>
        <translation>Safe Harbour</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Code review</source>
        <translation>Code-Review</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Regular releases</source>
        <translation>Regelmäßige Versionen</translation>
    </message>
    <message>
        <source>Hotfix</source>
        <translation>Hotfix</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>Versionshinweise</translation>
    </message>
    <message>
        <source>Known vulnerabilities</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
    <message>
        <source>Status of known ones</source>
        <extracomment>of known vulnerabilities</extracomment>
        <translation>Stand der bekannten</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <extracomment>the reporter is asked to keep quiet for a while</extracomment>
        <translation>Vertraulich halten</translation>
    </message>
    <message>
        <source>Best effort</source>
        <translation>Nach Kräften</translation>
    </message>
    <message>
        <source>Follow up</source>
        <extracomment>the reporter is asked to write again when no answer came</extracomment>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Not for support</source>
        <extracomment>the address is not for support questions</extracomment>
        <translation>Kein Support</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>how reporters are named</extracomment>
        <translation>Danksagung</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>another practice</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>the receipt of the report</source>
        <extracomment>a clock starts there</extracomment>
        <translation>Eingang der Meldung</translation>
    </message>
    <message>
        <source>the decision</source>
        <extracomment>a clock starts there</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>the release of the fix</source>
        <extracomment>a clock starts there</extracomment>
        <translation>Veröffentlichung der Behebung</translation>
    </message>
    <message>
        <source>knowledge of its exploitation</source>
        <extracomment>a clock starts there</extracomment>
        <translation>Kenntnis der Ausnutzung</translation>
    </message>
    <message>
        <source>Public issues are against the policy</source>
        <translation>Öffentliche Issues sind gegen die Richtlinie</translation>
    </message>
    <message>
        <source>Reports are public issues</source>
        <translation>Meldungen sind öffentliche Issues</translation>
    </message>
    <message>
        <source>Public issues are allowed</source>
        <translation>Öffentliche Issues sind erlaubt</translation>
    </message>
    <message>
        <source>Nothing is said about public issues</source>
        <translation>Über öffentliche Issues ist nichts gesagt</translation>
    </message>
    <message>
        <source>Numbers with dots (SemVer)</source>
        <translation>Zahlen mit Punkten (SemVer)</translation>
    </message>
    <message>
        <source>Python (PEP 440)</source>
        <translation>Python (PEP 440)</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian-Pakete</translation>
    </message>
    <message>
        <source>Public issues</source>
        <translation>Öffentliche Issues</translation>
    </message>
    <message>
        <source>Reports by mail</source>
        <extracomment>an address that reports are sent to</extracomment>
        <translation>Meldungen per Mail</translation>
    </message>
    <message>
        <source>Issue tracker</source>
        <extracomment>where reports are made</extracomment>
        <translation>Issue-Tracker</translation>
    </message>
    <message>
        <source>Reviewers of a fix</source>
        <extracomment>how many people read a fix besides its author</extracomment>
        <translation>Reviewer einer Behebung</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>for questions about the policy</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln Arbeitstag</numerusform>
            <numerusform>%Ln Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>if followed</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>message to reporter</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Nachricht an Melder</translation>
    </message>
    <message>
        <source>message, next steps</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>message, each time</source>
        <extracomment>what keeps a promise that comes up again and again</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>dated estimate</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Termin mit Datum</translation>
    </message>
    <message>
        <source>message, new date</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>message, decision</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Bescheid</translation>
    </message>
    <message>
        <source>message at release</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Nachricht zur Version</translation>
    </message>
    <message>
        <source>release of the fix</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>published advisory</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>Sicherheitshinweis</translation>
    </message>
    <message>
        <source>word to the authority</source>
        <extracomment>what keeps a promise</extracomment>
        <translation>An die Behörde</translation>
    </message>
    <message>
        <source>%1, in force since %2</source>
        <extracomment>%1 is a product, %2 a date</extracomment>
        <translation>%1, in Kraft seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken away</source>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>of a version</extracomment>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <extracomment>of a version</extracomment>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>of a version: the policy says nothing about it</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>of a version</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>a heading and what follows it</source>
        <translation>eine Überschrift und was ihr folgt</translation>
    </message>
    <message>
        <source>a block of code</source>
        <translation>ein Codeblock</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>ein Anhang</translation>
    </message>
    <message>
        <source>a source file</source>
        <translation>eine Quelldatei</translation>
    </message>
    <message>
        <source>a tag, commit, line or address of code</source>
        <translation>ein Tag, Commit, eine Zeile oder Codeadresse</translation>
    </message>
    <message>
        <source>a version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>numbered steps</source>
        <translation>nummerierte Schritte</translation>
    </message>
    <message>
        <source>the number of a weakness</source>
        <translation>die Nummer einer Schwachstellenart</translation>
    </message>
    <message>
        <source>a word for a weakness</source>
        <translation>ein Wort für eine Schwachstellenart</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>eine Einstellung</translation>
    </message>
    <message>
        <source>words for an effect</source>
        <translation>Wörter für eine Auswirkung</translation>
    </message>
    <message>
        <source>sentences of some length</source>
        <translation>Sätze von einiger Länge</translation>
    </message>
    <message>
        <source>row “%1”</source>
        <translation>Zeile „%1“</translation>
    </message>
    <message>
        <source>no version number</source>
        <translation>keine Versionsnummer</translation>
    </message>
    <message>
        <source>row “%1”, by precedence: a pre-release comes before its release</source>
        <translation>Zeile „%1“, nach Rangfolge: Eine Vorabversion kommt vor ihrer Version</translation>
    </message>
    <message>
        <source>in no row of the policy of %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>in keiner Zeile der Richtlinie vom %1</translation>
    </message>
    <message>
        <source>the policy lists no versions</source>
        <translation>die Richtlinie nennt keine Versionen</translation>
    </message>
    <message>
        <source>the policy says “%1”, which no number decides</source>
        <translation>die Richtlinie sagt „%1“, was keine Nummer entscheidet</translation>
    </message>
    <message>
        <source>in no row that could be read; “%1” could not</source>
        <translation>in keiner lesbaren Zeile; „%1“ war es nicht</translation>
    </message>
    <message>
        <source>row “%1”, and another one that says the opposite</source>
        <translation>Zeile „%1“, und eine andere sagt das Gegenteil</translation>
    </message>
    <message>
        <source>the policy speaks of versions of %1 only</source>
        <translation>die Richtlinie spricht nur von Versionen von %1</translation>
    </message>
    <message>
        <source>row “%1”, whose support had ended</source>
        <translation>Zeile „%1“, deren Unterstützung beendet war</translation>
    </message>
    <message>
        <source>message %1, line %2</source>
        <translation>Nachricht %1, Zeile %2</translation>
    </message>
    <message>
        <source>message %1, subject</source>
        <translation>Nachricht %1, Betreff</translation>
    </message>
    <message>
        <source>message %1, %2</source>
        <extracomment>%2 is the name of an attachment</extracomment>
        <translation>Nachricht %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 given</source>
        <extracomment>%1 of %2 things that a policy asks a reporter for</extracomment>
        <translation>%1 von %2 vorhanden</translation>
    </message>
    <message>
        <source>Tell the new date</source>
        <extracomment>owed to the reporter: the date of the fix has changed</extracomment>
        <translation>Neuen Termin mitteilen</translation>
    </message>
    <message>
        <source>Fix target</source>
        <extracomment>a fix is released by then</extracomment>
        <translation>Behebungsfrist</translation>
    </message>
    <message>
        <source>Update</source>
        <extracomment>short for &quot;status update&quot;</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New date</source>
        <extracomment>short for &quot;tell the new date&quot;</extracomment>
        <translation>Neuer Termin</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Plausible</source>
        <translation>Plausibel</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Not decided</source>
        <extracomment>how a flaw will be addressed</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Fix</source>
        <extracomment>kind of a reference: what fixed the flaw</extracomment>
        <translation>Behebung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Hardening</source>
        <translation>Härtung</translation>
    </message>
    <message>
        <source>Won&apos;t fix</source>
        <translation>Keine Behebung</translation>
    </message>
    <message>
        <source>Regular release</source>
        <translation>Regelmäßige Version</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>quotation marks around words of somebody else</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The reporter is still owed: %1.</source>
        <translation>Dem Melder steht noch zu: %1.</translation>
    </message>
    <message>
        <source>The report is about version %1, which the policy supports: “%2”.</source>
        <extracomment>%1 is a version (&quot;0.8.3&quot;), %2 a row of a table (&quot;0.8.x&quot;)</extracomment>
        <translation>Die Meldung betrifft Version %1, die die Richtlinie unterstützt: „%2“.</translation>
    </message>
    <message>
        <source>Decline it for another reason, or write why this one holds.</source>
        <translation>Lehnen Sie sie aus einem anderen Grund ab, oder schreiben Sie, warum dieser gilt.</translation>
    </message>
    <message>
        <source>Nobody but the author has reviewed the fix.</source>
        <translation>Niemand außer dem Autor hat die Behebung geprüft.</translation>
    </message>
    <message>
        <source>It is not said of every branch whether it is affected.</source>
        <translation>Nicht von jedem Zweig ist gesagt, ob er betroffen ist.</translation>
    </message>
    <message>
        <source>The case is not disclosed yet: no advisory is published.</source>
        <translation>Der Fall ist noch nicht veröffentlicht: Es gibt keinen Sicherheitshinweis.</translation>
    </message>
    <message>
        <source>list: what is given only in part</source>
        <translation>Liste: was nur teilweise gegeben ist</translation>
    </message>
    <message>
        <source>whether the first answer is overdue</source>
        <translation>ob die erste Antwort überfällig ist</translation>
    </message>
    <message>
        <source>whether it was accepted or declined</source>
        <translation>ob sie angenommen oder abgelehnt wurde</translation>
    </message>
    <message>
        <source>whether it was declined, or is a duplicate</source>
        <translation>ob sie abgelehnt wurde oder ein Duplikat ist</translation>
    </message>
    <message>
        <source>Safe harbour assured</source>
        <translation>Schutzzusage gegeben</translation>
    </message>
    <message>
        <source>Names the same id</source>
        <translation>Nennt dieselbe Kennung</translation>
    </message>
    <message>
        <source>Has the same attachment</source>
        <translation>Hat denselben Anhang</translation>
    </message>
    <message>
        <source>A similar text, with the words</source>
        <translation>Ein ähnlicher Text, mit den Wörtern</translation>
    </message>
    <message>
        <source>A similar title, with the words</source>
        <translation>Ein ähnlicher Titel, mit den Wörtern</translation>
    </message>
    <message>
        <source>Names the same source file</source>
        <translation>Nennt dieselbe Quelldatei</translation>
    </message>
    <message>
        <source>Names the same place in the code</source>
        <translation>Nennt dieselbe Stelle im Code</translation>
    </message>
    <message>
        <source>From the same reporter</source>
        <translation>Vom selben Melder</translation>
    </message>
    <message>
        <source>%1: %2 (message %3 here, %4 there)</source>
        <extracomment>1: what is shared, &quot;Names the same id&quot;; 2: the ids; 3 and 4: numbers of messages</extracomment>
        <translation>%1: %2 (hier Nachricht %3, dort %4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>how probable</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Class: %1 → %2</source>
        <translation>Art: %1 → %2</translation>
    </message>
    <message>
        <source>Import undone: %1</source>
        <translation>Import zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The source calls it a duplicate of %1; nothing was decided here</source>
        <translation>Die Quelle nennt es ein Duplikat von %1; hier wurde nichts entschieden</translation>
    </message>
    <message>
        <source>Said to be no duplicate of %1</source>
        <translation>Kein Duplikat von %1, sagt jemand</translation>
    </message>
    <message>
        <source>Perhaps a duplicate of %1 after all</source>
        <translation>Vielleicht doch ein Duplikat von %1</translation>
    </message>
    <message>
        <source>A message of %1 does not belong there; now case %2</source>
        <translation>Eine Nachricht von %1 gehört nicht dorthin; jetzt Fall %2</translation>
    </message>
    <message>
        <source>%2 was split off %1</source>
        <translation>%2 wurde von %1 abgespalten</translation>
    </message>
    <message>
        <source>%1 was merged into %2</source>
        <translation>%1 ist in %2 aufgegangen</translation>
    </message>
    <message>
        <source>%1 was taken out of %2 again</source>
        <translation>%1 wurde wieder aus %2 herausgenommen</translation>
    </message>
    <message>
        <source>Report entered by hand, received %1</source>
        <translation>Meldung von Hand eingetragen, eingegangen %1</translation>
    </message>
    <message>
        <source>Contacts changed: %1 → %2</source>
        <translation>Kontakte geändert: %1 → %2</translation>
    </message>
    <message>
        <source>Choose an mbox, .eml files, or a dump of a tracker (JSON, XML or CSV); they may be packed.</source>
        <translation>Wählen Sie eine mbox, .eml-Dateien oder einen Abzug eines Trackers (JSON, XML oder CSV), auch gepackt.</translation>
    </message>
    <message>
        <source>Name its columns in a mapping and choose that.</source>
        <translation>Benennen Sie die Spalten in einer Zuordnung und wählen Sie diese.</translation>
    </message>
    <message>
        <source>Unpack it with its password and import the files.</source>
        <translation>Entpacken Sie es mit seinem Kennwort und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>Unpack it and import the files.</source>
        <translation>Entpacken Sie es und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>If it is yours, unpack it and import the files.</source>
        <translation>Wenn es von Ihnen ist: Entpacken Sie es und importieren Sie die Dateien.</translation>
    </message>
    <message>
        <source>Import again when the mail server is done with it.</source>
        <translation>Importieren Sie noch einmal, wenn der Mailserver damit fertig ist.</translation>
    </message>
    <message>
        <source>Fetch it from the source, and keep it with the case.</source>
        <translation>Holen Sie ihn von der Quelle und bewahren Sie ihn beim Fall auf.</translation>
    </message>
    <message>
        <source>Change the import rules if it is a report.</source>
        <translation>Ändern Sie die Importregeln, wenn es eine Meldung ist.</translation>
    </message>
    <message>
        <source>Readable, but not an issue.</source>
        <translation>Lesbar, aber kein Issue.</translation>
    </message>
    <message>
        <source>This entry is encrypted; it was not read.</source>
        <translation>Dieser Eintrag ist verschlüsselt; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A packed file in a packed file; it was not opened.</source>
        <translation>Eine gepackte Datei in einer gepackten Datei; sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The archive has more entries than the limit; the later ones were not read.</source>
        <translation>Das Archiv hat mehr Einträge als erlaubt; die späteren wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The packed file becomes larger than the limit; it was read up to there.</source>
        <translation>Die gepackte Datei wird größer als erlaubt; sie wurde bis dahin gelesen.</translation>
    </message>
    <message>
        <source>Mail that is still being delivered was passed over.</source>
        <translation>Post, die noch zugestellt wird, wurde übergangen.</translation>
    </message>
    <message>
        <source>A rule of the import ignores it; kept as it is.</source>
        <translation>Eine Importregel ignoriert es; es wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>Left out of the import; kept as it is.</source>
        <translation>Beim Import weggelassen; es wird unverändert aufbewahrt.</translation>
    </message>
    <message>
        <source>This is no XML, or it is cut off here.</source>
        <translation>Das ist kein XML, oder es ist hier abgeschnitten.</translation>
    </message>
    <message>
        <source>A row that cannot be read.</source>
        <translation>Eine Zeile, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The bytes of this attachment are not in the dump.</source>
        <translation>Die Bytes dieses Anhangs sind nicht im Abzug.</translation>
    </message>
    <message>
        <source>A table, but nobody has said what its columns mean.</source>
        <translation>Eine Tabelle, aber niemand hat gesagt, was ihre Spalten bedeuten.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 a version, %2 what the policy says of it (&quot;Supported&quot;), %3 why</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>older than their release</source>
        <translation>älter als ihre Freigabe</translation>
    </message>
    <message>
        <source>judged as their release</source>
        <translation>wie ihre Freigabe</translation>
    </message>
    <message>
        <source>This message is in %1; this case was split off it.</source>
        <extracomment>%1 is the key of a case</extracomment>
        <translation>Diese Nachricht ist in %1; dieser Fall wurde davon abgespalten.</translation>
    </message>
    <message>
        <source>The sender is new to this case.</source>
        <translation>Der Absender ist in diesem Fall neu.</translation>
    </message>
    <message>
        <source>Other bytes came under the same Message-ID; they are kept, and no message of their own.</source>
        <translation>Unter derselben Message-ID kamen andere Bytes; sie sind aufbewahrt und keine eigene Nachricht.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Diese Nachricht gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one of the messages of the case.</source>
        <translation>Wählen Sie eine der Nachrichten des Falls.</translation>
    </message>
    <message>
        <source>Nothing matched this message: it began the case, or a person put it there.</source>
        <translation>Diese Nachricht wurde nicht zugeordnet: Sie hat den Fall begonnen, oder jemand hat sie dorthin getan.</translation>
    </message>
    <message>
        <source>Choose another message.</source>
        <translation>Wählen Sie eine andere Nachricht.</translation>
    </message>
    <message>
        <source>Nothing would be left in the case.</source>
        <translation>Im Fall bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>%1 is the same already.</source>
        <translation>%1 ist schon dieselbe Person.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The messages of the case are in %1.</source>
        <translation>Die Nachrichten des Falls sind in %1.</translation>
    </message>
    <message>
        <source>Use that case, or take them back first.</source>
        <translation>Verwenden Sie jenen Fall, oder holen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>This case was not merged into another.</source>
        <translation>Dieser Fall ist in keinem anderen aufgegangen.</translation>
    </message>
    <message>
        <source>Messages of the case went on from %1.</source>
        <translation>Nachrichten des Falls gingen von %1 aus weiter.</translation>
    </message>
    <message>
        <source>Take them back from there first.</source>
        <translation>Holen Sie sie zuerst von dort zurück.</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>Ein Fall braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write what is wrong.</source>
        <translation>Schreiben Sie, was falsch ist.</translation>
    </message>
    <message>
        <source>Only what came in reports an issue.</source>
        <translation>Nur was einging, meldet ein Problem.</translation>
    </message>
    <message>
        <source>Choose a message of the reporter.</source>
        <translation>Wählen Sie eine Nachricht des Melders.</translation>
    </message>
    <message>
        <source>It is not said who reported it.</source>
        <translation>Es ist nicht gesagt, wer es gemeldet hat.</translation>
    </message>
    <message>
        <source>Give a name or an address.</source>
        <translation>Geben Sie einen Namen oder eine Adresse an.</translation>
    </message>
    <message>
        <source>This receipt is still to come.</source>
        <translation>Dieser Eingang liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>Say when the report came in.</source>
        <translation>Sagen Sie, wann die Meldung einging.</translation>
    </message>
    <message>
        <source>It is not said which product it is about.</source>
        <translation>Es ist nicht gesagt, um welches Produkt es geht.</translation>
    </message>
    <message>
        <source>No policy is of the product “%1”.</source>
        <translation>Keine Richtlinie gilt für das Produkt „%1“.</translation>
    </message>
    <message>
        <source>Name a product that has a policy.</source>
        <translation>Nennen Sie ein Produkt, das eine Richtlinie hat.</translation>
    </message>
    <message>
        <source>%1 is no alias of anybody.</source>
        <translation>%1 ist niemandes zweiter Name.</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>what a case is about
----------
kind of a reference: the report of a flaw</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Support question</source>
        <extracomment>what a case is about</extracomment>
        <translation>Supportfrage</translation>
    </message>
    <message>
        <source>Scanner output</source>
        <extracomment>what a case is about</extracomment>
        <translation>Ausgabe eines Scanners</translation>
    </message>
    <message>
        <source>Several issues in one</source>
        <extracomment>what a case is about</extracomment>
        <translation>Mehrere Probleme in einem</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <extracomment>what a case is about</extracomment>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Spam</source>
        <extracomment>what a case is about</extracomment>
        <translation>Spam</translation>
    </message>
    <message>
        <source>GitHub advisory</source>
        <extracomment>where a case came from</extracomment>
        <translation>GitHub-Sicherheitshinweis</translation>
    </message>
    <message>
        <source>GitLab issue</source>
        <extracomment>where a case came from</extracomment>
        <translation>GitLab-Issue</translation>
    </message>
    <message>
        <source>Bugzilla bug</source>
        <extracomment>where a case came from</extracomment>
        <translation>Bugzilla-Fehler</translation>
    </message>
    <message>
        <source>HackerOne report</source>
        <extracomment>where a case came from</extracomment>
        <translation>HackerOne-Meldung</translation>
    </message>
    <message>
        <source>Bugcrowd submission</source>
        <extracomment>where a case came from</extracomment>
        <translation>Bugcrowd-Einsendung</translation>
    </message>
    <message>
        <source>Jira issue</source>
        <extracomment>where a case came from</extracomment>
        <translation>Jira-Vorgang</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <extracomment>where a case came from</extracomment>
        <translation>Zeile einer Tabelle</translation>
    </message>
    <message>
        <source>Bounce: the letter did not arrive</source>
        <translation>Rückläufer: Der Brief kam nicht an</translation>
    </message>
    <message>
        <source>Signed, not checked</source>
        <translation>Signiert, nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Matched by the returned letter&apos;s Message-ID</source>
        <translation>Zugeordnet nach der Message-ID des zurückgekommenen Briefs</translation>
    </message>
    <message>
        <source>Matched by the case&apos;s key</source>
        <translation>Zugeordnet nach der Kennung des Falls</translation>
    </message>
    <message>
        <source>Matched by the address of an issue</source>
        <translation>Zugeordnet nach der Adresse eines Issues</translation>
    </message>
    <message>
        <source>Matched by subject and sender</source>
        <translation>Zugeordnet nach Betreff und Absender</translation>
    </message>
    <message>
        <source>Matched by quoted text</source>
        <translation>Zugeordnet nach zitiertem Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the fingerprint of a key, %2 whom it names</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The key does not name the sender, %1: it may be somebody else&apos;s.</source>
        <translation>Der Schlüssel nennt nicht den Absender, %1: Er kann jemand anderem gehören.</translation>
    </message>
    <message>
        <source>Nobody whom you trust has certified that the key is that of %1: anybody can make a key with this name. Compare the fingerprint with its owner.</source>
        <translation>Niemand, dem Sie vertrauen, hat beglaubigt, dass der Schlüssel %1 gehört: Jeder kann einen Schlüssel mit diesem Namen erzeugen. Vergleichen Sie den Fingerabdruck mit dem Besitzer.</translation>
    </message>
    <message>
        <source>Your gpg is told not to trust this key.</source>
        <translation>Ihr gpg ist angewiesen, diesem Schlüssel nicht zu vertrauen.</translation>
    </message>
    <message>
        <source>Your gpg half believes that the key is that of %1.</source>
        <translation>Ihr gpg glaubt nur halb, dass der Schlüssel %1 gehört.</translation>
    </message>
    <message>
        <source>Your gpg believes that the key is that of %1.</source>
        <translation>Ihr gpg glaubt, dass der Schlüssel %1 gehört.</translation>
    </message>
    <message>
        <source>Bad: this is not what was signed with key %1. It was changed on its way, or by somebody.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Falsch: Das ist nicht, was mit dem Schlüssel %1 signiert wurde. Es wurde unterwegs oder von jemandem verändert.</translation>
    </message>
    <message>
        <source>Intact, signed %1, but the key was revoked, so that it shows nothing: %2.</source>
        <extracomment>%1 is an instant, %2 a key</extracomment>
        <translation>Unversehrt, signiert %1, aber der Schlüssel wurde widerrufen, sodass es nichts belegt: %2.</translation>
    </message>
    <message>
        <source>gpg has no verdict: %1.</source>
        <extracomment>%1 are words of gpg</extracomment>
        <translation>gpg kommt zu keinem Urteil: %1.</translation>
    </message>
    <message>
        <source>Intact, signed %1, but the key has expired: %2.</source>
        <extracomment>%1 is an instant, %2 a key</extracomment>
        <translation>Unversehrt, signiert %1, aber der Schlüssel ist abgelaufen: %2.</translation>
    </message>
    <message>
        <source>Intact, signed %1, but for a time that is over; key %2.</source>
        <extracomment>%1 is an instant, %2 a key</extracomment>
        <translation>Unversehrt, signiert %1, aber für eine Zeit, die vorbei ist; Schlüssel %2.</translation>
    </message>
    <message>
        <source>Signed with a key that is not in your keyring, so that nothing is known of it: %1.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Signiert mit einem Schlüssel, der nicht in Ihrem Schlüsselbund ist, sodass nichts über ihn bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Intact, signed %1 with key %2.</source>
        <extracomment>%1 is an instant, %2 a key</extracomment>
        <translation>Unversehrt, signiert %1 mit dem Schlüssel %2.</translation>
    </message>
    <message>
        <source>No signature found</source>
        <translation>Keine Signatur gefunden</translation>
    </message>
    <message>
        <source>Bad signature</source>
        <translation>Falsche Signatur</translation>
    </message>
    <message>
        <source>Revoked key</source>
        <translation>Widerrufener Schlüssel</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>a signature, or its key</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation>Unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>Verified with reservations</source>
        <extracomment>a signature is intact, but does not show who wrote the message</extracomment>
        <translation>Mit Vorbehalt verifiziert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Only a part of the message is signed; anybody may have added the rest.</source>
        <translation>Nur ein Teil der Nachricht ist signiert; den Rest kann jeder hinzugefügt haben.</translation>
    </message>
    <message>
        <source>gpg was not found.</source>
        <translation>gpg wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install GnuPG and start Docket again.</source>
        <translation>Installieren Sie GnuPG und starten Sie Docket neu.</translation>
    </message>
    <message>
        <source>It has nothing that OpenPGP could open.</source>
        <translation>Darin ist nichts, was OpenPGP öffnen könnte.</translation>
    </message>
    <message>
        <source>It is not OpenPGP but %1, which Docket only recognises.</source>
        <translation>Das ist nicht OpenPGP, sondern %1; Docket erkennt es nur.</translation>
    </message>
    <message>
        <source>Its OpenPGP data is damaged.</source>
        <translation>Die OpenPGP-Daten der Nachricht sind beschädigt.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Bitten Sie den Absender, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>It is encrypted to keys that your keyring does not have.</source>
        <translation>Die Nachricht ist für Schlüssel verschlüsselt, die nicht in Ihrem Schlüsselbund sind.</translation>
    </message>
    <message>
        <source>Ask your team who has the key, or the sender for another mail.</source>
        <translation>Fragen Sie Ihr Team, wer den Schlüssel hat, oder bitten Sie den Absender um eine andere Mail.</translation>
    </message>
    <message>
        <source>It was not decrypted: the passphrase is missing or wrong.</source>
        <translation>Nicht entschlüsselt: Die Passphrase fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>It is encrypted in an old way in which a change would not be noticed, so it is not shown.</source>
        <translation>Die Nachricht ist auf eine alte Art verschlüsselt, bei der eine Änderung nicht auffiele, und wird darum nicht gezeigt.</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it again with a newer program.</source>
        <translation>Bitten Sie den Absender, sie mit einem neueren Programm noch einmal zu verschlüsseln.</translation>
    </message>
    <message>
        <source>It is larger than %1, or unpacks to more, and was given up.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>Die Nachricht ist größer als %1 oder wird es beim Entpacken; sie wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It has too many parts or header fields to be checked.</source>
        <translation>Die Nachricht hat zu viele Teile oder Kopffelder, um geprüft zu werden.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>gpg could not do it: %1.</source>
        <extracomment>%1 are words of gpg</extracomment>
        <translation>gpg konnte es nicht: %1.</translation>
    </message>
    <message>
        <source>Did not reach %1</source>
        <extracomment>a mail server says so of a letter; %1 are addresses</extracomment>
        <translation>Nicht angekommen bei %1</translation>
    </message>
    <message>
        <source>The archive hides the sender&apos;s address; %1 was put together from it.</source>
        <translation>Das Archiv verbirgt die Adresse des Absenders; %1 wurde daraus zusammengesetzt.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>disclosed</source>
        <translation>offengelegt</translation>
    </message>
    <message>
        <source>done? ask if it is resolved</source>
        <translation>erledigt? Fragen, ob es gelöst ist</translation>
    </message>
    <message>
        <source>closed: ask why</source>
        <translation>geschlossen: nach dem Grund fragen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>fixed, which is not released</source>
        <translation>behoben, aber damit nicht veröffentlicht</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>lacks information</source>
        <translation>es fehlen Angaben</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>ein Duplikat</translation>
    </message>
    <message>
        <source>waits for the reporter</source>
        <translation>wartet auf den Melder</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>keine Meldung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;promise&quot; or &quot;aim&quot;, %2 a time: &quot;2 business days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Encrypted, and signed, not checked</source>
        <translation>Verschlüsselt, und signiert, nicht geprüft</translation>
    </message>
    <message>
        <source>Marked in evidence: %1</source>
        <extracomment>%1 says where: &quot;poc.py:12-20&quot;</extracomment>
        <translation>Im Beweismaterial markiert: %1</translation>
    </message>
    <message>
        <source>Note on an excerpt: %1 → %2</source>
        <translation>Notiz zu einem Auszug: %1 → %2</translation>
    </message>
    <message>
        <source>Mark removed: %1</source>
        <extracomment>%1 says where: &quot;poc.py:12-20&quot;</extracomment>
        <translation>Markierung entfernt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted</source>
        <translation>
            <numerusform>%n verschlüsselt</numerusform>
            <numerusform>%n verschlüsselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out of its folder</source>
        <translation>
            <numerusform>%n führt aus seinem Ordner hinaus</numerusform>
            <numerusform>%n führen aus ihrem Ordner hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an absolute name</source>
        <translation>
            <numerusform>%n mit absolutem Namen</numerusform>
            <numerusform>%n mit absolutem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) out of the archive</source>
        <translation>
            <numerusform>%n Verknüpfung aus dem Archiv hinaus</numerusform>
            <numerusform>%n Verknüpfungen aus dem Archiv hinaus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or pipe(s)</source>
        <translation>
            <numerusform>%n Gerät oder Pipe</numerusform>
            <numerusform>%n Geräte oder Pipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that would run as its owner</source>
        <translation>
            <numerusform>%n, der mit den Rechten seines Besitzers liefe</numerusform>
            <numerusform>%n, die mit den Rechten ihres Besitzers liefen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the name of another</source>
        <translation>
            <numerusform>%n mit dem Namen eines anderen</numerusform>
            <numerusform>%n mit dem Namen eines anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose names differ by case only</source>
        <translation>
            <numerusform>%n, dessen Name sich nur in Groß- und Kleinschreibung unterscheidet</numerusform>
            <numerusform>%n, deren Namen sich nur in Groß- und Kleinschreibung unterscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with hidden characters in the name</source>
        <translation>
            <numerusform>%n mit verborgenen Zeichen im Namen</numerusform>
            <numerusform>%n mit verborgenen Zeichen im Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a size</source>
        <translation>
            <numerusform>%n ohne Größe</numerusform>
            <numerusform>%n ohne Größe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an overlong name</source>
        <translation>
            <numerusform>%n mit überlangem Namen</numerusform>
            <numerusform>%n mit überlangem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too large to be opened</source>
        <translation>
            <numerusform>%n zu groß zum Öffnen</numerusform>
            <numerusform>%n zu groß zum Öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>goes out of its folder</source>
        <translation>führt aus seinem Ordner hinaus</translation>
    </message>
    <message>
        <source>absolute name</source>
        <translation>absoluter Name</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>link out of the archive</source>
        <translation>Verknüpfung aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>device, pipe or socket</source>
        <translation>Gerät, Pipe oder Socket</translation>
    </message>
    <message>
        <source>would run as its owner</source>
        <translation>liefe mit den Rechten seines Besitzers</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>name differs by case only</source>
        <translation>Name nur in Groß- und Kleinschreibung verschieden</translation>
    </message>
    <message>
        <source>hidden characters in the name</source>
        <translation>verborgene Zeichen im Namen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>size not told</source>
        <translation>Größe nicht genannt</translation>
    </message>
    <message>
        <source>name cut off</source>
        <translation>Name abgeschnitten</translation>
    </message>
    <message>
        <source>too large to be opened</source>
        <translation>zu groß zum Öffnen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is what is odd about an entry of an archive, as &quot;link&quot;; %2 the name to which it leads</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The archive is cut off or damaged: what comes before is listed.</source>
        <translation>Das Archiv ist abgeschnitten oder beschädigt: Aufgelistet ist, was davor kommt.</translation>
    </message>
    <message>
        <source>The archive has more entries than are listed: the first %1.</source>
        <translation>Das Archiv hat mehr Einträge als aufgelistet: die ersten %1.</translation>
    </message>
    <message>
        <source>The entries claim to unpack to %1, as a bomb does. They are opened within limits.</source>
        <translation>Die Einträge geben an, entpackt %1 groß zu sein, wie bei einer Bombe. Sie werden innerhalb von Grenzen geöffnet.</translation>
    </message>
    <message>
        <source>Listing it was given up: it unpacks to too much, as a bomb does.</source>
        <translation>Das Auflisten wurde aufgegeben: Es entpackt sich zu viel, wie bei einer Bombe.</translation>
    </message>
    <message>
        <source>Entries share bytes: together they take more than the file has, as in a bomb.</source>
        <translation>Einträge teilen sich Bytes: Zusammen belegen sie mehr, als die Datei hat, wie in einer Bombe.</translation>
    </message>
    <message>
        <source>Its directory names more entries, which begin where others do.</source>
        <translation>Sein Verzeichnis nennt weitere Einträge, die dort beginnen, wo andere beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unpacked</source>
        <extracomment>%1 is a size</extracomment>
        <translation>entpackt %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>It is no archive of a kind that Docket opens.</source>
        <translation>Es ist kein Archiv von einer Art, die Docket öffnet.</translation>
    </message>
    <message>
        <source>The archive has no entry of this number.</source>
        <translation>Das Archiv hat keinen Eintrag dieser Nummer.</translation>
    </message>
    <message>
        <source>This entry is a folder, a link or a device: it has no bytes.</source>
        <translation>Dieser Eintrag ist ein Ordner, eine Verknüpfung oder ein Gerät: Er hat keine Bytes.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Er ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Give its password where the entries of its archive are listed.</source>
        <translation>Geben Sie sein Kennwort dort ein, wo die Einträge seines Archivs aufgelistet sind.</translation>
    </message>
    <message>
        <source>The password does not fit.</source>
        <translation>Das Kennwort passt nicht.</translation>
    </message>
    <message>
        <source>Ask whoever sent the archive for it.</source>
        <translation>Bitten Sie den Absender des Archivs darum.</translation>
    </message>
    <message>
        <source>The password is another one, or the entry is damaged.</source>
        <translation>Das Kennwort ist ein anderes, oder der Eintrag ist beschädigt.</translation>
    </message>
    <message>
        <source>It is encrypted in a way that Docket cannot open.</source>
        <translation>Er ist auf eine Art verschlüsselt, die Docket nicht öffnen kann.</translation>
    </message>
    <message>
        <source>Save it, and open it with its own program in a place that may break.</source>
        <translation>Speichern Sie ihn, und öffnen Sie ihn mit seinem eigenen Programm an einem Ort, der Schaden nehmen darf.</translation>
    </message>
    <message>
        <source>It is cut off or damaged.</source>
        <translation>Er ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Ask whoever sent it to send it again.</source>
        <translation>Bitten Sie den Absender, ihn noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The entry is larger than %1, more than is unpacked in memory.</source>
        <translation>Der Eintrag ist größer als %1, mehr als im Speicher entpackt wird.</translation>
    </message>
    <message>
        <source>It was given up: more than %1 would have been unpacked.</source>
        <translation>Es wurde aufgegeben: Mehr als %1 wären entpackt worden.</translation>
    </message>
    <message>
        <source>It was given up: it unpacks to over %1 times its size, as a bomb does.</source>
        <translation>Es wurde aufgegeben: Entpackt wird daraus mehr als das %1-Fache seiner Größe, wie bei einer Bombe.</translation>
    </message>
    <message>
        <source>The archive has more than %1 entries; the later ones are not opened.</source>
        <translation>Das Archiv hat mehr als %1 Einträge; die späteren werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Archives in archives are opened to depth %1, as deeper ones are bombs.</source>
        <translation>Archive in Archiven werden bis zur Tiefe %1 geöffnet, denn tiefere sind Bomben.</translation>
    </message>
    <message>
        <source>It is there already; nothing is overwritten.</source>
        <translation>Sie ist schon da; überschrieben wird nichts.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The template must have this value</source>
        <translation>Die Vorlage muss diesen Wert enthalten</translation>
    </message>
    <message>
        <source>Advisory (Markdown)</source>
        <translation>Sicherheitshinweis (Markdown)</translation>
    </message>
    <message>
        <source>Advisory, curl&apos;s layout</source>
        <translation>Sicherheitshinweis, Aufbau von curl</translation>
    </message>
    <message>
        <source>Advisory, Stalwart&apos;s layout</source>
        <translation>Sicherheitshinweis, Aufbau von Stalwart</translation>
    </message>
    <message>
        <source>GitHub advisory text</source>
        <translation>Text für GitHub-Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Release note</source>
        <translation>Versionshinweis</translation>
    </message>
    <message>
        <source>Changelog entry</source>
        <translation>Eintrag im Änderungsprotokoll</translation>
    </message>
    <message>
        <source>OSV</source>
        <translation>OSV</translation>
    </message>
    <message>
        <source>CSAF 2.0</source>
        <translation>CSAF 2.0</translation>
    </message>
    <message>
        <source>CVE (CNA container)</source>
        <translation>CVE (CNA-Container)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Own id</source>
        <translation>Eigene Kennung</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>CVSS vectors</source>
        <translation>CVSS-Vektoren</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>Schwachstellentypen</translation>
    </message>
    <message>
        <source>Affected versions</source>
        <translation>Betroffene Versionen</translation>
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
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Nature of the fix and components</source>
        <translation>Art der Behebung und Komponenten</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>It was never published, so that it cannot be withdrawn.</source>
        <translation>Er wurde nie veröffentlicht und kann deshalb nicht zurückgezogen werden.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not valid as “%1”: %2.</source>
        <extracomment>%1 is a format (&quot;CSAF 2.0&quot;), %2 what is wrong</extracomment>
        <translation>Als „%1“ ist er nicht gültig: %2.</translation>
    </message>
    <message>
        <source>Mend the named fields.</source>
        <translation>Berichtigen Sie die genannten Felder.</translation>
    </message>
    <message>
        <source>The reporter has not been told of the fix.</source>
        <translation>Der Melder wurde nicht über die Behebung informiert.</translation>
    </message>
    <message>
        <source>An affected range ends before it begins.</source>
        <translation>Ein betroffener Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Two affected ranges of a product overlap.</source>
        <translation>Zwei betroffene Bereiche eines Produkts überschneiden sich.</translation>
    </message>
    <message>
        <source>Two affected ranges are of the same branch.</source>
        <translation>Zwei betroffene Bereiche gelten für denselben Zweig.</translation>
    </message>
    <message>
        <source>An end of an affected range is no version that can be compared.</source>
        <translation>Ein Ende eines betroffenen Bereichs ist keine vergleichbare Version.</translation>
    </message>
    <message>
        <source>A fixed version is no release that the fix names.</source>
        <translation>Eine behobene Version ist keine Veröffentlichung, die die Behebung nennt.</translation>
    </message>
    <message>
        <source>A branch is affected, and no range speaks of it.</source>
        <translation>Ein Zweig ist betroffen, und kein Bereich nennt ihn.</translation>
    </message>
    <message>
        <source>There is no weakness (CWE) of this number.</source>
        <translation>Einen Schwachstellentyp (CWE) mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>A weakness (CWE) has another name in the catalogue.</source>
        <translation>Ein Schwachstellentyp (CWE) heißt im Katalog anders.</translation>
    </message>
    <message>
        <source>A CVSS vector cannot be read.</source>
        <translation>Ein CVSS-Vektor ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The severity is not what the CVSS vector gives.</source>
        <translation>Der Schweregrad ist nicht der, den der CVSS-Vektor ergibt.</translation>
    </message>
    <message>
        <source>The advisory is dated before its report.</source>
        <translation>Der Sicherheitshinweis ist früher datiert als die Meldung.</translation>
    </message>
    <message>
        <source>The advisory is withdrawn before it is published.</source>
        <translation>Der Sicherheitshinweis ist zurückgezogen, bevor er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The dates of the revisions are out of order.</source>
        <translation>Die Daten der Fassungen sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>A date is still to come.</source>
        <translation>Ein Datum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>There is no reference; a CVE record needs one.</source>
        <translation>Es gibt keinen Verweis; ein CVE-Datensatz braucht einen.</translation>
    </message>
    <message>
        <source>Words of an internal note are in the text.</source>
        <translation>Wörter einer internen Notiz stehen im Text.</translation>
    </message>
    <message>
        <source>Words of a private message are in the text.</source>
        <translation>Wörter einer vertraulichen Nachricht stehen im Text.</translation>
    </message>
    <message>
        <source>Lines of a proof of concept are in the text.</source>
        <translation>Zeilen eines Proof of Concept stehen im Text.</translation>
    </message>
    <message>
        <source>Another case is mentioned, which is not public.</source>
        <translation>Ein anderer Fall wird erwähnt, der nicht öffentlich ist.</translation>
    </message>
    <message>
        <source>The Message-ID of a private mail is in the text.</source>
        <translation>Die Message-ID einer vertraulichen Mail steht im Text.</translation>
    </message>
    <message>
        <source>A link goes to a place that readers cannot or shall not reach.</source>
        <translation>Ein Link führt an eine Stelle, die Leser nicht erreichen können oder sollen.</translation>
    </message>
    <message>
        <source>An address of a local network is in the text.</source>
        <translation>Eine Adresse eines lokalen Netzes steht im Text.</translation>
    </message>
    <message>
        <source>The text has raw HTML.</source>
        <translation>Der Text enthält rohes HTML.</translation>
    </message>
    <message>
        <source>The text loads an image, which tells who reads it.</source>
        <translation>Der Text lädt ein Bild, was verrät, wer ihn liest.</translation>
    </message>
    <message>
        <source>A text is too long for a format.</source>
        <translation>Ein Text ist für ein Format zu lang.</translation>
    </message>
    <message>
        <source>A weakness (CWE) is not meant for single flaws.</source>
        <translation>Ein Schwachstellentyp (CWE) ist nicht für einzelne Schwachstellen gedacht.</translation>
    </message>
    <message>
        <source>Key of the case</source>
        <translation>Kennung des Falls</translation>
    </message>
    <message>
        <source>Its CVE or GHSA id</source>
        <translation>Seine CVE- oder GHSA-Kennung</translation>
    </message>
    <message>
        <source>Words of its title</source>
        <translation>Wörter seines Titels</translation>
    </message>
    <message>
        <source>Name of somebody who reported it</source>
        <translation>Name von jemandem, der ihn gemeldet hat</translation>
    </message>
    <message>
        <source>Address of somebody who reported it</source>
        <translation>Adresse von jemandem, der ihn gemeldet hat</translation>
    </message>
    <message>
        <source>Words of a message or note</source>
        <translation>Wörter einer Nachricht oder Notiz</translation>
    </message>
    <message>
        <source>Lines of a proof of concept</source>
        <translation>Zeilen eines Proof of Concept</translation>
    </message>
    <message>
        <source>Name of an attachment</source>
        <translation>Name eines Anhangs</translation>
    </message>
    <message>
        <source>A word that tells of security</source>
        <translation>Ein Wort, das auf Sicherheit deutet</translation>
    </message>
    <message>
        <source>There is no clone of a Git repository here.</source>
        <translation>Hier ist kein Klon eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>Choose the folder that has the “.git” in it.</source>
        <translation>Wählen Sie den Ordner, der „.git“ enthält.</translation>
    </message>
    <message>
        <source>The clone belongs to somebody else.</source>
        <translation>Der Klon gehört jemand anderem.</translation>
    </message>
    <message>
        <source>Add it to safe.directory of your Git configuration, if you trust it.</source>
        <translation>Tragen Sie ihn in Ihrer Git-Konfiguration unter safe.directory ein, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The clone has no commit “%1”.</source>
        <translation>Der Klon hat keinen Commit „%1“.</translation>
    </message>
    <message>
        <source>Fetch it, or check its digits.</source>
        <translation>Holen Sie ihn mit „git fetch“, oder prüfen Sie seine Ziffern.</translation>
    </message>
    <message>
        <source>Several objects begin with “%1”.</source>
        <translation>Mehrere Objekte beginnen mit „%1“.</translation>
    </message>
    <message>
        <source>Give more digits of the commit.</source>
        <translation>Geben Sie mehr Ziffern des Commits an.</translation>
    </message>
    <message>
        <source>More than %1 commits cannot be asked for at once.</source>
        <translation>Mehr als %1 Commits können nicht auf einmal abgefragt werden.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Fragen Sie weniger ab.</translation>
    </message>
    <message>
        <source>The clone cannot be read: %1</source>
        <translation>Der Klon kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Check it with “git fsck”.</source>
        <translation>Prüfen Sie ihn mit „git fsck“.</translation>
    </message>
    <message>
        <source>None known</source>
        <extracomment>SSVC, exploitation</extracomment>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>Public PoC</source>
        <extracomment>SSVC, exploitation: a proof of concept is public</extracomment>
        <translation>Öffentlicher PoC</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>SSVC, exploitation</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Laborious</source>
        <extracomment>SSVC, utility to an attacker: cannot be automated, and few resources behind each target</extracomment>
        <translation>Aufwendig</translation>
    </message>
    <message>
        <source>Efficient</source>
        <extracomment>SSVC, utility: can be automated, or many resources behind each target</extracomment>
        <translation>Effizient</translation>
    </message>
    <message>
        <source>Super effective</source>
        <extracomment>SSVC, utility: both</extracomment>
        <translation>Höchst wirksam</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>SSVC, technical impact</extracomment>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>SSVC, technical impact: full control, or all of the data</extracomment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Minimal</source>
        <extracomment>SSVC, impact on public safety</extracomment>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Significant</source>
        <extracomment>SSVC, impact on public safety</extracomment>
        <translation>Erheblich</translation>
    </message>
    <message>
        <source>Defer</source>
        <extracomment>SSVC, a decision about a fix</extracomment>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>SSVC, a decision about a fix</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Out-of-cycle</source>
        <extracomment>SSVC, a decision about a fix</extracomment>
        <translation>Außer der Reihe</translation>
    </message>
    <message>
        <source>Immediate</source>
        <extracomment>SSVC, a decision about a fix</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>CVSS and words</source>
        <translation>CVSS und Worte</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Worte</translation>
    </message>
    <message>
        <source>No work on it for now.</source>
        <translation>Vorerst keine Arbeit daran.</translation>
    </message>
    <message>
        <source>The fix comes with a regular release.</source>
        <translation>Die Behebung kommt mit einer regulären Veröffentlichung.</translation>
    </message>
    <message>
        <source>The fix does not wait for the next regular release: a hotfix is suggested, with a reason.</source>
        <translation>Die Behebung wartet nicht auf die nächste reguläre Veröffentlichung: Ein Hotfix ist empfohlen, mit Begründung.</translation>
    </message>
    <message>
        <source>Everybody who can help works on it now: a hotfix is suggested, with a reason.</source>
        <translation>Alle, die helfen können, arbeiten jetzt daran: Ein Hotfix ist empfohlen, mit Begründung.</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is a list of decisions that are still possible: &quot;Scheduled / Immediate&quot;</extracomment>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Ausnutzung</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Technical impact</source>
        <translation>Technische Auswirkung</translation>
    </message>
    <message>
        <source>Public safety impact</source>
        <translation>Auswirkung auf die öffentliche Sicherheit</translation>
    </message>
    <message>
        <source>The catalogue (CWE %1) has no such number.</source>
        <translation>Der Katalog (CWE %1) hat diese Nummer nicht.</translation>
    </message>
    <message>
        <source>The catalogue calls it “%1”.</source>
        <translation>Der Katalog nennt ihn „%1“.</translation>
    </message>
    <message>
        <source>This is a view, no weakness: choose one of its members.</source>
        <translation>Dies ist eine Sicht, kein Schwachstellentyp: Wählen Sie eines ihrer Mitglieder.</translation>
    </message>
    <message>
        <source>This is a category, no weakness: choose one of its members.</source>
        <translation>Dies ist eine Kategorie, kein Schwachstellentyp: Wählen Sie eines ihrer Mitglieder.</translation>
    </message>
    <message>
        <source>MITRE has withdrawn it: choose another one.</source>
        <translation>MITRE hat ihn zurückgezogen: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>MITRE does not want vulnerabilities called so: choose another one.</source>
        <translation>MITRE will nicht, dass Schwachstellen so genannt werden: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This is very general; MITRE would rather have a more precise one.</source>
        <translation>Dies ist sehr allgemein; MITRE hätte lieber einen genaueren.</translation>
    </message>
    <message>
        <source>No vector has the character %1.</source>
        <extracomment>%1 is &quot;U+0421&quot;, %2 the Latin letter that it looks like</extracomment>
        <translation>Kein Vektor enthält das Zeichen %1.</translation>
    </message>
    <message>
        <source>The character %1 looks like “%2” and is another one.</source>
        <translation>Das Zeichen %1 sieht aus wie „%2“ und ist ein anderes.</translation>
    </message>
    <message>
        <source>This version has no metric “%1”.</source>
        <translation>Diese Version hat keine Metrik „%1“.</translation>
    </message>
    <message>
        <source>This version has no metric “%1”; “%2” is one.</source>
        <translation>Diese Version hat keine Metrik „%1“; „%2“ ist eine.</translation>
    </message>
    <message>
        <source>%1 has no value; it takes one of %2.</source>
        <translation>%1 hat keinen Wert; möglich ist einer von %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of %2; it takes one of %3.</source>
        <translation>„%1“ ist kein Wert von %2; möglich ist einer von %3.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>rating of a CVSS score of 0</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Base</source>
        <extracomment>group of CVSS metrics</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Threat</source>
        <extracomment>group of CVSS metrics</extracomment>
        <translation>Threat</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Environmental</source>
        <extracomment>group of CVSS metrics</extracomment>
        <translation>Environmental</translation>
    </message>
    <message>
        <source>Supplemental</source>
        <extracomment>group of CVSS metrics</extracomment>
        <translation>Supplemental</translation>
    </message>
    <message>
        <source>There is no vector.</source>
        <translation>Es ist kein Vektor da.</translation>
    </message>
    <message>
        <source>The vector is longer than %1 characters.</source>
        <translation>Der Vektor ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” must not stand here.</source>
        <translation>„%1“ darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>It begins with no version, and 2.0 has no metric “%1”; write “CVSS:3.1/” or another in front.</source>
        <translation>Am Anfang steht keine Version, und 2.0 hat keine Metrik „%1“; schreiben Sie „CVSS:3.1/“ oder eine andere davor.</translation>
    </message>
    <message>
        <source>“%1” is no version of CVSS; vectors begin with one of %2, or with none in 2.0.</source>
        <translation>„%1“ ist keine Version von CVSS; Vektoren beginnen mit einem von %2, oder bei 2.0 mit keinem.</translation>
    </message>
    <message>
        <source>A metric is missing behind “/”.</source>
        <translation>Hinter „/“ fehlt eine Metrik.</translation>
    </message>
    <message>
        <source>“%1” is no metric with a value, as “AV:N” is.</source>
        <translation>„%1“ ist keine Metrik mit einem Wert wie „AV:N“.</translation>
    </message>
    <message>
        <source>%1 is stated twice.</source>
        <translation>%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>%1 belongs before %2: version 4.0 has an order.</source>
        <translation>%1 gehört vor %2: Version 4.0 hat eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Metrics are missing: %1.</source>
        <translation>Es fehlen Metriken: %1.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence</extracomment>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>Exploitability</source>
        <translation>Exploitability</translation>
    </message>
    <message>
        <source>Attack vector</source>
        <translation>Attack Vector</translation>
    </message>
    <message>
        <source>From where can the attack be made?</source>
        <translation>Von wo aus ist der Angriff möglich?</translation>
    </message>
    <message>
        <source>Access vector</source>
        <translation>Access Vector</translation>
    </message>
    <message>
        <source>Attack complexity</source>
        <translation>Attack Complexity</translation>
    </message>
    <message>
        <source>Does the attack depend on conditions that the attacker does not control?</source>
        <translation>Hängt der Angriff von Umständen ab, die der Angreifer nicht in der Hand hat?</translation>
    </message>
    <message>
        <source>Does a defence have to be got round first?</source>
        <translation>Muss erst ein Schutz umgangen werden?</translation>
    </message>
    <message>
        <source>Access complexity</source>
        <translation>Access Complexity</translation>
    </message>
    <message>
        <source>How often do the conditions hold that the attack needs?</source>
        <translation>Wie oft sind die Umstände gegeben, die der Angriff braucht?</translation>
    </message>
    <message>
        <source>Attack requirements</source>
        <translation>Attack Requirements</translation>
    </message>
    <message>
        <source>Does it take a deployment or a moment of a certain kind?</source>
        <translation>Braucht er eine bestimmte Art der Installation oder einen bestimmten Augenblick?</translation>
    </message>
    <message>
        <source>Privileges required</source>
        <translation>Privileges Required</translation>
    </message>
    <message>
        <source>Which rights must the attacker have before the attack?</source>
        <translation>Welche Rechte muss der Angreifer vor dem Angriff haben?</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentication</translation>
    </message>
    <message>
        <source>How often must the attacker log in?</source>
        <translation>Wie oft muss der Angreifer sich anmelden?</translation>
    </message>
    <message>
        <source>User interaction</source>
        <translation>User Interaction</translation>
    </message>
    <message>
        <source>Must another person do something for the attack to work?</source>
        <translation>Muss eine andere Person etwas tun, damit der Angriff gelingt?</translation>
    </message>
    <message>
        <source>Does the harm reach beyond what the flawed part is in charge of?</source>
        <translation>Reicht der Schaden über das hinaus, wofür der fehlerhafte Teil zuständig ist?</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>What can be read that should not be?</source>
        <translation>Was kann gelesen werden, das nicht gelesen werden sollte?</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>What can be changed that should not be?</source>
        <translation>Was kann geändert werden, das nicht geändert werden sollte?</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>What stops working?</source>
        <translation>Was fällt aus?</translation>
    </message>
    <message>
        <source>Vulnerable system</source>
        <translation>Verwundbares System</translation>
    </message>
    <message>
        <source>What can be read on the system that has the flaw?</source>
        <translation>Was kann auf dem System gelesen werden, das die Schwachstelle hat?</translation>
    </message>
    <message>
        <source>What can be changed on the system that has the flaw?</source>
        <translation>Was kann auf dem System geändert werden, das die Schwachstelle hat?</translation>
    </message>
    <message>
        <source>What stops working on the system that has the flaw?</source>
        <translation>Was fällt auf dem System aus, das die Schwachstelle hat?</translation>
    </message>
    <message>
        <source>Subsequent systems</source>
        <translation>Folgesysteme</translation>
    </message>
    <message>
        <source>What can be read on other systems, reached through this one?</source>
        <translation>Was kann auf anderen Systemen gelesen werden, die durch dieses erreicht werden?</translation>
    </message>
    <message>
        <source>What can be changed on other systems, reached through this one?</source>
        <translation>Was kann auf anderen Systemen geändert werden, die durch dieses erreicht werden?</translation>
    </message>
    <message>
        <source>What stops working on other systems, reached through this one?</source>
        <translation>Was fällt auf anderen Systemen aus, die durch dieses erreicht werden?</translation>
    </message>
    <message>
        <source>How far has an exploit come?</source>
        <translation>Wie weit ist ein Exploit gediehen?</translation>
    </message>
    <message>
        <source>Exploit code maturity</source>
        <translation>Exploit Code Maturity</translation>
    </message>
    <message>
        <source>Exploit maturity</source>
        <translation>Exploit Maturity</translation>
    </message>
    <message>
        <source>Remediation level</source>
        <translation>Remediation Level</translation>
    </message>
    <message>
        <source>What can users do about the flaw?</source>
        <translation>Was können Nutzer gegen die Schwachstelle tun?</translation>
    </message>
    <message>
        <source>Report confidence</source>
        <translation>Report Confidence</translation>
    </message>
    <message>
        <source>How sure is it that the flaw is there, and how it works?</source>
        <translation>Wie sicher ist es, dass die Schwachstelle da ist, und wie sie funktioniert?</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Collateral damage potential</source>
        <translation>Collateral Damage Potential</translation>
    </message>
    <message>
        <source>What may be lost besides, in life, property or income?</source>
        <translation>Was kann sonst verloren gehen, an Leben, Eigentum oder Einkommen?</translation>
    </message>
    <message>
        <source>Target distribution</source>
        <translation>Target Distribution</translation>
    </message>
    <message>
        <source>How many of the systems are of the vulnerable kind?</source>
        <translation>Wie viele der Systeme sind von der verwundbaren Art?</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Confidentiality requirement</source>
        <translation>Confidentiality Requirement</translation>
    </message>
    <message>
        <source>How much does whoever runs the system depend on its secrets?</source>
        <translation>Wie sehr ist der Betreiber des Systems auf dessen Geheimnisse angewiesen?</translation>
    </message>
    <message>
        <source>Integrity requirement</source>
        <translation>Integrity Requirement</translation>
    </message>
    <message>
        <source>How much does whoever runs the system depend on its data being right?</source>
        <translation>Wie sehr ist der Betreiber des Systems darauf angewiesen, dass dessen Daten stimmen?</translation>
    </message>
    <message>
        <source>Availability requirement</source>
        <translation>Availability Requirement</translation>
    </message>
    <message>
        <source>How much does whoever runs the system depend on it being there?</source>
        <translation>Wie sehr ist der Betreiber des Systems darauf angewiesen, dass es da ist?</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Can people be hurt?</source>
        <translation>Können Menschen verletzt werden?</translation>
    </message>
    <message>
        <source>Automatable</source>
        <translation>Automatable</translation>
    </message>
    <message>
        <source>Can an attacker go through many targets by a script?</source>
        <translation>Kann ein Angreifer viele Ziele mit einem Skript durchgehen?</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>How does the system come back after the attack?</source>
        <translation>Wie kommt das System nach dem Angriff zurück?</translation>
    </message>
    <message>
        <source>Value density</source>
        <translation>Value Density</translation>
    </message>
    <message>
        <source>How much does one attack gain?</source>
        <translation>Wie viel bringt ein einzelner Angriff ein?</translation>
    </message>
    <message>
        <source>Response effort</source>
        <translation>Response Effort</translation>
    </message>
    <message>
        <source>How much work is the answer for users?</source>
        <translation>Wie viel Arbeit macht den Nutzern die Reaktion?</translation>
    </message>
    <message>
        <source>Provider urgency</source>
        <translation>Provider Urgency</translation>
    </message>
    <message>
        <source>How urgent does the provider say it is?</source>
        <translation>Wie dringend ist es nach Angabe des Anbieters?</translation>
    </message>
    <message>
        <source>%1, in this environment</source>
        <extracomment>%1 is a group of metrics, as &quot;Exploitability&quot;: how it is where the product runs</extracomment>
        <translation>%1, in dieser Umgebung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>from anywhere that packets reach the system, also over the internet.</source>
        <translation>von überall, von wo Pakete das System erreichen, auch über das Internet.</translation>
    </message>
    <message>
        <source>Adjacent</source>
        <translation>Benachbart</translation>
    </message>
    <message>
        <source>only from the same network, such as a subnet, a Wi-Fi or within the range of Bluetooth.</source>
        <translation>nur aus demselben Netz, etwa einem Subnetz, einem WLAN oder in Reichweite von Bluetooth.</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>with a login or a file on the system, or by a person who opens what the attacker sent.</source>
        <translation>mit einer Anmeldung oder einer Datei auf dem System, oder durch jemanden, der öffnet, was der Angreifer schickt.</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Physisch</translation>
    </message>
    <message>
        <source>only by touching the device.</source>
        <translation>nur wer das Gerät berührt.</translation>
    </message>
    <message>
        <source>Adjacent network</source>
        <translation>Benachbartes Netz</translation>
    </message>
    <message>
        <source>with a login on the system, or by touching it.</source>
        <translation>mit einer Anmeldung auf dem System, oder wer es berührt.</translation>
    </message>
    <message>
        <source>the attack works every time, whatever the circumstances.</source>
        <translation>der Angriff gelingt jedes Mal, gleich unter welchen Umständen.</translation>
    </message>
    <message>
        <source>something has to be learned, prepared or won first, such as a race.</source>
        <translation>etwas muss zuerst herausgefunden, vorbereitet oder gewonnen werden, etwa eine Race-Condition.</translation>
    </message>
    <message>
        <source>nothing on the system has to be got round; the attack works every time.</source>
        <translation>auf dem System muss nichts umgangen werden; der Angriff gelingt jedes Mal.</translation>
    </message>
    <message>
        <source>a defence such as randomised addresses or a secret of the target has to be got round.</source>
        <translation>ein Schutz wie zufällige Adressen oder ein Geheimnis des Ziels muss umgangen werden.</translation>
    </message>
    <message>
        <source>nearly always; the usual setting is enough.</source>
        <translation>fast immer; die übliche Einstellung genügt.</translation>
    </message>
    <message>
        <source>sometimes, for instance in a setting that is not the usual one.</source>
        <translation>manchmal, zum Beispiel in einer Einstellung, die nicht die übliche ist.</translation>
    </message>
    <message>
        <source>hardly ever, for instance in a narrow race.</source>
        <translation>fast nie, zum Beispiel in einer engen Race-Condition.</translation>
    </message>
    <message>
        <source>the attack works wherever the flaw is.</source>
        <translation>der Angriff gelingt, wo immer die Schwachstelle ist.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>it takes a certain deployment or moment, such as a race or a place between two hosts.</source>
        <translation>er braucht eine bestimmte Installation oder einen bestimmten Augenblick, etwa eine Race-Condition oder einen Platz zwischen zwei Rechnern.</translation>
    </message>
    <message>
        <source>no account is needed.</source>
        <translation>kein Konto ist nötig.</translation>
    </message>
    <message>
        <source>an ordinary account is enough.</source>
        <translation>ein gewöhnliches Konto genügt.</translation>
    </message>
    <message>
        <source>the rights of an administrator are needed, or nearly.</source>
        <translation>die Rechte eines Administrators sind nötig, oder fast.</translation>
    </message>
    <message>
        <source>not at all.</source>
        <translation>gar nicht.</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>once.</source>
        <translation>einmal.</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Mehrmals</translation>
    </message>
    <message>
        <source>twice or more, also with the same account.</source>
        <translation>zweimal oder öfter, auch mit demselben Konto.</translation>
    </message>
    <message>
        <source>nobody but the attacker has to do anything.</source>
        <translation>außer dem Angreifer muss niemand etwas tun.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>somebody has to do something, such as open a page or a file.</source>
        <translation>jemand muss etwas tun, etwa eine Seite oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Passive</source>
        <translation>Passiv</translation>
    </message>
    <message>
        <source>a person only has to use the product as usual, for example open a page.</source>
        <translation>jemand muss das Produkt nur wie üblich benutzen, zum Beispiel eine Seite öffnen.</translation>
    </message>
    <message>
        <source>a person has to do something on purpose, such as import a file or pass over a warning.</source>
        <translation>jemand muss absichtlich etwas tun, etwa eine Datei importieren oder über eine Warnung hinweggehen.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>the harm is elsewhere, too: in the browser of a visitor, or on the host of a guest.</source>
        <translation>der Schaden liegt auch anderswo: im Browser eines Besuchers oder auf dem Wirtssystem eines Gastsystems.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>the harm stays with what has the flaw.</source>
        <translation>der Schaden bleibt bei dem, was die Schwachstelle hat.</translation>
    </message>
    <message>
        <source>everything, or what matters most, such as passwords.</source>
        <translation>alles oder das Wichtigste, etwa Passwörter.</translation>
    </message>
    <message>
        <source>a part of it, which the attacker cannot choose, or which does no serious harm.</source>
        <translation>ein Teil davon, den der Angreifer nicht wählen kann oder der keinen ernsten Schaden anrichtet.</translation>
    </message>
    <message>
        <source>nothing.</source>
        <translation>nichts.</translation>
    </message>
    <message>
        <source>everything, or what does serious harm.</source>
        <translation>alles, oder was ernsten Schaden anrichtet.</translation>
    </message>
    <message>
        <source>a part of it, without serious harm.</source>
        <translation>ein Teil davon, ohne ernsten Schaden.</translation>
    </message>
    <message>
        <source>the whole, or what matters most, for as long as the attacker likes or for good.</source>
        <translation>das Ganze oder das Wichtigste, so lange der Angreifer will oder für immer.</translation>
    </message>
    <message>
        <source>it becomes slow or fails now and then, without serious harm.</source>
        <translation>es wird langsam oder versagt ab und zu, ohne ernsten Schaden.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>everything.</source>
        <translation>alles.</translation>
    </message>
    <message>
        <source>a part of it, which the attacker cannot choose.</source>
        <translation>ein Teil davon, den der Angreifer nicht wählen kann.</translation>
    </message>
    <message>
        <source>the whole.</source>
        <translation>das Ganze.</translation>
    </message>
    <message>
        <source>it becomes slow or fails now and then.</source>
        <translation>es wird langsam oder versagt ab und zu.</translation>
    </message>
    <message>
        <source>people can be hurt by what is changed.</source>
        <translation>Menschen können durch das verletzt werden, was geändert wird.</translation>
    </message>
    <message>
        <source>people can be hurt when it stops.</source>
        <translation>Menschen können verletzt werden, wenn es ausfällt.</translation>
    </message>
    <message>
        <source>code works everywhere, or none is needed.</source>
        <translation>Code funktioniert überall, oder es braucht keinen.</translation>
    </message>
    <message>
        <source>Functional</source>
        <translation>Funktionsfähig</translation>
    </message>
    <message>
        <source>code works in most situations.</source>
        <translation>Code funktioniert in den meisten Fällen.</translation>
    </message>
    <message>
        <source>Proof of concept</source>
        <translation>Proof of Concept</translation>
    </message>
    <message>
        <source>there is a demonstration that an attacker would have to work on.</source>
        <translation>es gibt eine Vorführung, an der ein Angreifer noch arbeiten müsste.</translation>
    </message>
    <message>
        <source>Unproven</source>
        <translation>Unbewiesen</translation>
    </message>
    <message>
        <source>no exploit is known.</source>
        <translation>kein Exploit ist bekannt.</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Angegriffen</translation>
    </message>
    <message>
        <source>attacks are reported, or there is a tool that makes them easy.</source>
        <translation>Angriffe sind gemeldet, oder es gibt ein Werkzeug, das sie leicht macht.</translation>
    </message>
    <message>
        <source>a demonstration is public, and no attack is known.</source>
        <translation>eine Vorführung ist öffentlich, und kein Angriff ist bekannt.</translation>
    </message>
    <message>
        <source>Unreported</source>
        <translation>Nichts gemeldet</translation>
    </message>
    <message>
        <source>neither a public demonstration nor an attack is known.</source>
        <translation>weder eine öffentliche Vorführung noch ein Angriff ist bekannt.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>nothing, as there is no remedy or it cannot be applied.</source>
        <translation>nichts, da es kein Mittel dagegen gibt oder es sich nicht anwenden lässt.</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Umgehung</translation>
    </message>
    <message>
        <source>there is a way round it that is not the vendor’s.</source>
        <translation>es gibt einen Weg darum herum, der nicht vom Hersteller ist.</translation>
    </message>
    <message>
        <source>Temporary fix</source>
        <translation>Vorläufige Behebung</translation>
    </message>
    <message>
        <source>the vendor has a remedy for the time being.</source>
        <translation>der Hersteller hat einstweilen ein Mittel dagegen.</translation>
    </message>
    <message>
        <source>Official fix</source>
        <translation>Offizielle Behebung</translation>
    </message>
    <message>
        <source>the vendor has a complete fix.</source>
        <translation>der Hersteller hat eine vollständige Behebung.</translation>
    </message>
    <message>
        <source>it can be repeated, or the vendor says so.</source>
        <translation>sie lässt sich wiederholen, oder der Hersteller sagt es.</translation>
    </message>
    <message>
        <source>Reasonable</source>
        <translation>Begründet</translation>
    </message>
    <message>
        <source>there are details, but the cause is not certain.</source>
        <translation>es gibt Einzelheiten, aber die Ursache ist nicht gewiss.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>there are signs of it, and reports differ.</source>
        <translation>es gibt Anzeichen dafür, und die Meldungen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Uncorroborated</source>
        <translation>Nicht erhärtet</translation>
    </message>
    <message>
        <source>several sources say so, and they may differ.</source>
        <translation>mehrere Quellen sagen es, und sie können sich unterscheiden.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>one source says so.</source>
        <translation>eine Quelle sagt es.</translation>
    </message>
    <message>
        <source>so much that it would be a catastrophe.</source>
        <translation>so viel, dass es eine Katastrophe wäre.</translation>
    </message>
    <message>
        <source>Medium-high</source>
        <translation>Mittel bis hoch</translation>
    </message>
    <message>
        <source>a lot.</source>
        <translation>viel.</translation>
    </message>
    <message>
        <source>Low-medium</source>
        <translation>Niedrig bis mittel</translation>
    </message>
    <message>
        <source>something that is felt.</source>
        <translation>etwas Spürbares.</translation>
    </message>
    <message>
        <source>little.</source>
        <translation>wenig.</translation>
    </message>
    <message>
        <source>more than three quarters.</source>
        <translation>mehr als drei Viertel.</translation>
    </message>
    <message>
        <source>a quarter to three quarters.</source>
        <translation>ein Viertel bis drei Viertel.</translation>
    </message>
    <message>
        <source>up to a quarter.</source>
        <translation>bis zu einem Viertel.</translation>
    </message>
    <message>
        <source>none, outside a laboratory.</source>
        <translation>keine, außerhalb eines Labors.</translation>
    </message>
    <message>
        <source>losing them would be a catastrophe.</source>
        <translation>ihr Verlust wäre eine Katastrophe.</translation>
    </message>
    <message>
        <source>losing them would be serious.</source>
        <translation>ihr Verlust wäre ernst.</translation>
    </message>
    <message>
        <source>losing them would be a limited loss.</source>
        <translation>ihr Verlust wäre ein begrenzter Schaden.</translation>
    </message>
    <message>
        <source>wrong data would be a catastrophe.</source>
        <translation>falsche Daten wären eine Katastrophe.</translation>
    </message>
    <message>
        <source>wrong data would be serious.</source>
        <translation>falsche Daten wären ernst.</translation>
    </message>
    <message>
        <source>wrong data would be a limited loss.</source>
        <translation>falsche Daten wären ein begrenzter Schaden.</translation>
    </message>
    <message>
        <source>an outage would be a catastrophe.</source>
        <translation>ein Ausfall wäre eine Katastrophe.</translation>
    </message>
    <message>
        <source>an outage would be serious.</source>
        <translation>ein Ausfall wäre ernst.</translation>
    </message>
    <message>
        <source>an outage would be a limited loss.</source>
        <translation>ein Ausfall wäre ein begrenzter Schaden.</translation>
    </message>
    <message>
        <source>people can be hurt more than slightly.</source>
        <translation>Menschen können mehr als leicht verletzt werden.</translation>
    </message>
    <message>
        <source>Negligible</source>
        <translation>Unerheblich</translation>
    </message>
    <message>
        <source>nobody is hurt more than slightly.</source>
        <translation>niemand wird mehr als leicht verletzt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>every step can be done by a script, for many targets.</source>
        <translation>jeder Schritt lässt sich mit einem Skript tun, für viele Ziele.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>some step takes a person, or is stopped, at each target.</source>
        <translation>irgendein Schritt braucht bei jedem Ziel einen Menschen oder wird aufgehalten.</translation>
    </message>
    <message>
        <source>Irrecoverable</source>
        <translation>Unwiederbringlich</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>somebody has to bring it back.</source>
        <translation>jemand muss es wiederherstellen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>by itself.</source>
        <translation>von selbst.</translation>
    </message>
    <message>
        <source>Concentrated</source>
        <translation>Konzentriert</translation>
    </message>
    <message>
        <source>much: what it reaches is rich, such as a server of many users.</source>
        <translation>viel: Was er erreicht, ist ergiebig, etwa ein Server mit vielen Nutzern.</translation>
    </message>
    <message>
        <source>Diffuse</source>
        <translation>Verstreut</translation>
    </message>
    <message>
        <source>little: what it reaches is small, such as the device of one user.</source>
        <translation>wenig: Was er erreicht, ist klein, etwa das Gerät eines Nutzers.</translation>
    </message>
    <message>
        <source>much, or it can hardly be done.</source>
        <translation>viel, oder sie ist kaum zu leisten.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>some, with a little disturbance.</source>
        <translation>etwas, mit einer kleinen Störung.</translation>
    </message>
    <message>
        <source>hardly any, such as a setting or an update.</source>
        <translation>kaum welche, etwa eine Einstellung oder ein Update.</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>of the highest urgency.</source>
        <translation>von höchster Dringlichkeit.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>of moderate urgency.</source>
        <translation>von mäßiger Dringlichkeit.</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>of reduced urgency.</source>
        <translation>von geringerer Dringlichkeit.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Farblos</translation>
    </message>
    <message>
        <source>of no urgency, for information.</source>
        <translation>ohne Dringlichkeit, zur Information.</translation>
    </message>
    <message>
        <source>Not defined</source>
        <translation>Nicht definiert</translation>
    </message>
    <message>
        <source>as it is in the base score.</source>
        <translation>wie in der Base-Bewertung.</translation>
    </message>
    <message>
        <source>nobody has said; it never changes the score.</source>
        <translation>niemand hat es gesagt; den Wert ändert sie nie.</translation>
    </message>
    <message>
        <source>nobody has said; the score takes the worst.</source>
        <translation>niemand hat es gesagt; gerechnet wird mit dem Schlimmsten.</translation>
    </message>
    <message>
        <source>Severity claimed by the reporter</source>
        <translation>Schweregrad nach Angabe des Melders</translation>
    </message>
    <message>
        <source>CVSS claimed by the reporter</source>
        <translation>CVSS nach Angabe des Melders</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Priority (SSVC)</source>
        <translation>Priorität (SSVC)</translation>
    </message>
    <message>
        <source>Published advisory</source>
        <extracomment>where a case came from</extracomment>
        <translation>Veröffentlichter Sicherheitshinweis</translation>
    </message>
    <message>
        <source>Reporter</source>
        <extracomment>what somebody did for an advisory</extracomment>
        <translation>Melder</translation>
    </message>
    <message>
        <source>Finder</source>
        <extracomment>what somebody did for an advisory</extracomment>
        <translation>Entdecker</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Wrote the fix</source>
        <translation>Hat die Behebung geschrieben</translation>
    </message>
    <message>
        <source>Reviewed the fix</source>
        <translation>Hat die Behebung geprüft</translation>
    </message>
    <message>
        <source>Verified the fix</source>
        <translation>Hat die Behebung bestätigt</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>a program that found the flaw</extracomment>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Förderer</translation>
    </message>
    <message>
        <source>Other help</source>
        <extracomment>somebody helped in another way</extracomment>
        <translation>Sonstige Hilfe</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>nobody asked whether the person wants to be named</extracomment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Agreed to be named</source>
        <translation>Stimmt der Nennung zu</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>thanked without a name</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>kind of a reference: any page</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Detection</source>
        <extracomment>a page that says how to detect an attack</extracomment>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <extracomment>kind of a reference: what brought the flaw in</extracomment>
        <translation>Eingeführt durch</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismaterial</translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation>Wird untersucht</translation>
    </message>
    <message>
        <source>As the ecosystem does</source>
        <extracomment>how versions are compared</extracomment>
        <translation>Wie im Ökosystem</translation>
    </message>
    <message>
        <source>Semantic versions</source>
        <extracomment>how versions are compared</extracomment>
        <translation>Semantische Versionen</translation>
    </message>
    <message>
        <source>Commits of the repository</source>
        <extracomment>how versions are compared</extracomment>
        <translation>Commits des Repositorys</translation>
    </message>
    <message>
        <source>Vendor of the product</source>
        <extracomment>who publishes advisories</extracomment>
        <translation>Hersteller des Produkts</translation>
    </message>
    <message>
        <source>Discoverer</source>
        <translation>Entdecker</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>User of the product</source>
        <translation>Nutzer des Produkts</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <extracomment>who publishes advisories: somebody else</extracomment>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody is named who has not agreed to it.</source>
        <translation>Jemand wird genannt, der dem nicht zugestimmt hat.</translation>
    </message>
    <message>
        <source>A newer record differs from what was written here, which stays: %1 → %2</source>
        <translation>Ein neuerer Eintrag weicht von dem ab, was hier geschrieben wurde und bleibt: %1 → %2</translation>
    </message>
    <message>
        <source>it is no date with a time; write it as 2026-11-30T12:00:00Z</source>
        <translation>es ist kein Datum mit Uhrzeit; zu schreiben wie 2026-11-30T12:00:00Z</translation>
    </message>
    <message>
        <source>it is no date; write it as 2026-11-30</source>
        <translation>es ist kein Datum; zu schreiben wie 2026-11-30</translation>
    </message>
    <message>
        <source>it is no address; write all of it, as https://example.org/page</source>
        <translation>es ist keine Adresse; vollständig zu schreiben wie https://example.org/page</translation>
    </message>
    <message>
        <source>it is not written as the format asks for</source>
        <translation>es ist nicht so geschrieben, wie das Format verlangt</translation>
    </message>
    <message>
        <source>it is no “%1”</source>
        <translation>es ist kein „%1“</translation>
    </message>
    <message>
        <source>it is empty; write something, or remove the row</source>
        <translation>es ist leer; etwas eintragen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>it is too short: at least %1 characters are asked for</source>
        <translation>es ist zu kurz: mindestens %1 Zeichen sind verlangt</translation>
    </message>
    <message>
        <source>nothing is listed; add an entry</source>
        <translation>nichts ist eingetragen; einen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>at least %1 entries are asked for</source>
        <translation>mindestens %1 Einträge sind verlangt</translation>
    </message>
    <message>
        <source>it is too long; shorten it to %1 characters</source>
        <translation>es ist zu lang; auf %1 Zeichen kürzen</translation>
    </message>
    <message>
        <source>there are too many: %1 entries are allowed</source>
        <translation>es sind zu viele: %1 Einträge sind erlaubt</translation>
    </message>
    <message>
        <source>the number is too small: %1 is the least</source>
        <translation>die Zahl ist zu klein: mindestens %1</translation>
    </message>
    <message>
        <source>the number is too large: %1 is the most</source>
        <translation>die Zahl ist zu groß: höchstens %1</translation>
    </message>
    <message>
        <source>the format does not know this value; choose another one</source>
        <translation>das Format kennt diesen Wert nicht; einen anderen wählen</translation>
    </message>
    <message>
        <source>the format does not know this value; choose one of %1</source>
        <translation>das Format kennt diesen Wert nicht; einen von diesen wählen: %1</translation>
    </message>
    <message>
        <source>the format asks for another value</source>
        <translation>das Format verlangt einen anderen Wert</translation>
    </message>
    <message>
        <source>the format asks for “%1”</source>
        <translation>das Format verlangt „%1“</translation>
    </message>
    <message>
        <source>it is not written as the format asks for: %1</source>
        <translation>es ist nicht so geschrieben, wie das Format verlangt: %1</translation>
    </message>
    <message>
        <source>it is a value of another kind</source>
        <translation>es ist ein Wert anderer Art</translation>
    </message>
    <message>
        <source>it is a value of another kind: %1 is asked for</source>
        <translation>es ist ein Wert anderer Art: verlangt ist %1</translation>
    </message>
    <message>
        <source>something is missing that the format asks for</source>
        <translation>etwas fehlt, das das Format verlangt</translation>
    </message>
    <message>
        <source>“%1” is missing; fill the field in</source>
        <translation>„%1“ fehlt; das Feld ausfüllen</translation>
    </message>
    <message>
        <source>the format has no place for “%1”</source>
        <translation>das Format hat keinen Platz für „%1“</translation>
    </message>
    <message>
        <source>something is listed twice; remove one of both</source>
        <translation>etwas ist doppelt eingetragen; eines von beiden entfernen</translation>
    </message>
    <message>
        <source>it fits none of the forms that the format allows</source>
        <translation>es passt zu keiner Form, die das Format erlaubt</translation>
    </message>
    <message>
        <source>OSV does not know the ecosystem of “%1”: choose one of its list, such as crates.io, PyPI or Go</source>
        <translation>OSV kennt das Ökosystem von „%1“ nicht: eines aus seiner Liste wählen, etwa crates.io, PyPI oder Go</translation>
    </message>
    <message>
        <source>“%1” has no ecosystem, by which OSV knows packages: choose one, or give its range as commits</source>
        <translation>„%1“ hat kein Ökosystem, an dem OSV Pakete erkennt: eines wählen oder den Bereich in Commits angeben</translation>
    </message>
    <message>
        <source>the text says “%1”, which is empty: fill it in</source>
        <translation>der Text nennt „%1“, und das ist leer: ausfüllen</translation>
    </message>
    <message>
        <source>it cannot be read as JSON</source>
        <translation>es ist nicht als JSON lesbar</translation>
    </message>
    <message>
        <source>it cannot be read as JSON: %1</source>
        <translation>es ist nicht als JSON lesbar: %1</translation>
    </message>
    <message>
        <source>It went out under this version and said something else; a change is a new revision.</source>
        <translation>Unter dieser Fassung ist etwas anderes herausgegangen; eine Änderung ist eine neue Fassung.</translation>
    </message>
    <message>
        <source>An identifier is written so that nobody else finds it.</source>
        <translation>Eine Kennung ist so geschrieben, dass niemand sonst sie findet.</translation>
    </message>
    <message>
        <source>No version has a fix; without a resolution the forms say that there is none yet.</source>
        <translation>Keine Version hat eine Behebung; ohne Lösung sagen die Formen, dass es noch keine gibt.</translation>
    </message>
    <message>
        <source>The record says no resolution, and neither will the forms.</source>
        <translation>Der Eintrag nennt keine Lösung, und die Formen werden es auch nicht.</translation>
    </message>
    <message>
        <source>its name and its page are in every document of CSAF; fill them in</source>
        <translation>Name und Seite stehen in jedem CSAF-Dokument; ausfüllen</translation>
    </message>
</context>
<context>
    <name>Docket::LeakDialog</name>
    <message>
        <source>Nothing in it gives an embargoed case away, as far as a program can tell.</source>
        <translation>Soweit ein Programm das sagen kann, verrät nichts darin einen Fall unter Embargo.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) give a case away. Enter shows the place.</source>
        <translation>
            <numerusform>%n Stelle verrät einen Fall. Enter zeigt die Stelle.</numerusform>
            <numerusform>%n Stellen verraten einen Fall. Enter zeigt die Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a text for leaks</source>
        <translation>Text auf Lecks prüfen</translation>
    </message>
    <message>
        <source>Paste what is about to leave: a branch name, a commit message, a pull request, a changelog. It is held against the embargoed cases of this casebook, and kept nowhere.</source>
        <translation>Fügen Sie ein, was hinausgehen soll: einen Branch-Namen, eine Commit-Nachricht, einen Pull-Request, ein Änderungsprotokoll. Es wird mit den Fällen dieser Fallakte verglichen, die unter Embargo stehen, und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Text to be checked</source>
        <translation>Zu prüfender Text</translation>
    </message>
    <message>
        <source>Check the text (Ctrl+Return)</source>
        <translation>Text prüfen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What gives a case away</source>
        <translation>Was einen Fall verrät</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Damaged, and compared only with what can be read: %1</source>
        <translation>Beschädigt und nur mit dem verglichen, was lesbar ist: %1</translation>
    </message>
</context>
<context>
    <name>Docket::LetterList</name>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Drafted %1</source>
        <translation>Entworfen %1</translation>
    </message>
    <message>
        <source>Not owed</source>
        <translation>Nicht geschuldet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a letter and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>%1 – edited</source>
        <extracomment>a letter with words that are kept nowhere yet</extracomment>
        <translation>%1 – bearbeitet</translation>
    </message>
    <message>
        <source>A promise without a template</source>
        <translation>Eine Zusage ohne Vorlage</translation>
    </message>
</context>
<context>
    <name>Docket::LetterPane</name>
    <message>
        <source>a comment on the tracker, in Markdown</source>
        <translation>ein Kommentar auf dem Tracker, in Markdown</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as .eml…</source>
        <translation>Als .eml speichern…</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Text des Briefs</translation>
    </message>
    <message>
        <source>Draft: nothing is sent, no clock stops</source>
        <translation>Entwurf: Nichts wird gesendet, keine Frist angehalten</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>of a letter</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>of a letter</extracomment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Edit template…</source>
        <translation>Vorlage bearbeiten…</translation>
    </message>
    <message>
        <source>Change what letters of this kind say, for all cases</source>
        <translation>Ändern, was Briefe dieser Art sagen, für alle Fälle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text of the letter (Ctrl+Shift+C)</source>
        <translation>Den Text des Briefs kopieren (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Write it to a file (Ctrl+S). A mail client opens .eml as a draft.</source>
        <translation>In eine Datei schreiben (Ctrl+S). Ein Mailprogramm öffnet .eml als Entwurf.</translation>
    </message>
    <message>
        <source>Open in the mail client</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Hand it to the mail client as a draft; Docket sends nothing</source>
        <translation>Als Entwurf an das Mailprogramm übergeben; Docket sendet nichts</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>Ich habe ihn gesendet…</translation>
    </message>
    <message>
        <source>Record that it was sent, and when (Ctrl+Return)</source>
        <translation>Festhalten, dass er gesendet wurde, und wann (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Quote excerpt…</source>
        <translation>Auszug zitieren…</translation>
    </message>
    <message>
        <source>Put marked lines of the evidence into the letter (Ctrl+Shift+E)</source>
        <translation>Markierte Zeilen des Beweismaterials in den Brief setzen (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>The text below is what was sent, whatever the case says by now.</source>
        <translation>Der Text unten ist der gesendete, was auch immer der Fall inzwischen sagt.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Erneut schreiben</translation>
    </message>
    <message>
        <source>Begin a new draft, filled with what the case says now</source>
        <translation>Einen neuen Entwurf beginnen, gefüllt mit dem, was der Fall jetzt sagt</translation>
    </message>
</context>
<context>
    <name>Docket::LettersTab</name>
    <message>
        <source>The policy promises this, and no template keeps it.</source>
        <translation>Die Richtlinie sagt dies zu, und keine Vorlage erfüllt es.</translation>
    </message>
    <message>
        <source>Edit the template, or go back to the original.</source>
        <translation>Bearbeiten Sie die Vorlage, oder kehren Sie zum Original zurück.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Brief speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Mail (*.eml)</translation>
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
    <message>
        <source>Add a SECURIT&amp;Y.md…</source>
        <translation>SECURITY.md hin&amp;zufügen…</translation>
    </message>
    <message>
        <source>&amp;Print the timeline…</source>
        <translation>Zeitleiste &amp;drucken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the timeline as a picture…</source>
        <translation>Zeitleiste als Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Policies</source>
        <translation>&amp;Richtlinien</translation>
    </message>
    <message>
        <source>&amp;Working days…</source>
        <translation>&amp;Arbeitstage…</translation>
    </message>
    <message>
        <source>&amp;Release calendar…</source>
        <translation>&amp;Veröffentlichungskalender…</translation>
    </message>
    <message>
        <source>&amp;Undo the last import…</source>
        <translation>Letzten Import zurü&amp;cknehmen…</translation>
    </message>
    <message>
        <source>New &amp;report…</source>
        <translation>Neue Me&amp;ldung…</translation>
    </message>
    <message>
        <source>&amp;Import rules…</source>
        <translation>&amp;Importregeln…</translation>
    </message>
    <message>
        <source>&amp;Contacts…</source>
        <translation>&amp;Kontakte…</translation>
    </message>
    <message>
        <source>&amp;Table columns…</source>
        <translation>&amp;Tabellenspalten…</translation>
    </message>
    <message>
        <source>&amp;Matching of mails…</source>
        <translation>Zuordnung von &amp;Mails…</translation>
    </message>
    <message>
        <source>&amp;Find in evidence…</source>
        <translation>Im &amp;Beweismaterial suchen…</translation>
    </message>
    <message>
        <source>&amp;Known vulnerabilities…</source>
        <translation>Bekannte Sch&amp;wachstellen…</translation>
    </message>
    <message>
        <source>P&amp;ublisher…</source>
        <translation>&amp;Herausgeber…</translation>
    </message>
    <message>
        <source>Check a text for &amp;leaks…</source>
        <translation>Text auf &amp;Lecks prüfen…</translation>
    </message>
    <message>
        <source>Se&amp;verity method…</source>
        <translation>Bewertun&amp;gsmethode…</translation>
    </message>
    <message>
        <source>Read &amp;exploitation data…</source>
        <translation>Daten zur Aus&amp;nutzung lesen…</translation>
    </message>
    <message>
        <source>&amp;Import issues or advisories…</source>
        <translation>Einträge oder Sicherheitshinweise &amp;importieren…</translation>
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
    <message>
        <source>All files (*);;Mail (*.mbox *.mbx *.eml)</source>
        <translation>Alle Dateien (*);;Mail (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>Read exploitation data</source>
        <translation>Daten zur Ausnutzung lesen</translation>
    </message>
    <message>
        <source>EPSS scores and KEV catalogues (*.csv *.csv.gz *.json);;All files (*)</source>
        <translation>EPSS-Werte und KEV-Kataloge (*.csv *.csv.gz *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import issues or advisories</source>
        <translation>Einträge oder Sicherheitshinweise importieren</translation>
    </message>
    <message>
        <source>Issues and advisories (*.json *.jsonl *.xml *.csv *.tsv);;All files (*)</source>
        <translation>Einträge und Sicherheitshinweise (*.json *.jsonl *.xml *.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Docket::MappingDialog</name>
    <message>
        <source>Tables with these columns are read so from the next import on.</source>
        <translation>Tabellen mit diesen Spalten werden ab dem nächsten Import so gelesen.</translation>
    </message>
    <message>
        <source>Nobody has said yet what the columns of %1 hold. Look through the proposal; tables with the same columns are read the same way from now on, without a question.</source>
        <translation>Noch hat niemand gesagt, was die Spalten von %1 enthalten. Sehen Sie den Vorschlag durch; Tabellen mit denselben Spalten werden von nun an ohne Frage genauso gelesen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Grund des Zustands</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Reporter&apos;s name</source>
        <translation>Name des Melders</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplikat von</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Columns of a new table</source>
        <translation>Spalten einer neuen Tabelle</translation>
    </message>
    <message>
        <source>Keep the columns</source>
        <translation>Spalten speichern</translation>
    </message>
    <message>
        <source>Save and read the table</source>
        <translation>Speichern und Tabelle lesen</translation>
    </message>
    <message>
        <source>What stands before the number in the address of a report, where the table has no addresses</source>
        <translation>Was in der Adresse einer Meldung vor der Nummer steht, wenn die Tabelle keine Adressen hat</translation>
    </message>
    <message>
        <source>Addresses begin with</source>
        <translation>Adressen beginnen mit</translation>
    </message>
    <message>
        <source>For &apos;docket import --mapping&apos;, and in the references of reports that have no address</source>
        <translation>Für „docket import --mapping“ und in den Verweisen von Meldungen, die keine Adresse haben</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>More text</source>
        <translation>Weiterer Text</translation>
    </message>
    <message>
        <source>any known form</source>
        <translation>jede bekannte Form</translation>
    </message>
    <message>
        <source>Times are written</source>
        <translation>Form der Zeiten</translation>
    </message>
    <message>
        <source>not in the table</source>
        <extracomment>in a list of a table&apos;s columns: none of them</extracomment>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>Name the mapping in lower-case letters, digits and hyphens.</source>
        <translation>Benennen Sie die Zuordnung mit Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>This name is another mapping&apos;s, or was.</source>
        <translation>So heißt oder hieß schon eine andere Zuordnung.</translation>
    </message>
    <message>
        <source>Choose the column of the titles: a report has one.</source>
        <translation>Wählen Sie die Spalte der Titel: Eine Meldung hat einen.</translation>
    </message>
    <message>
        <source>No time of receipt can be read like this. Say how times are written, or choose another column.</source>
        <translation>So lässt sich keine Eingangszeit lesen. Sagen Sie, in welcher Form die Zeiten stehen, oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>An address begins with https://.</source>
        <translation>Eine Adresse beginnt mit https://.</translation>
    </message>
    <message>
        <source>%1 is read as %2.</source>
        <extracomment>%1 is a time as a table writes it, %2 the same as people read it</extracomment>
        <translation>%1 wird als %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 is no time in this form.</source>
        <extracomment>%1 is a value of a table</extracomment>
        <translation>%1 ist keine Zeit in dieser Form.</translation>
    </message>
    <message>
        <source>Without a number or an address a report is known by its row alone: once the row changes, it comes in as a new one.</source>
        <translation>Ohne Nummer oder Adresse ist eine Meldung nur an ihrer Zeile zu erkennen: Ändert sich die Zeile, kommt sie als neue herein.</translation>
    </message>
    <message>
        <source>No column says when a report came in: the time of the file counts.</source>
        <translation>Keine Spalte sagt, wann eine Meldung einging: Es zählt die Zeit der Datei.</translation>
    </message>
    <message>
        <source>No column says who reported.</source>
        <translation>Keine Spalte sagt, wer gemeldet hat.</translation>
    </message>
</context>
<context>
    <name>Docket::MappingsDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a column holds, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Table columns</source>
        <translation>Tabellenspalten</translation>
    </message>
    <message>
        <source>What the columns of tables hold that are of no known tracker. A table with the same columns is read so without a question.</source>
        <translation>Was die Spalten von Tabellen enthalten, die von keinem bekannten Tracker stammen. Eine Tabelle mit denselben Spalten wird ohne Frage so gelesen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>There are none. Import a table of any kind, and Docket asks.</source>
        <translation>Es gibt keine. Importieren Sie irgendeine Tabelle, und Docket fragt nach.</translation>
    </message>
    <message>
        <source>Change or rename…</source>
        <translation>Ändern oder umbenennen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Docket::MatchingDialog</name>
    <message>
        <source>Matching of mails</source>
        <translation>Zuordnung von Mails</translation>
    </message>
    <message>
        <source>A mail that refers to nothing known finds its case by a key, an address, or what it quotes. It also joins a mail of the same sender under the same subject, if that is not older than this. Counts for what is imported from now on; a match that is wrong is refused in the case (X).</source>
        <translation>Eine Mail, die sich auf nichts Bekanntes bezieht, findet ihren Fall über eine Kennung, eine Adresse oder das, was sie zitiert. Sie kommt auch zu einer Mail desselben Absenders unter demselben Betreff, wenn diese nicht älter ist als hier angegeben. Das gilt für alles, was von nun an importiert wird; eine falsche Zuordnung lehnen Sie im Fall ab (X).</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>One sender and one subject are one thread</source>
        <translation>Gleicher Absender und gleicher Betreff sind ein Faden</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Binnen wie vieler Tage</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Docket::MergeDialog</name>
    <message>
        <source>Merge %1 into another case</source>
        <translation>%1 mit einem anderen Fall zusammenführen</translation>
    </message>
    <message>
        <source>Its messages go there, and the earlier receipt counts. What its reporter was promised stays owed. The case is found by its key, and the merge can be undone.</source>
        <translation>Seine Nachrichten gehen dorthin, und der frühere Eingang zählt. Was dem Melder zugesagt wurde, bleibt geschuldet. Der Fall ist weiter unter seiner Kennung zu finden, und die Zusammenführung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Into the case</source>
        <translation>In den Fall</translation>
    </message>
    <message>
        <source>Write the key of the other case.</source>
        <translation>Schreiben Sie die Kennung des anderen Falls.</translation>
    </message>
    <message>
        <source>This is the case itself.</source>
        <translation>Das ist der Fall selbst.</translation>
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
    <message>
        <source>Other bytes</source>
        <extracomment>a button: the message does not belong to this case</extracomment>
        <translation>Andere Bytes</translation>
    </message>
    <message>
        <source>Not this case</source>
        <translation>Nicht dieser Fall</translation>
    </message>
    <message>
        <source>This message does not belong to this case: give it a case of its own (%1)</source>
        <translation>Diese Nachricht gehört nicht zu diesem Fall: Sie bekommt einen eigenen (%1)</translation>
    </message>
    <message>
        <source>This came under the same Message-ID in %1, at byte %2.</source>
        <extracomment>%1 is a file, %2 a number of bytes</extracomment>
        <translation>Das kam unter derselben Message-ID in %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Everything that the tracker says of this item (%1)</source>
        <translation>Alles, was der Tracker zu diesem Eintrag sagt (%1)</translation>
    </message>
    <message>
        <source>These are the fields as they were read in, long ones cut; U shows them whole.</source>
        <translation>Dies sind die Felder, wie sie eingelesen wurden, lange gekürzt; U zeigt sie ganz.</translation>
    </message>
    <message>
        <source>These are all fields as they were read in.</source>
        <translation>Dies sind alle Felder, wie sie eingelesen wurden.</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>the recipients of a message</extracomment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Cited lines</source>
        <extracomment>a button of a note that refers to lines of evidence</extracomment>
        <translation>Belegte Zeilen</translation>
    </message>
    <message>
        <source>Show the lines of evidence that the note refers to (%1)</source>
        <translation>Die Zeilen des Beweismaterials zeigen, auf die sich die Notiz bezieht (%1)</translation>
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
    <name>Docket::OptionalInstantEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
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
    <message>
        <source>Wait until it ends, or write a reason.</source>
        <translation>Warten, bis es endet, oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Wait for the release, or write a reason.</source>
        <translation>Auf die Veröffentlichung warten oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Write to the reporter, or write a reason.</source>
        <translation>Dem Melder schreiben oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Make a revision, or write a reason.</source>
        <translation>Eine neue Fassung anlegen oder einen Grund angeben.</translation>
    </message>
    <message>
        <source>Mend the marked field, or write a reason.</source>
        <translation>Das markierte Feld berichtigen oder einen Grund angeben.</translation>
    </message>
</context>
<context>
    <name>Docket::PackageDetails</name>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>the publisher</source>
        <translation>der Herausgeber</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ökosystem</translation>
    </message>
    <message>
        <source>crates.io, PyPI, Go, …</source>
        <translation>crates.io, PyPI, Go, …</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>its name there</source>
        <translation>sein Name dort</translation>
    </message>
    <message>
        <source>Package URL</source>
        <translation>Package-URL</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Listed at</source>
        <translation>Gelistet unter</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Affected versions, named singly</source>
        <translation>Betroffene Versionen, einzeln genannt</translation>
    </message>
    <message>
        <source>affected versions named singly, besides the ranges</source>
        <translation>einzeln genannte betroffene Versionen, neben den Bereichen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Versions in no range</source>
        <translation>Versionen in keinem Bereich</translation>
    </message>
    <message>
        <source>How versions are compared</source>
        <translation>Wie Versionen verglichen werden</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergleich</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) named singly</source>
        <translation>
            <numerusform>%n Version einzeln genannt</numerusform>
            <numerusform>%n Versionen einzeln genannt</numerusform>
        </translation>
    </message>
    <message>
        <source>all others: %1</source>
        <translation>alle übrigen: %1</translation>
    </message>
</context>
<context>
    <name>Docket::PauseDialog</name>
    <message>
        <source>Pause “%1” of %2</source>
        <extracomment>%1 is a promise, %2 the key of a case</extracomment>
        <translation>„%1“ von %2 anhalten</translation>
    </message>
    <message>
        <source>The clock stands still until you let it run on, or the reporter is answered; its due instant moves by as long. The first answer never waits.</source>
        <translation>Die Frist steht still, bis Sie sie weiterlaufen lassen oder der Melder eine Antwort erhält; ihr Ende verschiebt sich um diese Zeit. Die erste Antwort wartet nie.</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>Frist anhalten</translation>
    </message>
    <message>
        <source>Waits for the log that the reporter was asked for</source>
        <translation>Wartet auf das Protokoll, um das der Melder gebeten wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Say what you wait for.</source>
        <translation>Sagen Sie, worauf Sie warten.</translation>
    </message>
</context>
<context>
    <name>Docket::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Known by</source>
        <extracomment>a column: addresses, accounts and keys of a person</extracomment>
        <translation>Bekannt unter</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>a column: when somebody last wrote</extracomment>
        <translation>Zuletzt</translation>
    </message>
</context>
<context>
    <name>Docket::PictureFactsTable</name>
    <message>
        <source>What the picture says of itself</source>
        <translation>Was das Bild über sich sagt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Docket::PicturePane</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Its own size (1)</source>
        <translation>Originalgröße (1)</translation>
    </message>
    <message>
        <source>Fit to the pane (0)</source>
        <translation>An den Bereich anpassen (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>a button: the whole picture is seen</extracomment>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Wird dekodiert…</translation>
    </message>
    <message>
        <source>This picture is not shown</source>
        <translation>Dieses Bild wird nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 × %2, %3 %</source>
        <extracomment>width and height in pixels, and how much of its own size is seen</extracomment>
        <translation>%1 × %2, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>The first of %n pictures.</source>
        <translation>
            <numerusform>Das erste von %n Bild.</numerusform>
            <numerusform>Das erste von %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaled down to %1 × %2 pixels.</source>
        <translation>Auf %1 × %2 Pixel verkleinert.</translation>
    </message>
    <message>
        <source>Decoded apart, at most 64 megapixels.</source>
        <translation>Abgetrennt dekodiert, höchstens 64 Megapixel.</translation>
    </message>
    <message>
        <source>Decoded apart, at most 64 megapixels; this system has no filter for what the decoder may ask of it.</source>
        <translation>Abgetrennt dekodiert, höchstens 64 Megapixel; dieses System hat keinen Filter für das, was der Dekodierer von ihm verlangen darf.</translation>
    </message>
    <message>
        <source>It says where it was taken.</source>
        <translation>Es sagt, wo es aufgenommen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of what it says of itself is not listed.</source>
        <translation>
            <numerusform>%n weitere Angabe über sich ist nicht aufgelistet.</numerusform>
            <numerusform>%n weitere Angaben über sich sind nicht aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that decodes pictures ended before it told all that this one says of itself.</source>
        <translation>Das Programm, das Bilder dekodiert, endete, bevor es alles nannte, was dieses über sich sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%1, decoded to %n bit(s) a pixel.</source>
        <extracomment>%1 is a format: &quot;PNG&quot;; %n are bits of what it was decoded to</extracomment>
        <translation>
            <numerusform>%1, dekodiert zu %n Bit je Pixel.</numerusform>
            <numerusform>%1, dekodiert zu %n Bit je Pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Docket::PictureWords</name>
    <message>
        <source>Only PNG, JPEG, GIF, BMP and WebP are decoded.</source>
        <translation>Nur PNG, JPEG, GIF, BMP und WebP werden dekodiert.</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are decoded.</source>
        <extracomment>%1 and %2 are sizes: &quot;128 MB&quot;</extracomment>
        <translation>Die Datei hat %1; höchstens %2 werden dekodiert.</translation>
    </message>
    <message>
        <source>It claims %1 × %2 pixels; at most %3 on a side and 64 megapixels are decoded.</source>
        <translation>Es gibt %1 × %2 Pixel an; höchstens %3 je Seite und 64 Megapixel werden dekodiert.</translation>
    </message>
    <message>
        <source>It is damaged, or not whole.</source>
        <translation>Es ist beschädigt oder nicht vollständig.</translation>
    </message>
    <message>
        <source>It is damaged, or not whole: %1</source>
        <translation>Es ist beschädigt oder nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Decoding it takes more memory or time than a picture is given.</source>
        <translation>Es zu dekodieren braucht mehr Speicher oder Zeit, als ein Bild bekommt.</translation>
    </message>
    <message>
        <source>The program that decodes pictures could not be started.</source>
        <translation>Das Programm, das Bilder dekodiert, ließ sich nicht starten.</translation>
    </message>
    <message numerus="yes">
        <source>The program that decodes pictures did not answer in %n second(s), and was stopped.</source>
        <translation>
            <numerusform>Das Programm, das Bilder dekodiert, antwortete %n Sekunde lang nicht und wurde angehalten.</numerusform>
            <numerusform>Das Programm, das Bilder dekodiert, antwortete %n Sekunden lang nicht und wurde angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program that decodes pictures ended over it. It is apart from this window, so that nothing else was touched; be wary of this file.</source>
        <translation>Das Programm, das Bilder dekodiert, ist daran abgestürzt. Es läuft getrennt von diesem Fenster, sodass nichts anderes betroffen war; nehmen Sie sich vor dieser Datei in Acht.</translation>
    </message>
    <message>
        <source>The answer of the program that decodes pictures makes no sense; be wary of this file.</source>
        <translation>Die Antwort des Programms, das Bilder dekodiert, ergibt keinen Sinn; nehmen Sie sich vor dieser Datei in Acht.</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>of what a picture says of itself: where it was taken</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>of what a picture says of itself: words that somebody wrote into it</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>of what is known of a picture: what the program that reads it complains of</extracomment>
        <translation>Dekodierer</translation>
    </message>
</context>
<context>
    <name>Docket::PlanDelegate</name>
    <message>
        <source>new</source>
        <extracomment>the case of a message: one that is not there yet</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>new, of its thread</source>
        <extracomment>the case of a follow-up: one that another message of the import opens</extracomment>
        <translation>neu, von seinem Faden</translation>
    </message>
    <message>
        <source>You chose it</source>
        <extracomment>why an import does this with a message</extracomment>
        <translation>Von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Not sent to an intake address</source>
        <translation>Nicht an eine Eingangsadresse gesendet</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgenachricht</translation>
    </message>
    <message>
        <source>Not for the intake</source>
        <translation>Nicht für den Eingang</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>The whole file: %Ln message(s)</source>
        <translation>
            <numerusform>Die ganze Datei: %Ln Nachricht</numerusform>
            <numerusform>Die ganze Datei: %Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PlannedReleaseRow</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyHeader</name>
    <message>
        <source>New revision, not saved</source>
        <translation>Neue Fassung, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: new revision, not saved</source>
        <translation>%1: neue Fassung, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 (changed, not saved)</source>
        <translation>%1 (geändert, nicht gespeichert)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save this revision…</source>
        <translation>Fassung speichern…</translation>
    </message>
    <message>
        <source>Read from a SECURITY.md</source>
        <translation>Aus einer SECURITY.md gelesen</translation>
    </message>
    <message>
        <source>A record without a document</source>
        <translation>Ein Datensatz ohne Dokument</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Noch ist nichts geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) judged by it</source>
        <translation>
            <numerusform>%Ln Fall danach beurteilt</numerusform>
            <numerusform>%Ln Fälle danach beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add this revision…</source>
        <translation>Fassung hinzufügen…</translation>
    </message>
    <message>
        <source>A SECURITY.md…</source>
        <translation>Eine SECURITY.md…</translation>
    </message>
    <message>
        <source>Read the file of this one again…</source>
        <translation>Die Datei dieser Fassung neu lesen…</translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>Eine Vorgabe</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Revision of a policy</source>
        <translation>Fassung einer Richtlinie</translation>
    </message>
    <message>
        <source>Add a revision or a policy</source>
        <translation>Fassung oder Richtlinie hinzufügen</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyItemDelegate</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyItemsView</name>
    <message>
        <source>What was read from the policy</source>
        <translation>Was aus der Richtlinie gelesen wurde</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyPage</name>
    <message>
        <source>No document behind this revision</source>
        <translation>Hinter dieser Fassung steht kein Dokument</translation>
    </message>
    <message>
        <source>It was made from a record or a preset. Read its SECURITY.md, and each item stands beside its sentence.</source>
        <translation>Sie entstand aus einem Datensatz oder einer Vorgabe. Lesen Sie die SECURITY.md dazu, und jeder Eintrag steht neben seinem Satz.</translation>
    </message>
    <message>
        <source>Read a SECURITY.md…</source>
        <translation>Eine SECURITY.md lesen…</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Noch keine Richtlinie</translation>
    </message>
    <message>
        <source>A SECURITY.md says what was promised to reporters. Docket reads it, and every promise becomes a clock.</source>
        <translation>Eine SECURITY.md sagt, was Meldern zugesagt wurde. Docket liest sie, und jede Zusage wird zu einer Frist.</translation>
    </message>
    <message>
        <source>Add a SECURITY.md…</source>
        <translation>SECURITY.md hinzufügen…</translation>
    </message>
    <message>
        <source>Read a SECURITY.md again</source>
        <translation>Eine SECURITY.md neu lesen</translation>
    </message>
    <message>
        <source>Add a SECURITY.md</source>
        <translation>SECURITY.md hinzufügen</translation>
    </message>
    <message>
        <source>Policies (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Richtlinien (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>assumed: %1</source>
        <extracomment>%1 is what a reader of the policy had to assume</extracomment>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>%1: %2, line %3</source>
        <translation>%1: %2, Zeile %3</translation>
    </message>
    <message>
        <source>%1 is in no row: above the highest</source>
        <translation>%1 steht in keiner Zeile: über der höchsten</translation>
    </message>
    <message>
        <source>%1 is in no row</source>
        <extracomment>%1 are versions</extracomment>
        <translation>%1 steht in keiner Zeile</translation>
    </message>
    <message>
        <source>V%1 and V%2 name the same versions and say the same</source>
        <translation>V%1 und V%2 nennen dieselben Versionen und sagen dasselbe</translation>
    </message>
    <message>
        <source>V%1 and V%2 name the same versions and contradict each other</source>
        <extracomment>%1 and %2 are numbers of rows</extracomment>
        <translation>V%1 und V%2 nennen dieselben Versionen und widersprechen sich</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>nothing was read of a kind</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>keine genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln Überschneidung</numerusform>
            <numerusform>%Ln Überschneidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Supported until %1</source>
        <translation>Unterstützt bis %1</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says what it is, %2 an address or URL</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, nötig</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyRemark</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no text; nothing was read.</source>
        <translation>Die Datei ist kein Text; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>The file is too large for a policy; only its beginning was read.</source>
        <translation>Die Datei ist für eine Richtlinie zu groß; nur ihr Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>Some bytes are no UTF-8 and were replaced.</source>
        <translation>Einige Bytes sind kein UTF-8 und wurden ersetzt.</translation>
    </message>
    <message>
        <source>The table of versions is broken.</source>
        <translation>Die Versionstabelle ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Two sentences contradict each other.</source>
        <translation>Zwei Sätze widersprechen sich.</translation>
    </message>
    <message>
        <source>A promise without a time that can be counted.</source>
        <translation>Eine Zusage ohne zählbare Zeit.</translation>
    </message>
    <message>
        <source>Said twice, and taken once.</source>
        <translation>Zweimal gesagt und einmal übernommen.</translation>
    </message>
    <message>
        <source>Nothing says which versions are supported.</source>
        <translation>Nirgends steht, welche Versionen unterstützt sind.</translation>
    </message>
    <message>
        <source>Nothing says where reports go.</source>
        <translation>Nirgends steht, wohin Meldungen gehen.</translation>
    </message>
    <message>
        <source>Nothing is promised, so there will be no clocks.</source>
        <translation>Nichts ist zugesagt, also wird es keine Fristen geben.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is what is wrong, %2 the words of the policy that it is about</extracomment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>Docket::PolicySide</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>A version row…</source>
        <translation>Eine Versionszeile…</translation>
    </message>
    <message>
        <source>A promise…</source>
        <translation>Eine Zusage…</translation>
    </message>
    <message>
        <source>An asked-for item…</source>
        <translation>Eine erbetene Angabe…</translation>
    </message>
    <message>
        <source>A channel…</source>
        <translation>Einen Kanal…</translation>
    </message>
    <message>
        <source>A practice…</source>
        <translation>Eine Arbeitsweise…</translation>
    </message>
    <message>
        <source>The safe harbour…</source>
        <translation>Den Safe Harbour…</translation>
    </message>
    <message>
        <source>It is nothing: leave it as text</source>
        <translation>Es ist nichts: als Text lassen</translation>
    </message>
    <message>
        <source>It is a promise…</source>
        <translation>Es ist eine Zusage…</translation>
    </message>
    <message>
        <source>It asks the reporter for something…</source>
        <translation>Es bittet den Melder um etwas…</translation>
    </message>
    <message>
        <source>It is a practice…</source>
        <translation>Es ist eine Arbeitsweise…</translation>
    </message>
    <message>
        <source>It is the safe harbour…</source>
        <translation>Es ist der Safe Harbour…</translation>
    </message>
    <message>
        <source>Try a version</source>
        <translation>Version ausprobieren</translation>
    </message>
    <message>
        <source>What the reading remarks</source>
        <translation>Was beim Lesen auffiel</translation>
    </message>
    <message>
        <source>Edit the item (Enter)</source>
        <translation>Eintrag bearbeiten (Enter)</translation>
    </message>
    <message>
        <source>Take the item away (Del)</source>
        <translation>Eintrag entfernen (Entf)</translation>
    </message>
    <message>
        <source>Say what a sentence is that was not understood</source>
        <translation>Sagen, was ein nicht verstandener Satz ist</translation>
    </message>
</context>
<context>
    <name>Docket::PolicyTextView</name>
    <message>
        <source>The policy&apos;s own text</source>
        <translation>Der Text der Richtlinie</translation>
    </message>
</context>
<context>
    <name>Docket::PriorityFields</name>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>What is known now: nothing, a public proof of concept, or attacks.</source>
        <translation>Was jetzt bekannt ist: nichts, ein öffentlicher Proof of Concept oder Angriffe.</translation>
    </message>
    <message>
        <source>What it is worth to an attacker. Laborious: each attack is work by hand and gains little. Efficient: it can be automated, or gains much. Super effective: both.</source>
        <translation>Was es einem Angreifer wert ist. Aufwendig: Jeder Angriff ist Handarbeit und bringt wenig. Effizient: Er lässt sich automatisieren oder bringt viel. Höchst wirksam: beides.</translation>
    </message>
    <message>
        <source>Total: the attacker controls the software, or reads everything in it.</source>
        <translation>Vollständig: Der Angreifer beherrscht die Software oder liest alles in ihr.</translation>
    </message>
    <message>
        <source>Significant: people may be hurt, or many may lose money or their data.</source>
        <translation>Erheblich: Menschen können verletzt werden, oder viele können Geld oder ihre Daten verlieren.</translation>
    </message>
    <message>
        <source>Priority (SSVC)</source>
        <extracomment>how soon a fix is made, by CERT/CC&apos;s decision table for suppliers</extracomment>
        <translation>Priorität (SSVC)</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Ausnutzung</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Technical impact</source>
        <translation>Technische Auswirkung</translation>
    </message>
    <message>
        <source>Public safety impact</source>
        <translation>Auswirkung auf die öffentliche Sicherheit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>what SSVC&apos;s table says: &quot;Scheduled&quot;</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is not assessed yet still makes a difference.</source>
        <translation>Was noch nicht bewertet ist, macht noch einen Unterschied.</translation>
    </message>
</context>
<context>
    <name>Docket::PrivatePagesDialog</name>
    <message>
        <source>Pages that only the team reads</source>
        <translation>Seiten, die nur das Team liest</translation>
    </message>
    <message>
        <source>One host a line, with its subdomains, or the beginning of a path: tracker.example.org, github.com/team/plans. An advisory that links there is not let out.</source>
        <translation>Je Zeile ein Rechnername samt Unterdomänen oder der Anfang eines Pfades: tracker.example.org, github.com/team/plans. Ein Sicherheitshinweis, der dorthin verweist, wird nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>“%1” is no host and no page.</source>
        <translation>„%1“ ist weder Rechnername noch Seite.</translation>
    </message>
    <message>
        <source>More than %1 pages.</source>
        <translation>Mehr als %1 Seiten.</translation>
    </message>
</context>
<context>
    <name>Docket::ProblemList</name>
    <message>
        <source>Stops the export</source>
        <translation>Verhindert den Export</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) stop the export</source>
        <translation>
            <numerusform>%n Problem verhindert den Export</numerusform>
            <numerusform>%n Probleme verhindern den Export</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the advisory can be saved</source>
        <translation>Keine: Der Sicherheitshinweis kann gespeichert werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a field of an advisory, and what a format has against it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stops nothing</source>
        <translation>Verhindert nichts</translation>
    </message>
    <message>
        <source>Stops, unless with a reason</source>
        <translation>Verhindert den Export, außer mit Begründung</translation>
    </message>
    <message>
        <source>Stops %1</source>
        <extracomment>%1 are formats of an advisory</extracomment>
        <translation>Verhindert %1</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message>
        <source>Say “unknown”</source>
        <translation>„Unbekannt“ sagen</translation>
    </message>
    <message>
        <source>Swap the ends</source>
        <translation>Enden vertauschen</translation>
    </message>
    <message>
        <source>Add a range for it</source>
        <translation>Bereich dafür hinzufügen</translation>
    </message>
    <message>
        <source>Take the catalogue&apos;s name</source>
        <translation>Namen des Katalogs übernehmen</translation>
    </message>
    <message>
        <source>Swap the dates</source>
        <translation>Daten vertauschen</translation>
    </message>
    <message>
        <source>Take the date of the case</source>
        <translation>Datum des Falls übernehmen</translation>
    </message>
    <message>
        <source>Sort and number them</source>
        <translation>Ordnen und nummerieren</translation>
    </message>
    <message>
        <source>Hide the entry</source>
        <translation>Eintrag verbergen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Remove the page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Make it a link</source>
        <translation>Zum Link machen</translation>
    </message>
    <message>
        <source>Write the letter…</source>
        <translation>Brief schreiben…</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <source>Write a reason…</source>
        <translation>Begründung schreiben…</translation>
    </message>
    <message>
        <source>Name the publisher…</source>
        <translation>Herausgeber nennen…</translation>
    </message>
    <message>
        <source>Open the fix</source>
        <translation>Behebung öffnen</translation>
    </message>
    <message>
        <source>Enter goes to the field, Ctrl+. does the fix</source>
        <translation>Enter geht zum Feld, Ctrl+. führt die Korrektur aus</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Korrektur</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in some formats</source>
        <translation>
            <numerusform>%n nur in manchen Formaten</numerusform>
            <numerusform>%n nur in manchen Formaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a revision…</source>
        <translation>Neue Fassung…</translation>
    </message>
    <message>
        <source>Write it as others do</source>
        <translation>Wie üblich schreiben</translation>
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
    <name>Docket::ProductCard</name>
    <message>
        <source>Package details</source>
        <translation>Angaben zum Paket</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>What scanners compare, and versions named singly</source>
        <translation>Was Scanner vergleichen, und einzeln genannte Versionen</translation>
    </message>
    <message>
        <source>Add a range</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Take over the branches</source>
        <translation>Zweige übernehmen</translation>
    </message>
    <message>
        <source>A range for each branch that the fix record calls affected or fixed</source>
        <translation>Ein Bereich für jeden Zweig, den die Angaben zur Behebung betroffen oder behoben nennen</translation>
    </message>
    <message>
        <source>From a clone…</source>
        <translation>Aus einem Klon…</translation>
    </message>
    <message>
        <source>Find the releases that have a commit in the tags of a clone</source>
        <translation>In den Tags eines Klons die Versionen finden, die einen Commit enthalten</translation>
    </message>
</context>
<context>
    <name>Docket::PromiseDialog</name>
    <message>
        <source>New promise</source>
        <translation>Neue Zusage</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>A promise binds, an aim does not: late is “promise broken” or “target missed”. Nothing is written before the revision is saved.</source>
        <translation>Eine Zusage bindet, ein Ziel nicht: Zu spät heißt „Zusage gebrochen“ oder „Ziel verfehlt“. Geschrieben wird erst, wenn die Fassung gespeichert wird.</translation>
    </message>
    <message>
        <source>Add the promise</source>
        <translation>Zusage hinzufügen</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Zusage ändern</translation>
    </message>
    <message>
        <source>Only if the reporter followed the guidelines</source>
        <translation>Nur wenn der Melder die Leitlinien befolgt hat</translation>
    </message>
    <message>
        <source>no deadline stated</source>
        <translation>keine Frist genannt</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>business days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>In the policy&apos;s words</source>
        <translation>Wortlaut der Richtlinie</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>How binding</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source> h before</source>
        <extracomment>hours before something is due</extracomment>
        <translation> h vorher</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalieren</translation>
    </message>
    <message>
        <source>A warning comes before it is escalated.</source>
        <translation>Eine Warnung kommt vor der Eskalation.</translation>
    </message>
</context>
<context>
    <name>Docket::ProseField</name>
    <message>
        <source>it has %1, and a field of this form holds %2</source>
        <extracomment>of a text: %1 is its size, %2 the most that the form holds, both such as &quot;1.5 MB&quot;</extracomment>
        <translation>der Text hat %1, und ein Feld dieses Formulars fasst %2</translation>
    </message>
    <message>
        <source>it has a line of %1 characters, and the longest that can be edited has %2</source>
        <extracomment>of a text: %1 is the length of its longest line, %2 the most that can be edited</extracomment>
        <translation>der Text hat eine Zeile von %1 Zeichen, und die längste bearbeitbare hat %2</translation>
    </message>
    <message>
        <source>Write anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Empties the field. What is there now stays in the history of the case</source>
        <translation>Leert das Feld. Was jetzt dort steht, bleibt im Verlauf des Falls</translation>
    </message>
    <message>
        <source>Not taken: with this, %1.</source>
        <extracomment>a text that somebody pasted; %1 says why, as a part of the sentence</extracomment>
        <translation>Nicht übernommen: damit wäre es so: %1.</translation>
    </message>
    <message>
        <source>Too long to edit here: %1. It is kept as it is, and the forms have all of it.</source>
        <extracomment>a text of an advisory; %1 says why, as a part of the sentence</extracomment>
        <translation>Hier nicht zu bearbeiten: %1. Der Text bleibt, wie er ist, und die Formen enthalten ihn ganz.</translation>
    </message>
</context>
<context>
    <name>Docket::ProtectionBar</name>
    <message>
        <source>Attachment inside: %1, %2, %3</source>
        <extracomment>%1 is the name of an attachment, %2 its media type, %3 its size</extracomment>
        <translation>Anhang darin: %1, %2, %3</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>Entschlüsseln</translation>
    </message>
    <message>
        <source>What gpg says of the message</source>
        <translation>Was gpg zu der Nachricht sagt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>a button: what was decrypted is forgotten</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checking the signature…</source>
        <translation>Signatur wird geprüft…</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Wird entschlüsselt…</translation>
    </message>
    <message>
        <source>Decrypted, not kept</source>
        <translation>Entschlüsselt, nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Decrypted in memory, not kept: it is gone when you leave this message.</source>
        <translation>Im Speicher entschlüsselt und nicht aufbewahrt: Der Klartext ist fort, wenn Sie diese Nachricht verlassen.</translation>
    </message>
    <message>
        <source>Subject inside: %1</source>
        <extracomment>%1 is the subject that was encrypted with the message</extracomment>
        <translation>Betreff darin: %1</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Nicht signiert.</translation>
    </message>
    <message>
        <source>It is S/MIME, which Docket recognises and does not open.</source>
        <translation>Das ist S/MIME; Docket erkennt es und öffnet es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>Und %n weitere Zeile.</numerusform>
            <numerusform>Und %n weitere Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part stayed shut. %1</source>
        <extracomment>%1 is a sentence with the reason</extracomment>
        <translation>Ein Teil blieb zu. %1</translation>
    </message>
    <message>
        <source>Signature inside: %1.</source>
        <translation>Signatur darin: %1.</translation>
    </message>
    <message>
        <source>There is no signature inside.</source>
        <translation>Darin ist keine Signatur.</translation>
    </message>
</context>
<context>
    <name>Docket::PublicIssueDialog</name>
    <message>
        <source>Public issue from %1</source>
        <translation>Öffentliches Issue aus %1</translation>
    </message>
    <message>
        <source>Code, attachments, quoted mail, links, names and addresses are taken out; a mark says where. Read it before it becomes public: Docket sends nothing.</source>
        <translation>Code, Anhänge, zitierte Mails, Links, Namen und Adressen sind entfernt; eine Marke zeigt, wo. Lesen Sie es, bevor es öffentlich wird: Docket sendet nichts.</translation>
    </message>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Schreiben Sie einen Titel.</translation>
    </message>
</context>
<context>
    <name>Docket::PublisherDialog</name>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>CSAF needs it.</source>
        <translation>CSAF braucht ihn.</translation>
    </message>
    <message>
        <source>Address of the publisher</source>
        <translation>Adresse des Herausgebers</translation>
    </message>
    <message>
        <source>CSAF needs it: a page that is yours, https://…</source>
        <translation>CSAF braucht sie: eine Seite, die Ihnen gehört, https://…</translation>
    </message>
    <message>
        <source>The address of the publisher is no address of a page.</source>
        <translation>Die Adresse des Herausgebers ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Zum Produkt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>How readers reach the security team.</source>
        <translation>Wie Leser das Sicherheitsteam erreichen.</translation>
    </message>
    <message>
        <source>CNA id</source>
        <translation>CNA-Kennung</translation>
    </message>
    <message>
        <source>A CVE record needs it: the UUID of the numbering authority.</source>
        <translation>Ein CVE-Datensatz braucht sie: die UUID der Vergabestelle.</translation>
    </message>
    <message>
        <source>CNA short name</source>
        <translation>CNA-Kurzname</translation>
    </message>
    <message>
        <source>Goes into CVE records.</source>
        <translation>Kommt in CVE-Datensätze.</translation>
    </message>
    <message>
        <source>Prefix of OSV ids</source>
        <translation>Präfix der OSV-Kennungen</translation>
    </message>
    <message>
        <source>As registered with OSV: “GO” of GO-2024-2930. Empty: none is registered.</source>
        <translation>Wie bei OSV registriert: „GO“ bei GO-2024-2930. Leer: Keines ist registriert.</translation>
    </message>
    <message>
        <source>The contact has no mail address, page or number that reaches anybody.</source>
        <translation>Der Kontakt hat keine Mailadresse, Seite oder Nummer, unter der jemand erreichbar ist.</translation>
    </message>
    <message>
        <source>The CNA id is no UUID of version 4.</source>
        <translation>Die CNA-Kennung ist keine UUID der Version 4.</translation>
    </message>
    <message>
        <source>The CNA short name must have 2 to 32 characters.</source>
        <translation>Der CNA-Kurzname muss 2 bis 32 Zeichen haben.</translation>
    </message>
    <message>
        <source>A prefix of OSV ids is of letters and digits, such as “GO”.</source>
        <translation>Ein Präfix von OSV-Kennungen besteht aus Buchstaben und Ziffern, etwa „GO“.</translation>
    </message>
    <message>
        <source>Who publishes the advisories of this casebook. CSAF and CVE name it in every file and cannot be made without it; OSV takes the prefix, and templates of Markdown what they ask for.</source>
        <translation>Wer die Sicherheitshinweise dieser Fallakte herausgibt. CSAF und CVE nennen den Herausgeber in jeder Datei und entstehen nicht ohne ihn; OSV nimmt das Präfix, Markdown-Vorlagen das, wonach sie fragen.</translation>
    </message>
</context>
<context>
    <name>Docket::QuoteDialog</name>
    <message>
        <source>Quote an excerpt</source>
        <translation>Auszug zitieren</translation>
    </message>
    <message>
        <source>The lines go into the letter as they are; its recipient reads them. Your note does not.</source>
        <translation>Die Zeilen kommen in den Brief, wie sie sind; sein Empfänger liest sie. Ihre Notiz kommt nicht hinein.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
</context>
<context>
    <name>Docket::RangeRow</name>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Status of the range</source>
        <translation>Status des Bereichs</translation>
    </message>
    <message>
        <source>Introduced in</source>
        <translation>Eingeführt in</translation>
    </message>
    <message>
        <source>Where the range begins</source>
        <translation>Wo der Bereich beginnt</translation>
    </message>
    <message>
        <source>Fixed in, or last affected</source>
        <translation>Behoben in oder zuletzt betroffen</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Wo der Bereich endet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in version</source>
        <extracomment>where a range of affected versions begins</extracomment>
        <translation>in Version</translation>
    </message>
    <message>
        <source>from the first</source>
        <extracomment>where a range of affected versions begins</extracomment>
        <translation>von der ersten an</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>where a range of affected versions begins</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>fixed in</source>
        <extracomment>where a range of affected versions ends</extracomment>
        <translation>behoben in</translation>
    </message>
    <message>
        <source>last affected</source>
        <extracomment>where a range of affected versions ends</extracomment>
        <translation>zuletzt betroffen</translation>
    </message>
    <message>
        <source>no known fix</source>
        <extracomment>where a range of affected versions ends</extracomment>
        <translation>keine Behebung bekannt</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Eingeführt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>Docket::RecordSaver</name>
    <message>
        <source>Not kept yet: %1</source>
        <extracomment>%1 says what is missing in the form</extracomment>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>What you wrote is not in the casebook yet. Ctrl+S tries again.</source>
        <translation>Was Sie geschrieben haben, ist noch nicht in der Fallakte. Ctrl+S versucht es erneut.</translation>
    </message>
    <message>
        <source>What you wrote is kept in the casebook.</source>
        <translation>Was Sie geschrieben haben, ist in der Fallakte.</translation>
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
    <message>
        <source>What the page is</source>
        <translation>Was die Seite ist</translation>
    </message>
</context>
<context>
    <name>Docket::RegisterDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Known vulnerabilities</source>
        <translation>Bekannte Schwachstellen</translation>
    </message>
    <message>
        <source>Every disclosed case, newest first. Nothing that is not public is in the list.</source>
        <translation>Jeder offengelegte Fall, die neuesten zuerst. Nichts in der Liste ist nicht öffentlich.</translation>
    </message>
    <message>
        <source>Form of the register</source>
        <translation>Format des Verzeichnisses</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The text to be saved</source>
        <translation>Der Text, der gespeichert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Reading the disclosed cases…</source>
        <translation>Die offengelegten Fälle werden gelesen…</translation>
    </message>
    <message>
        <source>No case has been disclosed yet.</source>
        <translation>Noch ist kein Fall offengelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosed case(s)</source>
        <translation>
            <numerusform>%n offengelegter Fall</numerusform>
            <numerusform>%n offengelegte Fälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Verzeichnis speichern</translation>
    </message>
    <message>
        <source>Disclosed cases that are left out</source>
        <translation>Veröffentlichte Fälle, die fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n disclosed case(s) left out, whose advisory is not complete</source>
        <translation>
            <numerusform>%n veröffentlichter Fall fehlt, dessen Sicherheitshinweis nicht vollständig ist</numerusform>
            <numerusform>%n veröffentlichte Fälle fehlen, deren Sicherheitshinweis nicht vollständig ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ReleaseCalendarDialog</name>
    <message>
        <source>Release calendar</source>
        <translation>Veröffentlichungskalender</translation>
    </message>
    <message>
        <source>When which version comes out. The fix of a case names one of these, or any other version.</source>
        <translation>Wann welche Version erscheint. Die Behebung eines Falls nennt eine davon oder irgendeine andere Version.</translation>
    </message>
    <message>
        <source>Keep the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Add a release</source>
        <translation>Veröffentlichung hinzufügen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Every release has a product and a version.</source>
        <translation>Jede Veröffentlichung hat ein Produkt und eine Version.</translation>
    </message>
    <message>
        <source>This is the calendar as it is.</source>
        <translation>Das ist der Kalender, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Docket::ReleaseChecklist</name>
    <message>
        <source>Before the release</source>
        <translation>Vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
</context>
<context>
    <name>Docket::ReleaseFields</name>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Add a branch</source>
        <translation>Zweig hinzufügen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>of a release: regular or hotfix</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why a hotfix</source>
        <translation>Warum ein Hotfix</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Geplant für %1.</translation>
    </message>
    <message>
        <source>In the release calendar: %1.</source>
        <translation>Im Veröffentlichungskalender: %1.</translation>
    </message>
    <message>
        <source>The severity is critical: a hotfix is suggested, with a reason.</source>
        <translation>Der Schweregrad ist kritisch: Ein Hotfix ist empfohlen, mit Begründung.</translation>
    </message>
    <message>
        <source>write why it is a hotfix.</source>
        <translation>schreiben Sie, warum es ein Hotfix ist.</translation>
    </message>
    <message>
        <source>By SSVC it cannot wait for a regular release: a hotfix is suggested, with a reason.</source>
        <translation>Nach SSVC kann es nicht auf eine reguläre Veröffentlichung warten: Ein Hotfix ist empfohlen, mit Begründung.</translation>
    </message>
</context>
<context>
    <name>Docket::ReleasePart</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Review durch</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1 of %2 that the policy asks for; the author does not count.</source>
        <translation>%1 von %2, die die Richtlinie verlangt; der Autor zählt nicht.</translation>
    </message>
</context>
<context>
    <name>Docket::RenderNotice</name>
    <message>
        <source>A PDF or PostScript file is not rendered here: its bytes, strings and header are shown.</source>
        <translation>PDF und PostScript werden hier nicht dargestellt: Gezeigt werden Bytes, Zeichenketten und Dateikopf.</translation>
    </message>
    <message>
        <source>HTML is not rendered here and nothing of it is fetched: its source is shown.</source>
        <translation>HTML wird hier nicht dargestellt und nichts davon abgerufen: Gezeigt wird der Quelltext.</translation>
    </message>
    <message>
        <source>SVG is not drawn here, as it may hold scripts: its source is shown.</source>
        <translation>SVG wird hier nicht gezeichnet, denn es kann Skripte enthalten: Gezeigt wird der Quelltext.</translation>
    </message>
    <message>
        <source>An office document is not opened here: its entries, bytes and strings are shown.</source>
        <translation>Office-Dokumente werden hier nicht geöffnet: Gezeigt werden Einträge, Bytes und Zeichenketten.</translation>
    </message>
    <message>
        <source>A program is not run here: its bytes, strings and header are shown.</source>
        <translation>Programme werden hier nicht ausgeführt: Gezeigt werden Bytes, Zeichenketten und Dateikopf.</translation>
    </message>
    <message>
        <source>Pictures of this format, sound and film are not decoded: the bytes are shown.</source>
        <translation>Bilder dieses Formats, Ton und Film werden nicht dekodiert: Gezeigt werden die Bytes.</translation>
    </message>
</context>
<context>
    <name>Docket::ReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Neue Meldung</translation>
    </message>
    <message>
        <source>For a report that came by telephone or in person. Its clocks run from when it came in; the history says when it was entered.</source>
        <translation>Für eine Meldung, die telefonisch oder persönlich kam. Ihre Fristen laufen ab dem Eingang; im Verlauf steht, wann sie eingetragen wurde.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Fall eröffnen</translation>
    </message>
    <message>
        <source>Choose a product</source>
        <translation>Produkt wählen</translation>
    </message>
    <message>
        <source>Ada Example &lt;ada@example.org&gt;</source>
        <translation>Ada Beispiel &lt;ada@example.org&gt;</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Choose the product. It needs a policy first.</source>
        <translation>Wählen Sie das Produkt. Es braucht zuerst eine Richtlinie.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Schreiben Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Say who reported it.</source>
        <translation>Sagen Sie, wer es gemeldet hat.</translation>
    </message>
    <message>
        <source>This is still to come.</source>
        <translation>Das liegt noch in der Zukunft.</translation>
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
    <message>
        <source>Came back: it did not arrive</source>
        <translation>Kam zurück: nicht angekommen</translation>
    </message>
    <message>
        <source>Came back from %1 of %2 recipients</source>
        <translation>Kam von %1 von %2 Empfängern zurück</translation>
    </message>
</context>
<context>
    <name>Docket::RevisionDialog</name>
    <message>
        <source>Initial publication</source>
        <translation>Erste Veröffentlichung</translation>
    </message>
    <message>
        <source>for example: fixed version of 0.7 added</source>
        <translation>zum Beispiel: behobene Version von 0.7 hinzugefügt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Say what changed.</source>
        <translation>Sagen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The draft becomes version %1, with today&apos;s date. Nothing is published by it: save or copy the forms next, and they say version %1 with what changed.</source>
        <translation>Der Entwurf wird Fassung %1 mit dem heutigen Datum. Veröffentlicht wird dadurch nichts: als Nächstes die Formen speichern oder kopieren; sie nennen Fassung %1 und was sich geändert hat.</translation>
    </message>
    <message>
        <source>%1 The last one is version %2, “%3”.</source>
        <extracomment>%1 is a sentence; %2 and %3 are the number and the summary of a version</extracomment>
        <translation>%1 Die letzte ist Fassung %2, „%3“.</translation>
    </message>
    <message>
        <source>New version of the advisory of %1</source>
        <translation>Neue Fassung des Sicherheitshinweises zu %1</translation>
    </message>
    <message>
        <source>Make version %1</source>
        <extracomment>a button; %1 is the number of a version</extracomment>
        <translation>Fassung %1 anlegen</translation>
    </message>
</context>
<context>
    <name>Docket::RevisionsView</name>
    <message>
        <source>Not ticked: when the case was disclosed, else released</source>
        <translation>Ohne Häkchen: als der Fall offengelegt wurde, sonst als die Behebung veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a revision of an advisory: its number, the day, what changed</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <translation>Zurückgezogen %1: %2</translation>
    </message>
    <message>
        <source>As the case: %1</source>
        <translation>Wie der Fall: %1</translation>
    </message>
    <message>
        <source>When the case is disclosed</source>
        <translation>Wenn der Fall offengelegt wird</translation>
    </message>
</context>
<context>
    <name>Docket::RowList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RulesDialog</name>
    <message>
        <source>Import rules</source>
        <translation>Importregeln</translation>
    </message>
    <message>
        <source>One rule a line; the first that matches a message counts. Before the colon: sender, subject, or the name of a header field. Behind the arrow: ignore, product NAME, or class with one of these words: %1. What is ignored is kept, and other rules bring it in at the next import.</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>Eine Regel je Zeile; die erste, die auf eine Nachricht passt, zählt. Vor dem Doppelpunkt: sender, subject oder der Name eines Kopffelds. Hinter dem Pfeil: ignore, product NAME oder class mit einem dieser Wörter: %1. Ignoriertes wird aufbewahrt, und andere Regeln holen es beim nächsten Import herein.</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>This line is no rule: %1</source>
        <translation>Diese Zeile ist keine Regel: %1</translation>
    </message>
    <message>
        <source>There are no rules.</source>
        <translation>Es gibt keine Regeln.</translation>
    </message>
    <message>
        <source>Caught in the last import, line by line: %1</source>
        <translation>Im letzten Import erfasst, Zeile für Zeile: %1</translation>
    </message>
</context>
<context>
    <name>Docket::SaveRevisionDialog</name>
    <message>
        <source>Add this revision</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Save this revision</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Add the revision</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>a short name, as in a case&apos;s list</source>
        <translation>ein kurzer Name, wie in der Liste der Fälle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Its full name</source>
        <translation>Sein voller Name</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Reports that come in from its date on are judged by it. A case that is there keeps the revision that was in force at its receipt.</source>
        <translation>Meldungen, die ab ihrem Datum eingehen, werden danach beurteilt. Ein vorhandener Fall behält die Fassung, die bei seinem Eingang in Kraft war.</translation>
    </message>
    <message>
        <source>The text of the policy is another one.</source>
        <translation>Der Text der Richtlinie ist ein anderer.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of %Ln case(s) will be worked out again. The history keeps both.</source>
        <translation>
            <numerusform>Die Fristen von %Ln Fall werden neu berechnet. Der Verlauf bewahrt beide.</numerusform>
            <numerusform>Die Fristen von %Ln Fällen werden neu berechnet. Der Verlauf bewahrt beide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which product is it the policy of?</source>
        <translation>Von welchem Produkt ist das die Richtlinie?</translation>
    </message>
    <message>
        <source>This product has a revision of that day already.</source>
        <translation>Dieses Produkt hat schon eine Fassung von diesem Tag.</translation>
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
    <name>Docket::SeenBefore</name>
    <message>
        <source>In no other case</source>
        <translation>In keinem anderen Fall</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <extracomment>%1 is a case&apos;s key, %2 its title</extracomment>
        <translation>%1 öffnen, %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <extracomment>under a case that holds the same file: %1 is the file&apos;s name there</extracomment>
        <translation>als %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>und %n weiterer Fall</numerusform>
            <numerusform>und %n weitere Fälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SentAtDialog</name>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>This is in the future: record it when it has happened.</source>
        <translation>Das liegt in der Zukunft: Tragen Sie es ein, wenn es geschehen ist.</translation>
    </message>
    <message>
        <source>This is before the report came in, %1.</source>
        <translation>Das liegt vor dem Eingang der Meldung, %1.</translation>
    </message>
</context>
<context>
    <name>Docket::SentDialog</name>
    <message>
        <source>Letter sent on %1</source>
        <translation>Brief gesendet zu %1</translation>
    </message>
    <message>
        <source>Docket sends nothing. Say when you sent the letter: its text is kept with the case and meets what was promised.</source>
        <translation>Docket sendet nichts. Sagen Sie, wann Sie den Brief gesendet haben: Sein Text bleibt beim Fall und erfüllt, was zugesagt war.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Er wurde gesendet</translation>
    </message>
    <message>
        <source>%1, which counts as: %2</source>
        <extracomment>%1 a letter (&quot;Next steps&quot;), %2 a kind of message (&quot;Detailed response&quot;)</extracomment>
        <translation>%1, zählt als: %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>Docket::SentenceDialog</name>
    <message>
        <source>In the policy&apos;s words</source>
        <translation>Wortlaut der Richtlinie</translation>
    </message>
    <message>
        <source>New asked-for item</source>
        <translation>Neue erbetene Angabe</translation>
    </message>
    <message>
        <source>Asked-for item</source>
        <translation>Erbetene Angabe</translation>
    </message>
    <message>
        <source>What reporters are asked for. It is counted in every case, and quoted when it is missing.</source>
        <translation>Worum Melder gebeten werden. Sie wird in jedem Fall gezählt und zitiert, wenn sie fehlt.</translation>
    </message>
    <message>
        <source>Add the item</source>
        <translation>Angabe hinzufügen</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Angabe ändern</translation>
    </message>
    <message>
        <source>Required, not only helpful</source>
        <translation>Nötig, nicht nur hilfreich</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>Neue Arbeitsweise</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>How the team works, or what it asks of reporters. No clock comes of it.</source>
        <translation>Wie das Team arbeitet oder worum es Melder bittet. Keine Frist entsteht daraus.</translation>
    </message>
    <message>
        <source>Add the practice</source>
        <translation>Arbeitsweise hinzufügen</translation>
    </message>
    <message>
        <source>Change the practice</source>
        <translation>Arbeitsweise ändern</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Safe harbour</source>
        <translation>Safe Harbour</translation>
    </message>
    <message>
        <source>It is put into letters word for word, and only where the reporter followed the guidelines.</source>
        <translation>Er kommt Wort für Wort in Briefe, und nur, wo der Melder die Leitlinien befolgt hat.</translation>
    </message>
    <message>
        <source>Set the safe harbour</source>
        <translation>Safe Harbour festlegen</translation>
    </message>
    <message>
        <source>Write the sentence.</source>
        <translation>Schreiben Sie den Satz.</translation>
    </message>
</context>
<context>
    <name>Docket::SeverityFields</name>
    <message>
        <source>Severity</source>
        <extracomment>how bad it is in a word, as the team decides</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Why so; it stays in the casebook</source>
        <translation>Warum; dies bleibt in der Fallakte</translation>
    </message>
    <message>
        <source>CVSS 4.0</source>
        <translation>CVSS 4.0</translation>
    </message>
    <message>
        <source>CVSS 3.1 or older</source>
        <translation>CVSS 3.1 oder älter</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Claimed by the reporter</source>
        <translation>Angabe des Melders</translation>
    </message>
    <message>
        <source>CVSS vectors</source>
        <translation>CVSS-Vektoren</translation>
    </message>
    <message>
        <source>a CVSS vector cannot be read.</source>
        <translation>ein CVSS-Vektor ist nicht lesbar.</translation>
    </message>
    <message>
        <source>there are two CVSS vectors of one version.</source>
        <translation>es gibt zwei CVSS-Vektoren einer Version.</translation>
    </message>
    <message>
        <source>Take from the report: %1</source>
        <extracomment>a button; %1 is what a report says of its severity</extracomment>
        <translation>Aus der Meldung übernehmen: %1</translation>
    </message>
    <message>
        <source>Claimed: %1</source>
        <extracomment>%1 the score that the reporter claims</extracomment>
        <translation>Angabe des Melders: %1</translation>
    </message>
    <message>
        <source>Decided: %1; %2</source>
        <extracomment>%1 a score, %2 how it differs from the claimed one</extracomment>
        <translation>Entschieden: %1; %2</translation>
    </message>
    <message>
        <source>Decided as claimed.</source>
        <translation>Entschieden wie vom Melder angegeben.</translation>
    </message>
    <message>
        <source>Set to %1, as %2 says</source>
        <extracomment>a button; %1 a severity (&quot;High&quot;), %2 a score</extracomment>
        <translation>Auf %1 setzen, nach %2</translation>
    </message>
</context>
<context>
    <name>Docket::SeverityMethodDialog</name>
    <message>
        <source>Severity method</source>
        <translation>Bewertungsmethode</translation>
    </message>
    <message>
        <source>How the team says how bad something is. With words only, no CVSS vector is asked for or published; vectors that were written down stay in the casebook.</source>
        <translation>Wie das Team sagt, wie schlimm etwas ist. Nur mit Worten wird kein CVSS-Vektor erfragt oder veröffentlicht; aufgeschriebene Vektoren bleiben in der Fallakte.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Severity is said by</source>
        <translation>Schweregrad angegeben durch</translation>
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
    <message>
        <source>Reporter owed</source>
        <extracomment>list of cases whose reporter waits for a word: a decision, a new estimate, a fix</extracomment>
        <translation>Melder wartet</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>Docket::SourcePane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1. The first is in line %2: %3.</source>
        <extracomment>%1 is a list of kinds with their numbers, %2 a line number, %3 a list of code points</extracomment>
        <translation>%1. Das erste steht in Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1. The first is in line %2.</source>
        <translation>%1. Das erste steht in Zeile %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n verborgenes Zeichen</numerusform>
            <numerusform>%n verborgene Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden difference(s)</source>
        <translation>
            <numerusform>%n verborgener Unterschied</numerusform>
            <numerusform>%n verborgene Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Next (F4)</source>
        <extracomment>goes to the next hidden character; the key does so too</extracomment>
        <translation>Weiter (F4)</translation>
    </message>
    <message>
        <source>The beginning is shown while the rest is read.</source>
        <translation>Der Anfang wird gezeigt, während der Rest gelesen wird.</translation>
    </message>
    <message>
        <source>Colours are read from some rows above: what began further up, such as a comment, is not known here.</source>
        <translation>Die Farben beginnen einige Reihen weiter oben: Was noch früher anfing, etwa ein Kommentar, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Lines longer than %1 bytes go on in the rows marked ↪, without colours.</source>
        <translation>Zeilen über %1 Byte gehen in den mit ↪ markierten Reihen ohne Farben weiter.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>language, encoding, lines</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>language, encoding</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <extracomment>an encoding that was guessed from the bytes</extracomment>
        <translation>%1 (geraten)</translation>
    </message>
    <message>
        <source>Language of the source</source>
        <translation>Sprache des Quelltexts</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>Zeichenkodierung des Textes</translation>
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
        <source>%1 (found)</source>
        <extracomment>how the language of a source was found
----------
how the encoding of a text was found</extracomment>
        <translation>%1 (erkannt)</translation>
    </message>
    <message>
        <source>Plain (found)</source>
        <translation>Einfach (erkannt)</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <extracomment>places found while the text is still searched</extracomment>
        <translation>bisher %1…</translation>
    </message>
    <message>
        <source>%1 of more than %2, which are not counted</source>
        <translation>%1 von mehr als %2, die nicht gezählt sind</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the place that is selected, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Docket::SourceTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Everything that the tracker says of this item</source>
        <translation>Alles, was der Tracker zu diesem Eintrag sagt</translation>
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
    <message>
        <source>Copy lines with their place</source>
        <translation>Zeilen mit ihrer Stelle kopieren</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>Mark as an excerpt…</source>
        <translation>Als Auszug markieren…</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>rows folded away</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SplitDialog</name>
    <message>
        <source>Split off %1</source>
        <translation>Von %1 abspalten</translation>
    </message>
    <message>
        <source>For a message that reports several issues: %1. It stays in this case; the new one has its receipt and reporter, and clocks of its own.</source>
        <extracomment>%1 is a sender and a time</extracomment>
        <translation>Für eine Nachricht, die mehrere Probleme meldet: %1. Sie bleibt in diesem Fall; der neue hat ihren Eingang und Melder und eigene Fristen.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Fall anlegen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write what the new case is about.</source>
        <translation>Schreiben Sie, worum es im neuen Fall geht.</translation>
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
    <message>
        <source>Start with the promises, then bring the reports. Nothing is sent or fetched.</source>
        <translation>Beginnen Sie mit den Zusagen, dann kommen die Meldungen. Nichts wird gesendet oder abgerufen.</translation>
    </message>
    <message>
        <source>Add a SECURITY.md</source>
        <translation>SECURITY.md hinzufügen</translation>
    </message>
    <message>
        <source>Reads versions, promises and what you ask reporters for.</source>
        <translation>Liest Versionen, Zusagen und worum Sie Melder bitten.</translation>
    </message>
    <message>
        <source>Import issues or advisories</source>
        <translation>Einträge oder Sicherheitshinweise importieren</translation>
    </message>
    <message>
        <source>Dumps of trackers; records of OSV, CVE and CSAF.</source>
        <translation>Auszüge aus Trackern; Einträge von OSV, CVE und CSAF.</translation>
    </message>
</context>
<context>
    <name>Docket::StringsPanel</name>
    <message>
        <source>Strings</source>
        <extracomment>a heading: runs of letters in a binary file</extracomment>
        <translation>Zeichenketten</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Fewest characters of a string</source>
        <translation>Mindestzahl der Zeichen einer Zeichenkette</translation>
    </message>
    <message>
        <source>Strings in the bytes</source>
        <translation>Zeichenketten in den Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>strings in a file</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1, no more are listed</source>
        <extracomment>%1 is a number; there are more, which are not listed</extracomment>
        <translation>die ersten %1, mehr sind nicht aufgelistet</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <extracomment>%1 is &quot;12 found&quot;</extracomment>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>Docket::TagsDialog</name>
    <message>
        <source>%1 is in no release yet.</source>
        <translation>%1 ist noch in keiner Version.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in %2 first, and in %n tag(s) in all.</source>
        <extracomment>%1 is a commit, %2 a tag such as v1.2.3</extracomment>
        <translation>
            <numerusform>%1 ist zuerst in %2, insgesamt in %n Tag.</numerusform>
            <numerusform>%1 ist zuerst in %2, insgesamt in %n Tags.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the releases of commits</source>
        <translation>Versionen von Commits finden</translation>
    </message>
    <message>
        <source>The tags of a clone on this computer say in which release a commit went out. Nothing is fetched.</source>
        <translation>Die Tags eines Klons auf diesem Rechner sagen, in welcher Version ein Commit herauskam. Abgerufen wird nichts.</translation>
    </message>
    <message>
        <source>The tags of a clone of %1 on this computer say in which release a commit went out. Nothing is fetched.</source>
        <translation>Die Tags eines Klons von %1 auf diesem Rechner sagen, in welcher Version ein Commit herauskam. Abgerufen wird nichts.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of the clone</source>
        <translation>Den Ordner des Klons wählen</translation>
    </message>
    <message>
        <source>Folder of the clone</source>
        <translation>Ordner des Klons</translation>
    </message>
    <message>
        <source>Commit that brought the fault in</source>
        <translation>Commit, der den Fehler einführte</translation>
    </message>
    <message>
        <source>Commit that fixed it</source>
        <translation>Commit, der ihn behob</translation>
    </message>
    <message>
        <source>at least 4 digits, or empty</source>
        <translation>mindestens 4 Ziffern oder leer</translation>
    </message>
    <message>
        <source>&amp;Clone</source>
        <translation>&amp;Klon</translation>
    </message>
    <message>
        <source>&amp;Introduced by</source>
        <translation>&amp;Eingeführt durch</translation>
    </message>
    <message>
        <source>&amp;Fixed by</source>
        <translation>&amp;Behoben durch</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Put into the range</source>
        <translation>In den Bereich übernehmen</translation>
    </message>
    <message>
        <source>Choose the clone</source>
        <translation>Den Klon wählen</translation>
    </message>
    <message>
        <source>Reading the clone…</source>
        <translation>Der Klon wird gelesen…</translation>
    </message>
</context>
<context>
    <name>Docket::TemplateDialog</name>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Letters of all cases are made from it. {{ value }} puts something in, {% if value %} … {% endif %} asks whether it is there.</source>
        <translation>Die Briefe aller Fälle entstehen daraus. {{ Wert }} setzt etwas ein, {% if Wert %} … {% endif %} fragt, ob es da ist.</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Zurück zum Original</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Letter of this case</source>
        <translation>Brief dieses Falls</translation>
    </message>
    <message>
        <source>Put a value into the template, where the cursor is</source>
        <translation>Einen Wert in die Vorlage setzen, wo der Cursor steht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a value of templates, and what it is</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Docket::ThreadDelegate</name>
    <message>
        <source>New to this case</source>
        <extracomment>of a message whose sender had nothing to do with the case before</extracomment>
        <translation>In diesem Fall neu</translation>
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
    <message>
        <source>ddd d MMM</source>
        <extracomment>the same, short</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a clock that stands still, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported in public</source>
        <translation>Öffentlich gemeldet</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is a page&apos;s number, %2 how many there are</extracomment>
        <translation>Seite %1 von %2</translation>
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
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
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
    <message>
        <source>Closed</source>
        <translation>Geschlossene</translation>
    </message>
    <message>
        <source>Show closed cases too</source>
        <translation>Auch geschlossene Fälle zeigen</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>Show only the cases that the case list shows: its search counts here too</source>
        <translation>Nur die Fälle zeigen, die die Fallliste zeigt: Ihre Suche gilt auch hier</translation>
    </message>
    <message>
        <source>Print the timeline (Ctrl+P)</source>
        <translation>Zeitleiste drucken (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save the timeline as a picture (Ctrl+Shift+S)</source>
        <translation>Zeitleiste als Bild speichern (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Docket timeline, %1</source>
        <extracomment>title of a printed timeline; %1 is the instant that it shows, with zone</extracomment>
        <translation>Zeitleiste von Docket, %1</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>The printer does not take it.</source>
        <translation>Der Drucker nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a PDF.</source>
        <translation>Wählen Sie einen anderen Drucker, oder speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;Documents (*.pdf)</source>
        <translation>Zeichnungen (*.svg);;Bilder (*.png);;Dokumente (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) are too many for one picture.</source>
        <translation>
            <numerusform>%Ln Bahn ist zu viel für ein Bild.</numerusform>
            <numerusform>%Ln Bahnen sind zu viele für ein Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as SVG or PDF, or search for fewer cases and show the timeline as in the list.</source>
        <translation>Speichern Sie sie als SVG oder PDF, oder suchen Sie nach weniger Fällen und zeigen die Zeitleiste wie in der Liste.</translation>
    </message>
    <message>
        <source>Search for fewer cases, and show the timeline as in the list.</source>
        <translation>Suchen Sie nach weniger Fällen, und zeigen Sie die Zeitleiste wie in der Liste.</translation>
    </message>
    <message>
        <source>There is not enough memory for its picture.</source>
        <translation>Für das Bild reicht der Speicher nicht.</translation>
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
    <message>
        <source>public</source>
        <extracomment>an entry of the timeline</extracomment>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not ticked, the entry stays in the casebook</source>
        <translation>Ohne Häkchen bleibt der Eintrag in der Fallakte</translation>
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
    <message>
        <source>Reported in public: no embargo</source>
        <translation>Öffentlich gemeldet: kein Embargo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a promise, %2 its clock in words</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Docket::TitleDialog</name>
    <message>
        <source>Title of %1</source>
        <translation>Titel von %1</translation>
    </message>
    <message>
        <source>The title is what lists and letters call the case. The subject of the report stays as it came.</source>
        <translation>Unter dem Titel steht der Fall in Listen und Briefen. Der Betreff der Meldung bleibt, wie er kam.</translation>
    </message>
    <message>
        <source>Set the title</source>
        <translation>Titel setzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>This is the title that the case has.</source>
        <translation>Das ist der Titel, den der Fall hat.</translation>
    </message>
</context>
<context>
    <name>Docket::TodayDelegate</name>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
        <source>Nothing is due within 24 hours.</source>
        <translation>Nichts ist binnen 24 Stunden fällig.</translation>
    </message>
    <message>
        <source>Nothing new has come in.</source>
        <translation>Nichts Neues ist eingegangen.</translation>
    </message>
    <message>
        <source>No reporter waits for a word.</source>
        <translation>Kein Melder wartet auf Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more: show all in the case list</source>
        <extracomment>the last row of a list; %Ln is how many are not listed there</extracomment>
        <translation>
            <numerusform>%Ln weiterer: alle in der Fallliste zeigen</numerusform>
            <numerusform>%Ln weitere: alle in der Fallliste zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a list and how many cases are on it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <extracomment>%1 promise, %2 clock in words, %3 an instant with zone</extracomment>
        <translation>%1: %2, fällig %3</translation>
    </message>
    <message>
        <source>escalated: less than %1 left</source>
        <extracomment>a clock is so near its end that somebody else should know</extracomment>
        <translation>eskaliert: weniger als %1 übrig</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>eingegangen %1</translation>
    </message>
    <message>
        <source>%1 of %2 asked-for items given</source>
        <extracomment>of what the policy asks for</extracomment>
        <translation>%1 von %2 erbetenen Angaben vorhanden</translation>
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
        <source>New since %1</source>
        <extracomment>a list of cases; %1 is the time when somebody last looked at it</extracomment>
        <translation>Neu seit %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reporters owed a word</source>
        <translation>Melder warten auf Nachricht</translation>
    </message>
    <message>
        <source>Enter opens the case</source>
        <translation>Enter öffnet den Fall</translation>
    </message>
    <message>
        <source>first at %1</source>
        <extracomment>%1 is the time at which the first of a list is due</extracomment>
        <translation>erste Frist %1</translation>
    </message>
    <message>
        <source>newest first</source>
        <extracomment>order of a list</extracomment>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>no deadline passed, still owed</source>
        <extracomment>what reporters are told is promised, though by no stated time</extracomment>
        <translation>keine Frist verstrichen, noch geschuldet</translation>
    </message>
    <message>
        <source>%1, aim</source>
        <translation>%1, Ziel</translation>
    </message>
    <message>
        <source>no deadline</source>
        <extracomment>short, in a table: what is owed has no deadline</extracomment>
        <translation>ohne Frist</translation>
    </message>
    <message>
        <source>embargoed</source>
        <translation>Embargo</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <extracomment>nothing was written to the reporter yet</extracomment>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Docket::TodayPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>a day, as QLocale writes it</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Fälle werden gelesen…</translation>
    </message>
    <message>
        <source>Every promise is kept, and nothing new has come in.</source>
        <translation>Jede Zusage ist eingehalten, und nichts Neues ist eingegangen.</translation>
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
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>Docket::Unsaved</name>
    <message numerus="yes">
        <source>%n policy revision(s) not saved</source>
        <translation>
            <numerusform>%n nicht gesicherte Fassung einer Richtlinie</numerusform>
            <numerusform>%n nicht gesicherte Fassungen von Richtlinien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed letter(s) not recorded as sent</source>
        <translation>
            <numerusform>%n geänderter Brief, nicht als gesendet vermerkt</numerusform>
            <numerusform>%n geänderte Briefe, nicht als gesendet vermerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that lack something</source>
        <translation>
            <numerusform>%n Formular, dem etwas fehlt</numerusform>
            <numerusform>%n Formulare, denen etwas fehlt</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this casebook?</source>
        <translation>Diese Fallakte verlassen?</translation>
    </message>
    <message>
        <source>This is not in the casebook and is lost if you leave it:</source>
        <translation>Das steht nicht in der Fallakte und geht verloren, wenn Sie sie verlassen:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Verlassen und verwerfen</translation>
    </message>
</context>
<context>
    <name>Docket::VectorField</name>
    <message>
        <source>Score…</source>
        <extracomment>of a CVSS vector</extracomment>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Choose each metric, with what it means</source>
        <translation>Jede Metrik wählen, mit ihrer Bedeutung</translation>
    </message>
    <message>
        <source>Not scored</source>
        <extracomment>there is no CVSS vector</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Docket::VectorWords</name>
    <message>
        <source>%1 %2, CVSS %3</source>
        <extracomment>%1 a score, %2 its rating (&quot;High&quot;), %3 a version of CVSS</extracomment>
        <translation>%1 %2, CVSS %3</translation>
    </message>
    <message>
        <source>claimed by another version of CVSS, whose scores are not comparable</source>
        <translation>vom Melder nach einer anderen Version von CVSS angegeben, deren Werte nicht vergleichbar sind</translation>
    </message>
    <message>
        <source>the same score as claimed</source>
        <translation>derselbe Wert wie vom Melder angegeben</translation>
    </message>
    <message>
        <source>%1 higher than claimed</source>
        <translation>%1 höher als vom Melder angegeben</translation>
    </message>
    <message>
        <source>%1 lower than claimed</source>
        <translation>%1 niedriger als vom Melder angegeben</translation>
    </message>
</context>
<context>
    <name>Docket::VersionDialog</name>
    <message>
        <source>New version row</source>
        <translation>Neue Versionszeile</translation>
    </message>
    <message>
        <source>Version row</source>
        <translation>Versionszeile</translation>
    </message>
    <message>
        <source>For example 0.8.x, &lt; 0.6, &gt;= 2.1, 1.4 - 1.9, latest, main. What no row names is “not stated”, never “not supported”.</source>
        <translation>Zum Beispiel 0.8.x, &lt; 0.6, &gt;= 2.1, 1.4 - 1.9, latest, main. Was keine Zeile nennt, ist „nicht genannt“, nie „nicht unterstützt“.</translation>
    </message>
    <message>
        <source>Add the row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>Ende der Unterstützung</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Which versions?</source>
        <translation>Welche Versionen?</translation>
    </message>
</context>
<context>
    <name>Docket::VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>versions of the product that are affected</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Runtime</source>
        <extracomment>versions of what the product runs on, &quot;Python 3.8&quot;</extracomment>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>None found in the report</source>
        <translation>Keine in der Meldung gefunden</translation>
    </message>
    <message>
        <source>None stated</source>
        <translation>Keine angegeben</translation>
    </message>
    <message>
        <source>As found in the report; correct it where it is wrong.</source>
        <translation>Wie in der Meldung gefunden; berichtigen Sie, was falsch ist.</translation>
    </message>
</context>
<context>
    <name>Docket::WeaknessFields</name>
    <message>
        <source>Add a weakness</source>
        <translation>Schwachstellentyp hinzufügen</translation>
    </message>
    <message>
        <source>Weaknesses (CWE)</source>
        <extracomment>of what kind a flaw is, by MITRE&apos;s Common Weakness Enumeration</extracomment>
        <translation>Schwachstellentypen (CWE)</translation>
    </message>
    <message>
        <source>choose a weakness of the list, or write its number.</source>
        <translation>wählen Sie einen Schwachstellentyp der Liste, oder schreiben Sie seine Nummer.</translation>
    </message>
</context>
<context>
    <name>Docket::WeaknessRow</name>
    <message>
        <source>79, xss, out-of-bounds write…</source>
        <extracomment>examples of what finds a weakness in the catalogue</extracomment>
        <translation>79, xss, out-of-bounds write…</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwachstellentyp</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Choose one of the list, or write its number.</source>
        <translation>Wählen Sie einen der Liste, oder schreiben Sie seine Nummer.</translation>
    </message>
</context>
<context>
    <name>Docket::WhatIfDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a clock: %1 how binding (&quot;promise 24 h&quot;), %2 what it says (&quot;4 h 05 m left&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 under another policy</source>
        <translation>%1 unter einer anderen Richtlinie</translation>
    </message>
    <message>
        <source>A case keeps the revision that was in force at its receipt. Here is what another one would have promised. If the case was taken for the wrong product, put it under the right one: its receipt stays, its clocks change, and the history says so.</source>
        <translation>Ein Fall behält die Fassung, die bei seinem Eingang in Kraft war. Hier steht, was eine andere zugesagt hätte. Wurde der Fall dem falschen Produkt zugeordnet, stellen Sie ihn unter die richtige: Sein Eingang bleibt, seine Fristen ändern sich, und der Verlauf sagt es.</translation>
    </message>
    <message>
        <source>Put the case under it</source>
        <translation>Fall ihr unterstellen</translation>
    </message>
    <message>
        <source>Other revision</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>There is no other policy in this casebook.</source>
        <translation>In dieser Fallakte gibt es keine andere Richtlinie.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>column: the clocks that the case has</extracomment>
        <translation>So wie er ist</translation>
    </message>
    <message>
        <source>Under the other</source>
        <extracomment>column: the clocks that it would have</extracomment>
        <translation>Unter der anderen</translation>
    </message>
    <message>
        <source>not promised</source>
        <extracomment>the other policy makes no such promise</extracomment>
        <translation>nicht zugesagt</translation>
    </message>
</context>
<context>
    <name>Docket::Wiring</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>No mail client opened it.</source>
        <translation>Kein Mailprogramm hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>Save it as .eml, and open that.</source>
        <translation>Speichern Sie ihn als .eml, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Es gibt keinen Import zurückzunehmen.</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Letzten Import zurücknehmen</translation>
    </message>
    <message>
        <source>Its messages leave their cases, and cases that it opened are withdrawn. Cases that somebody worked on since stay as they are. The file can be imported again.</source>
        <translation>Seine Nachrichten verlassen ihre Fälle, und Fälle, die er eröffnet hat, werden zurückgezogen. Fälle, an denen seitdem gearbeitet wurde, bleiben, wie sie sind. Die Datei kann noch einmal importiert werden.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln message(s) are out of their cases.</source>
        <translation>
            <numerusform>Zurückgenommen: %Ln Nachricht hat ihren Fall verlassen.</numerusform>
            <numerusform>Zurückgenommen: %Ln Nachrichten haben ihre Fälle verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, since somebody worked on them: %1.</source>
        <translation>Behalten, weil daran gearbeitet wurde: %1.</translation>
    </message>
    <message>
        <source>It was stopped; undo again for the rest.</source>
        <translation>Angehalten; nehmen Sie für den Rest noch einmal zurück.</translation>
    </message>
    <message>
        <source>The message has a case of its own now.</source>
        <translation>Die Nachricht hat jetzt einen eigenen Fall.</translation>
    </message>
    <message>
        <source>Split off: %1</source>
        <translation>Abgespalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%1 und %Ln weiteren Datei</numerusform>
            <numerusform>%1 und %Ln weiteren Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the import of %1, %2? It brought %Ln message(s).</source>
        <extracomment>%1 is a file or several, %2 when it was imported</extracomment>
        <translation>
            <numerusform>Den Import von %1 (%2) zurücknehmen? Er brachte %Ln Nachricht.</numerusform>
            <numerusform>Den Import von %1 (%2) zurücknehmen? Er brachte %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not written; the window behind says why.</source>
        <translation>Es wurde nicht gespeichert; das Fenster dahinter sagt warum.</translation>
    </message>
    <message>
        <source>This import cannot be undone now: it is undone already, or another one came after it.</source>
        <translation>Dieser Import kann jetzt nicht zurückgenommen werden: Er ist es schon, oder nach ihm kam ein anderer.</translation>
    </message>
    <message>
        <source>No program opens this file.</source>
        <translation>Kein Programm öffnet diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln piece(s) of evidence and their SHA256SUMS to %1.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>
            <numerusform>%Ln Beweisstück und SHA256SUMS in %1 gespeichert.</numerusform>
            <numerusform>%Ln Beweisstücke und SHA256SUMS in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case has no such piece of evidence.</source>
        <translation>Dieser Fall hat kein solches Beweisstück.</translation>
    </message>
    <message>
        <source>Stopped: no evidence was saved.</source>
        <translation>Angehalten: Es wurde kein Beweismaterial gespeichert.</translation>
    </message>
    <message>
        <source>It was stopped before the others.</source>
        <translation>Vor den übrigen wurde angehalten.</translation>
    </message>
    <message>
        <source>Left out, because not there or damaged: %1.</source>
        <translation>Ausgelassen, weil nicht da oder beschädigt: %1.</translation>
    </message>
    <message>
        <source>Not quoted: %1 is no longer there as it was marked.</source>
        <extracomment>%1 is where lines are, &quot;poc.py:3-4&quot;</extracomment>
        <translation>Nicht zitiert: %1 ist nicht mehr so da, wie es markiert wurde.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>%n Datei in %1 gespeichert.</numerusform>
            <numerusform>%n Dateien in %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the timeline.</source>
        <translation>
            <numerusform>%n Zeile zum Zeitverlauf hinzugefügt.</numerusform>
            <numerusform>%n Zeilen zum Zeitverlauf hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>Advisories of all cases are made from it. {{ value }} puts something in, {% if value %} … {% endif %} asks whether it is there.</source>
        <translation>Sicherheitshinweise aller Fälle werden daraus erstellt. {{ value }} setzt etwas ein, {% if value %} … {% endif %} fragt, ob es da ist.</translation>
    </message>
    <message>
        <source>Advisory of this case</source>
        <translation>Sicherheitshinweis dieses Falls</translation>
    </message>
    <message>
        <source>It could not be read; the window says why.</source>
        <translation>Es konnte nicht gelesen werden; das Fenster sagt warum.</translation>
    </message>
    <message>
        <source>%1 is older than what the casebook has. Nothing was changed.</source>
        <translation>%1 ist älter als das, was die Fallakte hat. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n CVEs were read.</source>
        <translation>
            <numerusform>%1: %n CVE wurde gelesen.</numerusform>
            <numerusform>%1: %n CVEs wurden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::WithdrawDialog</name>
    <message>
        <source>Withdraw the advisory of %1</source>
        <translation>Sicherheitshinweis von %1 zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Reason, for readers</source>
        <translation>Grund, für die Leser</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Take the withdrawal of %1 back</source>
        <translation>Zurückziehen von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>It stays in every form and list, marked as withdrawn, with the reason, as version %1. Nothing is published by this: save or copy the forms next.</source>
        <translation>Er bleibt in jeder Form und Liste, als zurückgezogen gekennzeichnet, mit dem Grund, als Fassung %1. Veröffentlicht wird dadurch nichts: als Nächstes die Formen speichern oder kopieren.</translation>
    </message>
    <message>
        <source>The advisory stands again, as version %1, whose summary says why. Nothing is published by this: save or copy the forms next.</source>
        <translation>Der Sicherheitshinweis gilt wieder, als Fassung %1, deren Zusammenfassung den Grund nennt. Veröffentlicht wird dadurch nichts: als Nächstes die Formen speichern oder kopieren.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Docket::ZipDialog</name>
    <message>
        <source>Save all evidence as an encrypted zip</source>
        <translation>Alles Beweismaterial als verschlüsseltes Zip speichern</translation>
    </message>
    <message>
        <source>Attachments and code blocks under neutral names, with their SHA-256, encrypted with AES-256. Analysts expect the password “infected”: it is no secret, it keeps scanners and double clicks away. The names are not encrypted.</source>
        <translation>Anhänge und Codeblöcke unter neutralen Namen, mit ihren SHA-256, verschlüsselt mit AES-256. Analysten erwarten das Kennwort „infected“: Es ist kein Geheimnis, es hält Scanner und Doppelklicks fern. Die Namen sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>Ein Kennwort fehlt.</translation>
    </message>
</context>
</TS>
