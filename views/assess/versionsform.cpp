// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/versionsform.h"

#include "common/formfields.h"
#include "common/formpage.h"
#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/statuslines.h"
#include "common/theme.h"
#include "domain/caseanswers.h"
#include "domain/versionverdict.h"

using namespace Qt::StringLiterals;

namespace Docket {

VersionsForm::VersionsForm(FormPage *page)
    : RecordForm(page)
    , m_verdicts(new StatusLines(u"versionVerdicts"_s, page->page()))
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
        connect(line, &QLineEdit::textChanged, this, &VersionsForm::judge);
        connect(line, &QLineEdit::textEdited, this, &RecordForm::edited);
    }
    section->addWide(m_verdicts);
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
    return statedVersions(detail);
}

void VersionsForm::showCase(const CaseDetail &detail, Instant /*now*/)
{
    m_policy = detail.policy;
    m_receivedAt = detail.file.receivedAt;
    m_found =
        detail.record.versions ? std::nullopt : std::optional(std::get<StatedVersions>(edit()));
    if (m_found && *m_found != statedVersions(detail)) {
        m_found.reset(); // somebody is writing
    }
    const QString none = m_found ? tr("None found in the report") : tr("None stated");
    m_product->setPlaceholderText(none);
    m_runtime->setPlaceholderText(none);
    judge();
}

/// What the policy says of each version, as it was when the report came in (W-2…W-5, M-2).
void VersionsForm::judge()
{
    QList<StatusLine> lines;
    const auto stated = std::get<StatedVersions>(edit());
    if (m_found == stated && stated != StatedVersions{}) {
        lines.append({{Theme::Tone::Text2, Theme::Tone::Base, "search"_L1},
                      tr("As found in the report; correct it where it is wrong.")});
    }
    for (const VersionVerdict &verdict : verdictsOf(m_policy, stated, {.at = m_receivedAt})) {
        lines.append({Theme::look(verdict.verdict), Labels::verdict(verdict, m_policy)});
    }
    m_verdicts->setLines(lines);
    m_verdicts->setVisible(!lines.isEmpty());
}

} // namespace Docket
