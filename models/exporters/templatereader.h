// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/texttemplate.h"

#include <QChar>

namespace Docket {

// Noncharacters, which no template and no plain value has. These two are around the name of a
// placeholder that turned out empty.
constexpr QChar TemplateHoleBegin(0xFDD0);
constexpr QChar TemplateHoleEnd(0xFDD1);

[[nodiscard]] constexpr bool isTemplateMark(QChar c)
{
    return c >= TemplateHoleBegin && c <= QChar(0xFDEF);
}

/// A template written anew for the engine: only what is understood gets there. Empty values leave a
/// hole with their name.
[[nodiscard]] std::expected<QString, LetterError>
readTemplate(const QString &name, const QString &text, const TemplateWords &words);

} // namespace Docket
