// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/formdialog.h"
#include "domain/releaseplan.h"

#include <QStringList>

namespace Docket {

class RowList;

/// The releases that the team plans, of every product (M-13).
class ReleaseCalendarDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `products` are the short names that the policies have.
    ReleaseCalendarDialog(const QList<PlannedRelease> &releases, const QStringList &products,
                          Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const QList<Docket::PlannedRelease> &releases);

private:
    [[nodiscard]] QList<PlannedRelease> releases() const;
    void validate();

    QList<PlannedRelease> m_before;
    RowList *m_rows;
};

} // namespace Docket
