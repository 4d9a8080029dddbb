// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdowntext.h"

#include "domain/codeblocks.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Marks that turn the direction of text around (Trojan Source, CVE-2021-42574). Joiners stay:
/// names are written with them.
bool isDirectionMark(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x061C || unit == 0x200E || unit == 0x200F ||
           (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString asOneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        if (c.isSpace() || isControl(c)) {
            line += u' ';
        } else if (!isDirectionMark(c)) {
            line += c;
        }
    }
    return line.simplified();
}

/// Where the text would begin a list, a rule, a heading's underline or a definition if it came
/// first on its line; nothing else needs care, since the other marks are escaped everywhere.
qsizetype blockMarkAt(const QString &line)
{
    const auto *const mark =
        std::ranges::find_if_not(line, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (mark == line.end()) {
        return -1;
    }
    const bool hasDigits = mark != line.begin();
    const bool endsWord = mark + 1 == line.end() || mark[1] == u' '; // "0.8.1" is no list
    const bool isMark =
        hasDigits ? endsWord && (*mark == u'.' || *mark == u')') : "-+=:"_L1.contains(*mark);
    return isMark ? mark - line.begin() : -1;
}

} // namespace

QString escapedLine(const QString &text)
{
    const QString line = asOneLine(text);
    const qsizetype blockMark = blockMarkAt(line);
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        const QStringView rest = QStringView(line).sliced(i);
        // The colon and the dot keep GitHub from linking bare addresses, the @ from notifying.
        const bool isMarkup = R"(\`*_[]<>#|~&!$@)"_L1.contains(c);
        const bool isBareLink =
            rest.startsWith("://"_L1) ||
            (c == u'.' && i >= 3 &&
             QStringView(line).sliced(i - 3, 3).compare("www"_L1, Qt::CaseInsensitive) == 0);
        if (isMarkup || isBareLink || i == blockMark) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

QString authoredLine(const QString &text)
{
    static const QRegularExpression code(u"(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)"_s);
    const QString line = asOneLine(text);
    QString written;
    qsizetype end = 0;
    // Blanks around code stay.
    const auto addEscaped = [&written, &line](qsizetype from, qsizetype to) {
        const QString piece = line.sliced(from, to - from);
        const QString escaped = escapedLine(piece);
        written += piece.startsWith(u' ') ? u" "_s : QString();
        written += escaped;
        written += !escaped.isEmpty() && piece.endsWith(u' ') ? u" "_s : QString();
    };
    for (const auto &span : code.globalMatch(line)) {
        addEscaped(end, span.capturedStart());
        written += span.captured();
        end = span.capturedEnd();
    }
    addEscaped(end, line.size());
    return written;
}

QString markdownLink(const QString &title, const QString &url)
{
    const QUrl target(asOneLine(url));
    const bool isWeb = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    if (!isWeb || !target.isValid() || target.host().isEmpty()) {
        const QString text = title.trimmed().isEmpty() ? url : title + u' ' + url;
        return escapedLine(text);
    }
    QString encoded = QString::fromLatin1(target.toEncoded());
    // Entities are read in a destination too, and a backslash would escape.
    encoded.replace(u'&', R"(\&)"_L1).replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1);
    const QString text = escapedLine(title.trimmed().isEmpty() ? url : title);
    return u'[' + text + "](<"_L1 + encoded + ">)"_L1;
}

QString markdownAddress(const QString &url)
{
    const QUrl target(asOneLine(url));
    const bool isWeb = target.scheme() == "https"_L1 || target.scheme() == "http"_L1;
    if (!isWeb || !target.isValid() || target.host().isEmpty()) {
        return escapedLine(url);
    }
    QString encoded;
    for (const char c : target.toEncoded()) {
        const bool isMarkup = QByteArrayView("*[]()<>`\\|!~'\"$").contains(c);
        encoded += isMarkup ? u'%' + QString::number(uchar(c), 16).toUpper()
                            : QString(QChar::fromLatin1(c));
    }
    return encoded;
}

QString authoredSection(const QString &markdown)
{
    QString text = markdown;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
    QStringList lines = text.split(u'\n');
    const auto isBlank = [](const QString &line) { return line.trimmed().isEmpty(); };
    while (!lines.isEmpty() && isBlank(lines.first())) {
        lines.removeFirst();
    }
    while (!lines.isEmpty() && isBlank(lines.last())) {
        lines.removeLast();
    }
    QString section = lines.join(u'\n');
    const QString fence = missingFence(section);
    return fence.isEmpty() ? section : section + u'\n' + fence;
}

} // namespace Docket
