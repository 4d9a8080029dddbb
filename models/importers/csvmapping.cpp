// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csvmapping.h"

#include "domain/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

using enum CsvField;

constexpr std::array<std::pair<CsvField, QLatin1StringView>, 16> Words{
    std::pair{Id, "id"_L1},
    std::pair{Url, "url"_L1},
    std::pair{Title, "title"_L1},
    std::pair{Text, "text"_L1},
    std::pair{State, "state"_L1},
    std::pair{StateReason, "state-reason"_L1},
    std::pair{Reporter, "reporter"_L1},
    std::pair{ReporterName, "reporter-name"_L1},
    std::pair{CreatedAt, "created-at"_L1},
    std::pair{UpdatedAt, "updated-at"_L1},
    std::pair{Labels, "labels"_L1},
    std::pair{Confidential, "confidential"_L1},
    std::pair{Public, "public"_L1},
    std::pair{DuplicateOf, "duplicate-of"_L1},
    std::pair{Comment, "comment"_L1},
    std::pair{Attachment, "attachment"_L1},
};

std::optional<CsvField> fieldOf(const QString &key)
{
    const QString spelled = QString(key).replace(u'_', u'-');
    const auto *const word =
        std::ranges::find_if(Words, [&](const auto &pair) { return pair.second == spelled; });
    return word == Words.end() ? std::nullopt : std::optional(word->first);
}

/// A known table: its mapping and the columns that tell it from others.
struct Known
{
    CsvMapping mapping;
    QStringList marks;
};

// NOLINTNEXTLINE(readability-function-size): a table, which reads best in one piece
const QList<Known> &knownTables()
{
    static const QList<Known> all{
        {{.name = u"gitlab-csv"_s,
          .source = SourceKind::GitLab,
          .columns = {{Url, {u"URL"_s}},
                      {Id, {u"Issue ID"_s, u"IID"_s}},
                      {Title, {u"Title"_s}},
                      {Text, {u"Description"_s}},
                      {State, {u"State"_s}},
                      {Reporter, {u"Author Username"_s}},
                      {ReporterName, {u"Author"_s}},
                      {CreatedAt, {u"Created At (UTC)"_s}},
                      {UpdatedAt, {u"Updated At (UTC)"_s}},
                      {Labels, {u"Labels"_s}},
                      {Confidential, {u"Confidential"_s}}},
          .timeFormat = {},
          .urlPrefix = {}},
         {u"URL"_s, u"Title"_s, u"State"_s, u"Created At (UTC)"_s}},
        {{.name = u"hackerone-csv"_s,
          .source = SourceKind::HackerOne,
          .columns = {{Id, {u"id"_s}},
                      {Title, {u"title"_s}},
                      {State, {u"substate"_s, u"state"_s}},
                      {Reporter, {u"reporter"_s}},
                      {CreatedAt, {u"reported_at"_s}},
                      {Labels, {u"cve_ids"_s}},
                      {DuplicateOf, {u"original_report_id"_s}}},
          .timeFormat = {},
          .urlPrefix = u"https://hackerone.com/reports/"_s},
         {u"severity_rating"_s, u"substate"_s, u"reported_at"_s, u"title"_s}},
        {{.name = u"bugcrowd-csv"_s,
          .source = SourceKind::Bugcrowd,
          .columns = {{Id, {u"reference_number"_s}},
                      {Title, {u"title"_s, u"caption"_s}},
                      {Text, {u"description"_s}},
                      {State, {u"substate"_s, u"state"_s}},
                      {Reporter, {u"username"_s}},
                      {CreatedAt, {u"submitted_at"_s}}},
          .timeFormat = {},
          .urlPrefix = {}},
         {u"reference_number"_s, u"bounty_code"_s, u"submitted_at"_s}},
        {{.name = u"jira"_s,
          .source = SourceKind::Jira,
          .columns = {{Id, {u"Issue key"_s}},
                      {Title, {u"Summary"_s}},
                      {Text, {u"Description"_s}},
                      {State, {u"Status"_s}},
                      {StateReason, {u"Resolution"_s}},
                      {Reporter, {u"Reporter"_s, u"Creator"_s}},
                      {CreatedAt, {u"Created"_s}},
                      {UpdatedAt, {u"Updated"_s}},
                      {Labels, {u"Labels"_s}},
                      {DuplicateOf, {u"Outward issue link (Duplicate)"_s}},
                      {Comment, {u"Comment"_s}},
                      {Attachment, {u"Attachment"_s}}},
          .timeFormat = {},
          .urlPrefix = {}},
         {u"Issue key"_s, u"Summary"_s}},
        {{.name = u"bugzilla-csv"_s,
          .source = SourceKind::Bugzilla,
          .columns = {{Id, {u"bug_id"_s}},
                      {Title, {u"short_desc"_s}},
                      {State, {u"bug_status"_s}},
                      {StateReason, {u"resolution"_s}},
                      {Reporter, {u"reporter"_s}},
                      {ReporterName, {u"reporter_realname"_s}},
                      {CreatedAt, {u"opendate"_s}},
                      {UpdatedAt, {u"changeddate"_s}},
                      {Labels, {u"keywords"_s}}},
          .timeFormat = {},
          .urlPrefix = {}},
         {u"bug_id"_s, u"short_desc"_s}},
    };
    return all;
}

