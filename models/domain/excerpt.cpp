// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/excerpt.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A person looks at that many; a hostile text may have any number.
constexpr qsizetype MostCitations = 200;

/// "12" or "12-20" behind a colon.
QString linesCited(const Excerpt &excerpt)
{
    const QString first = QString::number(excerpt.firstLine);
    return excerpt.firstLine == excerpt.lastLine
               ? first
               : QString(first + u'-' + QString::number(excerpt.lastLine));
}

/// The file of an excerpt, without the folders of an archive.
QString fileOf(const Excerpt &excerpt)
{
    return visibleName(excerpt.name.sliced(excerpt.name.lastIndexOf(u'/') + 1));
}

} // namespace

QString partToken(const QString &partPath)
{
    return "part "_L1 + partPath;
}

QString blockToken(int number)
{
    return "block "_L1 + QString::number(number);
}

QString pieceToken(const EvidenceItem &item)
{
    switch (item.kind) {
    case EvidenceItem::Kind::Message:
    case EvidenceItem::Kind::Text:
        break;
    case EvidenceItem::Kind::CodeBlock:
        return blockToken(item.number);
    case EvidenceItem::Kind::Attachment:
    case EvidenceItem::Kind::ArchiveEntry:
        return partToken(item.partPath);
    }
    return u"text"_s;
}

QString entryToken(const EvidenceItem &item)
{
    QStringList numbers;
    for (const qint64 number : item.entryPath) {
        numbers.append(QString::number(number));
    }
    return numbers.join(u'/');
}

bool isPiece(const EvidenceItem &item, MessageId message, const QString &piece,
             const QString &entry)
{
    return item.kind != EvidenceItem::Kind::Message && item.messageId == message &&
           pieceToken(item) == piece && entryToken(item) == entry;
}

PieceLines placeOf(const Excerpt &excerpt)
{
    return {excerpt.messageId, excerpt.piece, excerpt.entry, excerpt.firstLine, excerpt.lastLine};
}

QString citation(const Excerpt &excerpt, int message)
{
    const QString lines = linesCited(excerpt);
    if (excerpt.piece.startsWith("part "_L1)) {
        const QString file = fileOf(excerpt);
        return (file.isEmpty() ? u"file"_s : file) + u':' + lines;
    }
    const QString of = "message "_L1 + QString::number(message) + u':' + lines;
    return excerpt.piece.startsWith("block "_L1) ? excerpt.piece + " of "_L1 + of : of;
}

QList<CitedLines> citationsIn(QStringView text)
{
    // A name ends in a dot and letters, so that 10:30 and localhost:8080 are none.
    static const QRegularExpression cited(
        uR"((?<![\w./\\:@-])(?:(?:block (?<block>[0-9]{1,4}) of )?message (?<message>[0-9]{1,6})|(?<name>[\w(][\w.()+@#-]{0,118}\.[A-Za-z][A-Za-z0-9_]{0,15})):(?<first>[0-9]{1,8})(?:[-–](?<last>[0-9]{1,8}))?(?![\w:/]|\.[0-9]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<CitedLines> found;
    for (auto matches = cited.globalMatchView(text);
         matches.hasNext() && found.size() < MostCitations;) {
        const QRegularExpressionMatch match = matches.next();
        CitedLines lines{.at = match.capturedStart(),
                         .size = match.capturedLength(),
                         .name = match.captured(u"name"),
                         .block = match.capturedView(u"block").toInt(),
                         .message = match.capturedView(u"message").toInt(),
                         .firstLine = match.capturedView(u"first").toInt()};
        lines.lastLine =
            match.hasCaptured(u"last") ? match.capturedView(u"last").toInt() : lines.firstLine;
        if (lines.firstLine >= 1 && lines.lastLine >= lines.firstLine) {
            found.append(lines);
        }
    }
    return found;
}

QString linesText(int first, int last)
{
    const QString from = QString::number(first);
    return first == last ? from : QString(from + QChar(0x2013) + QString::number(last));
}

std::optional<QString> linesOf(const QString &text, int first, int last)
{
    qsizetype start = 0;
    for (int line = 1; line < first; ++line) {
        start = text.indexOf(u'\n', start) + 1;
        if (start == 0) {
            return std::nullopt;
        }
    }
    qsizetype end = text.indexOf(u'\n', start);
    for (int line = first; line < last && end >= 0; ++line) {
        end = text.indexOf(u'\n', end + 1);
    }
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

} // namespace Docket
