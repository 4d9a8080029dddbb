// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/rowlist.h"
#include "domain/advisory.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace Docket {

/// Who is thanked, for what, and whether the name may be public.
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
    QComboBox *m_type;
    QComboBox *m_consent;
};

/// What a page is, its title and its address.
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
    QComboBox *m_kind;
    QLineEdit *m_title;
    QLineEdit *m_url;
};

/// A dated line, public or not. The day is shown and typed in UTC, as it is published; the time of
/// day is kept.
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
    QCheckBox *m_isPublic;
};

} // namespace Docket
