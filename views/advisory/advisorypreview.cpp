// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisorypreview.h"

#include "advisory/formatbar.h"
#include "advisory/formatnotes.h"
#include "common/chip.h"
#include "common/emptystate.h"
#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <KSyntaxHighlighting/Repository>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype LongestPage = 24'000; ///< bytes that are laid out

/// Qt gives headings a step of size, which goes before a size: any step, also none.
void setLetterSize(const QTextBlock &block, Theme::TextSize size)
{
    QList<QTextFragment> pieces;
    for (QTextBlock::iterator piece = block.begin(); !piece.atEnd(); ++piece) {
        pieces.append(piece.fragment());
    }
    for (const QTextFragment &piece : std::as_const(pieces)) {
        QTextCharFormat letters = piece.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment);
        letters.setProperty(QTextFormat::FontPixelSize, Theme::font(size).pixelSize());
        QTextCursor cursor(block);
        cursor.setPosition(piece.position());
        cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters);
    }
}

/// Qt looks through the rest of a word for each line that it wraps: a long one may be broken at
/// places that are not seen.
QString withBreaks(const QString &text)
{
    constexpr int LongestRun = 400;
    QString broken;
    broken.reserve(text.size() + text.size() / LongestRun);
    int run = 0;
    for (const QChar letter : text) {
        run = letter.isSpace() ? 0 : run + 1;
        if (run > LongestRun && !letter.isLowSurrogate()) {
            broken += QChar(0x200B); // zero-width space
            run = 1;
        }
        broken += letter;
    }
    return broken;
}

} // namespace

InertBrowser::InertBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"advisoryBrowser"_s);
    setAccessibleName(tr("Preview"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(4 * Theme::Grid);
}

void InertBrowser::showMarkdown(const QString &markdown)
{
    const int position = verticalScrollBar()->value();
    document()->setMarkdown(markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                QTextDocument::MarkdownNoHTML);
    styleBlocks();
    setTextCursor(QTextCursor(document())); // it was left at the end, and a resize would go there
    verticalScrollBar()->setValue(position);
}

/// Sizes and spaces of the house: Qt's own headings are larger than the window's title.
void InertBrowser::styleBlocks()
{
    QTextCursor all(document());
    all.beginEditBlock(); // laid out once, not for each block
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat spaces;
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            setLetterSize(block, level > 1 ? Theme::TextSize::Value : Theme::TextSize::Count);
        }
        const bool isListed = block.textList() != nullptr;
        spaces.setTopMargin(level > 1 ? 3 * Theme::Grid : 0);
        spaces.setBottomMargin(isListed ? 2 : 2 * Theme::Grid);
        cursor.mergeBlockFormat(spaces);
    }
    all.endEditBlock();
}

QVariant InertBrowser::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource) {
        return {};
    }
    QImage empty(Theme::IconSize, Theme::IconSize, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::transparent);
    return empty;
}

AdvisoryPreview::AdvisoryPreview(Repository repository, QWidget *parent)
    : QWidget(parent)
    , m_repository(std::move(repository))
    , m_formats(new FormatBar(this))
    , m_modes(new SegmentedBar(this))
    , m_gate(new Chip(Chip::Shape::Tinted, this))
    , m_fileName(new QLabel(this))
    , m_copy(new QPushButton(Theme::icon(u"copy"_s), tr("Copy"), this))
    , m_stack(new QStackedWidget(this))
    , m_browser(new InertBrowser(this))
    , m_source(new SourceView(this))
    , m_empty(new EmptyState(this))
    , m_notes(new FormatNotes(this))
{
    setObjectName(u"advisoryPreview"_s);
    m_source->setObjectName(u"advisoryText"_s);
    m_source->setAccessibleName(tr("The text to be saved"));
    m_source->setWrapped(true);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_formats);
    layout->addWidget(buildTools());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notes);
    connect(m_formats, &FormatBar::chosen, this, [this](PublicFormat format) {
        showFormat();
        Q_EMIT formatChanged(format);
    });
    connect(m_modes, &SegmentedBar::chosen, this, &AdvisoryPreview::showFormat);
    connect(m_notes, &FormatNotes::placeRequested, this, &AdvisoryPreview::placeRequested);
    setPublishable(true);
    showFormat();
}

QWidget *AdvisoryPreview::buildTools()
{
    auto *bar = new QWidget(this);
    m_modes->setObjectName(u"advisoryPreviewModes"_s);
    m_modes->setAccessibleName(tr("How to show the advisory"));
    //: how an advisory is shown: as a page to read, or as the text of its file
    m_modes->setSegments({tr("Page"), tr("Text")});
    m_gate->setObjectName(u"advisoryNotYet"_s);
    m_gate->setLook({Theme::Tone::Amber, Theme::Tone::AmberTint, "lock"_L1},
                    tr("not yet publishable"));
    m_fileName->setObjectName(u"advisoryFileName"_s);
    m_fileName->setTextFormat(Qt::PlainText);
    m_fileName->setFont(Theme::monospace(Theme::TextSize::Secondary));
    m_fileName->setForegroundRole(QPalette::PlaceholderText);
    m_fileName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_copy->setObjectName(u"advisoryCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the text of this form (Ctrl+Shift+C)"));
    connect(m_copy, &QPushButton::clicked, this, &AdvisoryPreview::copyRequested);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    layout->setSpacing(2 * Theme::Grid);
    layout->addWidget(m_modes);
    layout->addWidget(m_formats->layouts());
    layout->addWidget(m_gate);
    layout->addWidget(m_fileName, 1);
    layout->addWidget(m_copy);
    return bar;
}

