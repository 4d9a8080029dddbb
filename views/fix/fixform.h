// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/recordform.h"
#include "domain/releaseplan.h"

namespace Docket {

class FixFields;
class FormPage;
class ReleaseFields;

/// The fix record as one form: it is kept as a whole.
class FixForm final : public RecordForm
{
    Q_OBJECT

public:
    /// Adds its sections to `page`, which owns them.
    explicit FixForm(FormPage *page);

    [[nodiscard]] FixRecord fix() const;
    void setPlanned(const QList<PlannedRelease> &releases);
    [[nodiscard]] RecordEdit edit() const override;
    void setEdit(const RecordEdit &edit) override;
    [[nodiscard]] RecordEdit stored(const CaseDetail &detail) const override;
    void showCase(const CaseDetail &detail, Instant now) override;
    void setNow(Instant now) override;
    [[nodiscard]] std::optional<QString> problem() const override;

private:
    FixFields *m_fix;
    ReleaseFields *m_release;
};

} // namespace Docket
