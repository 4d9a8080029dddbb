// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cvss.h"

#include <QWidget>

#include <optional>

namespace Docket {

class SegmentedBar;

/// How wide the columns before the values are, the same in every row of a dialog.
struct CvssColumns
{
    int code = 0;
    int name = 0;
    int claim = 0;

    [[nodiscard]] int total() const { return code + name + claim; }
};

/// One metric: its name, what the reporter claims, and its values to choose from. Arrow keys move,
/// a letter chooses the value that it begins ("L", "R" for Red). Owned by its group.
class CvssMetricRow final : public QWidget
{
    Q_OBJECT

public:
    CvssMetricRow(CvssVersion version, int place, QWidget *parent = nullptr);

    [[nodiscard]] int place() const { return m_place; }

    [[nodiscard]] const CvssMetric &metric() const;

    /// The place of the value; -1 while none is.
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] bool isDifferent() const;

    /// What the texts of this row need.
    [[nodiscard]] CvssColumns columnsNeeded() const;
    void setColumns(const CvssColumns &columns);

    void setChosen(int value);
    /// The place of the claimed value; nothing if there is no claim, or none about this metric.
    void setClaim(const std::optional<int> &value);
    /// What each value would make of `overall`.
    void setAlternatives(const QList<CvssAlternative> &alternatives, double overall);
    void setReadOnly(bool isReadOnly);
    /// Whether its values are explained below.
    void setCurrent(bool isCurrent);

    void focusValues();

Q_SIGNALS:
    /// By a person: the place of the metric, and its value.
    void chosenByPerson(int, int);
    /// The pointer asks what it is about.
    void pointedAt();

protected:
    void enterEvent(QEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintClaim(QPainter &painter, QRect rect) const;
    [[nodiscard]] QString claimText() const;

    CvssVersion m_version;
    int m_place;
    int m_chosen = -1;
    std::optional<int> m_claim;
    CvssColumns m_columns;
    bool m_isCurrent = false;
    bool m_isReadOnly = false;
    SegmentedBar *m_values;
};

} // namespace Docket
