// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailcrypto.h"

#include "importers/charsets.h"
#include "importers/mailparser.h"
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

/// More than one signature of one key takes, many times. In a signature may be packed what takes
/// gpg minutes to unpack, and it is looked at without being asked.
constexpr qsizetype MostSignatureBytes = 64 << 10;
constexpr qsizetype MostPgpUnits = 16; ///< of one mail

constexpr QByteArrayView SignedBegin("-----BEGIN PGP SIGNED MESSAGE-----");
constexpr QByteArrayView SignatureBegin("-----BEGIN PGP SIGNATURE-----");
constexpr QByteArrayView SignatureEnd("-----END PGP SIGNATURE-----");
constexpr QByteArrayView MessageBegin("-----BEGIN PGP MESSAGE-----");
constexpr QByteArrayView MessageEnd("-----END PGP MESSAGE-----");

/// Whole lines from one of `begin` to one of `end`, as often as they come.
QList<QByteArrayView> blocksIn(QByteArrayView text, QByteArrayView begin, QByteArrayView end)
{
    QList<QByteArrayView> blocks;
    qsizetype from = -1;
    qsizetype at = 0;
    while (at < text.size() && blocks.size() < MostPgpUnits) {
        const qsizetype lineEnd = text.indexOf('\n', at);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QByteArrayView line = text.sliced(at, next - at);
        if (from < 0 && line.startsWith(begin) && line.trimmed() == begin) {
            from = at;
        } else if (from >= 0 && line.startsWith(end) && line.trimmed() == end) {
            blocks.append(text.sliced(from, next - from));
            from = -1;
        }
        at = next;
    }
    return blocks;
}

QByteArray partBytes(const MimeMail &mail, const MimePart &part, qint64 most)
{
    QByteArray bytes;
    mail.decode(part, [&](QByteArrayView piece) {
        bytes.append(piece);
        return bytes.size() <= most;
    });
    return bytes;
}

/// Line ends as they were when it was signed (RFC 3156 §5); files keep mail without the CR.
QByteArray withMailLineEnds(QByteArrayView bytes)
{
    QByteArray canonical;
    canonical.reserve(bytes.size() + bytes.size() / 32);
    qsizetype at = 0;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n', at)) {
        const QByteArrayView line = bytes.sliced(at, end - at);
        canonical.append(line.endsWith('\r') ? line.chopped(1) : line).append("\r\n");
        at = end + 1;
    }
    return canonical.append(bytes.sliced(at));
}

/// No mail server takes such mails; to look through their lines for boundaries again takes minutes.
std::optional<CryptoError> tooLarge(const Original &original)
{
    return original.bytes.size() > MostPlaintext
               ? std::optional(CryptoError{CryptoFault::TooLarge, QString::number(MostPlaintext)})
               : std::nullopt;
}

/// A MIME entity as a mail of its own; it may have no field at all, and then begins with its text.
Original asMail(QByteArrayView entity)
{
    Original mail;
    mail.bytes = "MIME-Version: 1.0\n" + entity;
    return mail;
}

IncomingMessage readWhole(const Original &mail)
{
    return parseMail(mail, 0, {.now = Instant{std::numeric_limits<qint64>::max()}, .limits = {}});
}

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

/// Collects the signatures of one mail.
class SignatureChecker final
{
public:
    SignatureChecker(const Original &original, const std::stop_token &stop)
        : m_original(original)
        , m_mail(original, {})
        , m_gpg(stop)
    {
    }

    SignatureCheck run();

private:
    using Found = std::expected<QList<MailSignature>, CryptoError>;

    void add(Found found);
    [[nodiscard]] Found checkPart(const ProtectedPart &part) const;
    [[nodiscard]] Found checkBlock(QByteArrayView block) const;
    [[nodiscard]] bool isAllIn(const ProtectedPart &part) const;

    const Original &m_original;
    MimeMail m_mail;
    OpenPgp m_gpg;
    SignatureCheck m_check;
    int m_units = 0; ///< that are signed
};

void SignatureChecker::add(Found found)
{
    ++m_units;
    if (found) {
        m_check.signatures.append(std::move(*found));
    } else if (!m_check.error) {
        m_check.error = std::move(found.error());
    }
}

SignatureChecker::Found SignatureChecker::checkPart(const ProtectedPart &part) const
{
    if (part.protocol != "application/pgp-signature") {
        return std::unexpected(
            CryptoError{CryptoFault::NotOpenPgp, QString::fromLatin1(part.protocol)});
    }
    const MimeFaults &faults = m_mail.faults();
    if (faults.isHeaderCut || faults.isTooDeep || faults.hasTooManyParts) {
        return std::unexpected(CryptoError{CryptoFault::TooComplex, {}});
    }
    const QByteArray signature = partBytes(m_mail, part.other, MostSignatureBytes);
    if (signature.size() > MostSignatureBytes) {
        return std::unexpected(
            CryptoError{CryptoFault::TooLarge, QString::number(MostSignatureBytes)});
    }
    return m_gpg.verify(withMailLineEnds(part.content), signature);
}

