// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreader.h"

namespace Docket {

PolicyReading readPolicy(const QByteArray &markdown, const QString &product, Instant validFrom)
{
    PolicyReading reading;
    reading.policy.product = product;
    reading.policy.validFrom = validFrom;
    reading.policy.document = QString::fromUtf8(markdown);
    return reading;
}

} // namespace Docket
