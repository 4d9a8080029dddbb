<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Docket::ActionDialog</name>
    <message numerus="yes">
        <source>The policy asks that %n people besides the author review a fix. Name them, or write below why it is released without.</source>
        <translation>
            <numerusform>The policy asks that %n person besides the author reviews a fix. Name them, or write below why it is released without.</numerusform>
            <numerusform>The policy asks that %n people besides the author review a fix. Name them, or write below why it is released without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people have to review the fix: name them, or write why it is released without.</source>
        <translation>
            <numerusform>%n more person has to review the fix: name them, or write why it is released without.</numerusform>
            <numerusform>%n more people have to review the fix: name them, or write why it is released without.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::AdvisoryTab</name>
    <message numerus="yes">
        <source>%n file(s) saved, not with everything</source>
        <translation>
            <numerusform>%n file saved, not with everything</numerusform>
            <numerusform>%n files saved, not with everything</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::AffectedView</name>
    <message numerus="yes">
        <source>%n version(s) more are not in the table.</source>
        <translation>
            <numerusform>%n version more is not in the table.</numerusform>
            <numerusform>%n versions more are not in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) more are not in the table.</source>
        <translation>
            <numerusform>%n product more is not in the table.</numerusform>
            <numerusform>%n products more are not in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Banner</name>
    <message numerus="yes">
        <source>…and %n more.</source>
        <extracomment>the last line of a message that is cut: %n lines of it are not shown</extracomment>
        <translation>
            <numerusform>…and %n more.</numerusform>
            <numerusform>…and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln promise(s) of %1 are worked out again.</source>
        <translation>
            <numerusform>%Ln promise of %1 is worked out again.</numerusform>
            <numerusform>%Ln promises of %1 are worked out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CasesPage</name>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s) of %1</source>
        <translation>
            <numerusform>%Ln case of %1</numerusform>
            <numerusform>%Ln cases of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln case(s).</source>
        <translation>
            <numerusform>The search hides %Ln case.</numerusform>
            <numerusform>The search hides %Ln cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large attachment(s) are not searched</source>
        <translation>
            <numerusform>%Ln large attachment is not searched</numerusform>
            <numerusform>%Ln large attachments are not searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ClocksBar</name>
    <message numerus="yes">
        <source>%n more clock(s)</source>
        <translation>
            <numerusform>%n more clock</numerusform>
            <numerusform>%n more clocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CloneDialog</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CvssDialog</name>
    <message numerus="yes">
        <source>%n metric(s) differ from the claim</source>
        <translation>
            <numerusform>%n metric differs from the claim</numerusform>
            <numerusform>%n metrics differ from the claim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CvssMetricGroup</name>
    <message numerus="yes">
        <source>%1: %n stated</source>
        <translation>
            <numerusform>%1: %n stated</numerusform>
            <numerusform>%1: %n stated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::CvssSidePanel</name>
    <message numerus="yes">
        <source>%n metric(s) to choose</source>
        <translation>
            <numerusform>%n metric to choose</numerusform>
            <numerusform>%n metrics to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DiffPane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DisclosureView</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::DuplicatesView</name>
    <message numerus="yes">
        <source>Show %n refused</source>
        <translation>
            <numerusform>Show %n refused</numerusform>
            <numerusform>Show %n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceFacts</name>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n hidden character</numerusform>
            <numerusform>%n hidden characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::EvidenceTreeDelegate</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ExcerptPanel</name>
    <message numerus="yes">
        <source>%n on this piece</source>
        <translation>
            <numerusform>%n on this piece</numerusform>
            <numerusform>%n on this piece</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ExploitationDataView</name>
    <message numerus="yes">
        <source>%1 is more than %n days old: read a newer one.</source>
        <extracomment>%1 a file</extracomment>
        <translation>
            <numerusform>%1 is more than %n day old: read a newer one.</numerusform>
            <numerusform>%1 is more than %n days old: read a newer one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::FindEvidenceDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n case(s)</source>
        <translation>
            <numerusform>in %n case</numerusform>
            <numerusform>in %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large attachment(s) are not searched.</source>
        <translation>
            <numerusform>%n large attachment is not searched.</numerusform>
            <numerusform>%n large attachments are not searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are still being prepared for this search.</source>
        <translation>
            <numerusform>%n older message is still being prepared for this search.</numerusform>
            <numerusform>%n older messages are still being prepared for this search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::FormatNotes</name>
    <message numerus="yes">
        <source>%n problem(s) keep it from being valid</source>
        <translation>
            <numerusform>%n problem keeps it from being valid</numerusform>
            <numerusform>%n problems keep it from being valid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This format cannot carry %n thing(s)</source>
        <translation>
            <numerusform>This format cannot carry %n thing</numerusform>
            <numerusform>This format cannot carry %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::HexView</name>
    <message numerus="yes">
        <source>%n byte(s) selected at offset %1: %2</source>
        <extracomment>%1 is where in a file, %2 the first of the bytes in hexadecimal</extracomment>
        <translation>
            <numerusform>%n byte selected at offset %1: %2</numerusform>
            <numerusform>%n bytes selected at offset %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::HiddenLabels</name>
    <message numerus="yes">
        <source>%n bidirectional</source>
        <translation>
            <numerusform>%n bidirectional</numerusform>
            <numerusform>%n bidirectional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero-width</source>
        <translation>
            <numerusform>%n zero-width</numerusform>
            <numerusform>%n zero-width</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler(s)</source>
        <translation>
            <numerusform>%n filler</numerusform>
            <numerusform>%n fillers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal sequence(s)</source>
        <translation>
            <numerusform>%n terminal sequence</numerusform>
            <numerusform>%n terminal sequences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control(s)</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look-alike letter(s)</source>
        <translation>
            <numerusform>%n look-alike letter</numerusform>
            <numerusform>%n look-alike letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n odd line end(s)</source>
        <translation>
            <numerusform>%n odd line end</numerusform>
            <numerusform>%n odd line ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed indentation(s)</source>
        <translation>
            <numerusform>%n mixed indentation</numerusform>
            <numerusform>%n mixed indentations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln known message(s) are counted and not listed.</source>
        <translation>
            <numerusform>%Ln known message is counted and not listed.</numerusform>
            <numerusform>%Ln known messages are counted and not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %Ln more.</source>
        <extracomment>%1 says what could not be read</extracomment>
        <translation>
            <numerusform>%1 And %Ln more.</numerusform>
            <numerusform>%1 And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::JobsBar</name>
    <message numerus="yes">
        <source>Imported %1: %Ln message(s)</source>
        <translation>
            <numerusform>Imported %1: %Ln message</numerusform>
            <numerusform>Imported %1: %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped importing %1 after %Ln message(s). Import it again for the rest.</source>
        <translation>
            <numerusform>Stopped importing %1 after %Ln message. Import it again for the rest.</numerusform>
            <numerusform>Stopped importing %1 after %Ln messages. Import it again for the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 24 h</source>
        <translation>
            <numerusform>%Ln due within 24 h</numerusform>
            <numerusform>%Ln due within 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1: %Ln message(s), not imported yet</source>
        <translation>
            <numerusform>Read %1: %Ln message, not imported yet</numerusform>
            <numerusform>Read %1: %Ln messages, not imported yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Labels</name>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken away</source>
        <translation>
            <numerusform>%Ln taken away</numerusform>
            <numerusform>%Ln taken away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted</source>
        <translation>
            <numerusform>%n encrypted</numerusform>
            <numerusform>%n encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) out of its folder</source>
        <translation>
            <numerusform>%n goes out of its folder</numerusform>
            <numerusform>%n go out of their folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an absolute name</source>
        <translation>
            <numerusform>%n with an absolute name</numerusform>
            <numerusform>%n with absolute names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) out of the archive</source>
        <translation>
            <numerusform>%n link out of the archive</numerusform>
            <numerusform>%n links out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) or pipe(s)</source>
        <translation>
            <numerusform>%n device or pipe</numerusform>
            <numerusform>%n devices or pipes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that would run as its owner</source>
        <translation>
            <numerusform>%n that would run as its owner</numerusform>
            <numerusform>%n that would run as their owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the name of another</source>
        <translation>
            <numerusform>%n with the name of another</numerusform>
            <numerusform>%n with the names of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose names differ by case only</source>
        <translation>
            <numerusform>%n whose name differs by case only</numerusform>
            <numerusform>%n whose names differ by case only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with hidden characters in the name</source>
        <translation>
            <numerusform>%n with hidden characters in the name</numerusform>
            <numerusform>%n with hidden characters in their names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a size</source>
        <translation>
            <numerusform>%n without a size</numerusform>
            <numerusform>%n without a size</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an overlong name</source>
        <translation>
            <numerusform>%n with an overlong name</numerusform>
            <numerusform>%n with overlong names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too large to be opened</source>
        <translation>
            <numerusform>%n too large to be opened</numerusform>
            <numerusform>%n too large to be opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::LeakDialog</name>
    <message numerus="yes">
        <source>%n place(s) give a case away. Enter shows the place.</source>
        <translation>
            <numerusform>%n place gives a case away. Enter shows the place.</numerusform>
            <numerusform>%n places give a case away. Enter shows the place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::MailText</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n quoted line</numerusform>
            <numerusform>%n quoted lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::MainWindow</name>
    <message numerus="yes">
        <source>%Ln item(s) could not be read in full</source>
        <translation>
            <numerusform>%Ln item could not be read in full</numerusform>
            <numerusform>%Ln items could not be read in full</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PackageDetails</name>
    <message numerus="yes">
        <source>%n version(s) named singly</source>
        <translation>
            <numerusform>%n version named singly</numerusform>
            <numerusform>%n versions named singly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PicturePane</name>
    <message numerus="yes">
        <source>The first of %n pictures.</source>
        <translation>
            <numerusform>The first of %n picture.</numerusform>
            <numerusform>The first of %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of what it says of itself is not listed.</source>
        <translation>
            <numerusform>%n more of what it says of itself is not listed.</numerusform>
            <numerusform>%n more of what it says of itself are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, decoded to %n bit(s) a pixel.</source>
        <extracomment>%1 is a format: &quot;PNG&quot;; %n are bits of what it was decoded to</extracomment>
        <translation>
            <numerusform>%1, decoded to %n bit a pixel.</numerusform>
            <numerusform>%1, decoded to %n bits a pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PictureWords</name>
    <message numerus="yes">
        <source>The program that decodes pictures did not answer in %n second(s), and was stopped.</source>
        <translation>
            <numerusform>The program that decodes pictures did not answer in %n second, and was stopped.</numerusform>
            <numerusform>The program that decodes pictures did not answer in %n seconds, and was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PlanDelegate</name>
    <message numerus="yes">
        <source>The whole file: %Ln message(s)</source>
        <translation>
            <numerusform>The whole file: %Ln message</numerusform>
            <numerusform>The whole file: %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PolicyHeader</name>
    <message numerus="yes">
        <source>%Ln case(s) judged by it</source>
        <translation>
            <numerusform>%Ln case judged by it</numerusform>
            <numerusform>%Ln cases judged by it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::PolicyPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s)</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s)</source>
        <translation>
            <numerusform>%Ln overlap</numerusform>
            <numerusform>%Ln overlaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) stop the export</source>
        <translation>
            <numerusform>%n problem stops the export</numerusform>
            <numerusform>%n problems stop the export</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in some formats</source>
        <translation>
            <numerusform>%n only in some formats</numerusform>
            <numerusform>%n only in some formats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::ProtectionBar</name>
    <message numerus="yes">
        <source>And %n more line(s).</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RegisterDialog</name>
    <message numerus="yes">
        <source>%n disclosed case(s)</source>
        <translation>
            <numerusform>%n disclosed case</numerusform>
            <numerusform>%n disclosed cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disclosed case(s) left out, whose advisory is not complete</source>
        <translation>
            <numerusform>%n disclosed case left out, whose advisory is not complete</numerusform>
            <numerusform>%n disclosed cases left out, whose advisories are not complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::RowList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SaveRevisionDialog</name>
    <message numerus="yes">
        <source>The clocks of %Ln case(s) will be worked out again. The history keeps both.</source>
        <translation>
            <numerusform>The clocks of %Ln case will be worked out again. The history keeps both.</numerusform>
            <numerusform>The clocks of %Ln cases will be worked out again. The history keeps both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SeenBefore</name>
    <message numerus="yes">
        <source>and %n more case(s)</source>
        <translation>
            <numerusform>and %n more case</numerusform>
            <numerusform>and %n more cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SourcePane</name>
    <message numerus="yes">
        <source>%n hidden character(s)</source>
        <translation>
            <numerusform>%n hidden character</numerusform>
            <numerusform>%n hidden characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden difference(s)</source>
        <translation>
            <numerusform>%n hidden difference</numerusform>
            <numerusform>%n hidden differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::SourceView</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <extracomment>rows folded away</extracomment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::StringsPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>strings in a file</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TagsDialog</name>
    <message numerus="yes">
        <source>%1 is in %2 first, and in %n tag(s) in all.</source>
        <extracomment>%1 is a commit, %2 a tag such as v1.2.3</extracomment>
        <translation>
            <numerusform>%1 is in %2 first, and in %n tag in all.</numerusform>
            <numerusform>%1 is in %2 first, and in %n tags in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Timeline::Painter</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TimelinePage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) are too many for one picture.</source>
        <translation>
            <numerusform>%Ln lane is too many for one picture.</numerusform>
            <numerusform>%Ln lanes are too many for one picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TodayDelegate</name>
    <message numerus="yes">
        <source>%Ln more: show all in the case list</source>
        <extracomment>the last row of a list; %Ln is how many are not listed there</extracomment>
        <translation>
            <numerusform>%Ln more: show all in the case list</numerusform>
            <numerusform>%Ln more: show all in the case list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::TodayPage</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 24 h</source>
        <translation>
            <numerusform>%Ln due within 24 h</numerusform>
            <numerusform>%Ln due within 24 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Unsaved</name>
    <message numerus="yes">
        <source>%n policy revision(s) not saved</source>
        <translation>
            <numerusform>%n policy revision not saved</numerusform>
            <numerusform>%n policy revisions not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed letter(s) not recorded as sent</source>
        <translation>
            <numerusform>%n changed letter not recorded as sent</numerusform>
            <numerusform>%n changed letters not recorded as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that lack something</source>
        <translation>
            <numerusform>%n form that lacks something</numerusform>
            <numerusform>%n forms that lack something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket::Wiring</name>
    <message numerus="yes">
        <source>Undone: %Ln message(s) are out of their cases.</source>
        <translation>
            <numerusform>Undone: %Ln message is out of its case.</numerusform>
            <numerusform>Undone: %Ln messages are out of their cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more file(s)</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%1 and %Ln more file</numerusform>
            <numerusform>%1 and %Ln more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the import of %1, %2? It brought %Ln message(s).</source>
        <extracomment>%1 is a file or several, %2 when it was imported</extracomment>
        <translation>
            <numerusform>Take back the import of %1, %2? It brought %Ln message.</numerusform>
            <numerusform>Take back the import of %1, %2? It brought %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln piece(s) of evidence and their SHA256SUMS to %1.</source>
        <extracomment>%1 is a folder or file</extracomment>
        <translation>
            <numerusform>Saved %Ln piece of evidence and its SHA256SUMS to %1.</numerusform>
            <numerusform>Saved %Ln pieces of evidence and their SHA256SUMS to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1.</source>
        <translation>
            <numerusform>Saved %n file in %1.</numerusform>
            <numerusform>Saved %n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the timeline.</source>
        <translation>
            <numerusform>%n line added to the timeline.</numerusform>
            <numerusform>%n lines added to the timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n CVEs were read.</source>
        <translation>
            <numerusform>%1: %n CVE was read.</numerusform>
            <numerusform>%1: %n CVEs were read.</numerusform>
        </translation>
    </message>
</context>
</TS>
