// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/fixform.h"

#include "common/formpage.h"
#include "fix/fixfields.h"
#include "fix/releasefields.h"

namespace Docket {

FixForm::FixForm(FormPage *page)
    : RecordForm(page)
    , m_fix(new FixFields(page))
    , m_release(new ReleaseFields(page))
{
    connect(m_fix, &FixFields::edited, this, &RecordForm::edited);
    connect(m_release, &ReleaseFields::edited, this, &RecordForm::edited);
}

FixRecord FixForm::fix() const
{
    FixRecord fix;
    m_fix->fill(fix);
    m_release->fill(fix);
    return fix;
}

void FixForm::setPlanned(const QList<PlannedRelease> &releases)
{
    m_release->setPlanned(releases);
}

RecordEdit FixForm::edit() const
{
    return fix();
}

void FixForm::setEdit(const RecordEdit &edit)
{
    const auto &fix = std::get<FixRecord>(edit);
    m_fix->set(fix);
    m_release->set(fix);
}

RecordEdit FixForm::stored(const CaseDetail &detail) const
{
    return detail.record.fix;
}

void FixForm::showCase(const CaseDetail &detail, Instant now)
{
    m_fix->setNeeded(detail.policy.reviewers);
    m_release->setCase(detail);
    setNow(now);
}

void FixForm::setNow(Instant now)
{
    m_fix->setNow(now);
}

std::optional<QString> FixForm::problem() const
{
    return m_release->problem();
}

} // namespace Docket
