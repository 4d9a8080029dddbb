// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casedetail.h"

#include <QByteArray>
#include <QString>

namespace Docket {

/// A report that is a bug and no vulnerability, as an issue for a public tracker. A person reads
/// and edits it before it goes anywhere.
struct IssueDraft
{
    QString title;
    QString description; ///< Markdown

    bool operator==(const IssueDraft &) const = default;
};

/// Only what was declined as no vulnerability may be told in public.
[[nodiscard]] bool mayBecomeIssue(const CaseFile &file);

/// The report without what is nobody's to publish: code blocks and indented code, attachments,
/// quoted mail and its headers, signatures, links, and the names, addresses and handles of
/// everybody who wrote in. Whatever was taken out leaves a mark, so that an editor sees where.
/// Pure.
[[nodiscard]] IssueDraft issueDraftOf(const CaseDetail &detail);

/// A first line "# title", an empty line, the description; LF, UTF-8.
[[nodiscard]] QByteArray renderIssue(const IssueDraft &draft);

} // namespace Docket
