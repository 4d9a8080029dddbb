// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assess/cvssmetricrow.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace Docket {

/// The headings of the columns of metrics.
class CvssHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssHeader(QWidget *parent = nullptr);

    /// The columns that all of `rows` and the headings fit in; gives them to each.
    void align(const QList<CvssMetricRow *> &rows);

private:
    QList<QLabel *> m_labels; ///< metric, claim, decision
};

} // namespace Docket
