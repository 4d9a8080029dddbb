// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cveid.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

bool isCveId(const QString &text)
{
    static const QRegularExpression pattern(u"^CVE-[0-9]{4}-[0-9]{4,19}$"_s);
    return pattern.match(text).hasMatch();
}

bool isGhsaId(const QString &text)
{
    static const QRegularExpression pattern(u"^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$"_s);
    return pattern.match(text).hasMatch();
}

bool isIdMisspelt(const QString &text)
{
    const QString meant = text.trimmed().toUpper();
    static const QRegularExpression cve(u"^CVE[^A-Z]"_s);
    static const QRegularExpression ghsa(u"^GHSA[^A-Z]"_s);
    return text != text.trimmed() || (cve.match(meant).hasMatch() && !isCveId(text)) ||
           (ghsa.match(meant).hasMatch() && !isGhsaId(text));
}

std::optional<QString> canonicalId(const QString &text)
{
    if (!isIdMisspelt(text)) {
        return text;
    }
    static const QRegularExpression hyphens(u"[\\x{2010}-\\x{2015}\\x{2212}_ ]+"_s);
    const QString trimmed = text.trimmed();
    if (!isIdMisspelt(trimmed)) {
        return trimmed;
    }
    const QString joined = QString(trimmed).replace(hyphens, u"-"_s);
    const QString ghsa = u"GHSA"_s + joined.sliced(std::min(joined.size(), qsizetype(4))).toLower();
    for (const QString &spelling : {joined.toUpper(), ghsa}) {
        if (isCveId(spelling) || isGhsaId(spelling)) {
            return spelling;
        }
    }
    return std::nullopt;
}

} // namespace Docket
