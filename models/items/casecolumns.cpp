// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/casecolumns.h"

#include <algorithm>

namespace Docket {

namespace {

qint64 packed(const std::optional<Instant> &at)
{
    return at ? at->seconds : CaseColumns::Never;
}

std::optional<Instant> unpacked(qint64 seconds)
{
    return seconds == CaseColumns::Never ? std::nullopt : std::optional(Instant{seconds});
}

quint16 small(int number)
{
    return static_cast<quint16>(std::clamp(number, 0, 0xffff));
}

} // namespace

quint32 StringPool::idOf(const QString &text)
{
    const auto found = m_ids.constFind(text);
    if (found != m_ids.cend()) {
        return *found;
    }
    const quint32 id = size();
    m_ids.insert(text, id);
    m_texts.push_back(text);
    return id;
}

TextArena::Place TextArena::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const Place place{static_cast<quint32>(m_bytes.size()), static_cast<quint32>(utf8.size())};
    m_bytes.append(utf8.constData(), static_cast<size_t>(utf8.size()));
    return place;
}

std::optional<CaseColumns::Slot> CaseColumns::slotOf(CaseId caseId) const
{
    const auto found = m_slots.constFind(caseId);
    return found == m_slots.cend() ? std::nullopt : std::optional(*found);
}

CaseRow CaseColumns::rowAt(Slot slot) const
{
    CaseRow row;
    row.id = id[slot];
    row.key = key(slot).toString();
    row.title = title(slot).toString();
    row.product = products.at(product[slot]);
    row.state = state[slot];
    row.severity = severity[slot];
    row.reporter = reporters.at(reporter[slot]);
    row.receivedAt = Instant{receivedAt[slot]};
    row.isPublic = isPublic[slot] != 0;
    row.chased = chased[slot];
    row.given = given[slot];
    row.asked = asked[slot];
    row.needsRelease = (flags[slot] & NeedsRelease) != 0;
    row.isThirdParty = (flags[slot] & ThirdParty) != 0;
    row.reportClass = reportClass[slot];
    row.owedWord = owedWord[slot];
    row.attachments = m_attachments[slot];
    row.nearest = nearestOf(slot);
    row.embargoUntil = unpacked(embargoUntil[slot]);
    row.cvssTenths = cvss[slot] == NoScore ? std::nullopt : std::optional<int>(cvss[slot]);
    row.cweIds = cweIds.value(slot);
    return row;
}

std::optional<Obligation> CaseColumns::nearestOf(Slot slot) const
{
    const Clock &clock = m_clock[slot];
    if (!clock.isThere) {
        return std::nullopt;
    }
    Obligation nearest;
    nearest.kind = clock.kind;
    nearest.modality = clock.modality;
    nearest.clauseId = m_clauses.at(clock.clause);
    nearest.startsAt = unpacked(clock.startsAt);
    nearest.dueAt = clock.hasDue ? unpacked(dueAt[slot]) : std::nullopt;
    nearest.metAt = unpacked(clock.metAt);
    nearest.metBy = clock.metBy == 0 ? std::nullopt : std::optional(MessageId{clock.metBy});
    nearest.isOwed = clock.isOwed;
    nearest.warnBefore = Seconds(clock.warnBefore);
    nearest.escalateBefore = Seconds(clock.escalateBefore);
    return nearest;
}

CaseColumns::Slot CaseColumns::append(const CaseRow &row)
{
    const Slot slot = size();
    const size_t count = size_t(slot) + 1;
    id.push_back(row.id);
    state.resize(count);
    severity.resize(count);
    product.resize(count);
    reporter.resize(count);
    receivedAt.resize(count);
    dueAt.resize(count);
    embargoUntil.resize(count);
    isPublic.resize(count);
    flags.resize(count);
    reportClass.resize(count);
    chased.resize(count);
    given.resize(count);
    asked.resize(count);
    cvss.resize(count);
    owedWord.resize(count);
    m_title.resize(count);
    m_key.resize(count);
    m_clock.resize(count);
    m_attachments.resize(count);
    m_slots.insert(row.id, slot);
    assign(slot, row);
    return slot;
}

void CaseColumns::assign(Slot slot, const CaseRow &row)
{
    if (title(slot) != row.title) {
        m_title[slot] = m_texts.add(row.title);
    }
    if (key(slot) != row.key) {
        m_key[slot] = m_texts.add(row.key);
    }
    state[slot] = row.state;
    severity[slot] = row.severity;
    product[slot] = products.idOf(row.product);
    reporter[slot] = reporters.idOf(row.reporter);
    receivedAt[slot] = row.receivedAt.seconds;
    isPublic[slot] = row.isPublic ? 1 : 0;
    flags[slot] = static_cast<quint8>((row.needsRelease ? NeedsRelease : 0) |
                                      (row.isThirdParty ? ThirdParty : 0));
    reportClass[slot] = row.reportClass;
    chased[slot] = small(row.chased);
    given[slot] = static_cast<quint8>(std::clamp(row.given, 0, 0xff));
    asked[slot] = static_cast<quint8>(std::clamp(row.asked, 0, 0xff));
    cvss[slot] = static_cast<quint8>(std::clamp(row.cvssTenths.value_or(NoScore), 0, 0xff));
    if (row.cweIds.isEmpty()) {
        cweIds.remove(slot);
    } else {
        cweIds.insert(slot, row.cweIds);
    }
    owedWord[slot] = row.owedWord;
    m_attachments[slot] = small(row.attachments);
    embargoUntil[slot] = packed(row.embargoUntil);
    Clock clock;
    dueAt[slot] = Never;
    if (row.nearest) {
        const Obligation &nearest = *row.nearest;
        clock = {packed(nearest.startsAt),
                 packed(nearest.metAt),
                 nearest.metBy.value_or(MessageId{}).value,
                 m_clauses.idOf(nearest.clauseId),
                 nearest.kind,
                 nearest.modality,
                 nearest.isOwed,
                 true,
                 nearest.dueAt.has_value(),
                 static_cast<qint32>(nearest.warnBefore.count()),
                 static_cast<qint32>(nearest.escalateBefore.count())};
        dueAt[slot] = packed(nearest.dueAt);
    }
    m_clock[slot] = clock;
}

} // namespace Docket
