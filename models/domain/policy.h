// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace Docket {

/// A promise binds ("we will"), an aim does not ("we aim to"): late is "promise broken" or "target
/// missed".
enum class Modality { Promise, Aim };

/// What a policy may promise a reporter.
enum class PromiseKind {
    Acknowledge,
    FirstResponse,
    DetailedResponse,
    FixEstimate,
    NotifyDecision,
    NotifyResolved,
};

/// Where a promise's clock starts.
enum class ClockStart { Received, Decision, Released };

/// May, must or must not a report be a public issue?
enum class PublicIssue { Forbidden, Required, Allowed, NotStated };

/// One promise, with the sentence that makes it.
struct Promise
{
    PromiseKind kind = PromiseKind::Acknowledge;
    QStringList clauses;           ///< the policy's own sentences
    QString clauseId;              ///< of POLICIES.md: "W-16"
    std::optional<Seconds> within; ///< nothing: promised, but no deadline stated
    Modality modality = Modality::Promise;
    ClockStart start = ClockStart::Received;
    bool onlyIfGuidelinesFollowed = false; ///< W-18

    bool operator==(const Promise &) const = default;
};

/// One row of the supported versions.
struct VersionRow
{
    QString pattern; ///< "0.8.x", "< 0.6"
    bool supported = false;

    bool operator==(const VersionRow &) const = default;
};

/// One thing that the policy asks a reporter for.
struct AskedItem
{
    QString key; ///< "repro_steps"
    QString text;

    bool operator==(const AskedItem &) const = default;
};

/// A SECURITY.md as data, at one revision.
struct Policy
{
    PolicyId id;
    ProductId productId;
    QString product;      ///< short name, "stalwart"
    QString productTitle; ///< "Stalwart Mail Server"
    Instant validFrom;
    QStringList intakeAddresses; ///< lower case
    QString issuesUrl;
    PublicIssue publicIssue = PublicIssue::NotStated;
    QString versionSubject;
    QList<VersionRow> versions;
    QList<Promise> promises;
    QList<AskedItem> asks;
    QString safeHarbour;

    bool operator==(const Policy &) const = default;
};

/// Reads the policy record (resources/policies/*.json), strictly: every field there and of its
/// type. The error names the field ("promises[2].hours: …"). Fields that nobody knows are left
/// alone.
[[nodiscard]] std::expected<Policy, QString> policyFromJson(const QByteArray &json);

/// The same record, keys sorted: `policyFromJson(toJson(p)) == p` but for the ids. It counts whole
/// hours.
[[nodiscard]] QByteArray toJson(const Policy &policy);

} // namespace Docket
