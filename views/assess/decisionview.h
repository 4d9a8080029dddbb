// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>

class QLabel;
class QPushButton;
class QWidget;

namespace Docket {

class Chip;
class FormPage;
class FormSection;

/// The decision that stands, and below it those that it superseded. Decisions are made with the
/// actions of the case; here they are read.
class DecisionView final : public QObject
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit DecisionView(FormPage *page);

    void showCase(const CaseDetail &detail);

Q_SIGNALS:
    /// A bug, not security: what may be told is to become a public issue.
    void publicIssueRequested();

private:
    QWidget *m_page;
    Chip *m_outcome;
    QLabel *m_none = nullptr;
    FormSection *m_current;
    FormSection *m_before;
    QLabel *m_because;
    QLabel *m_validity;
    QLabel *m_severity;
    QLabel *m_approach;
    QLabel *m_reason;
    QLabel *m_clause;
    QLabel *m_evidence;
    QLabel *m_by;
    QPushButton *m_issue; ///< only for what is no vulnerability
    QLabel *m_earlier = nullptr;
};

} // namespace Docket
