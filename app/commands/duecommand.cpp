// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/duelists.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/casequery.h"
#include "domain/tokens.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array DueOptions{
    Option{"within"_L1, "LENGTH"_L1, "how far to look ahead: 90m, 24h (as without it), 3d, 1w"_L1},
    Option{"quiet"_L1, {}, "print nothing when there is nothing to tell; for cron"_L1},
    NowOption,
    JsonOption,
};

/// A running clock of a case.
struct DueClock
{
    const TimelineLane *lane = nullptr;
    Obligation obligation;
    Instant dueAt;
    bool isOverdue = false;
    bool isEscalated = false; ///< somebody else should be told
};

QList<DueClock> dueClocks(const QList<TimelineLane> &lanes, Instant now, Seconds within)
{
    QList<DueClock> due;
    for (const TimelineLane &lane : lanes) {
        for (const Obligation &obligation : lane.obligations) {
            const ClockStatus status = statusAt(obligation, now);
            const bool isOverdue = status == ClockStatus::Overdue;
            const bool isRunning =
                isOverdue || status == ClockStatus::Running || status == ClockStatus::DueSoon;
            if (isRunning && obligation.dueAt && *obligation.dueAt <= now + within) {
                due.append({&lane, obligation, *obligation.dueAt, isOverdue,
                            isEscalated(obligation, now)});
            }
        }
    }
    std::ranges::stable_sort(due, {}, &DueClock::dueAt);
    return due;
}

QJsonObject clockJson(const DueClock &clock, Instant now)
{
    QJsonObject object = Commands::jsonOf(clock.obligation, now);
    object["key"_L1] = clock.lane->key;
    object["title"_L1] = clock.lane->title;
    object["product"_L1] = clock.lane->product;
    object["state"_L1] = tokenOf(clock.lane->state);
    object["overdue"_L1] = clock.isOverdue;
    object["escalated"_L1] = clock.isEscalated;
    object["words"_L1] = Labels::lateness(clock.obligation, now);
    object["seconds_left"_L1] = qint64((clock.dueAt - now).count());
    object.remove("met_at"_L1); // a met clock is not here
    return object;
}

void printTable(const QList<DueClock> &due, qsizetype overdue, Instant now)
{
    Table table({u"!"_s, u"CLOCK"_s, u"PROMISE"_s, u"BINDS"_s, u"DUE"_s, u"KEY"_s, u"STATE"_s,
                 u"PRODUCT"_s, u"TITLE"_s});
    for (const DueClock &clock : due) {
        table.add({clock.isEscalated ? u"!"_s : QString(), Labels::lateness(clock.obligation, now),
                   toToken(clock.obligation.kind), toToken(clock.obligation.modality),
                   toIsoString(clock.dueAt), clock.lane->key, toToken(clock.lane->state),
                   clock.lane->product, clock.lane->title});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    print(QString::number(overdue) + " overdue, "_L1 + QString::number(due.size() - overdue) +
          " due soon, now "_L1 + toIsoString(now));
}

Result<Exit> runDue(const CommandLine &line)
{
    const QString within = line.has("within"_L1) ? line.value("within"_L1) : u"24h"_s;
    const auto length = caseQueryFrom("due<"_L1 + within).dueWithin; // one notation for lengths
    if (!length) {
        return std::unexpected(wrongUsage(u"--within"_s, within + " is no length of time"_L1,
                                          u"write it as 90m, 24h, 3d or 1w"_s));
    }
    if (line.has("quiet"_L1) && line.has(JsonOption.name)) {
        return std::unexpected(wrongUsage(u"--quiet"_s, u"this and --json exclude each other"_s));
    }
    const QString path = line.argument(0);
    const auto workspace = openCasebook(line, path, Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto lanes = about(path, (*workspace)->lanes());
    if (!lanes) {
        return std::unexpected(lanes.error());
    }
    const Instant now = line.now();
    const auto lists = dueLists(**workspace, *lanes, now);
    if (!lists) {
        return std::unexpected(lists.error());
    }
    const QList<DueClock> due = dueClocks(*lanes, now, *length);
    const qsizetype overdue = std::ranges::count_if(due, &DueClock::isOverdue);
    if (line.has(JsonOption.name)) {
        QJsonArray clocks;
        for (const DueClock &clock : due) {
            clocks.append(clockJson(clock, now));
        }
        QJsonObject document{
            {"due"_L1, clocks}, {"overdue"_L1, overdue}, {"now"_L1, toIsoString(now)}};
        addTo(document, *lists);
        printJson(document);
    } else if (!line.has("quiet"_L1) || !due.isEmpty() || !lists->isEmpty()) {
        printTable(due, overdue, now);
        printLists(*lists);
    }
    return overdue > 0 ? Exit::Attention : Exit::Done;
}

} // namespace

const Command DueCommand{
    .name = "due"_L1,
    .arguments = "CASEBOOK [--within LENGTH] [--quiet] [--now TIME] [--json]"_L1,
    .summary =
        "list clocks that are overdue or due soon, and who waits for a word; exit 1 if one is overdue"_L1,
    .options = DueOptions,
    .run = runDue,
};

} // namespace Docket::Commands
