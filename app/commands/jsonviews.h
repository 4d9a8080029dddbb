// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/casedetail.h"
#include "domain/instant.h"
#include "domain/message.h"
#include "domain/obligation.h"
#include "domain/policy.h"
#include "domain/tokens.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// Domain values as the JSON of the command line. Keys are stable: some may be added, none renamed.
// Absent values are null, instants are ISO 8601 in UTC, enums are the words of domain/tokens.h.
namespace Docket::Commands {

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename Enum>
[[nodiscard]] QString tokenOf(Enum value)
{
    return QString(toToken(value));
}

[[nodiscard]] QJsonValue jsonOf(const std::optional<Instant> &at);
[[nodiscard]] QJsonObject jsonOf(const Person &person);
[[nodiscard]] QJsonObject jsonOf(const CaseRow &row, Instant now);
[[nodiscard]] QJsonObject jsonOf(const Obligation &obligation, Instant now);
[[nodiscard]] QJsonObject jsonOf(const AttachmentInfo &attachment);
[[nodiscard]] QJsonObject jsonOf(const Policy &policy);
[[nodiscard]] QJsonObject jsonOf(const CaseEvent &event);
/// One thing that was wrong with an input: path, offset, fault, text, detail.
[[nodiscard]] QJsonObject jsonOf(const ImportIssue &issue);

/// Media types found in the bytes of attachments.
using DetectedTypes = QHash<AttachmentId, QString>;

/// Clocks of a case, its own or those of another revision, each with the number of the message that
/// met it.
[[nodiscard]] QJsonArray clocksJson(const QList<Obligation> &clocks, const CaseDetail &detail,
                                    Instant now);

/// A whole case; types that are not in `detected` are null.
[[nodiscard]] QJsonObject jsonOf(const CaseDetail &detail, Instant now,
                                 const DetectedTypes &detected);

} // namespace Docket::Commands
