// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "domain/evidence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

Result<MessageId> findMessage(const CaseDetail &detail, const QString &typed)
{
    bool isNumber = false;
    const int wanted = typed.toInt(&isNumber);
    if (!isNumber) {
        return std::unexpected(wrongUsage(typed, u"this is no number of a message"_s,
                                          u"see the numbers with 'docket show'"_s));
    }
    const auto found = std::ranges::find_if(
        detail.messages, [&](const MessageView &view) { return view.message.ordinal == wanted; });
    if (found == detail.messages.end()) {
        return std::unexpected(Complaint{Exit::Failed, detail.file.key,
                                         "there is no message "_L1 + QString::number(wanted),
                                         u"see the numbers with 'docket show'"_s});
    }
    return found->message.id;
}

Result<Exit> runRaw(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto bytes = readCase(**workspace, line.argument(1))
                           .and_then([&](const CaseDetail &detail) {
                               return findMessage(detail, line.argument(2));
                           })
                           .and_then([&](MessageId id) {
                               return about(line.argument(1), (*workspace)->original(id));
                           });
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    // Unchanged bytes may hold terminal sequences, which is nothing to try out by accident.
    const QString text = decodeText(*bytes);
    if (isTerminal(Stream::Output) &&
        shownText(text) != QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\t', u"    "_s)) {
        return std::unexpected(
            Complaint{Exit::Failed, line.argument(1),
                      u"the message has characters that may act on this terminal"_s,
                      u"write it to a file or through a pipe"_s});
    }
    printBytes(*bytes);
    return Exit::Done;
}

} // namespace

const Command RawCommand{
    .name = "raw"_L1,
    .arguments = "CASEBOOK CASE MESSAGE"_L1,
    .summary = "write the original bytes of a message, unchanged"_L1,
    .options = {},
    .fewest = 3,
    .most = 3,
    .run = runRaw,
};

} // namespace Docket::Commands
