// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainactions.h"

#include "common/theme.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Id = MainActions::Id;
using Menu = MainActions::Menu;

enum class When { Always, WithCasebook, WithCase };

struct Entry
{
    Id id;
    Menu menu;
    const char *text; ///< translated in the context of MainActions
    QLatin1StringView icon;
    QLatin1StringView keys;
    When when;
    bool startsGroup; ///< a separator before it
};

// clang-format off
constexpr std::array Table{
    Entry{Id::NewCasebook,  Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "&New casebook…"),        "plus"_L1,     "Ctrl+N"_L1,       When::Always,       false},
    Entry{Id::OpenCasebook, Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Open a casebook…"),     "folder"_L1,   "Ctrl+O"_L1,       When::Always,       false},
    Entry{Id::OpenSample,   Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "Open the &sample"),      "box"_L1,      "Ctrl+Shift+O"_L1, When::Always,       false},
    Entry{Id::ImportMail,   Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "Import &mail…"),         "mail"_L1,     "Ctrl+I"_L1,       When::WithCasebook, true},
    Entry{Id::ImportIssues, Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Import issues or advisories…"),       "cases"_L1,    "Ctrl+Shift+I"_L1, When::WithCasebook, false},
    Entry{Id::ImportFolder, Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "Import a &folder…"),     "folder"_L1,   {},                When::WithCasebook, false},
    Entry{Id::UndoImport,   Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Undo the last import…"), {},              "Ctrl+Alt+Z"_L1,              When::WithCasebook, false},
    Entry{Id::NewReport,    Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "New &report…"),          "note"_L1,     "Ctrl+R"_L1,       When::WithCasebook, false},
    Entry{Id::AddPolicy,    Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "Add a SECURIT&Y.md…"),   "shield"_L1,   "Ctrl+Shift+P"_L1, When::WithCasebook, true},
    Entry{Id::PrintTimeline, Menu::File, QT_TRANSLATE_NOOP("Docket::MainActions", "&Print the timeline…"),  "print"_L1,    "Ctrl+P"_L1,       When::WithCasebook, true},
    Entry{Id::SaveTimeline, Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "Sa&ve the timeline as a picture…"), "save"_L1, "Ctrl+Shift+S"_L1, When::WithCasebook, false},
    Entry{Id::Quit,         Menu::File,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Quit"),                 "close"_L1,    "Ctrl+Q"_L1,       When::Always,       true},
    Entry{Id::NextCase,     Menu::Case,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Next case"),            "chevron-down"_L1, "J"_L1,        When::WithCasebook, false},
    Entry{Id::PreviousCase, Menu::Case,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Previous case"),        "chevron-up"_L1, "K"_L1,          When::WithCasebook, false},
    Entry{Id::PageToday,    Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "T&oday"),                "calendar"_L1, "Alt+1"_L1,        When::WithCasebook, false},
    Entry{Id::PageCases,    Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Cases"),                "cases"_L1,    "Alt+2"_L1,        When::WithCasebook, false},
    Entry{Id::PageTimeline, Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Timeline"),             "timeline"_L1, "Alt+3"_L1,        When::WithCasebook, false},
    Entry{Id::PagePolicies, Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Policies"),             "shield"_L1,   "Alt+5"_L1,        When::WithCasebook, false},
    Entry{Id::FullCase,     Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "Give the case the &window"), "file-text"_L1, "F11"_L1,     When::WithCase,     true},
    Entry{Id::NextPane,     Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "Next &pane"),            {},            "F6"_L1,           When::Always,       false},
    Entry{Id::PreviousPane, Menu::View,  QT_TRANSLATE_NOOP("Docket::MainActions", "P&revious pane"),        {},            "Shift+F6"_L1,     When::Always,       false},
    Entry{Id::Search,       Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Search"),               "search"_L1,   "Ctrl+F"_L1,       When::Always,       false},
    Entry{Id::FindEvidence, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Find in evidence…"),    "search"_L1,   "Ctrl+Shift+F"_L1, When::WithCasebook, false},
    Entry{Id::WorkingDays,  Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Working days…"),        "calendar"_L1, {},                When::WithCasebook, true},
    Entry{Id::ReleaseCalendar, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Release calendar…"), "calendar"_L1, {},              When::WithCasebook, false},
    Entry{Id::Contacts,     Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Contacts…"),            {},            "Ctrl+Shift+K"_L1, When::WithCasebook, true},
    Entry{Id::KnownVulnerabilities, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Known vulnerabilities…"), "shield"_L1, "Ctrl+Shift+V"_L1, When::WithCasebook, true},
    Entry{Id::EditPublisher, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "P&ublisher…"),           {},            {},                When::WithCasebook, false},
    Entry{Id::LeakCheck, Menu::Tools,    QT_TRANSLATE_NOOP("Docket::MainActions", "Check a text for &leaks…"), "lock"_L1,   "Ctrl+Shift+L"_L1, When::WithCasebook, false},
    Entry{Id::EditImportRules, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Import rules…"),     {},            {},                When::WithCasebook, true},
    Entry{Id::TableColumns, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Table columns…"),       {},            {},                When::WithCasebook, false},
    Entry{Id::Matching,     Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "&Matching of mails…"),   {},            {},                When::WithCasebook, false},
    Entry{Id::SeverityBy,   Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "Se&verity method…"),     {},            {},                When::WithCasebook, true},
    Entry{Id::ExploitationData, Menu::Tools, QT_TRANSLATE_NOOP("Docket::MainActions", "Read &exploitation data…"), {},     {},                When::WithCasebook, false},
    Entry{Id::Keys,         Menu::Help,  QT_TRANSLATE_NOOP("Docket::MainActions", "&Keys"),                 "keyboard"_L1, "?"_L1,            When::Always,       false},
    Entry{Id::About,        Menu::Help,  QT_TRANSLATE_NOOP("Docket::MainActions", "&About Docket"),         "info"_L1,     {},                When::Always,       false},
};
// clang-format on

} // namespace

MainActions::MainActions(QWidget *window)
    : QObject(window)
{
    for (const Entry &entry : Table) {
        auto *action = new QAction(tr(entry.text), this);
        action->setObjectName(
            QString::fromLatin1(QMetaEnum::fromType<Id>().valueToKey(static_cast<int>(entry.id))));
        if (!entry.icon.isEmpty()) {
            action->setIcon(Theme::icon(QString(entry.icon)));
        }
        action->setShortcut(QKeySequence(QString(entry.keys)));
        connect(action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT triggered(id); });
        m_actions.insert(entry.id, action);
        window->addAction(action);
    }
    setPossible(false, false);
}

QString MainActions::keys(Id id) const
{
    return m_actions.value(id)->shortcut().toString(QKeySequence::NativeText);
}

QList<QAction *> MainActions::all() const
{
    QList<QAction *> actions;
    for (const Entry &entry : Table) {
        actions << m_actions.value(entry.id);
    }
    return actions;
}

QMenu *MainActions::fill(QMenuBar &bar)
{
    const std::array menus{bar.addMenu(tr("&File")), bar.addMenu(tr("&Case")),
                           bar.addMenu(tr("&View")), bar.addMenu(tr("&Tools")),
                           bar.addMenu(tr("&Help"))};
    for (const Entry &entry : Table) {
        QMenu *menu = menus.at(static_cast<size_t>(entry.menu));
        if (entry.startsGroup) {
            menu->addSeparator();
        }
        menu->addAction(m_actions.value(entry.id));
    }
    QMenu *caseMenu = menus.at(static_cast<size_t>(Menu::Case));
    caseMenu->setObjectName(u"caseMenu"_s);
    return caseMenu;
}

void MainActions::setPossible(bool hasCasebook, bool hasCase)
{
    for (const Entry &entry : Table) {
        m_actions.value(entry.id)->setEnabled(entry.when == When::Always ||
                                              (entry.when == When::WithCasebook && hasCasebook) ||
                                              (entry.when == When::WithCase && hasCase));
    }
}

} // namespace Docket
