// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/inspectjson.h"
#include "domain/mailsignature.h"

#include <QJsonObject>
#include <QString>

#include <stop_token>

namespace Docket::Commands {

/// What 'docket inspect' asks the person's gpg about each mail, if anything.
class InspectCrypto final
{
public:
    enum class Ask { Nothing, Signatures, Plaintext, Both };

    InspectCrypto(Ask ask, bool isJson, std::stop_token stop)
        : m_ask(ask)
        , m_isJson(isJson)
        , m_stop(std::move(stop))
    {
    }

    /// Looks at a mail that still has its original, and keeps what to say until the next one.
    void look(const InspectedFile &file, const IncomingMessage &mail);

    /// What was found in this mail, to add to its JSON; empty if that is nothing.
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

    /// The same, escaped for a terminal; not for JSON.
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] qint64 problems() const { return m_problems; }

private:
    void addSignatures(const QString &where, const IncomingMessage &mail);
    void addPlaintext(const QString &where, const IncomingMessage &mail);
    void addLines(const SignatureCheck &check, const QString &sender);

    void say(const QString &where, const SignatureCheck &check, const QString &sender);

    Ask m_ask;
    bool m_isJson;
    std::stop_token m_stop;
    QJsonObject m_json;
    QString m_text;
    qint64 m_problems = 0;
};

} // namespace Docket::Commands
