// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/message.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Docket {

/// What an import would do with a message.
enum class PlanKind {
    NewCase,
    FollowUp,
    NotForIntake, ///< a new case all the same: addressed to somebody else (W-9)
    Unchanged,    ///< known from before
    Ignored,      ///< by a rule
    LeftOut,      ///< by a person
    Damaged,
};

constexpr size_t PlanKindCount = 7;

/// One message of a plan, small: a mailbox has a hundred thousand.
struct PlanRow
{
    PlanKind kind = PlanKind::NewCase;
    int file = 0;       ///< of ImportPlan::files
    qint64 offset = 0;  ///< in its file
    QString messageKey; ///< see messageKey(); empty: nothing can be chosen for it
    QString subject;
    QString sender;
    std::optional<Instant> at;
    QString caseKey; ///< of the case that it joins; empty: none so far
    int opener = -1; ///< the row that opens the case that it joins; -1: none of this plan
    std::optional<MatchedBy> matchedBy; ///< of a follow-up
    std::optional<ImportFault> fault;   ///< of what is damaged
    QString reason;                     ///< the rule, or a value from the input
    qint64 messages = 1;                ///< 0 or more for a file that is wholly unchanged

    bool operator==(const PlanRow &) const = default;
};

/// What an import would do, row by row, before anything is written.
struct ImportPlan
{
    QStringList files;
    QList<PlanRow> rows;
    std::array<qint64, PlanKindCount> counts{}; ///< of messages, by kind, listed or not
    qint64 unlisted = 0;                        ///< messages that are only counted

    [[nodiscard]] qint64 count(PlanKind kind) const { return counts[static_cast<size_t>(kind)]; }

    bool operator==(const ImportPlan &) const = default;
};

/// What a person wants for a message, whatever the import would do.
struct ImportChoice
{
    enum class Kind {
        OwnCase,
        Attach, ///< to the case `caseKey`
        LeaveOut,
        TakeIn, ///< whatever a rule says
    };

    Kind kind = Kind::OwnCase;
    QString caseKey;

    bool operator==(const ImportChoice &) const = default;
};

/// By messageKey(), so that they hold in whatever order the messages come.
using ImportChoices = QHash<QString, ImportChoice>;

/// "message-id:a@b": names a message by its ref. A ref longer than anybody's is its digest.
[[nodiscard]] QString messageKey(RefKind kind, const QString &messageRef);

/// As people write a choice: "own-case", "leave-out", "take-in", or the key of a case.
[[nodiscard]] QString toText(const ImportChoice &choice);
[[nodiscard]] std::optional<ImportChoice> importChoiceFrom(const QString &text);

/// {"message-id:a@b": "own-case", …}. The error is the key of the entry that is wrong, empty if it
/// is no JSON object at all.
[[nodiscard]] std::expected<ImportChoices, QString> importChoicesFromJson(const QByteArray &json);

[[nodiscard]] QLatin1StringView toToken(PlanKind kind);

} // namespace Docket
