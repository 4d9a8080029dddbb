// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisory/advisorypreview.h"

#include "common/segmentedbar.h"
#include "common/theme.h"
#include "evidence/sourceview.h"

#include <QHBoxLayout>
#include <QImage>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

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

AdvisoryPreview::AdvisoryPreview(QWidget *parent)
    : QWidget(parent)
    , m_modes(new SegmentedBar(this))
    , m_stack(new QStackedWidget(this))
    , m_browser(new InertBrowser(this))
    , m_source(new SourceView(this))
{
    setObjectName(u"advisoryPreview"_s);
    m_modes->setObjectName(u"advisoryPreviewModes"_s);
    m_modes->setAccessibleName(tr("How to show the advisory"));
    m_modes->setSegments({tr("Preview"), tr("Markdown")});
    m_source->setObjectName(u"advisoryMarkdown"_s);
    m_source->setAccessibleName(tr("The Markdown to be saved"));
    m_source->setWrapped(true);
    m_stack->addWidget(m_browser);
    m_stack->addWidget(m_source);
    connect(m_modes, &SegmentedBar::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::PanelPadding, Theme::Grid, Theme::PanelPadding, Theme::Grid);
    bar->addWidget(m_modes);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
}

void AdvisoryPreview::setMarkdown(const QString &markdown)
{
    if (m_markdown == markdown) {
        return;
    }
    m_markdown = markdown;
    m_browser->showMarkdown(markdown);
    m_source->setText(SourceText(markdown.toUtf8()));
}

} // namespace Docket
