// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/picture.h"

namespace Docket::PictureFacts {

/// Sets up what reading needs of the system; once, before the fence.
void prepare();

/// EXIF, IPTC and XMP of a picture. For the decoder's process only: the reader of these is exposed
/// to everything that a reporter may write into them.
[[nodiscard]] QList<PictureFact> read(const QByteArray &bytes);

} // namespace Docket::PictureFacts
