// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>
#include <QString>

#include <optional>

namespace Docket {

/// The fields of one part of a case's record: what they say, and what the record has there.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the fields say.
    [[nodiscard]] virtual RecordEdit edit() const = 0;
    /// Fills the fields, without a signal.
    virtual void setEdit(const RecordEdit &edit) = 0;
    /// What the record says of the same part.
    [[nodiscard]] virtual RecordEdit stored(const CaseDetail &detail) const = 0;
    /// Shows what depends on the case and not on the fields.
    virtual void showCase(const CaseDetail &detail, Instant now) = 0;

    virtual void setNow(Instant /*now*/) {}

    /// Why what the fields say cannot be kept, and what to do; nothing where it can.
    [[nodiscard]] virtual std::optional<QString> problem() const { return std::nullopt; }

Q_SIGNALS:
    /// By a person.
    void edited();
};

} // namespace Docket
