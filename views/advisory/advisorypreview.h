// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/renderedformat.h"

#include <QHash>
#include <QTextBrowser>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Docket {

class Chip;
class EmptyState;
class FormatBar;
class FormatNotes;
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

/// The advisory in one of its forms: exactly the bytes that would be saved, with colours, or the
/// Markdown as it will read; below it what the form cannot carry.
class AdvisoryPreview final : public QWidget
{
    Q_OBJECT

public:
    /// May give no repository, which shows texts without colours.
    using Repository = std::function<KSyntaxHighlighting::Repository *()>;

    explicit AdvisoryPreview(Repository repository, QWidget *parent = nullptr);

    void setFormats(const QList<PublicFormat> &formats);
    /// Keeps the scroll position: it follows somebody who types.
    void setRendered(const RenderedFormat &rendered);
    /// Nothing of any case.
    void clear();
    /// Whether an export would be let out as things stand.
    void setPublishable(bool isPublishable);

    /// The form that is looked at.
    [[nodiscard]] PublicFormat format() const;
    void setFormat(PublicFormat format);
    /// As far as it is known; null before that.
    [[nodiscard]] const RenderedFormat *rendered(PublicFormat format) const;
    /// Of the form that is looked at.
    [[nodiscard]] QString text() const;

    [[nodiscard]] InertBrowser *browser() const { return m_browser; }

Q_SIGNALS:
    void formatChanged(Docket::PublicFormat format);
    void placeRequested(const Docket::AdvisoryPlace &place);
    /// The form that is looked at is to go to the clipboard, if the gate lets it out.
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTools();
    void showFormat();
    void showText(const RenderedFormat &rendered);
    void showPage(const RenderedFormat &rendered);
    void colour();

    Repository m_repository;
    QHash<PublicFormat, RenderedFormat> m_rendered;
    QByteArray m_shownText; ///< what the view of the text has
    QByteArray m_shownPage; ///< what the page has
    QString m_shownName;
    FormatBar *m_formats;
    SegmentedBar *m_modes;
    Chip *m_gate;
    QLabel *m_fileName;
    QPushButton *m_copy;
    QStackedWidget *m_stack;
    InertBrowser *m_browser;
    SourceView *m_source;
    EmptyState *m_empty;
    FormatNotes *m_notes;
};

} // namespace Docket
