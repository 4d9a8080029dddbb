// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/policy.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <stop_token>

namespace Docket {

/// The tags of a clone that contain a commit.
struct CommitTags
{
    QString asked;    ///< as given: "1f2e3d4"
    QString commit;   ///< in full
    QStringList tags; ///< by version, lowest first; then those that are no versions, by name

    /// The first release that has the commit: the lowest version that is no pre-release, else the
    /// lowest tag; empty where no tag contains it.
    QString first;

    bool operator==(const CommitTags &) const = default;
};

/// More commits than this are not asked for at once.
constexpr qsizetype MostAskedCommits = 64;

/// Which tags, light or annotated, contain the commits, which are given by 4 to 64 hexadecimal
/// digits. Reads the clone at `path` (its folder or its ".git") through libgit2 and nothing else:
/// no network, no hook, nothing that its configuration names is run, and a clone that belongs to
/// somebody else is refused as git does it (safe.directory). One walk over the commits that are not
/// older than all that are asked for.
[[nodiscard]] std::expected<QList<CommitTags>, GitError>
tagsContaining(const QString &path, const QStringList &commits, VersionScheme scheme,
               const std::stop_token &stop = {});

/// The version that a tag names: "v1.2.3", "release-1.2.3", "curl-8_4_0", "server/v0.8.1".
[[nodiscard]] QString versionOfTag(const QString &tag, VersionScheme scheme);

} // namespace Docket
