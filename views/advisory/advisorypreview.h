// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

class QStackedWidget;

namespace Docket {

class SegmentedBar;
class SourceView;

/// Shows Markdown and does nothing else: no HTML, no links followed, nothing loaded.
class InertBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit InertBrowser(QWidget *parent = nullptr);

    void showMarkdown(const QString &markdown);

    /// A picture's place gets an empty picture: with nothing, Qt would look for a local file of
    /// that name. Everything else gets nothing.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    void styleBlocks();
};

/// The advisory as it will read, or its exact Markdown.
class AdvisoryPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvisoryPreview(QWidget *parent = nullptr);

    /// Keeps the scroll position: it follows somebody who types.
    void setMarkdown(const QString &markdown);

    [[nodiscard]] QString markdown() const { return m_markdown; }

    [[nodiscard]] InertBrowser *browser() const { return m_browser; }

private:
    QString m_markdown;
    SegmentedBar *m_modes;
    QStackedWidget *m_stack;
    InertBrowser *m_browser;
    SourceView *m_source;
};

} // namespace Docket
