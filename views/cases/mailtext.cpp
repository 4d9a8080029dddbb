// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/mailtext.h"

#include "domain/codeblocks.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::MailText {

namespace {

constexpr QChar FoldMark(u'▸');

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Docket::MailText)
};

/// Marks that only steer direction (LRM, RLM) and joiners belong to ordinary text of some languages
/// and stay; those that turn text around do not.
bool isHidden(QChar c)
{
    const char16_t u = c.unicode();
    const bool isControl = (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u < 0xA0);
    const bool isTurning = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return isControl || isTurning;
}

bool isQuoted(QStringView line)
{
    return line.trimmed().startsWith(u'>');
}

} // namespace

Readable readable(const QString &text)
{
    Readable result;
    result.isCut = text.size() > MaxShown;
    QString shown = text.left(MaxShown);
    shown.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    result.text.reserve(shown.size());
    qsizetype lineLength = 0;
    for (const QChar c : std::as_const(shown)) {
        if (c == u'\n') {
            lineLength = 0;
        } else if (lineLength >= MaxLine && !c.isLowSurrogate()) {
            result.text += u'\n';
            result.isBroken = true;
            lineLength = 1;
        } else {
            ++lineLength;
        }
        if (isHidden(c)) {
            result.text += visibleName(QString(c));
        } else {
            result.text += c;
        }
    }
    return result;
}

QString foldQuotes(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QStringList folded;
    folded.reserve(lines.size());
    for (qsizetype at = 0; at < lines.size();) {
        // A blank line inside a quote belongs to it, one behind it does not.
        qsizetype end = at;
        for (qsizetype next = at; next < lines.size(); ++next) {
            if (isQuoted(lines.at(next))) {
                end = next + 1;
            } else if (end == at || !lines.at(next).trimmed().isEmpty()) {
                break;
            }
        }
        const auto count = static_cast<int>(end - at);
        if (count >= MinFolded) {
            folded << FoldMark + u' ' + Words::tr("%n quoted line(s)", nullptr, count);
            at = end;
        } else {
            folded << lines.at(at);
            ++at;
        }
    }
    return folded.join(u'\n');
}

QList<Line> kindsOf(const QStringList &lines)
{
    QList<Line> kinds(lines.size(), Line::Plain);
    for (const CodeBlock &code : codeBlocks(lines.join(u'\n'))) {
        const qsizetype from = code.firstLine - 1;
        const qsizetype to = std::min(from + code.text.count(u'\n'), lines.size());
        kinds[from - 1] = Line::Fence;
        std::fill(kinds.begin() + from, kinds.begin() + to, Line::Code);
        if (to < lines.size()) {
            kinds[to] = Line::Fence;
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).startsWith(FoldMark)) {
            kinds[i] = Line::Folded;
        }
    }
    return kinds;
}

} // namespace Docket::MailText
