// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QByteArray>
#include <QString>

#include <KSyntaxHighlighting/Definition>

namespace KSyntaxHighlighting {
class Repository;
}

// What a piece of evidence says it is, and what its bytes look like. Names and types are hostile:
// they choose colours and words here, never a program or a path.
namespace Docket::ContentType {

/// The definition to colour with: by the name's last component, then by the claimed type, by a code
/// block's language, at last by content (interpreter line, patch, C, …). Invalid: show it plain.
[[nodiscard]] KSyntaxHighlighting::Definition
definitionFor(const KSyntaxHighlighting::Repository &repository, const EvidenceItem &item,
              const QString &beginning);

/// The definition's name by content alone, empty if nothing is recognised. Looks at the first
/// lines only.
[[nodiscard]] QString definitionNameByContent(const QString &beginning);

} // namespace Docket::ContentType
