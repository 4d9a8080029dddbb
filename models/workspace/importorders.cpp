// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importorders.h"

#include "workspace/importitems.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

namespace Docket {

StoreResult<void> ImportOrders::load()
{
    return m_stores.settings.value(Setting::ImportRules)
        .and_then([this](const std::optional<QByteArray> &json) {
            m_rules = importRulesFromJson(json.value_or(QByteArray()));
            return m_stores.imports.hasLeftOut();
        })
        .transform([this](bool hasLeftOut) { m_hasLeftOut = hasLeftOut; });
}

std::optional<ImportChoice> ImportOrders::choiceFor(const ReadMessage &read) const
{
    if (m_choices.isEmpty()) {
        return std::nullopt;
    }
    const auto found =
        m_choices.constFind(messageKey(read.message.refKind, read.message.messageRef));
    return found == m_choices.cend() ? std::nullopt : std::optional(*found);
}

const ImportRule *ImportOrders::ruleOf(const ReadMessage &read) const
{
    return read.rule && *read.rule < m_rules.size() ? &m_rules.at(*read.rule) : nullptr;
}

StoreResult<std::optional<ImportFault>> ImportOrders::keptOutBy(const ReadMessage &read) const
{
    if (const auto choice = choiceFor(read)) {
        return choice->kind == ImportChoice::Kind::LeaveOut ? std::optional(ImportFault::LeftOut)
                                                            : std::nullopt;
    }
    if (const ImportRule *rule = ruleOf(read);
        rule != nullptr && rule->verdict == ImportRule::Verdict::Ignore) {
        return ImportFault::IgnoredByRule;
    }
    if (!m_hasLeftOut) {
        return std::nullopt;
    }
    return m_stores.imports.isLeftOut(read.packed.sha256).transform([](bool isLeftOut) {
        return isLeftOut ? std::optional(ImportFault::LeftOut) : std::nullopt;
    });
}

StoreResult<void> ImportOrders::saveCaught()
{
    return m_stores.settings.save(Setting::RuleCounts, toJson(m_caught));
}

} // namespace Docket
