// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

using Theme::TextSize;
using Theme::Tone;

constexpr int PageWidth = 640;
constexpr int ButtonHeight = 66;
constexpr int BigIcon = 24;

QLabel *makeLabel(const QString &name, const QFont &font, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StartButton::StartButton(QString icon, const QString &title, QString hint, QString keys,
                         QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(std::move(icon))
    , m_hint(std::move(hint))
    , m_keys(std::move(keys))
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_hint);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StartButton::sizeHint() const
{
    return {PageWidth, ButtonHeight};
}

void StartButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Tone::ControlBorder, palette()));
    painter.setBrush(underMouse() || isDown() ? Theme::colour(Tone::Alternate, palette())
                                              : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius,
                            Theme::Radius);
    if (hasFocus()) {
        Theme::paintFocusRing(painter, rect(), palette());
    }
    Theme::paintIcon(painter, QRect(16, (height() - BigIcon) / 2, BigIcon, BigIcon),
                     QLatin1StringView(m_icon.toLatin1()), hasFocus() ? Tone::Accent : Tone::Text2,
                     palette());
    Theme::paintKeyCap(painter, rect().adjusted(0, 0, -16, 0), m_keys, palette());
    const QFont bold = Theme::font(TextSize::Value, true);
    const QFont plain = Theme::font(TextSize::Default);
    const int height1 = QFontMetrics(bold).height();
    const int height2 = QFontMetrics(plain).height();
    const int top = (height() - height1 - height2) / 2;
    painter.setFont(bold);
    painter.setPen(Theme::colour(Tone::Text, palette()));
    painter.drawText(QRect(57, top, width() - 160, height1), Qt::AlignVCenter, text());
    painter.setFont(plain);
    painter.setPen(Theme::colour(Tone::Text2, palette()));
    painter.drawText(QRect(57, top + height1, width() - 160, height2), Qt::AlignVCenter, m_hint);
}

StartPage::StartPage(const MainActions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    buildLayout(actions);
    setMode(Mode::NoCasebook);
}

void StartPage::setMode(Mode mode)
{
    m_mode = mode;
    const bool isEmpty = mode == Mode::EmptyCasebook;
    m_title->setText(isEmpty ? tr("This casebook is empty") : tr("No casebook is open"));
    m_hint->setText(isEmpty ? tr("Start with the promises, then bring the reports. Nothing is sent "
                                 "or fetched.")
                            : tr("A casebook is one file with everything in it. It stays on this "
                                 "computer."));
    m_drop->setText(isEmpty ? tr("Or drop files anywhere in this window.")
                            : tr("Or drop a casebook anywhere in this window."));
    m_new->setVisible(!isEmpty);
    m_open->setVisible(!isEmpty);
    m_policy->setVisible(isEmpty);
    m_mail->setVisible(isEmpty);
    m_issues->setVisible(isEmpty);
    if (isVisible()) {
        focusFirst();
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusFirst();
}

void StartPage::focusFirst()
{
    (m_mode == Mode::EmptyCasebook ? m_policy : m_new)->setFocus();
}

void StartPage::buildLayout(const MainActions &actions)
{
    m_title = makeLabel(u"startTitle"_s, Theme::font(TextSize::Empty, true), this);
    m_hint = makeLabel(u"startHint"_s, Theme::font(TextSize::Default), this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    using Id = MainActions::Id;
    const auto make = [this, &actions](const QString &name, const QString &icon,
                                       const QString &title, const QString &hint, Id id) {
        auto *button = new StartButton(icon, title, hint, actions.keys(id), this);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, actions.action(id), &QAction::trigger);
        return button;
    };
    m_new =
        make(u"startNew"_s, u"plus"_s, tr("Create a casebook"),
             tr("With the policies of Stalwart and mailflow, ready for reports."), Id::NewCasebook);
    m_policy = make(u"startPolicy"_s, u"shield"_s, tr("Add a SECURITY.md"),
                    tr("Reads versions, promises and what you ask reporters for."), Id::AddPolicy);
    m_mail = make(u"startMail"_s, u"mail"_s, tr("Import mail"), tr("An mbox or .eml files."),
                  Id::ImportMail);
    m_issues = make(u"startIssues"_s, u"cases"_s, tr("Import issues or advisories"),
                    tr("Dumps of trackers; records of OSV, CVE and CSAF."), Id::ImportIssues);
    m_open = make(u"startOpen"_s, u"folder"_s, tr("Open a casebook"),
                  tr("A .docket file that is already there."), Id::OpenCasebook);
    m_sample = make(u"startSample"_s, u"box"_s, tr("Open the sample"),
                    tr("Invented cases to try things on. A throw-away copy."), Id::OpenSample);

    //: %1 is a key
    auto *keys = new QPushButton(tr("All keys: %1").arg(actions.keys(Id::Keys)), this);
    keys->setObjectName(u"startKeys"_s);
    keys->setFlat(true);
    connect(keys, &QPushButton::clicked, actions.action(Id::Keys), &QAction::trigger);
    m_drop = makeLabel(u"startDrop"_s, Theme::font(TextSize::Default), this);
    m_drop->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_drop, 1);
    foot->addWidget(keys);

    auto *column = new QWidget(this);
    column->setFixedWidth(PageWidth);
    auto *ways = new QVBoxLayout(column);
    ways->setContentsMargins({});
    ways->setSpacing(3 * Theme::Grid);
    ways->addWidget(m_title);
    ways->addWidget(m_hint);
    ways->addSpacing(Theme::Grid);
    for (StartButton *button : {m_new, m_policy, m_mail, m_issues, m_open, m_sample}) {
        ways->addWidget(button);
    }
    ways->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

} // namespace Docket
