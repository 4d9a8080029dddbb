// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Docket {

/// Everything that a menu or a key can do, as one table: id, menu, words, icon, keys, and when it
/// is possible. The steps of a case are not here: they come from actionsFrom().
class MainActions final : public QObject
{
    Q_OBJECT

public:
    enum class Id {
        NewCasebook,
        OpenCasebook,
        OpenSample,
        ImportMail,
        ImportIssues,
        ImportFolder,
        UndoImport,
        NewReport,
        AddPolicy,
        PrintTimeline,
        SaveTimeline,
        Quit,
        NextCase,
        PreviousCase,
        FullCase,
        Search,
        FindEvidence,
        WorkingDays,
        ReleaseCalendar,
        EditImportRules,
        TableColumns,
        Matching,
        SeverityBy,
        ExploitationData,
        Contacts,
        KnownVulnerabilities,
        EditPublisher,
        LeakCheck,
        PageToday,
        PageCases,
        PageTimeline,
        PagePolicies,
        NextPane,
        PreviousPane,
        Keys,
        About,
    };
    Q_ENUM(Id)

    enum class Menu { File, Case, View, Tools, Help };

    explicit MainActions(QWidget *window);

    [[nodiscard]] QAction *action(Id id) const { return m_actions.value(id); }

    /// The keys of an action as people read them: "Ctrl+N".
    [[nodiscard]] QString keys(Id id) const;
    /// In the order of the table.
    [[nodiscard]] QList<QAction *> all() const;
    /// Fills File, Case, View, Tools and Help; returns the Case menu, which gets the steps.
    QMenu *fill(QMenuBar &bar);
    void setPossible(bool hasCasebook, bool hasCase);

Q_SIGNALS:
    void triggered(MainActions::Id id);

private:
    QHash<Id, QAction *> m_actions;
};

} // namespace Docket
