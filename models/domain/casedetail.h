// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/calendar.h"
#include "domain/case.h"
#include "domain/caseevent.h"
#include "domain/caserecord.h"
#include "domain/contact.h"
#include "domain/excerpt.h"
#include "domain/policy.h"

#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// Everything that a case page shows, read in one go.
struct CaseDetail
{
    CaseFile file;
    Policy policy;
    QList<Obligation> obligations;
    QList<MessageView> messages;
    QList<CaseEvent> events; ///< oldest first
    AdvisoryDraft draft;     ///< the saved one, else startDraft()
    int chased = 0;
    QString duplicateOfKey;    ///< empty unless a duplicate
    QStringList duplicateKeys; ///< of the cases that are duplicates of this one
    CaseRecord record;
    BusinessCalendar calendar;
    bool isMerged = false;        ///< its messages went into the case that it is a duplicate of
    QStringList splitKeys;        ///< of the cases that were made of its messages
    QList<Excerpt> excerpts;      ///< of its messages, in their order
    QStringList missingFiles;     ///< said to be attached, and not there (namedfiles.h)
    QList<Identity> reporterAlso; ///< what else the reporter is said to be known by
    Publisher publisher;          ///< of the casebook's advisories
    SeverityMethod severityMethod = SeverityMethod::Cvss; ///< of the casebook
    QStringList evidenceTexts; ///< of its text attachments, as far as the gate reads them
    QStringList openKeys;      ///< of other cases in work that are not public
    QStringList privateHosts;  ///< a setting of the casebook; see linkreach.h

    bool operator==(const CaseDetail &) const = default;
};

/// The addresses of everybody who wrote in, and where they asked to be answered: nobody's to
/// publish. Lower case, each once.
[[nodiscard]] QStringList privateAddresses(const CaseDetail &detail);

/// What the advisory of a case is made from and judged against.
[[nodiscard]] AdvisoryGround groundOf(const CaseDetail &detail);

/// Reported in public though the policy forbids it (W-7). A record that was published reports
/// nothing.
[[nodiscard]] bool isAgainstPolicy(const CaseFile &file, const Policy &policy);

/// Whether the reporter followed the guidelines (W-18): as a person says, else yes unless the
/// report was made against the policy.
[[nodiscard]] bool followedGuidelines(const Conduct &conduct, const CaseFile &file,
                                      const Policy &policy);

/// A new end of an embargo; nothing ends it.
struct EmbargoChange
{
    std::optional<Instant> until;

    bool operator==(const EmbargoChange &) const = default;
};

/// What of a case is set without a step; what is nothing stays as it is.
struct FieldChanges
{
    std::optional<Severity> severity;
    std::optional<EmbargoChange> embargo;
    std::optional<QString> title;
    std::optional<ReportClass> reportClass;

    bool operator==(const FieldChanges &) const = default;
};

/// What a person says with an action.
struct ActionInput
{
    Instant at; ///< when it happened; for Acknowledge when the answer was sent
    QString by;
    QString reason; ///< free words; required for Reopen, and for Close with an open obligation
    std::optional<DeclineReason> declineReason; ///< required for Decline
    QString duplicateOfKey;                     ///< required for MarkDuplicate
    FieldChanges fields;                        ///< set along with the step
    /// What is decided, and on what ground; Accept needs an approach (M-7).
    std::optional<Decision> decision;
    QList<RecordEdit> edits; ///< written down along with the step

    bool operator==(const ActionInput &) const = default;
};

} // namespace Docket
