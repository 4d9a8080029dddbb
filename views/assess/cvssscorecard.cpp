// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess/cvssscorecard.h"

#include "common/formfields.h"
#include "common/labelscvss.h"
#include "common/ratinglook.h"
#include "common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::Tone;

constexpr int BarHeight = 6;
constexpr int CardGap = 2 * Theme::Grid;

int heightOf(Theme::TextSize size)
{
    return QFontMetrics(Theme::font(size, true)).height();
}

} // namespace

CvssScoreCard::CvssScoreCard(QString title, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_vector(FormFields::makeValue(u"cvssCardVector"_s, this))
{
    m_vector->setFont(Theme::monospace(Theme::TextSize::Secondary));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, headHeight(), 0, 0);
    layout->addWidget(m_vector);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CvssScoreCard::showScore(const CvssVector &vector)
{
    m_scores = scoresOf(vector);
    m_reason.clear();
    showText(canonicalText(vector));
}

void CvssScoreCard::showNone(const QString &reason, const QString &text)
{
    m_scores.reset();
    m_reason = reason;
    showText(text);
}

QString CvssScoreCard::scoreText() const
{
    return m_scores ? Labels::cvssScore(m_scores->overall) + u' ' + Labels::text(m_scores->rating)
                    : m_reason;
}

QSize CvssScoreCard::sizeHint() const
{
    return {QWidget::sizeHint().width(), headHeight() + m_vector->sizeHint().height()};
}

void CvssScoreCard::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    int top = 0;
    const auto line = [&](Theme::TextSize size) {
        const QRect rect(0, top, width(), heightOf(size));
        top += rect.height();
        return rect;
    };
    painter.setFont(Theme::font(Theme::TextSize::Default, true));
    painter.setPen(Theme::colour(Tone::Text2, palette()));
    painter.drawText(line(Theme::TextSize::Default), Qt::AlignVCenter, m_title);
    top += Theme::Grid;
    QRect score = line(Theme::TextSize::Empty);
    if (!m_scores) {
        painter.setFont(Theme::font(Theme::TextSize::Default));
        painter.drawText(score, Qt::AlignVCenter, m_reason);
        return;
    }
    const Tone tone = Theme::toneOf(m_scores->rating);
    const QString number = Labels::cvssScore(m_scores->overall);
    painter.setPen(Theme::colour(tone, palette()));
    painter.setFont(Theme::font(Theme::TextSize::Empty, true));
    painter.drawText(score, Qt::AlignVCenter, number);
    score.setLeft(painter.fontMetrics().horizontalAdvance(number) + CardGap);
    painter.setFont(Theme::font(Theme::TextSize::Default, true));
    painter.drawText(score, Qt::AlignVCenter, Labels::text(m_scores->rating));
    top += Theme::Grid;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colour(Tone::Line, palette()));
    painter.drawRoundedRect(0, top, width(), BarHeight, BarHeight / 2.0, BarHeight / 2.0);
    painter.setBrush(Theme::colour(tone, palette()));
    painter.drawRoundedRect(QRectF(0, top, width() * m_scores->overall / 10, BarHeight),
                            BarHeight / 2.0, BarHeight / 2.0);
}

int CvssScoreCard::headHeight() const
{
    return heightOf(Theme::TextSize::Default) + Theme::Grid + heightOf(Theme::TextSize::Empty) +
           Theme::Grid + BarHeight + CardGap;
}

void CvssScoreCard::showText(const QString &text)
{
    m_vector->setText(text);
    m_vector->setVisible(!text.isEmpty());
    setAccessibleName(m_title + u": "_s + scoreText());
    updateGeometry();
    update();
}

} // namespace Docket
