// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caserecord.h"
#include "domain/jsonfields.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

// A part's fields are named once, in its visit(): the writer and the reader are two visitors of the
// same list, so that neither can forget one. What says nothing is not written.

namespace Docket {

namespace {

class Writer
{
public:
    void operator()(QLatin1StringView key, const QString &value)
    {
        put(key, value, value.isEmpty());
    }

    void operator()(QLatin1StringView key, const QStringList &value)
    {
        put(key, QJsonArray::fromStringList(value), value.isEmpty());
    }

    void operator()(QLatin1StringView key, bool value) { put(key, value, !value); }

    void operator()(QLatin1StringView key, int value) { put(key, value, value == 0); }

    void operator()(QLatin1StringView key, Instant value) { put(key, toIsoString(value), false); }

    template <typename T>
    void operator()(QLatin1StringView key, const std::optional<T> &value)
    {
        if (value) {
            always(key, *value);
        }
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(QLatin1StringView key, Enum value)
    {
        put(key, QString(toToken(value)), value == Enum{});
    }

    /// For words whose first value is not what a reader takes for granted.
    template <typename Enum>
    void required(QLatin1StringView key, Enum value)
    {
        put(key, QString(toToken(value)), false);
    }

    template <typename T>
        requires std::is_aggregate_v<T>
    void operator()(QLatin1StringView key, const T &value)
    {
        const QJsonObject object = written(value);
        put(key, object, object.isEmpty());
    }

    template <typename T>
    void operator()(QLatin1StringView key, const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values) {
            array.append(written(value));
        }
        put(key, array, array.isEmpty());
    }

    template <typename T>
    static QJsonObject written(const T &value)
    {
        Writer writer;
        visit(writer, value);
        return writer.m_object;
    }

private:
    void always(QLatin1StringView key, bool value) { m_object[key] = value; }

    void always(QLatin1StringView key, Instant value) { m_object[key] = toIsoString(value); }

    template <typename T>
    void always(QLatin1StringView key, const T &value)
    {
        m_object[key] = written(value);
    }

