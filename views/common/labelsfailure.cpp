// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelsarchive.h"
#include "common/labelsfindings.h"
#include "common/labelsformat.h"
#include "common/labelwords.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

// File name for people: paths are long, and the folder is seldom the news.
QString fileName(const QString &path)
{
    const QString outer = path.left(path.indexOf(EntryMark)); // what follows is no path here
    const QString name = QFileInfo(outer).fileName() + path.sliced(outer.size());
    return visibleName(name.isEmpty() ? path : name);
}

QString reason(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return Words::tr("The casebook cannot be opened.");
    case StoreFault::NotADocket:
        return Words::tr("This file is not a casebook of Docket.");
    case StoreFault::NewerSchema:
        return Words::tr("A newer version of Docket wrote this casebook. It was not touched.");
    case StoreFault::MigrationFailed:
        return Words::tr("The upgrade of the casebook failed. It is as it was before.");
    case StoreFault::ReadOnly:
        return Words::tr("The casebook or its folder cannot be written.");
    case StoreFault::Busy:
        return Words::tr("Another Docket is using this casebook.");
    case StoreFault::DiskFull:
        return Words::tr("The disk is full. What did not fit was taken back; nothing is lost.");
    case StoreFault::Constraint:
        return Words::tr("The change breaks a rule of the casebook and was not made.");
    case StoreFault::NotFound:
        return Words::tr("It is no longer in the casebook.");
    case StoreFault::Corrupt:
        return Words::tr("The casebook is damaged or cut off.");
    case StoreFault::Other:
        return Words::tr("The casebook could not be read or written.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nextStep(StoreFault fault)
{
    switch (fault) {
    case StoreFault::CannotOpen:
        return Words::tr("Check that the file and its folder exist and may be read.");
    case StoreFault::NotADocket:
        return Words::tr("Choose a .docket file, or create a new casebook.");
    case StoreFault::NewerSchema:
        return Words::tr("Open it with a newer Docket.");
    case StoreFault::MigrationFailed:
        return Words::tr("Free some disk space and open it again.");
    case StoreFault::ReadOnly:
        return Words::tr("Change the permissions, or copy the casebook elsewhere.");
    case StoreFault::Busy:
        return Words::tr("Close the other window and try again.");
    case StoreFault::DiskFull:
        return Words::tr("Free some space and do it again.");
    case StoreFault::Constraint:
    case StoreFault::NotFound:
        return Words::tr("Open the casebook again to see what it holds now.");
    case StoreFault::Corrupt:
        return Words::tr("Restore the casebook from a backup.");
    case StoreFault::Other:
        return Words::tr("Try again; the log tells more.");
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText textOf(const StoreError &error)
{
    const QString object = error.path.isEmpty() ? Words::tr("Casebook") : fileName(error.path);
    return {object, reason(error.fault), nextStep(error.fault)};
}

// NOLINTNEXTLINE(readability-function-size): one branch a word, as a table
FailureText textOf(const ImportIssue &issue)
{
    const QString object =
        issue.offset > 0 ? Words::tr("%1, byte %2").arg(fileName(issue.path), count(issue.offset))
                         : fileName(issue.path);
    QString why = text(issue.fault);
    if (!issue.detail.isEmpty()) {
        //: %1 is the reason, %2 a value from the file
        why = Words::tr("%1 (%2)").arg(why, visibleName(issue.detail));
    }
    switch (issue.fault) {
    case ImportFault::CannotRead:
        return {object, why, Words::tr("Check that the file exists and may be read.")};
    case ImportFault::EmptyFile:
    case ImportFault::UnknownFormat:
        return {object, why,
                Words::tr("Choose an mbox, .eml files, or a dump of a tracker (JSON, XML or CSV); "
                          "they may be packed.")};
    case ImportFault::NoMapping:
        return {object, why, Words::tr("Name its columns in a mapping and choose that.")};
    case ImportFault::Encrypted:
        return {object, why, Words::tr("Unpack it with its password and import the files.")};
    case ImportFault::ArchiveInArchive:
        return {object, why, Words::tr("Unpack it and import the files.")};
    case ImportFault::TooManyEntries:
    case ImportFault::UnpacksTooLarge:
        return {object, why, Words::tr("If it is yours, unpack it and import the files.")};
    case ImportFault::NotDelivered:
        return {object, why, Words::tr("Import again when the mail server is done with it.")};
    case ImportFault::NoSuchIssue:
        return {object, why, Words::tr("Import the dump that has the issue.")};
    case ImportFault::PerhapsCutOff:
        return {object, why,
                Words::tr("Make the list again with --state all and a higher --limit.")};
    case ImportFault::StaleBot:
        return {object, why, Words::tr("Answer these issues before they have been idle for long.")};
    case ImportFault::ThreadsNotJoined:
        return {object, why, Words::tr("Mark one of them as a duplicate of the other.")};
    case ImportFault::BadJson:
    case ImportFault::BadXml:
    case ImportFault::BadRow:
    case ImportFault::WrongShape:
        return {object, why, Words::tr("Make the dump again and import it.")};
    case ImportFault::NoBytes:
        return {object, why, Words::tr("Fetch it from the source, and keep it with the case.")};
    case ImportFault::IgnoredByRule:
        return {object, why, Words::tr("Change the import rules if it is a report.")};
    case ImportFault::LeftOut:
    case ImportFault::NoHeaders:
    case ImportFault::HeaderTooLarge:
    case ImportFault::MessageTooLarge:
    case ImportFault::TooDeep:
    case ImportFault::TooManyParts:
    case ImportFault::UnknownCharset:
    case ImportFault::BadCharset:
    case ImportFault::MissingDate:
    case ImportFault::DateOutOfRange:
    case ImportFault::TruncatedPart:
    case ImportFault::SameIdOtherBytes:
        return {object, why, QString()};
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText textOf(const ExportError &error)
{
    return exportFailure(error);
}

/// "A promise to the reporter is still open: …", from the words of promises.
QString stillOpen(const QStringList &promises)
{
    QStringList names;
    for (const QString &word : promises) {
        if (const auto kind = fromToken<PromiseKind>(word)) {
            names.append(text(*kind));
        }
    }
    names.removeDuplicates();
    return names.isEmpty() ? Words::tr("A promise to the reporter is still open.")
                           //: %1 is one promise or several: "Tell the decision, Fix estimate"
                           : Words::tr("The reporter is still owed: %1.").arg(names.join(", "_L1));
}

FailureText textOf(const TransitionError &error)
{
    switch (error.fault) {
    case TransitionFault::LacksReason:
        if (error.action == CaseAction::Disclose) {
            return {Words::tr("Case"), Words::tr("The embargo of this case is not over."),
                    Words::tr("Wait, or write why it is disclosed now.")};
        }
        return error.action == CaseAction::Close
                   ? FailureText{Words::tr("Case"), stillOpen(error.named),
                                 Words::tr("Keep it, or write why the case is closed.")}
                   : FailureText{Words::tr("Case"), Words::tr("This step needs a reason in words."),
                                 Words::tr("Write the reason.")};
    case TransitionFault::BeforeReceipt:
        return {Words::tr("Case"), Words::tr("This is before the report came in."),
                Words::tr("Say when it happened.")};
    case TransitionFault::EmbargoIsOver:
        return {Words::tr("Case"), Words::tr("This embargo would end before it begins."),
                Words::tr("Give an end in the future.")};
    case TransitionFault::LacksDeclineReason:
        return {Words::tr("Case"), Words::tr("It was not said why the report is declined."),
                Words::tr("Choose one of the reasons.")};
    case TransitionFault::OfItself:
        return {Words::tr("Case"), Words::tr("A case is no duplicate of itself."),
                Words::tr("Give the key of the other case.")};
    case TransitionFault::LacksSeverity:
        return {Words::tr("Case"), Words::tr("A report is accepted with a severity."),
                Words::tr("Choose one, if only roughly.")};
    case TransitionFault::LacksApproach:
        return {Words::tr("Case"), Words::tr("A report is accepted with how it will be addressed."),
                Words::tr("Choose fix, mitigation, hardening or won't fix.")};
    case TransitionFault::LacksReviewers:
        return {Words::tr("Case"),
                Words::tr("Fewer people than the policy says have reviewed the fix."),
                Words::tr("Name them in the fix record, or write why it is released now.")};
    case TransitionFault::VersionIsSupported:
        return {Words::tr("Case"),
                //: %1 is a version ("0.8.3"), %2 a row of a table ("0.8.x")
                Words::tr("The report is about version %1, which the policy supports: “%2”.")
                    .arg(visibleName(error.named.value(0)), visibleName(error.named.value(1))),
                Words::tr("Decline it for another reason, or write why this one holds.")};
    case TransitionFault::NotInTable:
        break;
    }
    //: %1 is an action ("Accept"), %2 a state ("New")
    const QString why = Words::tr("“%1” is not possible in the state “%2”.")
                            .arg(text(error.action).remove(u'…'), text(error.from));
    return {Words::tr("Case"), why, Words::tr("Use one of the actions that the case offers.")};
}

FailureText textOf(const RecordError &error)
{
    const QString object = Words::tr("Case");
    switch (error.fault) {
    case RecordFault::CannotBePaused:
        return {object, Words::tr("A first answer never waits for the reporter."),
                Words::tr("Answer, or pause a later clock.")};
    case RecordFault::AlreadyPaused:
        return {object, Words::tr("This clock stands still already."), {}};
    case RecordFault::NotPaused:
        return {object, Words::tr("This clock is running."), {}};
    case RecordFault::LacksReason:
        return {object, Words::tr("This needs a reason in words."), Words::tr("Write the reason.")};
    case RecordFault::InThePast:
        return {object, Words::tr("This date is over already."),
                Words::tr("Give a date that is still to come.")};
    case RecordFault::BeforeReceipt:
        return {object, Words::tr("This is before the report came in."),
                Words::tr("Say when it happened.")};
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText textOf(const LetterError &error)
{
    return letterFailure(error);
}

FailureText textOf(const ThreadError &error)
{
    return threadFailure(error);
}

FailureText textOf(const CryptoError &error)
{
    return cryptoFailure(error);
}

FailureText textOf(const ArchiveError &error)
{
    return archiveFailure(error);
}

FailureText textOf(const FormatError &error)
{
    return formatFailure(error);
}

FailureText textOf(const GitError &error)
{
    return gitFailure(error);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): one branch a word, as a table
QString text(ImportFault fault)
{
    switch (fault) {
    case ImportFault::CannotRead:
        return Words::tr("The file cannot be read.");
    case ImportFault::EmptyFile:
        return Words::tr("The file is empty.");
    case ImportFault::UnknownFormat:
        return Words::tr("The content is in no format that Docket knows.");
    case ImportFault::NoHeaders:
        return Words::tr("A message without any header field; kept as it is.");
    case ImportFault::HeaderTooLarge:
        return Words::tr("The header block is over the limit; the rest of it was not read.");
    case ImportFault::MessageTooLarge:
        return Words::tr("The message is over the size limit; kept as it is, not taken apart.");
    case ImportFault::TooDeep:
        return Words::tr("Parts are nested too deeply; the inner ones were not read.");
    case ImportFault::TooManyParts:
        return Words::tr("Too many parts; the later ones were not read.");
    case ImportFault::UnknownCharset:
        return Words::tr("Unknown character set; the text is shown as Latin-1.");
    case ImportFault::BadCharset:
        return Words::tr("Bytes that the character set does not allow were replaced.");
    case ImportFault::MissingDate:
        return Words::tr("No usable date; another source of the date was used.");
    case ImportFault::DateOutOfRange:
        return Words::tr("The date is out of range; another source of the date was used.");
    case ImportFault::TruncatedPart:
        return Words::tr("The message ends before its last part does.");
    case ImportFault::BadJson:
        return Words::tr("This is no JSON, or it is cut off here.");
    case ImportFault::WrongShape:
        return Words::tr("Readable, but not an issue.");
    case ImportFault::SameIdOtherBytes:
        return Words::tr("A known Message-ID with other content; both are kept.");
    case ImportFault::NoSuchIssue:
        return Words::tr("A comment of an issue that is nowhere; kept as it is.");
    case ImportFault::PerhapsCutOff:
        return Words::tr("As many issues as gh lists by default; there may be more.");
    case ImportFault::ThreadsNotJoined:
        return Words::tr("It links two cases, which stay apart: somebody worked on them.");
    case ImportFault::Encrypted:
        return Words::tr("This entry is encrypted; it was not read.");
    case ImportFault::ArchiveInArchive:
        return Words::tr("A packed file in a packed file; it was not opened.");
    case ImportFault::TooManyEntries:
        return Words::tr(
            "The archive has more entries than the limit; the later ones were not read.");
    case ImportFault::UnpacksTooLarge:
        return Words::tr("The packed file becomes larger than the limit; it was read up to there.");
    case ImportFault::NotDelivered:
        return Words::tr("Mail that is still being delivered was passed over.");
    case ImportFault::IgnoredByRule:
        return Words::tr("A rule of the import ignores it; kept as it is.");
    case ImportFault::LeftOut:
        return Words::tr("Left out of the import; kept as it is.");
    case ImportFault::StaleBot:
        return Words::tr("This tracker has a stale bot: silence is no resolution.");
    case ImportFault::BadXml:
        return Words::tr("This is no XML, or it is cut off here.");
    case ImportFault::BadRow:
        return Words::tr("A row that cannot be read.");
    case ImportFault::NoBytes:
        return Words::tr("The bytes of this attachment are not in the dump.");
    case ImportFault::NoMapping:
        return Words::tr("A table, but nobody has said what its columns mean.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(const ImportIssue &issue)
{
    const FailureText parts = textOf(issue);
    //: %1 names file and byte, %2 is the reason
    return Words::tr("%1: %2").arg(parts.object, parts.reason);
}

FailureText text(const Failure &failure)
{
    return std::visit([](const auto &error) { return textOf(error); }, failure);
}

} // namespace Docket::Labels
