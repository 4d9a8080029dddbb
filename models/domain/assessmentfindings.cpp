// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorychecks.h"
#include "domain/cvss.h"
#include "domain/cwe.h"
#include "domain/tokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

AdvisoryProblem problemFor(WeaknessFault fault)
{
    switch (fault) {
    case WeaknessFault::UnknownId:
        return AdvisoryProblem::WeaknessUnknown;
    case WeaknessFault::OtherName:
        return AdvisoryProblem::WeaknessMisnamed;
    case WeaknessFault::NoWeakness:
    case WeaknessFault::Deprecated:
    case WeaknessFault::Prohibited:
    case WeaknessFault::Discouraged:
        return AdvisoryProblem::WeaknessNotForMapping;
    }
    return AdvisoryProblem::WeaknessUnknown;
}

void checkWeaknesses(const QList<Weakness> &weaknesses, AdvisoryFindings &findings)
{
    for (qsizetype row = 0; row < weaknesses.size(); ++row) {
        const auto problem = problemOf(weaknesses[row]);
        if (!problem || problem->fault == WeaknessFault::Discouraged) {
            continue;
        }
        QString detail = "CWE-"_L1 + QString::number(weaknesses[row].id);
        if (problem->entry != nullptr) {
            detail += u": "_s + problem->entry->name;
        }
        findings.add(problemFor(problem->fault),
                     {.field = AdvisoryField::Weaknesses, .row = static_cast<int>(row)}, detail);
    }
}

} // namespace

void checkAssessment(const AdvisoryGround &ground, AdvisoryFindings &findings)
{
    checkWeaknesses(ground.assessment.weaknesses, findings);
    if (ground.severityMethod != SeverityMethod::Cvss) { // none goes out
        return;
    }
    // The severity is the rating of one of the vectors: versions of CVSS need not agree.
    QStringList ratings;
    const QStringList &vectors = ground.assessment.vectors;
    bool isRated = false;
    for (qsizetype row = 0; row < vectors.size(); ++row) {
        const auto vector = parseCvss(vectors[row]);
        if (!vector) {
            findings.add(AdvisoryProblem::VectorUnreadable,
                         {.field = AdvisoryField::Vectors,
                          .row = static_cast<int>(row),
                          .from = vector.error().column,
                          .length = vector.error().piece.size()},
                         vectors[row].left(MostCvssLength));
            continue;
        }
        const Severity severity = severityFor(*vector);
        isRated = isRated || severity == ground.file.severity;
        ratings.append(QString(toToken(severity)));
    }
    findings.addIf(!ratings.isEmpty() && !isRated, AdvisoryProblem::SeverityNotAsVector,
                   AdvisoryField::Severity, ratings.join(", "_L1));
}

} // namespace Docket
