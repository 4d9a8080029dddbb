// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/diffview.h"
#include "evidence/evidencepane.h"

#include <QFutureWatcher>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Docket {

class DiffFilesTable;
class EmptyState;
class SegmentedBar;

/// A patch with its files. Large ones are read on a worker.
class DiffPane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit DiffPane(QWidget *parent = nullptr);
    ~DiffPane() override;

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;
    [[nodiscard]] QList<QWidget *> controls() const override;
    [[nodiscard]] QString notice() const override;

    [[nodiscard]] DiffView *view() const { return m_view; }

private:
    using Content = std::shared_ptr<const DiffContent>;

    void buildControls();
    void buildLayout();
    void showParsed(const Content &content);
    void followLine();

    Content m_content;
    QFutureWatcher<Content> m_parsing;
    SegmentedBar *m_layout;
    QToolButton *m_previous;
    QToolButton *m_next;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DiffFilesTable *m_files;
    DiffView *m_view;
};

} // namespace Docket
