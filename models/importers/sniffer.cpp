// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/fromline.h"
#include "importers/githubimporter.h"
#include "importers/githubitems.h"
#include "importers/importer.h"
#include "importers/jsonextent.h"
#include "importers/mailfields.h"
#include "importers/mailimporter.h"
#include "importers/streambuffer.h"

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

constexpr std::array<std::pair<SourceFormat, QLatin1StringView>, 6> Words{
    std::pair{SourceFormat::Mbox, "mbox"_L1},
    std::pair{SourceFormat::Eml, "eml"_L1},
    std::pair{SourceFormat::GitHubIssues, "github"_L1},
    std::pair{SourceFormat::GitHubComments, "github-comments"_L1},
    std::pair{SourceFormat::GitHubCli, "gh"_L1},
    std::pair{SourceFormat::GitHubBackup, "github-backup"_L1},
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
    return gitHubFormat(jsonKeys(bytes.sliced(at)));
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
    if (startsAsMail(bytes)) {
        return SourceFormat::Eml;
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
    }
    return std::make_unique<GitHubImporter>();
}

QLatin1StringView toToken(SourceFormat format)
{
    const auto *const word = std::ranges::find(Words, format, &decltype(Words)::value_type::first);
    return word->second;
}

std::optional<SourceFormat> sourceFormatFromToken(QStringView token)
{
    const auto *const word =
        std::ranges::find_if(Words, [token](const auto &entry) { return token == entry.second; });
    return word == Words.end() ? std::nullopt : std::optional(word->first);
}

} // namespace Docket
