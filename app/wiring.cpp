// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include "advisory/advisorytab.h"
#include "application.h"
#include "asked/askedtab.h"
#include "assess/assesstab.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "domain/casequery.h"
#include "evidence/evidencetab.h"
#include "fix/fixtab.h"
#include "letters/letterstab.h"
#include "shell/mainwindow.h"
#include "timeline/timelinepage.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

constexpr int SearchAgainDelay = 500; ///< ms; an import changes something many times a second

} // namespace

Wiring::Wiring(Workspace &workspace, Models &models, Views &views, NowFn now)
    : m_workspace(workspace)
    , m_models(models)
    , m_views(views)
    , m_now(std::move(now))
{
    wireLists();
    wireSearch();
    wireSelection();
    wireCase();
    wireThreads();
    wireCrypto();
    wireClocks();
    wireEvidence();
    wireExcerpts();
    wireAdvisory();
    wireAsked();
    wireJobs();
    wireImports();
    wireAssessment();
    wireFix();
    wirePolicies();
    wireWhatIf();
    wireToday();
    wireLetters();
    wireTimeline();
}

void Wiring::wireLists()
{
    connect(&m_workspace, &Workspace::rowsLoaded, this,
            [this](const QList<CaseRow> &rows) { m_models.cases.upsert(asLoaded(rows)); });
    connect(&m_workspace, &Workspace::listsLoaded, this, [this] {
        m_isLoading = false;
        if (m_lanesUnderWay == 0) {
            m_changedWhileLoading.clear();
        }
        m_views.window->setLoading(false);
        m_views.window->casesPage()->settle();
    });
    connect(&m_workspace, &Workspace::changed, this, &Wiring::follow);
    connect(&m_workspace, &Workspace::loadFailed, this, [this](const Failure &failure) {
        m_views.window->setLoading(false);
        tell(failure);
    });
    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(SearchAgainDelay);
    connect(&m_searchAgain, &QTimer::timeout, this, [this] {
        if (m_isSearching) {
            m_searchAgain.start(); // else an import would never let it come to its end
        } else {
            search(m_typed);
        }
    });
}

void Wiring::follow(const ChangeSet &changes)
{
    if (m_isLoading || m_lanesUnderWay > 0) {
        for (const CaseRow &row : changes.rows) {
            m_changedWhileLoading.insert(row.id);
        }
    }
    m_models.cases.upsert(changes.rows);
    followLanes(changes);
    if (caseQueryFrom(m_typed).hasText() && !m_searchAgain.isActive()) {
        m_searchAgain.start(); // what came in may have the words
    }
    const bool isShown = std::ranges::any_of(
        changes.rows, [this](const CaseRow &row) { return m_selected == row.id; });
    if (isShown) {
        reloadCase();
    }
}

void Wiring::wireSearch() const
{
    connect(m_views.window, &MainWindow::searchRequested, this, &Wiring::search);
}

void Wiring::search(const QString &typed)
{
    m_typed = typed;
    stopAndRenew(m_searching);
    m_isSearching = false;
    const CaseQuery query = caseQueryFrom(typed);
    CasesPage *page = m_views.window->casesPage();
    page->setUnknownFilters(query.unknown);
    page->setEvidenceNotes(query.tooShort, 0);
    if (!query.evidence.isEmpty()) {
        m_workspace.evidenceLeftOutLater(
            this, [this, page, typed, query](const Outcome<qint64> &leftOut) {
                if (typed == m_typed && leftOut) {
                    page->setEvidenceNotes(query.tooShort, *leftOut);
                }
            });
    }
    if (!query.hasText()) {
        m_models.cases.setQuery(query, std::nullopt);
        return;
    }
    m_isSearching = true;
    m_workspace.searchLater(query.words, query.evidence, m_searching, this,
                            [this, query, stop = m_searching](const Outcome<QList<CaseId>> &found) {
                                if (stop.stop_requested()) {
                                    return; // somebody typed on
                                }
                                m_isSearching = false;
                                if (!found) {
                                    tell(found.error());
                                    return;
                                }
                                m_models.cases.setQuery(query,
                                                        QSet<CaseId>(found->begin(), found->end()));
                            });
}

void Wiring::wireSelection() const
{
    CasesPage *cases = m_views.window->casesPage();
    connect(cases, &CasesPage::caseSelected, this, &Wiring::select);
}

void Wiring::select(CaseId id)
{
    if (m_selected == id) {
        return;
    }
    m_selected = id;
    m_views.timeline->select(id);
    reloadCase();
}

void Wiring::reloadCase()
{
    if (!m_selected) {
        return;
    }
    m_workspace.caseLater(*m_selected, this,
                          [this, id = *m_selected](const Outcome<CaseDetail> &detail) {
                              if (m_selected != id) {
                                  return; // the next one was chosen meanwhile
                              }
                              if (m_changing > 0) {
                                  m_isStale = true;
                              } else if (detail) {
                                  show(*detail);
                              } else {
                                  tell(detail.error());
                              }
                          });
}

