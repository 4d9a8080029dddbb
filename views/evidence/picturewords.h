// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/picture.h"

namespace Docket::PictureWords {

/// Why there is nothing to see, and what there is instead.
[[nodiscard]] QString failure(const PictureError &error);

/// "PNG"
[[nodiscard]] QString format(PictureFormat format);

/// "Exif", "Place" for what tells where it was taken, …
[[nodiscard]] QString origin(const PictureFact &fact);

} // namespace Docket::PictureWords
