// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ratinglook.h"

namespace Docket::Theme {

Tone toneOf(CvssRating rating)
{
    switch (rating) {
    case CvssRating::None:
        return Tone::Text2;
    case CvssRating::Low:
        return Tone::Green;
    case CvssRating::Medium:
        return Tone::Amber;
    case CvssRating::High:
        return Tone::Rust;
    case CvssRating::Critical:
        return Tone::Red;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Theme
