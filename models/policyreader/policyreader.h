// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/policy.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

/// What stood in the way of reading a SECURITY.md, or what a person should look at.
enum class PolicyProblemKind {
    Empty,         ///< no text at all
    Binary,        ///< bytes of no text; nothing was read
    TooLarge,      ///< only the first MostPolicyBytes, or rows of versions, were read
    BadCharset,    ///< bytes that are no UTF-8 were replaced
    BrokenTable,   ///< a table without a header, or a row of another length or that says nothing
    Contradiction, ///< two sentences promise different times for the same thing, or the like
    VagueTime,     ///< "ASAP", "promptly", "within 0 days": no deadline that one can keep
    DuplicateItem, ///< said twice, and taken once
    NoVersions,    ///< nothing says which versions are supported
    NoChannel,     ///< nothing says where reports go
    NoPromise,     ///< nothing is promised
};

/// One of them, and where.
struct PolicyProblem
{
    PolicyProblemKind kind = PolicyProblemKind::Empty;
    int line = 0; ///< of the document, from 1; 0: the document as a whole
    QString text; ///< the words that it is about

    bool operator==(const PolicyProblem &) const = default;
};

/// What was read from a document. The policy has its text, and each item of it says where in the
/// text it stands.
struct PolicyReading
{
    Policy policy;
    QList<PolicyProblem> problems;

    bool operator==(const PolicyReading &) const = default;
};

/// A policy is a few kilobytes; what is longer is no policy.
constexpr qint64 MostPolicyBytes = 1 << 18;

/// Reads a SECURITY.md by the rule tables of this folder, in time linear in its length. Never
/// fails: what is not understood is listed in the policy, what is wrong in the problems. Each
/// sentence is an item of the policy, or binds nobody by a rule of plainsentences.cpp, or is
/// listed. `product` is the short name; without one it is made from the title or the repository.
/// The document's line ends become "\n". A private form to report with is the contact where no
/// other one is named, and `issuesUrl` where no other place takes reports; a second one is listed.
/// Where two sentences state different times for one thing the shorter is read; of hours and
/// business days, where that depends on the day, the hours.
[[nodiscard]] PolicyReading readPolicy(const QByteArray &markdown, const QString &product,
                                       Instant validFrom);

} // namespace Docket
