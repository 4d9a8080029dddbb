// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <expected>
#include <initializer_list>
#include <optional>
#include <utility>

namespace Docket {

/// What was read of a record, and the first thing that is wrong with it.
struct RecordReading
{
    QSet<QString> read; ///< JSON pointers; all that stands below one is read as well
    std::optional<QString> wrongAt;
};

/// A value of a record and where it stands. Asking for what is not there, or is null, gives an
/// empty value; what is of another type is wrong, and the reading keeps the first such place. So a
/// reader asks for everything and looks at the reading once, at the end.
class RecordNode final
{
public:
    /// `reading` must outlive this and everything that comes from it.
    RecordNode(QJsonValue value, QString pointer, RecordReading *reading)
        : m_value(std::move(value))
        , m_pointer(std::move(pointer))
        , m_reading(reading)
    {
    }

    /// Whether it has a value at all.
    [[nodiscard]] bool exists() const { return !m_value.isUndefined() && !m_value.isNull(); }

    [[nodiscard]] bool isObject() const { return m_value.isObject(); }

    [[nodiscard]] bool isText() const { return m_value.isString(); }

    [[nodiscard]] const QString &pointer() const { return m_pointer; }

    /// A member of an object.
    [[nodiscard]] RecordNode operator[](QLatin1StringView key) const;

    /// The first of these members that exists; the last one if none does.
    [[nodiscard]] RecordNode firstOf(std::initializer_list<QLatin1StringView> keys) const;

    [[nodiscard]] QList<QString> keys() const;

    /// Its text, which counts as read.
    [[nodiscard]] QString text() const;

    /// Its text, which counts as unread.
    [[nodiscard]] QString look() const;

    /// An array of texts.
    [[nodiscard]] QStringList texts() const;

    /// The elements of an array.
    [[nodiscard]] QList<RecordNode> list() const;

    /// An instant; without a zone it is UTC. One that Docket cannot hold (of the year 1) is
    /// nothing, and unread.
    [[nodiscard]] std::optional<Instant> instant() const;

    /// Counts it as read, with all that it has.
    void take() const;

    void fail() const;

private:
    QJsonValue m_value;
    QString m_pointer;
    RecordReading *m_reading;
};

/// The object that a record is, checked for the bounds of advisoryrecords.h.
[[nodiscard]] std::expected<QJsonObject, ImportIssue> recordObject(const QByteArray &bytes);

/// Pointers to what of `object` was not read, the first 1,000. Of an array or object of which
/// nothing was read there is one; empty ones and nulls say nothing and are no loss.
[[nodiscard]] QStringList unreadOf(const QJsonObject &object, const RecordReading &reading);

/// The problem of a reading.
[[nodiscard]] ImportIssue wrongRecord(const QString &pointer);

} // namespace Docket
