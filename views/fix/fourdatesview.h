// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Docket {

/// Fixed, released, reporter told, disclosed: four facts in one row (FIELD.md rule 9, M-10).
class FourDatesView final : public QWidget
{
    Q_OBJECT

public:
    explicit FourDatesView(QWidget *parent = nullptr);

    void showCase(const CaseDetail &detail, Instant now);

private:
    QList<QLabel *> m_dates;
};

} // namespace Docket
