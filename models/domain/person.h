// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/// Somebody as a source names them: a mail address, or a tracker account. Either may be empty
/// (a deleted tracker user, a broken From line).
struct Person
{
    QString name;
    QString address; ///< addr-spec, lower case (RFC 5322 §3.4.1)
    QString handle;  ///< tracker login

    bool operator==(const Person &) const = default;
};

using People = QList<Person>;

} // namespace Docket
