// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/embargodialog.h"

#include "cases/instantedit.h"
#include "common/formfields.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// Where the field starts when there is no embargo yet; what most coordinated disclosures take.
constexpr Seconds UsualLength = std::chrono::days(90);
constexpr int QuoteHeight = 72;

/// Where the intake is public, or the report was, an embargo protects nothing (M-3, M-9).
QString embargoHint(const CaseDetail &detail)
{
    const QString effect =
        EmbargoDialog::tr("While an embargo runs, no advisory of this case can be written out "
                          "without a written reason.");
    if (detail.policy.publicIssue == PublicIssue::Required) {
        return effect + u"\n\n"_s +
               EmbargoDialog::tr("The intake of this policy is public: no embargo can hold.");
    }
    return detail.file.isPublic
               ? effect + u"\n\n"_s +
                     EmbargoDialog::tr("This was reported in public: no embargo can hold.")
               : effect;
}

QComboBox *makeZones(QWidget *parent)
{
    QComboBox *zones = FormFields::makeChoice(u"embargoZone"_s, {}, parent);
    zones->addItem(
        EmbargoDialog::tr("Yours, %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names) {
        zones->addItem(QString::fromUtf8(name), QString::fromUtf8(name));
    }
    return zones;
}

} // namespace

EmbargoDialog::EmbargoDialog(const CaseDetail &detail, Instant now, QWidget *parent)
    : FormDialog(tr("Embargo of %1").arg(detail.file.key), embargoHint(detail),
                 tr("Set the embargo"), parent)
    , m_before(detail.file.embargoUntil)
    , m_termsBefore(detail.record.embargo)
    , m_now(now)
    , m_isSet(new QRadioButton(tr("Nothing is published before"), this))
    , m_isLifted(new QRadioButton(tr("No embargo"), this))
    , m_until(new InstantEdit(this))
    , m_zone(makeZones(this))
    , m_agreedWith(FormFields::makeLine(u"embargoAgreedWith"_s, this))
    , m_quote(new QPlainTextEdit(this))
{
    setObjectName(u"embargoDialog"_s);
    m_isSet->setObjectName(u"embargoSet"_s);
    m_isLifted->setObjectName(u"embargoLifted"_s);
    m_until->setObjectName(u"embargoUntil"_s);
    m_quote->setObjectName(u"embargoQuote"_s);
    buildFields();
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(until(), terms()); });
    validate();
    m_until->setFocus();
}

void EmbargoDialog::buildFields()
{
    m_isSet->setChecked(true);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_termsBefore.zone)));
    m_until->setInstant(m_before.value_or(m_now + UsualLength));
    m_until->setZone(m_termsBefore.zone);
    m_agreedWith->setText(m_termsBefore.agreedWith);
    m_quote->setPlainText(m_termsBefore.quote);
    m_quote->setTabChangesFocus(true);
    m_quote->setFixedHeight(QuoteHeight);
    m_quote->setPlaceholderText(tr("The words of the agreement; may be left empty"));
    addRow(tr("Embargo"), m_isSet);
    addRow(tr("Until"), m_until);
    //: the time zone in which an embargo was agreed
    addRow(tr("Zone"), m_zone);
    addRow(tr("Agreed with"), m_agreedWith);
    addRow(tr("In their words"), m_quote);
    addRow({}, m_isLifted);
    m_isLifted->setAccessibleName(m_isLifted->text());
    m_isLifted->setEnabled(m_before.has_value());
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_until, m_zone, m_agreedWith, m_quote}) {
        connect(m_isSet, &QRadioButton::toggled, field, &QWidget::setEnabled);
    }
    connect(m_isSet, &QRadioButton::toggled, this, &EmbargoDialog::validate);
    connect(m_until, &InstantEdit::edited, this, &EmbargoDialog::validate);
    connect(m_agreedWith, &QLineEdit::textChanged, this, &EmbargoDialog::validate);
    connect(m_quote, &QPlainTextEdit::textChanged, this, &EmbargoDialog::validate);
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        m_until->setZone(m_zone->currentData().toString());
        validate();
    });
}

void EmbargoDialog::setNow(Instant now)
{
    m_now = now;
    validate();
}

std::optional<Instant> EmbargoDialog::until() const
{
    return m_isSet->isChecked() ? std::optional(m_until->instant()) : std::nullopt;
}

EmbargoTerms EmbargoDialog::terms() const
{
    const std::optional<Instant> end = until();
    if (!end) {
        return {};
    }
    const bool isExtended = m_before && *end > *m_before;
    return {.zone = m_zone->currentData().toString(),
            .agreedWith = m_agreedWith->text().trimmed(),
            .quote = m_quote->toPlainText().trimmed(),
            .extensions = m_termsBefore.extensions + (isExtended ? 1 : 0)};
}

void EmbargoDialog::validate()
{
    const std::optional<Instant> end = until();
    if (end && *end <= m_now) {
        setProblem(Problem::Wrong, tr("An embargo ends in the future."));
    } else if (end && end == m_before && terms() == m_termsBefore) {
        setProblem(Problem::Missing, tr("This is the embargo that the case has."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
