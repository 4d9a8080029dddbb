// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casespage.h"

#include "cases/caselistview.h"
#include "common/elidedlabel.h"
#include "common/emptystate.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "items/caselistmodel.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int MostTyped = 360;

} // namespace

CasesPage::CasesPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new CaseListView(this))
    , m_casePage(new CasePage(this))
{
    setObjectName(u"casesPage"_s);
    buildLayout();
    connect(m_list, &CaseListView::currentCaseChanged, this, &CasesPage::caseSelected);
    connect(m_list, &CaseListView::caseActivated, this, [this] {
        setFullCase(true);
        m_casePage->setFocus();
    });
    connect(m_noMatch, &EmptyState::buttonClicked, this, &CasesPage::clearSearchRequested);
    updateHeadline();
}

void CasesPage::setModel(CaseListModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::rowsInserted, this, &CasesPage::updateHeadline);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &CasesPage::updateHeadline);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_casePage->clear();
        updateHeadline();
    });
    connect(model, &CaseListModel::countsChanged, this, &CasesPage::updateHeadline);
    m_list->setCaseModel(model);
    updateHeadline();
}

void CasesPage::setListTitle(const QString &title, const QString &typed)
{
    m_title->setText(title);
    m_typed = typed;
    updateHeadline();
}

void CasesPage::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    updateHeadline();
}

void CasesPage::setNow(Instant now)
{
    m_list->setNow(now);
    m_casePage->setNow(now);
}

bool CasesPage::isFullCase() const
{
    return m_listPane->isHidden();
}

QByteArray CasesPage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << isFullCase() << (isFullCase() ? m_splitterState : m_splitter->saveState())
           << m_list->horizontalHeader()->saveState() << m_casePage->saveLayout();
    return bytes;
}

void CasesPage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_8);
    bool isFull = false;
    QByteArray splitter;
    QByteArray header;
    QByteArray casePage;
    stream >> isFull >> splitter >> header >> casePage;
    if (stream.status() != QDataStream::Ok) {
        return;
    }
    m_splitter->restoreState(splitter);
    m_list->horizontalHeader()->restoreState(header);
    m_casePage->restoreLayout(casePage);
    setFullCase(isFull);
}

void CasesPage::select(CaseId id)
{
    m_list->selectCase(id);
}

void CasesPage::selectFirst()
{
    m_list->selectFirst();
}

void CasesPage::settle()
{
    m_list->settle();
}

void CasesPage::setUnknownFilters(const QStringList &filters)
{
    m_unknownFilters = filters;
    updateNotes();
}

void CasesPage::setEvidenceNotes(const QStringList &tooShort, qint64 leftOut)
{
    m_tooShort = tooShort;
    m_leftOut = leftOut;
    updateNotes();
}

