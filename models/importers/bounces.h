// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Docket {

class MimeMail;

/// What a mail server says of a letter.
struct Bounce
{
    QString returnedRef;  ///< Message-ID of the letter, from the header that came back
    bool isFinal = false; ///< it was given up; else it is late, or was delivered
    QStringList failed;   ///< for whom it was given up, lower case; empty: the report does not say

    bool operator==(const Bounce &) const = default;
};

/// The letter that a mail says something about: a delivery status report (RFC 3464) with the letter
/// or its header, or a mailer daemon's older message with them as an attachment or in its text.
[[nodiscard]] std::optional<Bounce> bounceOf(const MimeMail &mail, const QString &text);

} // namespace Docket
