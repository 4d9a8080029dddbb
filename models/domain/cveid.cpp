// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cveid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

bool isCveId(const QString &text)
{
    static const QRegularExpression pattern(u"^CVE-[0-9]{4}-[0-9]{4,19}$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace Docket
