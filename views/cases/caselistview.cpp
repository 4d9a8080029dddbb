// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caselistview.h"

#include "cases/casedelegate.h"
#include "common/pagekeys.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "items/caselistmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LeastTitleColumn = 160;
constexpr int HeaderMargins = 4 * Theme::Grid;

} // namespace

CaseListView::CaseListView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CaseDelegate(this))
{
    setObjectName(u"caseList"_s);
    setAccessibleName(tr("Cases"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::RowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::RowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    buildHeader();
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto id = m_model->caseAt(index.row())) {
            Q_EMIT caseActivated(*id);
        }
    });
}

void CaseListView::resizeEvent(QResizeEvent *event)
{
    // The title takes what is left, but a title of one word tells nothing: then the list scrolls.
    QHeaderView *header = horizontalHeader();
    if (m_model != nullptr && header->count() > CaseListModel::TitleColumn) {
        const int others = header->length() - header->sectionSize(CaseListModel::TitleColumn);
        const bool fits = viewport()->width() - others >= LeastTitleColumn;
        header->setSectionResizeMode(CaseListModel::TitleColumn,
                                     fits ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!fits) {
            header->resizeSection(CaseListModel::TitleColumn, LeastTitleColumn);
        }
    }
    QTableView::resizeEvent(event);
}

void CaseListView::buildHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"caseListHeader"_s);
    header->setFixedHeight(Theme::HeaderHeight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFont(Theme::font(Theme::TextSize::Secondary));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
}

void CaseListView::setCaseModel(CaseListModel *model)
{
    m_model = model;
    // Rows and columns are the model's own; the indexes are not.
    auto *spoken = new SpokenModel(
        *model, [this](const QModelIndex &index) { return m_delegate->words(index); }, this);
    setModel(spoken);
    setColumnWidths();
    connect(spoken, &QAbstractItemModel::rowsInserted, this, &CaseListView::restoreCurrent);
    connect(spoken, &QAbstractItemModel::rowsRemoved, this, &CaseListView::restoreCurrent);
    connect(spoken, &QAbstractItemModel::layoutChanged, this, &CaseListView::restoreCurrent);
    connect(spoken, &QAbstractItemModel::modelReset, this, &CaseListView::forgetCurrent);
    // Not setSortingEnabled(true) alone: it sorts by the last column at once.
    horizontalHeader()->setSortIndicator(CaseListModel::DueColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void CaseListView::setNow(Instant now)
{
    m_delegate->setNow(now);
    viewport()->update();
}

std::optional<CaseId> CaseListView::currentCase() const
{
    return m_model == nullptr ? std::nullopt : m_model->caseAt(currentIndex().row());
}

void CaseListView::selectCase(CaseId id)
{
    const int row = m_model == nullptr ? -1 : m_model->rowOf(id);
    if (row >= 0) {
        selectRow(row);
        return;
    }
    m_wanted = id;
    m_isChosen = true;
    if (selectionModel() != nullptr) {
        selectionModel()->clear();
    }
    Q_EMIT currentCaseChanged(id);
}

void CaseListView::selectFirst()
{
    if (m_model != nullptr && m_model->rowCount() > 0) {
        selectRow(0);
    }
}

void CaseListView::settle()
{
    if (!m_isChosen) {
        selectFirst();
    }
}

void CaseListView::setFollowed(bool isFollowed)
{
    m_isFollowed = isFollowed;
    restoreCurrent();
}

void CaseListView::step(int by)
{
    if (m_model == nullptr || m_model->rowCount() == 0) {
        return;
    }
    const int current = currentIndex().row();
    const int wanted = current >= 0 ? current + by : m_lastRow + (by > 0 ? 0 : by);
    selectRow(std::clamp(wanted, 0, m_model->rowCount() - 1));
}

void CaseListView::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // Without its title nobody would know what a row is.
        action->setEnabled(column != CaseListModel::TitleColumn);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
}

void CaseListView::keyboardSearch(const QString & /*search*/) {}

void CaseListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const auto id = m_model == nullptr ? std::nullopt : m_model->caseAt(current.row());
    if (!id || current.row() == previous.row()) {
        return;
    }
    m_wanted = id;
    m_isChosen = true;
    m_lastRow = current.row();
    setAccessibleDescription(summaryOf(current.row()));
    Q_EMIT currentCaseChanged(*id);
}

void CaseListView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // Qt would choose a neighbour, and a search that is being typed would leaf through the cases.
    const int current = currentIndex().row();
    if (current >= start && current <= end) {
        selectionModel()->clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

void CaseListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto id = currentCase()) {
            Q_EMIT caseActivated(*id);
        }
        event->accept();
        return;
    }
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

void CaseListView::copyCurrent() const
{
    const int row = currentIndex().row();
    if (m_model == nullptr || row < 0) {
        return;
    }
    const auto words = [this, row](int column) {
        return m_model->index(row, column).data().toString();
    };
    QGuiApplication::clipboard()->setText(words(CaseListModel::KeyColumn) + u' ' +
                                          words(CaseListModel::TitleColumn));
}

void CaseListView::setColumnWidths()
{
    QHeaderView *header = horizontalHeader();
    const QFontMetrics metrics(header->font());
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal).toString();
        const int own = metrics.horizontalAdvance(title) + HeaderMargins;
        header->resizeSection(column, std::max(own, CaseDelegate::usualWidth(column)));
    }
    header->setSectionResizeMode(CaseListModel::TitleColumn, QHeaderView::Stretch);
}

void CaseListView::selectRow(int row)
{
    setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
}

void CaseListView::restoreCurrent()
{
    if (m_model == nullptr) {
        return;
    }
    if (currentIndex().isValid()) {
        m_lastRow = currentIndex().row();
        return;
    }
    if (!m_wanted) {
        selectFirst();
        m_isChosen = false;
    } else if (const int row = m_model->rowOf(*m_wanted); row >= 0) {
        selectRow(row);
    } else if (m_isFollowed) {
        selectFirst();
    }
}

void CaseListView::forgetCurrent()
{
    m_wanted.reset();
    m_isChosen = false;
    m_lastRow = 0;
    setAccessibleDescription({});
}

QString CaseListView::summaryOf(int row) const
{
    QStringList words;
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        words << m_delegate->words(m_model->index(row, column));
    }
    return words.join(u", "_s);
}

} // namespace Docket
