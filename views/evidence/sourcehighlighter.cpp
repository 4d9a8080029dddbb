// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sourcehighlighter.h"

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

bool SourceHighlighter::canColour(const SourceText &text)
{
    return text.bytes().size() <= MaxBytes && text.rowCount() <= MaxRows;
}

void SourceHighlighter::reset(const SourceText &text,
                              const KSyntaxHighlighting::Definition &definition,
                              const KSyntaxHighlighting::Theme &theme, const QColor &ground,
                              const QColor &ink)
{
    m_text = text;
    m_ground = ground;
    m_ink = ink;
    m_states.assign(1, {});
    m_isActive = definition.isValid() && canColour(text);
    if (m_isActive) {
        setDefinition(definition);
        setTheme(theme);
    }
}

bool SourceHighlighter::advanceTo(qint64 row, qint64 budget)
{
    if (!m_isActive) {
        return true;
    }
    m_isCollecting = false;
    for (qint64 done = 0; std::ssize(m_states) <= row && done < budget; ++done) {
        const qint64 next = std::ssize(m_states) - 1;
        m_states.push_back(run(m_text.row(next), m_states.back()));
    }
    return std::ssize(m_states) > row;
}

QList<SourceHighlighter::Span> SourceHighlighter::spans(qint64 row)
{
    m_spans.clear();
    if (m_isActive && row < std::ssize(m_states)) {
        m_isCollecting = true;
        run(m_text.row(row), m_states[static_cast<size_t>(row)]);
    }
    return m_spans;
}

KSyntaxHighlighting::State SourceHighlighter::run(const SourceText::Row &row,
                                                  const KSyntaxHighlighting::State &before)
{
    if (row.isCut || row.isContinuation) {
        return before;
    }
    return highlightLine(m_text.text(row), before);
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

} // namespace Docket
