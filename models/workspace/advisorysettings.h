// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/publisher.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QMap>
#include <QString>

#include <optional>

namespace Docket {

struct Stores;

/// The publisher of the casebook's advisories; one that says nothing until somebody set it.
[[nodiscard]] StoreResult<Publisher> publisherOf(const Stores &stores);

// What a team changed of the texts that come with Docket, letters and advisories alike: a setting
// that is a JSON object of names and texts.

/// `originals` with the team's changes.
[[nodiscard]] Outcome<QMap<QString, QString>>
changedTexts(const Stores &stores, QLatin1StringView setting, QMap<QString, QString> originals);

/// Writes one text, or goes back to the original.
[[nodiscard]] Outcome<void> changeText(Stores &stores, QLatin1StringView setting,
                                       const QString &name, const QString &original,
                                       const std::optional<QString> &text, Instant at,
                                       const QString &by);

} // namespace Docket
