// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "importers/importer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace Docket {

/// What one element of a tracker's dump holds.
struct TrackerItems
{
    QList<IncomingMessage> messages; ///< the issue, then the comments that come with it
    bool isSkipped = false;          ///< a pull request, or a comment of one
    std::optional<ImportIssue> issue;

    bool operator==(const TrackerItems &) const = default;
};

/// What people change of an issue or comment after they wrote it.
struct TrackerItem
{
    QString title;
    QString text;
    QString state; ///< see TrackerFacts; that and title are empty for a comment
    QString stateReason;
    QString closedBy;    ///< see TrackerFacts
    QString duplicateOf; ///< see TrackerFacts
    std::optional<Instant> updatedAt;

    bool operator==(const TrackerItem &) const = default;
};

/// An element where it was read.
struct Element
{
    QByteArrayView bytes; ///< what its messages keep as their original
    qint64 offset = 0;
    const ImportContext &context;
    OriginalFormat format = OriginalFormat::TrackerItem;
    QByteArray envelope;
};

/// What an issue or comment says, in the words of no tracker.
struct ItemFields
{
    QString ref; ///< of the item itself; empty: it has no name of its own
    Person from;
    QString title;
    QString text;
    QString createdAt; ///< as the source writes it
    bool isAutomatic = false;
    bool isFromTeam = false;
    bool isInternal = false;
    TrackerFacts facts; ///< an issue is one whose issueUrl is `ref`, or empty
};

/// The message that an item is. One without a usable date is received when its file was, with an
/// issue that says so.
[[nodiscard]] IncomingMessage messageOf(ItemFields fields, const Element &element);

[[nodiscard]] TrackerItems wrongShape(const Element &element, const QString &field);

/// The first of `fields` that is of another type than its word says ("text", "text or nothing").
struct FieldRule
{
    QLatin1StringView key;
    enum class Is { Text, TextOrNothing, Number, NumberOrText } is;
};

[[nodiscard]] std::optional<QString> firstWrong(const QJsonObject &object,
                                                std::initializer_list<FieldRule> rules);

/// Whether a value says yes: true, 1, "1", "true" or "yes". Old servers write 0 and 1.
[[nodiscard]] bool isYes(const QJsonValue &value);

/// A string, or a number without a point; empty for anything else.
[[nodiscard]] QString wordOf(const QJsonValue &value);

/// The strings of an array, or the names of its objects.
[[nodiscard]] QStringList wordsOf(const QJsonValue &value);

/// An instant in any of the forms that trackers write: ISO 8601, "2013-06-25 11:49:00 +0200",
/// "2024-05-12 04:05:27 UTC", "2024-05-12 04:05:27" (taken for UTC), "10/Feb/21 5:12 PM" (Jira).
[[nodiscard]] std::optional<Instant> instantFromTracker(const QString &text);

/// Bytes that are no UTF-8 become U+FFFD: they cost their place, not the item.
[[nodiscard]] std::optional<QJsonObject> objectOf(QByteArrayView bytes,
                                                  qsizetype *errorAt = nullptr);

/// A file that a source names, with its bytes or without.
[[nodiscard]] AttachmentInfo attachmentOf(const QString &name, const QString &mediaType,
                                          qint64 statedSize,
                                          const std::optional<QByteArray> &bytes);

/// Says of a message's attachments which of them have no bytes in the dump.
void noteMissingBytes(IncomingMessage &message, const Element &element);

} // namespace Docket
