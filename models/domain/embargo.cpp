// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/embargo.h"

namespace Docket {

namespace {

/// Being released is a state of the case *and* an instant that has come (M-10). A case that was
/// closed may never have been released; one that was reopened is being worked on again.
bool isReleasedAt(const CaseFile &file, Instant now)
{
    if (file.releasedAt && *file.releasedAt > now) {
        return false;
    }
    return isReleased(file.state) || (file.state == CaseState::Closed && file.releasedAt);
}

} // namespace

QList<AdvisoryProblem> publicationProblems(const CaseFile &file, Instant now)
{
    QList<AdvisoryProblem> problems;
    if (isUnderEmbargo(file.embargoUntil, file.isPublic, now)) {
        problems.append(AdvisoryProblem::UnderEmbargo);
    }
    if (!isReleasedAt(file, now)) {
        problems.append(AdvisoryProblem::NotReleased);
    }
    return problems;
}

} // namespace Docket
