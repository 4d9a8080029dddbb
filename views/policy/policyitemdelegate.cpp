// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyitemdelegate.h"

#include "common/labels.h"
#include "common/labelspolicy.h"
#include "common/tooltip.h"
#include "domain/evidence.h"
#include "domain/tokens.h"
#include "items/roles.h"
#include "policy/policywords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;
using Theme::Tone;

constexpr int TextLeft = 44; ///< behind the badge
constexpr int HeadingHeight = 36;
constexpr int AssumptionHeight = 20;
constexpr int MostLines = 3;
constexpr int PracticeWidth = 148;
constexpr int LineWidth = 64; ///< "line 33" at the right edge

constexpr int ColumnGap = 3 * Theme::Grid;

/// Where the columns of a promise begin, behind the badge; a version has the first two.
struct Columns
{
    int answer = 0;
    int modality = 0;
    int condition = 0;
    int keptBy = 0;
};

/// As wide as their words are in the window's language; what is last has the rest.
Columns columnsIn(int width)
{
    // Rounded up: what is short of its width by a fraction of a pixel loses its last letters.
    const auto widest = [](const QStringList &words, const QFont &font) {
        const QFontMetricsF metrics(font);
        double most = 0;
        for (const QString &word : words) {
            most = std::max(most, metrics.horizontalAdvance(word));
        }
        return static_cast<int>(std::ceil(most)) + ColumnGap;
    };
    QStringList kinds;
    for (const PromiseKind kind : allValues<PromiseKind>()) {
        kinds << Labels::text(kind);
    }
    QStringList modalities;
    for (const Modality modality : allValues<Modality>()) {
        modalities << Labels::text(modality);
    }
    const Promise days{.within = std::chrono::hours(24 * 10), .unit = SpanUnit::BusinessDays};
    const Promise inShape{.onlyIfGuidelinesFollowed = true};
    const QFont plain = Theme::font(TextSize::Default);
    const QFont bold = Theme::font(TextSize::Default, true); // of a selected row
    Columns columns;
    columns.answer = std::min(widest(kinds, plain), width * 36 / 100);
    columns.modality = columns.answer +
                       widest({Labels::promisedTime(Promise()), Labels::promisedTime(days)}, bold);
    columns.condition = columns.modality + widest(modalities, plain);
    columns.keptBy = columns.condition +
                     widest({Labels::condition(Promise()), Labels::condition(inShape)}, plain);
    return columns;
}

PolicyRow rowOf(const QModelIndex &index)
{
    return index.data(PolicyRole).value<PolicyRow>();
}

/// The words of a row that is nothing but words; empty for one in columns.
QString textOf(const PolicyRow &row)
{
    switch (row.item.category) {
    case PolicyCategory::Channel:
        return channelText(row);
    case PolicyCategory::Ask:
    case PolicyCategory::Practice:
    case PolicyCategory::SafeHarbour:
    case PolicyCategory::NotUnderstood:
        return visibleName(row.item.text);
    case PolicyCategory::Version:
    case PolicyCategory::Promise:
        break;
    }
    return {};
}

QRect textRect(const PolicyRow &row, const QRect &content)
{
    const bool hasKind = row.item.category == PolicyCategory::Practice;
    const bool hasLine = row.item.line > 0 || row.item.category == PolicyCategory::Ask;
    return content.adjusted(TextLeft + (hasKind ? PracticeWidth : 0), 0, hasLine ? -LineWidth : 0,
                            0);
}

int linesOf(const QString &text, int width)
{
    const QFontMetrics metrics(Theme::font(TextSize::Default));
    const int height =
        metrics.boundingRect(QRect(0, 0, std::max(width, 80), 4000), Qt::TextWordWrap, text)
            .height();
    return std::clamp((height + metrics.lineSpacing() / 2) / metrics.lineSpacing(), 1, MostLines);
}

class Painting
{
public:
    Painting(QPainter &painter, const QPalette &palette, const QRect &content, bool isSelected)
        : m_painter(painter)
        , m_palette(palette)
        , m_content(content)
        , m_isSelected(isSelected)
    {
    }

