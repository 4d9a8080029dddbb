// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QObject>

class QComboBox;
class QLabel;

namespace Docket {

class Chip;
class FormPage;

/// How soon it is fixed: the four answers of SSVC's table for suppliers, and what they come to.
class PriorityFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit PriorityFields(FormPage *page);

    void set(const Assessment &assessment);
    /// Writes what the fields say over that part of `assessment`.
    void fill(Assessment &assessment) const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    [[nodiscard]] SsvcAnswers answers() const;
    void follow();

    QComboBox *m_exploitation;
    QComboBox *m_utility;
    QComboBox *m_impact;
    QComboBox *m_safety;
    Chip *m_decision;
    QLabel *m_meaning;
};

} // namespace Docket
