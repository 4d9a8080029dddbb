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
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Docket {

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
    verticalScrollBar()->setValue(position);
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
