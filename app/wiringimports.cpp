// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "domain/evidence.h"
#include "import/importdialog.h"
#include "import/rulesdialog.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/workspace.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

// What of Wiring is about imports: the plan before one, the rules for all, and taking one back.
namespace Docket {

void Wiring::wireImports()
{
    connect(m_views.window, &MainWindow::undoImportRequested, this, &Wiring::askUndo);
    connect(m_views.window, &MainWindow::importRulesRequested, this, &Wiring::askRules);
    connect(&m_workspace, &Workspace::importFinished, this, &Wiring::showReport);
    connect(&m_workspace, &Workspace::importUndone, this, &Wiring::showUndone);
    connect(m_views.window->casesPage()->casePage(), &CasePage::classRequested, this,
            [this](CaseId id, ReportClass reportClass) {
                change([=, at = m_now()](Workspace &there) {
                    return there.setFields(id, {.reportClass = reportClass}, at);
                });
            });
}

/// Everything is tried out first, and imported as the person wants it.
void Wiring::import(const QStringList &paths)
{
    auto *dialog = new ImportDialog(paths, m_now(), m_views.window);
    dialog->setCaseCheck(
        [this](const QString &key) { return m_workspace.caseByKey(key).has_value(); });
    const qint64 job = m_workspace.startPlan({.paths = paths});
    connect(&m_workspace, &Workspace::jobChanged, dialog, [dialog, job](const JobState &state) {
        if (state.id != job) {
            return;
        }
        dialog->showProgress(state.progress);
        if (state.failure) {
            dialog->fail(Labels::text(*state.failure).reason);
        }
    });
    // Jobs run one after the other, and the window is modal: the next plan is this one's.
    connect(&m_workspace, &Workspace::importPlanned, dialog, [dialog](const ImportReport &report) {
        if (!report.wasStopped) {
            dialog->setPlan(report.plan.value_or(ImportPlan{}));
        }
    });
    connect(dialog, &QDialog::rejected, this, [this, job] { m_workspace.stopJob(job); });
    connect(dialog, &ImportDialog::importRequested, this,
            [this, paths](const ImportChoices &choices) {
                m_workspace.startImport({.paths = paths, .choices = choices});
            });
    dialog->open();
}

void Wiring::showReport(const ImportReport &report) const
{
    m_views.window->casesPage()->settle();
    if (report.problems.isEmpty()) {
        return; // the jobs bar says how many came in
    }
    m_views.window->showProblems(report.problems);
}

void Wiring::askRules()
{
    const auto rules = m_workspace.importRules();
    const auto counts = m_workspace.ruleCounts();
    if (!rules || !counts) {
        tell(rules ? counts.error() : rules.error());
        return;
    }
    auto *dialog = new RulesDialog(*rules, *counts, m_views.window);
    connect(dialog, &RulesDialog::submitted, this, [this](const ImportRules &edited) {
        change(
            [edited, at = m_now()](Workspace &there) { return there.setImportRules(edited, at); });
    });
    dialog->open();
}

void Wiring::askUndo()
{
    const auto last = m_workspace.lastImport();
    if (!last) {
        tell(last.error());
        return;
    }
    const std::optional<UndoableImport> &import = *last;
    if (!import) {
        m_views.window->showNotice(tr("There is no import to undo."));
        return;
    }
    const QString name = visibleName(QFileInfo(import->path).fileName());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Undo the last import"),
                                tr("Take back the import of %1 (%Ln message(s))?", nullptr,
                                   static_cast<int>(import->messages))
                                    .arg(name),
                                QMessageBox::Cancel, m_views.window);
    box->setObjectName(u"undoImport"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its messages leave their cases, and cases that it opened are withdrawn. Cases that "
           "somebody worked on since stay as they are. The file can be imported again."));
    auto *undo = box->addButton(tr("Undo the import"), QMessageBox::AcceptRole);
    undo->setObjectName(u"undoImportNow"_s);
    connect(undo, &QPushButton::clicked, this, [this, name] { m_workspace.startUndo(name); });
    box->open();
}

void Wiring::showUndone(const UndoReport &report)
{
    QString told = tr("Undone: %Ln message(s) are out of their cases.", nullptr,
                      static_cast<int>(report.messages));
    if (!report.kept.isEmpty()) {
        constexpr qsizetype MostNamed = 10;
        told += u' ' +
                tr("Kept, since somebody worked on them: %1.")
                    .arg(report.kept.first(std::min(MostNamed, report.kept.size())).join(u", "_s));
    }
    if (report.wasStopped) {
        told += u' ' + tr("It was stopped; undo again for the rest.");
    }
    Q_EMIT casesWithdrawn(told);
}

} // namespace Docket
