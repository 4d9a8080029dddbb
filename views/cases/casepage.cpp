// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casepage.h"

#include "cases/actiondialog.h"
#include "cases/answerdialog.h"
#include "cases/caseheader.h"
#include "cases/clocksbar.h"
#include "cases/embargodialog.h"
#include "cases/historytab.h"
#include "cases/notedialog.h"
#include "cases/reporttab.h"
#include "cases/titledialog.h"
#include "common/chip.h"
#include "common/emptystate.h"
#include "common/labels.h"

#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QMap>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int TabCount = 8;

} // namespace

CasePage::CasePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_header(new CaseHeader(this))
    , m_clocks(new ClocksBar(this))
    , m_tabs(new QTabWidget(this))
    , m_report(new ReportTab(this))
    , m_history(new HistoryTab(this))
{
    setObjectName(u"casePage"_s);
    buildTabs();
    buildLayout();
    connect(m_header, &CaseHeader::actionChosen, this, &CasePage::openAction);
    connect(m_header, &CaseHeader::answerChosen, this, &CasePage::openAnswer);
    connect(m_header, &CaseHeader::noteChosen, this, [this] { openNote(); });
    connect(m_history, &HistoryTab::citationChosen, this, &CasePage::citationChosen);
    connect(m_report, &ReportTab::citationChosen, this, &CasePage::citationChosen);
    connect(m_header, &CaseHeader::embargoChosen, this, &CasePage::openEmbargo);
    connect(m_header, &CaseHeader::titleChosen, this, &CasePage::openTitle);
    connect(m_header, &CaseHeader::whatIfChosen, this, &CasePage::whatIfRequested);
    connect(m_header, &CaseHeader::severityChosen, this, [this](Severity severity) {
        if (m_detail && severity != m_detail->file.severity) {
            Q_EMIT severityRequested(m_detail->file.id, severity);
        }
    });
    connect(m_header, &CaseHeader::classChosen, this, [this](ReportClass reportClass) {
        if (m_detail && reportClass != m_detail->file.reportClass) {
            Q_EMIT classRequested(m_detail->file.id, reportClass);
        }
    });
    connect(m_clocks, &ClocksBar::whatIfRequested, this, &CasePage::whatIfRequested);
    connect(m_clocks, &ClocksBar::pauseRequested, this, &CasePage::openPause);
    connect(m_clocks, &ClocksBar::resumeRequested, this, [this](PromiseKind kind) {
        if (m_detail) {
            Q_EMIT pauseChanged(m_detail->file.id, {.kind = kind, .isPaused = false, .reason = {}});
        }
    });
    connect(m_clocks, &ClocksBar::evidenceRequested, this, &CasePage::showMessage);
    connect(m_report, &ReportTab::messageKindRequested, this, &CasePage::messageKindRequested);
    connect(m_report, &ReportTab::sourceRequested, this, &CasePage::sourceRequested);
    connectThreads();
    clear();
}

void CasePage::setModels(ThreadModel *thread, HistoryModel *history)
{
    m_report->setModel(thread);
    m_history->setModel(history);
}

void CasePage::setTab(Tab tab, QWidget *content)
{
    QWidget *page = m_tabs->widget(static_cast<int>(tab));
    page->layout()->addWidget(content);
    page->setFocusProxy(content);
}

CasePage::Tab CasePage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CasePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void CasePage::showMessage(MessageId id)
{
    showTab(Tab::Report);
    m_report->showMessage(id);
}

void CasePage::showPlace(MessageId id, qsizetype from, qsizetype to)
{
    showMessage(id);
    m_report->selectText(from, to);
}

void CasePage::showCase(const CaseDetail &detail, Instant now)
{
    m_detail = detail;
    m_now = now;
    m_header->setCase(detail, now);
    m_clocks->setClocks(detail.obligations, detail.policy, now);
    m_report->showCase(detail, now);
    setCount(Tab::Report, static_cast<int>(detail.messages.size()));
    const QList<ActionDialog *> dialogs = findChildren<ActionDialog *>();
    for (ActionDialog *dialog : dialogs) {
        dialog->setCase(detail);
    }
    m_stack->setCurrentIndex(0);
}

void CasePage::setNow(Instant now)
{
    m_now = now;
    if (m_detail) {
        m_header->setNow(now);
        m_clocks->setNow(now);
        m_report->setNow(now);
    }
    const QList<FormDialog *> dialogs = findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        dialog->setNow(now);
    }
}

void CasePage::clear()
{
    m_detail.reset();
    m_report->clear();
    for (int tab = 0; tab < TabCount; ++tab) {
        setCount(static_cast<Tab>(tab), 0);
    }
    m_stack->setCurrentIndex(1);
}

void CasePage::showSource(MessageId id, const QByteArray &bytes)
{
    m_report->showSource(id, bytes);
}

void CasePage::finishForm(bool isWritten)
{
    const QList<FormDialog *> dialogs = findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        dialog->finish(isWritten);
    }
}

void CasePage::restoreMessageKind()
{
    m_report->updateMessageKind();
}

void CasePage::openAction(CaseAction action)
{
    if (m_detail) {
        openStep(*m_detail, action);
    }
}

void CasePage::openDuplicate(const QString &ofKey)
{
    if (m_detail) {
        CaseDetail detail = *m_detail;
        detail.duplicateOfKey = ofKey;
        openStep(detail, CaseAction::MarkDuplicate);
    }
}

