// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policydraft.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace Docket {

/// Which revision is shown, how many cases are judged by it, and what can be done with it.
class PolicyHeader final : public QWidget
{
    Q_OBJECT

public:
    /// A revision to choose. Of a new one that is not saved the id is 0.
    struct Revision
    {
        Policy policy;
        bool isUnsaved = false;
    };

    explicit PolicyHeader(QWidget *parent = nullptr);

    void setRevisions(const QList<Revision> &revisions, PolicyId shown);
    void setPresets(const QList<Policy> &presets);
    /// What of the shown revision is not saved yet, and how many cases have it.
    void setDraft(const PolicyDraft &draft, int cases);

Q_SIGNALS:
    void revisionChosen(Docket::PolicyId id);
    void addFileRequested();
    void rereadRequested();
    void presetRequested(int preset);
    void undoRequested();
    void saveRequested();

private:
    void buildLayout();
    void buildMenu();

    QComboBox *m_revisions;
    QLabel *m_cases;
    QPushButton *m_add;
    QMenu *m_presets = nullptr;
    QAction *m_reread = nullptr;
    QPushButton *m_undo;
    QPushButton *m_save;
};

} // namespace Docket
