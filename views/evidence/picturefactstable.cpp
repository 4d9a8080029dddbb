// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picturefactstable.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "evidence/picturewords.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

enum FactColumn { OriginColumn, NameColumn, ValueColumn, FactColumns };

constexpr int IsPlaceRole = Qt::UserRole;

class FactDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        if (index.data(IsPlaceRole).toBool()) {
            paintStatus(painter, content, "globe"_L1, index.data().toString(), option.font,
                        Theme::Tone::Amber, option.palette);
        } else {
            BaseDelegate::paintContent(painter, option, index, content);
        }
    }
};

} // namespace

PictureFactsTable::PictureFactsTable(QWidget *parent)
    : QTableWidget(0, FactColumns, parent)
{
    setObjectName(u"pictureFacts"_s);
    setAccessibleName(tr("What the picture says of itself"));
    setHorizontalHeaderLabels({tr("From"), tr("Name"), tr("Value")});
    dressTable(*this);
    setItemDelegate(new FactDelegate(this));
    setFrameShape(QFrame::NoFrame);
    constexpr int OriginWidth = 92;
    constexpr int NameWidth = 236;
    horizontalHeader()->resizeSection(OriginColumn, OriginWidth);
    horizontalHeader()->resizeSection(NameColumn, NameWidth);
    horizontalHeader()->setStretchLastSection(true);
}

void PictureFactsTable::setFacts(QList<PictureFact> facts)
{
    std::ranges::stable_partition(facts, &PictureFact::isPlace);
    setRowCount(0);
    setRowCount(static_cast<int>(facts.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const PictureFact &fact = facts.at(row);
        auto *origin = new QTableWidgetItem(PictureWords::origin(fact));
        origin->setData(IsPlaceRole, fact.isPlace());
        setItem(row, OriginColumn, origin);
        setItem(row, NameColumn, new QTableWidgetItem(visibleName(fact.name)));
        auto *value = new QTableWidgetItem(visibleName(fact.value));
        value->setToolTip(plainToolTip(value->text()));
        setItem(row, ValueColumn, value);
    }
    if (rowCount() > 0) {
        setCurrentCell(0, OriginColumn);
    }
}

void PictureFactsTable::copySelected() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row)) {
            lines.append(item(row, NameColumn)->text() + u'\t' + item(row, ValueColumn)->text());
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PictureFactsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
    } else {
        QTableWidget::keyPressEvent(event);
    }
}

} // namespace Docket
