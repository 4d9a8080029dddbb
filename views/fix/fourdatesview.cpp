// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fix/fourdatesview.h"

#include "common/labels.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "domain/publication.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

FourDatesView::FourDatesView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"fourDates"_s);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Theme::PanelPadding);
    layout->setVerticalSpacing(0);
    const std::array names{u"dateFixed"_s, u"dateReleased"_s, u"dateNotified"_s,
                           u"dateDisclosed"_s};
    const std::array captions{tr("Fixed"), tr("Released"), tr("Reporter told"), tr("Disclosed")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int column = static_cast<int>(i);
        auto *caption = new QLabel(captions.at(i), this);
        caption->setFont(Theme::font(Theme::TextSize::Secondary));
        caption->setForegroundRole(QPalette::PlaceholderText);
        auto *date = new QLabel(this);
        date->setObjectName(names.at(i));
        date->setFont(Theme::font(Theme::TextSize::Value, true));
        date->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(caption, 0, column);
        layout->addWidget(date, 1, column);
        layout->setColumnStretch(column, 1);
        m_dates.append(date);
    }
}

void FourDatesView::showCase(const CaseDetail &detail, Instant now)
{
    const FourDates facts = datesOf(detail);
    const std::array dates{facts.fixedAt, facts.releasedAt, facts.notifiedAt, facts.disclosedAt};
    for (std::size_t i = 0; i < dates.size(); ++i) {
        QLabel *date = m_dates.at(static_cast<qsizetype>(i));
        const std::optional<Instant> &at = dates.at(i);
        date->setText(at ? Labels::when(*at, now) : u"–"_s);
        date->setToolTip(at ? plainToolTip(Labels::whenInFull(*at)) : QString());
        date->setAccessibleName(at ? Labels::whenInFull(*at) : tr("not yet"));
    }
}

} // namespace Docket
