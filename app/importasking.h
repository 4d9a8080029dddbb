// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/instant.h"
#include "domain/tablepreview.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Docket {

class ImportDialog;
class Workspace;
struct CsvMapping;
struct ImportReport;

/// One import, from the files that a person chose to what they confirm: everything is tried out,
/// tables that nobody knows are asked about, and then it is imported as the person wants. Belongs
/// to its dialog.
class ImportAsking final : public QObject
{
    Q_OBJECT

public:
    using UseCase = std::function<Outcome<void>(Workspace &)>;
    /// Runs a use case off this thread; the function learns whether it went well.
    using Change = std::function<void(UseCase, const std::function<void(bool)> &)>;

    ImportAsking(Workspace &workspace, QStringList paths, NowFn now, Change change,
                 ImportDialog *dialog);

    void start();

private:
    void plan();
    void showPlan(const ImportReport &report);
    /// Asks about the first table that was not refused; of those only that were chosen
    /// themselves, unless the person asks for it.
    void askColumns(bool isAsked);
    void keep(const CsvMapping &mapping, const std::function<void(bool)> &then);

    Workspace &m_workspace;
    QStringList m_paths;
    NowFn m_now;
    Change m_change;
    ImportDialog *m_dialog;
    qint64 m_job = 0;
    QList<TablePreview> m_tables;
    QSet<QString> m_refused; ///< paths of tables
};

} // namespace Docket
