// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "cases/contactsdialog.h"
#include "cases/threaddialogs.h"
#include "common/labels.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/policybook.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

// Which message belongs to which case, as a person says; and reports that a person enters.
namespace Docket {

// NOLINTNEXTLINE(readability-function-size): one connection after another
void Wiring::wireThreads()
{
    CasePage *page = m_views.window->casesPage()->casePage();
    const auto finish = [page](bool isDone) { page->finishForm(isDone); };
    connect(page, &CasePage::keptRequested, this, [this, page](OriginalId id) {
        m_workspace.keptLater(id, this, [this, page, id](const Outcome<QByteArray> &bytes) {
            if (bytes) {
                page->showKept(id, *bytes);
            } else {
                tell(bytes.error());
            }
        });
    });
    connect(page, &CasePage::fieldsRequested, this, [this, page](MessageId id) {
        m_workspace.sourceFieldsLater(id, this,
                                      [this, page, id](const Outcome<SourceFields> &read) {
                                          if (read) {
                                              page->showFields(id, *read);
                                          } else {
                                              tell(read.error());
                                          }
                                      });
    });
    connect(page, &CasePage::refusalRequested, this, [this](MessageId id) {
        const auto made = std::make_shared<CaseId>();
        change(
            [=, at = m_now()](Workspace &there) {
                return there.refuseMatch(id, at).transform([&](CaseId own) { *made = own; });
            },
            [this, made](bool isDone) {
                if (isDone) {
                    m_views.window->showNotice(tr("The message has a case of its own now."));
                    showCase(*made);
                }
            });
    });
    connect(page, &CasePage::splitRequested, this, [=, this](MessageId id, const QString &title) {
        change(
            [=, at = m_now()](Workspace &there) {
                return there.splitOff(id, title, at).transform([](CaseId) {});
            },
            [=, this](bool isDone) {
                finish(isDone);
                if (isDone) {
                    m_views.window->showNotice(tr("Split off: %1").arg(title));
                }
            });
    });
    connect(page, &CasePage::mergeRequested, this, [=, this](CaseId id, const QString &key) {
        change(
            [=, at = m_now()](Workspace &there) {
                return there.caseByKey(key).and_then(
                    [&](CaseId into) { return there.merge(id, into, at); });
            },
            finish);
    });
    connect(page, &CasePage::unmergeRequested, this, [this](CaseId id) {
        change([=, at = m_now()](Workspace &there) {
            return there.unmerge(id, at).transform([](CaseId) {});
        });
    });
    connect(m_views.window, &MainWindow::newReportRequested, this, &Wiring::openReport);
    connect(m_views.window, &MainWindow::contactsRequested, this, [this] { openContacts({}); });
    connect(page, &CasePage::contactsRequested, this, &Wiring::openContacts);
}

void Wiring::openContacts(const std::optional<Person> &person)
{
    auto *dialog = new ContactsDialog(m_now(), m_views.window);
    const auto read = [this, dialog] {
        m_workspace.peopleLater(dialog, [dialog](const Outcome<KnownPeople> &people) {
            if (people) {
                dialog->setPeople(*people);
            } else {
                dialog->fail(Labels::text(people.error()).reason);
            }
        });
    };
    const auto write = [this, read, dialog](const UseCase &useCase) {
        change(useCase, [read, dialog = QPointer(dialog)](bool isDone) {
            if (dialog && isDone) {
                read();
            } else if (dialog) {
                dialog->fail(tr("It was not written; the window behind says why."));
            }
        });
    };
    connect(dialog, &ContactsDialog::mergeRequested, this,
            [this, write](const QList<Identity> &identities) {
                write([identities, at = m_now()](Workspace &there) {
                    return there.mergeContacts(identities, at);
                });
            });
    connect(dialog, &ContactsDialog::separateRequested, this,
            [this, write](const Identity &identity) {
                write([identity, at = m_now()](Workspace &there) {
                    return there.splitContact(identity, at);
                });
            });
    connect(dialog, &ContactsDialog::renameRequested, this,
            [this, write](const Identity &identity, const QString &name) {
                write([identity, name, at = m_now()](Workspace &there) {
                    return there.renameContact(identity, name, at);
                });
            });
    const QList<Identity> identities = person ? identitiesOf(*person) : QList<Identity>();
    if (!identities.isEmpty()) {
        dialog->select(identities.first());
    }
    read();
    dialog->open();
}

void Wiring::openReport()
{
    const auto policies = m_workspace.policies();
    if (!policies) {
        tell(policies.error());
        return;
    }
    QStringList products;
    for (const Policy &policy : *policies) {
        if (!isUnassigned(policy) && !products.contains(policy.product)) {
            products.append(policy.product);
        }
    }
    auto *dialog = new ReportDialog(products, m_now(), m_views.window);
    connect(dialog, &ReportDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const HandReport &report) {
                const auto made = std::make_shared<CaseId>();
                change(
                    [=](Workspace &there) {
                        return there.enterReport(report).transform(
                            [&](CaseId opened) { *made = opened; });
                    },
                    [this, dialog, made](bool isDone) {
                        if (dialog) {
                            dialog->finish(isDone);
                        }
                        if (isDone) {
                            showCase(*made);
                        }
                    });
            });
    dialog->open();
}

void Wiring::showCase(CaseId id) const
{
    m_views.window->casesPage()->select(id);
    m_views.window->showPage(SideBar::Page::Cases);
}

} // namespace Docket
