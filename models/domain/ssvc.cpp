// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ssvc.h"

#include "domain/advisorytokens.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace Docket {

namespace {

constexpr size_t TableRows = 36; ///< of four decision points: 3 × 3 × 2 × 2

/// Row by row of CERT/CC's table: exploitation, utility, technical impact, public safety, the last
/// one changing fastest. See supplier_patch_development_priority_1_0_0.csv of CERTCC/SSVC.
constexpr std::array<SsvcDecision, TableRows> SsvcTable = [] {
    constexpr std::string_view Rows = "dsso"
                                      "soso"
                                      "sooo" // none: laborious, efficient, super effective
                                      "sosi"
                                      "sioi"
                                      "oioi" // public PoC
                                      "oioi"
                                      "oioi"
                                      "iiii"; // active
    static_assert(Rows.size() == TableRows);
    std::array<SsvcDecision, TableRows> table{};
    for (size_t row = 0; row < TableRows; ++row) {
        switch (Rows[row]) {
        case 'd':
            table.at(row) = SsvcDecision::Defer;
            break;
        case 's':
            table.at(row) = SsvcDecision::Scheduled;
            break;
        case 'o':
            table.at(row) = SsvcDecision::OutOfCycle;
            break;
        default:
            table.at(row) = SsvcDecision::Immediate;
        }
    }
    return table;
}();

/// Whether an answer is this one, or open.
template <typename Enum>
bool allows(const std::optional<Enum> &answer, Enum value)
{
    return !answer || *answer == value;
}

} // namespace

QList<SsvcDecision> decisionsOpen(const SsvcAnswers &answers)
{
    std::array<bool, 4> isOpen{};
    const auto *row = SsvcTable.begin();
    for (const auto exploitation : allValues<SsvcExploitation>()) {
        for (const auto utility : allValues<SsvcUtility>()) {
            for (const auto impact : allValues<SsvcTechnicalImpact>()) {
                for (const auto safety : allValues<SsvcPublicSafety>()) {
                    const SsvcDecision decision = *row++;
                    if (allows(answers.exploitation, exploitation) &&
                        allows(answers.utility, utility) &&
                        allows(answers.technicalImpact, impact) &&
                        allows(answers.publicSafety, safety)) {
                        isOpen.at(size_t(decision)) = true;
                    }
                }
            }
        }
    }
    QList<SsvcDecision> open;
    for (const auto decision : {SsvcDecision::Defer, SsvcDecision::Scheduled,
                                SsvcDecision::OutOfCycle, SsvcDecision::Immediate}) {
        if (isOpen.at(size_t(decision))) {
            open.append(decision);
        }
    }
    return open;
}

std::optional<SsvcDecision> decisionOf(const SsvcAnswers &answers)
{
    const QList<SsvcDecision> open = decisionsOpen(answers);
    return open.size() == 1 ? std::optional(open.first()) : std::nullopt;
}

ReleaseKind releaseKindFor(SsvcDecision decision)
{
    switch (decision) {
    case SsvcDecision::Defer:
        return ReleaseKind::NotSet;
    case SsvcDecision::Scheduled:
        return ReleaseKind::Regular;
    case SsvcDecision::OutOfCycle:
    case SsvcDecision::Immediate:
        return ReleaseKind::Hotfix;
    }
    return ReleaseKind::NotSet;
}

QLatin1StringView toToken(SsvcDecision value)
{
    using namespace Qt::StringLiterals;
    switch (value) {
    case SsvcDecision::Defer:
        return "defer"_L1;
    case SsvcDecision::Scheduled:
        return "scheduled"_L1;
    case SsvcDecision::OutOfCycle:
        return "out-of-cycle"_L1;
    case SsvcDecision::Immediate:
        return "immediate"_L1;
    }
    return {};
}

} // namespace Docket
