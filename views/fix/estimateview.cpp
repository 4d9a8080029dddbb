// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/estimateview.h"

#include "common/chip.h"
#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"
#include "domain/evidence.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// "Sat 19 Dec 2026 12:00 UTC, by Ann on …: waits for upstream".
QString lineOf(const Estimate &estimate, Instant now)
{
    const QString date = Labels::whenInFull(estimate.fixBy);
    const QString said = Labels::when(estimate.at, now);
    const QString by = visibleName(estimate.by);
    QString line = by.isEmpty()
                       //: %1 a date with time, %2 when it was said
                       ? EstimateView::tr("%1, said %2").arg(date, said)
                       //: %1 a date with time, %2 the person who said it, %3 when
                       : EstimateView::tr("%1, said by %2, %3").arg(date, by, said);
    if (!estimate.reason.isEmpty()) {
        line += u": "_s + FormFields::visibleLines(estimate.reason);
    }
    return line;
}

bool isOwed(const QList<Obligation> &obligations, PromiseKind kind)
{
    return std::ranges::contains(owedToReporter(obligations), kind, &Obligation::kind);
}

} // namespace

EstimateView::EstimateView(FormPage *page)
    : QObject(page)
    , m_current(FormFields::makeValue(u"estimate"_s, page->page()))
    , m_owed(new Chip(Chip::Shape::Bare, page->page()))
    , m_change(new QPushButton(page->page()))
{
    FormSection *section = page->addSection(FormPage::Column::First, tr("Estimate"));
    m_owed->setObjectName(u"estimateOwed"_s);
    m_owed->hide();
    m_change->setObjectName(u"changeEstimate"_s);
    m_change->setAutoDefault(false);
    m_change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    section->addWide(m_current);
    section->addWide(m_owed);
    m_earlier = section->addNote(u"earlierEstimates"_s);
    section->addWide(m_change);
    connect(m_change, &QPushButton::clicked, this, &EstimateView::changeRequested);
}

void EstimateView::showCase(const CaseDetail &detail, Instant now)
{
    using Theme::Tone;
    const QList<Estimate> &estimates = detail.record.estimates;
    m_current->setText(estimates.isEmpty() ? tr("No date is given yet.")
                                           : lineOf(estimates.constLast(), now));
    QStringList earlier;
    for (qsizetype i = estimates.size() - 2; i >= 0; --i) {
        earlier.append(tr("Before: %1").arg(lineOf(estimates.at(i), now)));
    }
    setNote(m_earlier, earlier.join(u'\n'));
    const bool owesNew = isOwed(detail.obligations, PromiseKind::EstimateChange);
    const bool owesFirst =
        !estimates.isEmpty() && isOwed(detail.obligations, PromiseKind::FixEstimate);
    m_owed->setVisible(owesNew || owesFirst);
    m_owed->setLook({Tone::Amber, Tone::AmberTint, "bell"_L1},
                    owesNew ? tr("The reporter is owed the new date")
                            : tr("The reporter is owed the date"));
    m_change->setText(estimates.isEmpty() ? tr("Give an estimate…") : tr("Change the estimate…"));
}

} // namespace Docket
