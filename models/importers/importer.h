// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvmapping.h"
#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/progress.h"
#include "domain/tablepreview.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <memory>
#include <optional>
#include <stop_token>

class QIODevice;

namespace Docket {

/// A kind of input, told apart by content and never by name.
enum class SourceFormat {
    Mbox,
    Eml,
    GitHubIssues,   ///< REST array (or one object) of issues
    GitHubComments, ///< REST array of comments
    GitHubCli,      ///< `gh issue list --json …`
    GitHubBackup,   ///< metadata backup: {"type":"issue","issue":{…},"events":[…]}
    GitHubAdvisories,
    GitLab,           ///< REST array (or one object) of issues
    GitLabNotes,      ///< notes or discussions of an issue
    Bugzilla,         ///< REST: {"bugs":[…]}
    BugzillaComments, ///< REST: comments, attachments or history
    BugzillaXml,      ///< show_bug.cgi?ctype=xml
    HackerOne,        ///< JSON:API reports, or the findings export
    HackerOneActivities,
    Bugcrowd, ///< JSON:API submissions
    GitLabCsv,
    HackerOneCsv,
    BugcrowdCsv,
    JiraCsv,
    BugzillaCsv, ///< a bug list
    Csv,         ///< any other table, by a mapping
    Advisories,  ///< records of OSV, CVE or CSAF
};

/// Bounds on hostile input. Reaching one is an ImportIssue, and the rest goes on.
struct ImportLimits
{
    qint64 headerBytes = 1 << 20;   ///< header block of one message
    qint64 messageBytes = 40 << 20; ///< one mail; larger ones are kept raw in pieces of this size.
                                    ///< What mail servers take, and memory for three of it
    qint64 itemBytes = 16 << 20;    ///< the same of an item of a tracker, which becomes UTF-16
    int depth = 64;                 ///< nested parts or JSON values
    int parts = 2000;               ///< parts of one message
    qint64 textBytes = 4 << 20;     ///< decoded text of one message; the rest stays in the original
};

struct ImportContext
{
    QString path;       ///< for issues shown to the person
    Instant fallbackAt; ///< of the file, for items without any date
    Instant now;        ///< dates after it are out of range
    ImportLimits limits;
    QStringList intakeAddresses;       ///< lower case; a list behind one may send in its own name
    std::optional<CsvMapping> mapping; ///< of a table that is none of a known tracker
    QList<CsvMapping> saved;           ///< of tables that are told by their header row
};

/// Where an importer delivers, from the thread it runs on.
class ImportSink
{
public:
    virtual ~ImportSink() = default;

    /// A message, issue or comment, in file order. Returns false when the receiver wants no more.
    virtual bool message(IncomingMessage &&message) = 0;

    /// Bytes that are no message. `raw` is kept. Returns false when the receiver wants no more.
    virtual bool damaged(const ImportIssue &issue, const Original &raw) = 0;

    /// Something about the file as a whole. Returns false when the receiver wants no more.
    virtual bool problem(const ImportIssue &issue) = 0;

    /// A table that nobody has said anything about yet, for a person to do so; its problem comes
    /// besides.
    virtual void unknownTable(TablePreview && /*table*/) {}

    /// An item that is none of ours (a pull request), for the count.
    virtual void skipped() = 0;
};

/// Reads one kind of input. Knows no thread and no database: bytes in, values out.
class Importer
{
public:
    virtual ~Importer() = default;

    /// Reads `device` (open for reading, may be sequential) to its end, or until `stop`. Memory is
    /// bounded by the limits, not by the file. An error is a device error; bad items are issues.
    [[nodiscard]] virtual std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) = 0;
};

[[nodiscard]] std::unique_ptr<Importer> importerFor(SourceFormat format);

/// Formats that one program's dumps come in; a file says itself which of them it has.
[[nodiscard]] bool isOneFamily(SourceFormat a, SourceFormat b);

/// Whether the items of a format are of issues that stand in another file.
[[nodiscard]] bool holdsComments(SourceFormat format);

/// The format of what `device` holds; the device is left where it was. EmptyFile and UnknownFormat
/// are the errors that content can give.
[[nodiscard]] std::expected<SourceFormat, ImportFault> sniff(QIODevice &device);

/// The words of `--format`: mbox, eml, github, gh …
[[nodiscard]] QLatin1StringView toToken(SourceFormat format);
[[nodiscard]] std::optional<SourceFormat> sourceFormatFromToken(QStringView token);
/// All that sourceFormatFromToken() knows.
[[nodiscard]] QStringList sourceFormatTokens();

} // namespace Docket
