// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/duplicatesview.h"

#include "common/formpage.h"
#include "common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

DuplicatesView::DuplicatesView(FormPage *page)
    : QObject(page)
    , m_section(page->addSection(FormPage::Column::First, tr("Duplicates")))
    , m_buttons(new QWidget(page->page()))
    , m_layout(new QVBoxLayout(m_buttons))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::Grid);
    m_section->addWide(m_buttons);
    m_note = m_section->addNote(u"duplicatesNote"_s);
    setNote(m_note, tr("Both threads and both credits are kept, and each reporter is told."));
    m_section->hide();
}

void DuplicatesView::showCase(const CaseDetail &detail)
{
    const QStringList keys = QStringList(detail.duplicateOfKey) + detail.duplicateKeys;
    if (keys == m_keys) {
        return; // the focus stays on its button
    }
    m_keys = keys;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->setObjectName({}); // it lives until the event loop
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!detail.duplicateOfKey.isEmpty()) {
        addButton(detail.duplicateOfKey,
                  tr("This is a duplicate of %1").arg(detail.duplicateOfKey));
    }
    for (const QString &key : detail.duplicateKeys) {
        addButton(key, tr("%1 is a duplicate of this one").arg(key));
    }
    m_section->setVisible(m_layout->count() > 0);
}

void DuplicatesView::addButton(const QString &key, const QString &text)
{
    auto *button = new QPushButton(Theme::icon(u"duplicate"_s), text, m_buttons);
    button->setObjectName(u"duplicate-"_s + key);
    button->setAccessibleName(text);
    button->setToolTip(tr("Show %1").arg(key));
    button->setAutoDefault(false);
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, key] { Q_EMIT caseRequested(key); });
}

} // namespace Docket
