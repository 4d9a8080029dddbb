// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actassessment.h"

#include "commands/words.h"
#include "common/labelsassess.h"
#include "common/labelscvss.h"
#include "domain/advisorytokens.h"
#include "domain/cvss.h"
#include "domain/cwe.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

template <auto Member, typename Enum>
Result<void> ssvcAnswer(ActFields &to, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        to.record.append([](CaseRecord &record) { (record.assessment.ssvc.*Member).reset(); });
        return {};
    }
    return wordFrom<Enum>(key, value).transform([&](Enum read) {
        to.record.append([read](CaseRecord &record) { record.assessment.ssvc.*Member = read; });
    });
}

} // namespace

Result<void> setVector(ActFields &to, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        to.record.append([](CaseRecord &record) { record.assessment.vectors.clear(); });
        return {};
    }
    const auto vector = parseCvss(value);
    if (!vector) {
        return std::unexpected(wrongUsage(key, Labels::withPlace(vector.error()),
                                          u"see `docket cvss` for what a vector is"_s));
    }
    to.record.append(
        [text = canonicalText(*vector), version = vector->version](CaseRecord &record) {
            record.assessment.vectors.removeIf([version](const QString &other) {
                const auto read = parseCvss(other);
                return read && read->version == version;
            });
            record.assessment.vectors.append(text);
        });
    return {};
}

Result<void> setClaimedVector(ActFields &to, const QString & /*key*/, const QString &value)
{
    to.record.append([value](CaseRecord &record) {
        QStringList &vectors = record.assessment.claimedVectors;
        if (value.isEmpty()) {
            vectors.clear();
        } else if (!vectors.contains(value)) {
            vectors.append(value);
        }
    });
    return {};
}

Result<void> setWeakness(ActFields &to, const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        to.record.append([](CaseRecord &record) { record.assessment.weaknesses.clear(); });
        return {};
    }
    const auto weakness = weaknessFrom(value);
    if (!weakness) {
        return std::unexpected(
            wrongUsage(key, value + " is no weakness"_L1, u"write its number: CWE-79"_s));
    }
    const auto problem = problemOf(*weakness);
    if (problem && problem->fault != WeaknessFault::Discouraged) {
        return std::unexpected(
            wrongUsage(key, Labels::text(*problem), u"write the number alone: CWE-79"_s));
    }
    to.record.append([weakness](CaseRecord &record) {
        if (!record.assessment.weaknesses.contains(*weakness)) {
            record.assessment.weaknesses.append(*weakness);
        }
    });
    return {};
}

Result<void> setSsvc(ActFields &to, const QString &key, const QString &value)
{
    const QString point = key.section(u'.', 1);
    if (point == "exploitation"_L1) {
        return ssvcAnswer<&SsvcAnswers::exploitation, SsvcExploitation>(to, key, value);
    }
    if (point == "utility"_L1) {
        return ssvcAnswer<&SsvcAnswers::utility, SsvcUtility>(to, key, value);
    }
    if (point == "technical_impact"_L1) {
        return ssvcAnswer<&SsvcAnswers::technicalImpact, SsvcTechnicalImpact>(to, key, value);
    }
    return ssvcAnswer<&SsvcAnswers::publicSafety, SsvcPublicSafety>(to, key, value);
}

} // namespace Docket::Commands
