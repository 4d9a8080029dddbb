// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/openpgp.h"

#include "importers/openpgploop.h"

#include <gpgme.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace Docket {

namespace {

constexpr qsizetype MostSignatures = 32; ///< of one message; of each its key is looked up
constexpr qsizetype MostUsers = 32;      ///< of one key

struct ContextRelease
{
    void operator()(gpgme_ctx_t context) const { gpgme_release(context); }
};

struct DataRelease
{
    void operator()(gpgme_data_t data) const { gpgme_data_release(data); }
};

using Context = std::unique_ptr<gpgme_context, ContextRelease>;
using Data = std::unique_ptr<gpgme_data, DataRelease>;

QString gpgWords(gpgme_error_t error)
{
    std::array<char, 256> text{};
    gpgme_strerror_r(error, text.data(), text.size());
    return QString::fromLocal8Bit(text.data());
}

/// Bytes that gpg reads from, or writes to.
struct Pipe
{
    QByteArrayView source;
    qint64 limit = 0;
    QByteArray sink;
    bool isOver = false;

    static ssize_t read(void *handle, void *buffer, size_t size)
    {
        auto *pipe = static_cast<Pipe *>(handle);
        const qsizetype count = std::min(static_cast<qsizetype>(size), pipe->source.size());
        std::copy_n(pipe->source.data(), count, static_cast<char *>(buffer));
        pipe->source = pipe->source.sliced(count);
        return count;
    }

    static ssize_t write(void *handle, const void *buffer, size_t size)
    {
        auto *pipe = static_cast<Pipe *>(handle);
        const auto count = static_cast<qsizetype>(size);
        pipe->isOver = pipe->isOver || pipe->sink.size() + count > pipe->limit;
        if (pipe->isOver) {
            errno = EFBIG;
            return -1;
        }
        pipe->sink.append(static_cast<const char *>(buffer), count);
        return count;
    }
};

Data dataOf(Pipe &pipe)
{
    static gpgme_data_cbs callbacks{Pipe::read, Pipe::write, nullptr, nullptr};
    gpgme_data_t data = nullptr;
    return Data(gpgme_data_new_from_cbs(&data, &callbacks, &pipe) == 0 ? data : nullptr);
}

std::expected<Context, CryptoError> newContext()
{
    static std::once_flag isReady;
    std::call_once(isReady, [] {
        gpgme_check_version(nullptr);
        // the passphrase is asked for in the person's language
        gpgme_set_locale(nullptr, LC_CTYPE, std::setlocale(LC_CTYPE, nullptr));
        gpgme_set_locale(nullptr, LC_MESSAGES, std::setlocale(LC_MESSAGES, nullptr));
    });
    if (gpgme_engine_check_version(GPGME_PROTOCOL_OpenPGP) != 0) {
        return std::unexpected(CryptoError{CryptoFault::NoGpg, {}});
    }
    gpgme_ctx_t made = nullptr;
    if (const gpgme_error_t error = gpgme_new(&made)) {
        return std::unexpected(CryptoError{CryptoFault::Failed, gpgWords(error)});
    }
    Context context(made);
    gpgme_set_protocol(made, GPGME_PROTOCOL_OpenPGP);
    gpgme_set_offline(made, 1); // whatever the person's gpg.conf says: a report fetches nothing
    return context;
}

CryptoError errorOf(gpgme_error_t error, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return {CryptoFault::Stopped, {}};
    }
    switch (gpgme_err_code(error)) {
    case GPG_ERR_INV_ENGINE:
        return {CryptoFault::NoGpg, {}};
    case GPG_ERR_NO_DATA:
    case GPG_ERR_BAD_DATA:
    case GPG_ERR_INV_PACKET:
    case GPG_ERR_INV_ARMOR:
    case GPG_ERR_UNEXPECTED:
        return {CryptoFault::Damaged, {}};
    case GPG_ERR_NO_SECKEY:
        return {CryptoFault::NoSecretKey, {}};
    case GPG_ERR_CANCELED:
    case GPG_ERR_FULLY_CANCELED:
    case GPG_ERR_BAD_PASSPHRASE:
        return {CryptoFault::NoPassphrase, {}};
    default: // of some hundred
        return {CryptoFault::Failed, gpgWords(error)};
    }
}

