// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importedadvisory.h"

#include <QTest>

#include <expected>

namespace Docket::Testing {

constexpr Instant BeforeAll{100'000'000}; ///< no record is published before its report
constexpr Instant LongAgo{1'600'000'000};
constexpr Instant Today{1'800'000'000};

/// A case that is over: released, disclosed, under no embargo.
inline AdvisoryGround releasedGround(const ImportedAdvisory &imported)
{
    AdvisoryGround ground;
    ground.file.id = CaseId{7};
    ground.file.key = QStringLiteral("DKT-26-007");
    ground.file.state = CaseState::Disclosed;
    ground.file.severity = imported.severity;
    ground.file.receivedAt = BeforeAll;
    ground.file.releasedAt = LongAgo;
    ground.file.disclosedAt = LongAgo;
    ground.assessment = imported.assessment;
    ground.publisher = imported.publisher;
    return ground;
}

/// An imported record as its case would publish it. What Docket asks for and a record need not have
/// is put in: a title, a description, a resolution, a range.
inline AdvisoryDraft completed(AdvisoryDraft draft)
{
    const auto orElse = [](QString &text, const QString &instead) {
        text = text.trimmed().isEmpty() ? instead : text;
    };
    orElse(draft.title, QStringLiteral("A title"));
    orElse(draft.description, QStringLiteral("A description."));
    orElse(draft.resolution, QStringLiteral("Update."));
    return draft;
}

/// The public record; the test fails if there is none.
inline PublicAdvisory composed(const AdvisoryGround &ground, const AdvisoryDraft &draft)
{
    QList<AdvisoryProblem> problems = problemsOf(ground, draft, Today);
    const auto advisory = compose(ground, draft, Today);
    if (!advisory) {
        for (const AdvisoryProblem problem : std::as_const(problems)) {
            qWarning() << "problem" << static_cast<int>(problem);
        }
    }
    return advisory.value(); // throws
}

} // namespace Docket::Testing
