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

    InspectCrypto(Ask ask, std::stop_token stop)
        : m_ask(ask)
        , m_stop(std::move(stop))
    {
    }

    /// Looks at a mail that still has its original, and keeps what to say.
    void look(const InspectedFile &file, const IncomingMessage &mail);

    /// What was found in the last mail, to add to its JSON; empty if that is nothing.
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

    /// What was found in all mails, escaped for a terminal; empty if that is nothing.
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] qint64 problems() const { return m_problems; }

private:
    void addSignatures(const QString &where, const IncomingMessage &mail);
    void addPlaintext(const QString &where, const IncomingMessage &mail);
    void addLines(const SignatureCheck &check, const QString &sender);

    Ask m_ask;
    std::stop_token m_stop;
    QJsonObject m_json;
    QString m_text;
    qint64 m_problems = 0;
};

} // namespace Docket::Commands
