// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "commands/words.h"
#include "domain/advisorytokens.h"
#include "domain/publisherchecks.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array PublisherOptions{
    Option{
        "set"_L1, "KEY=VALUE"_L1,
        "category (vendor, coordinator, discoverer, translator, user, other), name, namespace (an "
        "address of yours), contact, org-id, short-name, id-prefix; an empty value takes it away"_L1},
    Option{"by"_L1, "NAME"_L1, "who sets it; without it, this account"_L1},
    NowOption,
    JsonOption,
};

constexpr std::array PublisherTexts{
    std::pair("name"_L1, &Publisher::name),
    std::pair("namespace"_L1, &Publisher::nameSpace),
    std::pair("contact"_L1, &Publisher::contact),
    std::pair("org-id"_L1, &Publisher::orgId),
    std::pair("short-name"_L1, &Publisher::shortName),
    std::pair("id-prefix"_L1, &Publisher::idPrefix),
};

Result<void> setOne(Publisher &publisher, const QString &pair)
{
    const qsizetype equals = pair.indexOf(u'=');
    const QString key = pair.left(equals < 0 ? pair.size() : equals);
    const QString value = equals < 0 ? QString() : pair.sliced(equals + 1).trimmed();
    if (equals < 0) {
        return std::unexpected(wrongUsage(pair, u"it is no KEY=VALUE"_s));
    }
    if (key == "category"_L1) {
        return wordFrom<PublisherCategory>(key, value).transform([&](PublisherCategory category) {
            publisher.category = category;
        });
    }
    for (const auto &[name, member] : PublisherTexts) {
        if (key == name) {
            publisher.*member = value;
            return {};
        }
    }
    return std::unexpected(
        wrongUsage(key, u"a publisher has no such key"_s, u"see 'docket publisher --help'"_s));
}

/// What is set is checked even if it stood there before.
void forget(Publisher &kept, const QString &pair)
{
    for (const auto &[name, member] : PublisherTexts) {
        if (pair.section(u'=', 0, 0) == name) {
            (kept.*member).clear();
        }
    }
}

QString words(PublisherProblem problem)
{
    switch (problem) {
    case PublisherProblem::NamespaceNoPage:
        return u"namespace: it is no http or https address"_s;
    case PublisherProblem::ContactNoAddress:
        return u"contact: it has no mail address, page or number that reaches anybody"_s;
    case PublisherProblem::OrgIdNoUuid:
        return u"org-id: it is no UUID of version 4, which a CNA has"_s;
    case PublisherProblem::ShortNameNotFitting:
        return u"short-name: it must have 2 to 32 characters"_s;
    case PublisherProblem::IdPrefixNoPrefix:
        return u"id-prefix: it is not of letters and digits, such as GO"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

void printPublisher(const CommandLine &line, const Publisher &publisher)
{
    if (line.has(JsonOption.name)) {
        printJson(QJsonDocument::fromJson(toJson(publisher)).object());
        return;
    }
    print("category: "_L1 + toToken(publisher.category));
    for (const auto &[name, member] : PublisherTexts) {
        const QString &value = publisher.*member;
        print(name + ": "_L1 + (value.isEmpty() ? u"-"_s : shown(value)));
    }
}

Result<Exit> runPublisher(const CommandLine &line)
{
    const bool writes = line.has("set"_L1);
    const auto workspace =
        openCasebook(line, line.argument(0),
                     writes ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    auto publisher = about(line.argument(0), (*workspace)->publisher());
    if (!publisher) {
        return std::unexpected(publisher.error());
    }
    Publisher kept = *publisher;
    for (const QString &pair : line.values("set"_L1)) {
        if (const auto done = setOne(*publisher, pair); !done) {
            return std::unexpected(done.error());
        }
        forget(kept, pair);
    }
    if (const auto problem = problemOf(*publisher, kept); writes && problem) {
        const QString said = words(*problem);
        return std::unexpected(wrongUsage(said.section(": "_L1, 0, 0), said.section(": "_L1, 1)));
    }
    if (writes) {
        const auto saved =
            about(line.argument(0), (*workspace)->setPublisher(*publisher, line.now()));
        if (!saved) {
            return std::unexpected(saved.error());
        }
    }
    printPublisher(line, *publisher);
    return Exit::Done;
}

} // namespace

const Command PublisherCommand{
    .name = "publisher"_L1,
    .arguments = "CASEBOOK [--set KEY=VALUE]... [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "who publishes the advisories of this casebook"_L1,
    .options = PublisherOptions,
    .run = runPublisher,
};

} // namespace Docket::Commands
