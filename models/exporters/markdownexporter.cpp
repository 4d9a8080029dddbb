// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/markdownexporter.h"

#include "exporters/publicformat.h"

namespace Docket {

QString markdownForScreen(const DraftPreview &preview)
{
    return renderForScreen(preview, PublicFormat::MarkdownReleaseNote)
        .transform([](const PublicFile &file) { return QString::fromUtf8(file.bytes); })
        .value_or(QString());
}

} // namespace Docket
