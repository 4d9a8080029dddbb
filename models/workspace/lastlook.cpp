// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lastlook.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto CaseField = "case"_L1;
constexpr auto AtField = "at"_L1;

} // namespace

QByteArray toJson(const LastLook &look)
{
    QJsonObject object{{CaseField, look.newest.value}};
    if (look.at) {
        object.insert(AtField, look.at->seconds);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<LastLook> lastLookFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 newest = object.value(CaseField).toInteger(-1);
    if (newest < 0) {
        return std::nullopt;
    }
    LastLook look{.newest = {newest}, .at = {}};
    if (const QJsonValue at = object.value(AtField); at.isDouble()) {
        look.at = Instant{at.toInteger()};
    }
    return look;
}

} // namespace Docket
