// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include "commands/table.h"
#include "commands/words.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QString seeHelp(const Command &command)
{
    return "see 'docket "_L1 + command.name + " --help'"_L1;
}

} // namespace

Result<CommandLine> CommandLine::parse(const Command &command, const QStringList &arguments,
                                       const NowFn &systemNow)
{
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    for (const Option &option : command.options) {
        parser.addOption({QString(option.name), {}, QString(option.value)});
    }
    if (!parser.parse(QStringList{u"docket"_s} + arguments)) {
        QString reason = parser.errorText();
        reason = reason.endsWith(u'.') ? reason.chopped(1) : reason;
        return std::unexpected(wrongUsage(command.name, reason, seeHelp(command)));
    }
    CommandLine line;
    line.m_arguments = parser.positionalArguments();
    if (parser.isSet(u"help"_s)) {
        line.m_options.insert(u"help"_s, {});
        return line;
    }
    for (const Option &option : command.options) {
        if (parser.isSet(option.name)) {
            // Asked for the values of an option that has none, Qt complains on standard error.
            line.m_options.insert(option.name, option.value.isEmpty() ? QStringList()
                                                                      : parser.values(option.name));
        }
    }
    if (line.m_arguments.size() < command.fewest) {
        return std::unexpected(
            wrongUsage(command.name, u"something is missing"_s,
                       "usage: docket "_L1 + command.name + ' '_L1 + command.arguments));
    }
    if (line.m_arguments.size() > command.most) {
        return std::unexpected(wrongUsage(
            command.name, line.m_arguments.at(command.most) + " is too much"_L1, seeHelp(command)));
    }
    line.m_clock = systemNow;
    if (line.has(NowOption.name)) {
        const auto now = line.instant(NowOption.name, {});
        if (!now) {
            return std::unexpected(now.error());
        }
        line.m_clock = [at = *now] { return at; };
    }
    return line;
}

QString CommandLine::value(QLatin1StringView option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.constLast();
}

QStringList CommandLine::values(QLatin1StringView option) const
{
    return m_options.value(option);
}

Result<Instant> CommandLine::instant(QLatin1StringView option, Instant fallback) const
{
    return has(option) ? instantFrom("--"_L1 + option, value(option)) : fallback;
}

Result<Instant> CommandLine::pastInstant(QLatin1StringView option) const
{
    return instant(option, now()).and_then([&](Instant at) -> Result<Instant> {
        if (at > now()) {
            return std::unexpected(wrongUsage(
                "--"_L1 + option, value(option) + " is yet to come"_L1, u"say when it happened"_s));
        }
        return at;
    });
}

QString helpOf(const Command &command)
{
    Table options({u"Options:"_s, {}});
    for (const Option &option : command.options) {
        const QString value = option.value.isEmpty() ? QString() : ' '_L1 + option.value;
        options.add({"--"_L1 + option.name + value, option.help});
    }
    options.add({u"--help"_s, u"show this"_s});
    return "Usage: docket "_L1 + command.name + ' '_L1 + command.arguments + "\n\n"_L1 +
           command.summary + "\n\n"_L1 + options.text();
}

} // namespace Docket::Commands
