// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/promisedialog.h"

#include "common/labels.h"
#include "common/labelspolicy.h"
#include "common/theme.h"
#include "domain/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using std::chrono::hours;

constexpr int MostTime = 10'000;
constexpr int MostThreshold = 24 * 90;
constexpr int HoursAreRead = 72; ///< above, whole days are shown as days

template <typename Enum>
void fillBox(QComboBox &box, Enum chosen)
{
    for (const Enum value : allValues<Enum>()) {
        box.addItem(Labels::text(value), static_cast<int>(value));
    }
    box.setCurrentIndex(box.findData(static_cast<int>(chosen)));
}

template <typename Enum>
Enum valueOf(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

int hoursOf(Seconds length)
{
    return static_cast<int>(std::chrono::duration_cast<hours>(length).count());
}

} // namespace

PromiseDialog::PromiseDialog(Promise promise, bool isNew, QWidget *parent)
    : FormDialog(isNew ? tr("New promise") : tr("Promise"),
                 tr("A promise binds, an aim does not: late is “promise broken” or “target "
                    "missed”. Nothing is written before the revision is saved."),
                 isNew ? tr("Add the promise") : tr("Change the promise"), parent)
    , m_promise(std::move(promise))
    , m_kind(new QComboBox(this))
    , m_clauses(new QPlainTextEdit(this))
    , m_time(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_modality(new QComboBox(this))
    , m_start(new QComboBox(this))
    , m_condition(new QCheckBox(tr("Only if the reporter followed the guidelines"), this))
    , m_warn(new QSpinBox(this))
    , m_escalate(new QSpinBox(this))
    , m_assumption(new QLineEdit(this))
{
    setObjectName(u"promiseDialog"_s);
    buildFields();
    fill();
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PromiseDialog::validate);
    connect(m_time, &QSpinBox::valueChanged, this, &PromiseDialog::validate);
    connect(m_warn, &QSpinBox::valueChanged, this, &PromiseDialog::validate);
    connect(m_escalate, &QSpinBox::valueChanged, this, &PromiseDialog::validate);
    connect(this, &FormDialog::confirmed, this, [this] { Q_EMIT submitted(this->promise()); });
    validate();
    m_kind->setFocus();
}

void PromiseDialog::buildFields()
{
    m_kind->setObjectName(u"promiseKind"_s);
    m_clauses->setObjectName(u"promiseClauses"_s);
    m_clauses->setTabChangesFocus(true);
    m_clauses->setMaximumHeight(4 * Theme::RowHeight);
    m_time->setObjectName(u"promiseTime"_s);
    m_time->setRange(1, MostTime);
    m_unit->setObjectName(u"promiseUnit"_s);
    m_unit->addItem(tr("no deadline stated"), static_cast<int>(Unit::None));
    m_unit->addItem(tr("hours"), static_cast<int>(Unit::Hours));
    m_unit->addItem(tr("calendar days"), static_cast<int>(Unit::Days));
    m_unit->addItem(tr("business days"), static_cast<int>(Unit::BusinessDays));
    m_modality->setObjectName(u"promiseModality"_s);
    m_start->setObjectName(u"promiseStart"_s);
    m_condition->setObjectName(u"promiseCondition"_s);
    m_assumption->setObjectName(u"promiseAssumption"_s);
    auto *time = new QWidget(this);
    auto *timeLayout = new QHBoxLayout(time);
    timeLayout->setContentsMargins({});
    timeLayout->addWidget(m_time);
    timeLayout->addWidget(m_unit, 1);
    time->setFocusProxy(m_unit);
    m_time->setAccessibleName(tr("How long"));
    addRow(tr("What is promised"), m_kind);
    addRow(tr("In the policy's words"), m_clauses);
    addRow(tr("Within"), time);
    addRow(tr("From"), m_start);
    addRow(tr("How binding"), m_modality);
    addRow(tr("Condition"), m_condition);
    addThresholds();
    addRow(tr("What was assumed"), m_assumption);
}

void PromiseDialog::addThresholds()
{
    const auto add = [this](QSpinBox &box, const QString &name, const QString &label) {
        box.setObjectName(name);
        box.setRange(0, MostThreshold);
        //: hours before something is due
        box.setSuffix(tr(" h before"));
        addRow(label, &box);
    };
    add(*m_warn, u"promiseWarn"_s, tr("Warn"));
    add(*m_escalate, u"promiseEscalate"_s, tr("Escalate"));
}

void PromiseDialog::fill()
{
    fillBox(*m_kind, m_promise.kind);
    // It comes from a told date, never from a policy.
    m_kind->removeItem(m_kind->findData(static_cast<int>(PromiseKind::EstimateChange)));
    m_clauses->setPlainText(m_promise.clauses.join(u'\n'));
    fillBox(*m_modality, m_promise.modality);
    fillBox(*m_start, m_promise.start);
    m_condition->setChecked(m_promise.onlyIfGuidelinesFollowed);
    m_warn->setValue(hoursOf(m_promise.warnBefore));
    m_escalate->setValue(hoursOf(m_promise.escalateBefore));
    m_assumption->setText(m_promise.assumption);
    Unit unit = Unit::None;
    int length = 24;
    if (m_promise.within) {
        length = hoursOf(*m_promise.within);
        if (m_promise.unit == SpanUnit::BusinessDays) {
            unit = Unit::BusinessDays;
            length /= 24;
        } else if (length > HoursAreRead && length % 24 == 0) {
            unit = Unit::Days;
            length /= 24;
        } else {
            unit = Unit::Hours;
        }
    }
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(unit)));
    m_time->setValue(length);
}

PromiseDialog::Unit PromiseDialog::unit() const
{
    return valueOf<Unit>(*m_unit);
}

Promise PromiseDialog::promise() const
{
    Promise promise = m_promise;
    promise.kind = valueOf<PromiseKind>(*m_kind);
    QStringList clauses;
    const QStringList lines = m_clauses->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty()) {
            clauses << line.trimmed();
        }
    }
    if (clauses != m_promise.clauses) {
        promise.clauses = clauses;
        promise.spans.resize(std::min(promise.spans.size(), clauses.size()));
    }
    promise.modality = valueOf<Modality>(*m_modality);
    promise.start = valueOf<ClockStart>(*m_start);
    promise.onlyIfGuidelinesFollowed = m_condition->isChecked();
    promise.warnBefore = hours(m_warn->value());
    promise.escalateBefore = hours(m_escalate->value());
    promise.assumption = m_assumption->text().trimmed();
    promise.unit = unit() == Unit::BusinessDays ? SpanUnit::BusinessDays : SpanUnit::CalendarHours;
    const int factor = unit() == Unit::Hours ? 1 : 24;
    promise.within = unit() == Unit::None ? std::nullopt
                                          : std::optional<Seconds>(hours(m_time->value() * factor));
    return promise;
}

void PromiseDialog::validate()
{
    m_time->setVisible(unit() != Unit::None);
    m_warn->setEnabled(unit() != Unit::None);
    m_escalate->setEnabled(unit() != Unit::None);
    if (unit() != Unit::None && m_escalate->value() > m_warn->value()) {
        setProblem(Problem::Wrong, tr("A warning comes before it is escalated."));
    } else {
        clearProblem();
    }
}

} // namespace Docket
