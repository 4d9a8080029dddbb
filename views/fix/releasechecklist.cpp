// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/releasechecklist.h"

#include "common/formpage.h"
#include "common/labels.h"
#include "common/statuslines.h"
#include "domain/publication.h"

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

QList<StatusLine> linesOf(const CaseDetail &detail, const FixRecord &fix)
{
    const Theme::StatusLook blocks{Tone::Red, Tone::RedTint, "cross"_L1};
    const Theme::StatusLook warns{Tone::Amber, Tone::AmberTint, "question"_L1};
    QList<StatusLine> lines;
    for (const ReleaseProblem problem :
         releaseProblems(detail.policy, fix, detail.file.severity, detail.record.assessment.ssvc)) {
        lines.append({isBlocking(problem) ? blocks : warns, Labels::text(problem)});
    }
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
    QList<StatusLine> lines = linesOf(detail, fix);
    if (lines.isEmpty()) {
        lines.append({{Tone::Green, Tone::GreenTint, "tick"_L1}, tr("Nothing is missing")});
    }
    m_lines->setLines(lines);
}

} // namespace Docket