void CasePage::openStep(const CaseDetail &detail, CaseAction action)
{
    if (!transition(detail.file.state, action)) {
        return;
    }
    auto *dialog = new ActionDialog(detail, action, m_now, this);
    connect(dialog, &ActionDialog::submitted, this,
            [this, id = detail.file.id, action](const ActionInput &input) {
                Q_EMIT actionRequested(id, action, input);
            });
    dialog->open();
}

void CasePage::openAnswer()
{
    if (!m_detail) {
        return;
    }
    const CaseFile &file = m_detail->file;
    auto *dialog = new AnswerDialog(file.key, file.receivedAt, m_now, this);
    connect(dialog, &AnswerDialog::submitted, this,
            [this, id = file.id](MessageKind kind, Instant at, const QString &text) {
                Q_EMIT answerRequested(id, kind, at, text);
            });
    dialog->open();
}

void CasePage::openNote(const QString &text)
{
    if (!m_detail) {
        return;
    }
    auto *dialog = new NoteDialog(m_detail->file.key, text, this);
    connect(
        dialog, &NoteDialog::submitted, this,
        [this, id = m_detail->file.id](const QString &note) { Q_EMIT noteRequested(id, note); });
    dialog->open();
}

void CasePage::openEmbargo()
{
    if (!m_detail) {
        return;
    }
    auto *dialog = new EmbargoDialog(*m_detail, m_now, this);
    connect(dialog, &EmbargoDialog::submitted, this,
            [this, id = m_detail->file.id](const std::optional<Instant> &until,
                                           const EmbargoTerms &terms) {
                Q_EMIT embargoRequested(id, until, terms);
            });
    dialog->open();
}

void CasePage::openTitle()
{
    if (!m_detail) {
        return;
    }
    auto *dialog = new TitleDialog(m_detail->file.key, m_detail->file.title, this);
    connect(
        dialog, &TitleDialog::submitted, this,
        [this, id = m_detail->file.id](const QString &title) { Q_EMIT titleRequested(id, title); });
    dialog->open();
}

bool CasePage::handleKey(const QKeyEvent &event)
{
    if (!m_detail) {
        return false;
    }
    const int key = event.key();
    if (event.modifiers() != Qt::NoModifier) {
        return false;
    }
    if (key == Qt::Key_C) {
        m_clocks->openFirst();
        return true;
    }
    return tab() == Tab::Report && m_report->handleKey(key);
}

QByteArray CasePage::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    QMap<QString, QByteArray> splitters;
    const QList<QSplitter *> children = m_tabs->findChildren<QSplitter *>();
    for (const QSplitter *splitter : children) {
        splitters.insert(splitter->objectName(), splitter->saveState());
    }
    stream << m_tabs->currentIndex() << splitters;
    return bytes;
}

void CasePage::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_8);
    int tab = 0;
    QMap<QString, QByteArray> splitters;
    stream >> tab >> splitters;
    if (stream.status() != QDataStream::Ok || tab < 0 || tab >= TabCount) {
        return;
    }
    showTab(static_cast<Tab>(tab));
    for (const auto &[name, state] : splitters.asKeyValueRange()) {
        if (auto *splitter = m_tabs->findChild<QSplitter *>(name)) {
            splitter->restoreState(state);
        }
    }
}

void CasePage::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

void CasePage::buildTabs()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setObjectName(u"caseTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the case"));
    m_tabs->tabBar()->setDrawBase(true);
    m_tabs->tabBar()->setExpanding(false);
    const auto addTab = [this](const QString &text) {
        auto *page = new QWidget(m_tabs);
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins({});
        const int index = m_tabs->addTab(page, text);
        //: a tab and its key
        m_tabs->setTabToolTip(index, tr("%1 (Ctrl+%2)").arg(text).arg(index + 1));
        auto *count = new Chip(Chip::Shape::Tinted, m_tabs);
        count->hide();
        m_counts.append(count);
    };
    addTab(tr("Report"));
    //: tab: what the policy asks a reporter for
    addTab(tr("Asked for"));
    addTab(tr("Assessment"));
    addTab(tr("Evidence"));
    //: tab: what fixes the flaw, and its release
    addTab(tr("Fix"));
    addTab(tr("Letters"));
    addTab(tr("Advisory"));
    addTab(tr("History"));
    setTab(Tab::Report, m_report);
    setTab(Tab::History, m_history);
    // Who gives the page the focus means the tab that is shown.
    const auto follow = [this] { setFocusProxy(m_tabs->currentWidget()); };
    connect(m_tabs, &QTabWidget::currentChanged, this, follow);
    follow();
}

void CasePage::buildLayout()
{
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins({});
    contentLayout->setSpacing(0);
    contentLayout->addWidget(m_header);
    contentLayout->addWidget(m_clocks);
    contentLayout->addSpacing(2 * Theme::Grid);
    contentLayout->addWidget(m_tabs, 1);
    auto *empty = new EmptyState(this);
    empty->setObjectName(u"caseEmpty"_s);
    empty->setTexts(tr("No case is selected"),
                    tr("Choose one in the list: its messages, clocks and evidence are shown "
                       "here."));
    m_stack->addWidget(content);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
}

void CasePage::setCount(Tab tab, int count)
{
    const auto index = static_cast<int>(tab);
    Chip *chip = m_counts.at(index);
    chip->setLook({Theme::Tone::Text2, Theme::Tone::Header, {}}, Labels::count(count));
    // Taken off and put back, so that the tab bar measures it again.
    m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, nullptr);
    chip->setVisible(count > 0);
    if (count > 0) {
        chip->resize(chip->sizeHint());
        m_tabs->tabBar()->setTabButton(index, QTabBar::RightSide, chip);
    }
}

} // namespace Docket