SignatureVerdict verdictOf(gpgme_error_t status)
{
    switch (gpgme_err_code(status)) {
    case GPG_ERR_NO_ERROR:
        return SignatureVerdict::Good;
    case GPG_ERR_BAD_SIGNATURE:
        return SignatureVerdict::Bad;
    case GPG_ERR_NO_PUBKEY:
        return SignatureVerdict::UnknownKey;
    case GPG_ERR_KEY_EXPIRED:
        return SignatureVerdict::ExpiredKey;
    case GPG_ERR_SIG_EXPIRED:
        return SignatureVerdict::ExpiredSignature;
    case GPG_ERR_CERT_REVOKED:
        return SignatureVerdict::RevokedKey;
    default:
        return SignatureVerdict::Unreadable;
    }
}

KeyValidity validityOf(gpgme_validity_t validity)
{
    switch (validity) {
    case GPGME_VALIDITY_UNKNOWN:
    case GPGME_VALIDITY_UNDEFINED:
        return KeyValidity::Unknown;
    case GPGME_VALIDITY_NEVER:
        return KeyValidity::Never;
    case GPGME_VALIDITY_MARGINAL:
        return KeyValidity::Marginal;
    case GPGME_VALIDITY_FULL:
    case GPGME_VALIDITY_ULTIMATE:
        return KeyValidity::Full;
    }
    return KeyValidity::Unknown; // of a newer GPGME
}

/// Names the main key and its users, from the keyring.
void addKey(MailSignature &signature, const std::stop_token &stop)
{
    if (signature.key.isEmpty()) {
        return; // an empty pattern asks for every key
    }
    const auto context = newContext();
    if (!context) {
        return;
    }
    OpenPgpLoop loop(context->get());
    const gpgme_error_t error = loop.run(
        [&] {
            return gpgme_op_keylist_start(context->get(), signature.key.toLatin1().constData(), 0);
        },
        stop);
    if (error != 0 || loop.keys().size() != 1) {
        return;
    }
    gpgme_key_t key = loop.keys().front();
    if (key->fpr != nullptr) {
        signature.key = QString::fromLatin1(key->fpr);
    }
    for (gpgme_user_id_t user = key->uids; user != nullptr && signature.users.size() < MostUsers;
         user = user->next) {
        if (user->revoked == 0 && user->invalid == 0) {
            const char *address = user->address != nullptr ? user->address : user->email;
            signature.users.append({QString::fromUtf8(user->uid),
                                    QString::fromUtf8(address).toLower(),
                                    validityOf(user->validity)});
        }
    }
}

QList<MailSignature> signaturesOf(gpgme_ctx_t context, const std::stop_token &stop)
{
    QList<MailSignature> all;
    gpgme_verify_result_t result = gpgme_op_verify_result(context);
    for (gpgme_signature_t one = result != nullptr ? result->signatures : nullptr;
         one != nullptr && all.size() < MostSignatures; one = one->next) {
        MailSignature signature;
        signature.verdict = verdictOf(one->status);
        signature.key = QString::fromLatin1(one->fpr);
        if (one->timestamp != 0) {
            signature.madeAt = Instant{static_cast<qint64>(one->timestamp)};
        }
        signature.validity = validityOf(one->validity);
        if (signature.verdict == SignatureVerdict::Unreadable) {
            signature.detail = gpgWords(one->status);
        }
        all.append(std::move(signature));
    }
    for (MailSignature &signature : all) {
        if (signature.verdict != SignatureVerdict::UnknownKey) {
            addKey(signature, stop);
        }
    }
    return all;
}

