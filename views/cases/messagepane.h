// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/excerpt.h"
#include "domain/sourcefield.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Docket {

class ElidedLabel;
class KeyButton;
class KindBox;
class MailView;
class ProtectionBar;
class SourceTable;

/// One message as plain text: nothing in it is a link, an image or markup. Quotes are folded,
/// headers and the original are one key away.
class MessagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagePane(QWidget *parent = nullptr);

    void showMessage(const MessageView &view);
    void clear();

    [[nodiscard]] std::optional<MessageId> messageId() const;

    /// The answer to sourceRequested(); ignored when another message is shown meanwhile.
    void showSource(MessageId id, const QByteArray &bytes);

    /// The answer to keptRequested().
    void showKept(OriginalId id, const QByteArray &bytes);

    /// The answer to fieldsRequested().
    void showFields(MessageId id, const SourceFields &fields);

    /// Shows the kind that the message has, after a change of it could not be written.
    void updateKind();

    void copySelection() const;

    /// Selects a part of the message's text, half-open, in UTF-16 code units, and gives it the
    /// focus; quotes are unfolded for it. Nothing happens where the part is empty or not laid out.
    void selectText(qsizetype from, qsizetype to);

    /// What is known of its signatures, and what is encrypted in it.
    [[nodiscard]] ProtectionBar *protection() const { return m_protection; }

    /// `H`, `U`, `F`, `Q`, `O`, `X`, `Y` and `E`; false for other keys.
    bool handleKey(int key);

Q_SIGNALS:
    void sourceRequested(Docket::MessageId id);
    /// Everything that a tracker says of the item is wanted.
    void fieldsRequested(Docket::MessageId id);
    void messageKindRequested(Docket::MessageId id, Docket::MessageKind kind);
    /// What else came under the message's name is wanted.
    void keptRequested(Docket::OriginalId id);
    /// A note refers to lines of a piece of evidence: they are to be shown.
    void citationChosen(const Docket::CitedLines &cited);
    /// The message does not belong to this case.
    void refusalRequested(Docket::MessageId id);

private:
    void buildLayout();
    void setSourceShown(bool isShown);
    void setKeptShown(bool isShown);
    void setFieldsShown(bool isShown);
    void hideFields();
    void refuse();
    void openCitation();
    void showBytes(const QByteArray &bytes);
    void updateText();
    void showText(const QString &text, bool isFolding);

    std::optional<MessageView> m_view;
    std::optional<QString> m_source; ///< the original, while it is shown
    bool m_hasQuotes = false;
    ElidedLabel *m_subject;
    ElidedLabel *m_people;
    ProtectionBar *m_protection;
    KeyButton *m_headersButton;
    KeyButton *m_sourceButton;
    KeyButton *m_fieldsButton;
    KeyButton *m_quotesButton;
    KeyButton *m_keptButton;
    KeyButton *m_refuseButton;
    KeyButton *m_citedButton;
    QWidget *m_kindRow;
    KindBox *m_kind;
    QLabel *m_note;
    MailView *m_headers;
    MailView *m_text;
    SourceTable *m_fields;
};

} // namespace Docket
