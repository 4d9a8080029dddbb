// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/basedelegate.h"
#include "domain/evidence.h"

namespace Docket {

/// A row of the evidence tree: icon, name, and at the right how large it is, or when it came.
class EvidenceTreeDelegate final : public BaseDelegate
{
    Q_OBJECT

public:
    explicit EvidenceTreeDelegate(QObject *parent = nullptr);

    [[nodiscard]] static QString nameOf(const EvidenceItem &item);
    /// The same with the archives around it: "poc.zip › poc/traverse.png".
    [[nodiscard]] static QString pathOf(const EvidenceItem &item);

    void setNow(Instant now) { m_now = now; }

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &content) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    [[nodiscard]] QString detailOf(const EvidenceItem &item) const;

    Instant m_now;
};

} // namespace Docket
