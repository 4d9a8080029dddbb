// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clausepopup.h"

#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int PopupWidth = 420;

QLabel *addLabel(QVBoxLayout &layout, const QString &text, const QFont &font)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    layout.addWidget(label);
    return label;
}

} // namespace

ClausePopup::ClausePopup(const Policy &policy, const Obligation &clock, Instant now,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"clausePopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(PopupWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Grid, Theme::PanelPadding, 4 * Theme::Grid,
                               Theme::PanelPadding);
    layout->setSpacing(2 * Theme::Grid);
    addLabel(*layout, Labels::text(clock.kind) + u" · "_s + Labels::binding(clock),
             Theme::font(Theme::TextSize::Value, true));
    const QStringList clauses = Labels::clauses(policy, clock);
    for (const QString &clause : clauses) {
        addLabel(*layout, clause, Theme::font(Theme::TextSize::Default))
            ->setObjectName(u"clauseText"_s);
    }
    QStringList facts{Labels::verdict(clock, now)};
    facts << Labels::clockInstantsInFull(clock);
    //: %1 is the product, %2 the date of its policy
    facts << tr("Policy of %1, in force since %2")
                 .arg(visibleName(policy.productTitle), Labels::whenInFull(policy.validFrom));
    addLabel(*layout, facts.join(u'\n'), Theme::font(Theme::TextSize::Secondary));
    if (clock.metBy) {
        auto *evidence = new QPushButton(tr("Show the message that met it"), this);
        evidence->setObjectName(u"clauseEvidence"_s);
        layout->addWidget(evidence, 0, Qt::AlignLeft);
        connect(evidence, &QPushButton::clicked, this, [this, id = *clock.metBy] {
            Q_EMIT messageRequested(id);
            close();
        });
    }
    auto *whatIf = new QPushButton(tr("Under another revision…"), this);
    whatIf->setObjectName(u"clauseWhatIf"_s);
    layout->addWidget(whatIf, 0, Qt::AlignLeft);
    connect(whatIf, &QPushButton::clicked, this, [this] {
        Q_EMIT whatIfRequested();
        close();
    });
}

void ClausePopup::showBelow(QWidget *anchor)
{
    // Not adjustSize(): wrapped lines are higher than its guess, and the last one was cut.
    resize(width(), layout()->totalHeightForWidth(width()));
    const QRect screen = anchor->screen()->availableGeometry();
    QRect place(anchor->mapToGlobal(QPoint(0, anchor->height())), size());
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    move(place.topLeft());
    show();
}

} // namespace Docket
