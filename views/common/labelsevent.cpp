// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"
#include "domain/tokens.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

// A stored word as people read it; an unknown one (a newer Docket's) as it is.
template <typename Enum>
QString tokenText(const QString &token)
{
    const auto value = fromToken<Enum>(token);
    return value ? text(*value) : visibleName(token);
}

QString letterText(const QString &name)
{
    const auto kind = letterFromName(name);
    return kind ? text(*kind) : visibleName(name);
}

QString instantText(const QString &iso)
{
    const auto at = instantFromIso(iso);
    return at ? whenInFull(*at) : visibleName(iso);
}

/// A state, and behind ": " why a report was declined or what it is a duplicate of.
QString stateText(const QString &token)
{
    const qsizetype colon = token.indexOf(": "_L1);
    if (colon < 0) {
        return tokenText<CaseState>(token);
    }
    //: %1 a state of a case, %2 the reason, or the key of another case
    return Words::tr("%1 (%2)").arg(tokenText<CaseState>(token.first(colon)),
                                    tokenText<DeclineReason>(token.sliced(colon + 2)));
}

QString embargoText(const CaseEvent &event)
{
    return event.after.isEmpty() ? Words::tr("Embargo lifted")
                                 : Words::tr("Embargo set until %1").arg(instantText(event.after));
}

/// A sentence about what came out.
QString withAfter(const QString &words, const CaseEvent &event)
{
    return words.arg(visibleName(event.after));
}

/// A sentence about what was and what is.
QString withBoth(const QString &words, const CaseEvent &event)
{
    return words.arg(visibleName(event.before), visibleName(event.after));
}

/// The beginning of what may be whole texts of an advisory: an event is one line.
QString beginningOf(const QString &text)
{
    constexpr qsizetype MostCharacters = 200;
    return text.size() <= MostCharacters ? visibleName(text)
                                         : visibleName(text.first(MostCharacters)) + u'…';
}

QString promiseNames(const QString &tokens)
{
    QStringList names;
    for (const QString &token : tokens.split(u' ', Qt::SkipEmptyParts)) {
        names.append(tokenText<PromiseKind>(token));
    }
    return names.join(", "_L1);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): one branch a word, as a table
QString text(const CaseEvent &event)
{
    switch (event.kind) {
    case EventKind::CaseOpened:
        return Words::tr("Case opened");
    case EventKind::MessageReceived:
        return withAfter(Words::tr("Message received: %1"), event);
    case EventKind::MessageSent:
        return event.before.isEmpty() ? withAfter(Words::tr("Message sent: %1"), event)
                                      : Words::tr("Letter sent: %1").arg(letterText(event.before));
    case EventKind::StateChanged:
        return Words::tr("State: %1 → %2").arg(stateText(event.before), stateText(event.after));
    case EventKind::SeverityChanged:
        return Words::tr("Severity: %1 → %2")
            .arg(tokenText<Severity>(event.before), tokenText<Severity>(event.after));
    case EventKind::TitleChanged:
        return withBoth(Words::tr("Title: %1 → %2"), event);
    case EventKind::MessageKindChanged:
        return Words::tr("Meaning of a message: %1 → %2")
            .arg(tokenText<MessageKind>(event.before), tokenText<MessageKind>(event.after));
    case EventKind::EmbargoChanged:
        return embargoText(event);
    case EventKind::NoteAdded:
        return Words::tr("Internal note added");
    case EventKind::AdvisoryEdited:
        return Words::tr("Advisory edited");
    case EventKind::AdvisoryExported:
        return withAfter(Words::tr("Advisory written to %1"), event);
    case EventKind::PublicationOverridden:
        return Words::tr("Publication gate overridden");
    case EventKind::Imported:
        return withAfter(Words::tr("Imported %1"), event);
    case EventKind::PolicyAdded:
        return withAfter(Words::tr("Policy added: %1"), event);
    case EventKind::MessageEdited:
        return withBoth(Words::tr("Edited at its source: %1 → %2"), event);
    case EventKind::SourceStateChanged:
        return withBoth(Words::tr("State at its source: %1 → %2"), event);
    case EventKind::CasesJoined:
        return withBoth(Words::tr("%1 was taken into %2: one thread"), event);
    case EventKind::RecordEdited:
        return recordChanges(event.before, event.after).join("; "_L1);
    case EventKind::LetterDrafted:
        return Words::tr("Letter drafted: %1").arg(letterText(event.after));
    case EventKind::OpenObligationsOverridden:
        return Words::tr("Closed with open promises: %1").arg(promiseNames(event.after));
    case EventKind::ReviewOverridden:
        return Words::tr("Released without the reviewers that the policy asks for");
    case EventKind::PolicyEdited:
        return event.caseId ? withBoth(Words::tr("Put under another policy: %1 → %2"), event)
                            : Words::tr("Policy edited");
    case EventKind::SettingChanged:
        return Words::tr("Setting changed: %1").arg(event.note);
    case EventKind::ClassChanged:
        return Words::tr("Class: %1 → %2")
            .arg(tokenText<ReportClass>(event.before), tokenText<ReportClass>(event.after));
    case EventKind::ImportUndone:
        return withAfter(Words::tr("Import undone: %1"), event);
    case EventKind::ReportedInPublic:
        return withAfter(Words::tr("Reported in public, which the policy forbids: %1"), event);
    case EventKind::DuplicateAtSource:
        return withAfter(
            Words::tr("The source calls it a duplicate of %1; nothing was decided here"), event);
    case EventKind::DuplicateRefused:
        return withAfter(Words::tr("Said to be no duplicate of %1"), event);
    case EventKind::DuplicateReconsidered:
        return withAfter(Words::tr("Perhaps a duplicate of %1 after all"), event);
    case EventKind::MatchRefused:
        return withBoth(Words::tr("A message of %1 does not belong there; now case %2"), event);
    case EventKind::CaseSplit:
        return withBoth(Words::tr("%2 was split off %1"), event);
    case EventKind::CasesMerged:
        return withBoth(Words::tr("%1 was merged into %2"), event);
    case EventKind::CasesUnmerged:
        return withBoth(Words::tr("%1 was taken out of %2 again"), event);
    case EventKind::ReportEntered:
        return withAfter(Words::tr("Report entered by hand, received %1"), event);
    case EventKind::ContactsChanged:
        return withBoth(Words::tr("Contacts changed: %1 → %2"), event);
    case EventKind::ExcerptAdded:
        //: %1 says where: "poc.py:12-20"
        return withAfter(Words::tr("Marked in evidence: %1"), event);
    case EventKind::ExcerptChanged:
        return withBoth(Words::tr("Note on an excerpt: %1 → %2"), event);
    case EventKind::ExcerptRemoved:
        //: %1 says where: "poc.py:12-20"
        return Words::tr("Mark removed: %1").arg(visibleName(event.before));
    case EventKind::NewsRefused:
        return Words::tr("A newer record differs from what was written here, which stays: %1 → %2")
            .arg(beginningOf(event.before), beginningOf(event.after));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
