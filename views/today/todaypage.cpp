// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaypage.h"

#include "common/theme.h"
#include "items/todaymodel.h"
#include "today/todayview.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int PageMargin = 4 * Theme::Grid;

/// What the search field says for a list: the same words as in the side bar.
QString searchOf(TodaySection section)
{
    switch (section) {
    case TodaySection::Overdue:
        return u"is:overdue"_s;
    case TodaySection::DueSoon:
        return u"is:soon"_s;
    case TodaySection::Fresh:
        return u"state:open"_s;
    case TodaySection::WordOwed:
        return u"is:owed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

TodayPage::TodayPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new TodayView(this))
    , m_date(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName(u"todayPage"_s);
    m_date->setObjectName(u"todayDate"_s);
    m_date->setTextFormat(Qt::PlainText);
    m_date->setFont(Theme::font(Theme::TextSize::Count, true));
    m_summary->setObjectName(u"todaySummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(PageMargin);
    head->addWidget(m_date);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, 0);
    layout->setSpacing(PageMargin);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &TodayView::caseOpened, this, &TodayPage::caseOpened);
    connect(m_view, &TodayView::listRequested, this,
            [this](TodaySection section) { Q_EMIT listRequested(searchOf(section)); });
}

void TodayPage::setModel(TodayModel *model)
{
    m_model = model;
    m_view->setTodayModel(model);
    connect(model, &TodayModel::listsChanged, this, &TodayPage::updateSummary);
    updateSummary();
}

void TodayPage::setNow(Instant now)
{
    m_view->setNow(now);
    const QDate day = QDateTime::fromSecsSinceEpoch(now.seconds).date();
    //: a day, as QLocale writes it
    m_date->setText(QLocale().toString(day, tr("dddd d MMMM")));
}

void TodayPage::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    updateSummary();
}

void TodayPage::step(int by)
{
    m_view->step(by);
}

void TodayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        if (m_model != nullptr) {
            m_model->setActive(true);
        }
        Q_EMIT entered();
    }
}

void TodayPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        if (m_model != nullptr) {
            m_model->setActive(false);
        }
        Q_EMIT left();
    }
}

void TodayPage::updateSummary()
{
    if (m_isLoading) {
        m_summary->setText(tr("Reading the cases…"));
        return;
    }
    const TodayLists &lists = m_model->lists();
    const int late = lists.at(TodaySection::Overdue).count;
    const int soon = lists.at(TodaySection::DueSoon).count;
    const int fresh = lists.at(TodaySection::Fresh).count;
    if (late + soon + fresh + lists.at(TodaySection::WordOwed).count == 0) {
        m_summary->setText(tr("Every promise is kept, and nothing new has come in."));
        return;
    }
    QStringList parts;
    if (late > 0) {
        parts << tr("%Ln overdue", nullptr, late);
    }
    if (soon > 0) {
        parts << tr("%Ln due within 24 h", nullptr, soon);
    }
    if (fresh > 0) {
        parts << tr("%Ln new", nullptr, fresh);
    }
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace Docket
