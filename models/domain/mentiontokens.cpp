// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mentiontokens.h"

#include "domain/findingtokens.h"
#include "domain/version.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

bool isAsciiWord(char16_t c)
{
    const auto lower = char16_t(c | 0x20);
    return (lower >= u'a' && lower <= u'z') || (c >= u'0' && c <= u'9');
}

/// How the ids of one database are written.
struct IdForm
{
    QStringView prefix;
    QList<int> parts; ///< fewest characters of each; "-" stands between them
    bool isNumber;
};

bool isIdCharacter(QChar c, bool isNumber)
{
    return isAsciiDigit(c) || (!isNumber && c < u'\x80' && c.isLetter());
}

/// The length of the part of an id that begins at `from`, at most ten.
qsizetype partLength(QStringView text, qsizetype from, bool isNumber)
{
    constexpr qsizetype Longest = 10;
    const QStringView part = text.sliced(from, std::min(Longest, text.size() - from));
    const auto end =
        std::ranges::find_if_not(part, [&](QChar c) { return isIdCharacter(c, isNumber); });
    return end - part.begin();
}

/// The length of the id that `text` begins with; 0 if it is none of this form.
qsizetype lengthAs(const IdForm &form, QStringView text)
{
    qsizetype end = form.prefix.size();
    for (qsizetype part = 0; part < form.parts.size(); ++part) {
        if (part > 0) {
            if (end >= text.size() || text.at(end) != u'-') {
                return 0;
            }
            ++end;
        }
        const qsizetype length = partLength(text, end, form.isNumber);
        if (length < form.parts.at(part)) {
            return 0;
        }
        end += length;
    }
    return end;
}

} // namespace

qsizetype idLength(QStringView text, qsizetype at)
{
    static const auto forms = std::to_array<IdForm>({
        {u"CVE-", {4, 4}, true},
        {u"GHSA-", {4, 4, 4}, false},
        {u"RUSTSEC-", {4, 4}, true},
        {u"PYSEC-", {4, 1}, true},
        {u"GO-", {4, 4}, true},
        {u"OSV-", {4, 1}, true},
        {u"EUVD-", {4, 1}, true},
    });
    if (at > 0 && text.at(at - 1).isLetterOrNumber()) {
        return 0;
    }
    const QStringView rest = text.sliced(at);
    const auto form = std::ranges::find_if(forms, [&](const IdForm &known) {
        return rest.startsWith(known.prefix, Qt::CaseInsensitive);
    });
    return form == forms.end() ? 0 : lengthAs(*form, rest);
}

QString lastParts(QStringView path)
{
    if (const qsizetype scheme = path.indexOf(u"://"); scheme >= 0) {
        path = path.sliced(scheme + 3);
    }
    const auto *const end = std::ranges::find_if(
        path, [](QChar c) { return c == u':' || c == u'?' || c == u'#' || c == u'('; });
    path = path.first(end - path.begin());
    const qsizetype slash = path.lastIndexOf(u'/');
    const qsizetype before = slash > 0 ? path.lastIndexOf(u'/', slash - 1) : -1;
    QStringView last = path.sliced(before + 1);
    while (last.startsWith(u'/') || last.startsWith(u"./")) {
        last = last.sliced(last.front() == u'/' ? 1 : 2);
    }
    return last.toString().toLower();
}

bool isSymbol(QStringView name, bool isCall)
{
    if (name.size() < 4 || !(name.front().isLetter() || name.front() == u'_')) {
        return false;
    }
    bool hasLetter = false;
    bool isJoined = false; // snake_case, or A::b
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name.at(i).unicode();
        const bool isScope = c == u':' || c == u'.';
        if (c >= 128 || (!isAsciiWord(c) && c != u'_' && !isScope)) {
            return false;
        }
        hasLetter = hasLetter || (isAsciiWord(c) && !isAsciiDigit(name.at(i)));
        const bool isInside = i > 0 && i + 1 < name.size();
        isJoined = isJoined || (isInside && (c == u'_' || (c == u':' && name.at(i + 1) == u':')));
    }
    return hasLetter && (isJoined || isCall);
}

} // namespace Docket
