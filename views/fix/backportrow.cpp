// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/backportrow.h"

#include "common/formfields.h"
#include "common/theme.h"
#include "domain/tokens.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

BackportRow::BackportRow(QWidget *parent)
    : FormRow(parent)
    , m_branch(FormFields::makeLine(u"branch"_s, this))
    , m_status(FormFields::makeChoice(u"status"_s, {}, this))
    , m_version(FormFields::makeLine(u"version"_s, this))
{
    m_branch->setAccessibleName(tr("Branch"));
    m_status->setAccessibleName(tr("Status"));
    m_version->setAccessibleName(tr("Fixed in"));
    m_branch->setFont(Theme::monospace());
    m_version->setFont(Theme::monospace());
    for (const BackportStatus status : allValues<BackportStatus>()) {
        FormFields::addChoice(m_status, status);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_branch, m_status, m_version}) {
        field->setMinimumWidth(Theme::RowHeight); // all three shrink alike
        fields()->addWidget(field, 1);
    }
    connect(m_branch, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_version, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_status, &QComboBox::activated, this, &FormRow::edited);
}

QList<RowList::Caption> BackportRow::captions()
{
    return {{tr("Branch"), 1}, {tr("Status"), 1}, {tr("Fixed in"), 1}};
}

void BackportRow::setBackport(const Backport &backport)
{
    FormFields::fill(m_branch, backport.branch);
    FormFields::choose(m_status, backport.status);
    FormFields::fill(m_version, backport.version);
}

Backport BackportRow::backport() const
{
    return {m_branch->text().trimmed(),
            FormFields::chosen<BackportStatus>(m_status).value_or(BackportStatus::NotAssessed),
            m_version->text().trimmed()};
}

QWidget *BackportRow::firstField() const
{
    return m_branch;
}

} // namespace Docket
