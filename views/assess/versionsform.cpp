// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/versionsform.h"

#include "common/formfields.h"
#include "common/formpage.h"
#include "common/theme.h"

using namespace Qt::StringLiterals;

namespace Docket {

VersionsForm::VersionsForm(FormPage *page)
    : RecordForm(page)
    , m_product(FormFields::makeLine(u"statedVersions"_s, page->page()))
    , m_runtime(FormFields::makeLine(u"statedRuntime"_s, page->page()))
{
    FormSection *section = page->addSection(FormPage::Column::First, tr("Versions"));
    //: versions of the product that are affected
    section->addRow(tr("Product"), m_product);
    //: versions of what the product runs on, "Python 3.8"
    section->addRow(tr("Runtime"), m_runtime);
    for (QLineEdit *line : {m_product, m_runtime}) {
        line->setFont(Theme::monospace());
        connect(line, &QLineEdit::textEdited, this, &RecordForm::edited);
    }
}

RecordEdit VersionsForm::edit() const
{
    return StatedVersions{.product = FormFields::listFrom(m_product->text()),
                          .runtime = FormFields::listFrom(m_runtime->text())};
}

void VersionsForm::setEdit(const RecordEdit &edit)
{
    const auto &versions = std::get<StatedVersions>(edit);
    FormFields::fill(m_product, versions.product.join(", "_L1));
    FormFields::fill(m_runtime, versions.runtime.join(", "_L1));
}

RecordEdit VersionsForm::stored(const CaseDetail &detail) const
{
    return detail.record.versions.value_or(StatedVersions{});
}

void VersionsForm::showCase(const CaseDetail & /*detail*/, Instant /*now*/)
{
    const QString asFound = tr("As found in the report");
    m_product->setPlaceholderText(asFound);
    m_runtime->setPlaceholderText(asFound);
}

} // namespace Docket
