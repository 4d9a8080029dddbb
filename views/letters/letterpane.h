// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/labels.h"
#include "domain/letter.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Docket {

class Chip;
class ElidedLabel;
class EmptyState;

/// One letter: to whom, its subject, its text to change, and what can be done with it; or why there
/// is none.
class LetterPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPane(QWidget *parent = nullptr);

    /// Shows a letter; `text` is what a person made of its body.
    void showLetter(const Letter &letter, const QString &text);
    /// Says that the letter was sent, or without an instant that it is a draft.
    void showSent(const std::optional<Instant> &sentAt);
    /// Says why there is none.
    void showReason(const Labels::FailureText &reason);

    [[nodiscard]] QString text() const;

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

private:
    void buildLayout();
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
};

} // namespace Docket
