// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace Docket {

class Database;

/// The table setting: what a team set for all cases, as JSON by its name.
class SettingStore final
{
public:
    explicit SettingStore(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] StoreResult<std::optional<QByteArray>> value(QLatin1StringView name) const;
    [[nodiscard]] StoreResult<void> save(QLatin1StringView name, const QByteArray &json);

private:
    const Database &m_database;
};

} // namespace Docket