void CasesPage::updateNotes()
{
    QStringList notes;
    if (!m_unknownFilters.isEmpty()) {
        //: %1 is a filter as it was typed: "state:nwe"
        notes += tr("No such filter: %1").arg(visibleName(m_unknownFilters.join(u' ')));
    }
    if (!m_tooShort.isEmpty()) {
        //: %1 is a filter as it was typed: "evidence:ab"
        notes += tr("Too short, three characters are needed: %1")
                     .arg(visibleName(m_tooShort.join(u' ')));
    }
    if (m_leftOut > 0) {
        notes += tr("%Ln large attachment(s) are not searched", nullptr,
                    static_cast<int>(qMin<qint64>(m_leftOut, 1'000'000'000)));
    }
    m_unknown->setVisible(!notes.isEmpty());
    m_unknown->setText(notes.join(u" · "_s));
}

void CasesPage::nextCase()
{
    m_list->step(1);
}

void CasesPage::previousCase()
{
    m_list->step(-1);
}

void CasesPage::setFullCase(bool isFull)
{
    if (isFull == isFullCase()) {
        return;
    }
    if (isFull) {
        m_splitterState = m_splitter->saveState();
    }
    m_listPane->setVisible(!isFull);
    if (!isFull) {
        m_list->setFocus();
    }
}

void CasesPage::toggleFullCase()
{
    setFullCase(!isFullCase());
}

bool CasesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) { // on the splitter's handle
        toggleFullCase();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CasesPage::keyPressEvent(QKeyEvent *event)
{
    if (m_casePage->handleKey(*event)) {
        return;
    }
    const bool isEscape = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (isEscape && isFullCase()) {
        setFullCase(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

void CasesPage::buildLayout()
{
    m_listPane = buildList();
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"casesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_casePage);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::CaseListHeight, 2 * Theme::CaseListHeight});
    m_splitter->handle(1)->installEventFilter(this);
    m_splitter->handle(1)->setToolTip(tr("Double click: the case gets the whole page (F11)"));
    m_noCases = new EmptyState(this);
    m_noCases->setObjectName(u"noCases"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_noCases);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

QWidget *CasesPage::buildList()
{
    auto *pane = new QWidget(this);
    m_noMatch = new EmptyState(pane);
    m_noMatch->setObjectName(u"noMatch"_s);
    m_listStack = new QStackedWidget(pane);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildListHead(pane));
    layout->addWidget(m_listStack, 1);
    pane->setMinimumHeight(2 * Theme::HeaderHeight + 4 * Theme::RowHeight);
    return pane;
}

QWidget *CasesPage::buildListHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    m_title = new QLabel(tr("All cases"), head);
    m_title->setObjectName(u"listTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::font(Theme::TextSize::Default, true));
    m_count = new QLabel(head);
    m_count->setObjectName(u"listCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_unknown = new ElidedLabel(head);
    m_unknown->setObjectName(u"unknownFilters"_s);
    m_unknown->setTone(Theme::Tone::Amber);
    m_unknown->hide();
    auto *columns = new QPushButton(Theme::icon(u"columns"_s), tr("Columns"), head);
    columns->setObjectName(u"columnsButton"_s);
    columns->setAccessibleName(tr("Choose the columns"));
    columns->setAutoDefault(false);
    auto *menu = new QMenu(columns);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_list->fillColumnMenu(*menu);
    });
    columns->setMenu(menu);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(4 * Theme::Grid, Theme::Grid, 4 * Theme::Grid, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addWidget(m_unknown);
    layout->addStretch(1);
    layout->addWidget(columns);
    return head;
}

void CasesPage::updateHeadline()
{
    const int shown = m_model == nullptr ? 0 : m_model->rowCount();
    const qint64 total = m_model == nullptr ? 0 : m_model->totalCount();
    m_count->setText(shown == total
                         ? tr("%Ln case(s)", nullptr, shown)
                         //: %Ln cases pass the filter, %1 is the number of all cases
                         : tr("%Ln case(s) of %1", nullptr, shown).arg(Labels::count(total)));
    m_stack->setCurrentIndex(total > 0 ? 0 : 1);
    m_listStack->setCurrentIndex(shown > 0 ? 0 : 1);
    if (shown == 0) {
        updateEmpty(total);
    }
}

void CasesPage::updateEmpty(qint64 total)
{
    if (m_isLoading) {
        m_noCases->setTexts(tr("Reading the cases…"), {});
    } else {
        m_noCases->setTexts(tr("No cases yet"),
                            tr("Import mail or issues from the File menu, or drop files "
                               "here."));
    }
    // A typed word has no end, and no place to break.
    const QString typed =
        fontMetrics().elidedText(visibleName(m_typed), Qt::ElideMiddle, MostTyped);
    const QString hint = tr("The search hides %Ln case(s).", nullptr, static_cast<int>(total));
    m_noMatch->setTexts(m_typed.isEmpty() ? tr("No case matches")
                                          : tr("No case matches “%1”").arg(typed),
                        hint, tr("Clear the search"));
}

} // namespace Docket
