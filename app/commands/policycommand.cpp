// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/duelists.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/policyreport.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr Option ProductOption{"product"_L1, "NAME"_L1, "the product's short name"_L1};
constexpr std::array AddOptions{
    ProductOption,
    Option{"valid-from"_L1, "DATE"_L1,
           "from when it holds; a document holds from today without it"_L1},
    Option{"assign"_L1,
           {},
           "put cases that fit no policy so far under it, if they were sent to its addresses or "
           "tracker, or if there is no other product"_L1},
    NowOption,
};
constexpr std::array PolicyShowOptions{ProductOption, JsonOption};

Instant startOfDay(Instant at)
{
    constexpr qint64 Day = 86'400;
    return {at.seconds - at.seconds % Day};
}

Result<PolicyReading> readSource(const CommandLine &line)
{
    const QString source = line.argument(1);
    const auto given = line.instant("valid-from"_L1, startOfDay(line.now()));
    if (!given) {
        return std::unexpected(given.error());
    }
    auto reading = readPolicySource(source, line.value(ProductOption.name), *given);
    if (reading && line.has("valid-from"_L1)) {
        reading->policy.validFrom = *given;
    }
    if (reading && isNothingRead(*reading)) {
        return std::unexpected(
            Complaint{Exit::Failed, source, u"nothing of a policy was found"_s,
                      u"see 'docket policy check' for what is read from a file"_s});
    }
    if (reading && reading->policy.product.isEmpty()) {
        return std::unexpected(wrongUsage(source, u"it does not say what it is the policy of"_s,
                                          u"name the product with --product"_s));
    }
    return reading;
}

/// Puts cases that were imported before their policy under it, if asked to, and says how many are
/// left under none.
Result<void> tellOfUnassigned(const CommandLine &line, Workspace &workspace, const QString &product,
                              PolicyId id)
{
    if (line.has("assign"_L1)) {
        const auto moved = about(line.argument(0), workspace.assignFitting(id));
        if (!moved) {
            return std::unexpected(moved.error());
        }
        print(shown(product) + ": "_L1 + QString::number(moved->size()) +
              (moved->size() == 1 ? " case put under it"_L1 : " cases put under it"_L1));
    }
    const auto lanes = about(line.argument(0), workspace.lanes());
    if (!lanes) {
        return std::unexpected(lanes.error());
    }
    return dueLists(workspace, *lanes, line.now()).transform([&](const DueLists &lists) {
        if (lists.unassigned > 0) {
            print(underNoPolicy(lists.unassigned) +
                  " (unassigned). Those that are about it: 'docket act CASEBOOK CASE assign --set "
                  "product="_L1 +
                  shown(product) + "'; see them with 'docket list CASEBOOK product:unassigned'"_L1);
        }
    });
}

Result<Exit> runAdd(const CommandLine &line)
{
    const auto reading = readSource(line);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const Policy &policy = reading->policy;
    const auto added = about(line.argument(0), (*workspace)->addPolicy(policy));
    if (!added) {
        return std::unexpected(added.error());
    }
    printPolicy(policy);
    printUnread(*reading);
    print('\n'_L1 + shown(policy.product) + ": "_L1 + QString::number(policy.promises.size()) +
          " promises, from "_L1 + toIsoString(policy.validFrom) + "; "_L1 +
          QString::number(policy.notUnderstood.size()) + " sentences not understood"_L1);
    return tellOfUnassigned(line, **workspace, policy.product, *added).transform([&] {
        return needsAttention(*reading) ? Exit::Attention : Exit::Done;
    });
}

Result<Exit> runPolicyShow(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    auto policies = about(line.argument(0), (*workspace)->policies());
    if (!policies) {
        return std::unexpected(policies.error());
    }
    const QString product = line.value(ProductOption.name);
    if (!product.isEmpty()) {
        policies->removeIf([&](const Policy &policy) {
            return policy.product.compare(product, Qt::CaseInsensitive) != 0;
        });
        if (policies->isEmpty()) {
            return std::unexpected(Complaint{Exit::Failed, product,
                                             u"the casebook has no policy of this name"_s,
                                             u"add one with 'docket policy add'"_s});
        }
    }
    if (line.has(JsonOption.name)) {
        QJsonArray all;
        for (const Policy &policy : *policies) {
            all.append(jsonOf(policy));
        }
        printJson({{"policies"_L1, all}});
        return Exit::Done;
    }
    for (const Policy &policy : *policies) {
        printPolicy(policy);
        printUnread({.policy = policy, .problems = {}});
        print({});
    }
    return Exit::Done;
}

} // namespace

const Command PolicyAddCommand{
    .name = "policy add"_L1,
    .arguments =
        "CASEBOOK [--product NAME] [--valid-from DATE] [--assign] [--now TIME] SECURITY.md | "
        "RECORD.json | NAME"_L1,
    .summary =
        "add a product's policy, or a new revision of it: a document, a corrected record, or "
        "one that comes with Docket (stalwart, mailflow, 90-day, 90-plus-30, 45-day, "
        "linux-distros-14-day, eu-cra)"_L1,
    .options = AddOptions,
    .fewest = 2,
    .most = 2,
    .run = runAdd,
};

const Command PolicyShowCommand{
    .name = "policy show"_L1,
    .arguments = "CASEBOOK [--product NAME] [--json]"_L1,
    .summary = "show what the policies say, each revision by itself"_L1,
    .options = PolicyShowOptions,
    .run = runPolicyShow,
};

} // namespace Docket::Commands
