// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>

class QLabel;
class QPushButton;

namespace Docket {

class FormPage;
class FormSection;
class StatusLines;

/// The embargo with its terms, and what else stands in the way of a disclosure (M-9, M-10).
class DisclosureView final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit DisclosureView(FormPage *page);

    void showCase(const CaseDetail &detail, Instant now);

Q_SIGNALS:
    void embargoRequested();

private:
    FormSection *m_section;
    StatusLines *m_blocks;
    QLabel *m_until;
    QLabel *m_agreed;
    QLabel *m_extensions;
    QLabel *m_quote;
    QLabel *m_notice = nullptr;
    QPushButton *m_change;
};

} // namespace Docket
