// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/advisory.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace Docket {

/// One range, and the product that it is of: what a row shows and what it only keeps.
struct AffectedLine
{
    AffectedProduct product; ///< without ranges
    AffectedRange range;
};

/// A line for each range; a product without one has an empty line.
[[nodiscard]] QList<AffectedLine> linesOf(const QList<AffectedProduct> &products);
/// Lines of one product that follow each other are its ranges.
[[nodiscard]] QList<AffectedProduct> productsOf(const QList<AffectedLine> &lines);

/// Product, where the fault came in, where it was fixed; each end a version or "unknown".
class AffectedRow final : public FormRow
{
    Q_OBJECT

public:
    explicit AffectedRow(QWidget *parent = nullptr);

    [[nodiscard]] static QList<RowList::Caption> captions();

    void setLine(const AffectedLine &line);
    [[nodiscard]] AffectedLine line() const;
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

    AffectedLine m_kept;
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
    Credit m_kept;
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
    Reference m_kept;
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
    TimelineEntry m_kept;
    QDateTimeEdit *m_at;
    QLineEdit *m_text;
};

} // namespace Docket
