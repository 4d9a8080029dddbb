// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/importplan.h"
#include "domain/importrule.h"

#include <optional>
#include <utility>

namespace Docket {

struct ReadMessage;
struct Stores;

/// What a person chose and what the rules of the casebook say of messages, before their case is
/// looked for. A choice outweighs a rule. Lives on the writing thread.
class ImportOrders final
{
public:
    ImportOrders(Stores &stores, ImportChoices choices)
        : m_stores(stores)
        , m_choices(std::move(choices))
    {
    }

    [[nodiscard]] StoreResult<void> load();

    [[nodiscard]] const ImportRules &rules() const { return m_rules; }

    [[nodiscard]] std::optional<ImportChoice> choiceFor(const ReadMessage &read) const;
    /// The rule that counts for it; null if there is none.
    [[nodiscard]] const ImportRule *ruleOf(const ReadMessage &read) const;
    /// Why it belongs to no case, if so: a person left it out, now or in an earlier import, or a
    /// rule ignores it.
    [[nodiscard]] StoreResult<std::optional<ImportFault>> keptOutBy(const ReadMessage &read) const;

    /// The rule decided about a message.
    void noteCaught(const ImportRule &rule) { ++m_caught[toText(rule)]; }

    void noteLeftOut() { m_hasLeftOut = true; }

    [[nodiscard]] bool hasCaught() const { return !m_caught.isEmpty(); }

    /// Keeps what each rule caught, for the list of rules. Call inside a transaction.
    [[nodiscard]] StoreResult<void> saveCaught();

private:
    Stores &m_stores;
    ImportChoices m_choices;
    ImportRules m_rules;
    RuleCounts m_caught;
    bool m_hasLeftOut = false; ///< whether it is worth a look for each message
};

} // namespace Docket
