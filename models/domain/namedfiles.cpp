// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/namedfiles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostNames = 20; ///< of one text; a list of hundreds helps nobody
constexpr qsizetype MostCharacters = 200'000;

/// Sentences, roughly: what stands between line ends of a paragraph's end, or a full stop with a
/// space behind it. Dots within names stay.
QStringList sentences(const QString &text)
{
    static const QRegularExpression end(uR"((?<=[.!?;])\s+|\n\s*\n|\n(?=\s*[-*>]))"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

QString withoutQuotes(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().startsWith(u'>'); });
    return lines.join(u'\n');
}

QString lastComponent(const QString &name)
{
    return name.section(u'/', -1).section(u'\\', -1);
}

} // namespace

QStringList filesSaidAttached(const QString &text)
{
    static const QRegularExpression attaching(
        uR"(\b(attach(ed|ing)?|attachments?|enclosed|enclosing|angehängt|anbei|beigefügt|Anhang)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // A name of a file and no address, version or host: a letter first, a suffix of letters.
    static const QRegularExpression name(
        uR"((?<![\w.@/:\\-])([A-Za-z_][\w-]{0,60}(?:\.[\w-]{1,30}){0,3}\.(?:py|c|cc|cpp|h|js|rb|pl|php|go|rs|java|sh|ps1|txt|md|html?|svg|xml|json|ya?ml|eml|mbox|pcap(?:ng)?|har|log|diff|patch|zip|tar|t?gz|bz2|xz|zst|7z|rar|png|jpe?g|gif|webp|bmp|mp4|webm|mkv|pdf|docx?|xlsx?|csv|bin|exe|elf|so|dll|img|iso|sql|key|pem|asc))(?![\w@/-]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList said;
    if (!text.contains(attaching)) { // most: not to be cut into sentences
        return said;
    }
    for (const QString &sentence : sentences(withoutQuotes(text.left(MostCharacters)))) {
        if (!sentence.contains(attaching)) {
            continue;
        }
        for (auto match = name.globalMatch(sentence); match.hasNext();) {
            const QString found = match.next().captured(1);
            if (!said.contains(found, Qt::CaseInsensitive) && said.size() < MostNames) {
                said.append(found);
            }
        }
    }
    return said;
}

QStringList filesMissing(const QStringList &said, const QStringList &names)
{
    QStringList missing = said;
    missing.removeIf([&](const QString &file) {
        return std::ranges::any_of(names, [&](const QString &name) {
            return lastComponent(name).compare(file, Qt::CaseInsensitive) == 0;
        });
    });
    return missing;
}

QStringList filesMissing(const QList<MessageView> &messages)
{
    QStringList said;
    QStringList names;
    for (const MessageView &view : messages) {
        for (const Attachment &attachment : view.attachments) {
            names.append(attachment.info.name);
        }
        if (view.message.direction == Direction::Inbound) {
            said.append(filesSaidAttached(view.text));
        }
    }
    said.removeDuplicates();
    return filesMissing(said, names);
}

} // namespace Docket
