// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssmetricgroup.h"

#include "common/labelscvss.h"
#include "common/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

CvssMetricGroup::CvssMetricGroup(CvssVersion version, CvssGroup group, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_group(group)
    , m_content(new QWidget(this))
{
    setObjectName("cvssGroup-"_L1 + toToken(group));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (group != CvssGroup::Base) {
        m_fold = new QToolButton(this);
        m_fold->setObjectName(u"cvssFold"_s);
        m_fold->setCheckable(true);
        m_fold->setAutoRaise(true);
        m_fold->setFocusPolicy(Qt::StrongFocus);
        m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_fold->setMinimumHeight(Theme::ButtonHeight);
        connect(m_fold, &QToolButton::toggled, this, &CvssMetricGroup::fold);
        layout->addWidget(m_fold, 0, Qt::AlignLeft);
    }
    layout->addWidget(m_content);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins({});
    content->setSpacing(0);
    QString heading;
    int place = 0;
    for (const CvssMetric &metric : metricsOf(version)) {
        if (metric.group == group) {
            const QString section = Labels::metricSection(version, metric.name);
            if (section != heading) {
                heading = section;
                addHeading(section);
            }
            auto *row = new CvssMetricRow(version, place, m_content);
            m_rows.append(row);
            content->addWidget(row);
        }
        ++place;
    }
    fold(group == CvssGroup::Base);
    setStated(0, false);
}

void CvssMetricGroup::setStated(int count, bool isOpened)
{
    if (m_fold == nullptr) {
        return;
    }
    const QString group = Labels::cvssGroup(m_version, m_group);
    //: %1 is a group of CVSS metrics, of which none is stated
    m_fold->setText(count == 0 ? tr("%1: not defined").arg(group)
                               //: %1 is a group of CVSS metrics, of which %n are stated
                               : tr("%1: %n stated", nullptr, count).arg(group));
    if (isOpened) {
        m_fold->setChecked(true);
    }
}

void CvssMetricGroup::addHeading(const QString &text)
{
    // The group of one section is named by its fold already.
    if (text == Labels::cvssGroup(m_version, m_group)) {
        return;
    }
    auto *label = new QLabel(text, m_content);
    label->setFont(Theme::font(Theme::TextSize::Default, true));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMargin(0);
    label->setContentsMargins(4 * Theme::Grid, Theme::Grid, 0, Theme::Grid / 2);
    m_content->layout()->addWidget(label);
}

void CvssMetricGroup::fold(bool isOpen)
{
    m_content->setVisible(isOpen);
    if (m_fold != nullptr) {
        m_fold->setIcon(Theme::icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    }
}

} // namespace Docket
