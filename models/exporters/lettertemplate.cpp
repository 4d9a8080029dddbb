// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/lettertemplate.h"

#include "exporters/texttemplate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr std::array Placeholders{
    "reporter"_L1,
    "sender"_L1,
    "case"_L1,
    "title"_L1,
    "product"_L1,
    "received"_L1,
    "today"_L1,
    "contact"_L1,
    "safe_harbour"_L1,
    "keep_quiet"_L1,
    "details_due"_L1,
    "estimate"_L1,
    "previous_estimate"_L1,
    "estimate_reason"_L1,
    "reason"_L1,
    "severity"_L1,
    "subject_of_versions"_L1,
    "stated_versions"_L1,
    "original"_L1,
    "released"_L1,
    "disclosed"_L1,
    "embargo_until"_L1,
    "credit"_L1,
    "is_tracker"_L1,
    "is_public"_L1,
    "is_promise"_L1,
    "is_late"_L1,
    "is_decided"_L1,
    "is_declined"_L1,
    "is_received"_L1,
    "is_evaluating"_L1,
    "is_accepted"_L1,
    "is_fixing"_L1,
    "is_released"_L1,
    "is_disclosed"_L1,
    "is_fix"_L1,
    "is_mitigation"_L1,
    "is_hardening"_L1,
    "is_wont_fix"_L1,
};

constexpr std::array Lists{
    "missing"_L1,        "partly"_L1,       "clauses"_L1,        "supported_versions"_L1,
    "fixed_versions"_L1, "advisory_ids"_L1, "advisory_links"_L1,
};

QStringList strings(const auto &names)
{
    QStringList all;
    for (const QLatin1StringView name : names) {
        all.append(name);
    }
    return all;
}

/// What a letter's template may use.
const TemplateWords &letterWords()
{
    static const TemplateWords words = [] {
        TemplateWords made{.values = strings(Placeholders),
                           .filters = {u"default"_s, u"join"_s, u"upper"_s, u"lower"_s}};
        for (const QLatin1StringView list : Lists) {
            made.lists.insert(list, {});
        }
        return made;
    }();
    return words;
}

} // namespace

std::expected<void, LetterError> checkTemplate(const QString &name, const QString &text)
{
    return checkText(name, text, letterWords());
}

std::expected<QString, LetterError> fillTemplate(const QString &name, const QString &text,
                                                 const QVariantHash &values)
{
    return fillText(name, text, values, letterWords());
}

QStringList letterPlaceholders()
{
    return strings(Placeholders);
}

QStringList letterLists()
{
    return strings(Lists);
}

} // namespace Docket
