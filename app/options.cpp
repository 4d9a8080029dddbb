// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto TourWord = "tour"_L1;
constexpr int WrongUsage = 2;

std::unexpected<OptionsAnswer> wrong(const QString &reason)
{
    const QString sentence = reason.endsWith(u'.') ? reason.chopped(1) : reason;
    return std::unexpected(OptionsAnswer{
        u"docket: "_s + sentence + u"; see docket --help\n"_s,
        WrongUsage,
    });
}

} // namespace

std::expected<Options, OptionsAnswer> optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, {});
    const QCommandLineOption version({u"v"_s, u"version"_s}, {});
    const QCommandLineOption sample(u"sample"_s, {});
    const QCommandLineOption now(u"now"_s, {}, u"T"_s);
    const QCommandLineOption quitOnPaint(u"quit-on-paint"_s, {});
    parser.addOptions({help, version, sample, now, quitOnPaint});
    if (!parser.parse(QStringList{u"docket"_s} + arguments)) {
        return wrong(parser.errorText());
    }
    if (parser.isSet(help)) {
        return std::unexpected(OptionsAnswer{Commands::usage(), 0});
    }
    if (parser.isSet(version)) {
        return std::unexpected(
            OptionsAnswer{u"docket "_s + QCoreApplication::applicationVersion() + u'\n', 0});
    }
    Options options{.isSample = parser.isSet(sample), .quitsOnPaint = parser.isSet(quitOnPaint)};
    if (parser.isSet(now)) {
        options.now = instantFromIso(parser.value(now));
        if (!options.now) {
            return wrong(u"--now: not an ISO 8601 instant: "_s + parser.value(now));
        }
    }
    QStringList words = parser.positionalArguments();
    const bool isTour = !words.isEmpty() && words.first() == TourWord;
    if (isTour) {
        if (words.size() != 3) {
            return wrong(u"tour needs a casebook and a folder"_s);
        }
        options.tourFolder = words.takeLast();
        words.removeFirst();
    }
    if (words.size() > 1) {
        return wrong(u"one casebook at a time, not "_s + words.join(u' '));
    }
    options.casebook = words.value(0);
    return options;
}

} // namespace Docket
