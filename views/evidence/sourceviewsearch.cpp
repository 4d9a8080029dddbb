// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hiddencharacters.h"
#include "evidence/sourceview.h"

#include <algorithm>
#include <iterator>

// Going to places of the source view: what is searched for, lines, hidden characters.
namespace Docket {

void SourceView::search(const QString &needle, Qt::CaseSensitivity sensitivity)
{
    m_needle = needle;
    m_sensitivity = sensitivity;
    if (needle.isEmpty()) {
        endSearch();
        return;
    }
    // While words are written, the search begins where it began.
    const bool isBegun = m_finder.isActive();
    m_finder.stop();
    wishFor(Wish::Next, isBegun ? m_searchFrom : offsetOf(std::min(m_anchor, m_cursor)));
}

void SourceView::endSearch()
{
    m_finder.stop();
    m_wish = Wish::None;
    viewport()->update();
    Q_EMIT searchChanged();
}

void SourceView::findNext()
{
    wishFor(Wish::Next, offsetOf(std::max(m_anchor, m_cursor)));
}

void SourceView::findPrevious()
{
    wishFor(Wish::Previous, offsetOf(std::min(m_anchor, m_cursor)));
}

void SourceView::wishFor(Wish wish, qsizetype from)
{
    if (m_needle.isEmpty()) {
        return;
    }
    m_wish = wish;
    m_searchFrom = from;
    if (m_finder.isActive()) {
        grantWish();
        return;
    }
    m_finder.start(m_text, m_needle, m_sensitivity); // of a small text it says at once
    if (m_finder.size() == 0) {
        grantWish(); // words that the text's encoding has not
    }
}

/// Goes where the search is to go, if the worker has read so far.
void SourceView::grantWish()
{
    const std::vector<qsizetype> &places = m_finder.places();
    const bool isRead = !m_finder.isRunning();
    const auto from = std::ranges::lower_bound(places, m_searchFrom);
    if (m_wish == Wish::Next) {
        std::optional<qsizetype> place = m_finder.placeFrom(m_searchFrom);
        if (!place && isRead && !places.empty()) {
            place = places.front(); // from the top again
        }
        m_wish = place || isRead ? Wish::None : m_wish;
        selectMatch(place);
    } else if (m_wish == Wish::Previous && (isRead || from != places.end())) {
        std::optional<qsizetype> place;
        if (!places.empty() && (from != places.begin() || isRead)) {
            place = from != places.begin() ? *std::prev(from) : places.back();
        }
        m_wish = place || isRead ? Wish::None : m_wish;
        selectMatch(place);
    }
    viewport()->update();
    Q_EMIT searchChanged();
}

bool SourceView::selectMatch(std::optional<qsizetype> place)
{
    if (place) {
        selectBytes(*place, m_finder.size());
    }
    return place.has_value();
}

qsizetype SourceView::currentMatch() const
{
    const auto [first, last] = std::minmax(m_anchor, m_cursor);
    if (first == last || !m_finder.isActive()) {
        return 0;
    }
    const qsizetype offset = offsetOf(first);
    const std::vector<qsizetype> &places = m_finder.places();
    const auto place = std::ranges::lower_bound(places, offset);
    return place != places.end() && *place == offset ? place - places.begin() + 1 : 0;
}

void SourceView::selectBytes(qsizetype offset, qsizetype size)
{
    m_anchor = positionOf(offset);
    moveCursor(positionOf(offset + size), true);
}

void SourceView::goTo(qint64 line, qint64 column)
{
    qint64 row = m_text.rowOfLine(line);
    qsizetype rest = column - 1;
    SourceText::Row source = m_text.row(row);
    // A column behind a cut is in a row below.
    for (qsizetype size = m_text.text(source).size(); source.isCut && rest >= size;
         size = m_text.text(source).size()) {
        rest -= size;
        source = m_text.next(source);
        ++row;
    }
    const qsizetype size = m_text.text(source).size();
    moveCursor({row, static_cast<int>(std::min(rest, size))}, false);
}

bool SourceView::goToHidden(bool isForward)
{
    using Place = HiddenCharacters::Place;
    const QList<Place> &places = m_hidden.places;
    if (places.isEmpty()) {
        return false;
    }
    const qsizetype from =
        offsetOf(isForward ? std::max(m_anchor, m_cursor) : std::min(m_anchor, m_cursor));
    auto place = std::ranges::lower_bound(places, from, {}, &Place::offset);
    if (isForward) {
        place = place == places.end() ? places.begin() : place;
    } else {
        place = std::prev(place == places.begin() ? places.end() : place);
    }
    selectBytes(place->offset, place->size);
    return true;
}

/// Into the text's bytes.
qsizetype SourceView::offsetOf(const Position &position) const
{
    return m_text.offsetIn(m_text.row(position.row), position.column);
}

SourceView::Position SourceView::positionOf(qsizetype offset) const
{
    const qint64 row = m_text.rowAt(offset);
    return {row, static_cast<int>(m_text.columnIn(m_text.row(row), offset))};
}

} // namespace Docket
