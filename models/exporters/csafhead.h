// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/jsondocument.h"
#include "exporters/publicformat.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

// The first part of a CSAF document, and what both parts need.

/// The one CVE that the document is about; others are among its ids.
[[nodiscard]] QString csafCve(const PublicAdvisory &advisory);

/// Identifiers besides that CVE and the advisory's own, each once.
[[nodiscard]] QStringList csafOtherNames(const PublicAdvisory &advisory);

[[nodiscard]] JsonValue csafNote(QLatin1StringView category, QLatin1StringView title,
                                 const QString &text);

/// "document": what it is, by whom, and its history. Adds what it cannot carry.
[[nodiscard]] JsonValue csafHead(const PublicAdvisory &advisory, QList<FormatLoss> &losses);

} // namespace Docket
