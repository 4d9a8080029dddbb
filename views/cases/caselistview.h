// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QTableView>

#include <optional>

class QMenu;

namespace Docket {

class CaseDelegate;
class CaseListModel;

/// The case list. Selection is a case, not a row: it stays when rows move, and comes back when a
/// filter that hid it is lifted.
class CaseListView final : public QTableView
{
    Q_OBJECT

public:
    explicit CaseListView(QWidget *parent = nullptr);

    void setCaseModel(CaseListModel *model);
    void setNow(Instant now);

    [[nodiscard]] std::optional<CaseId> currentCase() const;
    /// Selects and scrolls to it. A case that is filtered out is announced all the same, and is
    /// selected as soon as its row is there.
    void selectCase(CaseId id);
    void selectFirst();
    /// The list has been read to its end: a first row that was selected by itself gives way to the
    /// one that came to be first, unless somebody has chosen meanwhile.
    void settle();
    /// Somebody goes from the search to the list: from here on a case that the search hides gives
    /// way to the first that it shows, at once or when the rows come. Typing on ends it.
    void setFollowed(bool isFollowed);
    /// One row down (1) or up (-1). When the selected row is gone (its case was answered and the
    /// list is "new ones"), it goes on from where that was.
    void step(int by);

    /// One checkable action a column, for a menu.
    void fillColumnMenu(QMenu &menu);

    /// Letters belong to the page (J, K); a search through a million rows would block.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /// Selected by the person or by the program.
    void currentCaseChanged(Docket::CaseId id);
    /// Enter or double click.
    void caseActivated(Docket::CaseId id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    /// "DKT-26-041 XSS in the web admin", for a mail or a commit.
    void copyCurrent() const;
    void setColumnWidths();
    void selectRow(int row);
    /// Selects the wanted case when its row is there (again), or the first row of a fresh list.
    void restoreCurrent();
    void forgetCurrent();
    [[nodiscard]] QString summaryOf(int row) const;

    CaseListModel *m_model = nullptr;
    CaseDelegate *m_delegate = nullptr;
    std::optional<CaseId> m_wanted; ///< selected, whether its row is shown or not
    bool m_isChosen = false;        ///< by the person or the program, not by being first
    bool m_isFollowed = false;
    int m_lastRow = 0; ///< where it was shown last
};

} // namespace Docket
