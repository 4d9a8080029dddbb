// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "policy/calendardialog.h"
#include "policy/policypage.h"
#include "policyreader/policyreader.h"
#include "policyremarks.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/policypresets.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>

// What of Wiring is about policies and the calendar.
namespace Docket {

namespace {

/// One byte more than the reader takes, so that it can say that there is more.
Outcome<QByteArray> policyBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ImportIssue issue;
        issue.fault = ImportFault::CannotRead;
        issue.path = path;
        return std::unexpected(Failure(issue));
    }
    return file.read(MostPolicyBytes + 1);
}

} // namespace

void Wiring::wirePolicies()
{
    PolicyPage *page = m_views.policies;
    connect(&m_workspace, &Workspace::policiesChanged, this, &Wiring::reloadPolicies);
    connect(m_views.window, &MainWindow::addPolicyRequested, page, &PolicyPage::askFile);
    connect(m_views.window, &MainWindow::workingDaysRequested, this, &Wiring::askWorkingDays);
    connect(page, &PolicyPage::fileChosen, this, &Wiring::readPolicyFile);
    connect(page, &PolicyPage::addRequested, this, [this, page](const Policy &policy) {
        change([policy](
                   Workspace &there) { return there.addPolicy(policy).transform([](PolicyId) {}); },
               [page](bool isDone) { page->finishSave(isDone); });
    });
    connect(page, &PolicyPage::saveRequested, this, [this, page](const Policy &policy) {
        change([policy, at = m_now()](Workspace &there) { return there.editPolicy(policy, at); },
               [page](bool isDone) { page->finishSave(isDone); });
    });
    page->setPresets(policyPresets());
    page->setNow(m_now());
    reloadPolicies();
}

void Wiring::wireWhatIf()
{
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(page, &CasePage::whatIfRequested, this, [this, page] {
        m_workspace.policiesLater(this, [this, page](const Outcome<PolicyShelf> &shelf) {
            if (shelf) {
                page->openWhatIf(shelf->policies);
            } else {
                tell(shelf.error());
            }
        });
    });
    connect(page, &CasePage::clocksUnderRequested, this, [this, page](CaseId id, PolicyId policy) {
        m_workspace.obligationsLater(
            id, policy, this, [this, page, policy](const Outcome<QList<Obligation>> &clocks) {
                if (clocks) {
                    page->showClocksUnder(policy, *clocks);
                } else {
                    tell(clocks.error());
                }
            });
    });
    connect(page, &CasePage::policyRequested, this, [this, page](CaseId id, PolicyId policy) {
        change([=, at = m_now()](Workspace &there) { return there.assignPolicy(id, policy, at); },
               [this, page](bool isDone) {
                   page->finishForm(isDone);
                   reloadPolicies(); // how many cases each has
               });
    });
}

void Wiring::reloadPolicies()
{
    m_workspace.policiesLater(this, [this](const Outcome<PolicyShelf> &shelf) {
        if (shelf) {
            m_views.policies->setPolicies(shelf->policies, shelf->cases);
        } else {
            tell(shelf.error());
        }
    });
}

void Wiring::readPolicyFile(const QString &path, std::optional<PolicyId> again)
{
    const auto bytes = policyBytes(path);
    if (!bytes) {
        tell(bytes.error());
        return;
    }
    const PolicyReading reading = readPolicy(*bytes, {}, m_now());
    QList<PolicyRemark> remarks;
    for (const PolicyProblem &problem : reading.problems) {
        remarks.append({problem.line, remarkOf(problem)});
    }
    m_views.policies->setNow(m_now());
    m_views.policies->showReading(reading.policy, remarks, again);
}

void Wiring::askWorkingDays()
{
    const auto calendar = m_workspace.calendar();
    const auto policies = m_workspace.policies();
    if (!calendar || !policies) {
        tell(calendar ? policies.error() : calendar.error());
        return;
    }
    auto *dialog = new CalendarDialog(*calendar, *policies, m_now(), m_views.window);
    connect(dialog, &CalendarDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const BusinessCalendar &edited) {
                change([edited,
                        at = m_now()](Workspace &there) { return there.setCalendar(edited, at); },
                       [dialog](bool isDone) {
                           if (dialog) {
                               dialog->finish(isDone);
                           }
                       });
            });
    dialog->open();
}

} // namespace Docket
