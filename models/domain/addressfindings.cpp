// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/publictexts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// Character references that HTML and Markdown readers turn into letters, as far as an address has
/// such: "&#64;", "&#x40;", "&commat;".
QString withoutReferences(const QString &text)
{
    static const QRegularExpression numeric(u"&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));?"_s);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : numeric.globalMatch(text)) {
        const QString hex = match.captured(1);
        const char32_t code = hex.isEmpty() ? match.captured(2).toUInt() : hex.toUInt(nullptr, 16);
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += code <= QChar::LastValidCodePoint ? QString::fromUcs4(&code, 1) : QString();
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result.replace("&commat;"_L1, "@"_L1).replace("&period;"_L1, "."_L1);
}

bool isAtWord(QStringView text, qsizetype at)
{
    const QStringView word = text.sliced(at).first(2);
    const auto isLetter = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
    };
    return (word == "at"_L1 || word == "AT"_L1) && !isLetter(at - 1) && !isLetter(at + 2);
}

qsizetype pastBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    return at;
}

/// "j.doe [at] example.org" → "j.doe@example.org". One pass, whatever the text has.
QString withSpelledAt(const QString &text)
{
    const auto isOneOf = [](QChar c, QLatin1StringView set) { return set.contains(c); };
    const auto trimEnd = [](QString &result) {
        while (!result.isEmpty() && result.back().isSpace()) {
            result.chop(1);
        }
    };
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at + 2 > text.size() || !isAtWord(text, at)) {
            result += text[at];
            continue;
        }
        trimEnd(result);
        if (!result.isEmpty() && isOneOf(result.back(), "[(<{"_L1)) {
            result.chop(1);
            trimEnd(result);
        }
        result += u'@';
        at = pastBlanks(text, at + 2);
        if (at < text.size() && isOneOf(text[at], "])>}"_L1)) {
            at = pastBlanks(text, at + 1);
        }
        --at;
    }
    return result;
}

/// A text as its readers may take it: where Markdown, a link or a shy person writes an address
/// differently ("j\_doe@…", "%40", "&#x40;", "j.doe at example.org"), it is the same to them.
QStringList formsOf(const QString &text)
{
    QStringList forms{text};
    const auto add = [&forms](const QString &form) {
        if (!forms.contains(form)) {
            forms.append(form);
        }
    };
    QString plain = text;
    if (plain.contains(u'\\')) {
        plain.remove(u'\\');
    }
    if (plain.contains(u'&')) {
        plain = withoutReferences(plain);
    }
    add(plain);
    if (plain.contains(u'%')) {
        add(QUrl::fromPercentEncoding(plain.toUtf8()));
    }
    if (plain.contains("at"_L1) || plain.contains("AT"_L1)) {
        add(withSpelledAt(plain));
    }
    return forms;
}

} // namespace

void checkAddresses(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                    AdvisoryFindings &findings)
{
    QStringList addresses = ground.addresses + QStringList{ground.file.reporter.address};
    addresses.removeIf([](const QString &address) { return address.trimmed().isEmpty(); });
    addresses.removeDuplicates();
    if (addresses.isEmpty()) {
        return;
    }
    const qsizetype shortest = std::ranges::min(addresses, {}, &QString::size).size();
    for (const PublicText &text : publicTextsOf(ground, draft)) {
        if (text.text.size() < shortest) { // however it is written, it is not shorter
            continue;
        }
        const QStringList forms = formsOf(text.text);
        for (const QString &address : addresses) {
            const bool hasAt = address.contains(u'@'); // much faster to find in a long text
            const auto hasIt = [&](const QString &form) {
                return (!hasAt || form.contains(u'@')) &&
                       form.contains(address, Qt::CaseInsensitive);
            };
            if (std::ranges::any_of(forms, hasIt)) {
                AdvisoryPlace place = text.place;
                place.from = text.text.indexOf(address, 0, Qt::CaseInsensitive);
                place.length = place.from < 0 ? 0 : address.size();
                findings.add(AdvisoryProblem::ReporterAddressInText, place, address);
            }
        }
    }
}

} // namespace Docket
