// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importedadvisory.h"

#include <QSet>
#include <QString>

namespace Docket {

/// What an advisory is made from while it is read: lists in which nothing is twice.
struct AdvisoryInMaking
{
    ImportedAdvisory advisory;
    QSet<QString> seen; ///< texts, with the list that they are in

    [[nodiscard]] bool isNew(QLatin1StringView list, const QString &text)
    {
        const qsizetype before = seen.size();
        seen.insert(list + u'\n' + text);
        return seen.size() > before && !text.trimmed().isEmpty();
    }

    /// The name of the list of one of the draft's texts.
    [[nodiscard]] QLatin1StringView listOf(const QString &text) const
    {
        if (&text == &advisory.draft.impact) {
            return QLatin1StringView("impact");
        }
        if (&text == &advisory.draft.resolution) {
            return QLatin1StringView("resolution");
        }
        return &text == &advisory.draft.mitigation ? QLatin1StringView("mitigation")
                                                   : QLatin1StringView("description");
    }

    /// A note or remediation.
    void addParagraph(QString &text, const QString &paragraph)
    {
        if (isNew(listOf(text), paragraph)) {
            text += text.isEmpty() ? paragraph : QLatin1StringView("\n\n") + paragraph;
        }
    }

    void addIdentifier(const QString &name)
    {
        if (isNew(QLatin1StringView("identifier"), name)) {
            advisory.draft.identifiers.append(name);
        }
    }

    void addReference(const Reference &reference)
    {
        if (isNew(QLatin1StringView("reference"), reference.url + u'\n' + reference.title)) {
            seen.insert(QLatin1StringView("address\n") + reference.url);
            advisory.draft.references.append(reference);
        }
    }

    /// Where a fix is, unless a reference says more of it.
    void addFixAddress(const QString &url)
    {
        if (isNew(QLatin1StringView("address"), url)) {
            advisory.draft.references.append({.title = {}, .url = url, .kind = ReferenceKind::Fix});
        }
    }
};

} // namespace Docket
