// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/importplan.h"

#include <QHash>

namespace Docket {

struct ImportedFile;
struct ReadMessage;

/// Writes down what a dry run does with each message. Lives on the writing thread. Bounded: what is
/// known already is soon only counted, and so is everything of a mailbox beyond reason.
class ImportPlanner final
{
public:
    void beginFile(const QString &path);

    /// Everything below is about this file.
    void select(qsizetype file) { m_file = static_cast<int>(file); }

    void unchanged(const ReadMessage &read, const QString &caseKey);
    void opened(const ReadMessage &read, CaseId id, bool isForIntake);
    void followed(const ReadMessage &read, CaseId id, const QString &caseKey, MatchedBy by);
    void keptOut(const ReadMessage &read, PlanKind kind, const QString &reason);
    void damaged(const ImportIssue &issue);
    /// A comment of an issue that is nowhere.
    void damaged(const ReadMessage &read, const ImportIssue &issue);
    /// After the file's last message: `counts` has more than was read if its beginning was known.
    void endFile(const ImportedFile &counts);

    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }

private:
    void add(PlanRow &&row);

    ImportPlan m_plan;
    int m_file = -1;
    qint64 m_unchangedInFile = 0;
    qsizetype m_firstRow = 0; ///< of the file
    QHash<CaseId, int> m_openers;
};

} // namespace Docket
