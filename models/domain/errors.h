// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestate.h"
#include "domain/formatproblem.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

namespace Docket {

// One error struct a layer, all here, so that views can word them without including the layers.
// They carry data, never sentences: the words are in views/common/labels.

enum class StoreFault {
    CannotOpen,      ///< the file cannot be opened or made (permissions, folder, disk)
    NotADocket,      ///< a database of another program, or no database at all
    NewerSchema,     ///< written by a newer Docket; nobody touches it
    MigrationFailed, ///< an upgrade step failed; the file is as it was
    ReadOnly,        ///< the file or its folder cannot be written
    Busy,            ///< another Docket writes or holds the file
    DiskFull,        ///< no room left; the batch was rolled back
    Constraint,      ///< a rule of the schema was broken
    NotFound,        ///< no such row
    Corrupt,         ///< truncated or damaged file
    Other,           ///< any other driver error; see driverText
};

struct StoreError
{
    StoreFault fault = StoreFault::Other;
    QString path;       ///< the casebook
    QString statement;  ///< the statement that failed, if one did
    QString driverText; ///< the driver's own words, for the details and the log

    bool operator==(const StoreError &) const = default;
};

template <typename T>
using StoreResult = std::expected<T, StoreError>;

/// Hands on what stopped `result`, as the error of another type of value or of a wider failure.
template <typename T>
[[nodiscard]] std::unexpected<StoreError> failed(const StoreResult<T> &result)
{
    return std::unexpected(result.error());
}

enum class ImportFault {
    CannotRead,       ///< missing file, no permission, device error
    EmptyFile,        ///< 0 bytes
    UnknownFormat,    ///< no importer knows the content
    NoHeaders,        ///< a message without a single header field
    HeaderTooLarge,   ///< header block over the limit; the rest of it was not read
    MessageTooLarge,  ///< over the size limit; kept raw in pieces, not parsed
    TooDeep,          ///< parts nested beyond the limit; deeper ones were not read
    TooManyParts,     ///< more parts than the limit; later ones were not read
    UnknownCharset,   ///< text shown as Latin-1 because the charset has no decoder
    BadCharset,       ///< bytes that the named charset does not allow; replaced by U+FFFD
    MissingDate,      ///< no usable Date or Received; the From_ line or file time was used
    DateOutOfRange,   ///< a date in the future or before 1970; another source was used
    TruncatedPart,    ///< a multipart that ends before its closing boundary
    BadJson,          ///< no JSON, or JSON cut off, at `offset`
    WrongShape,       ///< JSON, but no issue: `detail` names the missing or odd field
    SameIdOtherBytes, ///< a known Message-ID with other content; kept raw beside the first
    NoSuchIssue,      ///< a comment whose issue was in no file of the import; kept raw
    PerhapsCutOff,    ///< as many issues as a tool lists by default: there may be more
    ThreadsNotJoined, ///< a message that links two cases; they stay apart, as people worked on them
    Encrypted,        ///< an entry of an archive that asks for a password
    ArchiveInArchive, ///< a packed entry of a packed file: one level is opened
    TooManyEntries,   ///< of an archive; the later ones were not read. `detail` has the limit
    UnpacksTooLarge,  ///< a packed file that goes over the limit of size or ratio; cut off there
    NotDelivered,  ///< mail in a Maildir's "tmp", which is not all there; `detail` has the number
    IgnoredByRule, ///< a rule of the import kept it out; `detail` is the rule; kept raw
    LeftOut,       ///< a person kept it out of the import; kept raw
    StaleBot,      ///< a robot closed an issue of this tracker: silence is no resolution (M-22)
    BadXml,        ///< no XML, or XML cut off, at `offset`
    BadRow,        ///< a row of a table that cannot be read: `detail` says what is odd about it
    NoBytes,       ///< an attachment that the dump only names: its bytes are not in the dump
    NoMapping,     ///< a table whose columns nobody has named
};

/// Between a packed file and the name of an entry of it, where the two are shown as one path.
constexpr QStringView EntryMark = u" › ";

/// One thing that was wrong with an input; the import went on.
struct ImportIssue
{
    ImportFault fault = ImportFault::CannotRead;
    QString path;
    qint64 offset = 0; ///< bytes from the start of the file to the item
    QString detail;    ///< a value from the input (a charset, a field name), never a sentence

