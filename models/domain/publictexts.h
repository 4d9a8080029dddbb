// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"

#include <QList>
#include <QString>

namespace Docket {

/// One text that an export would show.
struct PublicText
{
    AdvisoryPlace place; ///< without a position in it
    QString text;
    bool isAuthored = false; ///< Markdown by the author of the advisory
};

/// All of them, in the order of the form, and what a changelog says of the fix. Names without
/// consent are not among them, nor what is hidden.
[[nodiscard]] QList<PublicText> publicTextsOf(const AdvisoryGround &ground,
                                              const AdvisoryDraft &draft);

} // namespace Docket
