// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/pausedialog.h"

#include "common/formfields.h"
#include "common/labels.h"

using namespace Qt::StringLiterals;

namespace Docket {

PauseDialog::PauseDialog(const QString &key, PromiseKind kind, QWidget *parent)
    //: %1 is a promise, %2 the key of a case
    : FormDialog(tr("Pause “%1” of %2").arg(Labels::text(kind), key),
                 tr("The clock stands still until you let it run on, or the reporter is answered; "
                    "its due instant moves by as long. The first answer never waits."),
                 tr("Pause the clock"), parent)
    , m_reason(FormFields::makeLine(u"pauseReason"_s, this))
{
    setObjectName(u"pauseDialog"_s);
    m_reason->setPlaceholderText(tr("Waits for the log that the reporter was asked for"));
    addRow(tr("Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &PauseDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_reason->text().simplified()); });
    validate();
    m_reason->setFocus();
}

void PauseDialog::validate()
{
    if (m_reason->text().simplified().isEmpty()) {
        setProblem(Problem::Missing, tr("Say what you wait for."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
