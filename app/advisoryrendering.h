// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advisory/renderedformat.h"
#include "domain/instant.h"
#include "exporters/publicformat.h"

#include <memory>
#include <mutex>

namespace Docket {

/// The templates of the open casebook, for whoever renders on other threads.
class ScreenTemplates final
{
public:
    ScreenTemplates() = default;
    Q_DISABLE_COPY_MOVE(ScreenTemplates)

    void set(const AdvisoryTemplates &templates);
    [[nodiscard]] AdvisoryTemplates get() const;

private:
    mutable std::mutex m_mutex;
    AdvisoryTemplates m_templates;
};

/// AdvisoryRenderer by the exporters. The templates live as long as it does.
[[nodiscard]] AdvisoryRenderer screenRenderer(std::shared_ptr<const ScreenTemplates> templates,
                                              NowFn now);

} // namespace Docket