void Wiring::change(UseCase useCase, const std::function<void(bool)> &then)
{
    ++m_changing;
    m_workspace.changeLater(std::move(useCase), this, [this, then](const Outcome<void> &outcome) {
        --m_changing;
        if (!outcome) {
            tell(outcome.error());
        }
        if (then) {
            then(outcome.has_value());
        }
        if (m_changing == 0 && std::exchange(m_isStale, false)) {
            reloadCase();
        }
    });
}

void Wiring::read(std::function<Outcome<void>(const Workspace &)> question,
                  const std::function<void(bool)> &then)
{
    m_workspace.readLater(std::move(question), this, [this, then](const Outcome<void> &outcome) {
        if (!outcome) {
            tell(outcome.error());
        }
        then(outcome.has_value());
    });
}

void Wiring::show(const CaseDetail &detail)
{
    const Instant now = m_now();
    m_models.thread.setMessages(detail.messages);
    m_models.evidence.setMessages(detail.messages);
    m_models.history.setEvents(detail.events);
    CasePage *page = m_views.window->casesPage()->casePage();
    page->showCase(detail, now);
    page->setCount(CasePage::Tab::Evidence, m_models.evidence.pieceCount());
    m_views.evidence->setNow(now);
    m_views.evidence->setMissingFiles(detail.missingFiles);
    m_views.advisory->showCase(detail, now);
    m_views.assess->showCase(detail, now);
    m_views.fix->showCase(detail, now);
    m_views.letters->showCase(detail, now);
    page->setCount(CasePage::Tab::Letters, m_views.letters->owedCount());
    m_views.asked->showCase(detail);
    m_views.evidence->showCase(detail);
    openPlaceAhead(detail.file.id);
}

void Wiring::setNow(Instant now) const
{
    m_views.window->casesPage()->casePage()->setNow(now);
    m_views.evidence->setNow(now);
    m_views.advisory->setNow(now);
    m_views.assess->setNow(now);
    m_views.fix->setNow(now);
    m_views.letters->setNow(now);
}

void Wiring::wireCase()
{
    CasePage *page = m_views.window->casesPage()->casePage();
    const auto finish = [page](bool isDone) { page->finishForm(isDone); };
    connect(page, &CasePage::actionRequested, this,
            [=, this](CaseId id, CaseAction action, const ActionInput &input) {
                change([=](Workspace &there) { return there.act(id, action, input); }, finish);
            });
    connect(page, &CasePage::answerRequested, this,
            [=, this](CaseId id, MessageKind kind, Instant at, const QString &text) {
                const HandMessage answer{.kind = kind, .at = at, .by = {}, .text = text};
                change([=](Workspace &there) { return there.addMessage(id, answer); }, finish);
            });
    connect(page, &CasePage::noteRequested, this, [=, this](CaseId id, const QString &text) {
        const HandMessage note{
            .direction = Direction::Internal, .at = m_now(), .by = {}, .text = text};
        change([=](Workspace &there) { return there.addMessage(id, note); }, finish);
    });
    connect(page, &CasePage::messageKindRequested, this, [=, this](MessageId id, MessageKind kind) {
        change([=, at = m_now()](Workspace &there) { return there.setMessageKind(id, kind, at); },
               [page](bool isDone) {
                   if (!isDone) {
                       page->restoreMessageKind();
                   }
               });
    });
    connect(page, &CasePage::embargoRequested, this,
            [=, this](CaseId id, const std::optional<Instant> &until, const EmbargoTerms &terms) {
                change(
                    [=, at = m_now()](Workspace &there) {
                        return there.change(id, {.embargo = EmbargoChange{until}}, {terms}, at);
                    },
                    finish);
            });
    connect(page, &CasePage::titleRequested, this, [=, this](CaseId id, const QString &title) {
        change([=, at = m_now()](
                   Workspace &there) { return there.setFields(id, {.title = title}, at); },
               finish);
    });
    connect(page, &CasePage::severityRequested, this, [this](CaseId id, Severity severity) {
        change([=, at = m_now()](Workspace &there) {
            return there.setFields(id, {.severity = severity}, at);
        });
    });
    connect(page, &CasePage::sourceRequested, this, [this, page](MessageId id) {
        m_workspace.originalLater(id, this, [this, page, id](const Outcome<QByteArray> &bytes) {
            if (bytes) {
                page->showSource(id, *bytes);
            } else {
                tell(bytes.error());
            }
        });
    });
}

void Wiring::wireJobs()
{
    connect(&m_workspace, &Workspace::jobChanged, &m_models.jobs, &JobsModel::upsert);
    connect(m_views.window, &MainWindow::stopRequested, &m_workspace, &Workspace::stopJob);
}

void Wiring::tellSaved(const QString &path, bool isDone) const
{
    if (isDone) { // else the failure has been told
        m_views.window->showNotice(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    }
}

void Wiring::stopAndRenew(std::stop_source &source)
{
    source.request_stop();
    source = std::stop_source();
}

void Wiring::openCaseByKey(const QString &key)
{
    const auto id = m_workspace.caseByKey(key);
    if (id) {
        m_views.window->casesPage()->select(*id);
    } else {
        tell(id.error());
    }
}

void Wiring::tell(const Failure &failure) const
{
    m_views.window->showFailure(Labels::text(failure));
}

} // namespace Docket
