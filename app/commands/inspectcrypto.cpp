// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/inspectcrypto.h"

#include "commands/output.h"
#include "common/labels.h"
#include "importers/mailcrypto.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QLatin1StringView cryptoWord(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::Bad:
        return "bad"_L1;
    case SignatureVerdict::RevokedKey:
        return "revoked-key"_L1;
    case SignatureVerdict::Unreadable:
        return "unreadable"_L1;
    case SignatureVerdict::ExpiredKey:
        return "expired-key"_L1;
    case SignatureVerdict::ExpiredSignature:
        return "expired-signature"_L1;
    case SignatureVerdict::UnknownKey:
        return "unknown-key"_L1;
    case SignatureVerdict::Good:
        return "good"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView cryptoWord(KeyValidity validity)
{
    switch (validity) {
    case KeyValidity::Unknown:
        return "unknown"_L1;
    case KeyValidity::Never:
        return "never"_L1;
    case KeyValidity::Marginal:
        return "marginal"_L1;
    case KeyValidity::Full:
        return "full"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView cryptoWord(SignatureStanding standing)
{
    switch (standing) {
    case SignatureStanding::None:
        return "none"_L1;
    case SignatureStanding::Unchecked:
        return "unchecked"_L1;
    case SignatureStanding::Bad:
        return "bad"_L1;
    case SignatureStanding::RevokedKey:
        return "revoked-key"_L1;
    case SignatureStanding::Expired:
        return "expired"_L1;
    case SignatureStanding::UnknownKey:
        return "unknown-key"_L1;
    case SignatureStanding::Reserved:
        return "reserved"_L1;
    case SignatureStanding::Verified:
        return "verified"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject cryptoJson(const MailSignature &signature)
{
    QJsonArray users;
    for (const KeyUser &user : signature.users) {
        users.append(QJsonObject{{u"name"_s, user.name},
                                 {u"address"_s, user.address},
                                 {u"validity"_s, cryptoWord(user.validity)}});
    }
    return {{u"verdict"_s, cryptoWord(signature.verdict)},
            {u"key"_s, signature.key},
            {u"made_at"_s, signature.madeAt ? QJsonValue(toIsoString(*signature.madeAt))
                                            : QJsonValue(QJsonValue::Null)},
            {u"validity"_s, cryptoWord(signature.validity)},
            {u"users"_s, users}};
}

QJsonObject cryptoJson(const SignatureCheck &check, const QString &sender)
{
    QJsonArray all;
    for (const MailSignature &signature : check.signatures) {
        all.append(cryptoJson(signature));
    }
    QJsonObject object{{u"standing"_s, cryptoWord(standingOf(check, sender))},
                       {u"covers_all"_s, check.coversAll},
                       {u"signatures"_s, all}};
    if (check.error) {
        object.insert(u"error"_s, Labels::cryptoFailure(*check.error).reason);
    }
    return object;
}

QJsonObject cryptoJson(const DecryptedMail &mail, const QString &sender)
{
    QJsonArray attachments;
    for (const AttachmentInfo &info : mail.attachments) {
        attachments.append(QJsonObject{{u"name"_s, info.name},
                                       {u"media_type"_s, info.mediaType},
                                       {u"size"_s, info.size},
                                       {u"sha256"_s, QString::fromLatin1(info.sha256.toHex())}});
    }
    return {{u"subject"_s, mail.subject},
            {u"text"_s, mail.text},
            {u"attachments"_s, attachments},
            {u"signatures"_s, cryptoJson(mail.check, sender)},
            {u"outer_signatures"_s, cryptoJson(mail.outer, sender)}};
}

/// Whether it is worth a complaint that gpg was asked in vain: not where nothing is encrypted.
bool isNews(const CryptoError &error)
{
    return error.fault != CryptoFault::NotOpenPgp || !error.detail.isEmpty();
}

} // namespace

void InspectCrypto::look(const InspectedFile &file, const IncomingMessage &mail)
{
    m_json = {};
    m_text.clear();
    if (m_ask == Ask::Nothing || mail.original.format != OriginalFormat::Mail) {
        return;
    }
    const QString where = file.path + ", byte "_L1 + QString::number(mail.offset);
    if (m_ask != Ask::Plaintext) {
        addSignatures(where, mail);
    }
    if (m_ask != Ask::Signatures) {
        addPlaintext(where, mail);
    }
}

void InspectCrypto::addSignatures(const QString &where, const IncomingMessage &mail)
{
    const SignatureCheck check = checkSignatures(mail.original, m_stop);
    const SignatureStanding standing = standingOf(check, mail.from.address);
    if (standing == SignatureStanding::None) {
        return;
    }
    const bool isInVain = check.error && check.error->fault != CryptoFault::NotOpenPgp;
    m_problems += standing == SignatureStanding::Bad || isInVain ? 1 : 0;
    m_json.insert(u"openpgp"_s, cryptoJson(check, mail.from.address));
    if (!m_isJson) {
        say(where, check, mail.from.address);
    }
}

void InspectCrypto::say(const QString &where, const SignatureCheck &check, const QString &sender)
{
    m_text += shown(where) + ": "_L1 + Labels::text(standingOf(check, sender)) + u'\n';
    addLines(check, sender);
}

void InspectCrypto::addPlaintext(const QString &where, const IncomingMessage &mail)
{
    const auto opened = decryptMail(mail.original, m_stop);
    if (!opened) {
        if (isNews(opened.error())) {
            ++m_problems;
            complain(complaintOf(Failure(opened.error()), where));
        }
        return;
    }
    if (const auto &error = opened->error) {
        ++m_problems;
        complain(complaintOf(Failure(*error), where));
    }
    if (m_isJson) {
        m_json.insert(u"decrypted"_s, cryptoJson(*opened, mail.from.address));
        return;
    }
    if (m_ask != Ask::Both && opened->outer != SignatureCheck()) {
        say(where, opened->outer, mail.from.address);
    }
    m_text += shown(where) + ": decrypted\n"_L1;
    if (!opened->check.signatures.isEmpty() || opened->check.error) {
        m_text += "  "_L1 + Labels::text(standingOf(opened->check, mail.from.address)) + u'\n';
    }
    addLines(opened->check, mail.from.address);
    if (!opened->subject.isEmpty()) {
        m_text += "  Subject: "_L1 + shown(opened->subject) + u'\n';
    }
    for (const AttachmentInfo &info : opened->attachments) {
        m_text += "  Attachment: "_L1 + (info.name.isEmpty() ? u"no name"_s : shown(info.name)) +
                  ", "_L1 + shown(info.mediaType) + ", "_L1 + QString::number(info.size) +
                  " bytes\n"_L1;
    }
    m_text += u'\n' + shownText(opened->text);
    m_text += m_text.endsWith(u'\n') ? QString() : u"\n"_s;
}

void InspectCrypto::addLines(const SignatureCheck &check, const QString &sender)
{
    const QStringList lines = Labels::signatureLines(check, sender);
    for (const QString &line : lines) {
        m_text += "  "_L1 + shown(line) + u'\n';
    }
}

} // namespace Docket::Commands