    bool operator==(const ImportIssue &) const = default;
};

/// An import that could not go on: a device error. Everything before `issue.offset` was delivered.
using ImportError = ImportIssue;

enum class ExportFault {
    AlreadyThere, ///< a file of that name, which stays as it is
    CannotWrite,  ///< permissions, missing folder, disk full; the old file is untouched
    Refused,      ///< the publication gate says no; `problems` say why
    NotPublished, ///< what never was public cannot be withdrawn
};

/// Why an advisory may not be published, is not complete, or is wrong (POLICIES.md M-9, M-10). The
/// token of each is the name of its rule; isBlocking() of advisory.h tells errors from warnings.
enum class AdvisoryProblem {
    UnderEmbargo,
    NotReleased,
    NoTitle,
    NoDescription,
    NoAffectedRange,
    RangeWithoutLowerBound,
    RangeWithoutUpperBound,
    NoResolution,
    CreditWithoutConsent,
    ReporterAddressInText,
    ReporterNotTold,         ///< of the fix, although that was promised (M-12)
    RangeInverted,           ///< it ends before it begins, or where it begins
    RangesOverlap,           ///< two of one product: what ends one may be in the other
    BranchTwice,             ///< two ranges of one product are said to be of the same branch
    BoundNotAVersion,        ///< of the product's order, so that nobody can compare it
    FixNotInARelease,        ///< the fixed version is none that the fix record names
    BranchWithoutRange,      ///< the fix record has an affected branch that no range is about
    WeaknessUnknown,         ///< no CWE of that number
    WeaknessMisnamed,        ///< the catalogue calls it otherwise (CSAF 6.1.11)
    VectorUnreadable,        ///< no CVSS vector
    SeverityNotAsVector,     ///< the severity is not the rating of the vector
    PublishedBeforeReceived, ///< an advisory of a private report is never older than the report
    WithdrawnBeforePublished,
    RevisionsOutOfOrder,    ///< a revision before the publication, or numbers against the dates
    ChangedWithoutRevision, ///< it went out under this version, and said something else
    IdentifierMisspelt,     ///< a CVE or GHSA id that nobody else finds: "cve-2026-1"
    DateInFuture,           ///< of the advisory, its timeline or its revisions
    NoReference,            ///< a CVE record must have one
    InternalTextInText,     ///< words of a note that is for the team
    PrivateMessageInText,   ///< words of somebody who wrote in private
    PocInText,              ///< lines of a proof of concept
    NameWithoutConsent,     ///< of somebody who wants no thanks by name, or was not asked
    OpenCaseMentioned,      ///< another case, which is not public
    MessageIdInText,        ///< of a private mail
    PrivateLink,            ///< to a place that readers cannot or shall not reach
    LocalAddressInText,     ///< "localhost" and the like, which an example may have
    HtmlInText,             ///< raw HTML, which some readers of Markdown obey
    ImageInText,            ///< loaded from afar, it tells who reads the advisory
    TextTooLong,            ///< for a format
    WeaknessNotForMapping,  ///< a category, a view, or an entry that MITRE tells not to use
    NoFixYet,               ///< no range has a fix and nothing is resolved: the forms say so
    NoResolutionInRecord,   ///< of another publisher, who need not say one
};

/// What a fix lacks before its release (M-13…M-17). Only the reviewers stop it; see isBlocking().
enum class ReleaseProblem {
    TooFewReviewers,    ///< fewer than the policy says, besides the author (M-16)
    OnlyAuthorReviewed, ///< the policy names no number, and nobody but the author has read the fix
    NoTarget,           ///< no release is named (M-13)
    NoRegressionTest,
    NoTestResult,        ///< (M-17)
    NoManualCheck,       ///< (M-17)
    HotfixWithoutReason, ///< (M-14)
    HotfixSuggested,     ///< critical, but planned for a regular release (M-14)
    NoNature,            ///< of the fix, for the changelog (M-15)
    NoComponents,        ///< likewise
    BranchNotFixed,      ///< a branch is affected, and has no fix
    BranchNotAssessed,   ///< nobody has said whether a branch is affected
};

/// What stands in the way of a disclosure.
enum class DisclosureBlocker {
    UnderEmbargo,       ///< (M-9)
    NotReleased,        ///< (M-10)
    ReporterNotTold,    ///< of the fix (W-20, M-12)
    AdvisoryIncomplete, ///< see problemsOf() of advisory.h
};

struct ExportError
{
    ExportFault fault = ExportFault::CannotWrite;
    QString path;
    QString detail; ///< the system's own words
    QList<AdvisoryProblem> problems;

    bool operator==(const ExportError &) const = default;
};

template <typename T>
using ExportResult = std::expected<T, ExportError>;

/// Why an edit of a case's record is refused.
enum class RecordFault {
    CannotBePaused, ///< a first answer never waits for the reporter (FIELD.md rule 3)
    AlreadyPaused,
    NotPaused,
    LacksReason,
    InThePast, ///< an estimate that is over when it is given
    BeforeReceipt,
};

struct RecordError
{
    RecordFault fault = RecordFault::LacksReason;

    bool operator==(const RecordError &) const = default;
};

/// Why messages are not put into other cases.
enum class ThreadFault {
    NoSuchMessage,  ///< the case has no message of that number
    NotMatched,     ///< it began its case, or a person put it there: nothing to refuse
    IsOnlyMessage,  ///< nothing would be left in the case
    WithItself,     ///< a case and itself, or two that are merged already
    AlreadyMerged,  ///< its messages are in another case: undo that first
    NotMerged,      ///< nothing to undo
    MovedOn,        ///< its messages went on to a third case: undo that first
    LacksTitle,     ///< a case needs a title
    OfTheTeam,      ///< only what came in reports anything
    LacksReporter,  ///< somebody reported it
    InTheFuture,    ///< a receipt that is still to come
    NoSuchProduct,  ///< no policy is of this product
    NoSuchIdentity, ///< no contact has this address or handle
};

struct ThreadError
{
    ThreadFault fault = ThreadFault::NoSuchMessage;
    QString detail; ///< the key of the other case, a product, an address

