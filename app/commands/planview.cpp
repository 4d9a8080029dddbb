// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/planview.h"

#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array AllKinds{PlanKind::NewCase,   PlanKind::FollowUp, PlanKind::NotForIntake,
                              PlanKind::Unchanged, PlanKind::Ignored,  PlanKind::LeftOut,
                              PlanKind::Damaged};

bool opensCase(const PlanRow &row)
{
    return row.kind == PlanKind::NewCase || row.kind == PlanKind::NotForIntake;
}

/// Rows are counted from 1, as people do.
QString caseOf(const PlanRow &row)
{
    if (opensCase(row)) {
        return u"new"_s;
    }
    return row.opener >= 0 ? "of row "_L1 + QString::number(row.opener + 1) : row.caseKey;
}

QString reasonOf(const PlanRow &row)
{
    if (row.matchedBy) {
        return tokenOf(*row.matchedBy);
    }
    if (row.fault) {
        return row.reason.isEmpty() ? tokenOf(*row.fault)
                                    : tokenOf(*row.fault) + ": "_L1 + row.reason;
    }
    return row.reason;
}

QString subjectOf(const PlanRow &row)
{
    return row.messages == 1 || !row.subject.isEmpty()
               ? row.subject
               : "(the whole file: "_L1 + QString::number(row.messages) + " messages)"_L1;
}

QJsonObject rowJson(const ImportPlan &plan, const PlanRow &row)
{
    return {
        {"kind"_L1, QString(toToken(row.kind))},
        {"case"_L1, opensCase(row) ? QJsonValue(u"new"_s) : textOrNull(row.caseKey)},
        {"opened_by_row"_L1, row.opener >= 0 ? QJsonValue(row.opener + 1) : QJsonValue()},
        {"matched_by"_L1, row.matchedBy ? QJsonValue(tokenOf(*row.matchedBy)) : QJsonValue()},
        {"problem"_L1, row.fault ? QJsonValue(tokenOf(*row.fault)) : QJsonValue()},
        {"detail"_L1, textOrNull(row.reason)},
        {"subject"_L1, row.subject},
        {"sender"_L1, row.sender},
        {"received_at"_L1, jsonOf(row.at)},
        {"file"_L1, plan.files.value(row.file)},
        {"offset"_L1, row.offset},
        {"messages"_L1, row.messages},
        {"choice"_L1, textOrNull(row.messageKey)},
    };
}

} // namespace

void printPlan(const ImportPlan &plan)
{
    Table table({u"ROW"_s, u"WHAT"_s, u"CASE"_s, u"WHY"_s, u"RECEIVED"_s, u"FROM"_s, u"SUBJECT"_s,
                 u"FILE"_s, u"BYTE"_s});
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const PlanRow &row = plan.rows.at(i);
        table.add({QString::number(i + 1), toToken(row.kind), caseOf(row), reasonOf(row),
                   row.at ? toIsoString(*row.at) : QString(), row.sender, subjectOf(row),
                   QFileInfo(plan.files.value(row.file)).fileName(), QString::number(row.offset)});
    }
    if (!table.isEmpty()) {
        print(table.text());
    }
    QStringList counts;
    for (const PlanKind kind : AllKinds) {
        if (plan.count(kind) > 0) {
            counts.append(QString::number(plan.count(kind)) + ' '_L1 + toToken(kind));
        }
    }
    if (plan.unlisted > 0) {
        counts.append(QString::number(plan.unlisted) + " of them not listed"_L1);
    }
    print(counts.isEmpty() ? u"nothing to import"_s : counts.join(", "_L1));
}

QJsonObject planJson(const ImportPlan &plan)
{
    QJsonArray rows;
    for (const PlanRow &row : plan.rows) {
        rows.append(rowJson(plan, row));
    }
    QJsonObject counts;
    for (const PlanKind kind : AllKinds) {
        counts.insert(toToken(kind), plan.count(kind));
    }
    return {{"rows"_L1, rows}, {"counts"_L1, counts}, {"unlisted"_L1, plan.unlisted}};
}

} // namespace Docket::Commands
