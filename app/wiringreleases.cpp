// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryform.h"
#include "advisory/advisorytab.h"
#include "advisory/privatepagesdialog.h"
#include "advisory/tagsdialog.h"
#include "application.h"
#include "common/labels.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/leakqueries.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <memory>

// What a casebook knows of a team's own places: clones of its products, and pages of its own.
namespace Docket {

namespace {

constexpr VersionScheme UsualScheme = VersionScheme::Semver;

QList<FirstRelease> firstReleases(const QList<CommitTags> &commits, VersionScheme scheme)
{
    QList<FirstRelease> releases;
    for (const CommitTags &commit : commits) {
        const QString version =
            commit.first.isEmpty() ? QString() : versionOfTag(commit.first, scheme);
        releases.append({.commit = commit.asked,
                         .tag = commit.first,
                         .version = version.isEmpty() ? commit.first : version,
                         .tags = commit.tags.size()});
    }
    return releases;
}

} // namespace

void Wiring::askTags(int product)
{
    const std::optional<AdvisoryGround> &ground = m_views.advisory->ground();
    const QList<AffectedProduct> products = m_views.advisory->form()->draft().affected;
    if (!ground || product < 0 || product >= products.size()) {
        return;
    }
    const QString name = products.at(product).name.trimmed();
    const auto known = LeakQueries(m_workspace).cloneOf(name);
    if (!known) {
        tell(known.error());
        return;
    }
    const VersionScheme scheme = ground->scheme.value_or(UsualScheme);
    auto *dialog =
        new TagsDialog(name, *known, ground->fix.commits.value(0), prompts(), m_views.window);
    auto stop = std::make_shared<std::stop_source>();
    connect(dialog, &QObject::destroyed, this, [stop] { stop->request_stop(); });
    connect(dialog, &TagsDialog::findRequested, this,
            [this, dialog, stop, name, scheme, kept = *known](const QString &clone,
                                                              const QStringList &commits) {
                stopAndRenew(*stop);
                LeakQueries(m_workspace)
                    .tagsWithLater(clone, commits, scheme, *stop, dialog,
                                   [=, this](const Outcome<QList<CommitTags>> &found) {
                                       if (!found) {
                                           dialog->showFailure(Labels::text(found.error()).reason);
                                           return;
                                       }
                                       dialog->showReleases(firstReleases(*found, scheme));
                                       if (clone != kept) { // one that can be read
                                           keepClone(name, clone);
                                       }
                                   });
            });
    connect(dialog, &TagsDialog::taken, this,
            [this, id = ground->file.id, product](const QString &introduced, const QString &fixed) {
                takeReleases(id, product, introduced, fixed);
            });
    dialog->open();
}

void Wiring::keepClone(const QString &product, const QString &clone)
{
    change([=](Workspace &there) { return LeakQueries(there).setCloneOf(product, clone); });
}

void Wiring::takeReleases(CaseId id, int product, const QString &introduced, const QString &fixed)
{
    const std::optional<AdvisoryGround> &ground = m_views.advisory->ground();
    AdvisoryDraft draft = m_views.advisory->form()->draft();
    if (!ground || ground->file.id != id || product >= draft.affected.size()) {
        return;
    }
    draft.affected[product] = withReleases(draft.affected.at(product), introduced, fixed);
    m_views.advisory->setEdited(draft);
    m_views.advisory->refresh();
}

void Wiring::askPrivatePages()
{
    const auto places = LeakQueries(m_workspace).privateHosts();
    if (!places) {
        tell(places.error());
        return;
    }
    auto *dialog = new PrivatePagesDialog(*places, m_views.window);
    connect(dialog, &PrivatePagesDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const QStringList &edited) {
                change([=](Workspace &there) { return LeakQueries(there).setPrivateHosts(edited); },
                       [this, dialog](bool isDone) {
                           if (dialog) {
                               dialog->finish(isDone);
                           }
                           reloadCase(); // its texts are held against them
                       });
            });
    dialog->open();
}

} // namespace Docket
