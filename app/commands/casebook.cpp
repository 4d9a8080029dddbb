// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"

#include "account.h"
#include "commands/progressline.h"
#include "commands/stopsignals.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

Result<void> checkNew(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return std::unexpected(Complaint{Exit::Failed, path, u"this exists already"_s,
                                         u"choose another name; nothing is overwritten"_s});
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return std::unexpected(
            Complaint{Exit::Failed, folder, u"there is no such folder"_s, u"make it first"_s});
    }
    return {};
}

Result<std::unique_ptr<Workspace>> openCasebook(const CommandLine &line, const QString &path,
                                                Workspace::Access access)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(Complaint{Exit::Failed, path, u"there is no such casebook"_s,
                                         u"make one with 'docket new'"_s});
    }
    if (info.isDir()) {
        return std::unexpected(Complaint{Exit::Failed, path, u"this is a folder, not a casebook"_s,
                                         u"name the .docket file in it"_s});
    }
    return about(path, Workspace::open(path, line.clock(), access))
        .transform([](std::unique_ptr<Workspace> workspace) {
            workspace->setPerson(accountName());
            return workspace;
        });
}

Result<std::unique_ptr<Workspace>> openToSearchEvidence(const CommandLine &line,
                                                        const QString &path)
{
    auto workspace = openCasebook(line, path, Workspace::Access::ReadOnly);
    if (!workspace || (*workspace)->evidenceAwaited().value_or(0) == 0) {
        return workspace;
    }
    workspace->reset();
    if (const auto writing = openCasebook(line, path, Workspace::Access::ReadWrite)) {
        const StopSignals signals;
        ProgressLine progress;
        // Where it fails or is stopped the newest messages are read instead, and the rest is told.
        std::ignore = (*writing)->indexNow(progress.function(), signals.token());
    }
    return openCasebook(line, path, Workspace::Access::ReadOnly);
}

Result<CaseId> findCase(const Workspace &workspace, const QString &key)
{
    return workspace.caseByKey(key.toUpper()).transform_error([&](const Failure &failure) {
        const auto *error = std::get_if<StoreError>(&failure);
        if (error != nullptr && error->fault == StoreFault::NotFound) {
            return Complaint{Exit::Failed, key, "there is no such case in "_L1 + workspace.path(),
                             u"see the keys with 'docket list'"_s};
        }
        return complaintOf(failure, workspace.path());
    });
}

Result<CaseDetail> readCase(const Workspace &workspace, const QString &key)
{
    return findCase(workspace, key).and_then([&](CaseId id) {
        return about(key, workspace.caseDetail(id));
    });
}

} // namespace Docket::Commands
