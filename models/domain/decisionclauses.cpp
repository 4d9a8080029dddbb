// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionclauses.h"

namespace Docket {

namespace {

QString wordsOf(const Policy &policy, const VersionRow &row)
{
    if (row.span.isEmpty() || row.span.to > policy.document.size()) {
        return row.pattern;
    }
    return policy.document.sliced(row.span.from, row.span.to - row.span.from).simplified();
}

void addVersionRows(QStringList &clauses, const Policy &policy)
{
    for (const bool isSupported : {false, true}) {
        for (const VersionRow &row : policy.versions) {
            if (row.supported == isSupported) {
                clauses.append(wordsOf(policy, row));
            }
        }
    }
}

void addPractices(QStringList &clauses, const Policy &policy, PracticeKind kind)
{
    for (const Practice &practice : policy.practices) {
        if (practice.kind == kind) {
            clauses.append(practice.text);
        }
    }
}

} // namespace

QStringList clausesFor(const Policy &policy, DeclineReason reason)
{
    QStringList clauses;
    switch (reason) {
    case DeclineReason::UnsupportedVersion:
        addVersionRows(clauses, policy);
        break;
    case DeclineReason::SupportQuestion:
        addPractices(clauses, policy, PracticeKind::NoSupport); // W-10
        break;
    case DeclineReason::NotAVulnerability:
    case DeclineReason::OutOfScope:
        addPractices(clauses, policy, PracticeKind::Scope);
        break;
    case DeclineReason::AlreadyKnown:
        addPractices(clauses, policy, PracticeKind::KnownVulnerabilities);
        break;
    case DeclineReason::NotReproducible:
        for (const AskedItem &item : policy.asks) {
            if (item.key == QLatin1StringView("repro_steps")) {
                clauses.append(item.text);
            }
        }
        break;
    case DeclineReason::Other:
        break;
    }
    clauses.removeDuplicates();
    return clauses;
}

} // namespace Docket
