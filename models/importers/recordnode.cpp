// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recordnode.h"

#include "importers/advisoryrecords.h"
#include "importers/jsonextent.h"
#include "importers/trackeritems.h"

#include <QJsonArray>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecordDepth = 64;
constexpr qsizetype MostRecordValues = 4'000'000;
constexpr qsizetype MostLosses = 1000;

/// RFC 6901, 3.
QString pointerTo(const QString &parent, QString key)
{
    return parent + u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

QString pointerTo(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

/// Lists what was not read of a value.
struct Unread
{
    const RecordReading &reading;
    QStringList losses;

    /// What was found in a value.
    struct Found
    {
        bool isRead = false; ///< some of it was
        bool isLost = false; ///< some of it was not
    };

    Found visit(const QJsonValue &value, const QString &pointer)
    {
        if (reading.read.contains(pointer)) {
            return {.isRead = true, .isLost = false};
        }
        const qsizetype before = losses.size();
        Found all;
        const auto add = [&](const QJsonValue &part, const QString &at) {
            const Found found = visit(part, at);
            all.isRead = all.isRead || found.isRead;
            all.isLost = all.isLost || found.isLost;
        };
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                add(it.value(), pointerTo(pointer, it.key()));
            }
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                add(array.at(i), pointerTo(pointer, i));
            }
        } else {
            all.isLost = !value.isNull();
        }
        if (all.isLost && !all.isRead) {
            losses.resize(before);
            losses.append(pointer);
        }
        return all;
    }
};

} // namespace

RecordNode RecordNode::operator[](QLatin1StringView key) const
{
    if (exists() && !m_value.isObject()) {
        fail();
    }
    return {m_value.toObject().value(key), pointerTo(m_pointer, QString(key)), m_reading};
}

RecordNode RecordNode::firstOf(std::initializer_list<QLatin1StringView> keys) const
{
    Q_ASSERT(keys.size() > 0);
    for (const QLatin1StringView key : keys) {
        if (const RecordNode node = (*this)[key]; node.exists()) {
            return node;
        }
    }
    return (*this)[*(keys.end() - 1)];
}

QList<QString> RecordNode::keys() const
{
    return m_value.toObject().keys();
}

QString RecordNode::text() const
{
    if (!exists()) {
        return {};
    }
    if (!m_value.isString()) {
        fail();
    }
    take();
    return m_value.toString();
}

QString RecordNode::look() const
{
    return m_value.toString();
}

QStringList RecordNode::texts() const
{
    QStringList texts;
    for (const RecordNode &node : list()) {
        if (!node.isText()) {
            node.fail();
        }
        texts.append(node.look());
    }
    take();
    return texts;
}

QList<RecordNode> RecordNode::list() const
{
    if (!exists()) {
        return {};
    }
    if (!m_value.isArray()) {
        fail();
        return {};
    }
    const QJsonArray array = m_value.toArray();
    QList<RecordNode> nodes;
    nodes.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        nodes.append(RecordNode(array.at(i), pointerTo(m_pointer, i), m_reading));
    }
    return nodes;
}

std::optional<Instant> RecordNode::instant() const
{
    if (!exists()) {
        return std::nullopt;
    }
    if (!m_value.isString()) {
        fail();
        return std::nullopt;
    }
    auto at = instantFromIso(m_value.toString());
    if (!at) {
        at = instantFromIso(QString(m_value.toString() + u'Z')); // CVE 5: UTC where nothing is said
    }
    if (at) {
        take();
    }
    return at;
}

void RecordNode::take() const
{
    m_reading->read.insert(m_pointer);
}

void RecordNode::fail() const
{
    if (!m_reading->wrongAt) {
        m_reading->wrongAt = m_pointer;
    }
}

std::expected<QJsonObject, ImportIssue> recordObject(const QByteArray &bytes)
{
    const auto stopped = [](ImportFault fault, qint64 offset) {
        return std::unexpected(ImportIssue{.fault = fault, .path = {}, .offset = offset});
    };
    if (bytes.size() > MostRecordBytes || bytes.count(',') > MostRecordValues) {
        return stopped(ImportFault::MessageTooLarge, 0);
    }
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const qsizetype from = jsonBlank(bytes, mark);
    JsonExtent extent;
    const qsizetype size = extent.take(QByteArrayView(bytes).sliced(from));
    if (extent.deepest() > MostRecordDepth) {
        return stopped(ImportFault::TooDeep, from);
    }
    if (from < bytes.size() && bytes[from] != '{') {
        return stopped(ImportFault::UnknownFormat, from);
    }
    const qsizetype end = from + size;
    if (!extent.isComplete() || jsonBlank(bytes, end) != bytes.size()) {
        return stopped(ImportFault::BadJson, end);
    }
    qsizetype errorAt = 0;
    auto object = objectOf(QByteArrayView(bytes).sliced(from, size), &errorAt);
    if (!object) {
        return stopped(ImportFault::BadJson, from + errorAt);
    }
    return *std::move(object);
}

QStringList unreadOf(const QJsonObject &object, const RecordReading &reading)
{
    Unread unread{.reading = reading, .losses = {}};
    unread.visit(object, {});
    if (unread.losses.size() > MostLosses) {
        unread.losses.resize(MostLosses);
    }
    return unread.losses;
}

ImportIssue wrongRecord(const QString &pointer)
{
    return {.fault = ImportFault::WrongShape, .path = {}, .offset = 0, .detail = pointer};
}

} // namespace Docket
