// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Docket {

/// What mimeparser gives to GMime, and what had to be taken out of it.
struct GuardedMail
{
    QByteArray bytes; ///< shared with the mail unless something was taken out
    bool isHeaderCut = false;
    bool isTooDeep = false;
    bool hasTooManyParts = false;
};

/// The boundary of a raw Content-Type value, empty if it has none; as the MIME parser reads it.
using BoundaryOf = std::function<QByteArray(QByteArrayView contentType)>;

/// Keeps a mail's header blocks, nesting and number of parts within the limits *before* the MIME
/// parser sees it: GMime builds an object for each part and header of 256 MB of them, tries every
/// open boundary on every line, and parses address groups by recursion until the stack ends
/// (50,000 times "a:" in To). Beyond the limits header lines and later parts are left out,
/// boundaries of deeper multiparts and colons of deeper groups are overwritten.
/// One pass; ordinary mail is passed on after a glance.
[[nodiscard]] GuardedMail guardMail(const QByteArray &mail, const ImportLimits &limits,
                                    const BoundaryOf &boundaryOf);

} // namespace Docket
