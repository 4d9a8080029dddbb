// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cvsstokens.h"
#include "domain/cwe.h"
#include "exporters/csafrulesets.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array ScoreKeys{"cvss_v2"_L1, "cvss_v3"_L1};

/// A CVSS object of a document with the vector that it has.
struct StatedScore
{
    CsafNode node;
    CvssVector vector;
};

/// Those whose vectors can be read; the others are the schema's business.
QList<StatedScore> statedScores(const CsafDocument &document)
{
    QList<StatedScore> scores;
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        for (const CsafNode &score : vulnerability["scores"_L1].items()) {
            for (const QLatin1StringView key : ScoreKeys) {
                const CsafNode node = score[key];
                if (const auto vector = parseCvss(node["vectorString"_L1].text())) {
                    scores.append({node, *vector});
                }
            }
        }
    }
    return scores;
}

void repeatedScore(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        QSet<std::pair<QString, QString>> scored;
        for (const CsafNode &score : vulnerability["scores"_L1].items()) {
            for (const QLatin1StringView key : ScoreKeys) {
                const CsafNode version = score[key]["version"_L1];
                for (const CsafNode &id :
                     version.isText() ? score["products"_L1].items() : QList<CsafNode>{}) {
                    const std::pair pair(version.text(), id.text());
                    if (scored.contains(pair)) {
                        findings.add(id, id.text() + u' ' + version.text());
                    }
                    scored.insert(pair);
                }
            }
        }
    }
}

/// A score and its severity as the document says them, against what the vector comes to.
void addMiscalculated(const StatedScore &stated, QLatin1StringView scoreKey,
                      QLatin1StringView severityKey, double score, CsafFindings &findings)
{
    constexpr double HalfATenth = 0.05;
    const CsafNode number = stated.node[scoreKey];
    if (number.value().isDouble() && std::abs(number.value().toDouble() - score) >= HalfATenth) {
        findings.add(number, QString::number(score, 'f', 1));
    }
    const CsafNode severity = stated.node[severityKey];
    const QString word = schemaWord(ratingOf(score, stated.vector.version));
    if (severity.isText() && severity.text() != word) {
        findings.add(severity, word);
    }
}

void miscalculatedScore(const CsafDocument &document, CsafFindings &findings)
{
    for (const StatedScore &stated : statedScores(document)) {
        const CvssScores scores = scoresOf(stated.vector);
        addMiscalculated(stated, "baseScore"_L1, "baseSeverity"_L1, scores.base, findings);
        addMiscalculated(stated, "temporalScore"_L1, "temporalSeverity"_L1, scores.temporal,
                         findings);
        addMiscalculated(stated, "environmentalScore"_L1, "environmentalSeverity"_L1,
                         scores.environmental, findings);
    }
}

/// A metric as FIRST's schemas name it, and as vectors do.
struct MetricName
{
    QLatin1StringView key;
    QLatin1StringView metric;
};

constexpr std::array MetricNames{
    MetricName{"accessVector"_L1, "AV"_L1},
    MetricName{"accessComplexity"_L1, "AC"_L1},
    MetricName{"authentication"_L1, "Au"_L1},
    MetricName{"attackVector"_L1, "AV"_L1},
    MetricName{"attackComplexity"_L1, "AC"_L1},
    MetricName{"privilegesRequired"_L1, "PR"_L1},
    MetricName{"userInteraction"_L1, "UI"_L1},
    MetricName{"scope"_L1, "S"_L1},
    MetricName{"confidentialityImpact"_L1, "C"_L1},
    MetricName{"integrityImpact"_L1, "I"_L1},
    MetricName{"availabilityImpact"_L1, "A"_L1},
    MetricName{"exploitability"_L1, "E"_L1},
    MetricName{"exploitCodeMaturity"_L1, "E"_L1},
    MetricName{"remediationLevel"_L1, "RL"_L1},
    MetricName{"reportConfidence"_L1, "RC"_L1},
    MetricName{"collateralDamagePotential"_L1, "CDP"_L1},
    MetricName{"targetDistribution"_L1, "TD"_L1},
    MetricName{"confidentialityRequirement"_L1, "CR"_L1},
    MetricName{"integrityRequirement"_L1, "IR"_L1},
    MetricName{"availabilityRequirement"_L1, "AR"_L1},
    MetricName{"modifiedAttackVector"_L1, "MAV"_L1},
    MetricName{"modifiedAttackComplexity"_L1, "MAC"_L1},
    MetricName{"modifiedPrivilegesRequired"_L1, "MPR"_L1},
    MetricName{"modifiedUserInteraction"_L1, "MUI"_L1},
    MetricName{"modifiedScope"_L1, "MS"_L1},
    MetricName{"modifiedConfidentialityImpact"_L1, "MC"_L1},
    MetricName{"modifiedIntegrityImpact"_L1, "MI"_L1},
    MetricName{"modifiedAvailabilityImpact"_L1, "MA"_L1},
};

