// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidencehead.h"

#include "common/elidedlabel.h"
#include "common/segmentedbar.h"
#include "common/theme.h"

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

} // namespace

EvidenceHead::EvidenceHead(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(this))
    , m_controls(new QWidget(this))
    , m_modes(new SegmentedBar(m_controls))
    , m_save(new QPushButton(this))
    , m_more(new QToolButton(this))
{
    buildParts();
    buildLayout();
}

QSize EvidenceHead::minimumSizeHint() const
{
    const int margins = 2 * Theme::PanelPadding;
    const int first =
        LeastName + 4 * Theme::Grid + m_save->sizeHint().width() + m_more->sizeHint().width();
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
    m_save->setObjectName(u"evidenceSave"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    m_save->setText(tr("Save safe copy…"));
    m_save->setToolTip(tr("Save the bytes under a safe name (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setAutoDefault(false);
    m_more->setObjectName(u"evidenceMore"_s);
    m_more->setIcon(Theme::icon(u"chevron-down"_s));
    m_more->setToolTip(tr("Save all, open outside"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void EvidenceHead::buildLayout()
{
    auto *controls = new QHBoxLayout(m_controls);
    controls->setContentsMargins({});
    controls->setSpacing(2 * Theme::Grid);
    controls->addWidget(m_modes);
    m_extras = new QHBoxLayout;
    m_extras->setSpacing(0);
    controls->addLayout(m_extras);
    controls->addStretch(1);
    m_firstRow = new QHBoxLayout;
    m_firstRow->setSpacing(2 * Theme::Grid);
    m_firstRow->addWidget(m_name, 1);
    m_firstRow->addWidget(m_save);
    m_firstRow->addWidget(m_more);
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    m_rows->setSpacing(Theme::Grid);
    m_rows->addLayout(m_firstRow);
    m_rows->addWidget(m_controls);
}

QWidget *EvidenceHead::addControls(const QList<QWidget *> &controls)
{
    auto *group = new QWidget(m_controls);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Theme::Grid);
    for (QWidget *control : controls) {
        layout->addWidget(control);
    }
    m_extras->addWidget(group);
    group->hide();
    return group;
}

void EvidenceHead::arrange()
{
    const int rest = m_controls->sizeHint().width() + m_save->sizeHint().width() +
                     m_more->sizeHint().width() + 6 * Theme::Grid + 2 * Theme::PanelPadding;
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
