// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/complaint.h"
#include "domain/instant.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace Docket::Commands {

/// An option of a command.
struct Option
{
    QLatin1StringView name;  ///< without dashes
    QLatin1StringView value; ///< what it takes, for the help; empty for a flag
    QLatin1StringView help;
};

// Options of several commands.
inline constexpr Option JsonOption{
    QLatin1StringView("json"), {}, QLatin1StringView("print JSON with stable keys")};
inline constexpr Option NowOption{QLatin1StringView("now"), QLatin1StringView("TIME"),
                                  QLatin1StringView("use this ISO 8601 time instead of the clock")};

class CommandLine;

/// A subcommand: what it takes and what it does. One object a file, in commands.h.
struct Command
{
    QLatin1StringView name;      ///< one word, or two: "policy add"
    QLatin1StringView arguments; ///< for the help, options included
    QLatin1StringView summary;
    std::span<const Option> options;
    int fewest = 1; ///< positional arguments
    int most = 1;
    Result<Exit> (*run)(const CommandLine &line) = nullptr;
};

/// The arguments of one command, checked against what it takes.
class CommandLine final
{
public:
    /// `arguments` without the command's own words. Complains about unknown options, too few or too
    /// many arguments and a --now that is no time.
    [[nodiscard]] static Result<CommandLine>
    parse(const Command &command, const QStringList &arguments, const NowFn &systemNow);

    [[nodiscard]] bool wantsHelp() const { return has(QLatin1StringView("help")); }

    [[nodiscard]] bool has(QLatin1StringView option) const { return m_options.contains(option); }

    [[nodiscard]] QString value(QLatin1StringView option) const; ///< the last one given, or empty
    [[nodiscard]] QStringList values(QLatin1StringView option) const;

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }

    [[nodiscard]] QString argument(qsizetype index) const { return m_arguments.value(index); }

    [[nodiscard]] const NowFn &clock() const { return m_clock; } ///< --now, else the system's

    [[nodiscard]] Instant now() const { return m_clock(); }

    /// The instant of an option such as --at; `fallback` where it is not given.
    [[nodiscard]] Result<Instant> instant(QLatin1StringView option, Instant fallback) const;

    /// The instant of an option such as --sent, which has come; now where it is not given.
    [[nodiscard]] Result<Instant> pastInstant(QLatin1StringView option) const;

private:
    QHash<QString, QStringList> m_options;
    QStringList m_arguments;
    NowFn m_clock;
};

/// The help of one command.
[[nodiscard]] QString helpOf(const Command &command);

} // namespace Docket::Commands
