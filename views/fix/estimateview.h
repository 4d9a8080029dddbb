// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>

class QLabel;
class QPushButton;

namespace Docket {

class Chip;
class FormPage;

/// By when a fix is expected, what was said before, and whether the reporter knows (W-19).
class EstimateView final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit EstimateView(FormPage *page);

    void showCase(const CaseDetail &detail, Instant now);

Q_SIGNALS:
    void changeRequested();

private:
    QLabel *m_current;
    Chip *m_owed;
    QLabel *m_earlier = nullptr;
    QPushButton *m_change;
};

} // namespace Docket
