// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Docket {

/// Reads GitHub dumps of any size: REST arrays of issues or comments, `gh issue list --json`, and
/// the metadata backup. Which of them an element is, is seen in the element, so a mixed file works.
/// An element that is none is damaged and kept raw; pull requests are skipped. A list of exactly as
/// many issues as `gh` gives by default is a problem: it was perhaps cut off (FORMATS.md §2).
class GitHubImporter final : public Importer
{
public:
    [[nodiscard]] std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) override;
};

} // namespace Docket
