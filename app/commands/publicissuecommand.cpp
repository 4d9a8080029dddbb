// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/output.h"
#include "common/labels.h"
#include "exporters/publicissue.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array PublicIssueOptions{
    Option{"out"_L1, "FILE"_L1, "write it to this new file; without it, to standard output"_L1},
};

Result<Exit> runPublicIssue(const CommandLine &line)
{
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadOnly);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    const auto detail = readCase(**workspace, line.argument(1));
    if (!detail) {
        return std::unexpected(detail.error());
    }
    if (!mayBecomeIssue(detail->file)) {
        return std::unexpected(
            Complaint{Exit::Failed, detail->file.key,
                      u"only what was declined as no vulnerability may be told in public"_s,
                      u"see 'docket act CASEBOOK CASE decline --set "
                      "decline_reason=not-a-vulnerability'"_s});
    }
    const QByteArray issue = renderIssue(issueDraftOf(*detail));
    if (line.has("out"_L1)) {
        const QString path = line.value("out"_L1);
        return writeNew(path, issue).transform([&] {
            print(shown(path) + ": "_L1 + Labels::bytes(issue.size()) +
                  ", read it before it is public"_L1);
            return Exit::Done;
        });
    }
    printBytes(issue);
    return Exit::Done;
}

} // namespace

const Command PublicIssueCommand{
    .name = "public-issue"_L1,
    .arguments = "CASEBOOK CASE [--out FILE]"_L1,
    .summary = "write a bug that is no vulnerability as a public issue, without code and names"_L1,
    .options = PublicIssueOptions,
    .fewest = 2,
    .most = 2,
    .run = runPublicIssue,
};

} // namespace Docket::Commands
