// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryrows.h"

#include "common/theme.h"
#include "common/wheelguard.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int ProductStretch = 5; // versions are short
constexpr int VersionStretch = 4;

QLineEdit *makeField(const QString &name, const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    return field;
}

/// Shows the beginning of what is too long; a text that was typed keeps its cursor.
void fill(QLineEdit *field, const QString &text)
{
    if (field->text() != text) {
        field->setText(text);
        field->setCursorPosition(0);
    }
}

} // namespace

QList<RowList::Caption> AffectedRow::captions()
{
    return {{tr("Product"), ProductStretch},
            {tr("Introduced in"), VersionStretch},
            {tr("Fixed in"), VersionStretch}};
}

AffectedRow::AffectedRow(QWidget *parent)
    : FormRow(parent)
    , m_product(makeField(u"product"_s, tr("Product"), this))
{
    m_product->setMinimumWidth(90);
    fields()->addWidget(m_product, ProductStretch, Qt::AlignTop);
    m_introduced = addBound(u"introduced"_s, tr("Introduced in"));
    m_fixed = addBound(u"fixed"_s, tr("Fixed in"));
    connect(m_product, &QLineEdit::textEdited, this, &FormRow::edited);
}

AffectedRow::BoundFields AffectedRow::addBound(const QString &name, const QString &placeholder)
{
    BoundFields result;
    result.version = makeField(name, placeholder, this);
    result.version->setFont(Theme::monospace());
    //: a version that nobody knows, said on purpose
    result.unknown = new QCheckBox(tr("unknown"), this);
    result.unknown->setObjectName(name + u"Unknown"_s);
    result.unknown->setAccessibleName(tr("%1: unknown").arg(placeholder));
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(result.version);
    column->addWidget(result.unknown);
    fields()->addLayout(column, VersionStretch);
    connect(result.version, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(result.unknown, &QCheckBox::toggled, result.version, &QWidget::setDisabled);
    connect(result.unknown, &QCheckBox::clicked, this, &FormRow::edited);
    return result;
}

void AffectedRow::setBound(const BoundFields &fields, const VersionBound &bound)
{
    fill(fields.version, bound.version);
    fields.unknown->setChecked(bound.isUnknown);
}

VersionBound AffectedRow::bound(const BoundFields &fields)
{
    return {fields.version->text(), fields.unknown->isChecked()};
}

void AffectedRow::setRange(const AffectedRange &range)
{
    fill(m_product, range.product);
    setBound(m_introduced, range.introduced);
    setBound(m_fixed, range.fixed);
}

AffectedRange AffectedRow::range() const
{
    return {m_product->text(), bound(m_introduced), bound(m_fixed)};
}

QWidget *AffectedRow::firstField() const
{
    return m_product;
}

QWidget *AffectedRow::openField() const
{
    if (!bound(m_introduced).isStated()) {
        return m_introduced.version;
    }
    return bound(m_fixed).isStated() ? m_product : m_fixed.version;
}

CreditRow::CreditRow(QWidget *parent)
    : FormRow(parent)
    , m_name(makeField(u"name"_s, tr("Name"), this))
    //: of a person, to be named in public
    , m_consent(new QCheckBox(tr("agreed to be named"), this))
{
    m_consent->setObjectName(u"consent"_s);
    fields()->addWidget(m_name, 1);
    fields()->addWidget(m_consent);
    connect(m_name, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_consent, &QCheckBox::clicked, this, &FormRow::edited);
}

void CreditRow::setCredit(const Credit &credit)
{
    fill(m_name, credit.name);
    m_consent->setChecked(credit.hasConsent);
}

Credit CreditRow::credit() const
{
    return {m_name->text(), m_consent->isChecked()};
}

QWidget *CreditRow::firstField() const
{
    return m_name;
}

QWidget *CreditRow::consentField() const
{
    return m_consent;
}

ReferenceRow::ReferenceRow(QWidget *parent)
    : FormRow(parent)
    , m_title(makeField(u"title"_s, tr("Title"), this))
    , m_url(makeField(u"url"_s, tr("Address of the page"), this))
{
    fields()->addWidget(m_title, 2);
    fields()->addWidget(m_url, 3);
    connect(m_title, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_url, &QLineEdit::textEdited, this, &FormRow::edited);
}

void ReferenceRow::setReference(const Reference &reference)
{
    fill(m_title, reference.title);
    fill(m_url, reference.url);
}

Reference ReferenceRow::reference() const
{
    return {m_title->text(), m_url->text()};
}

QWidget *ReferenceRow::firstField() const
{
    return m_title;
}

TimelineRow::TimelineRow(QWidget *parent)
    : FormRow(parent)
    , m_at(new QDateTimeEdit(this))
    , m_text(makeField(u"text"_s, tr("What happened"), this))
{
    m_at->setObjectName(u"at"_s);
    m_at->setAccessibleName(tr("Day, in UTC"));
    m_at->setToolTip(tr("Day, in UTC, as it is published"));
    m_at->setTimeZone(QTimeZone::utc());
    m_at->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_at->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_at->setFont(Theme::monospace());
    new WheelGuard(m_at);
    fields()->addWidget(m_at);
    fields()->addWidget(m_text, 1);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &FormRow::edited);
    connect(m_text, &QLineEdit::textEdited, this, &FormRow::edited);
}

void TimelineRow::setEntry(const TimelineEntry &entry)
{
    const QSignalBlocker blocker(m_at);
    m_at->setDateTime(QDateTime::fromSecsSinceEpoch(entry.at.seconds, QTimeZone::utc()));
    fill(m_text, entry.text);
}

TimelineEntry TimelineRow::entry() const
{
    return {Instant{m_at->dateTime().toSecsSinceEpoch()}, m_text->text()};
}

QWidget *TimelineRow::firstField() const
{
    return m_text;
}

} // namespace Docket
