// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importplan.h"
#include "domain/instant.h"
#include "domain/progress.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Docket {

class ImportPlanModel;
class PlanDelegate;

/// What an import would do, before anything is written: first how far reading has come, then a row
/// for each message, each of which can be changed. Window-modal, since nobody else can write while
/// everything is tried out.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QStringList &paths, Instant now, QWidget *parent);

    void showProgress(const Progress &progress);
    /// May come again, when more of what was chosen can be read: what was chosen so far stays.
    void setPlan(const ImportPlan &plan);
    /// What could not be read, and how many tables are among it whose columns nobody named.
    void setProblems(const QList<ImportIssue> &problems, qsizetype unknownTables);
    /// Everything is read once more.
    void readAgain();
    /// It could not be planned.
    void fail(const QString &reason);

    /// Says whether there is a case of this key.
    void setCaseCheck(std::function<bool(const QString &)> check) { m_hasCase = std::move(check); }

Q_SIGNALS:
    void importRequested(const Docket::ImportChoices &choices);
    /// The person wants to say what the columns of the unknown tables hold.
    void columnsRequested();

private:
    QWidget *buildReading(const QStringList &paths);
    QWidget *buildPlan();
    void buildChoices(QHBoxLayout &row);
    void addFilter(std::optional<PlanKind> kind);
    void refilter();
    void refresh();
    [[nodiscard]] QString noteOf(qint64 toDo) const;
    void choose(const std::optional<ImportChoice> &choice);
    void attach();

    ImportPlanModel *m_model;
    PlanDelegate *m_delegate;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_reading = nullptr;
    QProgressBar *m_progress = nullptr;
    QButtonGroup *m_filters = nullptr;
    QHBoxLayout *m_filterRow = nullptr;
    QLineEdit *m_search = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_attachTo = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_import = nullptr;
    std::function<bool(const QString &)> m_hasCase;
};

} // namespace Docket
