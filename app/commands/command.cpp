// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "commands/commands.h"
#include "commands/output.h"
#include "commands/table.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array AllCommands{
    &NewCommand,
    &SampleCommand,
    &PolicyAddCommand,
    &PolicyCheckCommand,
    &PolicyShowCommand,
    &InspectCommand,
    &ImportCommand,
    &EnrichCommand,
    &RulesCommand,
    &MatchingCommand,
    &ReportCommand,
    &ContactsCommand,
    &ListCommand,
    &ShowCommand,
    &RawCommand,
    &DueCommand,
    &DuplicatesCommand,
    &ActCommand,
    &EvidenceCommand,
    &FindEvidenceCommand,
    &CvssCommand,
    &TagsCommand,
    &AdvisoryCommand,
    &RegisterCommand,
    &PublisherCommand,
    &PublicIssueCommand,
    &LeakCheckCommand,
    &LetterCommand,
    &VerifyCommand,
    &ValidateCommand,
    &SeverityMethodCommand,
};

QStringList wordsOf(const Command &command)
{
    return QString(command.name).split(u' ');
}

const Command *commandFor(const QStringList &arguments)
{
    const auto *const found = std::ranges::find_if(AllCommands, [&](const Command *command) {
        const QStringList words = wordsOf(*command);
        return arguments.first(std::min(words.size(), arguments.size())) == words;
    });
    return found == AllCommands.end() ? nullptr : *found;
}

/// Helps with the first word of a command of two words, and refuses what is none.
Result<Exit> runIncomplete(const QStringList &arguments)
{
    QStringList names;
    QStringList helps;
    for (const Command *command : AllCommands) {
        if (wordsOf(*command).first() == arguments.first()) {
            names.append(command->name);
            helps.append(helpOf(*command));
        }
    }
    if (arguments.sliced(1) == QStringList{u"--help"_s}) {
        print(helps.join(u'\n'));
        return Exit::Done;
    }
    return std::unexpected(wrongUsage(arguments.join(u' '), u"there is no such command"_s,
                                      names.isEmpty() ? u"see 'docket --help'"_s
                                                      : "choose from: "_L1 + names.join(", "_L1)));
}

Result<Exit> runCommand(const QStringList &arguments, const NowFn &systemNow)
{
    const Command *const command = commandFor(arguments);
    if (command == nullptr) {
        return runIncomplete(arguments);
    }
    return CommandLine::parse(*command, arguments.sliced(wordsOf(*command).size()), systemNow)
        .and_then([&](const CommandLine &line) -> Result<Exit> {
            if (line.wantsHelp()) {
                print(helpOf(*command));
                return Exit::Done;
            }
            return command->run(line);
        });
}

} // namespace

bool isCommand(const QString &word)
{
    return std::ranges::any_of(
        AllCommands, [&](const Command *command) { return wordsOf(*command).first() == word; });
}

int run(const QStringList &arguments, const NowFn &systemNow)
{
    // Scripts read the output: numbers look the same in every locale.
    QLocale::setDefault(QLocale::c());
    Result<Exit> done = runCommand(arguments, systemNow);
    if (const Result<void> written = finishOutput(); !written && done) {
        done = std::unexpected(written.error());
    }
    if (!done) {
        complain(done.error());
        return static_cast<int>(done.error().exit);
    }
    return static_cast<int>(*done);
}

QString usage()
{
    Table table({u"docket [CASEBOOK] [--now TIME]"_s, u"open the window"_s});
    table.add({u"docket --sample"_s, u"open a throw-away copy of the sample casebook"_s});
    table.add({u"docket tour CASEBOOK FOLDER"_s, u"save pictures of the window"_s});
    for (const Command *command : AllCommands) {
        table.add({"docket "_L1 + command->name, command->summary});
    }
    return table.text() + "\n\n'docket COMMAND --help' tells what a command takes.\n"_L1;
}

} // namespace Docket::Commands
