// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/ids.h"
#include "domain/importplan.h"
#include "domain/instant.h"
#include "importers/importer.h"
#include "workspace/changeset.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Docket {

/// What to import and for whom.
struct ImportRequest
{
    QStringList paths;                  ///< files or folders
    QString product;                    ///< short name; empty: by intake address or tracker URL
    std::optional<SourceFormat> format; ///< nothing: sniffed
    QString by;
    bool dryRun = false;               ///< everything is read and matched, nothing is kept
    QStringList teamAddresses;         ///< lower case; besides those that the casebook knows
    std::optional<CsvMapping> mapping; ///< of tables that are of no known tracker
    ImportChoices choices;             ///< what a person changed in the plan of a dry run
    bool wantsPlan = false;            ///< of a dry run
};

/// What became of one file.
struct ImportedFile
{
    QString path;
    QString format;
    qint64 messages = 0;
    qint64 newCases = 0;
    qint64 followUps = 0;
    qint64 unchanged = 0;
    qint64 notForIntake = 0; ///< among the new cases: addressed to somebody else (W-9)
    qint64 skipped = 0;      ///< pull requests and the like
    qint64 damaged = 0;
    qint64 ignored = 0;      ///< by a rule, or left out by a person; kept
    bool isComplete = false; ///< false after a stop: the next import completes it

    bool operator==(const ImportedFile &) const = default;
};

struct ImportReport
{
    QList<ImportedFile> files;
    QList<ImportIssue> problems; ///< at most MaxProblems; the casebook lists them all
    qint64 notMail = 0;          ///< files of a mail program's folders that are no mail
    bool wasStopped = false;
    std::optional<ImportPlan> plan;  ///< if one was asked for
    QList<TablePreview> tables;      ///< that nobody has said anything about; the first few
    std::optional<ImportId> written; ///< what this is undone by; nothing: all was here already
};

/// A report to a person stays readable.
constexpr qsizetype MaxProblems = 1000;

/// No person says of more tables at once what they hold.
constexpr qsizetype MostTables = 20;

using ChangeFn = std::function<void(const ChangeSet &)>;

} // namespace Docket
