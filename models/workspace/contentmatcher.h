// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/errors.h"
#include "importers/casematcher.h"
#include "importers/matchhints.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace Docket {

struct Stores;

/// How messages are put together that do not refer to each other.
struct MatchSettings
{
    /// Within how many days of each other mails of one sender under one subject are one thread; 0:
    /// never.
    int windowDays = 30;

    bool operator==(const MatchSettings &) const = default;
};

[[nodiscard]] QByteArray toJson(const MatchSettings &settings);
[[nodiscard]] std::optional<MatchSettings> matchSettingsFromJson(const QByteArray &json);

/// Finds the case of a mail that answers nothing that is known: by the key of a case, then by the
/// address of an issue, then by subject and sender, then by what it quotes. Asked only when In-
/// Reply-To and References found nothing; each question is one seek in an index.
class ContentMatcher final
{
public:
    explicit ContentMatcher(const Stores &stores)
        : m_stores(stores)
    {
    }

    /// Reads the settings. Call once, first.
    [[nodiscard]] StoreResult<void> prepare();

    /// `product` is where the mail was sent to, if that is known: then only its cases are looked
    /// at. `team`: addresses whose mail is never matched by sender, since many people write from
    /// them.
    [[nodiscard]] StoreResult<std::optional<CaseMatch>> match(const IncomingMessage &message,
                                                              const MatchHints &hints,
                                                              std::optional<ProductId> product,
                                                              const QStringList &team) const;

private:
    using Found = StoreResult<std::optional<CaseMatch>>;

    [[nodiscard]] Found byKey(const MatchHints &hints) const;
    [[nodiscard]] Found byUrl(const MatchHints &hints) const;
    [[nodiscard]] Found bySubject(const IncomingMessage &message, const MatchHints &hints) const;
    [[nodiscard]] Found byQuote(const IncomingMessage &message, const MatchHints &hints,
                                std::optional<ProductId> product) const;
    [[nodiscard]] StoreResult<QList<CaseId>> casesWith(const QStringList &block,
                                                       const QList<Identity> &sender,
                                                       std::optional<ProductId> product) const;
    [[nodiscard]] StoreResult<bool> hasLines(const Message &message,
                                             const QStringList &block) const;
    [[nodiscard]] StoreResult<QList<Identity>> aliasesOf(const Person &person) const;
    [[nodiscard]] StoreResult<std::optional<CaseMatch>>
    asAllowed(CaseMatch match, const IncomingMessage &message, const MatchHints &hints,
              std::optional<ProductId> product) const;

    const Stores &m_stores;
    MatchSettings m_settings;
};

} // namespace Docket
