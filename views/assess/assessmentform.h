// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordform.h"

namespace Docket {

class FormPage;
class PriorityFields;
class SeverityFields;
class WeaknessFields;

/// How bad it is, of what kind, and how soon it is fixed.
class AssessmentForm final : public RecordForm
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit AssessmentForm(FormPage *page);

    [[nodiscard]] RecordEdit edit() const override;
    void setEdit(const RecordEdit &edit) override;
    [[nodiscard]] RecordEdit stored(const CaseDetail &detail) const override;
    void showCase(const CaseDetail &detail, Instant now) override;
    [[nodiscard]] std::optional<QString> problem() const override;

Q_SIGNALS:
    void severityChosen(Docket::Severity severity);

private:
    SeverityFields *m_severity;
    WeaknessFields *m_weaknesses;
    PriorityFields *m_priority;
};

} // namespace Docket
