// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/protectionbar.h"

#include "cases/keybutton.h"
#include "common/chip.h"
#include "common/labels.h"
#include "common/theme.h"
#include "domain/evidence.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr qsizetype MostLines = 12; ///< the message itself needs room

Theme::StatusLook lookOf(SignatureStanding standing)
{
    switch (standing) {
    case SignatureStanding::None:
    case SignatureStanding::Unchecked:
    case SignatureStanding::UnknownKey:
        break;
    case SignatureStanding::Bad:
    case SignatureStanding::RevokedKey:
        return {Theme::Tone::Red, Theme::Tone::RedTint, "cross"_L1};
    case SignatureStanding::Expired:
    case SignatureStanding::Reserved:
        return {Theme::Tone::Amber, Theme::Tone::AmberTint, "info"_L1};
    case SignatureStanding::Verified:
        return {Theme::Tone::Green, Theme::Tone::GreenTint, "tick"_L1};
    }
    return {Theme::Tone::Slate, Theme::Tone::SlateTint, "question"_L1};
}

Theme::StatusLook plainLook(QLatin1StringView icon)
{
    return {Theme::Tone::Slate, Theme::Tone::SlateTint, icon};
}

QString failureLine(const Failure &failure)
{
    const Labels::FailureText text = Labels::text(failure);
    return QString(text.reason + u' ' + text.nextStep).trimmed();
}

QString attachmentLine(const AttachmentInfo &info)
{
    //: %1 is the name of an attachment, %2 its media type, %3 its size
    return ProtectionBar::tr("Attachment inside: %1, %2, %3")
        .arg(info.name.isEmpty() ? ProtectionBar::tr("no name") : visibleName(info.name),
             visibleName(info.mediaType), Labels::bytes(info.size));
}

} // namespace

ProtectionBar::ProtectionBar(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip(Chip::Shape::Tinted, this))
    , m_button(new KeyButton(tr("Decrypt"), Qt::Key_Y, this))
    , m_lines(new QLabel(this))
{
    setObjectName(u"protectionBar"_s);
    m_chip->setObjectName(u"messageProtection"_s);
    m_button->setObjectName(u"decryptButton"_s);
    m_lines->setObjectName(u"protectionLines"_s);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setFont(Theme::font(Theme::TextSize::Secondary));
    m_lines->setAccessibleName(tr("What gpg says of the message"));
    // a fingerprint is there to be compared, and to be copied
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 2 * Theme::Grid, 0);
    layout->addWidget(m_lines);
    connect(m_button, &KeyButton::clicked, this, &ProtectionBar::toggle);
    update();
}

void ProtectionBar::showMessage(const MessageView &view)
{
    const MailProtection protection = protectionOf(view);
    // another casebook counts its messages from the beginning too
    const bool isSame = m_id == view.message.id && m_ref == view.message.messageRef;
    if (isSame && m_protection == protection) {
        return;
    }
    forget();
    m_id = view.message.id;
    m_ref = view.message.messageRef;
    m_protection = protection;
    m_isSmime = isSmime(view);
    m_isSigned = isSigned(protection) && !view.isDamaged;
    m_sender = view.message.from.address;
    askForSignatures();
    update();
}

void ProtectionBar::clear()
{
    forget();
    m_id.reset();
    m_protection = MailProtection::None;
    m_isSigned = false;
    update();
}

void ProtectionBar::ask(Question question)
{
    if (!m_id) {
        return;
    }
    m_awaited = question;
    ++m_request;
    if (question == Question::Signatures) {
        Q_EMIT signaturesRequested(*m_id, m_request);
    } else {
        Q_EMIT decryptionRequested(*m_id, m_request);
    }
}

void ProtectionBar::askForSignatures()
{
    if (m_isSigned && !m_check) {
        ask(Question::Signatures);
    }
}

bool ProtectionBar::takes(int request, Question question)
{
    if (m_request != request || m_awaited != question) {
        return false;
    }
    m_awaited = Question::None;
    return true;
}

void ProtectionBar::stopWaiting()
{
    if (m_awaited != Question::None) {
        m_awaited = Question::None;
        Q_EMIT stopRequested();
    }
}

void ProtectionBar::forget()
{
    stopWaiting();
    m_check.reset();
    m_opened.reset();
    m_failure.clear();
}

void ProtectionBar::showSignatures(int request, const Outcome<SignatureCheck> &check)
{
    if (!takes(request, Question::Signatures)) {
        return;
    }
    m_check = check ? std::optional(*check) : std::nullopt;
    if (!check && m_failure.isEmpty()) { // else there is what the person asked for in vain
        m_failure = failureLine(check.error());
    }
    update();
}

