// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailcrypto.h"

#include "importers/mailcryptoparts.h"
#include "importers/mimeparser.h"
#include "importers/openpgp.h"

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// More than one signature of one key takes, many times. In a signature may be packed what takes
/// gpg minutes to unpack, and it is looked at without being asked.
constexpr qsizetype MostSignatureBytes = 64 << 10;

constexpr QByteArrayView SignedBegin("-----BEGIN PGP SIGNED MESSAGE-----");
constexpr QByteArrayView SignatureBegin("-----BEGIN PGP SIGNATURE-----");
constexpr QByteArrayView SignatureEnd("-----END PGP SIGNATURE-----");

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

/// Whether every line from `from` to the next empty one is an armour header that gives no words to
/// a reader. gpg ignores the others, such as Comment, and no signature covers any.
bool hasPlainHeaders(QByteArrayView block, qsizetype from)
{
    while (from < block.size()) {
        const qsizetype end = block.indexOf('\n', from);
        const QByteArrayView line =
            block.sliced(from, (end < 0 ? block.size() : end) - from).trimmed();
        if (line.isEmpty()) {
            return true;
        }
        if (!line.startsWith("Hash:") && !line.startsWith("Version:") &&
            !line.startsWith("Charset:")) {
            return false;
        }
        from = end < 0 ? block.size() : end + 1;
    }
    return false;
}

/// Whether a reader of this block sees nothing that is not signed.
bool isPlainBlock(QByteArrayView block)
{
    const QByteArray begin = "\n" + SignatureBegin;
    const qsizetype signature = block.lastIndexOf(begin);
    return signature >= 0 && hasPlainHeaders(block, block.indexOf('\n') + 1) &&
           hasPlainHeaders(block, block.indexOf('\n', signature + 1) + 1);
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

/// Whether text and attachments of the mail are nothing but what is in the signed part; subject,
/// recipients and date are not signed. Reading that alone and comparing
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
                                QByteArrayView(text).trimmed() == block.trimmed() &&
                                isPlainBlock(block);
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

} // namespace Docket
