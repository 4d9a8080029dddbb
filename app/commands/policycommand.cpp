// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/table.h"
#include "domain/tokens.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr Option ProductOption{"product"_L1, "NAME"_L1, "the product's short name"_L1};
constexpr std::array AddOptions{
    ProductOption,
    Option{"valid-from"_L1, "DATE"_L1, "from when it holds, instead of what the record says"_L1},
};
constexpr std::array PolicyShowOptions{ProductOption, JsonOption};

const QStringList BundledNames{u"stalwart"_s, u"mailflow"_s};

/// The policy's record: a bundled one by its name, or a file.
Result<QByteArray> readRecord(const QString &source)
{
    const bool isBundled = BundledNames.contains(source);
    if (!isBundled && source.endsWith(".md"_L1, Qt::CaseInsensitive)) {
        return std::unexpected(
            wrongUsage(source, u"reading SECURITY.md itself comes with a later release"_s,
                       "give a policy record (JSON) or one of the bundled ones: "_L1 +
                           BundledNames.join(", "_L1)));
    }
    QFile file(isBundled ? ":/docket/policies/"_L1 + source + ".json"_L1 : source);
    constexpr qint64 MostBytes = 1 << 20; // a record is a few kilobytes
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Complaint{Exit::Failed, source, file.errorString(),
                      "name a policy record (JSON) or one of: "_L1 + BundledNames.join(", "_L1)});
    }
    if (file.size() > MostBytes) {
        return std::unexpected(Complaint{Exit::Failed, source,
                                         u"this is too large for a policy record"_s,
                                         u"see the bundled ones for its shape"_s});
    }
    return file.readAll();
}

Result<Exit> runAdd(const CommandLine &line)
{
    const QString source = line.argument(1);
    const auto record = readRecord(source);
    if (!record) {
        return std::unexpected(record.error());
    }
    auto policy = policyFromJson(*record);
    if (!policy) {
        return std::unexpected(Complaint{
            Exit::Failed, source, "this is no policy record ("_L1 + shown(policy.error()) + ')'_L1,
            u"see the bundled ones for its shape"_s});
    }
    const auto validFrom = line.instant("valid-from"_L1, policy->validFrom);
    if (!validFrom) {
        return std::unexpected(validFrom.error());
    }
    policy->validFrom = *validFrom;
    if (line.has(ProductOption.name)) {
        policy->product = line.value(ProductOption.name).toLower();
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    return about(line.argument(0), (*workspace)->addPolicy(*policy)).transform([&](PolicyId) {
        print(shown(policy->product) + ": "_L1 + QString::number(policy->promises.size()) +
              " promises, from "_L1 + toIsoString(policy->validFrom));
        return Exit::Done;
    });
}

void printPolicy(const Policy &policy)
{
    print(shown(policy.product) + "  "_L1 + shown(policy.productTitle) + ", from "_L1 +
          toIsoString(policy.validFrom));
    const QString where =
        QStringList(policy.intakeAddresses + QStringList{policy.issuesUrl}).join(' '_L1).trimmed();
    print("Reports to "_L1 + shown(where) + ", public issues "_L1 + toToken(policy.publicIssue));
    Table promises({u"PROMISE"_s, u"WITHIN"_s, u"BINDS"_s, u"FROM"_s, u"CLAUSE"_s});
    for (const Promise &promise : policy.promises) {
        const QString within =
            promise.within
                ? QString::number(std::chrono::floor<std::chrono::hours>(*promise.within).count()) +
                      " h"_L1
                : u"not stated"_s;
        promises.add({toToken(promise.kind), within, toToken(promise.modality),
                      toToken(promise.start), promise.clauses.join(' '_L1)});
    }
    print(u'\n' + promises.text() + u'\n');
    Table versions({u"VERSIONS"_s, u"SUPPORTED"_s});
    for (const VersionRow &row : policy.versions) {
        versions.add({row.pattern, row.supported ? u"yes"_s : u"no"_s});
    }
    print(versions.text() + u'\n');
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
    std::ranges::for_each(*policies, printPolicy);
    return Exit::Done;
}

} // namespace

const Command PolicyAddCommand{
    .name = "policy add"_L1,
    .arguments =
        "CASEBOOK [--product NAME] [--valid-from DATE] RECORD.json | stalwart | mailflow"_L1,
    .summary = "add a product's policy"_L1,
    .options = AddOptions,
    .fewest = 2,
    .most = 2,
    .run = runAdd,
};

const Command PolicyShowCommand{
    .name = "policy show"_L1,
    .arguments = "CASEBOOK [--product NAME] [--json]"_L1,
    .summary = "show promises, versions and channels of the policies"_L1,
    .options = PolicyShowOptions,
    .run = runPolicyShow,
};

} // namespace Docket::Commands
