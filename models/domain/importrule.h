// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/message.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// What an import does with messages of some kind, before it looks for their case. Written in one
/// line: "sender: *@news.example.org => ignore", "subject: scan report => class scanner-output",
/// "List-Id: <announce.example.org> => product stalwart".
struct ImportRule
{
    enum class Verdict {
        Ignore,  ///< the bytes are kept and listed, no case has the message
        Product, ///< a report is of this product
        Class,   ///< a report is of this class
    };

    QString field;   ///< "sender", "subject", or the name of a header field
    QString pattern; ///< with * or ? for the whole value, else a part of it; in any case
    Verdict verdict = Verdict::Ignore;
    QString product;
    ReportClass reportClass = ReportClass::Report;

    bool operator==(const ImportRule &) const = default;
};

/// In their order: the first that matches a message counts.
using ImportRules = QList<ImportRule>;

/// How many messages a rule caught in an import, by toText().
using RuleCounts = QHash<QString, qint64>;

[[nodiscard]] QString toText(const ImportRule &rule);
[[nodiscard]] std::optional<ImportRule> importRuleFrom(const QString &text);

/// The rule that counts for a message, by its place; `headers` is the raw header block, empty for
/// what has none. Header fields of an unreasonable length are matched by their beginning.
[[nodiscard]] std::optional<qsizetype>
ruleFor(const ImportRules &rules, const IncomingMessage &message, QByteArrayView headers);

/// A JSON list of their lines; what is no rule is left out.
[[nodiscard]] ImportRules importRulesFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const ImportRules &rules);

[[nodiscard]] RuleCounts ruleCountsFromJson(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const RuleCounts &counts);

} // namespace Docket
