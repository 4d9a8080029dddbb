// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/releaseplan.h"

class QComboBox;
class QLineEdit;

namespace Docket {

class InstantEdit;

/// A planned release: of which product, which version, when, and of which kind.
class PlannedReleaseRow final : public FormRow
{
    Q_OBJECT

public:
    PlannedReleaseRow(const QStringList &products, Instant now, QWidget *parent = nullptr);

    void setRelease(const PlannedRelease &release);
    [[nodiscard]] PlannedRelease release() const;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QComboBox *m_product;
    QLineEdit *m_version;
    InstantEdit *m_at;
    QComboBox *m_kind;
};

} // namespace Docket
