// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/assessmentform.h"

#include "assess/priorityfields.h"
#include "assess/severityfields.h"
#include "assess/weaknessfields.h"
#include "common/formpage.h"

namespace Docket {

AssessmentForm::AssessmentForm(FormPage *page)
    : RecordForm(page)
    , m_severity(new SeverityFields(page))
    , m_weaknesses(new WeaknessFields(page))
    , m_priority(new PriorityFields(page))
{
    connect(m_severity, &SeverityFields::edited, this, &RecordForm::edited);
    connect(m_severity, &SeverityFields::severityChosen, this, &AssessmentForm::severityChosen);
    connect(m_weaknesses, &WeaknessFields::edited, this, &RecordForm::edited);
    connect(m_priority, &PriorityFields::edited, this, &RecordForm::edited);
}

RecordEdit AssessmentForm::edit() const
{
    Assessment assessment;
    m_severity->fill(assessment);
    m_weaknesses->fill(assessment);
    m_priority->fill(assessment);
    return assessment;
}

void AssessmentForm::setEdit(const RecordEdit &edit)
{
    const auto &assessment = std::get<Assessment>(edit);
    m_severity->set(assessment);
    m_weaknesses->set(assessment);
    m_priority->set(assessment);
}

RecordEdit AssessmentForm::stored(const CaseDetail &detail) const
{
    return detail.record.assessment;
}

void AssessmentForm::showCase(const CaseDetail &detail, Instant /*now*/)
{
    m_severity->setCase(detail);
}

std::optional<QString> AssessmentForm::problem() const
{
    const auto severity = m_severity->problem();
    return severity ? severity : m_weaknesses->problem();
}

} // namespace Docket
