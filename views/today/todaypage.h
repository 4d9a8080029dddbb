// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "items/todaylists.h"

#include <QWidget>

class QLabel;

namespace Docket {

class TodayModel;
class TodayView;

/// What needs a person today: overdue, due soon, new, and who is owed a word. The model outlives
/// it.
class TodayPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPage(QWidget *parent = nullptr);

    void setModel(TodayModel *model);
    void setNow(Instant now);
    /// Rows are being read: that nothing is overdue does not mean much yet.
    void setLoading(bool isLoading);
    /// To the next case (1) or the one before (-1).
    void step(int by);

    [[nodiscard]] TodayView *view() const { return m_view; }

Q_SIGNALS:
    void caseOpened(Docket::CaseId id);
    /// A list is wanted in full, by its search.
    void listRequested(const QString &search);
    /// The page came into view, or somebody went to another one; not when the window is minimized.
    void entered();
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateSummary();

    TodayModel *m_model = nullptr;
    TodayView *m_view;
    QLabel *m_date;
    QLabel *m_summary;
    bool m_isLoading = false;
};

} // namespace Docket
