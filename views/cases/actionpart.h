// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QLineEdit;
class QWidget;

namespace Docket {

/// What one kind of action asks besides when, by whom and why.
class ActionPart : public QObject
{
    Q_OBJECT

public:
    using AddRow = std::function<void(const QString &label, QWidget *field)>;

    using QObject::QObject;

    /// Adds the fields to a form whose widgets belong to `parent`.
    virtual void build(QWidget *parent, const AddRow &addRow) = 0;
    [[nodiscard]] virtual QWidget *firstField() const = 0;

    /// What has still to be given, and what cannot be so, in words.
    [[nodiscard]] virtual std::optional<QString> missing() const { return std::nullopt; }

    [[nodiscard]] virtual std::optional<QString> wrong() const { return std::nullopt; }

    virtual void fill(ActionInput &input) const = 0;

    /// The case has changed while the form is open; what was typed stays.
    virtual void setCase(const CaseDetail & /*detail*/) {}

Q_SIGNALS:
    void edited();
};

/// The part of an action, or null where there is none.
[[nodiscard]] ActionPart *makeActionPart(const CaseDetail &detail, CaseAction action,
                                         QObject *parent);

} // namespace Docket
