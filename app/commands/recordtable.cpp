// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/recordtable.h"

#include "commands/assessmentviews.h"
#include "common/labels.h"
#include "domain/publication.h"
#include "domain/tokens.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

/// Adds a line for what is known; what nobody wrote down has none.
class Lines
{
public:
    explicit Lines(Table &table)
        : m_table(table)
    {
    }

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_table.add({name, value});
        }
    }

    void add(const QString &name, const std::optional<Instant> &at)
    {
        add(name, at ? toIsoString(*at) : QString());
    }

private:
    Table &m_table;
};

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(", "_L1);
}

void addDecision(Lines &lines, const CaseDetail &detail)
{
    if (detail.record.decisions.isEmpty()) {
        return;
    }
    const Decision &decision = detail.record.decisions.last();
    lines.add(u"Decision"_s,
              joined({toToken(decision.outcome), toToken(decision.validity),
                      decision.approach == Approach::NotSet ? QString()
                                                            : QString(toToken(decision.approach)),
                      toIsoString(decision.at), decision.by}));
    lines.add(u"Reason"_s, decision.reason);
    lines.add(u"Clause"_s, decision.clause);
    lines.add(u"Grounds"_s, joined(decision.evidence));
}

void addEstimates(Lines &lines, const CaseRecord &record)
{
    for (const Estimate &estimate : record.estimates) {
        lines.add(u"Estimate"_s,
                  joined({toIsoString(estimate.fixBy), "set "_L1 + toIsoString(estimate.at),
                          estimate.by, estimate.reason}));
    }
    for (const ClockPause &pause : record.pauses) {
        const QString until =
            pause.pause.until ? " until "_L1 + toIsoString(*pause.pause.until) : QString();
        lines.add(u"Paused"_s, toToken(pause.kind) + " from "_L1 + toIsoString(pause.pause.from) +
                                   until + ": "_L1 + pause.pause.reason);
    }
}

void addFix(Lines &lines, const CaseDetail &detail)
{
    const FixRecord &fix = detail.record.fix;
    QStringList reviewers;
    for (const Reviewer &reviewer : fix.reviewers) {
        reviewers.append(reviewer.name);
    }
    lines.add(u"Fix"_s, joined(QStringList{fix.branch, fix.author} + fix.commits));
    lines.add(u"Reviewers"_s, joined(reviewers));
    lines.add(u"Tests"_s, joined({fix.regressionTest, fix.testResult}));
    lines.add(u"Checked"_s, fix.manualCheck);
    lines.add(u"Dependency"_s, joined({fix.dependency, fix.dependencyAdvisory}));
    lines.add(u"Nature"_s, joined({fix.nature, fix.components}));
    for (const Backport &backport : fix.backports) {
        lines.add(u"Branch"_s,
                  joined({backport.branch, toToken(backport.status), backport.version}));
    }
    const bool isPlanned = !fix.targetRelease.isEmpty();
    lines.add(u"Release"_s,
              joined({fix.targetRelease,
                      fix.releaseKind == ReleaseKind::NotSet ? QString()
                                                             : QString(toToken(fix.releaseKind)),
                      fix.releaseReason}));
    if (!isPlanned && detail.file.needsRelease) {
        lines.add(u"Release"_s, u"none named yet"_s);
    }
}

void addDates(Lines &lines, const CaseDetail &detail)
{
    const FourDates dates = datesOf(detail);
    lines.add(u"Fixed"_s, dates.fixedAt);
    lines.add(u"Released"_s, dates.releasedAt);
    lines.add(u"Notified"_s, dates.notifiedAt);
    lines.add(u"Disclosed"_s, dates.disclosedAt);
}

void addEmbargo(Lines &lines, const CaseDetail &detail)
{
    const EmbargoTerms &terms = detail.record.embargo;
    const QString until =
        detail.file.embargoUntil ? "until "_L1 + toIsoString(*detail.file.embargoUntil) : QString();
    const QString extensions = terms.extensions == 0
                                   ? QString()
                                   : "extended "_L1 + QString::number(terms.extensions) + u'×';
    lines.add(u"Embargo"_s,
              joined({until, terms.zone,
                      terms.agreedWith.isEmpty() ? QString() : "with "_L1 + terms.agreedWith,
                      extensions, terms.quote}));
}

void addConduct(Lines &lines, const CaseDetail &detail)
{
    const Conduct &conduct = detail.record.conduct;
    lines.add(u"Channel"_s, conduct.channel);
    if (conduct.followedGuidelines) {
        lines.add(u"Guidelines"_s,
                  joined({*conduct.followedGuidelines ? u"followed"_s : u"not followed"_s,
                          conduct.reason}));
    }
    lines.add(u"Published"_s, conduct.publishedByReporterAt);
    if (isAgainstPolicy(detail.file, detail.policy)) {
        lines.add(u"Public"_s, u"reported in public, against the policy"_s);
    } else if (detail.file.isPublic) {
        lines.add(u"Public"_s, u"reported in public: an embargo cannot hold"_s);
    }
    lines.add(u"Exploited"_s, detail.record.exploitation.knownAt);
}

} // namespace

void addRecord(Table &facts, const CaseDetail &detail, Instant now)
{
    Lines lines(facts);
    for (const auto &[name, value] : assessmentLines(detail)) {
        lines.add(name, value);
    }
    addConduct(lines, detail);
    addEmbargo(lines, detail);
    addDecision(lines, detail);
    addEstimates(lines, detail.record);
    addFix(lines, detail);
    addDates(lines, detail);
    lines.add(u"Duplicates"_s, joined(detail.duplicateKeys));
    if (detail.file.state == CaseState::Released) {
        for (const DisclosureBlocker blocker : disclosureBlockers(detail, now)) {
            lines.add(u"Blocked"_s, Labels::text(blocker));
        }
    }
}

} // namespace Docket::Commands
