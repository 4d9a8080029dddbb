// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencehead.h"

#include "common/elidedlabel.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "common/wheelguard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int LeastName = 96; ///< beside the button
constexpr int GoodName = 200; ///< beside everything
constexpr int DefinitionLength = 16;
constexpr int LeastDefinition = 88;

} // namespace

EvidenceHead::EvidenceHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_controls(new QWidget(this))
    , m_modes(new SegmentedBar(m_controls))
    , m_definitions(new QComboBox(m_controls))
    , m_wrap(new QToolButton(m_controls))
    , m_save(new QPushButton(this))
{
    buildParts();
    buildLayout();
}

QSize EvidenceHead::minimumSizeHint() const
{
    const int margins = 2 * Theme::PanelPadding;
    const int first = LeastName + 2 * Theme::Grid + m_save->sizeHint().width();
    return {margins + std::max(first, m_controls->minimumSizeHint().width()),
            layout()->minimumSize().height()};
}

void EvidenceHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EvidenceHead::buildParts()
{
    m_name->setObjectName(u"evidenceName"_s);
    m_name->setFont(Theme::font(Theme::TextSize::Default, true));
    m_name->setElideMode(Qt::ElideMiddle);
    m_modes->setObjectName(u"evidenceModes"_s);
    m_modes->setAccessibleName(tr("How to show it"));
    //: Ways to show a piece of evidence: with colours, as bytes, without colours.
    m_modes->setSegments({tr("Source"), tr("Hex"), tr("Plain")});
    m_definitions->setObjectName(u"evidenceDefinition"_s);
    m_definitions->setAccessibleName(tr("Language of the source"));
    m_definitions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_definitions->setMinimumContentsLength(DefinitionLength);
    m_definitions->setMinimumWidth(LeastDefinition);
    new WheelGuard(m_definitions);
    m_wrap->setObjectName(u"evidenceWrap"_s);
    m_wrap->setText(tr("Wrap"));
    m_wrap->setToolTip(tr("Wrap long lines"));
    m_wrap->setCheckable(true);
    m_save->setObjectName(u"evidenceSave"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    m_save->setText(tr("Save safe copy…"));
    m_save->setToolTip(tr("Save the bytes under a safe name (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setAutoDefault(false);
}

void EvidenceHead::buildLayout()
{
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins({});
    controls->setSpacing(2 * Theme::Grid);
    controls->addWidget(m_modes);
    controls->addWidget(m_definitions);
    controls->addWidget(m_wrap);
    controls->addStretch(1);
    m_firstRow = new QHBoxLayout;
    m_firstRow->setSpacing(2 * Theme::Grid);
    m_firstRow->addWidget(m_name, 1);
    m_firstRow->addWidget(m_save);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    m_rows->setSpacing(Theme::Grid);
    m_rows->addLayout(m_firstRow);
    m_rows->addWidget(m_controls);
}

void EvidenceHead::arrange()
{
    const int rest = m_controls->sizeHint().width() + m_save->sizeHint().width() + 4 * Theme::Grid +
                     2 * Theme::PanelPadding;
    const bool isOneRow = width() >= rest + GoodName;
    if (isOneRow == m_isOneRow) {
        return;
    }
    m_isOneRow = isOneRow;
    if (isOneRow) {
        m_rows->removeWidget(m_controls);
        m_firstRow->insertWidget(1, m_controls);
    } else {
        m_firstRow->removeWidget(m_controls);
        m_rows->addWidget(m_controls);
    }
}

} // namespace Docket
