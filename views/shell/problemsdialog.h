// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QDialog>
#include <QList>

namespace Docket {

/// What an import could not read in full, one a row: file, byte and reason. The rows can be copied.
/// Opened with open(); deletes itself when it is closed.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT

public:
    ProblemsDialog(const QList<ImportIssue> &problems, QWidget *parent);
};

} // namespace Docket
