// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/instant.h"

#include <QHash>
#include <QUtf8StringView>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace Docket {

/// Strings that many rows share (products, reporters), as numbers.
class StringPool final
{
public:
    [[nodiscard]] quint32 idOf(const QString &text);

    [[nodiscard]] const QString &at(quint32 id) const { return m_texts[id]; }

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_texts.size()); }

private:
    QHash<QString, quint32> m_ids;
    std::vector<QString> m_texts;
};

/// Strings of single rows, back to back as UTF-8: a QString each would cost 24 bytes and a heap
/// block. Replaced texts stay as garbage until clear(); titles seldom change.
class TextArena final
{
public:
    struct Place
    {
        quint32 offset = 0;
        quint32 size = 0;
    };

    [[nodiscard]] Place add(const QString &text);

    [[nodiscard]] QUtf8StringView at(Place place) const
    {
        return {m_bytes.data() + place.offset, static_cast<qsizetype>(place.size)};
    }

private:
    std::string m_bytes;
};

/// The rows of the case list as arrays, so that a filter or a sort reads one small array and not a
/// million scattered objects. A slot is a row's place here; it never moves. About 130 bytes a case
/// and its title.
class CaseColumns final
{
public:
    using Slot = quint32;
    static constexpr quint8 NeedsRelease = 1; ///< bits of flags
    static constexpr quint8 ThirdParty = 2;
    static constexpr quint8 NoScore = 0xff;
    static constexpr qint64 Never = std::numeric_limits<qint64>::max();

    [[nodiscard]] Slot size() const { return static_cast<Slot>(id.size()); }

    [[nodiscard]] std::optional<Slot> slotOf(CaseId caseId) const;
    [[nodiscard]] CaseRow rowAt(Slot slot) const;
    [[nodiscard]] std::optional<Obligation> nearestOf(Slot slot) const;

    [[nodiscard]] QUtf8StringView title(Slot slot) const { return m_texts.at(m_title[slot]); }

    [[nodiscard]] QUtf8StringView key(Slot slot) const { return m_texts.at(m_key[slot]); }

    [[nodiscard]] bool isEmbargoed(Slot slot, Instant now) const
    {
        return embargoUntil[slot] > now.seconds && embargoUntil[slot] != Never && !isPublic[slot];
    }

    [[nodiscard]] bool isWordOwed(Slot slot) const
    {
        const Clock &clock = m_clock[slot];
        return Docket::isWordOwed(owedWord[slot], chased[slot],
                                  clock.isThere ? std::optional(clock.kind) : std::nullopt);
    }

    Slot append(const CaseRow &row);
    void assign(Slot slot, const CaseRow &row);

    // Read by filter and order; written only by append() and assign().
    std::vector<CaseId> id;
    std::vector<CaseState> state;
    std::vector<Severity> severity;
    std::vector<quint32> product;
    std::vector<quint32> reporter;
    std::vector<qint64> receivedAt;
    std::vector<qint64> dueAt;        ///< Never: no clock
    std::vector<qint64> embargoUntil; ///< Never: none
    std::vector<quint8> isPublic;
    std::vector<quint8> flags;
    std::vector<ReportClass> reportClass;
    std::vector<quint16> chased;
    std::vector<quint8> given; ///< asked-for items
    std::vector<quint8> asked;
    std::vector<quint8> cvss;       ///< tenths; NoScore: none
    QHash<Slot, QList<int>> cweIds; ///< of those that have any
    std::vector<std::optional<PromiseKind>> owedWord;
    StringPool products;
    StringPool reporters;

private:
    struct Clock
    {
        qint64 startsAt = Never;
        qint64 metAt = Never;
        qint64 metBy = 0;
        quint32 clause = 0;
        PromiseKind kind = PromiseKind::Acknowledge;
        Modality modality = Modality::Promise;
        bool isOwed = false;
        bool isThere = false;
        bool hasDue = false;
        qint32 warnBefore = 0;     ///< s
        qint32 escalateBefore = 0; ///< s
    };

    QHash<CaseId, Slot> m_slots;
    std::vector<TextArena::Place> m_title;
    std::vector<TextArena::Place> m_key;
    std::vector<Clock> m_clock;
    std::vector<quint16> m_attachments;
    StringPool m_clauses;
    TextArena m_texts;
};

} // namespace Docket
