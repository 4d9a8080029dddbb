// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QString>
#include <QStringList>
#include <QVariantHash>

#include <expected>

namespace Docket {

// The language of letter templates: a small part of KTextTemplate's. A template is read here before
// the engine sees it, so that nothing gets through that loads a file, loads code or runs long.

/// What is wrong with a template's text, if anything. `name` goes into the error.
[[nodiscard]] std::expected<void, LetterError> checkTemplate(const QString &name,
                                                             const QString &text);

/// The text of a letter. Values are plain text and are never read as a template themselves. A
/// placeholder whose value is empty, outside of an {% if %} that asks for it, is an error that
/// names it: a letter has no holes. Runs of empty lines become one.
///
/// Needs a QCoreApplication, as plug-ins of the engine (its own tags and filters, nothing else) are
/// loaded from Qt's folder.
[[nodiscard]] std::expected<QString, LetterError>
fillTemplate(const QString &name, const QString &text, const QVariantHash &values);

/// The names that templates may use; resources/templates/README.md says what they stand for.
[[nodiscard]] QStringList letterPlaceholders();
/// Those of them that are lists, for {% for item in … %}.
[[nodiscard]] QStringList letterLists();

} // namespace Docket
