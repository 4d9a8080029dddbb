// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "cases/caselistview.h"
#include "cases/casespage.h"
#include "common/banner.h"
#include "common/bottomplace.h"
#include "common/theme.h"
#include "domain/evidence.h"
#include "shell/jobsbar.h"
#include "shell/keysdialog.h"
#include "shell/problemsdialog.h"
#include "shell/searchfield.h"
#include "shell/startpage.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// "docket", and the number to raise when the bytes of save() change.
constexpr quint32 LayoutMagic = 0xd0c4e703;
constexpr QSize StartSize(1440, 900);
constexpr std::array CaseTabs{CasePage::Tab::Report,     CasePage::Tab::AskedFor,
                              CasePage::Tab::Assessment, CasePage::Tab::Evidence,
                              CasePage::Tab::Fix,        CasePage::Tab::Letters,
                              CasePage::Tab::Advisory,   CasePage::Tab::History};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new MainActions(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    resize(StartSize);
    buildLayout();
    buildMenus();
    connectParts();
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::setModels(CaseListModel *cases, JobsModel *jobs)
{
    m_cases = cases;
    m_casesPage->setModel(cases);
    m_jobsBar->setModel(jobs);
    connect(cases, &CaseListModel::countsChanged, this, [this] { setCounts(m_cases->counts()); });
    connect(cases, &QAbstractItemModel::rowsInserted, this, &MainWindow::updatePages);
    connect(cases, &QAbstractItemModel::modelReset, this, &MainWindow::updatePages);
    setCounts(cases->counts());
    updatePages();
}

void MainWindow::setPage(SideBar::Page page, QWidget *content)
{
    m_pageWidgets.insert(page, content);
    m_pages->addWidget(content);
    updatePages();
}

void MainWindow::setPrompts(Prompts *prompts)
{
    m_prompts = prompts == nullptr ? &m_nativePrompts : prompts;
}

QByteArray MainWindow::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << LayoutMagic << saveGeometry() << static_cast<qint32>(m_page)
           << m_splitter->saveState() << m_casesPage->saveLayout();
    return bytes;
}

void MainWindow::restore(const QByteArray &layout)
{
    QDataStream stream(layout);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 magic = 0;
    QByteArray geometry;
    qint32 page = 0;
    QByteArray splitter;
    QByteArray cases;
    stream >> magic >> geometry >> page >> splitter >> cases;
    const bool isPage = page >= 0 && page <= static_cast<qint32>(SideBar::Page::Policies);
    if (magic != LayoutMagic || stream.status() != QDataStream::Ok || !isPage) {
        return;
    }
    restoreGeometry(geometry);
    m_splitter->restoreState(splitter);
    m_casesPage->restoreLayout(cases);
    m_page = static_cast<SideBar::Page>(page);
    updatePages();
}

void MainWindow::showCasebook(const QString &fileName)
{
    m_fileName = fileName;
    //: title of the window; %1 is a file name
    setWindowTitle(tr("%1 — Docket").arg(visibleName(fileName)));
    m_jobsBar->setIdleText({});
    m_search->search({});
    m_banner->hide(); // what it said was of another casebook, or of none
    updatePages();
}

void MainWindow::showStart()
{
    m_fileName.clear();
    setWindowTitle(tr("Docket"));
    m_jobsBar->setIdleText(tr("No casebook is open."));
    setCounts({});
    updatePages();
}

void MainWindow::setLoading(bool isLoading)
{
    m_isLoading = isLoading;
    m_casesPage->setLoading(isLoading);
    updatePages();
}

void MainWindow::setNow(Instant now, ClockKind clock)
{
    m_jobsBar->setNow(now, clock);
    m_casesPage->setNow(now);
}

void MainWindow::setCounts(const CaseListModel::Counts &counts)
{
    m_sideBar->setCounts(counts);
    m_jobsBar->setCounts(counts);
}

void MainWindow::showPage(SideBar::Page page)
{
    m_page = page;
    updatePages();
    if (QWidget *content = m_pageWidgets.value(page)) {
        content->setFocus();
    } else {
        m_casesPage->listView()->setFocus();
    }
}

void MainWindow::showSearch(const QString &search)
{
    m_search->search(search);
    showList();
}

void MainWindow::showList()
{
    m_casesPage->setFullCase(false);
    showPage(SideBar::Page::Cases);
}

void MainWindow::showFailure(const Labels::FailureText &failure)
{
    m_banner->showMessage(Banner::Kind::Error, failure);
}

void MainWindow::showWarning(const Labels::FailureText &warning)
{
    m_banner->showMessage(Banner::Kind::Warning, warning);
}

void MainWindow::showNotice(const QString &text)
{
    m_banner->showMessage(Banner::Kind::Notice, {{}, text, {}});
    m_noticeEnd.start();
}