void ProtectionBar::showDecrypted(int request, const Outcome<DecryptedMail> &mail)
{
    if (!takes(request, Question::Plaintext)) {
        return;
    }
    m_opened = mail ? std::optional(*mail) : std::nullopt;
    m_failure = mail ? QString() : failureLine(mail.error());
    if (mail && (m_isSigned || mail->outer != SignatureCheck())) {
        m_check = mail->outer;
    }
    askForSignatures();
    update();
    Q_EMIT decryptedChanged();
}

void ProtectionBar::toggle()
{
    if (!m_id || m_button->isHidden()) {
        return;
    }
    if (m_awaited == Question::Plaintext || m_opened) {
        close();
        return;
    }
    stopWaiting(); // the answer has what gpg says of the signatures, too
    m_failure.clear();
    ask(Question::Plaintext);
    update();
}

void ProtectionBar::close()
{
    if (m_awaited != Question::Plaintext && !m_opened) {
        return;
    }
    const bool wasOpen = m_opened.has_value();
    stopWaiting();
    m_opened.reset();
    m_failure.clear();
    askForSignatures();
    update();
    if (wasOpen) {
        Q_EMIT decryptedChanged();
    }
}

void ProtectionBar::update()
{
    m_button->setVisible(isEncrypted(m_protection) && !m_isSmime);
    if (m_awaited == Question::Plaintext) {
        m_button->setWord(tr("Stop"));
    } else {
        //: a button: what was decrypted is forgotten
        m_button->setWord(m_opened ? tr("Close") : tr("Decrypt"));
    }
    updateChip();
    updateLines();
}

void ProtectionBar::updateChip()
{
    m_chip->setVisible(m_protection != MailProtection::None);
    if (m_awaited != Question::None) {
        m_chip->setLook(plainLook("running"_L1), m_awaited == Question::Signatures
                                                     ? tr("Checking the signature…")
                                                     : tr("Decrypting…"));
        return;
    }
    const bool isSealed = isEncrypted(m_protection);
    QString words = Labels::text(m_protection);
    if (m_opened) {
        words = tr("Decrypted, not kept");
    } else if (m_check && isSealed) {
        words = Labels::text(MailProtection::Encrypted);
    }
    if (m_check) {
        const SignatureStanding standing = standingOf(*m_check, m_sender);
        m_chip->setLook(lookOf(standing), isSealed ? words + u" · " + Labels::text(standing)
                                                   : Labels::text(standing));
    } else if (m_opened) {
        m_chip->setLook(plainLook("eye"_L1), words);
    } else {
        m_chip->setLook(plainLook(isSealed ? "lock"_L1 : "question"_L1), words);
    }
}

void ProtectionBar::updateLines()
{
    QStringList lines;
    if (m_check) {
        lines << Labels::signatureLines(*m_check, m_sender);
    }
    if (m_opened) {
        lines << tr("Decrypted in memory, not kept: it is gone when you leave this message.");
        if (m_opened->error) {
            //: %1 is a sentence with the reason
            lines << tr("A part stayed shut. %1").arg(failureLine(Failure(*m_opened->error)));
        }
        if (!m_opened->subject.isEmpty()) {
            //: %1 is the subject that was encrypted with the message
            lines << tr("Subject inside: %1").arg(visibleName(m_opened->subject));
        }
        const SignatureStanding standing = standingOf(m_opened->check, m_sender);
        if (standing != SignatureStanding::None) {
            lines << (m_check ? tr("Signature inside: %1.").arg(Labels::text(standing))
                              : Labels::text(standing) + u'.');
        } else {
            lines << (m_check ? tr("There is no signature inside.") : tr("It is not signed."));
        }
        lines << Labels::signatureLines(m_opened->check, m_sender);
        for (const AttachmentInfo &info : std::as_const(m_opened->attachments)) {
            lines << attachmentLine(info);
        }
    }
    if (isEncrypted(m_protection) && m_isSmime) {
        lines << tr("It is S/MIME, which Docket recognises and does not open.");
    }
    lines << m_failure;
    lines.removeAll(QString());
    if (const qsizetype more = lines.size() - MostLines; more > 0) {
        lines = lines.first(MostLines);
        lines << tr("And %n more line(s).", nullptr, static_cast<int>(more));
    }
    m_lines->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace Docket
