// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ContactsOptions{
    Option{"merge"_L1, "NAME"_L1,
           "one of two that are one person; give it twice: a@example.org, @login or key:ID"_L1},
    Option{"split"_L1, "NAME"_L1, "an address, @login or key:ID that is somebody else's"_L1},
    Option{"by"_L1, "NAME"_L1, "who says so; without it, this account"_L1},
    NowOption,
    JsonOption,
};

QStringList namesOf(const Contact &contact)
{
    QStringList names;
    for (const Identity &identity : contact.identities) {
        names.append(toName(identity));
    }
    return names;
}

Result<void> applyContacts(const CommandLine &line, Workspace &workspace)
{
    const QString object = line.argument(0);
    const QStringList merged = line.values("merge"_L1);
    if (!merged.isEmpty() && merged.size() != 2) {
        return std::unexpected(
            wrongUsage(u"--merge"_s, u"it takes two names"_s, u"write --merge A --merge B"_s));
    }
    if (!merged.isEmpty()) {
        return about(object,
                     workspace.mergeContacts(
                         {identityFrom(merged.first()), identityFrom(merged.last())}, line.now()));
    }
    return line.has("split"_L1)
               ? about(object,
                       workspace.splitContact(identityFrom(line.value("split"_L1)), line.now()))
               : Result<void>();
}

Result<Exit> runContacts(const CommandLine &line)
{
    const bool isWriting = line.has("merge"_L1) || line.has("split"_L1);
    const auto workspace =
        openCasebook(line, line.argument(0),
                     isWriting ? Workspace::Access::ReadWrite : Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (line.has("by"_L1)) {
        (*workspace)->setPerson(line.value("by"_L1));
    }
    const auto contacts = applyContacts(line, **workspace).and_then([&] {
        return about(line.argument(0), (*workspace)->contacts());
    });
    if (!contacts) {
        return std::unexpected(contacts.error());
    }
    QJsonArray array;
    for (const Contact &contact : *contacts) {
        array.append(QJsonObject{{"id"_L1, contact.id.value},
                                 {"names"_L1, QJsonArray::fromStringList(namesOf(contact))}});
        if (!line.has(JsonOption.name)) {
            print(shown(namesOf(contact).join(", "_L1)));
        }
    }
    if (line.has(JsonOption.name)) {
        printJson(QJsonObject{{"contacts"_L1, array}});
    } else if (contacts->isEmpty()) {
        print(u"Nobody is known by two names."_s);
    }
    return Exit::Done;
}

} // namespace

const Command ContactsCommand{
    .name = "contacts"_L1,
    .arguments =
        "CASEBOOK [--merge NAME --merge NAME] [--split NAME] [--by NAME] [--now TIME] [--json]"_L1,
    .summary = "who writes under several addresses or handles"_L1,
    .options = ContactsOptions,
    .run = runContacts,
};

} // namespace Docket::Commands
