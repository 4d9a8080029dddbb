// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariantHash>

#include <expected>

namespace Docket {

// The language of the templates that a team may change, of letters and of advisories: a small part
// of KTextTemplate's. A template is read here before the engine sees it, so that nothing gets
// through that loads a file, loads code or runs long. resources/templates/README.md explains it.

/// What a kind of template may use.
struct TemplateWords
{
    QStringList values;
    QHash<QString, QStringList> lists; ///< with the fields of their items; none: items are texts
    QStringList filters;               ///< of "default", "join", "upper", "lower"
    qsizetype mostListed = 200;        ///< items of a list; later ones are left out
    /// Values get into the text after its empty lines were counted, byte for byte, so that neither
    /// code nor a hard line break in them is changed. Else they are plain text, without what turns
    /// its direction around.
    bool keepsValues = false;
};

/// What is wrong with a template's text, if anything. `name` goes into the error.
[[nodiscard]] std::expected<void, LetterError> checkText(const QString &name, const QString &text,
                                                         const TemplateWords &words);

/// The text with its values. They are never read as a template themselves. A placeholder whose
/// value is empty, outside of an {% if %} that asks for it, is an error that names it: what goes
/// out has no holes. Runs of empty lines become one.
///
/// Needs a QCoreApplication, as plug-ins of the engine (its own tags and filters, nothing else) are
/// loaded from Qt's folder.
[[nodiscard]] std::expected<QString, LetterError> fillText(const QString &name, const QString &text,
                                                           const QVariantHash &values,
                                                           const TemplateWords &words);

} // namespace Docket
