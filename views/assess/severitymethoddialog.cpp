// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/severitymethoddialog.h"

#include "common/formfields.h"
#include "common/labelsassess.h"
#include "domain/advisorytokens.h"

using namespace Qt::StringLiterals;

namespace Docket {

SeverityMethodDialog::SeverityMethodDialog(SeverityMethod method, QWidget *parent)
    : FormDialog(tr("Severity method"),
                 tr("How the team says how bad something is. With words only, no CVSS vector is "
                    "asked for or published; vectors that were written down stay in the casebook."),
                 tr("Keep it"), parent)
    , m_before(method)
    , m_method(FormFields::makeChoice(u"severityMethod"_s, QString(), this))
{
    setObjectName(u"severityMethodDialog"_s);
    for (const SeverityMethod value : allValues<SeverityMethod>()) {
        m_method->addItem(Labels::text(value), static_cast<int>(value));
    }
    FormFields::choose(m_method, method);
    addRow(tr("Severity is said by"), m_method);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SeverityMethodDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->method()); });
    validate();
    m_method->setFocus();
}

SeverityMethod SeverityMethodDialog::method() const
{
    return FormFields::chosen<SeverityMethod>(m_method).value_or(m_before);
}

void SeverityMethodDialog::validate()
{
    if (method() == m_before) {
        setProblem(Problem::Missing, tr("Nothing is changed yet."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
