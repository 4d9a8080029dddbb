// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/picturepane.h"

#include "common/emptystate.h"
#include "common/theme.h"
#include "evidence/picturefactstable.h"
#include "evidence/pictureview.h"
#include "evidence/picturewords.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// The pixels are RGBA without padding, as answerFrom() has checked; they are copied.
QImage imageOf(const Picture &picture)
{
    constexpr qsizetype BytesPerPixel = 4;
    const auto *pixels = reinterpret_cast<const uchar *>(picture.pixels.constData());
    return QImage(pixels, picture.shown.width, picture.shown.height,
                  BytesPerPixel * picture.shown.width, QImage::Format_RGBA8888)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

} // namespace

PicturePane::PicturePane(QWidget *parent)
    : EvidencePane(parent)
    , m_size(new QLabel(this))
    , m_out(new QToolButton(this))
    , m_in(new QToolButton(this))
    , m_own(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new PictureView(this))
    , m_facts(new PictureFactsTable(this))
{
    setObjectName(u"picturePane"_s);
    buildControls();
    buildLayout();
    connect(m_out, &QToolButton::clicked, m_view, &PictureView::zoomOut);
    connect(m_in, &QToolButton::clicked, m_view, &PictureView::zoomIn);
    connect(m_own, &QToolButton::clicked, m_view, [this] { m_view->setZoom(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &PictureView::fit);
    connect(m_view, &PictureView::zoomChanged, this, &PicturePane::updateSize);
    clear();
}

void PicturePane::buildControls()
{
    m_size->setObjectName(u"pictureSize"_s);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    const auto dress = [](QToolButton *button, const QString &name, const QString &tip) {
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    };
    dress(m_out, u"pictureZoomOut"_s, tr("Zoom out (−)"));
    dress(m_in, u"pictureZoomIn"_s, tr("Zoom in (+)"));
    dress(m_own, u"pictureOwnSize"_s, tr("Its own size (1)"));
    dress(m_fit, u"pictureFit"_s, tr("Fit to the pane (0)"));
    m_out->setIcon(Theme::icon(u"zoom-out"_s));
    m_in->setIcon(Theme::icon(u"zoom-in"_s));
    m_own->setText(tr("100 %"));
    //: a button: the whole picture is seen
    m_fit->setText(tr("Fit"));
}

void PicturePane::buildLayout()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_facts);
    m_splitter->setHandleWidth(Theme::SplitterHandle);
    m_splitter->setChildrenCollapsible(false);
    constexpr int PictureShare = 3;
    m_splitter->setStretchFactor(0, PictureShare);
    m_splitter->setStretchFactor(1, 1);
    constexpr int FactsHeight = Theme::HeaderHeight + 5 * Theme::RowHeight;
    m_splitter->setSizes({PictureShare * FactsHeight, FactsHeight});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_view);
}

QList<QWidget *> PicturePane::controls() const
{
    return {m_size, m_out, m_in, m_own, m_fit};
}

bool PicturePane::accepts(const EvidenceContent &content) const
{
    return pictureFormat(content.bytes).has_value();
}

void PicturePane::showContent(const EvidenceContent &content)
{
    clear();
    m_isWaiting = true;
    Q_EMIT decodeRequested(content.bytes);
}

void PicturePane::clear()
{
    if (m_isWaiting) {
        m_isWaiting = false;
        Q_EMIT decodeDropped();
    }
    m_answer = {};
    m_hasAnswer = false;
    m_view->setPicture({});
    m_facts->setFacts({});
    m_facts->hide();
    m_empty->setTexts(tr("Decoding…"), {});
    m_stack->setCurrentWidget(m_empty);
    updateSize();
}

void PicturePane::showAnswer(const PictureAnswer &answer)
{
    if (!m_isWaiting) {
        return;
    }
    m_isWaiting = false;
    m_hasAnswer = true;
    m_answer = answer;
    m_facts->setFacts(answer.facts);
    m_facts->setVisible(!answer.facts.isEmpty());
    if (answer.picture) {
        m_view->setPicture(imageOf(*answer.picture));
        m_answer.picture->pixels.clear();
        m_stack->setCurrentWidget(m_view);
    } else {
        m_empty->setTexts(tr("This picture is not shown"),
                          PictureWords::failure(answer.picture.error()));
    }
    updateSize();
    Q_EMIT noticeChanged();
}

void PicturePane::updateSize()
{
    const bool isSeen = m_hasAnswer && m_answer.picture;
    for (QToolButton *button : {m_out, m_in, m_own, m_fit}) {
        button->setEnabled(isSeen);
    }
    if (!isSeen) {
        m_size->clear();
        return;
    }
    const Picture &picture = *m_answer.picture;
    const QLocale locale;
    constexpr double Percent = 100;
    const double ofOwn = m_view->zoom() * picture.shown.width / picture.whole.width;
    //: width and height in pixels, and how much of its own size is seen
    const QString text =
        tr("%1 × %2, %3 %")
            .arg(locale.toString(picture.whole.width), locale.toString(picture.whole.height),
                 locale.toString(std::max(1.0, ofOwn * Percent), 'f', 0));
    m_size->setText(text);
    m_view->setAccessibleDescription(text);
}

QString PicturePane::notice() const
{
    QStringList lines;
    if (!m_hasAnswer) {
        return {};
    }
    if (m_answer.picture) {
        const Picture &picture = *m_answer.picture;
        //: %1 is a format: "PNG"; %n are bits of what it was decoded to
        lines += tr("%1, decoded to %n bit(s) a pixel.", nullptr, picture.depth)
                     .arg(PictureWords::format(picture.format));
        if (picture.frames > 1) {
            lines += tr("The first of %n pictures.", nullptr, picture.frames);
        }
        if (picture.shown != picture.whole) {
            lines += tr("Scaled down to %1 × %2 pixels.")
                         .arg(QLocale().toString(picture.shown.width),
                              QLocale().toString(picture.shown.height));
        }
        lines +=
            picture.isFenced
                ? tr("Decoded apart, at most 64 megapixels.")
                : tr("Decoded apart, at most 64 megapixels; this system has no filter for what "
                     "the decoder may ask of it.");
    }
    if (std::ranges::any_of(m_answer.facts, &PictureFact::isPlace)) {
        lines += tr("It says where it was taken.");
    }
    if (m_answer.moreFacts > 0) {
        lines +=
            tr("%n more of what it says of itself is not listed.", nullptr, m_answer.moreFacts);
    } else if (m_answer.picture && m_answer.isCutShort) {
        lines += tr("The program that decodes pictures ended before it told all that this one says "
                    "of itself.");
    }
    return lines.join(u' ');
}

} // namespace Docket
