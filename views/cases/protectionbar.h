// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/case.h"
#include "domain/mailprotection.h"
#include "domain/mailsignature.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace Docket {

class Chip;
class KeyButton;

/// What is known of a message's signatures, and the button that decrypts it. Signatures are asked
/// about when a signed message comes; nothing is decrypted before the person says so, and what was
/// is held here and nowhere else, until another message comes.
class ProtectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectionBar(QWidget *parent = nullptr);

    /// They stand in the row of the message's subject.
    [[nodiscard]] Chip *chip() const { return m_chip; }

    [[nodiscard]] KeyButton *button() const { return m_button; }

    void showMessage(const MessageView &view);
    void clear();

    /// The answers to what was requested. All but that to the latest request are ignored: a request
    /// that was stopped is answered too, and that may come after the next one for the same message.
    void showSignatures(int request, const Outcome<SignatureCheck> &check);
    void showDecrypted(int request, const Outcome<DecryptedMail> &mail);

    /// What was decrypted, while it is shown.
    [[nodiscard]] const std::optional<DecryptedMail> &decrypted() const { return m_opened; }

    /// Decrypts, stops that, or closes what was decrypted: whatever the button says.
    void toggle();
    /// Forgets what was decrypted.
    void close();

Q_SIGNALS:
    void signaturesRequested(Docket::MessageId id, int request);
    void decryptionRequested(Docket::MessageId id, int request);
    void stopRequested(); ///< nobody waits for an answer any more
    void decryptedChanged();

private:
    /// What gpg is asked.
    enum class Question { None, Signatures, Plaintext };

    void ask(Question question);
    void askForSignatures(); ///< where there are some, and gpg has not told yet
    /// Whether this is the answer that is waited for; it is no longer.
    [[nodiscard]] bool takes(int request, Question question);
    void stopWaiting();
    void forget();
    void update();
    void updateChip();
    void updateLines();

    std::optional<MessageId> m_id;
    QString m_ref;
    MailProtection m_protection = MailProtection::None;
    bool m_isSmime = false;
    bool m_isSigned = false; ///< outside of any encryption, and whole enough to be checked
    Question m_awaited = Question::None;
    int m_request = 0; ///< the latest
    QString m_sender;
    std::optional<SignatureCheck> m_check;
    std::optional<DecryptedMail> m_opened;
    QString m_failure;
    Chip *m_chip;
    KeyButton *m_button;
    QLabel *m_lines;
};

} // namespace Docket
