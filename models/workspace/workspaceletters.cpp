// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Workspace that is about letters.

#include "exporters/letterexporter.h"
#include "exporters/lettertemplate.h"
#include "exporters/mimeletter.h"
#include "workspace/advisorysettings.h"
#include "workspace/casereader.h"
#include "workspace/sentletter.h"
#include "workspace/settings.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

namespace Docket {

namespace {

[[nodiscard]] CaseEvent draftedEvent(CaseId id, const Letter &letter, Instant now,
                                     const QString &by)
{
    return {.caseId = id,
            .at = now,
            .by = by,
            .kind = EventKind::LetterDrafted,
            .after = nameOf(letter.kind),
            .note = bodyDigest(letter.body)};
}

} // namespace

Outcome<LetterTemplates> Workspace::letterTemplates() const
{
    return changedTexts(*m_stores, Setting::Templates, originalTemplates());
}

Outcome<Letter> Workspace::letter(CaseId id, LetterKind kind, Instant now) const
{
    const auto templates = letterTemplates();
    if (!templates) {
        return std::unexpected(templates.error());
    }
    return readCase(*m_stores, id).and_then([&](const CaseDetail &detail) {
        return composeLetter(kind, *templates, detail, m_person, now)
            .transform_error([](LetterError error) { return Failure(std::move(error)); });
    });
}

Outcome<void> Workspace::saveLetter(CaseId id, const Letter &letter, const QString &path,
                                    Instant now)
{
    const QByteArray bytes = letter.isTrackerComment ? letter.body.toUtf8() : toEml(letter, now);
    return told(id, CaseActions::record(*m_stores, {draftedEvent(id, letter, now, m_person)},
                                        [&] { return writeOut(path, bytes); }));
}

Outcome<void> Workspace::noteLetter(CaseId id, const Letter &letter, Instant now)
{
    return told(id, CaseActions::record(*m_stores, {draftedEvent(id, letter, now, m_person)},
                                        [] { return Outcome<void>(); }));
}

Outcome<void> Workspace::setTemplate(LetterKind kind, const std::optional<QString> &text,
                                     Instant at)
{
    const QString name = nameOf(kind);
    if (text) {
        if (const auto readable = checkTemplate(name, *text); !readable) {
            return std::unexpected(Failure(readable.error()));
        }
    }
    return changeText(*m_stores, Setting::Templates, name, originalTemplates().value(name), text,
                      at, m_person);
}

} // namespace Docket
