// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clausepopup.h"

#include "common/labels.h"
#include "common/theme.h"
#include "domain/caserecord.h"
#include "domain/evidence.h"

#include <QKeyEvent>
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
    addLabel(*layout, Labels::text(clock.kind) + u" · "_s + Labels::binding(clock, policy),
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
        auto *evidence = addButton(tr("Show the message that met it"), u"clauseEvidence"_s);
        connect(evidence, &QPushButton::clicked, this, [this, id = *clock.metBy] {
            Q_EMIT messageRequested(id);
            close();
        });
    }
    const bool isPaused = statusAt(clock, now) == ClockStatus::Paused;
    if (isPaused) {
        m_pause = addButton(tr("Resume (P)"), u"clauseResume"_s);
    } else if (mayBePaused(clock, now)) {
        m_pause = addButton(tr("Pause… (P)"), u"clausePause"_s);
    }
    if (m_pause != nullptr) {
        connect(m_pause, &QPushButton::clicked, this, [this, kind = clock.kind, isPaused] {
            close(); // before a form opens, which the popup would cover
            if (isPaused) {
                Q_EMIT resumeRequested(kind);
            } else {
                Q_EMIT pauseRequested(kind);
            }
        });
    }
    auto *whatIf = addButton(tr("Under another revision…"), u"clauseWhatIf"_s);
    connect(whatIf, &QPushButton::clicked, this, [this] {
        Q_EMIT whatIfRequested();
        close();
    });
}

QPushButton *ClausePopup::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    static_cast<QVBoxLayout *>(layout())->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void ClausePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier && m_pause != nullptr) {
        m_pause->click();
        return;
    }
    QFrame::keyPressEvent(event);
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
