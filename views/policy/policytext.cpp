// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policytext.h"

#include "domain/displayline.h"

#include <QMultiMap>

#include <algorithm>

namespace Docket {

namespace {

struct Ending
{
    qsizetype item;
    TextSpan span;
};

/// By the place behind which a badge goes: the last visible character of the span.
QMultiMap<qsizetype, Ending> endingsOf(const QString &document, const QList<PolicyItem> &items)
{
    QMultiMap<qsizetype, Ending> endings;
    for (qsizetype at = items.size() - 1; at >= 0; --at) { // a multimap gives the latest first
        for (const TextSpan &span : items.at(at).spans) {
            qsizetype end = span.to;
            while (end > span.from + 1 && document.at(end - 1).isSpace()) {
                --end;
            }
            endings.insert(end, {at, {span.from, end}});
        }
    }
    return endings;
}

} // namespace

PolicyText::PolicyText(const QString &document, const QList<PolicyItem> &items)
{
    const auto endings = endingsOf(document, items);
    m_shownAt.reserve(document.size() + 1);
    auto next = endings.cbegin();
    const auto endAt = [&](qsizetype place) {
        const auto end = static_cast<int>(m_shown.size());
        for (; next != endings.cend() && next.key() == place; ++next) {
            m_pieces.append({m_shownAt.at(next->span.from), end, next->item});
            m_badges.append({static_cast<int>(m_shown.size()), next->item});
            m_shown += BadgePlace;
        }
    };
    qsizetype from = 0;
    while (from <= document.size()) {
        const qsizetype lineEnd = document.indexOf(u'\n', from);
        const qsizetype to = lineEnd < 0 ? document.size() : lineEnd;
        const bool hasReturn = to > from && document.at(to - 1) == u'\r';
        const DisplayLine line =
            displayLine(document.sliced(from, to - from - (hasReturn ? 1 : 0)));
        for (qsizetype place = from; place < to; ++place) {
            endAt(place);
            m_shownAt.append(static_cast<int>(m_shown.size()));
            if (hasReturn && place == to - 1) {
                continue;
            }
            const auto column = static_cast<int>(place - from);
            const int begin = line.displayColumn(column);
            m_shown += QStringView(line.text).mid(begin, line.displayColumn(column + 1) - begin);
        }
        endAt(to);
        m_shownAt.append(static_cast<int>(m_shown.size()));
        if (lineEnd < 0) {
            break;
        }
        m_shown += u'\n';
        from = lineEnd + 1;
    }
    std::ranges::stable_sort(m_pieces, {}, &Piece::from);
}

qsizetype PolicyText::sourceOf(int position) const
{
    const auto behind = std::ranges::upper_bound(m_shownAt, position);
    return behind == m_shownAt.begin() ? 0 : (behind - m_shownAt.begin()) - 1;
}

} // namespace Docket
