// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"
#include "importers/mimeobjects.h"
#include "importers/mimeparser.h"

#include <QByteArrayView>
#include <QList>

namespace Docket {

/// The signed and encrypted multiparts (RFC 1847) of the mail that GMime made of these bytes, but
/// not those of mails that are attached to it. What is signed are bytes, so that they are looked
/// for here and not made again of what GMime understood.
[[nodiscard]] QList<ProtectedPart> protectedPartsOf(QByteArrayView bytes, GMimeMessage *message,
                                                    const ImportLimits &limits);

} // namespace Docket
