// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array RawOptions{
    Option{"other"_L1, "N"_L1,
           "write what else came under the same Message-ID, the first or the N-th"_L1},
};

Result<MessageView> findMessage(const CaseDetail &detail, const QString &typed)
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
    return *found;
}

/// The bytes of a message, or those that came under its Message-ID as number `other`.
Result<QByteArray> bytesOf(const Workspace &workspace, const CommandLine &line,
                           const MessageView &view)
{
    const QString object = line.argument(1);
    if (!line.has("other"_L1)) {
        return about(object, workspace.original(view.message.id));
    }
    const int other = line.value("other"_L1).toInt();
    if (other < 1 || other > view.others.size()) {
        return std::unexpected(Complaint{
            Exit::Failed, object,
            "nothing else came under the Message-ID of message "_L1 + line.argument(2) +
                (view.others.isEmpty()
                     ? QString()
                     : " with this number; there are "_L1 + QString::number(view.others.size())),
            u"see 'docket show'"_s});
    }
    return about(object, workspace.kept(view.others.at(other - 1).originalId));
}

Result<Exit> runRaw(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto bytes =
        readCase(**workspace, line.argument(1))
            .and_then(
                [&](const CaseDetail &detail) { return findMessage(detail, line.argument(2)); })
            .and_then([&](const MessageView &view) { return bytesOf(**workspace, line, view); });
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    // Unchanged bytes may hold terminal sequences, which is nothing to try out by accident.
    // A terminal knows no UTF-16: what would be read as that has each byte looked at.
    const bool isUtf8 = QByteArrayView(*bytes).isValidUtf8();
    const QString text = isUtf8 ? QString::fromUtf8(*bytes) : QString::fromLatin1(*bytes);
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
    .arguments = "CASEBOOK CASE MESSAGE [--other N]"_L1,
    .summary = "write the original bytes of a message, unchanged"_L1,
    .options = RawOptions,
    .fewest = 3,
    .most = 3,
    .run = runRaw,
};

} // namespace Docket::Commands
