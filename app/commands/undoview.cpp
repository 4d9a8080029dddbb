// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/undoview.h"

#include "commands/casebook.h"
#include "commands/output.h"
#include "commands/progressline.h"
#include "commands/stopsignals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QJsonObject undoJson(const UndoReport &report)
{
    return {{"path"_L1, report.path},
            {"files"_L1, report.files},
            {"messages"_L1, report.messages},
            {"withdrawn"_L1, QJsonArray::fromStringList(report.withdrawn)},
            {"kept"_L1, QJsonArray::fromStringList(report.kept)},
            {"stopped"_L1, report.wasStopped}};
}

void printUndo(const UndoReport &report)
{
    print("the import of "_L1 + shown(report.path) +
          (report.files > 1 ? " and "_L1 + QString::number(report.files - 1) + " more"_L1
                            : QString()) +
          (report.wasStopped ? " is partly undone: "_L1 : " is undone: "_L1) +
          QString::number(report.messages) + " messages out of their cases, "_L1 +
          QString::number(report.withdrawn.size()) + " cases withdrawn"_L1);
}

} // namespace

Result<Exit> runUndo(const CommandLine &line)
{
    if (line.arguments().size() > 1) {
        return std::unexpected(wrongUsage(u"--undo"_s, u"it takes the last import back, no file"_s,
                                          u"leave the files out"_s));
    }
    const QString path = line.argument(0);
    const auto workspace = openCasebook(line, path, Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const StopSignals signals;
    ProgressLine progress;
    const auto report = about(path, (*workspace)->undoImport(progress.function(), signals.token()));
    if (!report) {
        return std::unexpected(report.error());
    }
    if (report->path.isEmpty()) {
        return std::unexpected(Complaint{Exit::Failed, path, u"there is no import to undo"_s, {}});
    }
    if (line.has(JsonOption.name)) {
        printJson(undoJson(*report));
    } else {
        printUndo(*report);
    }
    for (const QString &key : report->kept) {
        complain({Exit::Attention, key, u"it is kept: somebody worked on it since the import"_s,
                  u"see 'docket show'"_s});
    }
    if (report->wasStopped) {
        complain({Exit::Attention, path, u"stopped"_s, u"undo again to complete it"_s});
    }
    return report->kept.isEmpty() && !report->wasStopped ? Exit::Done : Exit::Attention;
}

} // namespace Docket::Commands
