// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casedelegate.h"

#include "common/labels.h"
#include "common/labelsasked.h"
#include "common/tooltip.h"
#include "domain/tokens.h"
#include "items/caselistmodel.h"
#include "items/roles.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;

constexpr int TimeWidth = 84; ///< "−13 d 22 h" in bold
constexpr int StateIconGap = 4;
constexpr int NameGap = 10;
constexpr int AskedBoxWidth = 6;
constexpr int AskedBoxHeight = 10;
constexpr int AskedBoxGap = 2;
constexpr int MostAskedBoxes = 8; ///< of more items the numbers alone tell
constexpr int LeastName = 88;     ///< of a reporter, beside the words that say how often they asked
constexpr int MostReporter = 208; ///< of the column: beyond it the title would pay for the words

std::optional<Obligation> clockOf(const QModelIndex &index)
{
    const QVariant value = index.data(ObligationRole);
    return value.isValid() ? std::optional(value.value<Obligation>()) : std::nullopt;
}

std::optional<Instant> instantOf(const QModelIndex &index)
{
    const QVariant value = index.data(InstantRole);
    return value.isValid() ? std::optional(Instant{value.toLongLong()}) : std::nullopt;
}

QString stateText(CaseState state, bool isPublic)
{
    return isPublic
               //: %1 is the state of a case that was reported in public
               ? CaseDelegate::tr("%1, public").arg(Labels::text(state))
               : Labels::text(state);
}

QString stateText(const QModelIndex &index)
{
    return stateText(static_cast<CaseState>(index.data(ValueRole).toInt()),
                     index.data(IsPublicRole).toBool());
}

/// What a case is about, unless it is a report.
QString classText(const QModelIndex &index)
{
    const auto reportClass = static_cast<ReportClass>(index.data(ClassRole).toInt());
    return reportClass == ReportClass::Report ? QString() : Labels::text(reportClass);
}

/// "🔔 chased 1×" or, where the name needs the room, "🔔 1×".
QString chasedText(int count, bool isInWords)
{
    return isInWords ? Labels::chased(count) : Labels::count(count) + u'×';
}

int chasedWidth(const QString &text)
{
    return Theme::IconSize + BaseDelegate::IconGap +
           QFontMetrics(Theme::font(TextSize::Secondary)).horizontalAdvance(text);
}

template <typename Enum, typename ToText>
int widest(const QFont &font, ToText toText)
{
    // Rounded up: what is short of its width by a fraction of a pixel loses its last letters.
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const Enum value : allValues<Enum>()) {
        width = std::max(width, metrics.horizontalAdvance(toText(value)));
    }
    return static_cast<int>(std::ceil(width));
}

void paintState(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                const QRect &content)
{
    painter.setFont(Theme::font(TextSize::Default));
    const QString text = stateText(index);
    painter.setPen(Theme::colour(Theme::Tone::Text, palette));
    QRect textRect = content;
    if (index.data(IsPublicRole).toBool()) {
        const QRect icon(content.left(), content.top() + (content.height() - Theme::IconSize) / 2,
                         Theme::IconSize, Theme::IconSize);
        Theme::paintIcon(painter, icon, "globe"_L1, Theme::Tone::Amber, palette);
        textRect.adjust(Theme::IconSize + StateIconGap, 0, 0, 0);
    }
    // A state is never cut: the globe alone says "public" where there is no room for the word.
    const bool fits = painter.fontMetrics().horizontalAdvance(text) <= textRect.width();
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fits ? text
                          : Labels::text(static_cast<CaseState>(index.data(ValueRole).toInt())));
}

} // namespace

CaseDelegate::CaseDelegate(QObject *parent)
    : BaseDelegate(parent)
{
}

void CaseDelegate::setNow(Instant now)
{
    m_now = now;
}

