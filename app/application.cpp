// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "account.h"
#include "advisory/advisorytab.h"
#include "advisoryrendering.h"
#include "asked/askedtab.h"
#include "assess/assesstab.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "clock.h"
#include "common/labels.h"
#include "evidence/evidencetab.h"
#include "fix/fixtab.h"
#include "letters/letterstab.h"
#include "policy/policypage.h"
#include "shell/mainwindow.h"
#include "timeline/timelinepage.h"
#include "today/todaypage.h"
#include "unsaved.h"
#include "wiring.h"
#include "workspace/samplecasebook.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

#include <KSyntaxHighlighting/Repository>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

Application::Application(const Options &options, Preferences preferences)
    : m_options(options)
    , m_preferences(std::move(preferences))
    , m_now(options.now ? Clock::runningFrom(*options.now) : Clock::system())
{
    buildWindow();
    connectWindow();
}

Application::~Application() = default;

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_views.window = m_window.get();
    m_views.timeline = new TimelinePage(m_window.get());
    m_views.evidence = new EvidenceTab(
        [this]() -> KSyntaxHighlighting::Repository & { return highlighting(); }, m_window.get());
    m_views.highlighting = [this] { return &highlighting(); };
    m_views.templates = std::make_shared<ScreenTemplates>();
    m_views.advisory = new AdvisoryTab(screenRenderer(m_views.templates, m_now), publicFormats(),
                                       m_views.highlighting, m_window.get());
    m_views.letters = new LettersTab(m_window.get());
    m_views.asked = new AskedTab(m_window.get());
    m_window->setModels(&m_models.cases, &m_models.jobs);
    m_window->setPage(SideBar::Page::Timeline, m_views.timeline);
    m_views.policies = new PolicyPage(m_window.get());
    m_window->setPage(SideBar::Page::Policies, m_views.policies);
    m_views.timeline->setModel(&m_models.timeline);
    m_views.timeline->setListed([this](CaseId id) { return m_models.cases.rowOf(id) >= 0; });
    m_views.timeline->restoreLayout(m_preferences.timeline);
    m_models.today.setSource(&m_models.cases);
    m_views.today = new TodayPage(m_window.get());
    m_views.today->setModel(&m_models.today);
    m_window->setPage(SideBar::Page::Today, m_views.today);
    m_views.evidence->setModel(&m_models.evidence);
    CasePage *page = m_window->casesPage()->casePage();
    page->setModels(&m_models.thread, &m_models.history);
    page->setTab(CasePage::Tab::Evidence, m_views.evidence);
    page->setTab(CasePage::Tab::Advisory, m_views.advisory);
    m_views.assess = new AssessTab(m_window.get());
    m_views.fix = new FixTab(m_window.get());
    page->setTab(CasePage::Tab::Assessment, m_views.assess);
    page->setTab(CasePage::Tab::Fix, m_views.fix);
    if (m_preferences.window.isEmpty()) { // the first start
        m_window->showPage(SideBar::Page::Today);
    }
    page->setTab(CasePage::Tab::Letters, m_views.letters);
    page->setTab(CasePage::Tab::AskedFor, m_views.asked);
    m_window->restore(m_preferences.window);
    m_window->showStart();
}

KSyntaxHighlighting::Repository &Application::highlighting()
{
    if (!m_highlighting) { // reading its definitions takes a while
        m_highlighting = std::make_unique<KSyntaxHighlighting::Repository>();
    }
    return *m_highlighting;
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::newCasebookRequested, this, &Application::createCasebook);
    connect(m_window.get(), &MainWindow::openCasebookRequested, this, &Application::openCasebook);
    connect(m_window.get(), &MainWindow::openSampleRequested, this, &Application::openSample);
    connect(m_window.get(), &MainWindow::importRequested, this, [this](const QStringList &paths) {
        if (m_wiring) {
            m_wiring->import(paths);
        }
    });
    connect(m_window.get(), &MainWindow::printRequested, m_views.timeline, &TimelinePage::print);
    connect(m_window.get(), &MainWindow::savePictureRequested, m_views.timeline,
            &TimelinePage::savePicture);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Application::quit);
}

