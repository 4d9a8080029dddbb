// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/calendardialog.h"

#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "domain/holidaylist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int ExampleDays = 2;

QString lineOf(const Holiday &holiday)
{
    const QString day =
        holiday.day.toString(Qt::ISODate) + u' ' + QLocale().toString(holiday.day, u"ddd"_s);
    return holiday.name.isEmpty() ? day : day + u"  "_s + visibleName(holiday.name);
}

} // namespace

CalendarDialog::CalendarDialog(const BusinessCalendar &calendar, const QList<Policy> &policies,
                               Instant now, QWidget *parent)
    : FormDialog(tr("Working days"),
                 tr("They count only where a policy promises business days. Hours are calendar "
                    "hours, also over a weekend."),
                 tr("Set the working days"), parent)
    , m_before(calendar)
    , m_holidays(calendar.holidays)
    , m_dependents(dependents(policies))
    , m_now(now)
    , m_zone(new QComboBox(this))
    , m_list(new QListWidget(this))
    , m_pasted(new QPlainTextEdit(this))
    , m_pasteProblem(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_effect(new QLabel(this))
{
    setObjectName(u"calendarDialog"_s);
    buildZone();
    addRow(tr("Time zone"), m_zone);
    addRow(tr("Days off every week"), buildWeekend());
    addRow(tr("Holidays"), buildHolidays());
    m_effect->setObjectName(u"calendarEffect"_s);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setWordWrap(true);
    addRow(tr("Effect"), m_effect);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->calendar()); });
    showHolidays();
    validate();
    m_zone->setFocus();
}

void CalendarDialog::setNow(Instant now)
{
    m_now = now;
    showEffect();
}

BusinessCalendar CalendarDialog::calendar() const
{
    BusinessCalendar calendar;
    calendar.zone = m_zone->currentText().trimmed().toLatin1();
    calendar.weekend.clear();
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        if (m_days.at(i)->isChecked()) {
            calendar.weekend.append(i + 1);
        }
    }
    calendar.holidays = m_holidays;
    return calendar;
}

void CalendarDialog::buildZone()
{
    m_zone->setObjectName(u"calendarZone"_s);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        m_zone->addItem(QString::fromLatin1(zone));
    }
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setCurrentText(QString::fromLatin1(m_before.zone));
    connect(m_zone, &QComboBox::currentTextChanged, this, &CalendarDialog::validate);
}

QWidget *CalendarDialog::buildWeekend()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), row);
        box->setObjectName(u"calendarDay%1"_s.arg(day));
        box->setAccessibleName(QLocale().dayName(day));
        box->setChecked(m_before.weekend.contains(day));
        connect(box, &QCheckBox::toggled, this, &CalendarDialog::validate);
        layout->addWidget(box);
        m_days.append(box);
    }
    layout->addStretch(1);
    return row;
}

QWidget *CalendarDialog::buildHolidays()
{
    auto *column = new QWidget(this);
    m_list->setObjectName(u"calendarHolidays"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMaximumHeight(5 * Theme::RowHeight);
    m_remove->setObjectName(u"calendarRemove"_s);
    m_remove->setAutoDefault(false);
    m_pasted->setObjectName(u"calendarPaste"_s);
    m_pasted->setAccessibleName(tr("Holidays to add, one a line"));
    m_pasted->setTabChangesFocus(true);
    //: how a list of holidays is written; the date stays as it is
    m_pasted->setPlaceholderText(tr("2026-12-25 Christmas Day\n2027-01-01 New Year"));
    m_pasted->setMaximumHeight(3 * Theme::RowHeight);
    auto *add = new QPushButton(tr("Add these days"), this);
    add->setObjectName(u"calendarAdd"_s);
    add->setAutoDefault(false);
    m_pasteProblem->setObjectName(u"calendarPasteProblem"_s);
    m_pasteProblem->setTextFormat(Qt::PlainText);
    m_pasteProblem->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pasteProblem, 1);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_list);
    layout->addWidget(m_pasted);
    layout->addLayout(buttons);
    column->setFocusProxy(m_list);
    connect(add, &QPushButton::clicked, this, &CalendarDialog::addPasted);
    connect(m_remove, &QPushButton::clicked, this, &CalendarDialog::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    return column;
}

void CalendarDialog::addPasted()
{
    const HolidayList pasted = holidaysFromText(m_pasted->toPlainText());
    m_holidays = joined(m_holidays, pasted.holidays);
    if (pasted.badLines.isEmpty()) {
        m_pasteProblem->clear();
        m_pasted->clear();
    } else {
        m_pasteProblem->setText(tr("Line %1 does not begin with a date such as 2026-12-25.")
                                    .arg(pasted.badLines.constFirst()));
    }
    showHolidays();
    validate();
}

void CalendarDialog::removeSelected()
{
    for (int row = m_list->count() - 1; row >= 0; --row) {
        if (m_list->item(row)->isSelected()) {
            m_holidays.removeAt(row);
        }
    }
    showHolidays();
    validate();
}

void CalendarDialog::showHolidays()
{
    m_list->clear();
    for (const Holiday &holiday : std::as_const(m_holidays)) {
        m_list->addItem(lineOf(holiday));
    }
    m_remove->setEnabled(false);
}

void CalendarDialog::showEffect()
{
    //: %1 is an instant
    const QString example =
        tr("What comes in now and is promised within 2 business days is due %1.")
            .arg(Labels::whenInFull(afterBusinessDays(calendar(), m_now, ExampleDays)));
    m_effect->setText(m_dependents + u' ' + example);
}

void CalendarDialog::validate()
{
    const BusinessCalendar now = calendar();
    showEffect();
    if (!QTimeZone(now.zone).isValid()) {
        setProblem(Problem::Wrong, tr("This is no time zone, such as Europe/Berlin."));
    } else if (now.weekend.size() == m_days.size()) {
        setProblem(Problem::Wrong, tr("One day of the week at least is a working day."));
    } else if (now == m_before) {
        setProblem(Problem::Missing, tr("These are the working days already."));
    } else {
        clearProblem();
    }
}

QString CalendarDialog::dependents(const QList<Policy> &policies)
{
    int promises = 0;
    QStringList products;
    for (const Policy &policy : policies) {
        const auto own =
            std::ranges::count(policy.promises, SpanUnit::BusinessDays, &Promise::unit);
        promises += static_cast<int>(own);
        if (own > 0 && !products.contains(policy.product)) {
            products << policy.product;
        }
    }
    return promises == 0
               ? tr("No policy promises anything in business days yet, so no clock changes.")
               //: %1 are products
               : tr("%Ln promise(s) of %1 are worked out again.", nullptr, promises)
                     .arg(visibleName(products.join(u", "_s)));
}

} // namespace Docket
