// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/assessmentviews.h"

#include "commands/jsonviews.h"
#include "common/labelscvss.h"
#include "domain/advisorytokens.h"
#include "domain/cvss.h"
#include "domain/cvsstokens.h"
#include "domain/cwe.h"
#include "domain/ssvc.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

template <typename Enum>
QJsonValue wordOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(QString(toToken(*value))) : QJsonValue();
}

QJsonObject vectorJson(const QString &text)
{
    const auto vector = parseCvss(text);
    if (!vector) {
        return {{"vector"_L1, text}, {"problem"_L1, Labels::withPlace(vector.error())}};
    }
    const CvssScores scores = scoresOf(*vector);
    return {{"vector"_L1, text},
            {"version"_L1, QString(toToken(vector->version))},
            {"score"_L1, scores.overall},
            {"rating"_L1, QString(toToken(scores.rating))}};
}

QJsonArray vectorsJson(const QStringList &vectors)
{
    QJsonArray array;
    for (const QString &vector : vectors) {
        array.append(vectorJson(vector));
    }
    return array;
}

QJsonArray weaknessesJson(const QList<Weakness> &weaknesses)
{
    QJsonArray array;
    for (const Weakness &weakness : weaknesses) {
        array.append(QJsonObject{{"id"_L1, QString(u"CWE-"_s + QString::number(weakness.id))},
                                 {"name"_L1, textOrNull(weakness.name)}});
    }
    return array;
}

QJsonObject ssvcJson(const SsvcAnswers &answers)
{
    return {{"exploitation"_L1, wordOrNull(answers.exploitation)},
            {"utility"_L1, wordOrNull(answers.utility)},
            {"technical_impact"_L1, wordOrNull(answers.technicalImpact)},
            {"public_safety"_L1, wordOrNull(answers.publicSafety)},
            {"decision"_L1, wordOrNull(decisionOf(answers))}};
}

/// "9.8 critical, CVSS:3.1/…"
QString scored(const QString &text)
{
    const auto vector = parseCvss(text);
    if (!vector) {
        return text;
    }
    const CvssScores scores = scoresOf(*vector);
    return QString::number(scores.overall, 'f', 1) + u' ' + toToken(scores.rating) + ", "_L1 + text;
}

QString ssvcText(const SsvcAnswers &answers)
{
    QStringList parts;
    const auto add = [&parts](const QString &name, const auto &answer) {
        if (answer) {
            parts.append(name + u' ' + toToken(*answer));
        }
    };
    add(u"exploitation"_s, answers.exploitation);
    add(u"utility"_s, answers.utility);
    add(u"technical impact"_s, answers.technicalImpact);
    add(u"public safety"_s, answers.publicSafety);
    const auto decision = decisionOf(answers);
    if (parts.isEmpty()) {
        return {};
    }
    return (decision ? QString(toToken(*decision)) : u"open"_s) + ": "_L1 + parts.join(", "_L1);
}

} // namespace

QJsonObject assessmentJson(const CaseDetail &detail)
{
    const CaseRecord &record = detail.record;
    const Assessment &assessment = record.assessment;
    const Decision last = record.decisions.isEmpty() ? Decision{} : record.decisions.last();
    return {{"severity"_L1, tokenOf(detail.file.severity)},
            {"class"_L1, tokenOf(detail.file.reportClass)},
            {"validity"_L1, tokenOf(last.validity)},
            {"approach"_L1, tokenOf(last.approach)},
            {"severity_method"_L1, QString(toToken(detail.severityMethod))},
            {"claimed_severity"_L1, textOrNull(assessment.claimedSeverity)},
            {"claimed_vectors"_L1, vectorsJson(assessment.claimedVectors)},
            {"vectors"_L1, vectorsJson(assessment.vectors)},
            {"rationale"_L1, textOrNull(assessment.rationale)},
            {"weaknesses"_L1, weaknessesJson(assessment.weaknesses)},
            {"ssvc"_L1, ssvcJson(assessment.ssvc)}};
}

QList<std::pair<QString, QString>> assessmentLines(const CaseDetail &detail)
{
    const Assessment &assessment = detail.record.assessment;
    QList<std::pair<QString, QString>> lines;
    lines.append({u"Claimed"_s, assessment.claimedSeverity});
    for (const QString &vector : assessment.claimedVectors) {
        lines.append({u"Claimed"_s, scored(vector)});
    }
    for (const QString &vector : assessment.vectors) {
        lines.append({u"CVSS"_s, scored(vector)});
    }
    for (const Weakness &weakness : assessment.weaknesses) {
        lines.append({u"Weakness"_s, weaknessText(weakness)});
    }
    lines.append({u"SSVC"_s, ssvcText(assessment.ssvc)});
    lines.append({u"Rationale"_s, assessment.rationale});
    return lines;
}

} // namespace Docket::Commands
