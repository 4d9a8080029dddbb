// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvmapping.h"

#include "domain/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<CsvField, QLatin1StringView>, 16> Words{
    std::pair{CsvField::Id, "id"_L1},
    std::pair{CsvField::Url, "url"_L1},
    std::pair{CsvField::Title, "title"_L1},
    std::pair{CsvField::Text, "text"_L1},
    std::pair{CsvField::State, "state"_L1},
    std::pair{CsvField::StateReason, "state-reason"_L1},
    std::pair{CsvField::Reporter, "reporter"_L1},
    std::pair{CsvField::ReporterName, "reporter-name"_L1},
    std::pair{CsvField::CreatedAt, "created-at"_L1},
    std::pair{CsvField::UpdatedAt, "updated-at"_L1},
    std::pair{CsvField::Labels, "labels"_L1},
    std::pair{CsvField::Confidential, "confidential"_L1},
    std::pair{CsvField::Public, "public"_L1},
    std::pair{CsvField::DuplicateOf, "duplicate-of"_L1},
    std::pair{CsvField::Comment, "comment"_L1},
    std::pair{CsvField::Attachment, "attachment"_L1},
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
          .columns = {{CsvField::Url, {u"URL"_s}},
                      {CsvField::Id, {u"Issue ID"_s, u"IID"_s}},
                      {CsvField::Title, {u"Title"_s}},
                      {CsvField::Text, {u"Description"_s}},
                      {CsvField::State, {u"State"_s}},
                      {CsvField::Reporter, {u"Author Username"_s}},
                      {CsvField::ReporterName, {u"Author"_s}},
                      {CsvField::CreatedAt, {u"Created At (UTC)"_s}},
                      {CsvField::UpdatedAt, {u"Updated At (UTC)"_s}},
                      {CsvField::Labels, {u"Labels"_s}},
                      {CsvField::Confidential, {u"Confidential"_s}}},
          .timeFormat = {},
          .urlPrefix = {},
          .header = {},
          .knownAs = {}},
         {u"URL"_s, u"Title"_s, u"State"_s, u"Created At (UTC)"_s}},
        {{.name = u"hackerone-csv"_s,
          .source = SourceKind::HackerOne,
          .columns = {{CsvField::Id, {u"id"_s}},
                      {CsvField::Title, {u"title"_s}},
                      {CsvField::State, {u"substate"_s, u"state"_s}},
                      {CsvField::Reporter, {u"reporter"_s}},
                      {CsvField::CreatedAt, {u"reported_at"_s}},
                      {CsvField::Labels, {u"cve_ids"_s}},
                      {CsvField::DuplicateOf, {u"original_report_id"_s}}},
          .timeFormat = {},
          .urlPrefix = u"https://hackerone.com/reports/"_s,
          .header = {},
          .knownAs = {}},
         {u"severity_rating"_s, u"substate"_s, u"reported_at"_s, u"title"_s}},
        {{.name = u"bugcrowd-csv"_s,
          .source = SourceKind::Bugcrowd,
          .columns = {{CsvField::Id, {u"reference_number"_s}},
                      {CsvField::Title, {u"title"_s, u"caption"_s}},
                      {CsvField::Text, {u"description"_s}},
                      {CsvField::State, {u"substate"_s, u"state"_s}},
                      {CsvField::Reporter, {u"username"_s}},
                      {CsvField::CreatedAt, {u"submitted_at"_s}}},
          .timeFormat = {},
          .urlPrefix = {},
          .header = {},
          .knownAs = {}},
         {u"reference_number"_s, u"bounty_code"_s, u"submitted_at"_s}},
        {{.name = u"jira"_s,
          .source = SourceKind::Jira,
          .columns = {{CsvField::Id, {u"Issue key"_s}},
                      {CsvField::Title, {u"Summary"_s}},
                      {CsvField::Text, {u"Description"_s}},
                      {CsvField::State, {u"Status"_s}},
                      {CsvField::StateReason, {u"Resolution"_s}},
                      {CsvField::Reporter, {u"Reporter"_s, u"Creator"_s}},
                      {CsvField::CreatedAt, {u"Created"_s}},
                      {CsvField::UpdatedAt, {u"Updated"_s}},
                      {CsvField::Labels, {u"Labels"_s}},
                      {CsvField::DuplicateOf, {u"Outward issue link (Duplicate)"_s}},
                      {CsvField::Comment, {u"Comment"_s}},
                      {CsvField::Attachment, {u"Attachment"_s}}},
          .timeFormat = {},
          .urlPrefix = {},
          .header = {},
          .knownAs = {}},
         {u"Issue key"_s, u"Summary"_s}},
        {{.name = u"bugzilla-csv"_s,
          .source = SourceKind::Bugzilla,
          .columns = {{CsvField::Id, {u"bug_id"_s}},
                      {CsvField::Title, {u"short_desc"_s}},
                      {CsvField::State, {u"bug_status"_s}},
                      {CsvField::StateReason, {u"resolution"_s}},
                      {CsvField::Reporter, {u"reporter"_s}},
                      {CsvField::ReporterName, {u"reporter_realname"_s}},
                      {CsvField::CreatedAt, {u"opendate"_s}},
                      {CsvField::UpdatedAt, {u"changeddate"_s}},
                      {CsvField::Labels, {u"keywords"_s}}},
          .timeFormat = {},
          .urlPrefix = {},
          .header = {},
          .knownAs = {}},
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
    return mapping.columns.contains(CsvField::Title) ? std::nullopt
                                                     : std::optional(u"columns.title: missing"_s);
}

