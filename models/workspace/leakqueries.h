// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/leakcheck.h"
#include "importers/gittags.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

class QObject;

namespace Docket {

class Workspace;

/// The use cases of a workspace around what is not public yet: the leak check, the places that only
/// the team reads, and local clones of the products' sources. A view of the workspace, cheap to
/// make; the workspace outlives it.
class LeakQueries final
{
public:
    explicit LeakQueries(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What a text gives away of the cases that are not public. Reads all of them, one by one, and
    /// goes on after a damaged one: on this thread for the command line, else as checkForLeaks().
    [[nodiscard]] Outcome<LeakReport> leaksIn(const QString &text) const;
    void checkForLeaks(const QString &text, QObject *context,
                       std::function<void(const Outcome<LeakReport> &)> answer) const;

    /// Hosts, or beginnings of addresses, to which no public text may link (linkreach.h).
    [[nodiscard]] Outcome<QStringList> privateHosts() const;
    [[nodiscard]] Outcome<void> setPrivateHosts(const QStringList &places) const;

    /// The folder of the clone that a team pointed to for a product; empty: none.
    [[nodiscard]] Outcome<QString> cloneOf(const QString &product) const;
    [[nodiscard]] Outcome<void> setCloneOf(const QString &product, const QString &folder) const;

    /// tagsContaining() on another thread.
    void tagsWithLater(const QString &clone, const QStringList &commits, VersionScheme scheme,
                       const std::stop_source &stop, QObject *context,
                       std::function<void(const Outcome<QList<CommitTags>> &)> answer) const;

private:
    Workspace &m_workspace;
};

/// A JSON array of texts; anything else has none.
[[nodiscard]] QStringList textsFromJson(const QByteArray &json);

} // namespace Docket
