// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>

#include <optional>

namespace Docket {

/// What happened. The history is append-only; the schema refuses changes to it.
enum class EventKind {
    CaseOpened,
    MessageReceived,
    MessageSent,
    StateChanged,
    SeverityChanged,
    TitleChanged,
    MessageKindChanged,
    EmbargoChanged,
    NoteAdded,
    AdvisoryEdited,
    AdvisoryExported,      ///< after = file name, note = SHA-256 in hex, before = issuedText()
    PublicationOverridden, ///< note = the written reason
    Imported,              ///< casebook-wide
    PolicyAdded,
    MessageEdited,      ///< at its source; before and after = the part that differs
    SourceStateChanged, ///< before and after = the tracker's own words
    CasesJoined,        ///< before = key of the case that was taken in, after = of the one that did
    RecordEdited,       ///< before and after = the parts of CaseRecord that differ, as JSON
    LetterDrafted,      ///< after = the template's word; a draft meets nothing
    OpenObligationsOverridden, ///< closed all the same: after = the promises, note = the reason
    ReviewOverridden,  ///< released without the reviewers that the policy names; note = the reason
    PolicyEdited,      ///< casebook-wide: before and after = the record's parts that differ
    SettingChanged,    ///< casebook-wide: calendar, release plan, letter templates
    ReportedInPublic,  ///< against the policy (W-7); after = where
    DuplicateAtSource, ///< the source says so, nothing is decided here; after = of which issue
    DuplicateRefused,  ///< of another case, which is similar: after = its key
    DuplicateReconsidered, ///< the refusal is taken back: after = the key of the other case
    ClassChanged,          ///< before and after = ReportClass
    ImportUndone,          ///< casebook-wide: after = the first of its files
    MatchRefused,          ///< a message went from the case before to one of its own, after
    CaseSplit,             ///< a case, after, was made of an issue in a message of another, before
    CasesMerged,           ///< the messages of one case, before, went into another, after
    CasesUnmerged,         ///< and came back
    ReportEntered,         ///< by a person, now; after = when it was received
    ContactsChanged, ///< casebook-wide: before and after = addresses and handles of one person
    ExcerptAdded,    ///< after = its citation, note = what is said of it
    ExcerptChanged,  ///< before and after = what is said of it, note = its citation
    ExcerptRemoved,  ///< before = its citation, note = what was said of it
    NewsRefused, ///< a newer record has other values (after) where a person's stay (before): JSON
};

/// One line of a case's history: who, when, what, before, after.
struct CaseEvent
{
    EventId id;
    std::optional<CaseId> caseId; ///< nothing: about the casebook
    Instant at;
    QString by;
    EventKind kind = EventKind::NoteAdded;
    QString before; ///< tokens or text, empty where there was nothing
    QString after;
    QString note; ///< a person's reason

    bool operator==(const CaseEvent &) const = default;
};

} // namespace Docket
