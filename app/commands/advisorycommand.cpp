// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "domain/advisory.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array AdvisoryOptions{
    Option{"format"_L1, "FORMAT"_L1, "markdown, the only one so far"_L1},
    Option{"template"_L1, "NAME"_L1,
           "release-note (as without it), or stalwart: the headings of its advisories"_L1},
    Option{"out"_L1, "PATH"_L1,
           "a file, or a folder for one file a case; without it, standard output"_L1},
    Option{
        "override"_L1, "REASON"_L1,
        "write it although it is under embargo or not released; the reason goes into the history"_L1},
    NowOption,
};

constexpr std::array Layouts{std::pair("release-note"_L1, AdvisoryLayout::ReleaseNote),
                             std::pair("stalwart"_L1, AdvisoryLayout::Stalwart)};

Result<AdvisoryLayout> layoutOf(const CommandLine &line)
{
    const QString name = line.value("template"_L1);
    QStringList names;
    for (const auto &[known, layout] : Layouts) {
        if (name == known) {
            return layout;
        }
        names.append(known);
    }
    if (!line.has("template"_L1)) {
        return AdvisoryLayout::ReleaseNote;
    }
    return std::unexpected(wrongUsage(u"--template"_s, "there is no template "_L1 + name,
                                      "use one of: "_L1 + names.join(", "_L1)));
}

struct Chosen
{
    CaseDetail detail;
    QString path; ///< empty: standard output
};

/// The problems that stop an export, given whether there is a reason to override some.
QList<AdvisoryProblem> stopping(const CaseDetail &detail, Instant now, bool hasReason)
{
    QList<AdvisoryProblem> problems = problemsOf(groundOf(detail), detail.draft, now);
    problems.removeIf([&](AdvisoryProblem problem) {
        return !isBlocking(problem) || (hasReason && canOverride(problem));
    });
    return problems;
}

QString targetOf(const CommandLine &line, const CaseDetail &detail)
{
    const QString out = line.value("out"_L1);
    return QFileInfo(out).isDir() ? QDir(out).filePath(detail.file.key + ".md"_L1) : out;
}

/// Every case is looked at before any is written, so that a refusal changes nothing.
Result<QList<Chosen>> choose(const CommandLine &line, const Workspace &workspace)
{
    QList<Chosen> chosen;
    for (const QString &key : line.arguments().sliced(1)) {
        const auto detail = readCase(workspace, key);
        if (!detail) {
            return std::unexpected(detail.error());
        }
        const bool hasReason = !line.value("override"_L1).trimmed().isEmpty();
        const QList<AdvisoryProblem> problems = stopping(*detail, line.now(), hasReason);
        if (!problems.isEmpty()) {
            return std::unexpected(complaintOf(
                ExportError{
                    .fault = ExportFault::Refused, .path = {}, .detail = {}, .problems = problems},
                detail->file.key));
        }
        chosen.append({*detail, targetOf(line, *detail)});
    }
    return chosen;
}

Result<void> writeOne(const CommandLine &line, Workspace &workspace, const Chosen &chosen,
                      AdvisoryLayout layout)
{
    const QString reason = line.value("override"_L1);
    const CaseFile &file = chosen.detail.file;
    if (chosen.path.isEmpty()) {
        return about(file.key, workspace.renderAdvisory(file.id, reason, layout))
            .transform([](const QByteArray &markdown) { printBytes(markdown); });
    }
    return about(chosen.path, workspace.exportAdvisory(file.id, chosen.path, reason, layout))
        .transform([&] { print(shown(chosen.path) + ": the advisory of "_L1 + file.key); });
}

Result<void> checkUsage(const CommandLine &line)
{
    if (line.has("format"_L1) && line.value("format"_L1) != "markdown"_L1) {
        return std::unexpected(wrongUsage(
            u"--format"_s, line.value("format"_L1) + " is not written yet"_L1, u"use markdown"_s));
    }
    if (line.has("override"_L1) && line.value("override"_L1).trimmed().isEmpty()) {
        return std::unexpected(wrongUsage(u"--override"_s, u"the reason is empty"_s,
                                          u"say why it may be published now"_s));
    }
    const QString out = line.value("out"_L1);
    if (line.arguments().size() > 2 && !out.isEmpty() && !QFileInfo(out).isDir()) {
        return std::unexpected(wrongUsage(out, u"several advisories do not go into one file"_s,
                                          u"name a folder that exists"_s));
    }
    return {};
}

Result<Exit> runAdvisory(const CommandLine &line)
{
    const auto layout = checkUsage(line).and_then([&] { return layoutOf(line); });
    if (!layout) {
        return std::unexpected(layout.error());
    }
    // Only what goes into the history needs to write.
    const bool isRecorded = line.has("out"_L1) || line.has("override"_L1);
    const auto workspace =
        openCasebook(line, line.argument(0),
                     isRecorded ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto chosen = choose(line, **workspace);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    for (const Chosen &one : *chosen) {
        if (const auto written = writeOne(line, **workspace, one, *layout); !written) {
            return std::unexpected(written.error());
        }
    }
    return Exit::Done;
}

} // namespace

const Command AdvisoryCommand{
    .name = "advisory"_L1,
    .arguments = "CASEBOOK CASE... [--format markdown] [--template NAME] [--out PATH] "
                 "[--override REASON] [--now TIME]"_L1,
    .summary = "write the advisory of a released case"_L1,
    .options = AdvisoryOptions,
    .fewest = 2,
    .most = std::numeric_limits<int>::max(),
    .run = runAdvisory,
};

} // namespace Docket::Commands
