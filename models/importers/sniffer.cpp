// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvreader.h"
#include "importers/fromline.h"
#include "importers/githubimporter.h"
#include "importers/githubitems.h"
#include "importers/importer.h"
#include "importers/jsonextent.h"
#include "importers/jsonreader.h"
#include "importers/mailfields.h"
#include "importers/mailimporter.h"
#include "importers/streambuffer.h"
#include "importers/trackerimporter.h"
#include "importers/trackerjson.h"
#include "importers/xmlreader.h"

#include <QBuffer>
#include <QHash>
#include <QIODevice>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PeekSize =
    1 << 20; ///< GitHub's bodies are at most 64 KiB, and keys may follow them
constexpr int MostHeaderLines = 60;
constexpr qsizetype LongestHeaderRow = 64 << 10;

constexpr std::array<std::pair<SourceFormat, QLatin1StringView>, 22> Words{
    std::pair{SourceFormat::Mbox, "mbox"_L1},
    std::pair{SourceFormat::Eml, "eml"_L1},
    std::pair{SourceFormat::GitHubIssues, "github"_L1},
    std::pair{SourceFormat::GitHubComments, "github-comments"_L1},
    std::pair{SourceFormat::GitHubCli, "gh"_L1},
    std::pair{SourceFormat::GitHubBackup, "github-backup"_L1},
    std::pair{SourceFormat::GitHubAdvisories, "github-advisories"_L1},
    std::pair{SourceFormat::GitLab, "gitlab"_L1},
    std::pair{SourceFormat::GitLabNotes, "gitlab-notes"_L1},
    std::pair{SourceFormat::Bugzilla, "bugzilla"_L1},
    std::pair{SourceFormat::BugzillaComments, "bugzilla-comments"_L1},
    std::pair{SourceFormat::BugzillaXml, "bugzilla-xml"_L1},
    std::pair{SourceFormat::HackerOne, "hackerone"_L1},
    std::pair{SourceFormat::HackerOneActivities, "hackerone-activities"_L1},
    std::pair{SourceFormat::Bugcrowd, "bugcrowd"_L1},
    std::pair{SourceFormat::GitLabCsv, "gitlab-csv"_L1},
    std::pair{SourceFormat::HackerOneCsv, "hackerone-csv"_L1},
    std::pair{SourceFormat::BugcrowdCsv, "bugcrowd-csv"_L1},
    std::pair{SourceFormat::JiraCsv, "jira"_L1},
    std::pair{SourceFormat::BugzillaCsv, "bugzilla-csv"_L1},
    std::pair{SourceFormat::Csv, "csv"_L1},
    std::pair{SourceFormat::Advisories, "advisories"_L1},
};

