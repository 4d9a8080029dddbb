// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto LastCasebookKey = "lastCasebook"_L1;
constexpr auto WindowKey = "window"_L1;
constexpr auto TimelineKey = "timeline"_L1;
constexpr auto PersonKey = "person"_L1;

} // namespace

Preferences loadPreferences()
{
    const QSettings settings;
    return {
        .lastCasebook = settings.value(LastCasebookKey).toString(),
        .window = settings.value(WindowKey).toByteArray(),
        .timeline = settings.value(TimelineKey).toByteArray(),
        .person = settings.value(PersonKey).toString(),
    };
}

void savePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(LastCasebookKey, preferences.lastCasebook);
    settings.setValue(WindowKey, preferences.window);
    settings.setValue(TimelineKey, preferences.timeline);
    settings.setValue(PersonKey, preferences.person);
}

} // namespace Docket
