// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/casepage.h"
#include "common/labels.h"
#include "common/prompts.h"
#include "items/caselistmodel.h"
#include "items/jobsmodel.h"
#include "shell/clockkind.h"
#include "shell/mainactions.h"
#include "shell/sidebar.h"

#include <QHash>
#include <QMainWindow>
#include <QStringList>
#include <QTimer>

#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace Docket {

class Banner;
class CasesPage;
class JobsBar;
class SearchField;
class StartPage;

/// The window: menus with the search field, side bar, pages, banner and jobs bar. It shows what it
/// is given and says what the person wants; it reads and writes no casebook.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The models outlive the window or are never deleted before it.
    void setModels(CaseListModel *cases, JobsModel *jobs);
    /// Fills a page other than Cases; the window takes it over.
    void setPage(SideBar::Page page, QWidget *content);
    /// Who answers file questions; the desktop's dialogs without it. Must outlive the window.
    void setPrompts(Prompts *prompts);

    [[nodiscard]] CasesPage *casesPage() const { return m_casesPage; }

    [[nodiscard]] const MainActions &actions() const { return *m_actions; }

    /// Geometry, page, tab, splitters and columns, as bytes to keep; restore() ignores bytes of
    /// another kind.
    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &layout);

public Q_SLOTS:
    void showCasebook(const QString &fileName);
    void showStart();
    /// Rows of the casebook are being read: an empty list does not mean an empty casebook.
    void setLoading(bool isLoading);
    void setNow(Docket::Instant now, Docket::ClockKind clock);
    void setCounts(const Docket::CaseListModel::Counts &counts);
    void showPage(Docket::SideBar::Page page);
    /// The case list with what a search finds.
    void showSearch(const QString &search);
    void showFailure(const Docket::Labels::FailureText &failure);
    void showWarning(const Docket::Labels::FailureText &warning);
    void showNotice(const QString &text);
    /// Asks for files with EPSS scores or CISA's catalogue: exploitationFilesChosen().
    void askExploitationFiles();
    /// What an import could not read in full: the first in the banner, all behind its button.
    void showProblems(const QList<Docket::ImportIssue> &problems);
    void showKeys();

Q_SIGNALS:
    void newCasebookRequested(const QString &path);
    void openCasebookRequested(const QString &path);
    void openSampleRequested();
    void importRequested(const QStringList &paths);
    void newReportRequested();
    void addPolicyRequested();
    void workingDaysRequested();
    /// The search field's content; empty shows every case.
    void searchRequested(const QString &typed);
    void stopRequested(qint64 jobId);
    /// The timeline is shown, and wanted on paper or as a picture.
    void printRequested();
    void savePictureRequested();
    /// The next case (1) or the one before (-1) is wanted, on a page other than Cases.
    void caseStepRequested(Docket::SideBar::Page page, int by);
    void releaseCalendarRequested();
    /// Nothing: the last one, whichever it is.
    void undoImportRequested(std::optional<Docket::ImportId> import);
    void importRulesRequested();
    void tableColumnsRequested();
    void matchingRequested();
    void severityMethodRequested();
    void exploitationFilesChosen(const QStringList &paths);
    void findEvidenceRequested();
    void contactsRequested();
    void registerRequested();
    void publisherRequested();
    void leakCheckRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void connectParts();
    void onAction(MainActions::Id id);
    void onSearch(const QString &typed);
    void stepCase(int by);
    void askNew();
    void askOpen();
    void askImport(const FilePrompt &prompt);
    /// Offers in the Case menu what the case page offers.
    void fillCaseSteps();
    /// The cases page with its list, also when the case had it all.
    void showList();
    void updatePages();
    void updatePossible();
    void focusPane(int by);
    void showCaseTab(CasePage::Tab tab);
    void showAbout();
    [[nodiscard]] bool isEmptyCasebook() const;

    NativePrompts m_nativePrompts;
    Prompts *m_prompts = &m_nativePrompts;
    MainActions *m_actions = nullptr;
    QMenu *m_caseMenu = nullptr;
    QList<QAction *> m_steps;
    SearchField *m_search = nullptr;
    SideBar *m_sideBar = nullptr;
    Banner *m_banner = nullptr;
    QTimer m_noticeEnd;
    QList<ImportIssue> m_problems; ///< of the last import
    QStackedWidget *m_pages = nullptr;
    StartPage *m_startPage = nullptr;
    CasesPage *m_casesPage = nullptr;
    QHash<SideBar::Page, QWidget *> m_pageWidgets; ///< all but Cases
    JobsBar *m_jobsBar = nullptr;
    QSplitter *m_splitter = nullptr;
    CaseListModel *m_cases = nullptr;
    SideBar::Page m_page = SideBar::Page::Cases;
    QString m_fileName; ///< of the open casebook; empty: none
    bool m_isLoading = false;
};

} // namespace Docket
