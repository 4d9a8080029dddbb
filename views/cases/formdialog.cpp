// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/formdialog.h"

#include "common/theme.h"
#include "common/tonelabel.h"
#include "common/tooltip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LeastFormWidth = 480;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &hint, const QString &okText,
                       QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_problem(new ToneLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(LeastFormWidth);

    auto *hintLabel = new QLabel(hint, this);
    hintLabel->setObjectName(u"dialogHint"_s);
    hintLabel->setTextFormat(Qt::PlainText);
    hintLabel->setWordWrap(true);
    hintLabel->setVisible(!hint.isEmpty());
    m_problem->setObjectName(u"dialogProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setFont(Theme::font(Theme::TextSize::Secondary));
    // The place is kept, so that the form does not jump while one types.
    m_problem->setMinimumHeight(m_problem->fontMetrics().height() + Theme::Grid);

    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(okText, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel); // the last one for Tab, too
    m_ok->setObjectName(u"dialogOk"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"dialogCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(Theme::PanelPadding);
    m_form->setVerticalSpacing(2 * Theme::Grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid, 4 * Theme::Grid);
    layout->setSpacing(Theme::PanelPadding);
    layout->addWidget(hintLabel);
    layout->addLayout(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void FormDialog::accept()
{
    if (m_isWaiting) {
        return;
    }
    m_isWaiting = true;
    m_ok->setEnabled(false);
    Q_EMIT confirmed();
}

void FormDialog::finish(bool isWritten)
{
    if (!m_isWaiting) {
        return;
    }
    m_isWaiting = false;
    if (isWritten) {
        QDialog::accept();
        return;
    }
    setProblem(Problem::Wrong, tr("It was not written; the window behind says why. Try again."));
    m_ok->setEnabled(true);
}

void FormDialog::addRow(const QString &label, QWidget *field)
{
    QWidget *target = field->focusProxy() != nullptr ? field->focusProxy() : field;
    target->setAccessibleName(label);
    m_form->addRow(label, field);
}

void FormDialog::addWide(QWidget *part)
{
    m_form->addRow(part);
}

void FormDialog::setProblem(Problem problem, const QString &text)
{
    m_problem->setTone(problem == Problem::Wrong ? Theme::Tone::Red : Theme::Tone::Text2);
    m_ok->setEnabled(false);
    showProblem(text);
}

void FormDialog::clearProblem()
{
    m_ok->setEnabled(!m_isWaiting);
    showProblem({});
}

void FormDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setAccessibleName(text);
    m_ok->setToolTip(plainToolTip(text));
}

} // namespace Docket
