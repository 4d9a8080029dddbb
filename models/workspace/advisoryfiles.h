// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/formatproblem.h"
#include "domain/ids.h"
#include "exporters/publicformat.h"
#include "exporters/registerexporter.h"

#include <QList>
#include <QString>

#include <utility>

namespace Docket {

/// What to write of which cases.
struct AdvisoryOrder
{
    QList<CaseId> cases;
    QList<PublicFormat> formats;
    QString folder;         ///< that exists
    QString file;           ///< instead of a folder, of one case in one format
    QString overrideReason; ///< of what canOverride() allows; goes into the history
    /// Leave out what is not valid in a format instead of writing nothing at all: for "all
    /// formats", of which some need what not every team has (a CNA's id).
    bool skipsInvalid = false;
};

/// A file of an export, without its bytes.
struct ExportedFile
{
    CaseId caseId;
    QString caseKey;
    PublicFormat format = PublicFormat::MarkdownReleaseNote;
    QString path;
    QList<FormatLoss> losses;

    bool operator==(const ExportedFile &) const = default;
};

struct ExportedAdvisories
{
    QList<ExportedFile> files;  ///< by case and format, as ordered
    QList<FormatError> leftOut; ///< only with AdvisoryOrder::skipsInvalid

    bool operator==(const ExportedAdvisories &) const = default;
};

/// The register of known vulnerabilities, and what is missing in it.
struct PublicRegister
{
    QByteArray bytes;
    qsizetype entries = 0;
    /// Disclosed cases whose advisory would not pass the gate, by key, with what is wrong.
    QList<std::pair<QString, QList<AdvisoryProblem>>> leftOut;

    bool operator==(const PublicRegister &) const = default;
};

} // namespace Docket
