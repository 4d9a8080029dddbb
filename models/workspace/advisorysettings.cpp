// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/advisorysettings.h"

#include "exporters/letterexporter.h"
#include "workspace/policyactions.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Docket {

StoreResult<Publisher> publisherOf(const Stores &stores)
{
    return stores.settings.value(Setting::Publisher).transform([](const auto &json) {
        return publisherFromJson(json.value_or(QByteArray())).value_or(Publisher{});
    });
}

Outcome<QMap<QString, QString>> changedTexts(const Stores &stores, QLatin1StringView setting,
                                             QMap<QString, QString> originals)
{
    return widened(stores.settings.value(setting)).transform([&](const auto &json) {
        return withChanges(std::move(originals), json.value_or(QByteArray("{}")));
    });
}

Outcome<void> changeText(Stores &stores, QLatin1StringView setting, const QString &name,
                         const QString &original, const std::optional<QString> &text, Instant at,
                         const QString &by)
{
    const auto json = widened(stores.settings.value(setting));
    if (!json) {
        return std::unexpected(json.error());
    }
    QJsonObject changes = QJsonDocument::fromJson(json->value_or(QByteArray("{}"))).object();
    if (text && *text != original) {
        changes[name] = *text;
    } else {
        changes.remove(name);
    }
    return PolicyActions::saveSetting(
        stores, setting, QJsonDocument(changes).toJson(QJsonDocument::Compact), at, by);
}

} // namespace Docket
