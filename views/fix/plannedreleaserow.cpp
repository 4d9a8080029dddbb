// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/plannedreleaserow.h"

#include "cases/instantedit.h"
#include "common/formfields.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

PlannedReleaseRow::PlannedReleaseRow(const QStringList &products, Instant now, QWidget *parent)
    : FormRow(parent)
    , m_product(FormFields::makeChoice(u"product"_s, tr("Product"), this))
    , m_version(FormFields::makeLine(u"version"_s, this))
    , m_at(new InstantEdit(this))
    , m_kind(FormFields::makeChoice(u"kind"_s, {}, this))
{
    for (const QString &product : products) {
        m_product->addItem(visibleName(product), product);
    }
    m_product->setCurrentIndex(products.size() == 1 ? 0 : -1);
    FormFields::addChoice(m_kind, ReleaseKind::Regular);
    FormFields::addChoice(m_kind, ReleaseKind::Hotfix);
    m_version->setFont(Theme::monospace());
    m_version->setPlaceholderText(tr("Version"));
    m_product->setAccessibleName(tr("Product"));
    m_version->setAccessibleName(tr("Version"));
    m_at->setObjectName(u"at"_s);
    m_at->field()->setAccessibleName(tr("Date"));
    m_at->setInstant(now);
    m_kind->setAccessibleName(tr("Kind"));
    fields()->addWidget(m_product, 1);
    fields()->addWidget(m_version, 1);
    fields()->addWidget(m_at, 0);
    fields()->addWidget(m_kind, 1);
    connect(m_product, &QComboBox::currentIndexChanged, this, &FormRow::edited);
    connect(m_version, &QLineEdit::textChanged, this, &FormRow::edited);
    connect(m_at, &InstantEdit::edited, this, &FormRow::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FormRow::edited);
}

void PlannedReleaseRow::setRelease(const PlannedRelease &release)
{
    if (m_product->findData(release.product) < 0) { // of a product that has no policy any more
        m_product->addItem(visibleName(release.product), release.product);
    }
    m_product->setCurrentIndex(m_product->findData(release.product));
    FormFields::fill(m_version, release.version);
    m_at->setInstant(release.at);
    FormFields::choose(m_kind, release.kind);
}

PlannedRelease PlannedReleaseRow::release() const
{
    return {.product = m_product->currentData().toString(),
            .version = m_version->text().trimmed(),
            .at = m_at->instant(),
            .kind = FormFields::chosen<ReleaseKind>(m_kind).value_or(ReleaseKind::Regular)};
}

QWidget *PlannedReleaseRow::firstField() const
{
    return m_version;
}

} // namespace Docket
