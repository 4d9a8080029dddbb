// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcehighlighter.h"

#include <KSyntaxHighlighting/FoldingRegion>
#include <KSyntaxHighlighting/Format>

#include <algorithm>
#include <cmath>

namespace Docket {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readableOn(const QColor &ground, QColor colour, const QColor &ink)
{
    constexpr double Readable = 4.5;
    constexpr int Steps = 8;
    const QColor start = colour;
    for (int i = 1; i <= Steps && contrast(ground, colour) < Readable; ++i) {
        const float part = static_cast<float>(i) / Steps;
        const auto mix = [part](float from, float to) { return from + (to - from) * part; };
        colour = QColor::fromRgbF(mix(start.redF(), ink.redF()), mix(start.greenF(), ink.greenF()),
                                  mix(start.blueF(), ink.blueF()));
    }
    return colour;
}

void SourceHighlighter::reset(const SourceText &text,
                              const KSyntaxHighlighting::Definition &definition,
                              const KSyntaxHighlighting::Theme &theme, const QColor &ground,
                              const QColor &ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    m_frontier = 0;
    m_frontierState = {};
    m_checkpoints.assign(1, {});
    m_near.clear();
    m_hasAllFolds = false;
    m_folds.reset(definition.isValid() ? definition.foldingIgnoreList() : QStringList());
    m_isActive = definition.isValid();
    if (m_isActive) {
        setDefinition(definition);
        setTheme(theme);
    }
}

void SourceHighlighter::extend(const SourceText &text)
{
    // The last row of a beginning may be cut where the text is not.
    const qint64 common = std::max<qint64>(0, m_text.rowCount() - 1);
    m_text = text;
    if (m_frontier > common) {
        m_frontier = 0;
        m_frontierState = {};
        m_checkpoints.assign(1, {});
        m_folds.reset(m_isActive ? definition().foldingIgnoreList() : QStringList());
    }
    m_near.erase(m_near.upper_bound(common), m_near.end());
    m_hasAllFolds = false;
}

/// The best place to read on from to `row`.
SourceHighlighter::Start SourceHighlighter::startFor(qint64 row) const
{
    const auto checkpoint =
        std::min<qint64>(row / RowsPerCheckpoint, std::ssize(m_checkpoints) - 1);
    Start start{checkpoint * RowsPerCheckpoint,
                {m_checkpoints[static_cast<size_t>(checkpoint)], false}};
    if (m_frontier <= row && m_frontier > start.row) {
        start = {m_frontier, {m_frontierState, false}};
    }
    const auto behind = m_near.upper_bound(row);
    const auto near = behind == m_near.begin() ? m_near.end() : std::prev(behind);
    const bool isFar = row - start.row > FarRows;
    if (near != m_near.end() && near->first > start.row && (isFar || !near->second.isGuessed) &&
        row - near->first <= FarRows) {
        return {near->first, near->second};
    }
    return isFar ? Start{row - LeadRows, {{}, true}} : start;
}

bool SourceHighlighter::advanceTo(qint64 row, const QDeadlineTimer &deadline)
{
    if (!m_isActive || m_near.contains(row)) {
        return true;
    }
    Start at = startFor(row);
    SourceText::Row source = m_text.row(at.row);
    while (at.row < row && !deadline.hasExpired()) {
        if (at.row == m_frontier && !at.known.isGuessed) {
            readFrontier(source);
            at.known.state = m_frontierState;
        } else {
            m_isCollecting = false;
            at.known.state = run(source, m_text.text(source), at.known.state);
        }
        ++at.row;
        source = m_text.next(source);
        keep(at.row, at.known);
    }
    if (at.row == row) {
        keep(row, at.known);
    }
    return at.row == row;
}

/// One more row of those that are read from the top: also what folds.
void SourceHighlighter::readFrontier(const SourceText::Row &row)
{
    m_isCollecting = false;
    const QString text = m_text.text(row);
    m_frontierState = run(row, text, m_frontierState);
    if (canFold() && !row.isContinuation) {
        m_folds.addRow(m_frontier, text, m_events,
                       definition().indentationBasedFoldingEnabled() &&
                           m_frontierState.indentationBasedFoldingEnabled());
    }
    ++m_frontier;
    if (m_frontier % RowsPerCheckpoint == 0) {
        m_checkpoints.push_back(m_frontierState);
    }
}

void SourceHighlighter::keep(qint64 row, const Known &known)
{
    constexpr size_t MaxNear = 4096;
    if (m_near.size() >= MaxNear) {
        m_near.clear();
    }
    m_near.insert_or_assign(row, known);
}

bool SourceHighlighter::isGuessed(qint64 row) const
{
    const auto near = m_near.find(row);
    return near != m_near.end() && near->second.isGuessed;
}

QList<SourceHighlighter::Span> SourceHighlighter::spans(qint64 row)
{
    m_spans.clear();
    const auto near = m_near.find(row);
    if (m_isActive && near != m_near.end()) {
        m_isCollecting = true;
        const SourceText::Row source = m_text.row(row);
        static_cast<void>(run(source, m_text.text(source), near->second.state));
    }
    return m_spans;
}

bool SourceHighlighter::canFold() const
{
    return m_isActive && m_text.rowCount() <= MaxFoldRows && m_text.bytes().size() <= MaxFoldBytes;
}

bool SourceHighlighter::readFolds(const QDeadlineTimer &deadline)
{
    if (m_hasAllFolds || !canFold()) {
        return true;
    }
    SourceText::Row row = m_text.row(m_frontier);
    while (m_frontier < m_text.rowCount()) {
        if (deadline.hasExpired()) {
            return false;
        }
        readFrontier(row);
        row = m_text.next(row);
    }
    m_folds.finish();
    m_hasAllFolds = true;
    return true;
}

KSyntaxHighlighting::State SourceHighlighter::run(const SourceText::Row &row, const QString &text,
                                                  const KSyntaxHighlighting::State &before)
{
    m_events.clear(); // of the row before
    return row.isCut || row.isContinuation ? before : highlightLine(text, before);
}

void SourceHighlighter::applyFormat(int offset, int length,
                                    const KSyntaxHighlighting::Format &format)
{
    if (!m_isCollecting || length <= 0 || format.isDefaultTextStyle(theme())) {
        return;
    }
    const QColor wanted = format.hasTextColor(theme()) ? format.textColor(theme()) : m_ink;
    m_spans.append({offset, length, readableOn(m_ground, wanted, m_ink), format.isBold(theme())});
}

void SourceHighlighter::applyFolding(int /*offset*/, int /*length*/,
                                     KSyntaxHighlighting::FoldingRegion region)
{
    if (!m_isCollecting) {
        m_events.append({region.id(), region.type() == KSyntaxHighlighting::FoldingRegion::Begin});
    }
}

} // namespace Docket
