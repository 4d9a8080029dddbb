// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QObject>

#include <optional>

namespace Docket {

class FormPage;
class RowList;

/// Of what kind a flaw is: weaknesses of MITRE's catalogue, the main one first.
class WeaknessFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its section to `page`, which owns it.
    explicit WeaknessFields(FormPage *page);

    void set(const Assessment &assessment);
    /// Writes what the fields say over that part of `assessment`.
    void fill(Assessment &assessment) const;
    [[nodiscard]] std::optional<QString> problem() const;

Q_SIGNALS:
    void edited(); ///< by a person

private:
    RowList *m_rows;
};

} // namespace Docket
