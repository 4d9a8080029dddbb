// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyitems.h"
#include "domain/versionverdict.h"
#include "policy/policyremark.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;

namespace Docket {

class Chip;
class PolicyItemsModel;
class PolicyItemsView;

/// The right half of the policy page: a version to try, what the reading remarks, what can be done
/// with an item, and the items.
class PolicySide final : public QWidget
{
    Q_OBJECT

public:
    explicit PolicySide(PolicyItemsModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PolicyItemsView *items() const { return m_items; }

    void setRemarks(const QList<PolicyRemark> &remarks);
    /// The answer to versionTried(); nothing was tried: no answer.
    void showVerdict(const std::optional<VersionVerdict> &verdict, const Policy &policy);
    [[nodiscard]] QString triedVersion() const;
    void setEditable(bool isEditable);
    /// Opens the menu of what a sentence may be, at its row.
    void openDecisions();

Q_SIGNALS:
    void versionTried(const QString &version);
    void lineWanted(int line);
    void addChosen(Docket::PolicyCategory category);
    void editChosen();
    void removeChosen();
    /// What the current sentence is; NotUnderstood: nothing.
    void decided(Docket::PolicyCategory category);

private:
    void buildLayout();
    void buildTools();
    void updateTools();

    PolicyItemsView *m_items;
    QLineEdit *m_version;
    Chip *m_verdict;
    QListWidget *m_remarks;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_decide;
    QMenu *m_decisions;
    bool m_isEditable = false;
};

} // namespace Docket
