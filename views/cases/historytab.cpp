// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/historytab.h"

#include "common/basedelegate.h"
#include "common/emptystate.h"
#include "common/labels.h"
#include "common/pagekeys.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "items/historymodel.h"
#include "items/roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int WhenWidth = 216;
constexpr int WhoWidth = 160;
constexpr int WhatWidth = 420;

/// An event's cell in words, by Labels.
QString wordsOf(const QModelIndex &index)
{
    switch (index.column()) {
    case HistoryModel::AtColumn:
        return Labels::whenInFull({index.data(InstantRole).toLongLong()});
    case HistoryModel::WhatColumn:
        return Labels::text(index.data(EventRole).value<CaseEvent>());
    default:
        return index.data().toString();
    }
}

/// What a line of the history refers to, in any of its cells.
QList<CitedLines> citedIn(const QModelIndex &index)
{
    const auto event = index.data(EventRole).value<CaseEvent>();
    return citationsIn(QString(event.after + u'\n' + event.before + u'\n' + event.note));
}

/// Paints text in one line, what it refers to as links.
void paintWithLinks(QPainter &painter, const QRect &content, const QString &text, Theme::Tone tone,
                    const QPalette &palette)
{
    const QFont font = Theme::font(Theme::TextSize::Default);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, content.width());
    QFont link = font;
    link.setUnderline(true);
    int x = content.left();
    qsizetype done = 0;
    const auto paint = [&](qsizetype to, const QFont &with, Theme::Tone in) {
        const QString part = shown.sliced(done, to - done);
        painter.setFont(with);
        painter.setPen(Theme::colour(in, palette));
        painter.drawText(QRect(x, content.top(), content.right() - x + 1, content.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, part);
        x += QFontMetrics(with).horizontalAdvance(part);
        done = to;
    };
    for (const CitedLines &cited : citationsIn(shown)) {
        paint(cited.at, font, tone);
        paint(cited.at + cited.size, link, Theme::Tone::Accent);
    }
    paint(shown.size(), font, tone);
}

class HistoryDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view,
                   const QStyleOptionViewItem & /*option*/, const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid()) {
            return false;
        }
        QToolTip::showText(event->globalPos(), plainToolTip(wordsOf(index)), view,
                           view->visualRect(index));
        return true;
    }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const bool isMain = index.column() == HistoryModel::WhatColumn;
        if (isMain || index.column() == HistoryModel::NoteColumn) {
            if (const QString words = wordsOf(index); !citationsIn(words).isEmpty()) {
                paintWithLinks(painter, content, words,
                               isMain ? Theme::Tone::Text : Theme::Tone::Text2, option.palette);
                return;
            }
        }
        paintText(painter, content, wordsOf(index), Theme::font(Theme::TextSize::Default),
                  isMain ? Theme::Tone::Text : Theme::Tone::Text2, option.palette);
    }
};

/// Letters belong to the page (J, K), not to a search in the history; Ctrl+C copies the whole row.
class HistoryTable final : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy)) {
            copyCurrent();
            return;
        }
        if (isPageLetter(*event)) {
            event->ignore();
            return;
        }
        QTableView::keyPressEvent(event);
    }

private:
    void copyCurrent() const
    {
        if (!currentIndex().isValid()) {
            return;
        }
        QStringList cells;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
            cells << wordsOf(currentIndex().siblingAtColumn(column));
        }
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    }
};

} // namespace

HistoryTab::HistoryTab(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_table(new HistoryTable(this))
{
    setObjectName(u"historyTab"_s);
    buildTable();
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"historyEmpty"_s);
    empty->setTexts(tr("Nothing has happened yet"),
                    tr("Every step is written here, with the person and the reason."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    setFocusProxy(m_table);
    updateShown();
}

void HistoryTab::setModel(HistoryModel *model)
{
    m_model = model;
    m_table->setModel(new SpokenModel(*model, wordsOf, this));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(HistoryModel::AtColumn, WhenWidth);
    header->resizeSection(HistoryModel::ByColumn, WhoWidth);
    header->resizeSection(HistoryModel::WhatColumn, WhatWidth);
    header->setSectionResizeMode(HistoryModel::NoteColumn, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::modelReset, this, &HistoryTab::updateShown);
    connect(model, &QAbstractItemModel::rowsInserted, this, &HistoryTab::updateShown);
    updateShown();
}

void HistoryTab::buildTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of the case"));
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    connect(m_table, &QTableView::activated, this, &HistoryTab::openCitation);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(Theme::RowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(Theme::HeaderHeight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFont(Theme::font(Theme::TextSize::Secondary));
}

void HistoryTab::openCitation(const QModelIndex &index)
{
    if (const QList<CitedLines> cited = citedIn(index); !cited.isEmpty()) {
        Q_EMIT citationChosen(cited.constFirst());
    }
}

void HistoryTab::updateShown()
{
    m_stack->setCurrentIndex(m_model != nullptr && m_model->rowCount() > 0 ? 0 : 1);
}

} // namespace Docket
