// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordform.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace Docket {

class Chip;
class FormPage;
class FormSection;
class OptionalInstantEdit;

/// How the report was made (W-6), and what follows from it for the conditional promises (W-18).
class ConductForm final : public RecordForm
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit ConductForm(FormPage *page);

    [[nodiscard]] RecordEdit edit() const override;
    void setEdit(const RecordEdit &edit) override;
    [[nodiscard]] RecordEdit stored(const CaseDetail &detail) const override;
    void showCase(const CaseDetail &detail, Instant now) override;
    void setNow(Instant now) override;
    [[nodiscard]] std::optional<QString> problem() const override;

private:
    void addFields();
    void follow();
    [[nodiscard]] Conduct conduct() const;

    FormSection *m_section;
    CaseFile m_file;
    Policy m_policy;
    QLineEdit *m_channel;
    QComboBox *m_private;
    QComboBox *m_embargo;
    OptionalInstantEdit *m_published;
    QComboBox *m_followed;
    QLineEdit *m_reason;
    Chip *m_verdict;
    QLabel *m_consequence = nullptr;
};

} // namespace Docket
