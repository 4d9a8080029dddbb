// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importer.h"

namespace Docket {

/// Reads the JSON of GitHub's security advisories, GitLab, Bugzilla, HackerOne and Bugcrowd, of any
/// size: arrays, one object a line, and the objects that their APIs wrap them in. Which of them an
/// element is, is seen in the element, so a mixed file works. An element that is none is damaged
/// and kept raw; merge requests are skipped.
class TrackerImporter final : public Importer
{
public:
    [[nodiscard]] std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) override;
};

/// Reads what Bugzilla's show_bug.cgi?ctype=xml answers with.
class BugzillaXmlImporter final : public Importer
{
public:
    [[nodiscard]] std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) override;
};

/// Reads tables: those of known trackers by their header row, any other by the mapping of the
/// context, which counts first.
class CsvImporter final : public Importer
{
public:
    [[nodiscard]] std::expected<void, ImportError>
    read(QIODevice &device, const ImportContext &context, ImportSink &sink,
         const ProgressFn &progress, std::stop_token stop) override;
};

} // namespace Docket
