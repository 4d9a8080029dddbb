// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssmetricrow.h"

#include "common/labelscvss.h"
#include "common/segmentedbar.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int RowPadding = 4 * Theme::Grid;
constexpr int ColumnGap = 4 * Theme::Grid;
constexpr int MarkWidth = Theme::IconSize + Theme::Grid;
constexpr int EdgeWidth = 3;

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

CvssMetricRow::CvssMetricRow(CvssVersion version, int place, QWidget *parent)
    : QWidget(parent)
    , m_version(version)
    , m_place(place)
    , m_values(new SegmentedBar(this))
{
    setObjectName("cvss"_L1 + metric().name);
    QStringList names;
    for (const QLatin1StringView value : metric().values) {
        names.append(Labels::valueName(version, metric().name, value));
    }
    m_values->setObjectName(u"cvssValues"_s);
    m_values->setSegments(names);
    m_values->setCurrent(-1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Theme::Grid / 4, RowPadding, Theme::Grid / 4);
    layout->addWidget(m_values);
    layout->addStretch();
    setToolTip(Labels::metricQuestion(version, metric().name));
    connect(m_values, &SegmentedBar::chosen, this, [this](int value) {
        setChosen(value);
        Q_EMIT chosenByPerson(m_place, value);
    });
    describe();
}

const CvssMetric &CvssMetricRow::metric() const
{
    return metricsOf(m_version)[static_cast<size_t>(m_place)];
}

bool CvssMetricRow::isDifferent() const
{
    return m_claim && m_chosen >= 0 && *m_claim != m_chosen;
}

CvssColumns CvssMetricRow::columnsNeeded() const
{
    CvssColumns needed{.code = RowPadding + widthOf(metric().name, Theme::monospace()) + ColumnGap,
                       .name = widthOf(Labels::metricName(m_version, metric().name), font()) +
                               ColumnGap,
                       .claim = 0};
    for (const QLatin1StringView value : metric().values) {
        const QString name = Labels::valueName(m_version, metric().name, value);
        needed.claim = std::max(
            needed.claim, widthOf(name, Theme::font(Theme::TextSize::Default, true)) + ColumnGap);
    }
    needed.claim += MarkWidth;
    return needed;
}

void CvssMetricRow::setColumns(const CvssColumns &columns)
{
    m_columns = columns;
    const QMargins margins = layout()->contentsMargins();
    layout()->setContentsMargins(columns.total(), margins.top(), margins.right(), margins.bottom());
    update();
}

void CvssMetricRow::setChosen(int value)
{
    m_chosen = value;
    m_values->setCurrent(value);
    describe();
    update();
}

void CvssMetricRow::setClaim(const std::optional<int> &value)
{
    m_claim = value;
    describe();
    update();
}

void CvssMetricRow::setAlternatives(const QList<CvssAlternative> &alternatives, double overall)
{
    for (int value = 0; value < static_cast<int>(metric().values.size()); ++value) {
        QString hint = Labels::valueMeaning(m_version, metric().name,
                                            metric().values[static_cast<size_t>(value)]);
        const auto other =
            std::ranges::find_if(alternatives, [&](const CvssAlternative &alternative) {
                return alternative.metric == m_place && alternative.value == value;
            });
        if (other != alternatives.end()) {
            hint += u'\n' + tr("The score would be %1 (%2).")
                                .arg(Labels::cvssScore(other->overall),
                                     Labels::cvssDifference(overall, other->overall));
        }
        m_values->setSegmentHint(value, hint);
    }
}

void CvssMetricRow::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (int value = 0; value < static_cast<int>(metric().values.size()); ++value) {
        m_values->setSegmentEnabled(value, !isReadOnly || value == m_chosen);
    }
}

void CvssMetricRow::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void CvssMetricRow::focusValues()
{
    m_values->takeFocus();
}

void CvssMetricRow::enterEvent(QEnterEvent *event)
{
    Q_EMIT pointedAt();
    QWidget::enterEvent(event);
}

void CvssMetricRow::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toUpper();
    const bool isPlain =
        (event->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    if (!m_isReadOnly && isPlain && typed.size() == 1) {
        const auto values = metric().values;
        const auto chosen = std::ranges::find_if(
            values, [&](QLatin1StringView value) { return QChar(value.front()) == typed.front(); });
        if (chosen != values.end()) {
            m_values->choose(static_cast<int>(chosen - values.begin()));
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void CvssMetricRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_isCurrent) {
        painter.fillRect(rect(), Theme::colour(Tone::Selection, palette()));
        painter.fillRect(QRect(0, 0, EdgeWidth, height()), Theme::colour(Tone::Accent, palette()));
    }
    QRect column(RowPadding, 0, m_columns.code - RowPadding, height());
    painter.setFont(Theme::monospace());
    painter.setPen(Theme::colour(Tone::Text2, palette()));
    painter.drawText(column, Qt::AlignVCenter | Qt::AlignLeft, metric().name);
    column = QRect(m_columns.code, 0, m_columns.name, height());
    painter.setFont(font());
    painter.setPen(Theme::colour(Tone::Text, palette()));
    painter.drawText(column, Qt::AlignVCenter | Qt::AlignLeft,
                     Labels::metricName(m_version, metric().name));
    paintClaim(painter, QRect(m_columns.code + m_columns.name, 0, m_columns.claim, height()));
}

void CvssMetricRow::paintClaim(QPainter &painter, QRect rect) const
{
    const bool isSaid = m_claim && (*m_claim > 0 || metric().isMandatory() || isDifferent());
    if (!isSaid) {
        return;
    }
    const QRect mark(rect.left(), (height() - Theme::IconSize) / 2, Theme::IconSize,
                     Theme::IconSize);
    rect.setLeft(rect.left() + MarkWidth);
    if (isDifferent()) {
        Theme::paintIcon(painter, mark, "edit"_L1, Tone::Amber, palette());
        painter.setFont(Theme::font(Theme::TextSize::Default, true));
    }
    painter.setPen(Theme::colour(isDifferent() ? Tone::Amber : Tone::Text2, palette()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, claimText());
}

QString CvssMetricRow::claimText() const
{
    return m_claim ? Labels::valueName(m_version, metric().name,
                                       metric().values[static_cast<size_t>(*m_claim)])
                   : QString();
}

/// For those who hear the row: what is painted beside the values.
void CvssMetricRow::describe()
{
    const QString name = metric().name + u' ' + Labels::metricName(m_version, metric().name);
    QString text = name;
    if (m_claim) {
        //: %1 is a metric as "AV Attack vector", %2 a value as "Network"
        text = isDifferent()
                   ? tr("%1, the reporter claims %2, which differs").arg(name, claimText())
                   : tr("%1, the reporter claims %2").arg(name, claimText());
    }
    m_values->setAccessibleName(text);
}

} // namespace Docket
