// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"
#include "domain/releaseplan.h"

#include <QObject>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Docket {

class FormPage;
class RowList;

/// In which release the fix goes out, regular or as a hotfix, and what becomes of the other
/// supported branches (M-13, M-14).
class ReleaseFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit ReleaseFields(FormPage *page);

    void set(const FixRecord &fix);
    /// Writes what the fields say over those parts of `fix`.
    void fill(FixRecord &fix) const;
    /// What is proposed: the releases that are planned, the branches that the policy supports.
    void setCase(const CaseDetail &detail);
    void setPlanned(const QList<PlannedRelease> &releases);
    [[nodiscard]] std::optional<QString> problem() const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    void buildRelease(FormPage *page);
    void suggest();
    void showPlan();
    void setRows(const QList<Backport> &backports);

    QString m_product;
    QList<PlannedRelease> m_planned; ///< of every product
    QStringList m_versions;          ///< planned, of the case's product
    QStringList m_branches;          ///< supported, by the policy's rows
    Severity m_severity = Severity::NotSet;
    SsvcAnswers m_ssvc;
    QLineEdit *m_target = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_plan = nullptr;
    QLabel *m_suggestion = nullptr;
    RowList *m_backports = nullptr;
};

} // namespace Docket
