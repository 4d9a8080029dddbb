// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterlist.h"

#include "common/basedelegate.h"
#include "common/labels.h"
#include "common/pagekeys.h"
#include "common/theme.h"
#include "common/tooltip.h"
#include "items/roles.h"

#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr int RowHeight = 48;

enum ItemRole : int {
    LetterRole = Qt::UserRole + 100, ///< int of LetterKind
    PromiseRole,                     ///< int of PromiseKind, without a template
    StatusIconRole,
    StatusTextRole,
    StatusToneRole, ///< int of Theme::Tone
};

struct Status
{
    Theme::StatusLook look{Theme::Tone::Text2, Theme::Tone::Base, "dash"_L1};
    QString text;
};

/// What stands below a letter's name.
Status statusOf(const LetterStanding &standing, Instant now)
{
    if (standing.isOwed() && standing.clock) {
        return {Theme::look(statusAt(*standing.clock, now)), Labels::clock(*standing.clock, now)};
    }
    if (standing.sentAt) {
        return {Theme::look(ClockStatus::Met),
                LetterList::tr("Sent %1").arg(Labels::when(*standing.sentAt, now))};
    }
    if (standing.clock) {
        return {Theme::look(statusAt(*standing.clock, now)), Labels::clock(*standing.clock, now)};
    }
    if (standing.draftedAt) {
        return {{Theme::Tone::Text2, Theme::Tone::Base, "edit"_L1},
                LetterList::tr("Drafted %1").arg(Labels::when(*standing.draftedAt, now))};
    }
    return {{Theme::Tone::Text2, Theme::Tone::Base, "dash"_L1}, LetterList::tr("Not owed")};
}

class LetterDelegate final : public BaseDelegate
{
public:
    using BaseDelegate::BaseDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return {Theme::ThreadRailWidth, RowHeight};
    }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override
    {
        const int half = content.height() / 2;
        const QRect upper = content.adjusted(0, Theme::Grid, 0, -half);
        const QRect lower = content.adjusted(0, half, 0, -Theme::Grid);
        const bool isBold = index.data(IsUnreadRole).toBool();
        paintText(painter, upper, index.data().toString(),
                  Theme::font(Theme::TextSize::Default, isBold), Theme::Tone::Text, option.palette);
        paintStatus(painter, lower, QLatin1StringView(index.data(StatusIconRole).toByteArray()),
                    index.data(StatusTextRole).toString(), Theme::font(Theme::TextSize::Secondary),
                    static_cast<Theme::Tone>(index.data(StatusToneRole).toInt()), option.palette);
    }
};

void setStatus(QListWidgetItem &item, const Status &status)
{
    item.setData(StatusIconRole, QByteArray(status.look.icon.data(), status.look.icon.size()));
    item.setData(StatusTextRole, status.text);
    item.setData(StatusToneRole, static_cast<int>(status.look.colour));
    item.setData(
        Qt::AccessibleTextRole,
        LetterList::tr("%1: %2", "a letter and where it stands").arg(item.text(), status.text));
}

} // namespace

LetterList::LetterList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"letterList"_s);
    setAccessibleName(tr("Letters"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setAlternatingRowColors(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new LetterDelegate(this));
    connect(this, &QListWidget::currentRowChanged, this, &LetterList::selected);
}

void LetterList::setLetters(const QList<LetterStanding> &letters, const Policy &policy,
                            const QList<PromiseKind> &withoutTemplate,
                            const QList<LetterKind> &edited, Instant now)
{
    const std::optional<LetterKind> kept = letter();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const PromiseKind promise : withoutTemplate) {
            addProblem(promise);
        }
        for (const LetterStanding &standing : letters) {
            addLetter(standing, policy, edited.contains(standing.kind), now);
        }
    }
    if (kept) {
        select(*kept);
    }
    if (!letter() && count() > int(withoutTemplate.size())) {
        setCurrentRow(int(withoutTemplate.size()));
    }
}

void LetterList::keyboardSearch(const QString & /*search*/) {}

void LetterList::keyPressEvent(QKeyEvent *event)
{
    if (isPageLetter(*event)) {
        event->ignore();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void LetterList::addLetter(const LetterStanding &standing, const Policy &policy, bool isEdited,
                           Instant now)
{
    const QString name = Labels::text(standing.kind);
    //: a letter with words that are kept nowhere yet
    auto *item = new QListWidgetItem(isEdited ? tr("%1 – edited").arg(name) : name, this);
    item->setData(LetterRole, static_cast<int>(standing.kind));
    item->setData(IsUnreadRole, standing.isOwed());
    setStatus(*item, statusOf(standing, now));
    if (standing.clock) {
        const QStringList lines =
            Labels::clauses(policy, *standing.clock) + Labels::clockInstants(*standing.clock);
        item->setToolTip(plainToolTip(lines.join(u'\n')));
    }
}

void LetterList::addProblem(PromiseKind promise)
{
    auto *item = new QListWidgetItem(Labels::text(promise), this);
    item->setData(PromiseRole, static_cast<int>(promise));
    item->setData(IsUnreadRole, true);
    setStatus(*item, {{Theme::Tone::Red, Theme::Tone::RedTint, "overdue"_L1},
                      tr("A promise without a template")});
}

void LetterList::select(LetterKind kind)
{
    for (int row = 0; row < count(); ++row) {
        const QVariant value = item(row)->data(LetterRole);
        if (value.isValid() && value.toInt() == static_cast<int>(kind)) {
            setCurrentRow(row);
            return;
        }
    }
}

void LetterList::clearLetters()
{
    const QSignalBlocker quiet(this);
    clear();
}

std::optional<LetterKind> LetterList::letter() const
{
    const QVariant value = currentItem() == nullptr ? QVariant() : currentItem()->data(LetterRole);
    return value.isValid() ? std::optional(static_cast<LetterKind>(value.toInt())) : std::nullopt;
}

std::optional<PromiseKind> LetterList::promise() const
{
    const QVariant value = currentItem() == nullptr ? QVariant() : currentItem()->data(PromiseRole);
    return value.isValid() ? std::optional(static_cast<PromiseKind>(value.toInt())) : std::nullopt;
}

} // namespace Docket
