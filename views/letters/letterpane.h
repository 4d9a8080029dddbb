// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/letter.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Docket {

class Chip;
class ElidedLabel;
class EmptyState;

/// One letter: to whom, its subject, its text to change, and what can be done with it; or one that
/// was sent, to read; or why there is none.
class LetterPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPane(QWidget *parent = nullptr);

    /// Shows a draft; `text` is what a person made of its body.
    void showLetter(const Letter &letter, const QString &text);
    /// Shows what was sent.
    void showSent(const Letter &letter, Instant sentAt);
    /// Says why there is none.
    void showReason(const Labels::FailureText &reason);

    [[nodiscard]] QString text() const;
    /// Whether what is shown was sent.
    [[nodiscard]] bool isSent() const;

    /// Puts a paragraph where the cursor is, in place of what is selected.
    void insertParagraph(const QString &text);
    void setQuotable(bool isQuotable);

Q_SIGNALS:
    void edited(); ///< by a person
    void copyRequested();
    void saveRequested();
    void mailRequested();
    void sentRequested();
    void templateRequested();
    void quoteRequested();
    void againRequested(); ///< a new draft of what was sent

private:
    void buildLayout();
    void fill(const Letter &letter, const QString &text, const std::optional<Instant> &sentAt);
    void mark(const std::optional<Instant> &sentAt);
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildActions();
    QPushButton *addButton(const QString &name, const QString &icon, const QString &text,
                           const QString &tip);

    QStackedWidget *m_stack;
    ElidedLabel *m_to;
    ElidedLabel *m_subject;
    Chip *m_draft;
    QPlainTextEdit *m_body;
    EmptyState *m_reason;
    QPushButton *m_template = nullptr;
    QPushButton *m_quote = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_mail = nullptr;
    QPushButton *m_sent = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace Docket