    void heading(const PolicyHeading &heading) const
    {
        const QRect low = m_content.adjusted(0, 2 * Theme::Grid, 0, 0);
        const QString letter = letterOf(heading.category);
        Theme::paintBadge(m_painter, low, letter, Theme::toneOf(heading.category), m_palette);
        const QFont bold = Theme::font(TextSize::Default, true);
        const QString title = Labels::text(heading.category);
        const int left = low.left() + Theme::badgeWidth(u"V"_s) + 2 * Theme::Grid;
        text(QRect(QPoint(left, low.top()), low.bottomRight()), title, Tone::Text, bold);
        const int end = left + QFontMetrics(bold).horizontalAdvance(title) + 2 * Theme::Grid;
        const bool warns = heading.gaps > 0 ||
                           (heading.category == PolicyCategory::NotUnderstood && heading.count > 0);
        text(QRect(QPoint(end, low.top()), low.bottomRight()), countOf(heading),
             warns ? Tone::Amber : Tone::Text2);
    }

    void remark(const VersionRemark &remark) const
    {
        const bool warns = isWarning(remark);
        status(m_content.adjusted(TextLeft, 0, 0, 0), warns ? "question"_L1 : "info"_L1,
               wordsOf(remark), warns ? Tone::Amber : Tone::Text2);
    }

    void version(const PolicyRow &row, const VersionRow &version) const
    {
        badge(row);
        const int width = m_content.width() - TextLeft;
        const int answer = columnsIn(width).answer;
        text(column(0, answer), visibleName(version.pattern), Tone::Text, Theme::monospace());
        status(column(answer, width), version.supported ? "tick"_L1 : "cross"_L1, answerOf(version),
               version.supported ? Tone::Green : Tone::Red);
        line(row);
    }

    void promise(const PolicyRow &row, const Promise &promise) const
    {
        badge(row);
        const QFont kind = Theme::font(TextSize::Default, m_isSelected);
        const int width = m_content.width() - TextLeft;
        const Columns at = columnsIn(width);
        text(column(0, at.answer), Labels::text(promise.kind), Tone::Text, kind);
        text(column(at.answer, at.modality), Labels::promisedTime(promise),
             promise.within ? Tone::Text : Tone::Text2, kind);
        text(column(at.modality, at.condition), Labels::text(promise.modality), Tone::Text);
        text(column(at.condition, at.keptBy), Labels::condition(promise), Tone::Text2);
        text(column(at.keptBy, width), Labels::keptBy(promise.kind), Tone::Text2);
        if (!promise.assumption.isEmpty()) {
            const QRect below(m_content.left() + TextLeft, m_content.top() + Theme::RowHeight - 4,
                              m_content.width() - TextLeft, AssumptionHeight);
            status(below, "info"_L1, visibleName(promise.assumption), Tone::Amber,
                   Theme::font(TextSize::Secondary));
        }
    }

    void words(const PolicyRow &row) const
    {
        badge(row);
        if (const auto *practice = std::get_if<Practice>(&row.what)) {
            text(QRect(m_content.left() + TextLeft, m_content.top(), PracticeWidth - 8,
                       Theme::RowHeight),
                 Labels::text(practice->kind), Tone::Text);
        }
        const QRect rect = textRect(row, m_content);
        const QFont font = Theme::font(TextSize::Default);
        const QFontMetrics metrics(font);
        const int top = (Theme::RowHeight - metrics.height()) / 2;
        const bool isQuiet = row.item.category == PolicyCategory::Practice;
        m_painter.setFont(font);
        m_painter.setPen(Theme::colour(isQuiet ? Tone::Text2 : Tone::Text, m_palette));
        m_painter.drawText(rect.adjusted(0, top, 0, 0), Qt::TextWordWrap | Qt::AlignTop,
                           fitting(textOf(row), rect.width(), metrics));
        line(row);
    }

private:
    static QString letterOf(PolicyCategory category)
    {
        return badgeOf({.category = category}).first(1);
    }

