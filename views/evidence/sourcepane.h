// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidencepane.h"
#include "evidence/hiddencharacters.h"
#include "evidence/sourcetext.h"

#include <KSyntaxHighlighting/Definition>

#include <functional>

class QComboBox;
class QStackedWidget;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Docket {

class Banner;
class EmptyState;
class FindBar;
class SourceView;

/// The highlighter's definitions, made at first need: its constructor costs more than the window.
using RepositoryProvider = std::function<KSyntaxHighlighting::Repository &()>;

/// A piece as text, with colours or without. Pieces over a few megabytes are indexed on a worker; a
/// newer piece makes an older one void.
class SourcePane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit SourcePane(RepositoryProvider repository, QWidget *parent = nullptr);

    /// What a text turned out to be.
    struct Facts
    {
        QString shownAs; ///< "Python, UTF-8, 30 lines"
        qint64 hidden = 0;
    };

    [[nodiscard]] bool accepts(const EvidenceContent &content) const override;
    void showContent(const EvidenceContent &content) override;
    void clear() override;
    [[nodiscard]] QList<QWidget *> controls() const override;
    bool openFind() override;
    [[nodiscard]] QString notice() const override;

    /// Without colours, whatever the language.
    void setPlain(bool isPlain);

    /// Tells of hidden characters; stands above the viewer's head whichever way the piece is shown.
    [[nodiscard]] Banner *banner() const { return m_banner; }

    [[nodiscard]] SourceView *view() const { return m_view; }

Q_SIGNALS:
    void factsFound(const Docket::SourcePane::Facts &facts);
    /// A hidden character was jumped to.
    void jumped();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What a worker makes of large bytes.
    struct Prepared
    {
        SourceText text;
        HiddenCharacters hidden;
    };

    [[nodiscard]] static Prepared prepare(const EvidenceContent &content);
    void showPrepared(const Prepared &prepared);
    void buildControls();
    void fillDefinitions();
    void applyColours();
    void showHiddenBanner();
    void showNextHidden();
    void report();

    RepositoryProvider m_repository;
    EvidenceContent m_content;
    Prepared m_prepared;
    KSyntaxHighlighting::Definition m_guess;
    quint64 m_generation = 0; ///< of the bytes on the worker
    qsizetype m_nextHidden = 0;
    bool m_hasContent = false;
    bool m_isPlain = false;

    Banner *m_banner;
    QComboBox *m_definitions;
    QToolButton *m_wrap;
    FindBar *m_find;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SourceView *m_view;
};

} // namespace Docket
