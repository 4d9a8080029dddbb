// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/formatproblem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace Docket {

/// One file that goes out.
struct PublicFile
{
    QString fileName; ///< as the format wants it (CSAF 2.0, 5.1), safe on any file system
    QByteArray bytes; ///< UTF-8, LF
    QList<FormatLoss> losses;

    bool operator==(const PublicFile &) const = default;
};

using RenderResult = std::expected<PublicFile, QList<FormatProblem>>;

/// The advisory in a format, checked against the format's schema and rules. Pure and deterministic:
/// the same advisory gives the same bytes.
[[nodiscard]] RenderResult render(const PublicAdvisory &advisory, PublicFormat format);

/// The same of a draft that may not have passed the gate: to be looked at. It hands out no
/// PublicAdvisory, so that nothing else can be made of it.
[[nodiscard]] RenderResult renderForScreen(const DraftPreview &preview, PublicFormat format);

/// Those of PublicFormat that render() makes.
[[nodiscard]] QList<PublicFormat> publicFormats();

/// What people call it on the command line: "markdown", "curl", "stalwart", "ghsa", "release-note",
/// "changelog", "osv", "csaf", "cve".
[[nodiscard]] QLatin1StringView toToken(PublicFormat format);

} // namespace Docket
