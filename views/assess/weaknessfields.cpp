// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/weaknessfields.h"

#include "advisory/rowlist.h"
#include "assess/weaknessrow.h"
#include "common/formpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

const WeaknessRow *weaknessIn(const FormRow *row)
{
    return qobject_cast<const WeaknessRow *>(row);
}

} // namespace

WeaknessFields::WeaknessFields(FormPage *page)
    : QObject(page)
    , m_rows(new RowList(
          u"weaknesses"_s, tr("Add a weakness"),
          [](QWidget *parent) -> FormRow * { return new WeaknessRow(parent); }, page->page()))
{
    //: of what kind a flaw is, by MITRE's Common Weakness Enumeration
    page->addSection(FormPage::Column::First, tr("Weaknesses (CWE)"))->addWide(m_rows);
    connect(m_rows, &RowList::edited, this, &WeaknessFields::edited);
}

void WeaknessFields::set(const Assessment &assessment)
{
    if (m_rows->rows().size() != assessment.weaknesses.size()) {
        m_rows->clear();
        for (qsizetype i = 0; i < assessment.weaknesses.size(); ++i) {
            m_rows->addRow();
        }
    }
    for (qsizetype i = 0; i < assessment.weaknesses.size(); ++i) {
        qobject_cast<WeaknessRow *>(m_rows->rows().at(i))->setWeakness(assessment.weaknesses.at(i));
    }
}

void WeaknessFields::fill(Assessment &assessment) const
{
    assessment.weaknesses.clear();
    for (const FormRow *row : m_rows->rows()) {
        const auto weakness = weaknessIn(row)->weakness();
        if (weakness && !assessment.weaknesses.contains(*weakness)) {
            assessment.weaknesses.append(*weakness);
        }
    }
}

std::optional<QString> WeaknessFields::problem() const
{
    const bool isUnread = std::ranges::any_of(
        m_rows->rows(), [](const FormRow *row) { return weaknessIn(row)->isUnread(); });
    return isUnread ? std::optional(tr("choose a weakness of the list, or write its number."))
                    : std::nullopt;
}

} // namespace Docket
