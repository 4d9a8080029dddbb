// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssheader.h"

#include "common/theme.h"

#include <QLabel>

#include <algorithm>
#include <array>

namespace Docket {

CvssHeader::CvssHeader(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Button);
    setFixedHeight(Theme::HeaderHeight);
    for (const QString &text : {tr("Metric"), tr("Reporter’s claim"), tr("Our decision")}) {
        auto *label = new QLabel(text, this);
        label->setFont(Theme::font(Theme::TextSize::Secondary));
        m_labels.append(label);
    }
}

void CvssHeader::align(const QList<CvssMetricRow *> &rows)
{
    CvssColumns columns;
    columns.claim = m_labels.at(1)->sizeHint().width() + (2 * Theme::Grid);
    for (const CvssMetricRow *row : rows) {
        const CvssColumns needed = row->columnsNeeded();
        columns.code = std::max(columns.code, needed.code);
        columns.name = std::max(columns.name, needed.name);
        columns.claim = std::max(columns.claim, needed.claim);
    }
    for (CvssMetricRow *row : rows) {
        row->setColumns(columns);
    }
    const std::array starts{4 * Theme::Grid, columns.code + columns.name, columns.total()};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setGeometry(starts.at(static_cast<size_t>(i)), 0,
                                    m_labels.at(i)->sizeHint().width(), Theme::HeaderHeight);
    }
}

} // namespace Docket
