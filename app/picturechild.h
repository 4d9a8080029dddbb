// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Docket {

/// `docket decode-picture`, no command for people: the window starts it for every picture.
constexpr QLatin1StringView DecodePictureWord{"decode-picture"};

/// Reads a picture from standard input and writes what answerFrom() reads to standard output, with
/// as few rights as it can have (picturefence.h). A QCoreApplication must exist. The exit code.
[[nodiscard]] int decodePicture();

} // namespace Docket
