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

QList<AffectedLine> linesOf(const QList<AffectedProduct> &products)
{
    QList<AffectedLine> lines;
    for (const AffectedProduct &product : products) {
        AffectedProduct bare = product;
        bare.ranges.clear();
        if (product.ranges.isEmpty()) {
            lines.append({bare, {}});
        }
        for (const AffectedRange &range : product.ranges) {
            lines.append({bare, range});
        }
    }
    return lines;
}

QList<AffectedProduct> productsOf(const QList<AffectedLine> &lines)
{
    QList<AffectedProduct> products;
    AffectedProduct last;
    for (const AffectedLine &line : lines) {
        if (products.isEmpty() || line.product != last) {
            products.append(line.product);
            last = line.product;
        }
        products.last().ranges.append(line.range);
    }
    return products;
}

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

void AffectedRow::setLine(const AffectedLine &line)
{
    m_kept = line;
    fill(m_product, line.product.name);
    setBound(m_introduced, line.range.introduced);
    setBound(m_fixed, line.range.fixed);
}

AffectedLine AffectedRow::line() const
{
    AffectedLine line = m_kept;
    line.product.name = m_product->text();
    line.range.introduced = bound(m_introduced);
    line.range.fixed = bound(m_fixed);
    return line;
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
    m_kept = credit;
    fill(m_name, credit.name);
    m_consent->setChecked(credit.consent == CreditConsent::Given);
}

Credit CreditRow::credit() const
{
    Credit credit = m_kept;
    credit.name = m_name->text();
    if (m_consent->isChecked()) {
        credit.consent = CreditConsent::Given;
    } else if (credit.consent == CreditConsent::Given) {
        credit.consent = CreditConsent::NotGiven;
    }
    return credit;
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
    m_kept = reference;
    fill(m_title, reference.title);
    fill(m_url, reference.url);
}

Reference ReferenceRow::reference() const
{
    Reference reference = m_kept;
    reference.title = m_title->text();
    reference.url = m_url->text();
    return reference;
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
    m_kept = entry;
    const QSignalBlocker blocker(m_at);
    m_at->setDateTime(QDateTime::fromSecsSinceEpoch(entry.at.seconds, QTimeZone::utc()));
    fill(m_text, entry.text);
}

TimelineEntry TimelineRow::entry() const
{
    TimelineEntry entry = m_kept;
    entry.at = Instant{m_at->dateTime().toSecsSinceEpoch()};
    entry.text = m_text->text();
    return entry;
}

QWidget *TimelineRow::firstField() const
{
    return m_text;
}

} // namespace Docket