void Application::setPrompts(Prompts *prompts)
{
    m_window->setPrompts(prompts);
    m_views.evidence->setPrompts(prompts);
    m_views.timeline->setPrompts(prompts);
    m_views.advisory->setPrompts(prompts);
    m_views.prompts = prompts;
    m_views.policies->setPrompts(prompts);
    m_views.letters->setPrompts(prompts);
}

void Application::start()
{
    useClock(m_now, m_options.now ? ClockKind::Set : ClockKind::System);
    m_window->installEventFilter(this);
    m_window->show();
    QTimer::singleShot(0, this, &Application::openFirst);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_options.quitsOnPaint) {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
    if (event->type() == QEvent::Close && watched == m_window.get() &&
        !mayLeave([this] { m_window->close(); })) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Application::openFirst()
{
    if (m_options.isSample) {
        openSample();
    } else if (!m_options.casebook.isEmpty()) {
        openCasebook(m_options.casebook);
    } else if (QFileInfo::exists(m_preferences.lastCasebook)) {
        openCasebook(m_preferences.lastCasebook);
    }
}

void Application::useClock(const NowFn &now, ClockKind kind)
{
    m_now = now;
    m_clock = kind;
    m_watch = std::make_unique<DueWatch>(now);
    connect(m_watch.get(), &DueWatch::ticked, this, &Application::tick);
    m_watch->start();
}

void Application::tick(Instant now)
{
    m_models.cases.setNow(now);
    m_views.timeline->setNow(now);
    m_views.today->setNow(now);
    m_window->setNow(now, m_clock);
    if (m_wiring) {
        m_wiring->setNow(now);
    }
}

ClockKind Application::clockKindFor(bool isSample) const
{
    if (m_options.now) {
        return ClockKind::Set;
    }
    return isSample ? ClockKind::Sample : ClockKind::System;
}

NowFn Application::clockFor(bool isSample) const
{
    if (m_options.now) {
        return m_now; // it was asked for: no casebook changes it
    }
    return isSample ? Clock::runningFrom(sampleNow()) : Clock::system();
}

bool Application::mayLeave(std::function<void()> leave)
{
    if (!m_workspace || std::exchange(m_mayLose, false)) {
        return true;
    }
    m_views.assess->flush();
    m_views.fix->flush();
    const QStringList work = unsavedWork(m_views);
    if (!work.isEmpty()) {
        askToLeave(m_window.get(), work, [this, leave = std::move(leave)] {
            m_mayLose = true;
            leave();
        });
    }
    return work.isEmpty();
}

void Application::afterJobs(std::function<void()> next)
{
    if (!mayLeave([this, next] { afterJobs(next); })) {
        return;
    }
    if (!m_workspace || !m_workspace->isBusy()) {
        next();
        return;
    }
    // Waiting here for a batch to end would freeze the window.
    connect(m_workspace.get(), &Workspace::becameIdle, this, std::move(next),
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_workspace->stopJobs();
}

void Application::openCasebook(const QString &path)
{
    if (m_workspace && QFileInfo(path) == QFileInfo(m_workspace->path())) {
        m_window->showNotice(tr("%1 is open already.").arg(QFileInfo(path).fileName()));
        return;
    }
    afterJobs([this, path] {
        const NowFn now = clockFor(false);
        use(Workspace::open(path, now), now, false);
    });
}

void Application::createCasebook(const QString &path)
{
    if (QFileInfo::exists(path)) {
        m_window->showFailure({QFileInfo(path).fileName(), tr("This file exists already."),
                               tr("Choose another name; nothing is overwritten.")});
        return;
    }
    afterJobs([this, path] {
        const NowFn now = clockFor(false);
        auto created = Workspace::create(path, now);
        if (created) {
            if (const auto added = addBundledPolicies(**created); !added) {
                created = std::unexpected(added.error());
            }
        }
        use(std::move(created), now, false);
    });
}

void Application::openSample()
{
    if (m_isMakingSample) {
        return;
    }
    m_isMakingSample = true;
    const auto folder = std::make_shared<QTemporaryDir>();
    m_sampleMaker.start([this, folder] {
        const auto built = buildSampleCasebook(folder->filePath(u"sample.docket"_s));
        QMetaObject::invokeMethod(
            this, [this, folder, built] { useSample(folder, built); }, Qt::QueuedConnection);
    });
}

void Application::useSample(const std::shared_ptr<QTemporaryDir> &folder,
                            const Outcome<void> &built)
{
    m_isMakingSample = false;
    if (!built) {
        m_window->showFailure(Labels::text(built.error()));
        return;
    }
    afterJobs([this, folder] {
        const NowFn now = clockFor(true);
        use(Workspace::open(folder->filePath(u"sample.docket"_s), now), now, true);
        m_sampleFolder = folder; // the one before goes, after its casebook
    });
}

void Application::use(Outcome<std::unique_ptr<Workspace>> workspace, const NowFn &now,
                      bool isSample)
{
    if (!workspace) {
        m_window->showFailure(Labels::text(workspace.error()));
        return;
    }
    closeCasebook();
    m_workspace = std::move(*workspace);
    if (!isSample) {
        m_preferences.lastCasebook = QFileInfo(m_workspace->path()).absoluteFilePath();
    }
    m_workspace->setPerson(m_preferences.person.isEmpty() ? accountName() : m_preferences.person);
    useClock(now, clockKindFor(isSample));
    m_wiring = std::make_unique<Wiring>(*m_workspace, m_models, m_views, m_now);
    connect(m_wiring.get(), &Wiring::casesWithdrawn, this, &Application::reopen,
            Qt::QueuedConnection); // it is the end of the sender
    m_window->showCasebook(QFileInfo(m_workspace->path()).fileName());
    m_window->setLoading(true);
    m_workspace->loadLists();
}

void Application::reopen(const QString &told)
{
    if (!m_workspace) {
        return;
    }
    afterJobs([this, told, path = m_workspace->path()] {
        const NowFn now = m_now;
        const bool isSample = m_clock == ClockKind::Sample;
        closeCasebook(); // a casebook is open once
        use(Workspace::open(path, now), now, isSample);
        if (m_workspace) {
            m_window->showNotice(told);
        }
    });
}

void Application::closeCasebook()
{
    if (!m_workspace) {
        return;
    }
    m_views.advisory->flush();
    m_views.assess->flush();
    m_views.fix->flush();
    if (m_views.today->isVisible()) {
        m_wiring->markLooked();
    }
    m_workspace->finishChanges(); // a failure among them is still told
    m_wiring.reset();
    m_workspace.reset();
    m_models.cases.clear();
    m_models.timeline.clear();
    m_models.thread.setMessages({});
    m_models.evidence.setMessages({});
    m_models.history.setEvents({});
    m_models.jobs.clear();
    m_views.evidence->clear();
    m_views.advisory->clear();
    m_views.assess->clear();
    m_views.fix->clear();
    m_views.policies->clear();
    m_views.letters->clear();
    m_views.asked->clear();
    m_window->casesPage()->casePage()->clear();
    m_window->showStart();
}

void Application::quit()
{
    // The tour and a measurement are no person's window.
    if (m_options.tourFolder.isEmpty() && !m_options.quitsOnPaint) {
        m_preferences.window = m_window->save();
        m_preferences.timeline = m_views.timeline->saveLayout();
        savePreferences(m_preferences);
    }
    closeCasebook();
}

int runWindow(const Options &options)
{
    Application application(options, loadPreferences());
    application.start();
    return QApplication::exec();
}

} // namespace Docket
