// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/matchingdialog.h"

#include "common/wheelguard.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Docket {

MatchingDialog::MatchingDialog(int days, int usualDays, QWidget *parent)
    : FormDialog(tr("Matching of mails"),
                 tr("A mail that refers to nothing known finds its case by a key, an address, or "
                    "what it quotes. It also joins a mail of the same sender under the same "
                    "subject, if that is not older than this. Counts for what is imported from now "
                    "on; a match that is wrong is refused in the case (X)."),
                 tr("Keep it"), parent)
    , m_before(days)
    , m_isOn(new QCheckBox(tr("One sender and one subject are one thread"), this))
    , m_days(new QSpinBox(this))
{
    setObjectName(u"matchingDialog"_s);
    m_isOn->setObjectName(u"matchingIsOn"_s);
    m_isOn->setChecked(days > 0);
    m_days->setObjectName(u"matchingDays"_s);
    m_days->setRange(1, MostDays);
    m_days->setValue(days > 0 ? days : usualDays);
    m_days->setMaximumWidth(m_days->sizeHint().width() * 2);
    new WheelGuard(m_days);
    addWide(m_isOn);
    addRow(tr("Within how many days"), m_days);
    connect(m_isOn, &QCheckBox::toggled, this, &MatchingDialog::validate);
    connect(m_days, &QSpinBox::valueChanged, this, &MatchingDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->days()); });
    validate();
    m_days->setFocus();
    m_days->selectAll();
}

int MatchingDialog::days() const
{
    return m_isOn->isChecked() ? m_days->value() : 0;
}

void MatchingDialog::validate()
{
    m_days->setEnabled(m_isOn->isChecked());
    if (days() == m_before) {
        setProblem(Problem::Missing, tr("Nothing is changed yet."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
