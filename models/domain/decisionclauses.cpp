// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionclauses.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// A sentence as it stands; a row of a table without what Markdown draws it with.
QString wordsOf(const Policy &policy, const VersionRow &row)
{
    const bool isThere = !row.span.isEmpty() && row.span.to <= policy.document.size();
    const QStringView text =
        isThere ? QStringView(policy.document).sliced(row.span.from, row.span.to - row.span.from)
                : QStringView();
    if (text.isEmpty() || text.contains(u'|')) {
        return row.pattern + (row.supported ? ": supported"_L1 : ": not supported"_L1);
    }
    return text.toString().simplified();
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
