// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/instantedit.h"

#include "common/theme.h"
#include "common/wheelguard.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Docket {

InstantEdit::InstantEdit(QWidget *parent)
    : QWidget(parent)
    , m_field(new QDateTimeEdit(this))
    , m_zone(new QLabel(this))
{
    m_field->setObjectName(u"instantField"_s);
    m_field->setCalendarPopup(true);
    new WheelGuard(m_field);
    m_field->setFixedHeight(Theme::ButtonHeight);
    //: a date with time, as QLocale writes it
    m_field->setDisplayFormat(tr("ddd d MMM yyyy HH:mm"));
    m_field->setDateTimeRange(QDateTime::fromSecsSinceEpoch(0),
                              QDateTime(QDate(9999, 12, 31), QTime(0, 0)));
    m_zone->setObjectName(u"instantZone"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_zone);
    setFocusProxy(m_field);
    connect(m_field, &QDateTimeEdit::dateTimeChanged, this, [this] {
        updateZone();
        Q_EMIT edited();
    });
}

Instant InstantEdit::instant() const
{
    return {m_field->dateTime().toSecsSinceEpoch()};
}

void InstantEdit::setInstant(Instant at)
{
    m_field->setDateTime(QDateTime::fromSecsSinceEpoch(at.seconds, m_field->timeZone()));
    updateZone();
}

void InstantEdit::setZone(const QString &name)
{
    const Instant at = instant();
    const QTimeZone zone(name.toUtf8());
    const bool isOther = !name.isEmpty() && zone.isValid();
    m_field->setTimeZone(isOther ? zone : QTimeZone(QTimeZone::LocalTime));
    m_field->setDateTime(QDateTime::fromSecsSinceEpoch(at.seconds, m_field->timeZone()));
    updateZone();
}

void InstantEdit::updateZone()
{
    m_zone->setText(m_field->dateTime().timeZoneAbbreviation());
}

} // namespace Docket
