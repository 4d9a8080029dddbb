// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csafwords.h"

#include "domain/advisorytokens.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "remediation-developer" as the beginning of a sentence.
QString sentenceWord(QLatin1StringView token)
{
    QString word = QString(token).replace(u'-', u' ');
    word[0] = word[0].toUpper();
    return word;
}

template <typename Enum>
std::optional<Enum> fromSentenceWord(const QString &word)
{
    return fromToken<Enum>(word.trimmed().toLower().replace(u' ', u'-'));
}

} // namespace

QString csafCreditSummary(CreditType type)
{
    return sentenceWord(toToken(type));
}

std::optional<CreditType> csafCreditType(const QString &summary)
{
    return fromSentenceWord<CreditType>(summary);
}

QString csafReferenceSummary(ReferenceKind kind)
{
    return sentenceWord(toToken(kind));
}

std::optional<ReferenceKind> csafReferenceKind(const QString &summary)
{
    return fromSentenceWord<ReferenceKind>(summary);
}

QString csafSeverityText(Severity severity)
{
    return severity == Severity::NotSet ? QString() : sentenceWord(toToken(severity));
}

QString csafSystemName(const QString &identifier)
{
    constexpr std::array Systems{
        std::pair{"CVE-"_L1, "CVE"_L1},
        std::pair{"GHSA-"_L1, "GitHub Security Advisory"_L1},
        std::pair{"GO-"_L1, "Go Vulnerability Database"_L1},
        std::pair{"PYSEC-"_L1, "PyPI Advisory Database"_L1},
        std::pair{"RUSTSEC-"_L1, "RustSec Advisory Database"_L1},
    };
    for (const auto &[prefix, system] : Systems) {
        if (identifier.startsWith(prefix)) {
            return system;
        }
    }
    return u"Other"_s;
}

} // namespace Docket
