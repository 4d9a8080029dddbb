// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/importplan.h"
#include "domain/instant.h"

namespace Docket {

/// "New case", "Follow-up", … for one message.
[[nodiscard]] QString planKindText(PlanKind kind);

/// The words and icons of a plan's rows.
class PlanDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(QObject *parent = nullptr)
        : BaseDelegate(parent)
    {
    }

    void setNow(Instant now) { m_now = now; }

    /// What a cell says in words: painted, shown as its tooltip, and spoken.
    [[nodiscard]] QString words(const QModelIndex &index) const;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;

private:
    Instant m_now;
};

} // namespace Docket
