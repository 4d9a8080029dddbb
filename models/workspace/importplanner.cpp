// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importplanner.h"

#include "domain/case.h"
#include "workspace/importitems.h"
#include "workspace/importsummary.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// What a person can go through, and what a table can hold.
constexpr qint64 MostUnchanged = 200;
constexpr qsizetype MostRows = 250'000;
constexpr qsizetype MostText = 200; // characters of a cell

QString clipped(const QString &text)
{
    QString line = text.first(std::min(text.size(), MostText));
    line.squeeze();
    return line;
}

QString senderOf(const Person &from)
{
    const QString name = displayName(from);
    return clipped(from.address.isEmpty() || name == from.address
                       ? name
                       : name + " <"_L1 + from.address + u'>');
}

PlanRow rowOf(const ReadMessage &read, PlanKind kind)
{
    const IncomingMessage &message = read.message;
    return {.kind = kind,
            .offset = message.offset,
            .messageKey = messageKey(message.refKind, message.messageRef),
            .subject = clipped(message.subject),
            .sender = senderOf(message.from),
            .at = message.receivedAt,
            .caseKey = {},
            .matchedBy = std::nullopt,
            .fault = std::nullopt,
            .reason = {}};
}

} // namespace

void ImportPlanner::beginFile(const QString &path)
{
    m_plan.files.append(path);
    m_file = static_cast<int>(m_plan.files.size()) - 1;
    m_unchangedInFile = 0;
    m_firstRow = m_plan.rows.size();
}

void ImportPlanner::add(PlanRow &&row)
{
    const qint64 messages = row.messages;
    m_plan.counts[static_cast<size_t>(row.kind)] += messages;
    if (m_plan.rows.size() >= MostRows) {
        m_plan.unlisted += messages;
        return;
    }
    row.file = m_file;
    m_plan.rows.append(std::move(row));
}

void ImportPlanner::unchanged(const ReadMessage &read, const QString &caseKey)
{
    if (++m_unchangedInFile > MostUnchanged) {
        ++m_plan.counts[static_cast<size_t>(PlanKind::Unchanged)];
        ++m_plan.unlisted;
        return;
    }
    PlanRow row = rowOf(read, PlanKind::Unchanged);
    row.caseKey = caseKey;
    add(std::move(row));
}

void ImportPlanner::opened(const ReadMessage &read, CaseId id, bool isForIntake)
{
    m_openers.insert(id, static_cast<int>(m_plan.rows.size()));
    add(rowOf(read, isForIntake ? PlanKind::NewCase : PlanKind::NotForIntake));
}

void ImportPlanner::followed(const ReadMessage &read, CaseId id, const QString &caseKey,
                             MatchedBy by)
{
    PlanRow row = rowOf(read, PlanKind::FollowUp);
    row.opener = m_openers.value(id, -1);
    row.caseKey = row.opener < 0 ? caseKey : QString(); // it has none until it is written
    row.matchedBy = by;
    add(std::move(row));
}

void ImportPlanner::keptOut(const ReadMessage &read, PlanKind kind, const QString &reason)
{
    PlanRow row = rowOf(read, kind);
    row.reason = reason;
    add(std::move(row));
}

void ImportPlanner::damaged(const ImportIssue &issue)
{
    PlanRow row{.kind = PlanKind::Damaged, .offset = issue.offset};
    row.fault = issue.fault;
    row.reason = clipped(issue.detail);
    add(std::move(row));
}

void ImportPlanner::damaged(const ReadMessage &read, const ImportIssue &issue)
{
    PlanRow row = rowOf(read, PlanKind::Damaged);
    row.fault = issue.fault;
    row.reason = clipped(issue.detail);
    add(std::move(row));
}

void ImportPlanner::endFile(const ImportedFile &counts)
{
    const qint64 known = counts.unchanged - m_unchangedInFile; // its beginning was not read again
    const auto fromFile = m_plan.rows.cbegin() + m_firstRow;
    const bool isWhollyUnchanged =
        counts.unchanged > 0 && std::all_of(fromFile, m_plan.rows.cend(), [](const PlanRow &row) {
            return row.kind == PlanKind::Unchanged;
        });
    if (isWhollyUnchanged) { // one row says it
        m_plan.counts[static_cast<size_t>(PlanKind::Unchanged)] -= m_unchangedInFile;
        m_plan.unlisted -= std::max<qint64>(0, m_unchangedInFile - MostUnchanged);
        m_plan.rows.resize(m_firstRow);
        PlanRow row{.kind = PlanKind::Unchanged};
        row.messages = counts.unchanged;
        add(std::move(row));
    } else if (known > 0) {
        m_plan.counts[static_cast<size_t>(PlanKind::Unchanged)] += known;
        m_plan.unlisted += known;
    }
}

} // namespace Docket
