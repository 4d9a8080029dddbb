// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/charsets.h"
#include "importers/mailcrypto.h"
#include "importers/mailcryptoparts.h"
#include "importers/mimeparser.h"
#include "importers/openpgp.h"
#include "importers/plaintext.h"

#include <QUtf8StringView>

#include <algorithm>
#include <limits>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView MessageBegin("-----BEGIN PGP MESSAGE-----");
constexpr QByteArrayView MessageEnd("-----END PGP MESSAGE-----");

/// Whether the fields of what was encrypted stand for those of the mail (RFC 9788, and what was
/// written before it): any other Subject there is some part's.
bool hasProtectedFields(const Original &entity)
{
    const QByteArray type = MimeMail(entity, {}).field("Content-Type").toByteArray().toLower();
    return type.contains("protected-headers=") || type.contains("hp=");
}

bool isSmime(const MimePart &part)
{
    return part.mediaType.contains("pkcs7"_L1);
}

/// Opens what is encrypted in one mail.
class MailOpener final
{
public:
    MailOpener(const Original &original, const std::stop_token &stop, qint64 limit)
        : m_mail(original, {})
        , m_stop(stop)
        , m_gpg(stop)
        , m_limit(limit)
    {
    }

    std::expected<DecryptedMail, CryptoError> run();

private:
    using Done = std::expected<void, CryptoError>;

    [[nodiscard]] QList<MimePart> sealedParts() const;
    [[nodiscard]] Done openPart(const MimePart &part);
    [[nodiscard]] Done openBlock(QByteArrayView block, const QByteArray &charset);
    /// Whether to go on with the next.
    [[nodiscard]] bool note(const Done &done);
    void openAll();
    void add(const QString &text, const QList<MailSignature> &signatures);

    MimeMail m_mail;
    std::stop_token m_stop;
    OpenPgp m_gpg;
    qint64 m_limit; ///< of what may still come
    DecryptedMail m_opened;
    int m_tried = 0;
    int m_units = 0; ///< that opened
};

/// Those of multipart/encrypted, and what is left of it where a mail server took the multipart
/// apart (Exchange makes multipart/mixed of it).
QList<MimePart> MailOpener::sealedParts() const
{
    QList<MimePart> sealed;
    const QList<ProtectedPart> parts = m_mail.protectedParts();
    for (const ProtectedPart &part : parts) {
        if (part.isEncrypted && part.protocol == "application/pgp-encrypted") {
            sealed.append(part.other);
        }
    }
    bool isNext = false;
    for (const MimePart &part : m_mail.parts()) {
        if (isNext && sealed.isEmpty()) {
            sealed.append(part);
        }
        isNext = part.mediaType == "application/pgp-encrypted"_L1;
    }
    return sealed;
}

MailOpener::Done MailOpener::openPart(const MimePart &part)
{
    auto opened =
        m_gpg.decrypt(partBytes(m_mail, part, std::numeric_limits<qint64>::max()), m_limit);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_limit -= opened->bytes.size();
    const Original within = asMail(opened->bytes);
    const IncomingMessage message = readWhole(within);
    add(message.text, opened->signatures);
    m_opened.attachments.append(message.attachments);
    if (m_opened.subject.isEmpty() && hasProtectedFields(within)) {
        m_opened.subject = message.subject;
    }
    const SignatureCheck check = checkSignatures(within, m_stop);
    m_opened.check.signatures.append(check.signatures);
    m_opened.check.coversAll = m_units == 1 && (!opened->signatures.isEmpty() || check.coversAll);
    m_opened.check.error = m_opened.check.error ? m_opened.check.error : check.error;
    return {};
}

MailOpener::Done MailOpener::openBlock(QByteArrayView block, const QByteArray &charset)
{
    const auto opened = m_gpg.decrypt(block, m_limit);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    m_limit -= opened->bytes.size();
    // OpenPGP's own text is UTF-8 (RFC 9580 §5.9), whatever the mail's is
    const bool isUtf8 =
        QUtf8StringView(opened->bytes.constData(), opened->bytes.size()).isValidUtf8();
    const QByteArrayView shown =
        QByteArrayView(opened->bytes)
            .first(std::min<qint64>(opened->bytes.size(), ImportLimits().textBytes));
    add(withUnixLineEnds(decodeText(shown, isUtf8 ? QByteArray("utf-8") : charset).text),
        opened->signatures);
    m_opened.check.coversAll = m_units == 1 && !opened->signatures.isEmpty();
    return {};
}

void MailOpener::add(const QString &text, const QList<MailSignature> &signatures)
{
    ++m_units;
    if (!m_opened.text.isEmpty() && !m_opened.text.endsWith(u'\n')) {
        m_opened.text += u'\n';
    }
    m_opened.text += text;
    m_opened.check.signatures.append(signatures);
}

bool MailOpener::note(const Done &done)
{
    ++m_tried;
    if (done) {
        return true;
    }
    m_opened.error = m_opened.error ? m_opened.error : done.error();
    switch (done.error().fault) {
    case CryptoFault::NoGpg:
    case CryptoFault::NoPassphrase: // the person said no
    case CryptoFault::TooLarge:     // of all together
    case CryptoFault::Stopped:
        return false;
    case CryptoFault::NotOpenPgp:
    case CryptoFault::Damaged:
    case CryptoFault::NoSecretKey:
    case CryptoFault::Unprotected:
    case CryptoFault::TooComplex:
    case CryptoFault::Failed:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

void MailOpener::openAll()
{
    const QList<MimePart> sealed = sealedParts();
    for (const MimePart &part : sealed.first(std::min(MostPgpUnits, sealed.size()))) {
        if (!note(openPart(part))) {
            return;
        }
    }
    for (const MimePart &part : m_mail.parts()) {
        if (part.role != PartRole::Text || m_tried >= MostPgpUnits ||
            std::ranges::contains(sealed, part.object, &MimePart::object)) {
            continue;
        }
        const QByteArray text = partBytes(m_mail, part, MostPlaintext);
        const QList<QByteArrayView> blocks = blocksIn(text, MessageBegin, MessageEnd);
        for (const QByteArrayView block : blocks) {
            if (!note(openBlock(block, part.charset))) {
                return;
            }
        }
    }
}

std::expected<DecryptedMail, CryptoError> MailOpener::run()
{
    openAll();
    if (m_stop.stop_requested()) {
        return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
    }
    if (m_units == 0 && m_opened.error) {
        return std::unexpected(*m_opened.error);
    }
    if (m_units == 0) {
        const auto smime = std::ranges::find_if(m_mail.parts(), isSmime);
        return std::unexpected(CryptoError{
            CryptoFault::NotOpenPgp, smime == m_mail.parts().end() ? QString() : smime->mediaType});
    }
    m_opened.check.coversAll = m_opened.check.coversAll && !m_opened.error;
    std::ranges::stable_sort(m_opened.check.signatures, {}, &MailSignature::verdict);
    return std::move(m_opened);
}

} // namespace

std::expected<DecryptedMail, CryptoError> decryptMail(const Original &original,
                                                      const std::stop_token &stop, qint64 limit)
{
    if (original.format != OriginalFormat::Mail) {
        return std::unexpected(CryptoError{CryptoFault::NotOpenPgp, {}});
    }
    if (const auto error = tooLarge(original)) {
        return std::unexpected(*error);
    }
    auto opened = MailOpener(original, stop, limit).run();
    if (opened) {
        opened->outer = checkSignatures(original, stop);
        if (stop.stop_requested()) {
            return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
        }
    }
    return opened;
}

} // namespace Docket