int CaseDelegate::usualWidth(int column)
{
    const QFont plain = Theme::font(TextSize::Default);
    int width = 0;
    switch (column) {
    case CaseListModel::DueColumn:
        width = Theme::IconSize + IconGap + TimeWidth +
                widest<PromiseKind>(Theme::font(TextSize::Secondary), Labels::shortText);
        break;
    case CaseListModel::KeyColumn:
        width = QFontMetrics(Theme::monospace()).horizontalAdvance(u"DKT-26-0000"_s);
        break;
    case CaseListModel::SeverityColumn:
        width = widest<Severity>(plain, [](Severity severity) { return Labels::text(severity); });
        break;
    case CaseListModel::AskedColumn:
        width = QFontMetrics(plain).horizontalAdvance(u"7/7 "_s) +
                MostAskedBoxes * (AskedBoxWidth + AskedBoxGap);
        break;
    case CaseListModel::StateColumn:
        // A report is public early on. What is longer by then keeps its state, and the globe.
        width = Theme::IconSize + StateIconGap + widest<CaseState>(plain, [](CaseState state) {
                    return stateText(state, state <= CaseState::Evaluating);
                });
        break;
    case CaseListModel::ReporterColumn: {
        const int inWords = LeastName + NameGap + chasedWidth(chasedText(1, true));
        width = inWords + 2 * CellPadding <= MostReporter
                    ? inWords
                    : LeastName + NameGap + chasedWidth(chasedText(1, false));
        break;
    }
    case CaseListModel::ReceivedColumn: {
        const Instant longAgo{1'790'726'400}; // 30 September: long in most languages
        width = QFontMetrics(plain).horizontalAdvance(
            Labels::when(longAgo, longAgo + std::chrono::days(365)));
        break;
    }
    default:
        width = QFontMetrics(plain).horizontalAdvance(u"unassigned"_s) + NameGap;
    }
    return width + 2 * CellPadding;
}

bool CaseDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(words(index)), view,
                       view->visualRect(index));
    return true;
}

QString CaseDelegate::words(const QModelIndex &index) const
{
    switch (index.column()) {
    case CaseListModel::DueColumn: {
        const auto clock = clockOf(index);
        return clock && clock->dueAt
                   //: %1 promise, %2 clock in words, %3 an instant with zone
                   ? tr("%1: %2, due %3")
                         .arg(Labels::text(clock->kind), Labels::clock(*clock, m_now),
                              Labels::whenInFull(*clock->dueAt))
                   : tr("No clock is running");
    }
    case CaseListModel::SeverityColumn:
        return Labels::text(static_cast<Severity>(index.data(ValueRole).toInt()));
    case CaseListModel::AskedColumn: {
        const int asked = index.data(AskedRole).toInt();
        return asked == 0 ? tr("Nothing asked for")
                          : Labels::given(index.data(ValueRole).toInt(), asked);
    }
    case CaseListModel::StateColumn:
        return stateText(index);
    case CaseListModel::ReporterColumn: {
        const int chased = index.data(ChasedRole).toInt();
        const QString name = index.data().toString();
        return chased > 0 ? name + u", "_s + Labels::chased(chased) : name;
    }
    case CaseListModel::ReceivedColumn:
        return Labels::whenInFull(instantOf(index).value_or(Instant{}));
    case CaseListModel::TitleColumn: {
        const QString title = Labels::subject(index.data().toString());
        const QString word = classText(index);
        return word.isEmpty() ? title : word + u": "_s + title;
    }
    default:
        return index.data().toString();
    }
}

void CaseDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &content) const
{
    const QPalette &palette = option.palette;
    const QFont plain = Theme::font(TextSize::Default);
    switch (index.column()) {
    case CaseListModel::DueColumn:
        paintDue(painter, palette, index, content);
        return;
    case CaseListModel::KeyColumn:
        paintText(painter, content, index.data().toString(), Theme::monospace(), Theme::Tone::Text2,
                  palette);
        return;
    case CaseListModel::SeverityColumn: {
        const auto severity = static_cast<Severity>(index.data(ValueRole).toInt());
        paintText(painter, content, Labels::text(severity), plain,
                  severity == Severity::NotSet ? Theme::Tone::Text2 : Theme::Tone::Text, palette);
        return;
    }
    case CaseListModel::AskedColumn:
        paintAsked(painter, palette, index, content);
        return;
    case CaseListModel::StateColumn:
        paintState(painter, palette, index, content);
        return;
    case CaseListModel::ReporterColumn:
        paintReporter(painter, palette, index, content);
        return;
    case CaseListModel::ReceivedColumn:
        paintText(painter, content, Labels::when(instantOf(index).value_or(Instant{}), m_now),
                  plain, Theme::Tone::Text, palette);
        return;
    default:
        // Only titles are bold while New: a row of bold cells would be a shout.
        if (index.column() == CaseListModel::TitleColumn) {
            paintTitle(painter, option, index, content);
        } else {
            paintText(painter, content, index.data().toString(), plain, Theme::Tone::Text, palette);
        }
    }
}

void CaseDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index, const QRect &content) const
{
    const QString title = index.data().toString();
    if (const QString word = classText(index); !word.isEmpty()) {
        const int x =
            paintStatus(painter, content, "info"_L1, word, Theme::font(TextSize::Secondary),
                        Theme::Tone::Text2, option.palette);
        const QRect rest = content.adjusted(x + NameGap - content.left(), 0, 0, 0);
        paintText(painter, rest, Labels::subject(title),
                  Theme::font(TextSize::Default, index.data(IsUnreadRole).toBool()),
                  Theme::Tone::Text, option.palette);
    } else if (title.isEmpty()) {
        paintText(painter, content, Labels::subject(title), Theme::font(TextSize::Default),
                  Theme::Tone::Text2, option.palette);
    } else {
        BaseDelegate::paintContent(painter, option, index, content);
    }
}

void CaseDelegate::paintReporter(QPainter &painter, const QPalette &palette,
                                 const QModelIndex &index, const QRect &content) const
{
    const QFont plain = Theme::font(TextSize::Default);
    const QString name = index.data().toString();
    const int chased = index.data(ChasedRole).toInt();
    if (chased == 0) {
        paintText(painter, content, name, plain, Theme::Tone::Text, palette);
        return;
    }
    // Rounded up: a name that is short of a fraction of a pixel would lose its end.
    const auto whole =
        static_cast<int>(std::ceil(QFontMetricsF(plain).horizontalAdvance(name))) + 1;
    // A whole name tells more than the word beside the bell.
    const bool isInWords =
        content.width() - NameGap - chasedWidth(chasedText(chased, true)) >= whole;
    const QString bell = chasedText(chased, isInWords);
    const int nameWidth = std::min(whole, content.width() - NameGap - chasedWidth(bell));
    paintText(painter, QRect(content.topLeft(), QSize(nameWidth, content.height())), name, plain,
              Theme::Tone::Text, palette);
    paintStatus(painter, content.adjusted(nameWidth + NameGap, 0, 0, 0), "bell"_L1, bell,
                Theme::font(TextSize::Secondary), Theme::Tone::Amber, palette);
}

void CaseDelegate::paintAsked(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                              const QRect &content)
{
    const QFont plain = Theme::font(TextSize::Default);
    const int given = index.data(ValueRole).toInt();
    const int asked = index.data(AskedRole).toInt();
    if (asked == 0) {
        paintText(painter, content, u"–"_s, plain, Theme::Tone::Text2, palette);
        return;
    }
    const QString fraction = Labels::count(given) + u'/' + Labels::count(asked);
    paintText(painter, content, fraction, plain, Theme::Tone::Text, palette);
    if (asked > MostAskedBoxes) {
        return;
    }
    int x = content.left() + QFontMetrics(plain).horizontalAdvance(u"7/7 "_s);
    const int y = content.top() + (content.height() - AskedBoxHeight) / 2;
    for (int box = 0; box < asked; ++box) {
        const QRect rect(x, y, AskedBoxWidth, AskedBoxHeight);
        if (box < given) {
            painter.fillRect(rect, Theme::colour(Theme::Tone::Green, palette));
        } else {
            painter.setPen(Theme::colour(Theme::Tone::ControlBorder, palette));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        }
        x += AskedBoxWidth + AskedBoxGap;
    }
}

void CaseDelegate::paintDue(QPainter &painter, const QPalette &palette, const QModelIndex &index,
                            const QRect &content) const
{
    const auto clock = clockOf(index);
    const QFont small = Theme::font(TextSize::Secondary);
    if (!clock) {
        paintStatus(painter, content, "dash"_L1, tr("No clock"), small, Theme::Tone::Text2,
                    palette);
        return;
    }
    const Theme::StatusLook look = Theme::look(statusAt(*clock, m_now));
    const QFont bold = Theme::font(TextSize::Default, true);
    const QString time = Labels::clockShort(*clock, m_now);
    paintStatus(painter, content, look.icon, time, bold, look.colour, palette);
    const int timeWidth = std::max(TimeWidth, QFontMetrics(bold).horizontalAdvance(time) + 8);
    const QRect name = content.adjusted(Theme::IconSize + IconGap + timeWidth, 0, 0, 0);
    paintText(painter, name, Labels::shortText(clock->kind), small, Theme::Tone::Text2, palette);
}

} // namespace Docket
