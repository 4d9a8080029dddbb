// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

namespace Docket {

/// The media type of the bytes, by their beginning alone: "text/x-python", "image/png", … Names and
/// claims have no say.
[[nodiscard]] QString detectedType(const QByteArray &bytes);

/// What a piece says that it is: its media type, or for an entry of an archive, which has none,
/// that which its name ends in. Empty if that says nothing.
[[nodiscard]] QString claimedType(const EvidenceItem &item);

/// How a claim and the bytes disagree.
enum class TypeMismatch { None, NotAnImage, NotText, OtherType };

[[nodiscard]] TypeMismatch typeMismatch(const QString &claimed, const QString &detected,
                                        ContentKind kind);

/// Whether a media type says nothing: absent, text/plain, application/octet-stream.
[[nodiscard]] bool isGenericType(const QString &mediaType);

} // namespace Docket
