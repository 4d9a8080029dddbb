// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/excerptdialog.h"

#include "common/wheelguard.h"
#include "domain/evidence.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int NoteLines = 4;
constexpr int NameLength = 48; ///< of an item: policies write whole sentences

} // namespace

ExcerptDialog::ExcerptDialog(const QString &citation, const ExcerptWords &words,
                             const QList<AskedItem> &asks, QWidget *parent)
    : FormDialog(
          tr("Excerpt %1").arg(citation),
          tr("The mark stays with the original. It is shown in this case only, and gets into "
             "no advisory."),
          tr("Keep the excerpt"), parent)
    , m_note(new QPlainTextEdit(this))
    , m_standsFor(new QComboBox(this))
{
    setObjectName(u"excerptDialog"_s);
    m_note->setObjectName(u"excerptNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(words.note);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * NoteLines +
                           2 * m_note->frameWidth() + 8);
    m_standsFor->setObjectName(u"excerptStandsFor"_s);
    m_standsFor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_standsFor->setMinimumContentsLength(NameLength);
    m_standsFor->setToolTip(
        tr("The report counts as giving this item, with these lines as evidence."));
    new WheelGuard(m_standsFor);
    //: of what a policy asks for: none of it
    m_standsFor->addItem(tr("Nothing that is asked for"), QString());
    for (const AskedItem &item : asks) {
        m_standsFor->addItem(visibleName(item.text.simplified()), item.key);
    }
    if (!words.standsFor.isEmpty() && m_standsFor->findData(words.standsFor) < 0) {
        m_standsFor->addItem(visibleName(words.standsFor), words.standsFor); // of another policy
    }
    m_standsFor->setCurrentIndex(qMax(0, m_standsFor->findData(words.standsFor)));
    addRow(tr("Note"), m_note);
    addRow(tr("Stands for"), m_standsFor);
    connect(this, &FormDialog::confirmed, this, [this] {
        Q_EMIT submitted({m_note->toPlainText().trimmed(), m_standsFor->currentData().toString()});
    });
    clearProblem();
    m_note->setFocus();
}

} // namespace Docket
