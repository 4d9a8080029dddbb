// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisoryrows.h"

#include "common/formfields.h"
#include "common/overflownote.h"
#include "common/theme.h"
#include "common/wheelguard.h"
#include "domain/advisorytokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QLineEdit *makeField(const QString &name, const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    return field;
}

/// A list of short words.
template <typename Enum>
QComboBox *makeWords(const QString &name, const QString &label, int characters, QWidget *parent)
{
    QComboBox *box = FormFields::makeChoice(name, {}, parent);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setMinimumContentsLength(characters);
    for (const Enum value : allValues<Enum>()) {
        FormFields::addChoice(box, value);
    }
    return box;
}

} // namespace

CreditRow::CreditRow(QWidget *parent)
    : FormRow(parent)
    , m_name(makeField(u"name"_s, tr("Name"), this))
    , m_type(makeWords<CreditType>(u"type"_s, tr("What for"), 8, this))
    //: of a person who is thanked
    , m_consent(makeWords<CreditConsent>(u"consent"_s, tr("To be named in public"), 8, this))
{
    // Below each other: side by side in the form's width, each would be cut.
    auto *below = new QHBoxLayout;
    below->setSpacing(2 * Theme::Grid);
    below->addWidget(m_type, 1);
    below->addWidget(m_consent, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Grid);
    column->addWidget(m_name);
    column->addLayout(below);
    fields()->addLayout(column, 1);
    connect(m_name, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_type, &QComboBox::activated, this, &FormRow::edited);
    connect(m_consent, &QComboBox::activated, this, &FormRow::edited);
}

void CreditRow::setCredit(const Credit &credit)
{
    m_kept = credit;
    FormFields::fill(m_name, credit.name);
    FormFields::choose(m_type, credit.type);
    FormFields::choose(m_consent, credit.consent);
}

Credit CreditRow::credit() const
{
    Credit credit = m_kept;
    credit.name = FormFields::textOf(m_name, m_kept.name);
    credit.type = FormFields::chosen<CreditType>(m_type).value_or(credit.type);
    credit.consent = FormFields::chosen<CreditConsent>(m_consent).value_or(credit.consent);
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
    , m_kind(makeWords<ReferenceKind>(u"kind"_s, tr("What the page is"), 11, this))
    , m_title(makeField(u"title"_s, tr("Title"), this))
    , m_url(makeField(u"url"_s, tr("Address of the page"), this))
{
    auto *above = new QHBoxLayout;
    above->setSpacing(2 * Theme::Grid);
    above->addWidget(m_kind);
    above->addWidget(m_title, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Grid);
    column->addLayout(above);
    column->addWidget(new OverflowNote(m_title, this));
    column->addWidget(m_url);
    column->addWidget(new OverflowNote(m_url, this));
    fields()->addLayout(column, 1);
    connect(m_kind, &QComboBox::activated, this, &FormRow::edited);
    connect(m_title, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_url, &QLineEdit::textEdited, this, &FormRow::edited);
}

void ReferenceRow::setReference(const Reference &reference)
{
    m_kept = reference;
    FormFields::choose(m_kind, reference.kind);
    FormFields::fill(m_title, reference.title);
    FormFields::fill(m_url, reference.url);
}

Reference ReferenceRow::reference() const
{
    Reference reference = m_kept;
    reference.kind = FormFields::chosen<ReferenceKind>(m_kind).value_or(reference.kind);
    reference.title = FormFields::textOf(m_title, m_kept.title);
    reference.url = FormFields::textOf(m_url, m_kept.url);
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
    //: an entry of the timeline
    , m_isPublic(new QCheckBox(tr("public"), this))
{
    m_isPublic->setObjectName(u"public"_s);
    m_isPublic->setAccessibleName(tr("Public"));
    m_isPublic->setToolTip(tr("Not ticked, the entry stays in the casebook"));
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
    fields()->addWidget(m_isPublic);
    connect(m_isPublic, &QCheckBox::clicked, this, &FormRow::edited);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &FormRow::edited);
    connect(m_text, &QLineEdit::textEdited, this, &FormRow::edited);
}

void TimelineRow::setEntry(const TimelineEntry &entry)
{
    m_kept = entry;
    const QSignalBlocker blocker(m_at);
    m_isPublic->setChecked(!entry.isHidden);
    m_at->setDateTime(QDateTime::fromSecsSinceEpoch(entry.at.seconds, QTimeZone::utc()));
    FormFields::fill(m_text, entry.text);
}

TimelineEntry TimelineRow::entry() const
{
    TimelineEntry entry = m_kept;
    entry.at = Instant{m_at->dateTime().toSecsSinceEpoch()};
    entry.text = FormFields::textOf(m_text, m_kept.text);
    entry.isHidden = !m_isPublic->isChecked();
    return entry;
}

QWidget *TimelineRow::firstField() const
{
    return m_text;
}

} // namespace Docket
