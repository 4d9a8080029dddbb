// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "cases/casepage.h"
#include "cases/casespage.h"
#include "common/labels.h"
#include "domain/evidence.h"
#include "import/importdialog.h"
#include "import/mappingsdialog.h"
#include "import/matchingdialog.h"
#include "import/rulesdialog.h"
#include "importasking.h"
#include "importers/csvitems.h"
#include "shell/mainwindow.h"
#include "wiring.h"
#include "workspace/contentmatcher.h"
#include "workspace/settings.h"
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
    connect(m_views.window, &MainWindow::tableColumnsRequested, this, &Wiring::askMappings);
    connect(m_views.window, &MainWindow::matchingRequested, this, &Wiring::askMatching);
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
    auto *asking = new ImportAsking(
        m_workspace, paths, m_now,
        [this](UseCase useCase, const std::function<void(bool)> &then) {
            change(std::move(useCase), then);
        },
        dialog);
    asking->start();
}

void Wiring::askMappings()
{
    const auto saved = m_workspace.setting(Setting::Mappings);
    if (!saved) {
        tell(saved.error());
        return;
    }
    auto *dialog = new MappingsDialog(csvMappingsFromJson(saved->value_or(QByteArray())),
                                      tableInstant, m_views.window);
    connect(dialog, &MappingsDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const QList<CsvMapping> &mappings) {
                change(
                    [json = toJson(mappings), at = m_now()](Workspace &there) {
                        return there.saveSetting(Setting::Mappings, json, at);
                    },
                    [dialog](bool isDone) {
                        if (dialog) {
                            dialog->finish(isDone);
                        }
                    });
            });
    dialog->open();
}

void Wiring::askMatching()
{
    const auto saved = m_workspace.setting(Setting::Matching);
    if (!saved) {
        tell(saved.error());
        return;
    }
    const MatchSettings settings =
        matchSettingsFromJson(saved->value_or(QByteArray())).value_or(MatchSettings{});
    auto *dialog =
        new MatchingDialog(settings.windowDays, MatchSettings{}.windowDays, m_views.window);
    connect(dialog, &MatchingDialog::submitted, this, [this, dialog = QPointer(dialog)](int days) {
        change([json = toJson(MatchSettings{.windowDays = days}), at = m_now()](
                   Workspace &there) { return there.saveSetting(Setting::Matching, json, at); },
               [dialog](bool isDone) {
                   if (dialog) {
                       dialog->finish(isDone);
                   }
               });
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

/// `shown`: the one that a person sees named, which may not be the last any more.
void Wiring::askUndo(std::optional<ImportId> shown)
{
    const auto last = m_workspace.lastImport();
    if (!last) {
        tell(last.error());
        return;
    }
    const std::optional<UndoableImport> &import = *last;
    if (shown && (!import || import->first != *shown)) {
        m_views.window->showNotice(tr("This import cannot be undone now: it is undone already, or "
                                      "another one came after it."));
        return;
    }
    if (!import) {
        m_views.window->showNotice(tr("There is no import to undo."));
        return;
    }
    const QString first = visibleName(QFileInfo(import->path).fileName());
    const auto more = static_cast<int>(import->files - 1);
    //: %1 is a file
    const QString name =
        more <= 0 ? first : tr("%1 and %Ln more file(s)", nullptr, more).arg(first);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Undo the last import"),
                                //: %1 is a file or several, %2 when it was imported
                                tr("Take back the import of %1, %2? It brought %Ln message(s).",
                                   nullptr, static_cast<int>(import->messages))
                                    .arg(name, Labels::when(import->startedAt, m_now())),
                                QMessageBox::Cancel, m_views.window);
    box->setObjectName(u"undoImport"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Its messages leave their cases, and cases that it opened are withdrawn. Cases that "
           "somebody worked on since stay as they are. The file can be imported again."));
    auto *undo = box->addButton(tr("Undo the import"), QMessageBox::AcceptRole);
    undo->setObjectName(u"undoImportNow"_s);
    connect(undo, &QPushButton::clicked, this, [this, first] { m_workspace.startUndo(first); });
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
