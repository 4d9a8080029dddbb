// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseevent.h"
#include "exporters/publicformat.h"
#include "workspace/advisoryfiles.h"
#include "workspace/caseactions.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Docket {

struct Stores;

// How an advisory passes its gate and becomes files, before any of them is written.

/// An advisory that may go out, and what of its gate was overridden for that.
struct Passed
{
    CaseFile file;
    PublicAdvisory advisory;
    QList<AdvisoryProblem> overridden;
    QString issued; ///< issuedText(); empty where nobody has said yet that it is published

    /// What the history keeps of the override: nothing, or one event.
    [[nodiscard]] QList<CaseEvent> events(Instant now, const QString &by,
                                          const QString &reason) const;
};

/// A reason overrides what canOverride() allows.
[[nodiscard]] Outcome<Passed> passGate(const Stores &stores, CaseId id, Instant now,
                                       const QString &overrideReason);

[[nodiscard]] Outcome<PublicFile> rendered(const Passed &passed, PublicFormat format,
                                           const AdvisoryTemplates &templates);

/// A file with what the history keeps of it.
struct Written
{
    ExportedFile file;
    QByteArray bytes;
};

/// That these files of one case were written.
[[nodiscard]] CaseEvent exportEvent(const Passed &passed, Instant now, const QString &by,
                                    const QList<Written> &files);

} // namespace Docket
