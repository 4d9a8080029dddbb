// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Docket {

/// The forms of the register of known vulnerabilities (M-19).
enum class RegisterFormat { Markdown, Html, Csv };

[[nodiscard]] std::optional<RegisterFormat> registerFormatFrom(QStringView token);
[[nodiscard]] QLatin1StringView toToken(RegisterFormat format); ///< "markdown", "html", "csv"

/// A line of the register. There is none of a case that is not disclosed: what is not public cannot
/// be in the list, however it is called.
class RegisterEntry final
{
public:
    /// Nothing unless the case is disclosed.
    [[nodiscard]] static std::optional<RegisterEntry> of(const PublicAdvisory &advisory,
                                                         const CaseFile &file);

    [[nodiscard]] const PublicAdvisory &advisory() const { return m_advisory; }

    [[nodiscard]] const std::optional<Instant> &releasedAt() const { return m_releasedAt; }

    /// When it became public, which is where the register has it.
    [[nodiscard]] Instant publishedAt() const { return m_publishedAt; }

    /// The last time that readers were told anything new (M-20).
    [[nodiscard]] Instant updatedAt() const;

    /// Whether readers still wait for news: it is not withdrawn, and some range has no fix.
    [[nodiscard]] bool isOpen() const;

private:
    RegisterEntry(PublicAdvisory advisory, Instant publishedAt, std::optional<Instant> releasedAt);

    PublicAdvisory m_advisory;
    Instant m_publishedAt;
    std::optional<Instant> m_releasedAt;
};

struct RegisterOptions
{
    QString title; ///< empty: "Known vulnerabilities"
    Instant now;
    int staleDays = 90; ///< an open entry without news for so long is marked; 0: none is

    bool operator==(const RegisterOptions &) const = default;
};

/// The register: newest publication first, of one day by id, so that it is the same however the
/// entries come. HTML is one static page with a small stylesheet of its own and no script; all text
/// of advisories is escaped. CSV follows RFC 4180, and no cell is a formula to a spreadsheet. Pure.
[[nodiscard]] QByteArray renderRegister(QList<RegisterEntry> entries, RegisterFormat format,
                                        const RegisterOptions &options);

} // namespace Docket
