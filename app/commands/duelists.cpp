// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/duelists.h"

#include "commands/casebook.h"
#include "commands/output.h"
#include "commands/table.h"
#include "common/labels.h"
#include "domain/policy.h"
#include "domain/tokens.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QJsonObject caseJson(const CaseRow &row)
{
    return {{"key"_L1, row.key},
            {"title"_L1, row.title},
            {"product"_L1, row.product},
            {"state"_L1, QString(toToken(row.state))},
            {"reporter"_L1, row.reporter}};
}

void printRows(const QString &title, const QList<CaseRow> &rows, QString (*what)(const CaseRow &))
{
    if (rows.isEmpty()) {
        return;
    }
    Table table({title, u"KEY"_s, u"STATE"_s, u"PRODUCT"_s, u"TITLE"_s});
    for (const CaseRow &row : rows) {
        table.add({what(row), row.key, toToken(row.state), row.product, row.title});
    }
    print(u'\n' + table.text());
}

QSet<PolicyId> silentAmong(const QList<Policy> &policies)
{
    QSet<PolicyId> silent;
    for (const Policy &policy : policies) {
        if (saysNothing(policy)) {
            silent.insert(policy.id);
        }
    }
    return silent;
}

/// Whether the reporter waits for an answer that has an instant.
bool isWaiting(const TimelineLane &lane)
{
    return std::ranges::any_of(owedToReporter(lane.obligations), [](const Obligation &obligation) {
        return obligation.dueAt.has_value();
    });
}

void addRows(DueLists &lists, const QList<CaseRow> &rows, const QSet<CaseId> &unanswered)
{
    for (const CaseRow &row : rows) {
        if (row.owedWord) {
            lists.owed.append(row);
        }
        if (row.chased > 0 && unanswered.contains(row.id)) {
            lists.chased.append(row);
        }
        if (row.needsRelease) {
            lists.needsRelease.append(row);
        }
    }
}

} // namespace

QString underNoPolicy(qsizetype cases)
{
    return QString::number(cases) +
           (cases == 1 ? " case is under no policy"_L1 : " cases are under no policy"_L1);
}

Result<DueLists> dueLists(const Workspace &workspace, const QList<TimelineLane> &lanes, Instant now)
{
    const auto policies = about(workspace.path(), workspace.policies());
    if (!policies) {
        return std::unexpected(policies.error());
    }
    const QSet<PolicyId> silent = silentAmong(*policies);
    DueLists lists;
    QSet<CaseId> unanswered;
    for (const TimelineLane &lane : lanes) {
        lists.unassigned += isOpen(lane.state) && silent.contains(lane.policyId) ? 1 : 0;
        if (isWaiting(lane)) {
            unanswered.insert(lane.id);
        }
    }
    const auto read = workspace.eachRow([&](QList<CaseRow> &&batch) {
        addRows(lists, batch, unanswered);
        return true;
    });
    const auto idle = about(workspace.path(), workspace.idleIssues());
    if (!read || !idle) {
        return std::unexpected(read ? idle.error() : complaintOf(read.error(), workspace.path()));
    }
    for (const IdleIssue &issue : *idle) {
        const std::optional<Instant> remindAt = staleBotReminder(issue);
        if (remindAt && *remindAt <= now) {
            lists.idle.append({issue, *remindAt});
        }
    }
    return lists;
}

void printLists(const DueLists &lists)
{
    if (lists.unassigned > 0) {
        print('\n'_L1 + underNoPolicy(lists.unassigned) +
              ", so no clock runs: put each under one with"
              " 'docket act CASEBOOK CASE assign --set product=NAME'"_L1);
    }
    printRows(u"OWED A WORD"_s, lists.owed, [](const CaseRow &row) {
        return QString(toToken(row.owedWord.value_or(PromiseKind::NotifyDecision)));
    });
    printRows(u"ASKED AGAIN"_s, lists.chased,
              [](const CaseRow &row) { return Labels::chased(row.chased); });
    printRows(u"NEEDS A RELEASE"_s, lists.needsRelease,
              [](const CaseRow &row) { return QString(toToken(row.severity)); });
    if (lists.idle.isEmpty()) {
        return;
    }
    Table table({u"A ROBOT WILL CLOSE"_s, u"KEY"_s, u"PRODUCT"_s, u"TITLE"_s});
    for (const StaleReminder &reminder : lists.idle) {
        table.add({"idle since "_L1 + toIsoString(reminder.issue.lastActivityAt),
                   reminder.issue.key, reminder.issue.product, reminder.issue.title});
    }
    print(u'\n' + table.text());
}

void addTo(QJsonObject &document, const DueLists &lists)
{
    QJsonArray owed;
    for (const CaseRow &row : lists.owed) {
        QJsonObject object = caseJson(row);
        object["promise"_L1] = QString(toToken(row.owedWord.value_or(PromiseKind::NotifyDecision)));
        owed.append(object);
    }
    QJsonArray chased;
    for (const CaseRow &row : lists.chased) {
        QJsonObject object = caseJson(row);
        object["chased"_L1] = row.chased;
        chased.append(object);
    }
    QJsonArray unplanned;
    for (const CaseRow &row : lists.needsRelease) {
        unplanned.append(caseJson(row));
    }
    QJsonArray reminders;
    for (const StaleReminder &reminder : lists.idle) {
        reminders.append(
            QJsonObject{{"key"_L1, reminder.issue.key},
                        {"title"_L1, reminder.issue.title},
                        {"product"_L1, reminder.issue.product},
                        {"last_activity_at"_L1, toIsoString(reminder.issue.lastActivityAt)},
                        {"remind_at"_L1, toIsoString(reminder.remindAt)}});
    }
    document["owed"_L1] = owed;
    document["chased"_L1] = chased;
    document["needs_release"_L1] = unplanned;
    document["reminders"_L1] = reminders;
    document["unassigned"_L1] = lists.unassigned;
}

} // namespace Docket::Commands