/// A row of names, as a set: tables are told by it whatever the order of their columns.
QSet<QString> keysOf(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header) {
        keys.insert(csvColumnKey(name));
    }
    return keys;
}

QJsonObject objectOf(const CsvMapping &mapping)
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
    if (!mapping.header.isEmpty()) {
        object["header"_L1] = QJsonArray::fromStringList(mapping.header);
    }
    if (!mapping.knownAs.isEmpty()) {
        object["known_as"_L1] = mapping.knownAs;
    }
    return object;
}

std::optional<QString> readHeader(const QJsonValue &value, CsvMapping &mapping)
{
    if (!value.isUndefined() && !value.isArray()) {
        return u"header: expected a list of names"_s;
    }
    const QJsonArray names = value.toArray();
    for (const auto &name : names) {
        if (!name.isString()) {
            return u"header: expected a list of names"_s;
        }
        mapping.header.append(name.toString());
    }
    return std::nullopt;
}

/// The settings that are one text each.
std::optional<QString> readTexts(const QJsonObject &object, CsvMapping &mapping)
{
    static const QStringList keys{u"name"_s,       u"columns"_s, u"source"_s,  u"time_format"_s,
                                  u"url_prefix"_s, u"header"_s,  u"known_as"_s};
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!keys.contains(member.key())) {
            return member.key() + ": no setting of that name"_L1;
        }
        const bool isText = member.key() != "columns"_L1 && member.key() != "header"_L1;
        if (isText && !member.value().isString()) {
            return member.key() + ": expected a text"_L1;
        }
    }
    mapping.name = object.value("name"_L1).toString();
    mapping.timeFormat = object.value("time_format"_L1).toString();
    mapping.urlPrefix = object.value("url_prefix"_L1).toString();
    mapping.knownAs = object.value("known_as"_L1).toString();
    if (!isCsvMappingName(mapping.name)) {
        return u"name: expected lower-case letters, digits and -"_s;
    }
    if (!mapping.knownAs.isEmpty() && !isCsvMappingName(mapping.knownAs)) {
        return u"known_as: expected lower-case letters, digits and -"_s;
    }
    return std::nullopt;
}

} // namespace

QByteArray toJson(const CsvMapping &mapping)
{
    return QJsonDocument(objectOf(mapping)).toJson(QJsonDocument::Compact);
}

std::expected<CsvMapping, QString> csvMappingFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(error.errorString());
    }
    CsvMapping mapping;
    if (auto wrong = readTexts(object, mapping)) {
        return std::unexpected(*std::move(wrong));
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
    if (auto wrong = readHeader(object.value("header"_L1), mapping)) {
        return std::unexpected(*std::move(wrong));
    }
    return mapping;
}

QByteArray toJson(const QList<CsvMapping> &mappings)
{
    QJsonObject all;
    for (const CsvMapping &mapping : mappings) {
        all[mapping.name] = objectOf(mapping);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<CsvMapping> csvMappingsFromJson(const QByteArray &json)
{
    QList<CsvMapping> mappings;
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    for (const auto &value : all) {
        const auto mapping =
            csvMappingFromJson(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (mapping) {
            mappings.append(*mapping);
        }
    }
    return mappings;
}

bool isCsvMappingName(const QString &name)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    return form.match(name).hasMatch();
}

bool isCsvNameTaken(const QString &name, const QList<CsvMapping> &mappings)
{
    return knownCsvMapping(name) || std::ranges::any_of(mappings, [&](const CsvMapping &mapping) {
               return mapping.name == name || mapping.knownAs == name;
           });
}

QString csvColumnKey(const QString &name)
{
    return name.trimmed().toLower();
}

std::optional<CsvMapping> csvMappingFor(const QStringList &header,
                                        const QList<CsvMapping> &mappings)
{
    const QSet<QString> keys = keysOf(header);
    const auto fitting = std::ranges::find_if(mappings, [&](const CsvMapping &mapping) {
        return !mapping.header.isEmpty() && keysOf(mapping.header) == keys;
    });
    return fitting == mappings.end() ? std::nullopt : std::optional(*fitting);
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