void AdvisoryPreview::setFormats(const QList<PublicFormat> &formats)
{
    m_formats->setFormats(formats);
    showFormat();
}

PublicFormat AdvisoryPreview::format() const
{
    return m_formats->format();
}

void AdvisoryPreview::setFormat(PublicFormat format)
{
    m_formats->setFormat(format);
    showFormat();
}

const RenderedFormat *AdvisoryPreview::rendered(PublicFormat format) const
{
    const auto found = m_rendered.constFind(format);
    return found == m_rendered.cend() ? nullptr : &*found;
}

QString AdvisoryPreview::text() const
{
    const RenderedFormat *shown = rendered(format());
    return shown == nullptr ? QString() : QString::fromUtf8(shown->text.bytes());
}

void AdvisoryPreview::setRendered(const RenderedFormat &rendered)
{
    m_rendered.insert(rendered.format, rendered);
    auto standing = FormatBar::Standing::Valid;
    if (!rendered.isMade) {
        standing = FormatBar::Standing::Invalid;
    } else if (!rendered.losses.isEmpty()) {
        standing = FormatBar::Standing::Lossy;
    }
    m_formats->setStanding(rendered.format, standing);
    if (rendered.format == format()) {
        showFormat();
    }
}

void AdvisoryPreview::clear()
{
    for (auto format = m_rendered.keyBegin(); format != m_rendered.keyEnd(); ++format) {
        m_formats->setStanding(*format, FormatBar::Standing::Unknown);
    }
    m_rendered.clear();
    m_shownText.clear();
    m_shownPage.clear();
    m_browser->showMarkdown({});
    m_source->setText({});
    showFormat();
}

void AdvisoryPreview::setPublishable(bool isPublishable)
{
    m_gate->setVisible(!isPublishable);
}

void AdvisoryPreview::showFormat()
{
    const RenderedFormat *shown = rendered(format());
    m_modes->setVisible(FormatBar::isMarkdown(format()));
    m_copy->setEnabled(shown != nullptr && shown->isMade);
    if (shown == nullptr) {
        m_fileName->clear();
        m_notes->clear();
        m_empty->setTexts({}, {});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_fileName->setText(shown->fileName);
    m_notes->setFormat(*shown);
    if (!shown->isMade) {
        m_empty->setTexts(tr("Not valid in this format yet"),
                          tr("What it lacks is listed below; a line leads to its field."));
        m_stack->setCurrentWidget(m_empty);
    } else if (FormatBar::isMarkdown(format()) && m_modes->current() == 0) {
        showPage(*shown);
        m_stack->setCurrentWidget(m_browser);
    } else {
        showText(*shown);
        m_stack->setCurrentWidget(m_source);
    }
}

void AdvisoryPreview::showPage(const RenderedFormat &rendered)
{
    const QByteArray &bytes = rendered.text.bytes();
    if (bytes == m_shownPage) {
        return;
    }
    m_shownPage = bytes;
    QString markdown =
        withBreaks(QString::fromUtf8(bytes.first(std::min(bytes.size(), LongestPage))));
    if (bytes.size() > LongestPage) { // all of it would hold the window up at each key
        markdown += u"\n\n…\n\n**%1**\n"_s.arg(
            tr("Only the beginning is laid out here. The text has all of it."));
    }
    m_browser->showMarkdown(markdown);
}

void AdvisoryPreview::showText(const RenderedFormat &rendered)
{
    if (rendered.text.bytes() == m_shownText && rendered.fileName == m_shownName) {
        return;
    }
    const bool isSameFile = rendered.fileName == m_shownName;
    m_shownText = rendered.text.bytes();
    m_shownName = rendered.fileName;
    const int position = m_source->verticalScrollBar()->value();
    m_source->setText(rendered.text, rendered.fileName);
    colour();
    if (isSameFile) {
        m_source->verticalScrollBar()->setValue(position);
    }
}

void AdvisoryPreview::colour()
{
    KSyntaxHighlighting::Repository *repository = m_repository ? m_repository() : nullptr;
    if (repository == nullptr || m_shownName.isEmpty()) {
        return;
    }
    const bool isDark = Theme::schemeOf(palette()) == Theme::Scheme::Dark;
    m_source->setColours(
        repository->definitionForFileName(m_shownName),
        repository->defaultTheme(isDark ? KSyntaxHighlighting::Repository::DarkTheme
                                        : KSyntaxHighlighting::Repository::LightTheme));
}

void AdvisoryPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

} // namespace Docket
