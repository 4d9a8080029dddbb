// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyitemsview.h"

#include "common/pagekeys.h"
#include "common/spokenmodel.h"
#include "items/roles.h"
#include "policy/policyitemdelegate.h"
#include "policy/policywords.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Docket {

PolicyItemsView::PolicyItemsView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"policyItems"_s);
    setAccessibleName(tr("What was read from the policy"));
    setItemDelegate(new PolicyItemDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setResizeMode(QListView::Adjust);
    connect(this, &QAbstractItemView::doubleClicked, this, &PolicyItemsView::openRequested);
}

void PolicyItemsView::setItems(PolicyItemsModel *model)
{
    m_model = model;
    setModel(new SpokenModel(
        *model,
        [](const QModelIndex &index) { return wordsOf(index.data(PolicyRole).value<PolicyRow>()); },
        this));
}

std::optional<PolicyRow> PolicyItemsView::currentRow() const
{
    return m_model != nullptr && currentIndex().isValid()
               ? std::optional(m_model->row(currentIndex().row()))
               : std::nullopt;
}

void PolicyItemsView::select(PolicyCategory category, int number)
{
    const int row = m_model->rowOf(category, number);
    if (row >= 0) {
        selectRow(row);
    }
}

void PolicyItemsView::selectRow(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : model()->index(row, 0));
    scrollTo(currentIndex());
}

void PolicyItemsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT rowChanged();
}

void PolicyItemsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Insert:
        Q_EMIT addRequested();
        return;
    default:
        break;
    }
    if (isPageLetter(*event)) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void PolicyItemsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout(); // wrapped texts have other heights
    }
}

} // namespace Docket
