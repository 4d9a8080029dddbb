// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "items/caselistmodel.h"
#include "items/jobsmodel.h"
#include "shell/clockkind.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Docket {

class Chip;
class ElidedLabel;

/// The bottom line. Left: the running job with its stop button, else what the last one came to.
/// Right: what is late and due, and what time it is. A plain view of JobsModel.
class JobsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsBar(QWidget *parent = nullptr);

    void setModel(JobsModel *model);
    void setCounts(const CaseListModel::Counts &counts);
    void setNow(Instant now, ClockKind clock);
    /// Shown while there is no job to speak of.
    void setIdleText(const QString &text);

Q_SIGNALS:
    void stopRequested(qint64 jobId);
    /// The import that the bar tells of is to be taken back.
    void undoRequested(Docket::ImportId import);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildLeft(QHBoxLayout &layout);
    void buildRight(QHBoxLayout &layout);
    void refresh();
    void showIdle();
    void showJob(const JobState &job);
    [[nodiscard]] std::optional<JobState> jobToShow() const;

    JobsModel *m_model = nullptr;
    std::optional<qint64> m_job;
    std::optional<ImportId> m_written; ///< by that job
    QString m_idle;
    QLabel *m_icon = nullptr;
    ElidedLabel *m_what = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_percent = nullptr;
    QLabel *m_details = nullptr;
    Chip *m_damaged = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_undo = nullptr;
    Chip *m_overdue = nullptr;
    Chip *m_soon = nullptr;
    Chip *m_clock = nullptr;
    QLabel *m_now = nullptr;
};

} // namespace Docket
