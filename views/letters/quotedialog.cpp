// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/quotedialog.h"

#include "common/dialogtable.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/citations.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int CitationWidth = 240;

} // namespace

QuoteDialog::QuoteDialog(const CaseDetail &detail, QWidget *parent)
    : QDialog(parent)
    , m_excerpts(detail.excerpts)
    , m_table(new QTableWidget(static_cast<int>(detail.excerpts.size()), 2, this))
{
    setObjectName(u"quoteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Quote an excerpt"));
    resize(640, 320);
    auto *hint =
        new QLabel(tr("The lines go into the letter as they are; its recipient reads them. "
                      "Your note does not."),
                   this);
    hint->setWordWrap(true);
    m_table->setObjectName(u"quoteTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Lines"), tr("Note")});
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->resizeSection(0, CitationWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Excerpt &excerpt = m_excerpts.at(row);
        const QString note = visibleName(excerpt.note.simplified());
        m_table->setItem(row, 0, new QTableWidgetItem(citationOf(detail, excerpt)));
        auto *words = new QTableWidgetItem(note);
        words->setToolTip(plainToolTip(note));
        m_table->setItem(row, 1, words);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *quote = buttons->addButton(tr("Quote"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel); // the last one for Tab, too
    quote->setObjectName(u"quoteButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuoteDialog::chooseCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::cellActivated, this, &QuoteDialog::chooseCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, 0);
    }
    m_table->setFocus();
}

void QuoteDialog::chooseCurrent()
{
    const int row = m_table->currentRow();
    if (isVisible() && row >= 0 && row < m_excerpts.size()) {
        Q_EMIT chosen(m_excerpts.at(row));
        accept();
    }
}

} // namespace Docket
