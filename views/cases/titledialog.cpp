// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/titledialog.h"

#include "common/formfields.h"
#include "domain/evidence.h"

using namespace Qt::StringLiterals;

namespace Docket {

TitleDialog::TitleDialog(const QString &key, const QString &title, QWidget *parent)
    : FormDialog(tr("Title of %1").arg(key),
                 tr("The title is what lists and letters call the case. The subject of the report "
                    "stays as it came."),
                 tr("Set the title"), parent)
    , m_before(visibleName(title))
    , m_title(FormFields::makeLine(u"caseTitleField"_s, this))
{
    setObjectName(u"titleDialog"_s);
    m_title->setText(m_before);
    m_title->selectAll();
    addRow(tr("Title"), m_title);
    connect(m_title, &QLineEdit::textChanged, this, &TitleDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(m_title->text().simplified()); });
    validate();
    m_title->setFocus();
}

void TitleDialog::validate()
{
    const QString title = m_title->text().simplified();
    if (title.isEmpty()) {
        setProblem(Problem::Missing, tr("Write a title."));
    } else if (title == m_before) {
        setProblem(Problem::Missing, tr("This is the title that the case has."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
