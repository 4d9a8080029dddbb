// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sourcetable.h"

#include "common/dialogtable.h"
#include "common/formfields.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int NameColumnWidth = 200;

} // namespace

SourceTable::SourceTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    dressTable(*this);
    setItemDelegate(new QStyledItemDelegate(this)); // one that wraps
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidth(0, NameColumnWidth);
    horizontalHeader()->setStretchLastSection(true);
    setAccessibleName(tr("Everything that the tracker says of this item"));
}

void SourceTable::showFields(const SourceFields &fields)
{
    setRowCount(static_cast<int>(fields.fields.size()));
    m_isCut = fields.isCut;
    for (int row = 0; row < rowCount(); ++row) {
        const SourceField &field = fields.fields.at(row);
        m_isCut = m_isCut || field.isCut;
        auto *name = new QTableWidgetItem(visibleName(field.name));
        auto *value = new QTableWidgetItem(FormFields::visibleLines(field.value) +
                                           (field.isCut ? u"…"_s : QString()));
        for (QTableWidgetItem *item : {name, value}) {
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        name->setForeground(Theme::colour(Theme::Tone::Text2, palette()));
        setItem(row, 0, name);
        setItem(row, 1, value);
    }
    resizeRowsToContents();
    scrollToTop();
    if (rowCount() > 0) {
        setCurrentCell(0, 0);
    }
}

void SourceTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void SourceTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        resizeRowsToContents();
    }
}

void SourceTable::copyRows() const
{
    QStringList lines;
    QModelIndexList selected = selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(selected)) {
        lines << item(index.row(), 0)->text() + u": "_s + item(index.row(), 1)->text();
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Docket
