// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisoryrendering.h"

#include "exporters/publicformat.h"

namespace Docket {

RenderedFormat renderedForScreen(const AdvisoryGround &ground, const AdvisoryDraft &draft,
                                 PublicFormat format)
{
    RenderedFormat rendered{.format = format};
    const RenderResult file = renderForScreen(preview(ground, draft), format);
    if (!file) {
        rendered.problems = file.error();
        return rendered;
    }
    rendered.isMade = true;
    rendered.fileName = file->fileName;
    rendered.text = SourceText(file->bytes, TextEncoding{});
    rendered.losses = file->losses;
    return rendered;
}

} // namespace Docket
