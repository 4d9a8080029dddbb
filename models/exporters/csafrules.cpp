// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafrules.h"

#include "exporters/csafrulesets.h"
#include "exporters/schemacheck.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

struct PlacedField
{
    QLatin1StringView place; ///< what a pointer begins with, or has inside
    AdvisoryField field;
};

/// Parts of a document by what of an advisory they are made from; the first that fits counts.
constexpr std::array HeadFields{
    PlacedField{"/document/publisher"_L1, AdvisoryField::Publisher},
    PlacedField{"/document/tracking/id"_L1, AdvisoryField::Id},
    PlacedField{"/document/tracking/aliases"_L1, AdvisoryField::Identifiers},
    PlacedField{"/document/tracking/initial_release_date"_L1, AdvisoryField::Published},
    PlacedField{"/document/tracking"_L1, AdvisoryField::Revisions},
    PlacedField{"/document/references"_L1, AdvisoryField::References},
    PlacedField{"/document/aggregate_severity"_L1, AdvisoryField::Severity},
    PlacedField{"/document/acknowledgments"_L1, AdvisoryField::Credits},
    PlacedField{"/document/notes"_L1, AdvisoryField::Description},
    PlacedField{"/product_tree"_L1, AdvisoryField::Affected},
};

constexpr std::array VulnerabilityFields{
    PlacedField{"/acknowledgments"_L1, AdvisoryField::Credits},
    PlacedField{"/cve"_L1, AdvisoryField::Identifiers},
    PlacedField{"/cwe"_L1, AdvisoryField::Weaknesses},
    PlacedField{"/ids"_L1, AdvisoryField::Identifiers},
    PlacedField{"/notes"_L1, AdvisoryField::Description},
    PlacedField{"/product_status"_L1, AdvisoryField::Affected},
    PlacedField{"/references"_L1, AdvisoryField::References},
    PlacedField{"/remediations"_L1, AdvisoryField::Resolution},
    PlacedField{"/scores"_L1, AdvisoryField::Vectors},
    PlacedField{"/threats"_L1, AdvisoryField::Impact},
};

AdvisoryField fieldAt(const QString &place)
{
    const bool isVulnerability = place.startsWith("/vulnerabilities/"_L1);
    // "/vulnerabilities/0/scores/…" without its first two parts
    const QString rest = isVulnerability ? u'/' + place.section(u'/', 3) : place;
    const std::span<const PlacedField> fields =
        isVulnerability ? std::span<const PlacedField>(VulnerabilityFields)
                        : std::span<const PlacedField>(HeadFields);
    for (const auto &[prefix, field] : fields) {
        if (rest.startsWith(prefix)) {
            return field;
        }
    }
    return AdvisoryField::Title;
}

/// Whether a schema's problem is about a CVSS object, which has a test of its own.
bool isOfScore(const FormatProblem &problem)
{
    return problem.place.startsWith("/vulnerabilities/"_L1) &&
           problem.place.section(u'/', 3, 3) == "scores"_L1 &&
           problem.place.section(u'/', 5, 5).startsWith("cvss_v"_L1);
}

void runAll(std::span<const CsafRule> rules, const CsafDocument &document,
            QList<FormatProblem> &problems)
{
    for (const auto &[number, test] : rules) {
        CsafFindings findings("CSAF "_L1 + number);
        test(document, findings);
        problems += findings.problems();
    }
}

} // namespace

QList<FormatProblem> csafProblems(const QByteArray &json)
{
    QList<FormatProblem> problems = checkAgainst(Schema::Csaf, json);
    for (FormatProblem &problem : problems) {
        if (isOfScore(problem)) {
            problem.rule = u"CSAF 6.1.8"_s;
        }
    }
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject() && problems.isEmpty()) {
        problems.append({.rule = u"JSON"_s, .place = {}, .detail = QString::number(error.offset)});
    }
    if (parsed.isObject()) {
        const CsafDocument document(parsed.object());
        runAll(csafProductRules(), document, problems);
        runAll(csafScoreRules(), document, problems);
        runAll(csafTrackingRules(), document, problems);
        runAll(csafProfileRules(), document, problems);
    }
    for (FormatProblem &problem : problems) {
        problem.field = fieldAt(problem.place);
    }
    return problems;
}

} // namespace Docket