/// One name or several.
std::optional<QStringList> namesOf(const QJsonValue &value)
{
    const QJsonArray all = value.isString() ? QJsonArray{value} : value.toArray();
    QStringList names;
    for (const auto &name : all) {
        if (!name.isString() || name.toString().isEmpty()) {
            return std::nullopt;
        }
        names.append(name.toString());
    }
    return names.isEmpty() ? std::nullopt : std::optional(names);
}

std::optional<QString> readColumns(const QJsonObject &columns, CsvMapping &mapping)
{
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const auto field = fieldOf(column.key());
        if (!field) {
            return "columns."_L1 + column.key() + ": no field of that name"_L1;
        }
        const auto names = namesOf(column.value());
        if (!names) {
            return "columns."_L1 + column.key() + ": expected the name of a column"_L1;
        }
        mapping.columns.insert(*field, *names);
    }
    return mapping.columns.contains(Title) ? std::nullopt
                                           : std::optional(u"columns.title: missing"_s);
}

} // namespace

QByteArray toJson(const CsvMapping &mapping)
{
    QJsonObject columns;
    for (const auto &[field, word] : Words) {
        if (const QStringList names = mapping.columns.value(field); !names.isEmpty()) {
            columns[word] = names.size() == 1 ? QJsonValue(names.first())
                                              : QJsonValue(QJsonArray::fromStringList(names));
        }
    }
    QJsonObject object{{"name"_L1, mapping.name}, {"columns"_L1, columns}};
    if (mapping.source != SourceKind::Table) {
        object["source"_L1] = QString(toToken(mapping.source));
    }
    if (!mapping.timeFormat.isEmpty()) {
        object["time_format"_L1] = mapping.timeFormat;
    }
    if (!mapping.urlPrefix.isEmpty()) {
        object["url_prefix"_L1] = mapping.urlPrefix;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::expected<CsvMapping, QString> csvMappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(error.errorString());
    }
    static const QStringList keys{u"name"_s, u"columns"_s, u"source"_s, u"time_format"_s,
                                  u"url_prefix"_s};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!keys.contains(member.key())) {
            return std::unexpected(member.key() + ": no setting of that name"_L1);
        }
        if (member.key() != "columns"_L1 && !member.value().isString()) {
            return std::unexpected(member.key() + ": expected a text"_L1);
        }
    }
    CsvMapping mapping{.name = object.value("name"_L1).toString(),
                       .columns = {},
                       .timeFormat = object.value("time_format"_L1).toString(),
                       .urlPrefix = object.value("url_prefix"_L1).toString()};
    static const QRegularExpression name(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    if (!name.match(mapping.name).hasMatch()) {
        return std::unexpected(u"name: expected lower-case letters, digits and -"_s);
    }
    if (object.contains("source"_L1)) {
        const auto source = fromToken<SourceKind>(object.value("source"_L1).toString());
        if (!source || !isTracker(*source)) {
            return std::unexpected(u"source: expected a tracker's word, such as csv"_s);
        }
        mapping.source = *source;
    }
    if (!mapping.urlPrefix.isEmpty() && !mapping.urlPrefix.startsWith("https://"_L1) &&
        !mapping.urlPrefix.startsWith("http://"_L1)) {
        return std::unexpected(u"url_prefix: expected an address that begins with https://"_s);
    }
    if (auto wrong = readColumns(object.value("columns"_L1).toObject(), mapping)) {
        return std::unexpected(*std::move(wrong));
    }
    return mapping;
}

std::optional<CsvMapping> knownCsvMapping(QStringView name)
{
    const auto known = std::ranges::find_if(
        knownTables(), [name](const Known &table) { return table.mapping.name == name; });
    return known == knownTables().end() ? std::nullopt : std::optional(known->mapping);
}

QString knownCsvNameOf(const QStringList &header)
{
    const auto known = std::ranges::find_if(knownTables(), [&header](const Known &table) {
        return std::ranges::all_of(table.marks,
                                   [&](const QString &mark) { return header.contains(mark); });
    });
    return known == knownTables().end() ? QString() : known->mapping.name;
}

} // namespace Docket
