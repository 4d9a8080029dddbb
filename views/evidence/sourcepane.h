// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hiddencharacters.h"
#include "domain/sourcetext.h"
#include "evidence/evidencepane.h"

#include <KSyntaxHighlighting/Definition>

#include <functional>
#include <optional>
#include <stop_token>

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
class GoToBar;
class SourceView;

/// The highlighter's definitions, made at first need: its constructor costs more than the window.
using RepositoryProvider = std::function<KSyntaxHighlighting::Repository &()>;

/// A piece as text, with colours or without. The beginning of a large piece is shown at once, while
/// a worker finds its rows and what it hides; a newer piece makes an older one void.
class SourcePane final : public EvidencePane
{
    Q_OBJECT

public:
    explicit SourcePane(RepositoryProvider repository, QWidget *parent = nullptr);
    ~SourcePane() override;
    Q_DISABLE_COPY_MOVE(SourcePane)

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

    /// Goes to the next hidden character and gives it the focus.
    void showNextHidden();

    /// "UTF-8", "UTF-16LE (guessed)".
    [[nodiscard]] static QString encodingLabel(const TextEncoding &encoding);

Q_SIGNALS:
    void factsFound(const Docket::SourcePane::Facts &);
    /// A hidden character was jumped to.
    void jumped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectFind();
    void connectGoTo();
    void buildControls();
    void fillDefinitions();
    void fillEncodings();
    void chooseEncoding();
    void applyColours();
    [[nodiscard]] bool isPatch() const;

    void read(const std::optional<QByteArray> &encoding);
    void readOnWorker(const std::optional<QByteArray> &encoding);
    void showText(const SourceText &text);
    void completeText(const SourceText &text);
    void showHidden(const HiddenCharacters &hidden);
    void showHiddenBanner();
    void showSearch();
    void report();

    RepositoryProvider m_repository;
    EvidenceContent m_content;
    SourceText m_text;
    HiddenCharacters m_hidden;
    KSyntaxHighlighting::Definition m_guess;
    std::stop_source m_stop;  ///< of the worker
    quint64 m_generation = 0; ///< of what the worker reads
    bool m_hasContent = false;
    bool m_isPlain = false;

    Banner *m_banner;
    QComboBox *m_definitions;
    QComboBox *m_encodings;
    QToolButton *m_wrap;
    FindBar *m_find;
    GoToBar *m_goTo;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SourceView *m_view;
};

} // namespace Docket
