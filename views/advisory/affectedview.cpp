// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/affectedview.h"

#include "common/basedelegate.h"
#include "common/dialogtable.h"
#include "common/formfields.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/evidence.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int NameWidth = 92;
constexpr int MostRowsSeen = 8;
constexpr int IconNameRole = Qt::UserRole;
constexpr int ToneRole = Qt::UserRole + 1;

QString words(const AffectedTableCell &cell)
{
    switch (cell.standing) {
    case AffectedStanding::Unsaid:
        //: the advisory has no range for this branch
        return AffectedView::tr("not said");
    case AffectedStanding::Affected:
        return Labels::text(AffectedStatus::Affected);
    case AffectedStanding::Fixed:
        //: %1 is a version
        return AffectedView::tr("Fixed in %1").arg(visibleName(cell.fixed));
    case AffectedStanding::NotAffected:
        return Labels::text(AffectedStatus::NotAffected);
    case AffectedStanding::UnderInvestigation:
        return Labels::text(AffectedStatus::UnderInvestigation);
    case AffectedStanding::CannotSay:
        //: whether a version is affected
        return AffectedView::tr("Unknown");
    }
    Q_UNREACHABLE_RETURN({});
}

Theme::StatusLook lookOf(AffectedStanding standing)
{
    using Theme::Tone;
    switch (standing) {
    case AffectedStanding::Unsaid:
        return {Tone::Text2, Tone::Base, "dash"_L1};
    case AffectedStanding::Affected:
        return {Tone::Red, Tone::Base, "cross"_L1};
    case AffectedStanding::Fixed:
    case AffectedStanding::NotAffected:
        return {Tone::Green, Tone::Base, "tick"_L1};
    case AffectedStanding::UnderInvestigation:
    case AffectedStanding::CannotSay:
        return {Tone::Amber, Tone::Base, "question"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the fix record says. A version is the one with the fix, so only a branch names it.
QString recordWords(const AffectedTableRow &row)
{
    if (!row.record) {
        return {};
    }
    const QString version = visibleName(row.record->version.trimmed());
    if (row.record->status != BackportStatus::Fixed || !row.isBranch || version.isEmpty()) {
        return Labels::text(row.record->status);
    }
    //: of the fix record; %1 is a version
    return AffectedView::tr("Fixed in %1").arg(version);
}

QString remarkOf(const AffectedTableRow &row)
{
    if (row.isContradicted) {
        return row.isBranch ? AffectedView::tr("The fix record calls the branch not affected; a "
                                               "range calls it affected.")
                            : AffectedView::tr("The fix record has the fix in this version; the "
                                               "ranges call it affected.");
    }
    if (!row.isWithoutRange) {
        return {};
    }
    return row.record && row.record->status == BackportStatus::Fixed
               ? AffectedView::tr("The fix record calls the branch fixed; no range is about it.")
               : AffectedView::tr(
                     "The fix record calls the branch affected; no range is about it.");
}

QTableWidgetItem *makeItem(const QString &text, const Theme::StatusLook &look)
{
    auto *item = new QTableWidgetItem(text);
    item->setData(IconNameRole, QString(look.icon));
    item->setData(ToneRole, static_cast<int>(look.colour));
    item->setToolTip(plainToolTip(text));
    return item;
}

/// A status is icon, word and colour; names of versions are code.
class AffectedDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString();
        const QByteArray icon = index.data(IconNameRole).toString().toLatin1();
        if (index.column() == 0) {
            paintText(painter, content, text, Theme::monospace(), Theme::Tone::Text,
                      option.palette);
            return;
        }
        const auto tone = static_cast<Theme::Tone>(index.data(ToneRole).toInt());
        const QFont font = Theme::font(Theme::TextSize::Default);
        if (icon.isEmpty()) {
            paintText(painter, content, text, font, tone, option.palette);
        } else {
            paintStatus(painter, content, QLatin1StringView(icon), text, font, tone,
                        option.palette);
        }
    }
};

} // namespace

