// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/releasechecklist.h"

#include "common/formpage.h"
#include "common/statuslines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

StatusLine blocks(const QString &text)
{
    return {{Tone::Red, Tone::RedTint, "cross"_L1}, text};
}

StatusLine warns(const QString &text)
{
    return {{Tone::Amber, Tone::AmberTint, "question"_L1}, text};
}

bool speaksOf(const Policy &policy, PracticeKind kind)
{
    return std::ranges::contains(policy.practices, kind, &Practice::kind);
}

QList<StatusLine> linesOf(const Policy &policy, const FixRecord &fix)
{
    QList<StatusLine> lines;
    const auto check = [&lines](bool isMissing, const StatusLine &line) {
        if (isMissing) {
            lines.append(line);
        }
    };
    const auto named = reviewersOf(fix).size();
    check(named < policy.reviewers,
          blocks(ReleaseChecklist::tr("%1 of %2 reviewers: name the others, or give a reason")
                     .arg(named)
                     .arg(policy.reviewers)));
    check(fix.targetRelease.isEmpty(), warns(ReleaseChecklist::tr("No release is named")));
    check(fix.regressionTest.isEmpty(), warns(ReleaseChecklist::tr("No regression test")));
    const bool isTested = speaksOf(policy, PracticeKind::Testing);
    check(isTested && fix.testResult.isEmpty(),
          warns(ReleaseChecklist::tr("No result of the tests")));
    check(isTested && fix.manualCheck.isEmpty(),
          warns(ReleaseChecklist::tr("Not checked by hand")));
    const bool isLogged = speaksOf(policy, PracticeKind::Changelog);
    check(isLogged && fix.nature.isEmpty(),
          warns(ReleaseChecklist::tr("The changelog lacks the nature of the fix")));
    check(isLogged && fix.components.isEmpty(),
          warns(ReleaseChecklist::tr("The changelog lacks the components")));
    check(std::ranges::contains(fix.backports, BackportStatus::Affected, &Backport::status),
          warns(ReleaseChecklist::tr("A branch is affected and not fixed")));
    return lines;
}

} // namespace

ReleaseChecklist::ReleaseChecklist(FormPage *page)
    : QObject(page)
    , m_lines(new StatusLines(u"releaseChecklist"_s, page->page()))
{
    page->addSection(FormPage::Column::Second, tr("Before the release"))->addWide(m_lines);
}

void ReleaseChecklist::show(const CaseDetail &detail, const FixRecord &fix)
{
    QList<StatusLine> lines = linesOf(detail.policy, fix);
    if (lines.isEmpty()) {
        lines.append({{Tone::Green, Tone::GreenTint, "tick"_L1}, tr("Nothing is missing")});
    }
    m_lines->setLines(lines);
}

} // namespace Docket
