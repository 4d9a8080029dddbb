// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QPushButton;

namespace Docket {

class ToneLabel;

/// What keeps a text from being edited in a form: Qt lays out a whole line at each key, and looks
/// through the rest of a word for each place where it wraps.
enum class ProseExcess { None, Text, Line };

constexpr qsizetype MostProseBytes = 250'000;  ///< of a text, in UTF-8
constexpr qsizetype LongestProseLine = 16'384; ///< characters

[[nodiscard]] ProseExcess excessOf(const QString &text);

/// Paragraphs that a person edits. It takes nothing that would make it too long to edit.
class ProseEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ProseEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was pasted, dropped or typed stays out.
    void refused(Docket::ProseExcess why, const QString &whole);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    [[nodiscard]] bool takes(const QString &inserted);
};

/// A text of an advisory, with a note below where it is too long. A text from elsewhere that is too
/// long to edit is kept as it is; its beginning can be read, and the person can write it anew.
class ProseField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` and `label` are those of the edit; it is `lines` high.
    ProseField(const QString &name, const QString &label, int lines, QWidget *parent = nullptr);

    /// Without a signal; the cursor stays where it was if the text is the same.
    void setText(const QString &text);
    /// As it was set, to the byte, until somebody edits it.
    [[nodiscard]] QString text() const;

    /// It is too long to edit.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void showNote(const QString &text, bool canReplace);
    void letEdit(bool canEdit);
    void hold(ProseExcess why);
    void startAnew();

    QString m_text; ///< as it was set
    ProseEdit *m_edit;
    QWidget *m_below;
    ToneLabel *m_note;
    QPushButton *m_anew;
    bool m_isHeld = false;
    bool m_isFilling = false;
};

} // namespace Docket
