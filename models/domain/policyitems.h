// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QList>
#include <QString>

namespace Docket {

// What a policy says, as one list: for a page that shows each item beside its sentence.

/// What kind of thing a sentence of a policy is.
enum class PolicyCategory {
    Version,
    Promise,
    Ask,
    Channel,
    Practice,
    SafeHarbour,
    NotUnderstood,
};

/// What of the channel an item is.
enum class ChannelPart {
    PublicIssue, ///< may, must or must not a report be public
    Address,
    Issues,    ///< the tracker
    Reviewers, ///< how many people read a fix (M-16)
    Contact,   ///< for questions about the policy (M-21)
};

/// One thing that was read, with its place in the policy's own list and in its document.
struct PolicyItem
{
    PolicyCategory category = PolicyCategory::Version;
    int number = 1; ///< within its category, from 1; but for the channel also in the policy's list
    ChannelPart part = ChannelPart::PublicIssue; ///< of the channel only
    QString text;          ///< the policy's own words; empty where it has none
    QList<TextSpan> spans; ///< a promise that is stated twice has two
    int line = 0;          ///< of the first span, from 1; 0: not in a document

    bool operator==(const PolicyItem &) const = default;
};

/// Every item in the order of the categories and of the policy. A place that states the channel
/// belongs to the address or URL that it names, and else to the rule about public issues.
[[nodiscard]] QList<PolicyItem> policyItems(const Policy &policy);

/// A letter and its number, "P1": what stands at the sentence and at the item.
[[nodiscard]] QString badgeOf(const PolicyItem &item);

/// Positions in `items` of those that have the place `offset` (UTF-16) of the document, the
/// shortest span first: the one that was meant.
[[nodiscard]] QList<qsizetype> itemsAt(const QList<PolicyItem> &items, qsizetype offset);

/// The line of a document, from 1, on which `offset` stands.
[[nodiscard]] int lineOf(const QString &document, qsizetype offset);

/// The policy without an item.
[[nodiscard]] Policy without(Policy policy, const PolicyItem &item);

/// A key for a new asked-for item, made of its first words: "steps_to_reproduce". None of `asks`
/// has it.
[[nodiscard]] QString freeAskKey(const QList<AskedItem> &asks, const QString &text);

/// `key`, with a number where an item has it already: "poc_2".
[[nodiscard]] QString freeAskKeyLike(const QList<AskedItem> &asks, const QString &key);

/// How many items of a category were added, taken away or said otherwise.
struct PolicyChange
{
    PolicyCategory category = PolicyCategory::Version;
    int added = 0;
    int removed = 0;
    int changed = 0;

    bool operator==(const PolicyChange &) const = default;
};

/// What is different, in the order of the categories; what is the same is left out. The channel
/// counts as changed once, whatever of it is.
[[nodiscard]] QList<PolicyChange> policyChanges(const Policy &before, const Policy &after);

} // namespace Docket
