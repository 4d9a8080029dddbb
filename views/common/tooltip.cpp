// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tooltip.h"

using namespace Qt::StringLiterals;

namespace Docket {

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? QString()
               : u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace Docket
