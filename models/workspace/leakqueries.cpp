// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/leakqueries.h"

#include "domain/casedetail.h"
#include "workspace/casereader.h"
#include "workspace/settings.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"
#include "workspace/workspacelater.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <variant>

namespace Docket {

namespace {

/// More cases in work than any team has.
constexpr int MostSecretCases = 5000;

bool isDamaged(const Failure &failure)
{
    const auto *error = std::get_if<StoreError>(&failure);
    return error != nullptr && error->fault == StoreFault::Corrupt;
}

Outcome<LeakReport> leaksOf(const Stores &stores, const QString &text)
{
    const auto files = stores.cases.secret(MostSecretCases);
    if (!files) {
        return failed(files);
    }
    LeakReport report;
    LeakCheck check(text);
    for (const CaseFile &file : *files) {
        const auto detail = readCaseToPublish(stores, file.id);
        if (!detail && !isDamaged(detail.error())) {
            return std::unexpected(detail.error());
        }
        check.add(detail ? secretCaseOf(*detail)
                         : SecretCase{.key = file.key, .title = file.title});
        if (!detail || std::ranges::contains(detail->messages, true, &MessageView::isDamaged)) {
            report.damagedKeys.append(file.key);
        }
    }
    report.leaks = check.leaks();
    return report;
}

QByteArray toCompactJson(const QJsonDocument &json)
{
    return json.toJson(QJsonDocument::Compact);
}

} // namespace

Outcome<LeakReport> LeakQueries::leaksIn(const QString &text) const
{
    return leaksOf(*m_workspace.m_stores, text);
}

void LeakQueries::checkForLeaks(const QString &text, QObject *context,
                                std::function<void(const Outcome<LeakReport> &)> answer) const
{
    m_workspace.later<LeakReport>([text](const Stores &stores) { return leaksOf(stores, text); },
                                  context, std::move(answer));
}

Outcome<QStringList> LeakQueries::privateHosts() const
{
    return m_workspace.setting(Setting::PrivateHosts).transform([](const auto &json) {
        return textsFromJson(json.value_or(QByteArray()));
    });
}

Outcome<void> LeakQueries::setPrivateHosts(const QStringList &places) const
{
    return m_workspace.saveSetting(Setting::PrivateHosts,
                                   toCompactJson(QJsonDocument(QJsonArray::fromStringList(places))),
                                   m_workspace.m_now());
}

Outcome<QString> LeakQueries::cloneOf(const QString &product) const
{
    return m_workspace.setting(Setting::Clones).transform([&product](const auto &json) {
        return QJsonDocument::fromJson(json.value_or(QByteArray()))
            .object()
            .value(product)
            .toString();
    });
}

Outcome<void> LeakQueries::setCloneOf(const QString &product, const QString &folder) const
{
    return m_workspace.setting(Setting::Clones).and_then([&](const auto &json) {
        QJsonObject clones = QJsonDocument::fromJson(json.value_or(QByteArray())).object();
        if (folder.isEmpty()) {
            clones.remove(product);
        } else {
            clones.insert(product, folder);
        }
        return m_workspace.saveSetting(Setting::Clones, toCompactJson(QJsonDocument(clones)),
                                       m_workspace.m_now());
    });
}

void LeakQueries::tagsWithLater(
    const QString &clone, const QStringList &commits, VersionScheme scheme,
    const std::stop_source &stop, QObject *context,
    std::function<void(const Outcome<QList<CommitTags>> &)> answer) const
{
    m_workspace.laterUntil<QList<CommitTags>>(
        m_workspace.m_patient, stop,
        [=](const Stores &, const std::stop_token &token) -> Outcome<QList<CommitTags>> {
            auto tags = tagsContaining(clone, commits, scheme, token);
            if (!tags) {
                return std::unexpected(Failure(tags.error()));
            }
            return std::move(*tags);
        },
        context, std::move(answer));
}

QStringList textsFromJson(const QByteArray &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const auto &value : array) {
        texts.append(value.toString());
    }
    return texts;
}

} // namespace Docket
