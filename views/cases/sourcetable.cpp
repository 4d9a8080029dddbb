// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/sourcetable.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/formfields.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int NameColumnWidth = 200;
constexpr int WrapFlags =
    static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap | Qt::TextWrapAnywhere;

/// Rows as high as their text, in the padding of all tables.
class WrappingDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const int width = std::max(option.rect.width() - 2 * CellPadding, 1);
        const QFontMetrics metrics(Theme::font(Theme::TextSize::Default));
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), WrapFlags,
                                                  index.data(Qt::DisplayRole).toString());
        return {option.rect.width(), std::max(Theme::RowHeight, needed.height() + 2 * Theme::Grid)};
    }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        painter.setFont(Theme::font(Theme::TextSize::Default));
        painter.setPen(Theme::colour(index.column() == 0 ? Theme::Tone::Text2 : Theme::Tone::Text,
                                     option.palette));
        painter.drawText(content.adjusted(0, Theme::Grid, 0, 0), WrapFlags,
                         index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

SourceTable::SourceTable(QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setHorizontalHeaderLabels({tr("Field"), tr("Value")});
    dressTable(*this);
    setItemDelegate(new WrappingDelegate(this));
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
