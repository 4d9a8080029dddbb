// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/rangerow.h"

#include "common/formfields.h"
#include "common/theme.h"
#include "domain/advisorytokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto FirstVersion = "0"_L1; ///< OSV's word for it

QLineEdit *makeVersion(const QString &name, const QString &label, QWidget *parent)
{
    QLineEdit *field = FormFields::makeLine(name, parent);
    field->setAccessibleName(label);
    field->setFont(Theme::monospace());
    field->setMinimumWidth(Theme::RowHeight); // all columns shrink alike
    return field;
}

QComboBox *makeKind(const QString &name, const QString &label, QWidget *parent)
{
    QComboBox *box = FormFields::makeChoice(name, {}, parent);
    box->setAccessibleName(label);
    box->setMinimumContentsLength(4);
    return box;
}

} // namespace

RangeRow::RangeRow(QWidget *parent)
    : FormRow(parent)
    , m_branch(makeVersion(u"branch"_s, tr("Branch"), this))
    , m_status(makeKind(u"status"_s, tr("Status of the range"), this))
    , m_introduced(makeVersion(u"introduced"_s, tr("Introduced in"), this))
    , m_start(makeKind(u"introducedKind"_s, tr("Where the range begins"), this))
    , m_fixed(makeVersion(u"fixed"_s, tr("Fixed in, or last affected"), this))
    , m_end(makeKind(u"fixedKind"_s, tr("Where the range ends"), this))
{
    m_branch->setPlaceholderText(tr("all"));
    for (const AffectedStatus status : allValues<AffectedStatus>()) {
        FormFields::addChoice(m_status, status);
    }
    const auto add = [](QComboBox *box, auto kind, const QString &text) {
        box->addItem(text, static_cast<int>(kind));
    };
    //: where a range of affected versions begins
    add(m_start, Start::Version, tr("in version"));
    //: where a range of affected versions begins
    add(m_start, Start::First, tr("from the first"));
    //: where a range of affected versions begins
    add(m_start, Start::Unknown, tr("unknown"));
    //: where a range of affected versions ends
    add(m_end, End::Fixed, tr("fixed in"));
    //: where a range of affected versions ends
    add(m_end, End::LastAffected, tr("last affected"));
    //: where a range of affected versions ends
    add(m_end, End::NoFix, tr("no known fix"));
    addColumn(m_branch, m_status);
    addColumn(m_introduced, m_start);
    addColumn(m_fixed, m_end);
    // What a box says decides whether there is a version to write: Tab comes to the box first.
    setTabOrder(m_status, m_start);
    setTabOrder(m_start, m_introduced);
    setTabOrder(m_introduced, m_end);
    setTabOrder(m_end, m_fixed);
    for (const QLineEdit *field : {m_branch, m_introduced, m_fixed}) {
        connect(field, &QLineEdit::textEdited, this, &FormRow::edited);
    }
    connect(m_status, &QComboBox::activated, this, &FormRow::edited);
    connect(m_start, &QComboBox::activated, this, [this] { chosen(m_introduced); });
    connect(m_end, &QComboBox::activated, this, [this] { chosen(m_fixed); });
    setRange({});
}

QList<RowList::Caption> RangeRow::captions()
{
    return {{tr("Branch"), 1}, {tr("Introduced"), 1}, {tr("Ends"), 1}};
}

void RangeRow::addColumn(QWidget *above, QWidget *below)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(Theme::Grid);
    column->addWidget(above);
    column->addWidget(below);
    fields()->addLayout(column, 1);
}

/// Who says that there is a version goes on to write it.
void RangeRow::chosen(QLineEdit *field)
{
    enableFields();
    if (field->isEnabled() && field->text().isEmpty()) {
        field->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

void RangeRow::enableFields()
{
    m_introduced->setEnabled(FormFields::chosen<Start>(m_start) == Start::Version);
    m_fixed->setEnabled(FormFields::chosen<End>(m_end) != End::NoFix);
}

void RangeRow::setRange(const AffectedRange &range)
{
    m_kept = range;
    FormFields::fill(m_branch, range.branch);
    FormFields::choose(m_status, range.status);
    const VersionBound &from = range.introduced;
    Start start = from.isUnknown ? Start::Unknown : Start::Version;
    if (start == Start::Version && from.version == FirstVersion) {
        start = Start::First;
    }
    FormFields::choose(m_start, start);
    FormFields::fill(m_introduced, start == Start::Version ? from.version : QString());
    End end = range.fixed.isUnknown ? End::NoFix : End::Fixed;
    if (range.fixed.version.isEmpty() && !range.lastAffected.isEmpty()) {
        end = End::LastAffected;
    }
    FormFields::choose(m_end, end);
    FormFields::fill(m_fixed, end == End::LastAffected ? range.lastAffected : range.fixed.version);
    enableFields();
}

VersionBound RangeRow::introduced() const
{
    switch (FormFields::chosen<Start>(m_start).value_or(Start::Version)) {
    case Start::Version:
        return {FormFields::textOf(m_introduced, m_kept.introduced.version), false};
    case Start::First:
        return {FirstVersion, false};
    case Start::Unknown:
        return {m_kept.introduced.isUnknown ? m_kept.introduced.version : QString(), true};
    }
    Q_UNREACHABLE_RETURN({});
}

AffectedRange RangeRow::range() const
{
    AffectedRange range = m_kept;
    range.branch = FormFields::textOf(m_branch, m_kept.branch);
    range.status = FormFields::chosen<AffectedStatus>(m_status).value_or(m_kept.status);
    range.introduced = introduced();
    const QString end = FormFields::textOf(
        m_fixed, m_kept.fixed.version.isEmpty() ? m_kept.lastAffected : m_kept.fixed.version);
    switch (FormFields::chosen<End>(m_end).value_or(End::Fixed)) {
    case End::Fixed: // a record from elsewhere may name the last affected version besides
        range.lastAffected = m_kept.fixed.version.isEmpty() ? QString() : m_kept.lastAffected;
        range.fixed = {end, false};
        break;
    case End::LastAffected:
        range.lastAffected = end;
        range.fixed = {{}, m_kept.fixed.isUnknown};
        break;
    case End::NoFix:
        range.lastAffected.clear();
        range.fixed = {m_kept.fixed.isUnknown ? m_kept.fixed.version : QString(), true};
        break;
    }
    return range;
}

QWidget *RangeRow::firstField() const
{
    return m_introduced->isEnabled() ? m_introduced : m_branch;
}

QWidget *RangeRow::openField() const
{
    const AffectedRange now = range();
    if (!now.introduced.isStated()) {
        return m_introduced;
    }
    return now.hasUpperBound() ? firstField() : m_fixed;
}

} // namespace Docket