/// Of CVSS 2: values that a vector does not write as their first letter are in the table.
QString valueInVector2(const QString &word)
{
    static const QHash<QString, QString> ofTwo{
        {u"NOT_DEFINED"_s, u"ND"_s},  {u"PROOF_OF_CONCEPT"_s, u"POC"_s},
        {u"OFFICIAL_FIX"_s, u"OF"_s}, {u"TEMPORARY_FIX"_s, u"TF"_s},
        {u"UNCONFIRMED"_s, u"UC"_s},  {u"UNCORROBORATED"_s, u"UR"_s},
        {u"LOW_MEDIUM"_s, u"LM"_s},   {u"MEDIUM_HIGH"_s, u"MH"_s},
    };
    return ofTwo.value(word, word.left(1));
}

/// "ADJACENT_NETWORK" as a vector of the version writes it.
QString valueInVector(CvssVersion version, const QString &word)
{
    if (version == CvssVersion::V20) {
        return valueInVector2(word);
    }
    return word == "NOT_DEFINED"_L1 ? u"X"_s : word.left(1);
}

void contradictingMetric(const CsafDocument &document, CsafFindings &findings)
{
    for (const StatedScore &stated : statedScores(document)) {
        for (const auto &[key, metric] : MetricNames) {
            const CsafNode said = stated.node[key];
            const int place = metricPlace(stated.vector.version, metric);
            if (!said.isText() || place < 0) {
                continue;
            }
            const int chosen = std::max(placeChosen(stated.vector, metric), 0);
            const QLatin1StringView value =
                metricsOf(stated.vector.version)[static_cast<std::size_t>(place)]
                    .values[static_cast<std::size_t>(chosen)];
            if (valueInVector(stated.vector.version, said.text()) != value) {
                findings.add(said, metric + u':' + value);
            }
        }
    }
}

void badWeakness(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        const CsafNode cwe = vulnerability["cwe"_L1];
        const QString id = cwe["id"_L1].text();
        if (!cwe["id"_L1].isText()) {
            continue;
        }
        const CweEntry *const entry =
            id.startsWith("CWE-"_L1) ? cweCatalogue().find(id.sliced(4).toInt()) : nullptr;
        if (!entry) {
            findings.add(cwe["id"_L1], id);
        } else if (entry->name != cwe["name"_L1].text()) {
            findings.add(cwe["name"_L1], entry->name);
        }
    }
}

void repeatedCve(const CsafDocument &document, CsafFindings &findings)
{
    QSet<QString> seen;
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        const CsafNode cve = vulnerability["cve"_L1];
        if (cve.isText() && seen.contains(cve.text())) {
            findings.add(cve, cve.text());
        }
        seen.insert(cve.text());
    }
}

/// One status a party at a time.
void repeatedInvolvement(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        QSet<std::pair<QString, QString>> seen;
        for (const CsafNode &involvement : vulnerability["involvements"_L1].items()) {
            const auto at = csafTime(involvement["date"_L1].text());
            const QString when =
                at ? QString::number(at->seconds) + u'.' + at->fraction : QString();
            const std::pair pair(involvement["party"_L1].text(), when);
            if (seen.contains(pair)) {
                findings.add(involvement, pair.first);
            }
            seen.insert(pair);
        }
    }
}

constexpr std::array ScoreRules{
    CsafRule{"6.1.7"_L1, repeatedScore},        CsafRule{"6.1.9"_L1, miscalculatedScore},
    CsafRule{"6.1.10"_L1, contradictingMetric}, CsafRule{"6.1.11"_L1, badWeakness},
    CsafRule{"6.1.23"_L1, repeatedCve},         CsafRule{"6.1.24"_L1, repeatedInvolvement},
};

} // namespace

std::span<const CsafRule> csafScoreRules()
{
    return ScoreRules;
}

} // namespace Docket
