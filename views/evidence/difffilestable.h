// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unifieddiff.h"

#include <QTableView>

namespace Docket {

class DiffFilesModel;

/// The files of a diff: name, what became of it, how many lines came and went.
class DiffFilesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DiffFilesTable(QWidget *parent = nullptr);

    void setFiles(const QList<DiffFile> &files);
    /// Selects a row without a signal.
    void setCurrentFile(qsizetype index);

Q_SIGNALS:
    /// By a person.
    void chosen(qsizetype index);

private:
    DiffFilesModel *m_files;
    bool m_isFollowing = false;
};

} // namespace Docket
