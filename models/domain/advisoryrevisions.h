// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/caseevent.h"
#include "domain/caserecord.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

// What becomes of a draft over time: revisions, withdrawal, a timeline from the history, and a new
// draft from an earlier one. Pure; `workspace` saves what they return.

/// The number after the last one: "3" after "2", "1.3.0" after "1.2.4", else the count.
[[nodiscard]] QString nextRevisionNumber(const QList<Revision> &revisions);

/// The draft with one revision more. `publishedAt` is when it went out first: where a draft has no
/// revisions but was public already, that is number 1, and this change is number 2. The very first
/// one may have no summary and is then the "Initial publication".
[[nodiscard]] AdvisoryDraft withRevision(AdvisoryDraft draft,
                                         const std::optional<Instant> &publishedAt, Instant at,
                                         const QString &summary);

/// The draft withdrawn, with a revision that says so.
[[nodiscard]] AdvisoryDraft withdrawnDraft(AdvisoryDraft draft,
                                           const std::optional<Instant> &publishedAt, Instant at,
                                           const QString &reason);

/// The draft in force again after a withdrawal, with a revision that says why. A draft that is not
/// withdrawn stays as it is.
[[nodiscard]] AdvisoryDraft reinstatedDraft(AdvisoryDraft draft,
                                            const std::optional<Instant> &publishedAt, Instant at,
                                            const QString &reason);

/// The version that readers know an advisory by: of its last revision; "1" of one without any.
[[nodiscard]] QString versionOf(const AdvisoryDraft &draft);

/// What the history keeps of an advisory that is out in public, and how it is read again: the last
/// one that it has.
[[nodiscard]] QString issuedText(const QString &version, const QByteArray &digest);
[[nodiscard]] std::optional<IssuedContent> issuedContent(const QList<CaseEvent> &events);

/// When the advisory went out first, as far as anybody knows: as the draft says, else the
/// disclosure, else its first revision.
[[nodiscard]] std::optional<Instant> firstPublication(const CaseFile &file,
                                                      const AdvisoryDraft &draft);

/// A draft for another case on the pattern of an earlier one. What is written in `into` stays; what
/// is blank there comes from `from`: texts, products with their branches, references. Ids, dates,
/// credits, timeline and versions are facts of the earlier case and are not taken over; nor are
/// addresses of references, except of a package or repository.
[[nodiscard]] AdvisoryDraft clonedDraft(const AdvisoryDraft &from, AdvisoryDraft into);

/// The history as lines of a timeline, oldest first, in fixed English words, so that nothing of an
/// internal event's text can get out. What readers are told of (received, acknowledged, confirmed,
/// fixed, released, published) is public, the rest is hidden until somebody shows it.
[[nodiscard]] QList<TimelineEntry> timelineFrom(const QList<CaseEvent> &events,
                                                const CaseFile &file, const CaseRecord &record);

/// The timeline that a person has, with what is missing there. No line of `own` is touched; a
/// proposal is left out whose words are there already (the person may have set another date), or
/// whose instant has a line in the person's own words.
[[nodiscard]] QList<TimelineEntry> mergedTimeline(const QList<TimelineEntry> &own,
                                                  const QList<TimelineEntry> &proposed);

} // namespace Docket
