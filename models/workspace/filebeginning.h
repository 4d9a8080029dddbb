// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/importitems.h"

#include <QList>

#include <stop_token>

namespace Docket {

class DigestDevice;

/// What is known of a file, and what is left to read of it.
struct Beginning
{
    FileNews news = FileNews::Everything;
    SeenBytes known;
};

/// Finds the longest of `seen` (the longest first) with which a file begins. The device stands
/// where reading begins.
[[nodiscard]] Beginning beginningOf(DigestDevice &device, const QList<SeenBytes> &seen,
                                    const std::stop_token &stop);

} // namespace Docket
