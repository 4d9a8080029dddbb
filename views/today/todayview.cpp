// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todayview.h"

#include "common/pagekeys.h"
#include "common/spokenmodel.h"
#include "common/theme.h"
#include "items/roles.h"
#include "items/todaymodel.h"
#include "today/todaydelegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

TodayView::TodayView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new TodayDelegate(this))
{
    setObjectName(u"todayList"_s);
    setAccessibleName(tr("Today"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setItemDelegate(m_delegate);
    connect(this, &QListView::doubleClicked, this, &TodayView::open);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (static_cast<TodayModel::Kind>(index.data(RowKindRole).toInt()) ==
            TodayModel::Kind::More) {
            open(index); // it is a link
        }
    });
}

void TodayView::setTodayModel(TodayModel *model)
{
    m_model = model;
    auto *spoken = new SpokenModel(
        *model, [this](const QModelIndex &index) { return m_delegate->words(index); }, this);
    setModel(spoken);
    connect(model, &TodayModel::listsChanged, this, [this] {
        m_delegate->setLastLook(m_model->lastLookAt());
        if (!currentIndex().isValid() && hasFocus()) {
            step(1);
        }
        viewport()->update(); // hints tell of the rows below them
    });
}

void TodayView::setNow(Instant now)
{
    m_delegate->setNow(now);
    viewport()->update();
}

std::optional<CaseId> TodayView::currentCase() const
{
    const QVariant id = currentIndex().data(IdRole);
    return id.isValid() ? std::optional(CaseId{id.toLongLong()}) : std::nullopt;
}

void TodayView::step(int by)
{
    const int row = choiceFrom(currentIndex().isValid() ? currentIndex().row() : -1, by);
    if (row >= 0) {
        setCurrentIndex(model()->index(row, 0));
    }
}

void TodayView::keyboardSearch(const QString & /*search*/) {}

void TodayView::paintEvent(QPaintEvent *event)
{
    // The lists are cards on the window's ground; what is below the last one is ground.
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::colour(Theme::Tone::Window, palette()));
    if (model() != nullptr && model()->rowCount() > 0) {
        const QRect last = visualRect(model()->index(model()->rowCount() - 1, 0));
        painter.fillRect(QRect(0, 0, viewport()->width(), last.bottom() + 1),
                         Theme::colour(Theme::Tone::Base, palette()));
    }
    painter.end();
    QListView::paintEvent(event);
}

void TodayView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        event->accept();
        return;
    }
    if (isPageLetter(*event)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void TodayView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        step(1);
    }
}

void TodayView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid()) {
        setAccessibleDescription(m_delegate->words(current));
        if (choiceFrom(current.row(), -1) < 0) {
            scrollToTop(); // its heading is seen with it
        }
    }
}

QModelIndex TodayView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = choiceFrom(row, -1);
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = choiceFrom(row, 1);
        break;
    case MoveHome:
        row = choiceFrom(-1, 1);
        break;
    case MoveEnd:
        row = choiceFrom(model()->rowCount(), -1);
        break;
    case MovePageUp:
    case MovePageDown: {
        const int page = std::max(1, viewport()->height() / Theme::RowHeight - 1);
        const int by = action == MovePageDown ? 1 : -1;
        const int target = std::clamp(row + by * page, 0, model()->rowCount() - 1);
        row = choiceFrom(target - by, by);
        if (row < 0) {
            row = choiceFrom(target + by, -by);
        }
        break;
    }
    default:
        return QListView::moveCursor(action, modifiers);
    }
    return row < 0 ? currentIndex() : model()->index(row, 0);
}

void TodayView::open(const QModelIndex &index)
{
    if (const QVariant id = index.data(IdRole); id.isValid()) {
        Q_EMIT caseOpened(CaseId{id.toLongLong()});
    } else if (index.isValid() && index.flags().testFlag(Qt::ItemIsSelectable)) {
        Q_EMIT listRequested(static_cast<TodaySection>(index.data(SectionRole).toInt()));
    }
}

int TodayView::choiceFrom(int row, int by) const
{
    const int count = model() == nullptr ? 0 : model()->rowCount();
    for (int next = row + by; next >= 0 && next < count; next += by) {
        if (model()->index(next, 0).flags().testFlag(Qt::ItemIsSelectable)) {
            return next;
        }
    }
    return -1;
}

} // namespace Docket
