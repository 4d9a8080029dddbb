// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/releasecalendardialog.h"

#include "fix/plannedreleaserow.h"

#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int CalendarWidth = 860;

} // namespace

ReleaseCalendarDialog::ReleaseCalendarDialog(const QList<PlannedRelease> &releases,
                                             const QStringList &products, Instant now,
                                             QWidget *parent)
    : FormDialog(tr("Release calendar"),
                 tr("When which version comes out. The fix of a case names one of these, or any "
                    "other version."),
                 tr("Keep the calendar"), parent)
    , m_before(releases)
    , m_rows(new RowList(
          u"plannedReleases"_s, tr("Add a release"),
          [products, now](QWidget *rows) { return new PlannedReleaseRow(products, now, rows); },
          this))
{
    setObjectName(u"releaseCalendar"_s);
    setMinimumWidth(CalendarWidth);
    for (const PlannedRelease &release : releases) {
        static_cast<PlannedReleaseRow *>(m_rows->addRow())->setRelease(release);
    }
    addRow(tr("Releases"), m_rows);
    connect(m_rows, &RowList::edited, this, &ReleaseCalendarDialog::validate);
    connect(this, &FormDialog::confirmed, this,
            [this] { Q_EMIT submitted(ReleaseCalendarDialog::releases()); });
    validate();
    m_rows->addButton()->setFocus();
}

QList<PlannedRelease> ReleaseCalendarDialog::releases() const
{
    QList<PlannedRelease> all;
    for (const FormRow *row : m_rows->rows()) {
        all.append(static_cast<const PlannedReleaseRow *>(row)->release());
    }
    return all;
}

void ReleaseCalendarDialog::validate()
{
    const QList<PlannedRelease> all = releases();
    const bool isIncomplete = std::ranges::any_of(all, [](const PlannedRelease &release) {
        return release.version.isEmpty() || release.product.isEmpty();
    });
    if (isIncomplete) {
        setProblem(Problem::Missing, tr("Every release has a product and a version."));
    } else if (all == m_before) {
        setProblem(Problem::Missing, tr("This is the calendar as it is."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
