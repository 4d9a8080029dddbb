// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/calendar.h"
#include "domain/policy.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Docket {

/// Edits the team's working days: zone, weekend, holidays, one by one or as a pasted list; says
/// which promises depend on it, and what a promise of two business days would mean from now.
class CalendarDialog final : public FormDialog
{
    Q_OBJECT

public:
    CalendarDialog(const BusinessCalendar &calendar, const QList<Policy> &policies, Instant now,
                   QWidget *parent = nullptr);

    void setNow(Instant now) override;

    [[nodiscard]] BusinessCalendar calendar() const;

Q_SIGNALS:
    void submitted(const Docket::BusinessCalendar &calendar);

private:
    void buildZone();
    QWidget *buildWeekend();
    QWidget *buildHolidays();
    void addPasted();
    void removeSelected();
    void showHolidays();
    void showEffect();
    void validate();
    [[nodiscard]] static QString dependents(const QList<Policy> &policies);

    BusinessCalendar m_before;
    QList<Holiday> m_holidays;
    QString m_dependents;
    Instant m_now;
    QComboBox *m_zone;
    QList<QCheckBox *> m_days; ///< Monday first
    QListWidget *m_list;
    QPlainTextEdit *m_pasted;
    QLabel *m_pasteProblem;
    QPushButton *m_remove;
    QLabel *m_effect;
};

} // namespace Docket
