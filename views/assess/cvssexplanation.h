// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QWidget>

class QLabel;

namespace Docket {

/// Under the metrics: what the current one asks, what its value means, and what each other value
/// would make of the score.
class CvssExplanation final : public QWidget
{
    Q_OBJECT

public:
    explicit CvssExplanation(QWidget *parent = nullptr);

    /// `alternatives` of the whole vector; none while it is not complete.
    void explainMetric(const CvssVector &vector, int place,
                       const QList<CvssAlternative> &alternatives, double overall);

private:
    QLabel *m_code;
    QLabel *m_question;
    QLabel *m_value;
    QLabel *m_others;
};

} // namespace Docket