    /// At most MostLines lines of it.
    static QString fitting(const QString &text, int width, const QFontMetrics &metrics)
    {
        // A little less than the room, since words do not fill lines to their ends.
        return metrics.elidedText(text, Qt::ElideRight, width * MostLines * 9 / 10);
    }

    /// Both measured behind the badge.
    [[nodiscard]] QRect column(int from, int to) const
    {
        return {m_content.left() + TextLeft + from, m_content.top(),
                std::max(0, to - from - 2 * Theme::Grid), Theme::RowHeight};
    }

    void badge(const PolicyRow &row) const
    {
        const QRect top(m_content.left(), m_content.top(), TextLeft, Theme::RowHeight);
        Theme::paintBadge(m_painter, top, badgeOf(row.item), Theme::toneOf(row.item.category),
                          m_palette);
    }

    void line(const PolicyRow &row) const
    {
        const auto *ask = std::get_if<AskedItem>(&row.what);
        const bool isRequired = ask != nullptr && ask->isRequired;
        if (row.item.line == 0 && !isRequired) {
            return;
        }
        const QRect rect(m_content.right() - LineWidth, m_content.top(), LineWidth,
                         Theme::RowHeight);
        m_painter.setFont(Theme::font(TextSize::Secondary));
        m_painter.setPen(Theme::colour(Tone::Text2, m_palette));
        m_painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter,
                           isRequired ? PolicyItemDelegate::tr("required")
                                      //: %1 is the number of a line
                                      : PolicyItemDelegate::tr("line %1").arg(row.item.line));
    }

    void text(const QRect &rect, const QString &text, Tone tone,
              const QFont &font = Theme::font(TextSize::Default)) const
    {
        m_painter.setFont(font);
        m_painter.setPen(Theme::colour(tone, m_palette));
        m_painter.drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    }

    void status(const QRect &rect, QLatin1StringView icon, const QString &words, Tone tone,
                const QFont &font = Theme::font(TextSize::Default)) const
    {
        const int size = Theme::IconSize;
        Theme::paintIcon(m_painter,
                         {rect.left(), rect.top() + (rect.height() - size) / 2, size, size}, icon,
                         tone, m_palette);
        text(rect.adjusted(size + BaseDelegate::IconGap, 0, 0, 0), words, tone, font);
    }

    QPainter &m_painter;
    const QPalette &m_palette;
    QRect m_content;
    bool m_isSelected;
};

} // namespace

QSize PolicyItemDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const PolicyRow row = rowOf(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? option.rect.width() : view->viewport()->width();
    if (std::holds_alternative<PolicyHeading>(row.what)) {
        return {width, HeadingHeight};
    }
    if (const auto *promise = std::get_if<Promise>(&row.what)) {
        return {width,
                Theme::RowHeight + (promise->assumption.isEmpty() ? 0 : AssumptionHeight - 2)};
    }
    const QString text = row.isItem() ? textOf(row) : QString();
    const QRect content(CellPadding, 0, width - 2 * CellPadding, Theme::RowHeight);
    const QFontMetrics metrics(Theme::font(TextSize::Default));
    const int lines = text.isEmpty() ? 1 : linesOf(text, textRect(row, content).width());
    return {width, Theme::RowHeight + (lines - 1) * metrics.lineSpacing()};
}

bool PolicyItemDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(wordsOf(rowOf(index))), view,
                       view->visualRect(index));
    return true;
}

void PolicyItemDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const QRect &content) const
{
    const PolicyRow row = rowOf(index);
    const Painting paint(painter, option.palette, content,
                         option.state.testFlag(QStyle::State_Selected));
    if (const auto *heading = std::get_if<PolicyHeading>(&row.what)) {
        paint.heading(*heading);
    } else if (const auto *remark = std::get_if<VersionRemark>(&row.what)) {
        paint.remark(*remark);
    } else if (const auto *version = std::get_if<VersionRow>(&row.what)) {
        paint.version(row, *version);
    } else if (const auto *promise = std::get_if<Promise>(&row.what)) {
        paint.promise(row, *promise);
    } else {
        paint.words(row);
    }
}

} // namespace Docket
