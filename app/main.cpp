// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "clock.h"
#include "commands/command.h"
#include "common/theme.h"
#include "display.h"
#include "languages.h"
#include "options.h"
#include "picturechild.h"
#include "tour.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"docket"_s);
    QCoreApplication::setOrganizationName(u"docket"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOCKET_VERSION));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace Docket;
    nameApplication();
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments == QStringList{DecodePictureWord}) {
        const QCoreApplication application(argc, argv);
        return decodePicture();
    }
    if (!arguments.isEmpty() && Commands::isCommand(arguments.first())) {
        const QCoreApplication application(argc, argv); // a command needs no display
        return Commands::run(arguments, Clock::system());
    }
    const auto options = optionsFrom(arguments);
    if (!options) {
        std::fputs(qPrintable(options.error().text),
                   options.error().exitCode == 0 ? stdout : stderr);
        return options.error().exitCode;
    }
    if (!options->tourFolder.isEmpty()) {
        drawWithoutDisplay();
    } else if (!hasDisplay()) {
        std::fputs("docket: there is no display for a window; see docket --help for what works "
                   "without one\n",
                   stderr);
        return 3;
    }
    QApplication application(argc, argv);
    const Languages languages;
    QGuiApplication::setDesktopFileName(u"docket"_s);
    Theme::apply(application);
    return options->tourFolder.isEmpty() ? runWindow(*options) : runTour(application, *options);
}
