// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/advisory.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace Docket {

/// Product, where the fault came in, where it was fixed; each end a version or "unknown".
class AffectedRow final : public FormRow
{
    Q_OBJECT

public:
    explicit AffectedRow(QWidget *parent = nullptr);

    [[nodiscard]] static QList<RowList::Caption> captions();

    void setRange(const AffectedRange &range);
    [[nodiscard]] AffectedRange range() const;
    [[nodiscard]] QWidget *firstField() const override;
    /// The first end that nobody has stated, else the product.
    [[nodiscard]] QWidget *openField() const;

private:
    struct BoundFields
    {
        QLineEdit *version = nullptr;
        QCheckBox *unknown = nullptr;
    };

    [[nodiscard]] BoundFields addBound(const QString &name, const QString &placeholder);
    static void setBound(const BoundFields &fields, const VersionBound &bound);
    [[nodiscard]] static VersionBound bound(const BoundFields &fields);

    QLineEdit *m_product;
    BoundFields m_introduced;
    BoundFields m_fixed;
};

class CreditRow final : public FormRow
{
    Q_OBJECT

public:
    explicit CreditRow(QWidget *parent = nullptr);

    void setCredit(const Credit &credit);
    [[nodiscard]] Credit credit() const;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QWidget *consentField() const;

private:
    QLineEdit *m_name;
    QCheckBox *m_consent;
};

class ReferenceRow final : public FormRow
{
    Q_OBJECT

public:
    explicit ReferenceRow(QWidget *parent = nullptr);

    void setReference(const Reference &reference);
    [[nodiscard]] Reference reference() const;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QLineEdit *m_title;
    QLineEdit *m_url;
};

/// A dated line. The day is shown and typed in UTC, as it is published; the time of day is kept.
class TimelineRow final : public FormRow
{
    Q_OBJECT

public:
    explicit TimelineRow(QWidget *parent = nullptr);

    void setEntry(const TimelineEntry &entry);
    [[nodiscard]] TimelineEntry entry() const;
    [[nodiscard]] QWidget *firstField() const override;

private:
    QDateTimeEdit *m_at;
    QLineEdit *m_text;
};

} // namespace Docket
