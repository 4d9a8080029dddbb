// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advisoryrendering.h"

#include "exporters/advisorytemplate.h"

#include <utility>

namespace Docket {

void ScreenTemplates::set(const AdvisoryTemplates &templates)
{
    const std::scoped_lock lock(m_mutex);
    m_templates = templates;
}

/// Those that came with Docket before a casebook's are known.
AdvisoryTemplates ScreenTemplates::get() const
{
    const std::scoped_lock lock(m_mutex);
    return m_templates.isEmpty() ? originalAdvisoryTemplates() : m_templates;
}

AdvisoryRenderer screenRenderer(std::shared_ptr<const ScreenTemplates> templates, NowFn now)
{
    return [templates = std::move(templates), now = std::move(now)](
               const AdvisoryGround &ground, const AdvisoryDraft &draft, PublicFormat format) {
        RenderedFormat rendered{.format = format};
        const RenderResult file =
            renderForScreen(preview(ground, draft, now()), format, templates->get());
        if (!file) {
            rendered.problems = file.error();
            return rendered;
        }
        rendered.isMade = true;
        rendered.fileName = file->fileName;
        rendered.text = SourceText(file->bytes, TextEncoding{});
        rendered.losses = file->losses;
        return rendered;
    };
}

} // namespace Docket
