// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/embargodialog.h"

#include "cases/instantedit.h"

#include <QDateTimeEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Where the field starts when there is no embargo yet; what most coordinated disclosures take.
constexpr Seconds UsualLength = std::chrono::days(90);

} // namespace

EmbargoDialog::EmbargoDialog(const QString &key, const std::optional<Instant> &until, Instant now,
                             QWidget *parent)
    : FormDialog(tr("Embargo of %1").arg(key),
                 tr("While an embargo runs, no advisory of this case can be written out without "
                    "a written reason."),
                 tr("Set the embargo"), parent)
    , m_before(until)
    , m_now(now)
    , m_isSet(new QRadioButton(tr("Nothing is published before"), this))
    , m_isLifted(new QRadioButton(tr("No embargo"), this))
    , m_until(new InstantEdit(this))
{
    setObjectName(u"embargoDialog"_s);
    m_isSet->setObjectName(u"embargoSet"_s);
    m_isLifted->setObjectName(u"embargoLifted"_s);
    m_until->setObjectName(u"embargoUntil"_s);
    m_isSet->setChecked(true);
    m_until->setInstant(until.value_or(now + UsualLength));
    addRow(tr("Embargo"), m_isSet);
    addRow(tr("Until"), m_until);
    addRow({}, m_isLifted);
    m_isLifted->setAccessibleName(m_isLifted->text());
    m_isLifted->setEnabled(until.has_value());
    connect(m_isSet, &QRadioButton::toggled, m_until, &QWidget::setEnabled);
    connect(m_isSet, &QRadioButton::toggled, this, &EmbargoDialog::validate);
    connect(m_until, &InstantEdit::edited, this, &EmbargoDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] {
        Q_EMIT submitted(m_isSet->isChecked() ? std::optional(m_until->instant()) : std::nullopt);
    });
    validate();
    m_until->setFocus();
}

void EmbargoDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

void EmbargoDialog::validate()
{
    if (m_isSet->isChecked() && m_until->instant() <= m_now) {
        setProblem(Problem::Wrong, tr("An embargo ends in the future."));
    } else if (m_isSet->isChecked() && m_until->instant() == m_before) {
        setProblem(Problem::Missing, tr("This is the embargo that the case has."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