SignatureChecker::Found SignatureChecker::checkBlock(QByteArrayView block) const
{
    if (block.size() - std::max<qsizetype>(0, block.indexOf(SignatureBegin)) > MostSignatureBytes) {
        return std::unexpected(
            CryptoError{CryptoFault::TooLarge, QString::number(MostSignatureBytes)});
    }
    return m_gpg.verifyText(block);
}

/// Whether the mail shows nothing but what is in the signed part. Reading that alone and comparing
/// also tells where two readings of the same bytes differ.
bool SignatureChecker::isAllIn(const ProtectedPart &part) const
{
    const auto withoutPlace = [](QList<AttachmentInfo> attachments) {
        for (AttachmentInfo &info : attachments) {
            info.partPath.clear();
        }
        return attachments;
    };
    const IncomingMessage all = readWhole(m_original);
    const IncomingMessage within = readWhole(asMail(part.content));
    return all.text == within.text && !all.attachments.isEmpty() &&
           all.attachments.constLast().mediaType == "application/pgp-signature"_L1 &&
           withoutPlace(all.attachments.first(all.attachments.size() - 1)) ==
               withoutPlace(within.attachments);
}

SignatureCheck SignatureChecker::run()
{
    const QList<ProtectedPart> parts = m_mail.protectedParts();
    for (const ProtectedPart &part : parts) {
        if (!part.isEncrypted) {
            add(checkPart(part));
            m_check.coversAll = m_units == 1 && isAllIn(part);
        }
    }
    for (const MimePart &part : m_mail.parts()) {
        if (part.role != PartRole::Text || m_units >= MostPgpUnits) {
            continue;
        }
        const QByteArray text = partBytes(m_mail, part, MostPlaintext);
        const QList<QByteArrayView> blocks = blocksIn(text, SignedBegin, SignatureEnd);
        for (const QByteArrayView block : blocks) {
            add(checkBlock(block));
            m_check.coversAll = m_units == 1 && m_mail.parts().size() == 1 &&
                                QByteArrayView(text).trimmed() == block.trimmed();
        }
    }
    // S/MIME in one part (RFC 8551 §3.5.2) says in the mail's own field whether it is signed
    const QByteArray type = m_mail.field("Content-Type").toByteArray().toLower();
    if (m_units == 0 && type.contains("pkcs7-mime") && type.contains("signed-data")) {
        m_check.error = CryptoError{CryptoFault::NotOpenPgp, u"application/pkcs7-mime"_s};
    }
    std::ranges::stable_sort(m_check.signatures, {}, &MailSignature::verdict);
    return std::move(m_check);
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
    void add(const QString &text, const QList<MailSignature> &signatures);

    MimeMail m_mail;
    std::stop_token m_stop;
    OpenPgp m_gpg;
    qint64 m_limit; ///< of what may still come
    DecryptedMail m_opened;
    int m_units = 0;
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

std::expected<DecryptedMail, CryptoError> MailOpener::run()
{
    const QList<MimePart> sealed = sealedParts();
    for (const MimePart &part : sealed) {
        if (const Done done = openPart(part); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const MimePart &part : m_mail.parts()) {
        if (part.role != PartRole::Text || m_units >= MostPgpUnits) {
            continue;
        }
        const QByteArray text = partBytes(m_mail, part, MostPlaintext);
        const QList<QByteArrayView> blocks = blocksIn(text, MessageBegin, MessageEnd);
        for (const QByteArrayView block : blocks) {
            if (const Done done = openBlock(block, part.charset); !done) {
                return std::unexpected(done.error());
            }
        }
    }
    if (m_units == 0) {
        const auto smime = std::ranges::find_if(m_mail.parts(), isSmime);
        return std::unexpected(CryptoError{
            CryptoFault::NotOpenPgp, smime == m_mail.parts().end() ? QString() : smime->mediaType});
    }
    std::ranges::stable_sort(m_opened.check.signatures, {}, &MailSignature::verdict);
    return std::move(m_opened);
}

} // namespace

SignatureCheck checkSignatures(const Original &original, const std::stop_token &stop)
{
    if (original.format != OriginalFormat::Mail) {
        return {};
    }
    if (const auto error = tooLarge(original)) {
        return {.signatures = {}, .coversAll = false, .error = error};
    }
    SignatureCheck check = SignatureChecker(original, stop).run();
    const auto isBad = [](const MailSignature &signature) {
        return signature.verdict == SignatureVerdict::Bad;
    };
    if (original.quoting == MboxQuoting::Mboxo && std::ranges::any_of(check.signatures, isBad) &&
        original.bytes.contains("\n>From ")) {
        // such an mbox does not say which of them it quoted: the signature does
        Original asIs = original;
        asIs.quoting = MboxQuoting::None;
        SignatureCheck other = SignatureChecker(asIs, stop).run();
        if (!other.error && std::ranges::none_of(other.signatures, isBad)) {
            check = std::move(other);
        }
    }
    return check;
}

std::expected<DecryptedMail, CryptoError> decryptMail(const Original &original,
                                                      const std::stop_token &stop, qint64 limit)
{
    if (original.format != OriginalFormat::Mail) {
        return std::unexpected(CryptoError{CryptoFault::NotOpenPgp, {}});
    }
    if (const auto error = tooLarge(original)) {
        return std::unexpected(*error);
    }
    return MailOpener(original, stop, limit).run();
}

} // namespace Docket
