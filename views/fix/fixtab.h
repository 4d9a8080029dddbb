// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordsaver.h"
#include "domain/releaseplan.h"

#include <QWidget>

#include <memory>

namespace Docket {

class DisclosureView;
class EstimateView;
class FixForm;
class FormPage;
class FourDatesView;
class ReleaseChecklist;

/// What fixes the flaw and when it goes out: estimate, fix record, release, branches, embargo, and
/// what is still in the way. What is typed is kept as the advisory is: RecordSaver.
class FixTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FixTab(QWidget *parent = nullptr);

    void showCase(const CaseDetail &detail, Instant now);
    void setNow(Instant now);
    /// No case: the casebook is closed.
    void clear();

    /// Sends what is typed, before the casebook is closed.
    void flush() { m_saver->flush(); }

    /// How many parts of cases were typed and cannot be kept as they are.
    [[nodiscard]] int unkeptCount() const { return m_saver->unkeptCount(); }

    /// The release calendar, which proposes versions.
    void setPlanned(const QList<PlannedRelease> &releases);

    /// The answer to editRequested().
    void editAnswered(CaseId id, const RecordEdit &edit, bool isKept);

    void setSaveDelay(std::chrono::milliseconds delay) { m_saver->setDelay(delay); }

Q_SIGNALS:
    void editRequested(Docket::CaseId id, const Docket::RecordEdit &edit);
    void embargoRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openEstimate();
    void refresh();
    void judge();

    std::optional<CaseDetail> m_detail;
    Instant m_now;
    FormPage *m_page;
    QLabel *m_words;
    std::unique_ptr<RecordSaver> m_saver;
    FourDatesView *m_dates;
    EstimateView *m_estimate;
    FixForm *m_form = nullptr;
    ReleaseChecklist *m_checklist = nullptr;
    DisclosureView *m_disclosure = nullptr;
};

} // namespace Docket
