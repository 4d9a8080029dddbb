// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "shell/mainwindow.h"
#include "shell/searchfield.h"
#include "shell/startpage.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

// What MainWindow does when a menu, a key or a drop says so.
namespace Docket {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

/// A casebook is opened, anything else imported.
std::optional<QString> casebookAmong(const QStringList &files)
{
    const auto found = std::ranges::find_if(files, [](const QString &file) {
        return file.endsWith(".docket"_L1, Qt::CaseInsensitive);
    });
    return found == files.cend() ? std::nullopt : std::optional(*found);
}

// The first widget in there that takes the focus.
void focusInto(QWidget *pane)
{
    if (pane->focusPolicy() != Qt::NoFocus) {
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
    const QList<QWidget *> children = pane->findChildren<QWidget *>();
    for (QWidget *child : children) {
        const bool takesFocus = (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesFocus && child->isVisible() && child->isEnabled()) {
            child->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (casebookAmong(files) || (!m_fileName.isEmpty() && !files.isEmpty())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList files = localFiles(*event->mimeData());
    if (const auto casebook = casebookAmong(files)) {
        Q_EMIT openCasebookRequested(*casebook);
    } else {
        Q_EMIT importRequested(files);
    }
}

// NOLINTNEXTLINE(readability-function-size): a table in code, one branch an action
void MainWindow::onAction(MainActions::Id id)
{
    switch (id) {
    case MainActions::Id::NewCasebook:
        askNew();
        return;
    case MainActions::Id::OpenCasebook:
        askOpen();
        return;
    case MainActions::Id::OpenSample:
        Q_EMIT openSampleRequested();
        return;
    case MainActions::Id::ImportMail:
        askImport(
            {.title = tr("Import mail"), .filter = tr("All files (*);;Mail (*.mbox *.mbx *.eml)")});
        return;
    case MainActions::Id::ImportIssues:
        askImport({.title = tr("Import issues or advisories"),
                   .filter = tr(
                       "Issues and advisories (*.json *.jsonl *.xml *.csv *.tsv);;All files (*)")});
        return;
    case MainActions::Id::ImportFolder:
        askImport({.title = tr("Import a folder"), .wantsFolder = true});
        return;
    case MainActions::Id::UndoImport:
        Q_EMIT undoImportRequested(std::nullopt);
        return;
    case MainActions::Id::EditImportRules:
        Q_EMIT importRulesRequested();
        return;
    case MainActions::Id::TableColumns:
        Q_EMIT tableColumnsRequested();
        return;
    case MainActions::Id::Matching:
        Q_EMIT matchingRequested();
        return;
    case MainActions::Id::SeverityBy:
        Q_EMIT severityMethodRequested();
        return;
    case MainActions::Id::ExploitationData:
        askExploitationFiles();
        return;
    case MainActions::Id::FindEvidence:
        Q_EMIT findEvidenceRequested();
        break;
    case MainActions::Id::Contacts:
        Q_EMIT contactsRequested();
        break;
    case MainActions::Id::KnownVulnerabilities:
        Q_EMIT registerRequested();
        break;
    case MainActions::Id::EditPublisher:
        Q_EMIT publisherRequested();
        break;
    case MainActions::Id::LeakCheck:
        Q_EMIT leakCheckRequested();
        return;
    case MainActions::Id::NewReport:
        Q_EMIT newReportRequested();
        return;
    case MainActions::Id::PrintTimeline:
        showPage(SideBar::Page::Timeline);
        Q_EMIT printRequested();
        return;
    case MainActions::Id::SaveTimeline:
        showPage(SideBar::Page::Timeline);
        Q_EMIT savePictureRequested();
        return;
    case MainActions::Id::Quit:
        close();
        return;
    case MainActions::Id::NextCase:
        stepCase(1);
        return;
    case MainActions::Id::PreviousCase:
        stepCase(-1);
        return;
    case MainActions::Id::FullCase:
        m_casesPage->toggleFullCase();
        return;
    case MainActions::Id::Search:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    case MainActions::Id::ReleaseCalendar:
        Q_EMIT releaseCalendarRequested();
        return;
    case MainActions::Id::PageToday:
        showPage(SideBar::Page::Today);
        return;
    case MainActions::Id::PagePolicies:
        showPage(SideBar::Page::Policies);
        return;
    case MainActions::Id::PageCases:
        showList();
        return;
    case MainActions::Id::PageTimeline:
        showPage(SideBar::Page::Timeline);
        return;
    case MainActions::Id::NextPane:
        focusPane(1);
        return;
    case MainActions::Id::PreviousPane:
        focusPane(-1);
        return;
    case MainActions::Id::AddPolicy:
        showPage(SideBar::Page::Policies);
        Q_EMIT addPolicyRequested();
        return;
    case MainActions::Id::WorkingDays:
        Q_EMIT workingDaysRequested();
        return;
    case MainActions::Id::Keys:
        showKeys();
        return;
    case MainActions::Id::About:
        showAbout();
        return;
    }
}

void MainWindow::stepCase(int by)
{
    if (m_page != SideBar::Page::Cases) {
        Q_EMIT caseStepRequested(m_page, by);
    } else if (by > 0) {
        m_casesPage->nextCase();
    } else {
        m_casesPage->previousCase();
    }
}

void MainWindow::askNew()
{
    const FilePrompt prompt{tr("New casebook"), {}, tr("Casebooks (*.docket)"), u"cases.docket"_s};
    m_prompts->askSaveFile(this, prompt, [this](const QString &path) {
        const bool hasSuffix = path.endsWith(".docket"_L1, Qt::CaseInsensitive);
        Q_EMIT newCasebookRequested(hasSuffix ? path : path + u".docket"_s);
    });
}

void MainWindow::askOpen()
{
    const FilePrompt prompt{
        tr("Open a casebook"), {}, tr("Casebooks (*.docket);;All files (*)"), {}};
    m_prompts->askOpenFiles(this, prompt, [this](const QStringList &paths) {
        if (!paths.isEmpty()) {
            Q_EMIT openCasebookRequested(paths.constFirst());
        }
    });
}

void MainWindow::askExploitationFiles()
{
    m_prompts->askOpenFiles(
        this,
        {.title = tr("Read exploitation data"),
         .filter = tr("EPSS scores and KEV catalogues (*.csv *.csv.gz *.json);;All files (*)")},
        [this](const QStringList &paths) { Q_EMIT exploitationFilesChosen(paths); });
}

void MainWindow::askImport(const FilePrompt &prompt)
{
    m_prompts->askOpenFiles(this, prompt, [this](const QStringList &paths) {
        if (!paths.isEmpty()) {
            Q_EMIT importRequested(paths);
        }
    });
}

void MainWindow::fillCaseSteps()
{
    qDeleteAll(m_steps);
    m_steps.clear();
    // The page's own buttons, so that the menu cannot offer a step that the case does not allow.
    static const QRegularExpression isStep(u"^action-"_s);
    const QList<QPushButton *> buttons = m_casesPage->findChildren<QPushButton *>(isStep);
    for (QPushButton *button : buttons) {
        auto *step = new QAction(button->text(), this);
        connect(step, &QAction::triggered, button, &QPushButton::click);
        m_steps << step;
    }
    if (!m_steps.isEmpty()) {
        auto *separator = new QAction(this);
        separator->setSeparator(true);
        m_steps << separator;
    }
    const QList<QAction *> own = m_caseMenu->actions();
    m_caseMenu->insertActions(own.isEmpty() ? nullptr : own.constFirst(), m_steps);
}

void MainWindow::focusPane(int by)
{
    QList<QWidget *> panes{m_search, m_sideBar};
    if (m_pages->currentWidget() == m_casesPage) {
        panes << m_casesPage->listView() << m_casesPage->casePage();
    } else {
        panes << m_pages->currentWidget();
    }
    panes.removeIf([](QWidget *pane) { return !pane->isVisible() || !pane->isEnabled(); });
    if (panes.isEmpty()) {
        return;
    }
    const QWidget *focused = QApplication::focusWidget();
    qsizetype current = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)) {
            current = i;
        }
    }
    focusInto(panes.at((current + by + panes.size()) % panes.size()));
}

void MainWindow::showCaseTab(CasePage::Tab tab)
{
    if (m_pages->currentWidget() != m_casesPage) {
        return;
    }
    CasePage *page = m_casesPage->casePage();
    page->showTab(tab);
    // From the header or a clock the key goes into the tab; the list keeps the focus.
    const QWidget *focused = QApplication::focusWidget();
    if (page->isAncestorOf(focused) && !page->focusProxy()->isAncestorOf(focused)) {
        page->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Docket"));
    box->setTextFormat(Qt::PlainText);
    //: %1 is a version number
    box->setText(tr("Docket %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(tr("Keeps the promises of a project's SECURITY.md. Works offline: it "
                               "sends nothing and fetches nothing.\n\n© 2026 The Docket authors. "
                               "Free software under the GPL, version 3 or later."));
    box->open();
}

} // namespace Docket
