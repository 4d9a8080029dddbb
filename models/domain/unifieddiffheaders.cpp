// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unifieddiffheaders.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace Docket::DiffHeaders {

namespace {

constexpr qint32 MaxNumber = 1'000'000'000; ///< so that start + count stays a number
constexpr qsizetype MaxName = 4096;

/// Takes a number from the front.
std::optional<qint32> takeNumber(QByteArrayView &rest)
{
    qint32 number = 0;
    const auto [end, error] = std::from_chars(rest.begin(), rest.end(), number);
    if (error != std::errc() || number < 0 || number > MaxNumber) {
        return std::nullopt;
    }
    rest = rest.sliced(end - rest.begin());
    return number;
}

bool take(QByteArrayView &rest, QByteArrayView expected)
{
    if (!rest.startsWith(expected)) {
        return false;
    }
    rest = rest.sliced(expected.size());
    return true;
}

/// "3,4" or "3".
bool takeRange(QByteArrayView &rest, qint32 &start, qint32 &count)
{
    const auto first = takeNumber(rest);
    if (!first) {
        return false;
    }
    start = *first;
    if (take(rest, ",")) {
        const auto lines = takeNumber(rest);
        count = lines.value_or(0);
        return lines.has_value();
    }
    return true;
}

QString decoded(const QByteArray &bytes)
{
    return bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
}

/// What stands behind a backslash in git's quotes: \t, \", \303.
char unescaped(QByteArrayView rest, qsizetype &size)
{
    constexpr qsizetype OctalDigits = 3;
    bool isOctal = false;
    const int octal = rest.first(std::min(rest.size(), OctalDigits)).toInt(&isOctal, 8);
    if (rest.size() >= OctalDigits && isOctal && octal >= 0 && octal <= 0xFF) {
        size = OctalDigits;
        return static_cast<char>(octal);
    }
    size = 1;
    switch (rest.at(0)) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'a':
        return '\a';
    default:
        return rest.at(0);
    }
}

QByteArray unquoted(QByteArrayView text)
{
    if (text.size() < 2 || !text.startsWith('"') || !text.endsWith('"')) {
        return text.toByteArray();
    }
    QByteArray result;
    text = text.sliced(1).chopped(1);
    while (!text.isEmpty()) {
        if (text.startsWith('\\') && text.size() > 1) {
            qsizetype size = 0;
            text = text.sliced(1);
            result += unescaped(text, size);
            text = text.sliced(size);
        } else {
            result += text.front();
            text = text.sliced(1);
        }
    }
    return result;
}

QString withoutSide(const QByteArray &name)
{
    const bool hasSide = name.size() > 2 && name.at(1) == '/' &&
                         QByteArrayView("abciow").contains(name.at(0)); // also mnemonic prefixes
    return decoded(hasSide ? name.sliced(2) : name);
}

} // namespace

std::optional<HunkRange> hunkRange(QByteArrayView line)
{
    HunkRange range;
    const bool isHunk = take(line, "@@ -") && takeRange(line, range.oldStart, range.oldCount) &&
                        take(line, " +") && takeRange(line, range.newStart, range.newCount) &&
                        take(line, " @@");
    return isHunk ? std::optional(range) : std::nullopt;
}

QString nameOf(QByteArrayView rest)
{
    if (const qsizetype tab = rest.indexOf('\t'); tab >= 0) {
        rest = rest.first(tab); // a time comes behind
    }
    rest = rest.first(std::min(rest.size(), MaxName)).trimmed();
    return rest == "/dev/null" ? QString() : withoutSide(unquoted(rest));
}

void readHeader(QByteArrayView line, DiffFile &file)
{
    const auto wholeName = [](QByteArrayView rest) {
        return decoded(unquoted(rest.first(std::min(rest.size(), MaxName)).trimmed()));
    };
    const auto mode = [](QByteArrayView rest) {
        constexpr qsizetype Longest = 10;
        return QString::fromLatin1(rest.first(std::min(rest.size(), Longest)).trimmed());
    };
    if (take(line, "rename from ")) {
        file.change = DiffFile::Change::Renamed;
        file.oldName = wholeName(line);
    } else if (take(line, "rename to ")) {
        file.change = DiffFile::Change::Renamed;
        file.newName = wholeName(line);
    } else if (take(line, "copy from ")) {
        file.change = DiffFile::Change::Copied;
        file.oldName = wholeName(line);
    } else if (take(line, "copy to ")) {
        file.change = DiffFile::Change::Copied;
        file.newName = wholeName(line);
    } else if (take(line, "new file mode ")) {
        file.change = DiffFile::Change::Added;
        file.newMode = mode(line);
    } else if (take(line, "deleted file mode ")) {
        file.change = DiffFile::Change::Removed;
        file.oldMode = mode(line);
    } else if (take(line, "old mode ")) {
        file.oldMode = mode(line);
    } else if (take(line, "new mode ")) {
        file.newMode = mode(line);
    } else if (line.startsWith("Binary files ") || line.startsWith("GIT binary patch")) {
        file.isBinary = true;
    }
}

void readGitNames(QByteArrayView rest, DiffFile &file)
{
    rest = rest.first(std::min(rest.size(), 2 * MaxName)).trimmed();
    // Names may have spaces: both are the same but for a rename, which has lines of its own.
    const qsizetype half = rest.size() / 2;
    if (rest.size() % 2 == 1 && rest.at(half) == ' ') {
        const QString before = withoutSide(unquoted(rest.first(half)));
        const QString after = withoutSide(unquoted(rest.sliced(half + 1)));
        if (before == after) {
            file.oldName = before;
            file.newName = after;
            return;
        }
    }
    const qsizetype space = rest.indexOf(" b/");
    if (space > 0) {
        file.oldName = withoutSide(unquoted(rest.first(space)));
        file.newName = withoutSide(unquoted(rest.sliced(space + 1)));
    }
}

} // namespace Docket::DiffHeaders