AffectedView::AffectedView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_more(new QLabel(this))
{
    setObjectName(u"affectedView"_s);
    m_table->setObjectName(u"affectedTable"_s);
    m_table->setAccessibleName(tr("Branches and versions, by product"));
    dressTable(*m_table);
    m_table->setItemDelegate(new AffectedDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_more->setObjectName(u"affectedMore"_s);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    FormFields::letShrink(m_more); // names of branches have no place to break
    m_more->setFont(Theme::font(Theme::TextSize::Secondary));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::Grid);
    layout->addWidget(m_table);
    layout->addWidget(m_more);
    setFocusProxy(m_table);
    fill();
}

void AffectedView::setTable(const AffectedTable &table)
{
    if (table != m_shown) { // who reads it keeps the place
        m_shown = table;
        fill();
    }
}

void AffectedView::fill()
{
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    QStringList header{tr("Version"), tr("Fix record")};
    for (const QString &product : std::as_const(m_shown.products)) {
        header.append(product.isEmpty() ? tr("Product") : visibleName(product));
    }
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int column = 0; column < header.size(); ++column) {
        m_table->horizontalHeaderItem(column)->setToolTip(plainToolTip(header.at(column)));
        m_table->horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
    }
    m_table->setColumnWidth(0, NameWidth);
    m_table->setColumnHidden(1, std::ranges::none_of(m_shown.rows, [](const auto &row) {
                                 return row.record.has_value();
                             }));
    m_table->setRowCount(static_cast<int>(m_shown.rows.size()));
    for (int at = 0; at < m_shown.rows.size(); ++at) {
        fillRow(at, m_shown.rows.at(at));
    }
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), 0);
    const int seen = std::min(m_table->rowCount(), MostRowsSeen);
    m_table->setFixedHeight(Theme::HeaderHeight + seen * Theme::RowHeight +
                            2 * m_table->frameWidth());
    sayMore();
}

void AffectedView::fillRow(int at, const AffectedTableRow &row)
{
    using Theme::Tone;
    const QString remark = remarkOf(row);
    auto *name = new QTableWidgetItem(visibleName(row.name));
    m_table->setItem(at, 0, name);
    Theme::StatusLook look{Tone::Text2, Tone::Base, {}};
    if (row.isContradicted) {
        look = {Tone::Red, Tone::Base, "overdue"_L1};
    } else if (row.isWithoutRange) {
        look = {Tone::Amber, Tone::Base, "overdue"_L1};
    }
    m_table->setItem(at, 1, makeItem(recordWords(row), look));
    for (int product = 0; product < row.cells.size(); ++product) {
        const AffectedTableCell &cell = row.cells.at(product);
        m_table->setItem(at, 2 + product, makeItem(words(cell), lookOf(cell.standing)));
    }
    if (!remark.isEmpty()) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            m_table->item(at, column)->setToolTip(plainToolTip(remark));
            m_table->item(at, column)->setData(Qt::AccessibleDescriptionRole, remark);
        }
    }
}

/// What contradicts is said in words too, below: a tooltip needs a mouse.
void AffectedView::sayMore()
{
    QStringList lines;
    for (const AffectedTableRow &row : std::as_const(m_shown.rows)) {
        if (const QString remark = remarkOf(row); !remark.isEmpty()) {
            //: %1 is a branch or version, %2 a sentence about it
            lines.append(tr("%1: %2").arg(visibleName(row.name), remark));
        }
    }
    if (m_shown.moreRows > 0) {
        lines.append(tr("%n version(s) more are not in the table.", nullptr,
                        static_cast<int>(m_shown.moreRows)));
    }
    if (m_shown.moreProducts > 0) {
        lines.append(tr("%n product(s) more are not in the table.", nullptr,
                        static_cast<int>(m_shown.moreProducts)));
    }
    m_more->setText(lines.join(u'\n'));
    m_more->setVisible(!lines.isEmpty());
}

} // namespace Docket
