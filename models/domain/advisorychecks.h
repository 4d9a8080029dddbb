// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Docket {

// What findingsOf() consists of. Nobody else calls these.

/// Collects findings, and not too many of one problem.
class AdvisoryFindings final
{
public:
    void add(AdvisoryProblem problem, const AdvisoryPlace &place, const QString &detail = {});
    void addIf(bool isWrong, AdvisoryProblem problem, AdvisoryField field,
               const QString &detail = {});

    /// In the order of AdvisoryProblem, and of the draft within one.
    [[nodiscard]] QList<AdvisoryFinding> take();

private:
    QList<AdvisoryFinding> m_findings;
    QHash<AdvisoryProblem, qsizetype> m_counts;
};

/// Whether nothing is said of a resolution, and no affected range has a fix: there is none to tell.
[[nodiscard]] bool isWithoutFix(const AdvisoryDraft &draft);

/// What is missing, and credits.
void checkContent(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                  AdvisoryFindings &findings);

/// Whether ids are written as others look for them.
void checkIdentifiers(const AdvisoryDraft &draft, AdvisoryFindings &findings);

/// Whether it still says what went out under its version.
void checkIssued(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                 AdvisoryFindings &findings);

/// Whether nobody's address is in a public text.
void checkAddresses(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                    AdvisoryFindings &findings);

/// Ranges, and the branches of the fix record that have none.
void checkRanges(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                 AdvisoryFindings &findings);

/// Weaknesses, vectors, and the severity against them.
void checkAssessment(const AdvisoryGround &ground, AdvisoryFindings &findings);

/// Dates that cannot be, or are not yet.
void checkDates(const AdvisoryGround &ground, const AdvisoryDraft &draft, Instant now,
                AdvisoryFindings &findings);

/// Whether nobody is named who did not agree to that.
void checkNames(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                AdvisoryFindings &findings);

/// What must not get into a public text, or should not.
void checkTexts(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                AdvisoryFindings &findings);

} // namespace Docket
