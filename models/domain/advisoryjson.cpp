// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"
#include "domain/jsonfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

template <typename T, typename Function>
QJsonArray toArray(const QList<T> &items, Function &&toObject)
{
    QJsonArray array;
    for (const T &item : items) {
        array.append(QJsonObject(toObject(item)));
    }
    return array;
}

QJsonObject boundToJson(const VersionBound &bound)
{
    return {{"version"_L1, bound.version}, {"unknown"_L1, bound.isUnknown}};
}

VersionBound boundFrom(const JsonFields &fields)
{
    return {fields.text("version"_L1), fields.flag("unknown"_L1)};
}

QJsonObject toObject(const AdvisoryDraft &draft)
{
    QJsonObject object;
    object["title"_L1] = draft.title;
    object["identifiers"_L1] = QJsonArray::fromStringList(draft.identifiers);
    object["affected"_L1] = toArray(draft.affected, [](const AffectedRange &range) {
        return QJsonObject{{"product"_L1, range.product},
                           {"introduced"_L1, boundToJson(range.introduced)},
                           {"fixed"_L1, boundToJson(range.fixed)}};
    });
    object["description"_L1] = draft.description;
    object["impact"_L1] = draft.impact;
    object["resolution"_L1] = draft.resolution;
    object["mitigation"_L1] = draft.mitigation;
    object["credits"_L1] = toArray(draft.credits, [](const Credit &credit) {
        return QJsonObject{{"name"_L1, credit.name}, {"consent"_L1, credit.hasConsent}};
    });
    object["timeline"_L1] = toArray(draft.timeline, [](const TimelineEntry &entry) {
        return QJsonObject{{"at"_L1, toIsoString(entry.at)}, {"text"_L1, entry.text}};
    });
    object["references"_L1] = toArray(draft.references, [](const Reference &reference) {
        return QJsonObject{{"title"_L1, reference.title}, {"url"_L1, reference.url}};
    });
    return object;
}

} // namespace

QByteArray toJson(const AdvisoryDraft &draft)
{
    return QJsonDocument(toObject(draft)).toJson(QJsonDocument::Compact);
}

QByteArray differenceJson(const AdvisoryDraft &own, const AdvisoryDraft &others)
{
    return differenceOf(toObject(own), toObject(others));
}

std::optional<AdvisoryDraft> draftFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::nullopt;
    }
    AdvisoryDraft draft;
    draft.title = fields->text("title"_L1);
    draft.identifiers = fields->texts("identifiers"_L1);
    for (const JsonFields &range : fields->objects("affected"_L1)) {
        draft.affected.append({range.text("product"_L1), boundFrom(range.object("introduced"_L1)),
                               boundFrom(range.object("fixed"_L1))});
    }
    draft.description = fields->text("description"_L1);
    draft.impact = fields->text("impact"_L1);
    draft.resolution = fields->text("resolution"_L1);
    draft.mitigation = fields->text("mitigation"_L1);
    for (const JsonFields &credit : fields->objects("credits"_L1)) {
        draft.credits.append({credit.text("name"_L1), credit.flag("consent"_L1)});
    }
    for (const JsonFields &entry : fields->objects("timeline"_L1)) {
        draft.timeline.append({entry.instant("at"_L1), entry.text("text"_L1)});
    }
    for (const JsonFields &reference : fields->objects("references"_L1)) {
        draft.references.append({reference.text("title"_L1), reference.text("url"_L1)});
    }
    return error.isEmpty() ? std::optional(draft) : std::nullopt;
}

} // namespace Docket