/// `content` is what a signature stands beside; without, the message has in it what is signed, and
/// that comes out too.
std::expected<OpenPgp::Opened, CryptoError> verified(QByteArrayView message,
                                                     const std::optional<QByteArrayView> &content,
                                                     qint64 limit, const std::stop_token &stop)
{
    if (stop.stop_requested()) {
        return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
    }
    const auto context = newContext();
    if (!context) {
        return std::unexpected(context.error());
    }
    Pipe of{.source = message};
    Pipe beside{.source = content.value_or(QByteArrayView())};
    Pipe text{.limit = limit};
    const Data signatureData = dataOf(of);
    const Data contentData = dataOf(beside);
    const Data textData = dataOf(text);
    const gpgme_error_t error =
        OpenPgpLoop(context->get())
            .run(
                [&] {
                    return gpgme_op_verify_start(context->get(), signatureData.get(),
                                                 content ? contentData.get() : nullptr,
                                                 content ? nullptr : textData.get());
                },
                stop);
    if (text.isOver) {
        return std::unexpected(CryptoError{CryptoFault::TooLarge, QString::number(limit)});
    }
    if (error != 0) {
        return std::unexpected(errorOf(error, stop));
    }
    OpenPgp::Opened opened{std::move(text.sink), signaturesOf(context->get(), stop)};
    if (stop.stop_requested()) {
        return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
    }
    if (opened.signatures.isEmpty()) {
        return std::unexpected(CryptoError{CryptoFault::Damaged, {}});
    }
    return opened;
}

QList<MailSignature> signaturesIn(const OpenPgp::Opened &opened)
{
    return opened.signatures;
}

} // namespace

std::expected<QList<MailSignature>, CryptoError> OpenPgp::verify(QByteArrayView content,
                                                                 QByteArrayView signature) const
{
    return verified(signature, content, 0, m_stop).transform(signaturesIn);
}

std::expected<QList<MailSignature>, CryptoError> OpenPgp::verifyText(QByteArrayView block) const
{
    // what comes out is what the mail has, without its armour
    return verified(block, std::nullopt, 2 * block.size(), m_stop).transform(signaturesIn);
}

std::expected<OpenPgp::Opened, CryptoError> OpenPgp::decrypt(QByteArrayView message,
                                                             qint64 limit) const
{
    if (m_stop.stop_requested()) {
        return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
    }
    const auto context = newContext();
    if (!context) {
        return std::unexpected(context.error());
    }
    Pipe cipher{.source = message};
    Pipe plain{.limit = limit};
    const Data cipherData = dataOf(cipher);
    const Data plainData = dataOf(plain);
    const gpgme_error_t error = OpenPgpLoop(context->get())
                                    .run(
                                        [&] {
                                            return gpgme_op_decrypt_verify_start(
                                                context->get(), cipherData.get(), plainData.get());
                                        },
                                        m_stop);
    if (plain.isOver) {
        return std::unexpected(CryptoError{CryptoFault::TooLarge, QString::number(limit)});
    }
    gpgme_decrypt_result_t result = gpgme_op_decrypt_result(context->get());
    if (result != nullptr && result->legacy_cipher_nomdc != 0) {
        return std::unexpected(CryptoError{CryptoFault::Unprotected, {}});
    }
    if (gpgme_err_code(error) == GPG_ERR_NO_DATA && !m_stop.stop_requested()) {
        // signed or packed only, which looks the same from outside
        return verified(message, std::nullopt, limit, m_stop);
    }
    if (error != 0) {
        return std::unexpected(errorOf(error, m_stop));
    }
    Opened opened{std::move(plain.sink), signaturesOf(context->get(), m_stop)};
    if (m_stop.stop_requested()) {
        return std::unexpected(CryptoError{CryptoFault::Stopped, {}});
    }
    return opened;
}

} // namespace Docket
