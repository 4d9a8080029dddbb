// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/productcard.h"

#include "advisory/packagedetails.h"
#include "advisory/rangerow.h"
#include "advisory/rowvalues.h"
#include "common/formfields.h"
#include "common/theme.h"
#include "domain/affectedmatrix.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

ProductCard::ProductCard(QWidget *parent)
    : FormRow(parent)
    , m_name(FormFields::makeLine(u"product"_s, this))
    , m_fold(new QPushButton(tr("Package details"), this))
    , m_summary(FormFields::makeValue(u"packageSummary"_s, this))
    , m_layout(new QVBoxLayout)
{
    m_name->setPlaceholderText(tr("Product"));
    m_name->setAccessibleName(tr("Product"));
    m_fold->setObjectName(u"packageFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    m_fold->setIcon(Theme::icon(u"chevron-right"_s));
    m_fold->setToolTip(tr("What scanners compare, and versions named singly"));
    m_summary->setFont(Theme::font(Theme::TextSize::Secondary));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    FormFields::letShrink(m_summary); // a CPE is one long word
    layout()->setContentsMargins(2 * Theme::Grid, 2 * Theme::Grid, Theme::Grid, 2 * Theme::Grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Theme::Grid);
    head->addWidget(m_name, 1);
    head->addWidget(m_fold);
    m_layout->setSpacing(Theme::Grid + 2);
    m_layout->addLayout(head);
    m_layout->addWidget(m_summary);
    buildRanges();
    fields()->addLayout(m_layout, 1);
    connect(m_name, &QLineEdit::textEdited, this, &FormRow::edited);
    connect(m_fold, &QPushButton::toggled, this, &ProductCard::openDetails);
    showSummary();
}

void ProductCard::buildRanges()
{
    m_ranges = new RowList(
        u"ranges"_s, tr("Add a range"), [](QWidget *parent) { return new RangeRow(parent); }, this);
    m_ranges->setCaptions(RangeRow::captions());
    QPushButton *tags = m_ranges->addTool(u"findTags"_s, tr("From a clone…"));
    tags->setToolTip(tr("Find the releases that have a commit in the tags of a clone"));
    connect(tags, &QPushButton::clicked, this, &ProductCard::tagsRequested);
    m_adopt = m_ranges->addTool(u"adoptBackports"_s, tr("Take over the branches"));
    m_adopt->setToolTip(tr("A range for each branch that the fix record calls affected or fixed"));
    m_adopt->hide();
    connect(m_adopt, &QPushButton::clicked, this, &ProductCard::adoptBackports);
    connect(m_ranges, &RowList::edited, this, &FormRow::edited);
    connect(m_ranges, &RowList::moreRequested, this,
            [this] { RowValues::showMore(m_ranges, &RangeRow::setRange, m_rest); });
    m_layout->addWidget(m_ranges);
}

void ProductCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Theme::Tone::Line, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius,
                            Theme::Radius);
}

void ProductCard::openDetails(bool isOpen)
{
    if (isOpen && m_details == nullptr) {
        m_details = new PackageDetails(this);
        m_details->setProduct(m_kept);
        m_layout->insertWidget(2, m_details);
        setTabOrder(m_fold, m_details);
        connect(m_details, &PackageDetails::edited, this, &FormRow::edited);
    }
    if (m_details != nullptr) {
        m_details->setVisible(isOpen);
    }
    m_fold->setChecked(isOpen);
    m_fold->setIcon(Theme::icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    showSummary();
}

void ProductCard::showSummary()
{
    const QString text = m_fold->isChecked() ? QString() : PackageDetails::summary(detailed());
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
}

AffectedProduct ProductCard::detailed() const
{
    return m_details != nullptr ? m_details->product() : m_kept;
}

void ProductCard::setProduct(const AffectedProduct &product)
{
    m_kept = product;
    m_kept.ranges.clear();
    FormFields::fill(m_name, product.name);
    if (m_details != nullptr) {
        m_details->setProduct(m_kept);
    }
    setRanges(product.ranges);
    showSummary();
}

void ProductCard::setRanges(const QList<AffectedRange> &ranges)
{
    RowValues::setValues(m_ranges, ranges, &RangeRow::setRange, m_rest);
}

AffectedProduct ProductCard::product() const
{
    AffectedProduct product = detailed();
    product.name = FormFields::textOf(m_name, m_kept.name);
    product.ranges = RowValues::valuesOf(m_ranges, &RangeRow::range, m_rest);
    return product;
}

void ProductCard::setBackports(const QList<Backport> &backports,
                               std::optional<VersionScheme> scheme)
{
    m_scheme = scheme;
    m_backports = backports;
    m_adopt->setVisible(std::ranges::any_of(backports, [](const Backport &backport) {
        return backport.status == BackportStatus::Fixed ||
               backport.status == BackportStatus::Affected;
    }));
}

void ProductCard::adoptBackports()
{
    setRanges(withBackports(product(), m_backports, m_scheme).ranges);
    Q_EMIT edited();
}

QWidget *ProductCard::firstField() const
{
    return m_name;
}

QWidget *ProductCard::fieldOf(int range)
{
    while (m_ranges->rows().size() <= range && !m_rest.isEmpty()) {
        RowValues::showMore(m_ranges, &RangeRow::setRange, m_rest);
    }
    const QList<RangeRow *> rows = RowValues::rowsOf<RangeRow>(m_ranges);
    return range >= 0 && range < rows.size() ? rows.at(range)->openField() : openField();
}

QWidget *ProductCard::openField() const
{
    for (const RangeRow *row : RowValues::rowsOf<RangeRow>(m_ranges)) {
        const AffectedRange range = row->range();
        if (!range.introduced.isStated() || !range.hasUpperBound()) {
            return row->openField();
        }
    }
    return m_ranges->rows().isEmpty() ? static_cast<QWidget *>(m_ranges->addButton()) : m_name;
}

} // namespace Docket