/// Field names that tell a mail from any other text with colons.
bool isMailField(QByteArrayView line)
{
    static constexpr std::array<QByteArrayView, 18> Names{
        "from",        "to",           "cc",
        "subject",     "date",         "received",
        "message-id",  "return-path",  "delivered-to",
        "reply-to",    "sender",       "mime-version",
        "references",  "in-reply-to",  "envelope-to",
        "resent-from", "content-type", "content-transfer-encoding"};
    const QByteArrayView name = line.first(std::max<qsizetype>(0, line.indexOf(':'))).trimmed();
    return std::ranges::any_of(Names, [name](QByteArrayView known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QByteArrayView firstLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Header fields from the first line on, at least one of them a mail's.
bool startsAsMail(QByteArrayView bytes)
{
    bytes = bytes.sliced(leadingBytes(bytes));
    bool isMail = false;
    for (int i = 0; i < MostHeaderLines && !bytes.isEmpty(); ++i) {
        const QByteArrayView line = firstLine(bytes);
        const bool isFolded = i > 0 && (line.startsWith(' ') || line.startsWith('\t'));
        if (line.isEmpty() || (!isFolded && !isHeaderLine(line))) {
            break;
        }
        isMail = isMail || (!isFolded && isMailField(line));
        const qsizetype end = bytes.indexOf('\n');
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return isMail;
}

bool startsAsMbox(QByteArrayView bytes)
{
    bytes = bytes.sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const auto *const text =
        std::ranges::find_if(bytes, [](char c) { return c != '\n' && c != '\r'; });
    return isFromLine(firstLine(bytes.sliced(text - bytes.begin())));
}

/// By the keys of the first element, whatever wraps it; a list without elements by its wrapping.
std::optional<SourceFormat> trackerJsonFormat(QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    JsonReader reader(buffer, {}, {}, {});
    const auto next = reader.next();
    const auto element = next.value_or(std::nullopt);
    if (element && !element->bytes.isEmpty()) {
        return trackerFormat(element->bytes);
    }
    static const QHash<QByteArray, SourceFormat> empty{{"bugs", SourceFormat::Bugzilla},
                                                       {"findings", SourceFormat::HackerOne},
                                                       {"data", SourceFormat::HackerOne}};
    const auto known = empty.constFind(reader.envelope());
    return known == empty.cend() ? std::nullopt : std::optional(*known);
}

/// Whether bytes look like a table that none of the trackers writes: names of columns, then rows of
/// as many fields. A list of two is only one if more than one row says so: a text may have a comma
/// in each of its first lines.
bool looksLikeTable(QByteArrayView bytes, char delimiter, bool isWhole)
{
    constexpr qsizetype LongestColumn = 100;
    constexpr int RowsLookedAt = 5;
    const auto nextRow = [&](qsizetype &at) -> std::optional<QByteArrayView> {
        while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r')) {
            ++at;
        }
        CsvExtent extent(delimiter);
        const qsizetype size = extent.take(bytes.sliced(at));
        const bool isCut = !extent.isComplete() && (!isWhole || extent.isInQuotes());
        if (size == 0 || isCut) {
            return std::nullopt;
        }
        const QByteArrayView row = bytes.sliced(at, size);
        at += size;
        return row;
    };
    qsizetype at = 0;
    const auto header = nextRow(at);
    if (!header || bytes.contains('\0')) {
        return false;
    }
    const QStringList names = csvValues(*header, delimiter);
    const bool areNames = std::ranges::all_of(names, [](const QString &name) {
        return name.size() <= LongestColumn &&
               std::ranges::any_of(name, [](QChar character) { return character.isLetter(); }) &&
               std::ranges::none_of(name, [](QChar character) {
                   return character.category() == QChar::Other_Control && character != u'\n';
               });
    });
    if (names.size() < 2 || !areNames) {
        return false;
    }
    int rows = 0;
    for (auto row = nextRow(at); row && rows < RowsLookedAt; row = nextRow(at)) {
        if (csvCells(*row, delimiter).size() != names.size()) {
            return false;
        }
        ++rows;
    }
    return rows >= (names.size() == 2 ? 2 : 1);
}

/// By the names in the header row; else by its rows.
std::optional<SourceFormat> csvFormat(QByteArrayView bytes, bool isWhole)
{
    bytes = bytes.sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const char delimiter = csvDelimiter(bytes);
    CsvExtent extent(delimiter);
    const QByteArrayView header = bytes.first(extent.take(bytes));
    if (header.size() > LongestHeaderRow) {
        return std::nullopt;
    }
    if (const QString name = knownCsvNameOf(csvValues(header, delimiter)); !name.isEmpty()) {
        return sourceFormatFromToken(name);
    }
    return looksLikeTable(bytes, delimiter, isWhole) ? std::optional(SourceFormat::Csv)
                                                     : std::nullopt;
}

/// By the root element.
std::optional<SourceFormat> xmlFormat(QByteArrayView bytes)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const qsizetype at = jsonBlank(bytes, mark);
    if (at >= bytes.size() || bytes[at] != '<') {
        return std::nullopt;
    }
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    XmlReader reader(buffer, {}, {}, {});
    const auto next = reader.next();
    const bool isBugzilla = next.has_value() && xmlName(reader.root()) == "bugzilla";
    return isBugzilla ? std::optional(SourceFormat::BugzillaXml) : std::nullopt;
}

/// By the keys of the first object; an array without elements is an empty dump of issues.
std::optional<SourceFormat> jsonFormat(QByteArrayView bytes)
{
    qsizetype at = jsonBlank(bytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    if (at < bytes.size() && bytes[at] == '[') {
        at = jsonBlank(bytes, at + 1);
        if (at < bytes.size() && bytes[at] == ']' && jsonBlank(bytes, at + 1) == bytes.size()) {
            return SourceFormat::GitHubIssues;
        }
    }
    if (const auto format = gitHubFormat(jsonKeys(bytes.sliced(at)))) {
        return format;
    }
    return trackerJsonFormat(bytes);
}

bool holdsTracker(SourceFormat format)
{
    return format != SourceFormat::Mbox && format != SourceFormat::Eml;
}

bool isCsv(SourceFormat format)
{
    return knownCsvMapping(QString(toToken(format))).has_value() || format == SourceFormat::Csv;
}

/// Which program writes a format: the first word of its token.
QString programOf(SourceFormat format)
{
    const QString program = QString(toToken(format)).section(u'-', 0, 0);
    return program == "gh"_L1 ? u"github"_s : program;
}

} // namespace

std::expected<SourceFormat, ImportFault> sniff(QIODevice &device)
{
    QByteArray bytes = device.peek(PeekSize);
    if (bytes.isEmpty()) {
        const bool isEmpty = device.isReadable() && device.isOpen() && device.atEnd();
        return std::unexpected(isEmpty ? ImportFault::EmptyFile : ImportFault::CannotRead);
    }
    if (hasMacLineEnds(bytes)) {
        bytes.replace('\r', '\n');
    }
    if (startsAsMbox(bytes)) {
        return SourceFormat::Mbox;
    }
    if (const auto format = jsonFormat(bytes)) {
        return *format;
    }
    if (const auto format = xmlFormat(bytes)) {
        return *format;
    }
    if (startsAsMail(bytes)) {
        return SourceFormat::Eml;
    }
    if (const auto format = csvFormat(bytes, bytes.size() < PeekSize)) {
        return *format;
    }
    return std::unexpected(ImportFault::UnknownFormat);
}

std::unique_ptr<Importer> importerFor(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Mbox:
        return std::make_unique<MailImporter>(MailImporter::Kind::Mbox);
    case SourceFormat::Eml:
        return std::make_unique<MailImporter>(MailImporter::Kind::SingleMail);
    case SourceFormat::GitHubIssues:
    case SourceFormat::GitHubComments:
    case SourceFormat::GitHubCli:
    case SourceFormat::GitHubBackup:
        break;
    case SourceFormat::GitHubAdvisories:
    case SourceFormat::GitLab:
    case SourceFormat::GitLabNotes:
    case SourceFormat::Bugzilla:
    case SourceFormat::BugzillaComments:
    case SourceFormat::HackerOne:
    case SourceFormat::HackerOneActivities:
    case SourceFormat::Bugcrowd:
    case SourceFormat::Advisories:
        return std::make_unique<TrackerImporter>();
    case SourceFormat::BugzillaXml:
        return std::make_unique<BugzillaXmlImporter>();
    case SourceFormat::GitLabCsv:
    case SourceFormat::HackerOneCsv:
    case SourceFormat::BugcrowdCsv:
    case SourceFormat::JiraCsv:
    case SourceFormat::BugzillaCsv:
    case SourceFormat::Csv:
        return std::make_unique<CsvImporter>();
    }
    return std::make_unique<GitHubImporter>();
}

bool isOneFamily(SourceFormat a, SourceFormat b)
{
    const bool areTables = isCsv(a) && isCsv(b);
    const bool areMails = !holdsTracker(a) && !holdsTracker(b);
    return areTables || (!areMails && programOf(a) == programOf(b));
}

bool holdsComments(SourceFormat format)
{
    return format == SourceFormat::GitHubComments || format == SourceFormat::GitLabNotes ||
           format == SourceFormat::BugzillaComments || format == SourceFormat::HackerOneActivities;
}

QLatin1StringView toToken(SourceFormat format)
{
    const auto *const word = std::ranges::find(Words, format, &decltype(Words)::value_type::first);
    return word->second;
}

QStringList sourceFormatTokens()
{
    QStringList tokens;
    for (const auto &[format, token] : Words) {
        tokens.append(token);
    }
    return tokens;
}

std::optional<SourceFormat> sourceFormatFromToken(QStringView token)
{
    const auto *const word =
        std::ranges::find_if(Words, [token](const auto &entry) { return token == entry.second; });
    return word == Words.end() ? std::nullopt : std::optional(word->first);
}

} // namespace Docket
