// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/releaseplan.h"

#include "domain/jsonfields.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Docket {

QByteArray toJson(const QList<PlannedRelease> &releases)
{
    QList<PlannedRelease> sorted = releases;
    std::ranges::stable_sort(sorted, {}, [](const PlannedRelease &release) {
        return std::tuple(release.at, release.product, release.version);
    });
    QJsonArray array;
    for (const PlannedRelease &release : std::as_const(sorted)) {
        array.append(QJsonObject{{"product"_L1, release.product},
                                 {"version"_L1, release.version},
                                 {"at"_L1, toIsoString(release.at)},
                                 {"kind"_L1, QString(toToken(release.kind))}});
    }
    return QJsonDocument(QJsonObject{{"releases"_L1, array}}).toJson(QJsonDocument::Compact);
}

std::optional<QList<PlannedRelease>> releasesFromJson(const QByteArray &json)
{
    QString error;
    const std::optional<JsonFields> fields = jsonFieldsOf(json, &error);
    if (!fields) {
        return std::nullopt;
    }
    QList<PlannedRelease> releases;
    for (const JsonFields &item : fields->objects("releases"_L1)) {
        releases.append({.product = item.text("product"_L1),
                         .version = item.text("version"_L1),
                         .at = item.instant("at"_L1),
                         .kind = item.word("kind"_L1, ReleaseKind::Regular)});
    }
    return error.isEmpty() ? std::optional(releases) : std::nullopt;
}

} // namespace Docket
