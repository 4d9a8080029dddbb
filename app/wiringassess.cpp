// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "assess/assesstab.h"
#include "assess/severitymethoddialog.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "domain/evidence.h"
#include "exporters/publicissue.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/exploitationfiles.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QPointer>

#include <memory>

namespace Docket {

void Wiring::wireAssessment()
{
    connect(m_views.assess, &AssessTab::editRequested, this,
            [this](CaseId id, const RecordEdit &edit) {
                change([=, at = m_now()](Workspace &there) { return there.edit(id, edit, at); },
                       [this, id, edit](bool isDone) {
                           m_views.assess->editAnswered(id, edit, isDone);
                       });
            });
    connect(m_views.assess, &AssessTab::severityRequested, this,
            [this](CaseId id, Severity severity) {
                change([=, at = m_now()](Workspace &there) {
                    return there.setFields(id, {.severity = severity}, at);
                });
            });
    connect(m_views.assess, &AssessTab::publicIssueRequested, this, [this](CaseId id) {
        const auto detail = m_workspace.caseDetail(id);
        if (!detail) {
            tell(detail.error());
        } else if (mayBecomeIssue(detail->file)) {
            const IssueDraft draft = issueDraftOf(*detail);
            m_views.assess->openPublicIssue(draft.title, draft.description);
        }
    });
    wireDuplicates();
    wireExploitation();
    connect(m_views.window, &MainWindow::severityMethodRequested, this, &Wiring::askSeverityMethod);
    connect(m_views.assess, &AssessTab::caseRequested, this, &Wiring::openCaseByKey);
}

void Wiring::wireExploitation()
{
    const auto look = [this](const QStringList &cves) {
        const auto found = m_workspace.exploitation().look(cves);
        if (found) {
            m_views.assess->showExploitation(*found, m_now());
        } else {
            tell(found.error());
        }
    };
    connect(m_views.assess, &AssessTab::exploitationRequested, this, look);
    connect(m_views.assess, &AssessTab::exploitationFilesRequested, m_views.window,
            &MainWindow::askExploitationFiles);
    connect(m_views.window, &MainWindow::exploitationFilesChosen, this,
            [this](const QStringList &paths) {
                for (const QString &path : paths) {
                    readExploitation(path);
                }
            });
}

/// All of EPSS takes a second: off this thread, after what else is written.
void Wiring::readExploitation(const QString &path)
{
    auto read = std::make_shared<ExploitationRead>();
    change(
        [path, read, at = m_now()](Workspace &there) -> Outcome<void> {
            return there.exploitation().read(path, at).transform(
                [&](const ExploitationRead &done) { *read = done; });
        },
        [this, path, read](bool isDone) {
            if (!isDone) {
                return;
            }
            const QString name = visibleName(QFileInfo(path).fileName());
            m_views.window->showNotice(
                read->isOlder
                    ? tr("%1 is older than what the casebook has. Nothing was changed.").arg(name)
                    : tr("%1: %n CVEs were read.", nullptr, int(read->rows)).arg(name));
            m_views.assess->lookAgain();
        });
}

void Wiring::askSeverityMethod()
{
    const auto saved = m_workspace.setting(Setting::SeverityBy);
    if (!saved) {
        tell(saved.error());
        return;
    }
    auto *dialog = new SeverityMethodDialog(severityMethodFrom(*saved), m_views.window);
    connect(dialog, &SeverityMethodDialog::submitted, this,
            [this, form = QPointer(dialog)](SeverityMethod method) {
                change(
                    [json = toJson(method), at = m_now()](Workspace &there) {
                        return there.saveSetting(Setting::SeverityBy, json, at);
                    },
                    [this, form](bool isDone) {
                        if (form) {
                            form->finish(isDone);
                        }
                        reloadCase();
                    });
            });
    dialog->open();
}

void Wiring::wireDuplicates()
{
    connect(m_views.assess, &AssessTab::candidatesRequested, this, [this](CaseId id) {
        m_workspace.duplicatesLater(
            id, {.withRefused = true}, this,
            [this, id](const Outcome<QList<DuplicateCandidate>> &candidates) {
                if (candidates) {
                    m_views.assess->showCandidates(id, *candidates);
                } else {
                    tell(candidates.error());
                }
            });
    });
    connect(m_views.assess, &AssessTab::duplicateRequested, this, [this](const QString &key) {
        m_views.window->casesPage()->casePage()->openDuplicate(key);
    });
    connect(m_views.assess, &AssessTab::refusalRequested, this,
            [this](CaseId id, CaseId other, bool isRefused) {
                change([=, at = m_now()](Workspace &there) {
                    return there.refuseDuplicate(id, other, isRefused, at);
                });
            });
}

} // namespace Docket
