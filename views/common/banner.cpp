// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"

#include "common/elidedlabel.h"
#include "common/formfields.h"
#include "common/tooltip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

// A file may have a name of 200 letters, which must not make the window as wide.
constexpr int MostObject = 360; ///< and more where there is room
constexpr int LeastReason = 200;
constexpr qsizetype MostLines = 6; ///< of a message that lies over the page, about
constexpr qsizetype LineLength = 56;
constexpr qsizetype MostLinesOfPart = 2;
constexpr int IconPlace = Theme::PanelPadding + Theme::IconSize + 2 * Theme::Grid;

Theme::StatusLook lookOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Notice:
        return {Theme::Tone::Accent, Theme::Tone::Selection, "info"_L1};
    case Banner::Kind::Warning:
        return {Theme::Tone::Amber, Theme::Tone::AmberTint, "overdue"_L1};
    case Banner::Kind::Error:
        return {Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1};
    }
    Q_UNREACHABLE_RETURN({});
}

/// How many lines a part of a text takes, about.
qsizetype linesOf(const QString &part)
{
    return 1 + part.size() / LineLength;
}

/// The first of several parts, each on a line of its own, cut where they are long.
QString shortened(const QString &text)
{
    const QStringList parts = text.split(u'\n');
    qsizetype lines = 0;
    for (const QString &part : parts) {
        lines += linesOf(part);
    }
    if (parts.size() < 2 || lines <= MostLines) {
        return text;
    }
    QStringList shown;
    qsizetype room = MostLines - 1; // without the line that tells of the others
    for (const QString &part : parts) {
        const qsizetype wanted = std::min(linesOf(part), MostLinesOfPart);
        if (wanted > room) {
            break;
        }
        room -= wanted;
        const qsizetype most = wanted * LineLength - 1;
        shown.append(part);
        if (part.size() > most) {
            shown.last().truncate(most);
            shown.last().append(u'…');
        }
    }
    const qsizetype rest = parts.size() - shown.size();
    if (rest > 0) {
        //: the last line of a message that is cut: %n lines of it are not shown
        shown.append(Banner::tr("…and %n more.", nullptr, static_cast<int>(rest)));
    }
    return shown.join(u'\n');
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"banner"_s);
    setMinimumHeight(Theme::BannerHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    buildLayout();
    hide();
}

void Banner::showMessage(Kind kind, const Labels::FailureText &text, const QString &button)
{
    m_kind = kind;
    m_message = text;
    m_object->setText(text.object);
    m_object->setVisible(!text.object.isEmpty());
    m_isUnfolded = false;
    showReason();
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
    update();
}

void Banner::showReason()
{
    const auto withNextStep = [this](const QString &reason) {
        return m_message.nextStep.isEmpty() ? reason
                                            //: %1 is what happened, %2 what to do about it
                                            : tr("%1 %2").arg(reason, m_message.nextStep);
    };
    const QString whole = m_message.reason;
    const QString shown = m_isFloating && !m_isUnfolded ? shortened(whole) : whole;
    m_reason->setText(withNextStep(shown));
    m_reason->setToolTip(plainToolTip(withNextStep(whole)));
    m_unfold->setVisible(shown != whole);
    setAccessibleName(m_message.object + u": "_s + withNextStep(whole));
}

void Banner::dismiss()
{
    hide();
    Q_EMIT closed();
}

/// Esc comes here on its way up from the focus, once nobody in the ground has taken it.
bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isVisible()) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<const QKeyEvent *>(event);
    const auto *at = qobject_cast<const QWidget *>(watched);
    const bool isEscape = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    if (isEscape && at != nullptr && (at == m_ground.data() || at->isAncestorOf(this))) {
        event->accept();
        dismiss();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

/// The object is cut only where it would leave no room for what is said of it.
void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_object->setMaximumWidth(std::max(MostObject, width() / 2));
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Theme::StatusLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setPen(Theme::colour(look.colour, palette()));
    if (m_isFloating) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Theme::colour(look.tint, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius,
                                Theme::Radius);
    } else {
        painter.fillRect(rect(), Theme::colour(look.tint, palette()));
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    }
    const QRect icon(Theme::PanelPadding, (height() - Theme::IconSize) / 2, Theme::IconSize,
                     Theme::IconSize);
    Theme::paintIcon(painter, icon, look.icon, look.colour, palette());
}

void Banner::setLasting()
{
    m_close->hide();
}

void Banner::setFloating(QWidget *ground)
{
    m_isFloating = true;
    m_ground = ground;
    qApp->installEventFilter(this);
}

void Banner::buildLayout()
{
    m_object = new ElidedLabel(this);
    m_object->setObjectName(u"bannerObject"_s);
    m_object->setElideMode(Qt::ElideMiddle);
    m_object->setMaximumWidth(MostObject);
    m_object->setFont(Theme::font(Theme::TextSize::Default, true));
    m_reason = new QLabel(this);
    m_reason->setObjectName(u"bannerReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setWordWrap(true);
    m_reason->setMinimumWidth(LeastReason); // less than its longest word, which may be a path
    // What is left beside the object, which keeps its width: a text of many words can wrap.
    FormFields::letShrink(m_reason);
    //: a button that shows what a message has left out
    m_unfold = new QPushButton(tr("Show all"), this);
    m_unfold->setObjectName(u"bannerUnfold"_s);
    m_unfold->setFixedHeight(Theme::SmallButtonHeight);
    m_unfold->hide();
    m_button = new QPushButton(this);
    m_button->setObjectName(u"bannerButton"_s);
    m_button->setFixedHeight(Theme::SmallButtonHeight);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setFlat(true);
    m_close->setIcon(Theme::icon(u"close"_s));
    m_close->setFixedSize(Theme::SmallButtonHeight, Theme::SmallButtonHeight);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(IconPlace, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_object);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_unfold);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_button, &QPushButton::clicked, this, &Banner::buttonClicked);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_isUnfolded = true;
        m_close->setFocus(Qt::OtherFocusReason); // what has it goes
        showReason();
    });
    connect(m_close, &QPushButton::clicked, this, &Banner::dismiss);
}

} // namespace Docket
