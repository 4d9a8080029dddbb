// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"

#include "domain/textencoding.h"

#include <QCryptographicHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const MessageView *viewOf(const CaseDetail &detail, MessageId id)
{
    const auto view = std::ranges::find_if(
        detail.messages, [id](const MessageView &each) { return each.message.id == id; });
    return view == detail.messages.end() ? nullptr : &*view;
}

/// The name of a file as a citation has it.
bool isCalled(const QString &name, const QString &cited)
{
    return visibleName(name.sliced(name.lastIndexOf(u'/') + 1)) == cited;
}

} // namespace

QString citationOf(const CaseDetail &detail, const Excerpt &excerpt)
{
    const MessageView *view = viewOf(detail, excerpt.messageId);
    return citation(excerpt, view == nullptr ? 0 : view->message.ordinal);
}

std::optional<PieceLines> placeCited(const CaseDetail &detail, const CitedLines &cited)
{
    for (const Excerpt &excerpt : detail.excerpts) {
        const QList<CitedLines> own = citationsIn(citationOf(detail, excerpt));
        CitedLines same = own.value(0);
        same.at = cited.at;
        same.size = cited.size;
        if (!own.isEmpty() && same == cited) {
            return placeOf(excerpt);
        }
    }
    for (const MessageView &view : std::views::reverse(detail.messages)) {
        PieceLines place{view.message.id, {}, {}, cited.firstLine, cited.lastLine};
        if (cited.name.isEmpty() && view.message.ordinal == cited.message) {
            place.piece = cited.block > 0 ? blockToken(cited.block) : u"text"_s;
            return place;
        }
        for (const Attachment &attachment : view.attachments) {
            if (!cited.name.isEmpty() && isCalled(attachment.info.name, cited.name)) {
                place.piece = partToken(attachment.info.partPath);
                return place;
            }
        }
    }
    return std::nullopt;
}

std::optional<EvidenceItem> itemOf(const CaseDetail &detail, const Excerpt &excerpt)
{
    const MessageView *view = viewOf(detail, excerpt.messageId);
    if (view == nullptr) {
        return std::nullopt;
    }
    EvidenceItem item;
    item.messageId = excerpt.messageId;
    item.name = excerpt.name;
    if (excerpt.piece == "text"_L1) {
        item.kind = EvidenceItem::Kind::Text;
        return item;
    }
    if (excerpt.piece.startsWith("block "_L1)) {
        item.kind = EvidenceItem::Kind::CodeBlock;
        item.number = QStringView(excerpt.piece).sliced(6).toInt();
        return item;
    }
    const auto attachment =
        std::ranges::find_if(view->attachments, [&excerpt](const Attachment &each) {
            return partToken(each.info.partPath) == excerpt.piece;
        });
    if (attachment == view->attachments.end()) {
        return std::nullopt;
    }
    item.kind =
        excerpt.entry.isEmpty() ? EvidenceItem::Kind::Attachment : EvidenceItem::Kind::ArchiveEntry;
    item.attachmentId = attachment->id;
    item.partPath = attachment->info.partPath;
    item.sha256 = excerpt.entry.isEmpty() ? attachment->info.sha256 : QByteArray();
    for (const QString &number : excerpt.entry.split(u'/', Qt::SkipEmptyParts)) {
        item.entryPath.append(number.toLongLong());
    }
    return item;
}

std::optional<QString> markedLines(const Excerpt &excerpt, const QByteArray &bytes)
{
    const bool isSame =
        QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == excerpt.sha256;
    if (isSame && !excerpt.quote.isEmpty()) {
        return excerpt.quote; // as it was read, perhaps in an encoding that a person chose
    }
    auto lines = linesOf(decodeText(bytes), excerpt.firstLine, excerpt.lastLine);
    if (!lines || isSame) {
        return lines;
    }
    lines->replace("\r\n"_L1, "\n"_L1);
    if (lines->endsWith(u'\r')) {
        lines->chop(1);
    }
    const bool isKept = !excerpt.quote.isEmpty() || excerpt.size == 0;
    return isKept && *lines == excerpt.quote ? lines : std::nullopt;
}

namespace {

/// A line as it is quoted: one of megabytes is no more for a letter than a whole file.
QString quotedLine(QString line)
{
    constexpr qsizetype MostCharacters = 400;
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    QString more;
    if (line.size() > MostCharacters) {
        const qsizetype kept = MostCharacters - (line.at(MostCharacters).isLowSurrogate() ? 1 : 0);
        more = u" [… "_s + QString::number(line.size() - kept) + " characters more]"_L1;
        line.truncate(kept);
    }
    return "> "_L1 + visibleName(line.replace(u'\t', u"    "_s)) + more + u'\n';
}

} // namespace

QString quotedExcerpt(const QString &citation, const QString &text, int most)
{
    const QStringList lines = text.split(u'\n');
    QString quoted = citation + ":\n"_L1;
    const qsizetype shown = std::min<qsizetype>(lines.size(), most);
    for (const QString &line : lines.first(shown)) {
        quoted += quotedLine(line);
    }
    if (shown < lines.size()) {
        const qsizetype rest = lines.size() - shown;
        quoted += u"[… "_s + QString::number(rest) +
                  (rest == 1 ? " line more]\n"_L1 : " lines more]\n"_L1);
    }
    return quoted;
}

} // namespace Docket
