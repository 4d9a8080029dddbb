// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/picture.h"
#include "evidence/evidencepane.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Docket {

class EmptyState;
class PictureFactsTable;
class PictureView;

/// A picture, and what it says of itself. It decodes nothing: whoever is connected to
/// decodeRequested() has that done elsewhere and gives the answer.
class PicturePane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget *parent = nullptr);

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;
    [[nodiscard]] QList<QWidget *> controls() const override;
    [[nodiscard]] QString notice() const override;

    /// The answer to the last decodeRequested(); dropped once the piece is gone.
    void showAnswer(const PictureAnswer &answer);

    [[nodiscard]] PictureView *view() const { return m_view; }

Q_SIGNALS:
    void decodeRequested(const QByteArray &bytes);
    /// The answer is no longer waited for.
    void decodeDropped();

private:
    void buildControls();
    void buildLayout();
    void updateSize();

    PictureAnswer m_answer;
    bool m_isWaiting = false;
    bool m_hasAnswer = false;

    QLabel *m_size;
    QToolButton *m_out;
    QToolButton *m_in;
    QToolButton *m_own;
    QToolButton *m_fit;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PictureView *m_view;
    PictureFactsTable *m_facts;
};

} // namespace Docket
