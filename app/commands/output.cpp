// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include "domain/evidence.h"
#include "exporters/evidencebundle.h"

#include <QJsonDocument>
#include <QStringList>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr auto TabWidth = 4;

void write(std::FILE *stream, const QByteArray &bytes)
{
    // A short count sets the stream's error flag, which finishOutput() looks at.
    [[maybe_unused]] const size_t written =
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

/// Whether a UTF-16 unit is written as an escape. Asked of every unit of a large list, so what was
/// found out is kept.
bool isSuspect(QChar c)
{
    enum Answer : char { Unknown, Yes, No };

    static std::vector<Answer> answers(std::numeric_limits<char16_t>::max() + size_t(1), Unknown);
    Answer &answer = answers.at(c.unicode());
    if (answer == Unknown) {
        answer = c.isSurrogate() || shown(c) != c ? Yes : No;
    }
    return answer == Yes;
}

/// Beyond ASCII, JSON has characters in strings only, where an escape is the same value. Qt escapes
/// those below U+0020 itself.
QByteArray harmlessJson(const QByteArray &json)
{
    constexpr char16_t Delete = 0x7F;
    const QString text = QString::fromUtf8(json);
    QByteArray result;
    result.reserve(json.size());
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < Delete || !isSuspect(c)) {
            continue;
        }
        result += QStringView(text).sliced(done, i - done).toUtf8();
        result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        done = i + 1;
    }
    return result + QStringView(text).sliced(done).toUtf8();
}

} // namespace

bool isTerminal(Stream stream)
{
    return ::isatty(stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO) == 1;
}

QString shown(const QString &text)
{
    return visibleName(text);
}

QString shownText(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        line = shown(line.replace(u'\t', QString(TabWidth, u' ')));
    }
    return lines.join(u'\n');
}

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void printJson(const QJsonObject &object)
{
    write(stdout, harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printJsonLine(const QJsonObject &object)
{
    write(stdout, harmlessJson(QJsonDocument(object).toJson(QJsonDocument::Compact)) + '\n');
}

QString notSearched(qint64 leftOut)
{
    if (leftOut == 0) {
        return {};
    }
    return leftOut == 1
               ? u"; 1 large text is not searched"_s
               : QString("; "_L1 + QString::number(leftOut) + " large texts are not searched"_L1);
}

Result<void> writeNew(const QString &path, const QByteArray &bytes)
{
    return writeNewFile(path, bytes).transform_error([&](const ExportError &error) {
        const bool isThere = error.fault == ExportFault::AlreadyThere;
        return Complaint{Exit::Failed, path, isThere ? u"it is there already"_s : error.detail,
                         u"name a file that does not exist yet; nothing is overwritten"_s};
    });
}

void complain(const Complaint &complaint)
{
    write(stderr, text(complaint).toUtf8() + '\n');
}

Result<void> finishOutput()
{
    errno = 0;
    const bool isWhole = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (isWhole) {
        return {};
    }
    const QString why = errno == 0 ? u"it took less than was written"_s
                                   : QString::fromLocal8Bit(std::strerror(errno));
    return std::unexpected(
        Complaint{Exit::Failed, u"standard output"_s, why, u"free some room and run it again"_s});
}

} // namespace Docket::Commands
