// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "workspace/workspace.h"

#include <memory>

namespace Docket::Commands {

/// Whether a new file may be made at `path`: nothing is there, and its folder is.
[[nodiscard]] Result<void> checkNew(const QString &path);

/// Opens the casebook at `path` with the line's clock; a missing file is told apart from others.
[[nodiscard]] Result<std::unique_ptr<Workspace>>
openCasebook(const CommandLine &line, const QString &path, Workspace::Access access);

/// The same to be read, after its search in evidence was prepared, where that can be written: an
/// import leaves it to whoever searches first.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openToSearchEvidence(const CommandLine &line,
                                                                      const QString &path);

/// A case by its key as a person types it ("dkt-26-001").
[[nodiscard]] Result<CaseId> findCase(const Workspace &workspace, const QString &key);
[[nodiscard]] Result<CaseDetail> readCase(const Workspace &workspace, const QString &key);

/// An outcome of the layers below as a result; `object` is what was worked on.
template <typename T>
[[nodiscard]] Result<T> about(const QString &object, Outcome<T> outcome)
{
    return std::move(outcome).transform_error(
        [&](const Failure &failure) { return complaintOf(failure, object); });
}

} // namespace Docket::Commands