void MainWindow::showProblems(const QList<ImportIssue> &problems)
{
    if (problems.isEmpty()) {
        return;
    }
    m_problems = problems;
    m_banner->showMessage(Banner::Kind::Warning,
                          {.object = tr("%Ln item(s) could not be read in full", nullptr,
                                        static_cast<int>(problems.size())),
                           .reason = Labels::text(problems.constFirst()),
                           .nextStep = tr("What was read is kept.")},
                          //: a button that lists what an import could not read
                          tr("List…"));
}

void MainWindow::showKeys()
{
    (new KeysDialog(*m_actions, this))->open();
}

void MainWindow::buildLayout()
{
    m_sideBar = new SideBar(*m_actions, this);
    m_startPage = new StartPage(*m_actions, this);
    m_casesPage = new CasesPage(this);
    m_jobsBar = new JobsBar(this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_casesPage);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_pages, 1);
    m_banner = new Banner(right);
    m_banner->setFloating(m_casesPage);
    new BottomPlace(m_banner, right); // nothing in the page moves when it appears

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(right);
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({Theme::SideBarWidth, StartSize.width() - Theme::SideBarWidth});

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_jobsBar);
    setCentralWidget(central);
}

void MainWindow::buildMenus()
{
    m_caseMenu = m_actions->fill(*menuBar());
    m_search = new SearchField(this);
    auto *corner = new QWidget(this); // gives the field air to the edges
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->addWidget(m_search);
    menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
    connect(m_caseMenu, &QMenu::aboutToShow, this, &MainWindow::fillCaseSteps);
    for (size_t i = 0; i < CaseTabs.size(); ++i) {
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, tab = CaseTabs.at(i)] { showCaseTab(tab); });
    }
}

void MainWindow::connectParts()
{
    // Good news needs no hand to go away.
    constexpr int NoticeMs = 8000;
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(NoticeMs);
    connect(&m_noticeEnd, &QTimer::timeout, this, [this] {
        if (m_banner->kind() == Banner::Kind::Notice) {
            m_banner->hide();
        }
    });
    connect(m_banner, &Banner::buttonClicked, this,
            [this] { (new ProblemsDialog(m_problems, this))->open(); });
    connect(m_actions, &MainActions::triggered, this, &MainWindow::onAction);
    connect(m_search, &SearchField::searchRequested, this, &MainWindow::onSearch);
    connect(m_search, &SearchField::leaveRequested, this, [this] {
        showList();
        m_casesPage->listView()->setFollowed(true);
    });
    connect(m_sideBar, &SideBar::listChosen, this, &MainWindow::showSearch);
    connect(m_sideBar, &SideBar::pageChosen, this, [this](SideBar::Page page) {
        if (page == SideBar::Page::Cases) {
            showList();
        } else {
            showPage(page);
        }
    });
    connect(m_jobsBar, &JobsBar::stopRequested, this, &MainWindow::stopRequested);
    connect(m_jobsBar, &JobsBar::undoRequested, this, &MainWindow::undoImportRequested);
    connect(m_casesPage, &CasesPage::clearSearchRequested, this, [this] { m_search->search({}); });
    connect(m_casesPage, &CasesPage::caseSelected, this, &MainWindow::updatePossible);
}

void MainWindow::onSearch(const QString &typed)
{
    m_casesPage->listView()->setFollowed(false);
    const QString name = m_sideBar->setSearch(typed);
    m_casesPage->setListTitle(name.isEmpty() ? tr("Search") : name, typed);
    if (!typed.isEmpty() && m_search->hasFocus() && m_page != SideBar::Page::Cases) {
        showPage(SideBar::Page::Cases); // where what is found can be seen
        m_search->setFocus();           // somebody may be typing on
    }
    Q_EMIT searchRequested(typed);
}

void MainWindow::updatePages()
{
    const bool hasCasebook = !m_fileName.isEmpty();
    // A casebook without cases may have policies to look at.
    const bool needsCases = m_page != SideBar::Page::Policies;
    if (!hasCasebook || (needsCases && isEmptyCasebook())) {
        m_startPage->setMode(hasCasebook ? StartPage::Mode::EmptyCasebook
                                         : StartPage::Mode::NoCasebook);
        m_pages->setCurrentWidget(m_startPage);
    } else {
        m_pages->setCurrentWidget(m_pageWidgets.value(m_page, m_casesPage));
    }
    m_sideBar->setPage(m_page);
    m_sideBar->setEnabled(hasCasebook);
    m_search->setEnabled(hasCasebook);
    updatePossible();
}

void MainWindow::updatePossible()
{
    const bool hasCasebook = !m_fileName.isEmpty();
    m_actions->setPossible(hasCasebook,
                           hasCasebook && m_casesPage->listView()->currentIndex().isValid());
}

bool MainWindow::isEmptyCasebook() const
{
    return !m_isLoading && (m_cases == nullptr || m_cases->totalCount() == 0);
}

} // namespace Docket
