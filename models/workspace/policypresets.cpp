// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policypresets.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array Products{"stalwart"_L1, "mailflow"_L1};
constexpr std::array Presets{"90-day"_L1, "90-plus-30"_L1, "45-day"_L1, "linux-distros-14-day"_L1,
                             "eu-cra"_L1};

Policy policyIn(const QString &folder, QLatin1StringView name)
{
    QFile file(":/docket/"_L1 + folder + name + ".json"_L1);
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const auto policy = policyFromJson(file.readAll());
    Q_ASSERT(policy);
    return *policy;
}

} // namespace

QList<Policy> policyPresets()
{
    QList<Policy> presets;
    for (const QLatin1StringView name : Presets) {
        presets.append(policyIn(u"policies/presets/"_s, name));
    }
    return presets;
}

QStringList bundledPolicyNames()
{
    QStringList names;
    for (const QLatin1StringView name : Products) {
        names.append(name);
    }
    for (const QLatin1StringView name : Presets) {
        names.append(name);
    }
    return names;
}

std::optional<Policy> bundledPolicy(const QString &name)
{
    if (const auto *const product = std::ranges::find(Products, name); product != Products.end()) {
        return policyIn(u"policies/"_s, *product);
    }
    if (const auto *const preset = std::ranges::find(Presets, name); preset != Presets.end()) {
        return policyIn(u"policies/presets/"_s, *preset);
    }
    return std::nullopt;
}

} // namespace Docket
