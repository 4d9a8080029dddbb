// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handreport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

Person personFrom(const QString &typed)
{
    static const QRegularExpression named(u"^(.*)<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>$"_s);
    const QString text = typed.simplified();
    if (const auto found = named.match(text); found.hasMatch()) {
        QString name = found.captured(1).trimmed();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"')) {
            name = name.sliced(1, name.size() - 2);
        }
        return {.name = name, .address = found.captured(2).toLower(), .handle = {}};
    }
    static const QRegularExpression address(u"^[^\\s<>@]+@[^\\s<>@]+$"_s);
    return address.match(text).hasMatch()
               ? Person{.name = {}, .address = text.toLower(), .handle = {}}
               : Person{.name = text, .address = {}, .handle = {}};
}

} // namespace Docket
