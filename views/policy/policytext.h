// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyitems.h"

#include <QList>
#include <QString>

namespace Docket {

/// A policy's document as it is shown: hidden characters spelled out, and a place for a badge
/// behind each sentence that was read. A value; maps places of the document to places shown.
class PolicyText final
{
public:
    PolicyText() = default;
    PolicyText(const QString &document, const QList<PolicyItem> &items);

    /// Stands where a badge is painted.
    static constexpr QChar BadgePlace = QChar::ObjectReplacementCharacter;

    struct Badge
    {
        int position = 0;   ///< of its BadgePlace in shown()
        qsizetype item = 0; ///< in the list of items

        bool operator==(const Badge &) const = default;
    };

    /// A half-open piece of shown() that a sentence takes, without its badge.
    struct Piece
    {
        int from = 0;
        int to = 0;
        qsizetype item = 0;

        bool operator==(const Piece &) const = default;
    };

    [[nodiscard]] const QString &shown() const { return m_shown; }

    [[nodiscard]] const QList<Badge> &badges() const { return m_badges; }

    /// In order of their beginning.
    [[nodiscard]] const QList<Piece> &pieces() const { return m_pieces; }

    /// The place of the document that is shown at `position`.
    [[nodiscard]] qsizetype sourceOf(int position) const;

private:
    QString m_shown;
    QList<int> m_shownAt; ///< by place of the document, and of its end
    QList<Badge> m_badges;
    QList<Piece> m_pieces;
};

} // namespace Docket
