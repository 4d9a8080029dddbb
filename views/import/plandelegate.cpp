// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/plandelegate.h"

#include "common/labels.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "items/importplanmodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

PlanRow rowOf(const QModelIndex &index)
{
    return index.data(PlanRole).value<PlanRow>();
}

Theme::StatusLook lookOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::NewCase:
        return {Theme::Tone::Accent, Theme::Tone::Selection, "plus"_L1};
    case PlanKind::FollowUp:
        return {Theme::Tone::Text, Theme::Tone::Header, "reply"_L1};
    case PlanKind::NotForIntake:
        return {Theme::Tone::Amber, Theme::Tone::AmberTint, "plus"_L1};
    case PlanKind::Unchanged:
    case PlanKind::Ignored:
    case PlanKind::LeftOut:
        return {Theme::Tone::Text2, Theme::Tone::Header, "dash"_L1};
    case PlanKind::Damaged:
        return {Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

QString caseText(const QModelIndex &index)
{
    QString key = index.data().toString();
    if (!key.isEmpty()) {
        return key;
    }
    const auto kind = static_cast<PlanKind>(index.data(ValueRole).toInt());
    if (kind == PlanKind::NewCase || kind == PlanKind::NotForIntake) {
        //: the case of a message: one that is not there yet
        return PlanDelegate::tr("new");
    }
    return kind == PlanKind::FollowUp && rowOf(index).opener >= 0
               //: the case of a follow-up: one that another message of the import opens
               ? PlanDelegate::tr("new, of its thread")
               : QString();
}

QString reasonText(const QModelIndex &index)
{
    if (!index.data(ChoiceRole).toString().isEmpty()) {
        //: why an import does this with a message
        return PlanDelegate::tr("You chose it");
    }
    const PlanRow row = rowOf(index);
    if (row.matchedBy) {
        return Labels::text(*row.matchedBy);
    }
    if (row.fault) {
        return row.reason.isEmpty()
                   ? Labels::text(*row.fault)
                   : Labels::text(*row.fault) + u" ("_s + visibleName(row.reason) + u')';
    }
    return row.kind == PlanKind::NotForIntake ? PlanDelegate::tr("Not sent to an intake address")
                                              : visibleName(row.reason);
}

} // namespace

QString planKindText(PlanKind kind)
{
    switch (kind) {
    case PlanKind::NewCase:
        return PlanDelegate::tr("New case");
    case PlanKind::FollowUp:
        return PlanDelegate::tr("Follow-up");
    case PlanKind::NotForIntake:
        return PlanDelegate::tr("Not for the intake");
    case PlanKind::Unchanged:
        return PlanDelegate::tr("Known");
    case PlanKind::Ignored:
        return PlanDelegate::tr("Ignored");
    case PlanKind::LeftOut:
        return PlanDelegate::tr("Left out");
    case PlanKind::Damaged:
        return PlanDelegate::tr("Damaged");
    }
    Q_UNREACHABLE_RETURN({});
}

QString PlanDelegate::words(const QModelIndex &index) const
{
    switch (index.column()) {
    case ImportPlanModel::KindColumn:
        return planKindText(static_cast<PlanKind>(index.data(ValueRole).toInt()));
    case ImportPlanModel::CaseColumn:
        return caseText(index);
    case ImportPlanModel::ReceivedColumn: {
        const QVariant at = index.data(InstantRole);
        return at.isValid() ? Labels::when(Instant{at.toLongLong()}, m_now) : QString();
    }
    case ImportPlanModel::ReasonColumn:
        return reasonText(index);
    case ImportPlanModel::SubjectColumn: {
        const PlanRow row = rowOf(index);
        return row.messageKey.isEmpty() && row.kind == PlanKind::Unchanged
                   ? tr("The whole file: %Ln message(s)", nullptr, static_cast<int>(row.messages))
                   : visibleName(index.data().toString());
    }
    default:
        return visibleName(index.data().toString());
    }
}

bool PlanDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(words(index)), view,
                       view->visualRect(index));
    return true;
}

void PlanDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &content) const
{
    const bool isChosen = index.data(IsUnreadRole).toBool();
    const QFont font = Theme::font(Theme::TextSize::Default, isChosen);
    if (index.column() == ImportPlanModel::KindColumn) {
        const Theme::StatusLook look = lookOf(static_cast<PlanKind>(index.data(ValueRole).toInt()));
        paintStatus(painter, content, look.icon, words(index), font, look.colour, option.palette);
        return;
    }
    const bool isMain = index.column() == ImportPlanModel::SubjectColumn ||
                        index.column() == ImportPlanModel::CaseColumn;
    paintText(painter, content, words(index), font, isMain ? Theme::Tone::Text : Theme::Tone::Text2,
              option.palette);
}

} // namespace Docket
