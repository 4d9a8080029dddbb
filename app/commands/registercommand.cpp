// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "common/labels.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array RegisterCommandOptions{
    Option{"format"_L1, "NAME"_L1, "markdown, as without it, html or csv"_L1},
    Option{"out"_L1, "FILE"_L1,
           "write it to this file, over an older one; else standard output"_L1},
    Option{"title"_L1, "TEXT"_L1, "its heading; \"Known vulnerabilities\" without it"_L1},
    Option{"stale-days"_L1, "N"_L1,
           "mark what has no fix and no news for N days, 90 without it; 0: mark nothing"_L1},
    NowOption,
};

Result<RegisterFormat> registerFormatOf(const CommandLine &line)
{
    const QString name = line.has("format"_L1) ? line.value("format"_L1) : u"markdown"_s;
    const auto format = registerFormatFrom(name);
    if (!format) {
        return std::unexpected(wrongUsage(u"--format"_s, "there is no format "_L1 + name,
                                          u"use markdown, html or csv"_s));
    }
    return *format;
}

Result<RegisterOptions> registerOptionsOf(const CommandLine &line)
{
    RegisterOptions options{.title = line.value("title"_L1), .now = line.now()};
    if (line.has("stale-days"_L1)) {
        constexpr int MostDays = 36500;
        bool isNumber = false;
        options.staleDays = line.value("stale-days"_L1).toInt(&isNumber);
        if (!isNumber || options.staleDays < 0 || options.staleDays > MostDays) {
            return std::unexpected(wrongUsage(
                u"--stale-days"_s, line.value("stale-days"_L1) + " is no number of days"_L1,
                u"use one from 0 to 36500"_s));
        }
    }
    return options;
}

/// Disclosed, and not in the register: somebody has to mend the advisory.
void sayLeftOut(const PublicRegister &made)
{
    for (const auto &[key, problems] : made.leftOut) {
        QStringList reasons;
        for (const AdvisoryProblem problem : problems) {
            reasons.append(Labels::text(problem));
        }
        complain({Exit::Attention, key, "not in the register: "_L1 + reasons.join(u' '),
                  u"complete its advisory"_s});
    }
}

Result<Exit> runRegister(const CommandLine &line)
{
    const auto format = registerFormatOf(line);
    const auto options = registerOptionsOf(line);
    if (!format || !options) {
        return std::unexpected(format ? options.error() : format.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto made = about(line.argument(0), (*workspace)->renderRegister(*format, *options));
    if (!made) {
        return std::unexpected(made.error());
    }
    sayLeftOut(*made);
    const Exit exit = made->leftOut.isEmpty() ? Exit::Done : Exit::Attention;
    const QString out = line.value("out"_L1);
    if (out.isEmpty()) {
        printBytes(made->bytes);
        return exit;
    }
    return about(out, (*workspace)->saveBytes(made->bytes, out)).transform([&] {
        print(shown(out) + ": "_L1 + QString::number(made->entries) + " known vulnerabilities"_L1);
        return exit;
    });
}

} // namespace

const Command RegisterCommand{
    .name = "register"_L1,
    .arguments = "CASEBOOK [--format markdown|html|csv] [--out FILE] [--title TEXT] "
                 "[--stale-days N] [--now TIME]"_L1,
    .summary = "list the known vulnerabilities: what is disclosed, and nothing else"_L1,
    .options = RegisterCommandOptions,
    .run = runRegister,
};

} // namespace Docket::Commands
