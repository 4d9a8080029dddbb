// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailclient.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Docket {

bool openInMailClient(const QUrl &url)
{
    return url.scheme() == "mailto"_L1 && QDesktopServices::openUrl(url);
}

} // namespace Docket
