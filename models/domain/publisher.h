// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Docket {

/// What a publisher is to the product (CSAF 2.0, 3.2.1.8.1).
enum class PublisherCategory { Vendor, Coordinator, Discoverer, Translator, User, Other };

/// Who publishes the advisories of a casebook.
struct Publisher
{
    PublisherCategory category = PublisherCategory::Vendor;
    QString name;
    QString nameSpace; ///< an address that the publisher controls: "https://stalw.art"
    QString contact;   ///< how readers reach the PSIRT
    QString orgId;     ///< of a CVE numbering authority: a UUID; empty: the team is none
    QString shortName; ///< likewise
    QString idPrefix;  ///< of OSV ids, "GO" of "GO-2024-2930"; empty: none is registered

    bool operator==(const Publisher &) const = default;
};

/// Storage form, keys sorted; what says nothing is left out.
[[nodiscard]] QByteArray toJson(const Publisher &publisher);
[[nodiscard]] std::optional<Publisher> publisherFromJson(const QByteArray &json);

} // namespace Docket
