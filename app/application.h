// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "items/caselistmodel.h"
#include "items/evidencemodel.h"
#include "items/historymodel.h"
#include "items/jobsmodel.h"
#include "items/threadmodel.h"
#include "items/timelinemodel.h"
#include "items/todaymodel.h"
#include "options.h"
#include "preferences.h"
#include "shell/clockkind.h"
#include "workspace/duewatch.h"

#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Docket {

class AdvisoryTab;
class AssessTab;
class AskedTab;
class ScreenTemplates;
class EvidenceTab;
class FixTab;
class LettersTab;
class MainWindow;
class PolicyPage;
class Prompts;
class TimelinePage;
class TodayPage;
class Wiring;
class Workspace;

/// The item models, one of each, which outlive every casebook that is opened.
struct Models
{
    CaseListModel cases;
    TimelineModel timeline;
    TodayModel today;
    ThreadModel thread;
    EvidenceModel evidence;
    HistoryModel history;
    JobsModel jobs;
};

/// The window and the pages that the shell does not make itself. The window owns the widgets.
struct Views
{
    MainWindow *window = nullptr;
    TimelinePage *timeline = nullptr;
    TodayPage *today = nullptr;
    EvidenceTab *evidence = nullptr;
    AdvisoryTab *advisory = nullptr;
    AssessTab *assess = nullptr;
    FixTab *fix = nullptr;
    PolicyPage *policies = nullptr;
    LettersTab *letters = nullptr;
    AskedTab *asked = nullptr;
    Prompts *prompts = nullptr; ///< who answers file questions; null: the desktop's dialogs
    std::shared_ptr<ScreenTemplates> templates;
    std::function<KSyntaxHighlighting::Repository *()> highlighting;
};

/// Owns models, window and the open casebook, and opens and closes the latter.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(const Options &options, Preferences preferences);
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    /// Shows the window and then opens what the options ask for, so that the window never waits.
    void start();

    /// Who answers questions for files; the desktop's dialogs without it. Must outlive this.
    void setPrompts(Prompts *prompts);

    [[nodiscard]] MainWindow &window() const { return *m_views.window; }

    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }

    // Each of them first stops the jobs of the open casebook, and then lets it go.
    void openCasebook(const QString &path);
    void createCasebook(const QString &path);
    /// Makes the samples on another thread; what is open stays so until they are there.
    void openSample();
    void closeCasebook();

protected:
    /// Ends the program after the window's first paint, for `--quit-on-paint`, and asks before the
    /// window is closed over what is not saved.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] KSyntaxHighlighting::Repository &highlighting();
    void buildWindow();
    void connectWindow();
    void openFirst();
    /// Whether nothing that was typed is lost with the open casebook. Otherwise the person is
    /// asked, and `leave` is called if that is what they want.
    bool mayLeave(std::function<void()> leave);
    /// Calls `next` once no job of the open casebook runs, at once or later, unless a person would
    /// rather stay.
    void afterJobs(std::function<void()> next);
    void useSample(const std::shared_ptr<QTemporaryDir> &folder, const Outcome<void> &built);
    /// Takes over an opened casebook, or says why there is none.
    /// Reads everything of the open casebook again, and says why.
    void reopen(const QString &told);
    void use(Outcome<std::unique_ptr<Workspace>> workspace, const NowFn &now, bool isSample);
    [[nodiscard]] ClockKind clockKindFor(bool isSample) const;
    [[nodiscard]] NowFn clockFor(bool isSample) const;
    void useClock(const NowFn &now, ClockKind kind);
    void tick(Instant now);
    void quit();

    Options m_options;
    Preferences m_preferences;
    NowFn m_now;
    ClockKind m_clock = ClockKind::System;
    std::unique_ptr<KSyntaxHighlighting::Repository>
        m_highlighting; ///< made at first need: it is slow
    Models m_models;
    std::unique_ptr<MainWindow> m_window;
    Views m_views;
    std::unique_ptr<DueWatch> m_watch;
    std::shared_ptr<QTemporaryDir> m_sampleFolder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Wiring> m_wiring; ///< it ends before what it connects
    bool m_isMakingSample = false;
    bool m_mayLose = false;    ///< a person said so, for the next time something is left
    QThreadPool m_sampleMaker; ///< last: its thread ends first
};

/// Opens the window and runs until it is closed; the exit code.
[[nodiscard]] int runWindow(const Options &options);

} // namespace Docket
