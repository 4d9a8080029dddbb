// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTreeWidget;

namespace Docket {

/// What is wrong with the draft: what it is, what it stops, and where to solve it. Enter goes
/// there.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<AdvisoryProblem> &problems);
    /// The selected problem, else the first.
    [[nodiscard]] std::optional<AdvisoryProblem> current() const;

Q_SIGNALS:
    void fixRequested(Docket::AdvisoryProblem problem);

private:
    QList<AdvisoryProblem> m_problems;
    QLabel *m_summary;
    QLabel *m_hint;
    QTreeWidget *m_list;
};

} // namespace Docket