    void put(QLatin1StringView key, const QJsonValue &value, bool saysNothing)
    {
        if (!saysNothing) {
            m_object[key] = value;
        }
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(JsonFields fields)
        : m_fields(std::move(fields))
    {
    }

    template <typename T>
    void operator()(QLatin1StringView key, T &value)
    {
        if (m_fields.contains(key)) {
            read(key, value);
        }
    }

    template <typename Enum>
    void required(QLatin1StringView key, Enum &value)
    {
        read(key, value);
    }

private:
    void read(QLatin1StringView key, QString &value) { value = m_fields.text(key); }

    void read(QLatin1StringView key, QStringList &value) { value = m_fields.texts(key); }

    void read(QLatin1StringView key, bool &value) { value = m_fields.flag(key); }

    void read(QLatin1StringView key, int &value)
    {
        value = int(m_fields.numberOrNull(key, MostExtensions).value_or(0));
    }

    void read(QLatin1StringView key, Instant &value) { value = m_fields.instant(key); }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    void read(QLatin1StringView key, Enum &value)
    {
        value = m_fields.word(key, value);
    }

    template <typename T>
    void read(QLatin1StringView key, std::optional<T> &value)
    {
        value.emplace();
        read(key, *value);
    }

    template <typename T>
        requires std::is_aggregate_v<T>
    void read(QLatin1StringView key, T &value)
    {
        Reader reader(m_fields.object(key));
        visit(reader, value);
    }

    template <typename T>
    void read(QLatin1StringView key, QList<T> &values)
    {
        for (const JsonFields &item : m_fields.objects(key)) {
            Reader reader(item);
            visit(reader, values.emplace_back());
        }
    }

    static constexpr qint64 MostExtensions = 1000;
    JsonFields m_fields;
};

template <typename T, typename Part>
concept Is = std::same_as<std::remove_const_t<T>, Part>;

template <typename V>
void visit(V &visitor, Is<Conduct> auto &part)
{
    visitor("channel"_L1, part.channel);
    visitor("private"_L1, part.isPrivate);
    visitor("asked_for_embargo"_L1, part.askedForEmbargo);
    visitor("published_by_reporter_at"_L1, part.publishedByReporterAt);
    visitor("followed_guidelines"_L1, part.followedGuidelines);
    visitor("reason"_L1, part.reason);
}

template <typename V>
void visit(V &visitor, Is<Decision> auto &part)
{
    visitor.required("outcome"_L1, part.outcome);
    visitor("validity"_L1, part.validity);
    visitor("approach"_L1, part.approach);
    visitor("reason"_L1, part.reason);
    visitor("clause"_L1, part.clause);
    visitor("evidence"_L1, part.evidence);
    visitor("by"_L1, part.by);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<Estimate> auto &part)
{
    visitor("fix_by"_L1, part.fixBy);
    visitor("reason"_L1, part.reason);
    visitor("by"_L1, part.by);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<ClockPause> auto &part)
{
    visitor.required("kind"_L1, part.kind);
    visitor("from"_L1, part.pause.from);
    visitor("until"_L1, part.pause.until);
    visitor("reason"_L1, part.pause.reason);
}

template <typename V>
void visit(V &visitor, Is<Reviewer> auto &part)
{
    visitor("name"_L1, part.name);
    visitor("at"_L1, part.at);
}

template <typename V>
void visit(V &visitor, Is<Backport> auto &part)
{
    visitor("branch"_L1, part.branch);
    visitor("status"_L1, part.status);
    visitor("version"_L1, part.version);
}

template <typename V>
void visit(V &visitor, Is<FixRecord> auto &part)
{
    visitor("branch"_L1, part.branch);
    visitor("commits"_L1, part.commits);
    visitor("author"_L1, part.author);
    visitor("reviewers"_L1, part.reviewers);
    visitor("regression_test"_L1, part.regressionTest);
    visitor("test_result"_L1, part.testResult);
    visitor("manual_check"_L1, part.manualCheck);
    visitor("manual_check_at"_L1, part.manualCheckAt);
    visitor("dependency"_L1, part.dependency);
    visitor("dependency_advisory"_L1, part.dependencyAdvisory);
    visitor("nature"_L1, part.nature);
    visitor("components"_L1, part.components);
    visitor("target_release"_L1, part.targetRelease);
    visitor("release_kind"_L1, part.releaseKind);
    visitor("release_reason"_L1, part.releaseReason);
    visitor("backports"_L1, part.backports);
    visitor("fixed_at"_L1, part.fixedAt);
}

template <typename V>
void visit(V &visitor, Is<EmbargoTerms> auto &part)
{
    visitor("zone"_L1, part.zone);
    visitor("agreed_with"_L1, part.agreedWith);
    visitor("quote"_L1, part.quote);
    visitor("extensions"_L1, part.extensions);
}

template <typename V>
void visit(V &visitor, Is<Exploitation> auto &part)
{
    visitor("known_at"_L1, part.knownAt);
    visitor("warned_at"_L1, part.warnedAt);
    visitor("notified_at"_L1, part.notifiedAt);
    visitor("reported_at"_L1, part.reportedAt);
}

template <typename V>
void visit(V &visitor, Is<ConfirmedItem> auto &part)
{
    visitor("key"_L1, part.key);
    visitor("state"_L1, part.state);
    visitor("refused"_L1, part.isRefusal);
    visitor("evidence"_L1, part.evidence);
}

template <typename V>
void visit(V &visitor, Is<StatedVersions> auto &part)
{
    visitor("product"_L1, part.product);
    visitor("runtime"_L1, part.runtime);
}

template <typename V>
void visit(V &visitor, Is<CaseRecord> auto &record)
{
    visitor("conduct"_L1, record.conduct);
    visitor("decisions"_L1, record.decisions);
    visitor("estimates"_L1, record.estimates);
    visitor("pauses"_L1, record.pauses);
    visitor("fix"_L1, record.fix);
    visitor("embargo"_L1, record.embargo);
    visitor("exploitation"_L1, record.exploitation);
    visitor("items"_L1, record.items);
    visitor("versions"_L1, record.versions);
    visitor("safe_harbour_at"_L1, record.safeHarbourAt);
}

} // namespace

QByteArray toJson(const CaseRecord &record)
{
    return QJsonDocument(Writer::written(record)).toJson(QJsonDocument::Compact);
}

std::optional<CaseRecord> recordFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::nullopt;
    }
    CaseRecord record;
    Reader reader(*fields);
    visit(reader, record);
    return error.isEmpty() ? std::optional(std::move(record)) : std::nullopt;
}

QByteArray differenceJson(const CaseRecord &own, const CaseRecord &others)
{
    return differenceOf(Writer::written(own), Writer::written(others));
}

} // namespace Docket
