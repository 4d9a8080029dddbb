// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/sentencedialog.h"

#include "common/labelspolicy.h"
#include "common/theme.h"
#include "domain/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

SentenceDialog::SentenceDialog(const QString &title, const QString &hint, const QString &okText,
                               const QString &text, QWidget *parent)
    : FormDialog(title, hint, okText, parent)
    , m_text(new QPlainTextEdit(text, this))
{
    setObjectName(u"sentenceDialog"_s);
    m_text->setObjectName(u"sentenceText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(5 * Theme::RowHeight);
    addRow(tr("In the policy's words"), m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SentenceDialog::validate);
    validate();
    m_text->setFocus();
}

SentenceDialog::SentenceDialog(const AskedItem &ask, bool isNew, QWidget *parent)
    : SentenceDialog(isNew ? tr("New asked-for item") : tr("Asked-for item"),
                     tr("What reporters are asked for. It is counted in every case, and quoted "
                        "when it is missing."),
                     isNew ? tr("Add the item") : tr("Change the item"), ask.text, parent)
{
    m_required = new QCheckBox(tr("Required, not only helpful"), this);
    m_required->setObjectName(u"sentenceRequired"_s);
    m_required->setChecked(ask.isRequired);
    addRow(tr("Weight"), m_required);
    connect(this, &FormDialog::confirmed, this, [this, ask] {
        AskedItem edited = ask;
        edited.text = text();
        edited.isRequired = m_required->isChecked();
        Q_EMIT askSubmitted(edited);
    });
}

SentenceDialog::SentenceDialog(const Practice &practice, bool isNew, QWidget *parent)
    : SentenceDialog(isNew ? tr("New practice") : tr("Practice"),
                     tr("How the team works, or what it asks of reporters. No clock comes of it."),
                     isNew ? tr("Add the practice") : tr("Change the practice"), practice.text,
                     parent)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"sentenceKind"_s);
    for (const PracticeKind kind : allValues<PracticeKind>()) {
        m_kind->addItem(Labels::text(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(practice.kind)));
    addRow(tr("About"), m_kind);
    connect(this, &FormDialog::confirmed, this, [this, practice] {
        Practice edited = practice;
        edited.text = text();
        edited.kind = static_cast<PracticeKind>(m_kind->currentData().toInt());
        Q_EMIT practiceSubmitted(edited);
    });
}

SentenceDialog::SentenceDialog(const QString &safeHarbour, QWidget *parent)
    : SentenceDialog(tr("Safe harbour"),
                     tr("It is put into letters word for word, and only where the reporter "
                        "followed the guidelines."),
                     tr("Set the safe harbour"), safeHarbour, parent)
{
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT safeHarbourSubmitted(text()); });
}

QString SentenceDialog::text() const
{
    return m_text->toPlainText().simplified();
}

void SentenceDialog::validate()
{
    if (text().isEmpty()) {
        setProblem(Problem::Missing, tr("Write the sentence."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
