// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordform.h"

#include <optional>

class QLineEdit;

namespace Docket {

class FormPage;
class StatusLines;

/// The versions that the report says it affects: as found in it, and said to be so, until a person
/// corrects them.
class VersionsForm final : public RecordForm
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit VersionsForm(FormPage *page);

    [[nodiscard]] RecordEdit edit() const override;
    void setEdit(const RecordEdit &edit) override;
    [[nodiscard]] RecordEdit stored(const CaseDetail &detail) const override;
    void showCase(const CaseDetail &detail, Instant now) override;

private:
    void judge();

    Policy m_policy;
    Instant m_receivedAt;
    std::optional<StatedVersions> m_found; ///< nothing: a person has said
    StatusLines *m_verdicts;
    QLineEdit *m_product;
    QLineEdit *m_runtime;
};

} // namespace Docket