    bool operator==(const ThreadError &) const = default;
};

enum class LetterFault {
    NoTemplate,    ///< there is no template of that name
    BadTemplate,   ///< the template cannot be read; `problem` says why
    NothingToSend, ///< what the letter tells of is not there yet; `detail` names it
    NotOwed,       ///< the template insists on the safe-harbour sentence, which is not owed
    NoRecipient,   ///< a mail to nobody
};

/// What is wrong with a template of a letter or advisory.
enum class TemplateProblem {
    UnknownTag, ///< also those that read files or load code: include, extends, load
    UnknownPlaceholder,
    UnknownFilter,
    NotClosed,   ///< "{{", "{%" or "{#" without its end in the same line
    NotBalanced, ///< an end without its beginning, or the other way round
    NestedLoop,
    TooDeep, ///< tags within tags, or a condition, longer than anybody reads
    TooLong,
    EngineRefused, ///< `detail` has the engine's words
    LacksValue,    ///< `detail` names what such a text must have (M-11)
};

/// Why no letter was written.
struct LetterError
{
    LetterFault fault = LetterFault::NoTemplate;
    QString name;                           ///< of the template
    QString detail;                         ///< the tag, placeholder or filter; what is missing
    std::optional<TemplateProblem> problem; ///< of a bad template
    int line = 0;                           ///< of the template, from 1; 0: of all of it

    bool operator==(const LetterError &) const = default;
};

/// Why a mail's signature was not checked, or a mail not decrypted.
enum class CryptoFault {
    NoGpg,        ///< not installed, or too old
    NotOpenPgp,   ///< S/MIME, or nothing that OpenPGP knows
    Damaged,      ///< not what it should be
    NoSecretKey,  ///< it is encrypted to other keys
    NoPassphrase, ///< it was refused, or wrong
    Unprotected,  ///< encrypted so that a change would not be noticed (EFAIL)
    TooLarge,     ///< it grows beyond what may be held
    TooComplex,   ///< beyond the limits on parts and header fields, so that its bytes are not whole
    Stopped,
    Failed, ///< anything else, in gpg's words
};

/// Of what gpg was asked for.
struct CryptoError
{
    CryptoFault fault = CryptoFault::Failed;
    QString detail; ///< gpg's words, the protocol that is not OpenPGP, or a number of bytes

    bool operator==(const CryptoError &) const = default;
};

/// Why an archive is not listed, or an entry of it not read.
enum class ArchiveFault {
    NotAnArchive,    ///< or of a kind that is not opened
    NoSuchEntry,     ///< of that number
    NotAFile,        ///< a folder, a link, a device: it has no bytes
    NeedsPassword,   ///< and none was given
    WrongPassword,   ///< it does not fit
    PerhapsPassword, ///< damaged, or another password: the kind of encryption cannot tell
    CannotDecrypt,   ///< encrypted in a way that no packaged library opens
    Damaged,         ///< cut off or changed
    EntryTooLarge,   ///< more than one entry may have; `limit`
    UnpacksTooLarge, ///< more than all may have; `limit`
    RatioTooHigh,    ///< it unpacks to so many times its size; `limit`
    TooManyEntries,  ///< the entry lies behind the limit; `limit`
    TooDeep,         ///< archives in archives; `limit`
    Stopped,
};

struct ArchiveError
{
    ArchiveFault fault = ArchiveFault::Damaged;
    QString name;     ///< of the archive or the entry, as given
    QString detail;   ///< the library's own words
    qint64 limit = 0; ///< that was reached

    bool operator==(const ArchiveError &) const = default;
};

/// Why a local clone of a source repository was not asked.
enum class GitFault {
    NotARepository,
    NotOwned,        ///< it belongs to somebody else (git's safe.directory)
    NoSuchCommit,    ///< `detail` is what was asked for
    AmbiguousCommit, ///< several begin like it
    TooMany,         ///< commits at once; `detail` is the limit
    Damaged,         ///< or something that the library does not read; `detail` has its words
    Stopped,
};

struct GitError
{
    GitFault fault = GitFault::Damaged;
    QString path; ///< of the clone
    QString detail;

    bool operator==(const GitError &) const = default;
};

/// Whatever a use case can fail with; views/common/labels turns it into words with std::visit.
using Failure =
    std::variant<StoreError, ImportError, ExportError, TransitionError, RecordError, LetterError,
                 ThreadError, CryptoError, ArchiveError, FormatError, GitError>;

template <typename T>
using Outcome = std::expected<T, Failure>;

} // namespace Docket
