// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importasking.h"

#include "common/labels.h"
#include "domain/csvproposal.h"
#include "import/importdialog.h"
#include "import/mappingdialog.h"
#include "importers/csvitems.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace Docket {

ImportAsking::ImportAsking(Workspace &workspace, QStringList paths, NowFn now, Change change,
                           ImportDialog *dialog)
    : QObject(dialog)
    , m_workspace(workspace)
    , m_paths(std::move(paths))
    , m_now(std::move(now))
    , m_change(std::move(change))
    , m_dialog(dialog)
{
    m_dialog->setCaseCheck(
        [this](const QString &key) { return m_workspace.caseByKey(key).has_value(); });
    connect(&m_workspace, &Workspace::jobChanged, this, [this](const JobState &state) {
        if (state.id != m_job) {
            return;
        }
        m_dialog->showProgress(state.progress);
        if (state.failure) {
            m_dialog->fail(Labels::text(*state.failure).reason);
        }
    });
    // Jobs run one after the other, and the window is modal: the next plan is this one's.
    connect(&m_workspace, &Workspace::importPlanned, this, &ImportAsking::showPlan);
    connect(m_dialog, &QDialog::rejected, this, [this] { m_workspace.stopJob(m_job); });
    connect(m_dialog, &ImportDialog::columnsRequested, this, [this] {
        m_refused.clear();
        askColumns(true);
    });
    connect(m_dialog, &ImportDialog::importRequested, this, [this](const ImportChoices &choices) {
        m_workspace.startImport({.paths = m_paths, .choices = choices});
    });
}

void ImportAsking::start()
{
    plan();
    m_dialog->open();
}

void ImportAsking::plan()
{
    m_job = m_workspace.startPlan({.paths = m_paths});
}

void ImportAsking::showPlan(const ImportReport &report)
{
    if (report.wasStopped) {
        return;
    }
    m_tables = report.tables;
    m_dialog->setProblems(report.problems, m_tables.size());
    m_dialog->setPlan(report.plan.value_or(ImportPlan{}));
    askColumns(false);
}

void ImportAsking::askColumns(bool isAsked)
{
    const auto table = std::ranges::find_if(m_tables, [&](const TablePreview &candidate) {
        return (isAsked || m_paths.contains(candidate.path)) && !m_refused.contains(candidate.path);
    });
    const auto saved = m_workspace.setting(Setting::Mappings);
    if (table == m_tables.end() || !saved) {
        return;
    }
    const QList<CsvMapping> mappings = csvMappingsFromJson(saved->value_or(QByteArray()));
    auto *asked = new MappingDialog(*table, proposedMapping(*table, mappings, tableInstant),
                                    mappings, tableInstant, m_dialog);
    connect(asked, &QDialog::rejected, this, [this, isAsked, path = table->path] {
        m_refused.insert(path);
        askColumns(isAsked);
    });
    connect(asked, &MappingDialog::submitted, this,
            [this, asked = QPointer(asked)](const CsvMapping &mapping) {
                keep(mapping, [this, asked](bool isDone) {
                    if (asked) {
                        asked->finish(isDone);
                    }
                    if (isDone) {
                        m_dialog->readAgain();
                        plan();
                    }
                });
            });
    asked->open();
}

void ImportAsking::keep(const CsvMapping &mapping, const std::function<void(bool)> &then)
{
    // The dialog may be gone when it is written; nobody is told then.
    m_change(
        [mapping, at = m_now()](Workspace &there) {
            return there.setting(Setting::Mappings).and_then([&](const auto &json) {
                QList<CsvMapping> all = csvMappingsFromJson(json.value_or(QByteArray()));
                all.removeIf([&](const CsvMapping &old) { return old.name == mapping.name; });
                all.append(mapping);
                return there.saveSetting(Setting::Mappings, toJson(all), at);
            });
        },
        [self = QPointer(this), then](bool isDone) {
            if (self) {
                then(isDone);
            }
        });
}

} // namespace Docket
