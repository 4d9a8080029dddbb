// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "items/todaylists.h"

#include <QListView>

#include <optional>

namespace Docket {

class TodayDelegate;
class TodayModel;

/// The four lists of the Today page below each other. The selection goes from case to case across
/// all of them; Enter or a double click opens one.
class TodayView final : public QListView
{
    Q_OBJECT

public:
    explicit TodayView(QWidget *parent = nullptr);

    void setTodayModel(TodayModel *model);
    void setNow(Instant now);

    [[nodiscard]] std::optional<CaseId> currentCase() const;

    /// To the next case (1) or the one before (-1), across the lists.
    void step(int by);

    /// Letters belong to the page (J, K).
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void caseOpened(Docket::CaseId id);
    /// All cases of a list are wanted.
    void listRequested(Docket::TodaySection section);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void open(const QModelIndex &index);
    /// The next row in that direction that can be chosen; -1: none.
    [[nodiscard]] int choiceFrom(int row, int by) const;

    TodayModel *m_model = nullptr;
    TodayDelegate *m_delegate;
};

} // namespace Docket
