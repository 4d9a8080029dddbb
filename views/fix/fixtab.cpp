// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/fixtab.h"

#include "common/formpage.h"
#include "fix/disclosureview.h"
#include "fix/estimatedialog.h"
#include "fix/estimateview.h"
#include "fix/fixform.h"
#include "fix/fourdatesview.h"
#include "fix/releasechecklist.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

FixTab::FixTab(QWidget *parent)
    : QWidget(parent)
    , m_page(new FormPage(this))
    , m_words(makeSavedLabel(u"fixSaved"_s, this))
    , m_saver(std::make_unique<RecordSaver>(this, m_words))
    , m_dates(new FourDatesView(m_page->page()))
    , m_estimate(new EstimateView(m_page))
{
    setObjectName(u"fixTab"_s);
    m_page->setObjectName(u"fixPage"_s);
    // The order in which the second column is read.
    m_page->addSection(FormPage::Column::Second, tr("Dates"))->addWide(m_dates);
    m_checklist = new ReleaseChecklist(m_page);
    m_form = new FixForm(m_page);
    m_disclosure = new DisclosureView(m_page);
    m_saver->add(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_words);
    connect(m_saver.get(), &RecordSaver::editRequested, this, &FixTab::editRequested);
    connect(m_form, &RecordForm::edited, this, &FixTab::refresh);
    connect(m_estimate, &EstimateView::changeRequested, this, &FixTab::openEstimate);
    connect(m_disclosure, &DisclosureView::embargoRequested, this, &FixTab::embargoRequested);
    setFocusProxy(m_page);
    setEnabled(false);
}

void FixTab::showCase(const CaseDetail &detail, Instant now)
{
    setEnabled(true);
    m_detail = detail;
    m_now = now;
    m_saver->showCase(detail, now);
    m_estimate->showCase(detail, now);
    m_dates->showCase(detail, now);
    refresh();
    judge();
}

void FixTab::setNow(Instant now)
{
    m_now = now;
    m_saver->setNow(now);
    const QList<FormDialog *> dialogs = findChildren<FormDialog *>();
    for (FormDialog *dialog : dialogs) {
        dialog->setNow(now);
    }
    refresh();
    judge();
}

void FixTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    judge();
}

void FixTab::clear()
{
    m_saver->clear();
    m_detail.reset();
    setEnabled(false);
}

void FixTab::setPlanned(const QList<PlannedRelease> &releases)
{
    m_form->setPlanned(releases);
}

void FixTab::editAnswered(CaseId id, const RecordEdit &edit, bool isKept)
{
    if (std::holds_alternative<Estimate>(edit)) {
        const QList<FormDialog *> dialogs = findChildren<FormDialog *>();
        for (FormDialog *dialog : dialogs) {
            dialog->finish(isKept);
        }
        return;
    }
    m_saver->answer(id, edit, isKept);
}

/// The checklist goes with what is typed.
void FixTab::refresh()
{
    if (m_detail) {
        m_checklist->show(*m_detail, m_form->fix());
    }
}

/// The whole gate of the advisory: not while nobody looks, nor for each key.
void FixTab::judge()
{
    if (m_detail && isVisible()) {
        m_disclosure->showCase(*m_detail, m_now);
    }
}

void FixTab::openEstimate()
{
    if (!m_detail) {
        return;
    }
    const QList<Estimate> &estimates = m_detail->record.estimates;
    const std::optional<Estimate> before =
        estimates.isEmpty() ? std::nullopt : std::optional(estimates.constLast());
    auto *dialog = new EstimateDialog(m_detail->file.key, before, m_now, this);
    connect(dialog, &EstimateDialog::submitted, this,
            [this, id = m_detail->file.id](const Estimate &estimate) {
                Q_EMIT editRequested(id, estimate);
            });
    dialog->open();
}

} // namespace Docket
