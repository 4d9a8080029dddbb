// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/progress.h"

#include <QString>
#include <QStringList>

#include <stop_token>

namespace Docket {

struct Stores;

/// Where the evidence of a case goes.
struct EvidenceTarget
{
    enum class Form {
        Folder, ///< a new folder in `path`, named after the case
        Zip,    ///< the new file `path`, encrypted with `password`
    };

    Form form = Form::Folder;
    QString path;
    QString password;
};

/// What was written.
struct SavedEvidence
{
    QString path; ///< of the folder, or of the zip
    int count = 0;
    QStringList unreadable; ///< names of pieces whose bytes are not there, or damaged
    bool isStopped = false; ///< somebody stopped it before the last piece

    bool operator==(const SavedEvidence &) const = default;
};

/// Writes the attachments and code blocks of a case (see evidencebundle.h), one at a time in
/// memory. What cannot be read is left out. After a stop a zip is gone, and a folder has the whole
/// files that were written, with their manifest.
[[nodiscard]] Outcome<SavedEvidence> saveCaseEvidence(const Stores &stores, CaseId id,
                                                      const EvidenceTarget &target,
                                                      const ProgressFn &progress,
                                                      const std::stop_token &stop);

} // namespace Docket
