// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "fix/fixtab.h"
#include "fix/releasecalendardialog.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

#include <QPointer>

namespace Docket {

void Wiring::wireFix()
{
    connect(m_views.fix, &FixTab::editRequested, this, [this](CaseId id, const RecordEdit &edit) {
        change([=, at = m_now()](Workspace &there) { return there.edit(id, edit, at); },
               [this, id, edit](bool isDone) { m_views.fix->editAnswered(id, edit, isDone); });
    });
    CasePage *page = m_views.window->casesPage()->casePage();
    connect(m_views.fix, &FixTab::embargoRequested, page, &CasePage::openEmbargo);
    m_views.fix->setPlanned(m_workspace.releases().value_or(QList<PlannedRelease>()));
    connect(m_views.window, &MainWindow::releaseCalendarRequested, this,
            &Wiring::openReleaseCalendar);
}

void Wiring::openReleaseCalendar()
{
    const auto releases = m_workspace.releases();
    const auto policies = m_workspace.policies();
    if (!releases || !policies) {
        tell(releases ? policies.error() : releases.error());
        return;
    }
    QStringList products;
    for (const Policy &policy : *policies) {
        products.append(policy.product);
    }
    products.removeDuplicates();
    auto *dialog = new ReleaseCalendarDialog(*releases, products, m_now(), m_views.window);
    connect(dialog, &ReleaseCalendarDialog::submitted, this,
            [this, form = QPointer(dialog)](const QList<PlannedRelease> &planned) {
                change(
                    [=, at = m_now()](Workspace &there) { return there.setReleases(planned, at); },
                    [this, form, planned](bool isDone) {
                        if (isDone) {
                            m_views.fix->setPlanned(planned);
                        }
                        if (form) {
                            form->finish(isDone);
                        }
                    });
            });
    dialog->open();
}

} // namespace Docket
