// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Docket {

/// Roles that all models share. Unscoped, since Qt's API takes int. Views know roles, not models.
enum Role : int {
    IdRole = Qt::UserRole + 1, ///< qint64 of the row's id
    SortRole,                  ///< a value that compares as people expect
    ValueRole,                 ///< the cell's value or enum as int, for delegates
    StatusRole,                ///< ClockStatus as int
    ObligationRole,            ///< Obligation of the cell
    InstantRole,               ///< qint64 UTC seconds, for tooltips
    IsUnreadRole,              ///< bool: state New, shown bold
    IsPublicRole,              ///< bool: reported in public
    AskedRole,                 ///< int: how many things the policy asks for
    ChasedRole,                ///< int: how often the reporter had to ask
    EmbargoRole,               ///< qint64 UTC seconds, or invalid
    LaneRole,                  ///< TimelineLane of a timeline row
    MessageRole,               ///< MessageView of a thread row
    EvidenceRole,              ///< EvidenceItem of an evidence row
    EntryRole,                 ///< ArchiveEntry of a row of an archive's entries
    EventRole,                 ///< CaseEvent of a history row
    PersonRole,                ///< KnownPerson of a row of people
    PlanRole,                  ///< PlanRow of a row of an import's plan
    ChoiceRole,                ///< toText() of the ImportChoice for it, or invalid
    ClassRole,                 ///< ReportClass as int
    JobRole,                   ///< JobState of a jobs row
    PolicyRole,                ///< PolicyRow of a row of what a policy says
    CaseRowRole,               ///< CaseRow of a row of the Today page
    SectionRole,               ///< TodaySection as int
    RowKindRole,               ///< TodayModel::Kind as int
};

} // namespace Docket
