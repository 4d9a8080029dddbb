// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/advisory.h"
#include "domain/formatproblem.h"
#include "domain/sourcetext.h"

#include <functional>

namespace Docket {

/// A draft in one format, as it would be saved.
struct RenderedFormat
{
    PublicFormat format = PublicFormat::MarkdownReleaseNote;
    bool isMade = false; ///< else `problems` say why not
    QString fileName;
    SourceText text;
    QList<FormatLoss> losses;
    QList<FormatProblem> problems;
};

/// Makes a draft up in a format, whether or not the gate would let it out: for the screen. It is
/// called on other threads.
using AdvisoryRenderer =
    std::function<RenderedFormat(const AdvisoryGround &, const AdvisoryDraft &, PublicFormat)>;

} // namespace Docket
