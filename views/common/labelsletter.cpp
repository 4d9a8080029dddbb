// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Docket::Labels {

namespace {

/// What a case has to have first, by the placeholder that is empty without it.
QString lackText(const QString &name)
{
    if (name == "estimate"_L1) {
        return Words::tr("No date of a fix was set.");
    }
    if (name == "previous_estimate"_L1) {
        return Words::tr("The date of the fix has not changed.");
    }
    if (name == "decision"_L1) {
        return Words::tr("This was not decided.");
    }
    if (name == "original"_L1) {
        return Words::tr("The case is a duplicate of no other.");
    }
    if (name == "released"_L1) {
        return Words::tr("No fix is released: fixed is not released.");
    }
    if (name == "disclosed"_L1) {
        return Words::tr("The case is not disclosed yet: no advisory is published.");
    }
    if (name == "missing"_L1) {
        return Words::tr("Everything that the policy asks for is there.");
    }
    if (name == "state"_L1) {
        return Words::tr("The case is over.");
    }
    //: %1 is a placeholder of a template
    return Words::tr("The letter needs “%1”, and the case has none.").arg(visibleName(name));
}

FailureText badTemplate(const LetterError &error, const QString &object)
{
    const QString why = text(error.problem.value_or(TemplateProblem::EngineRefused));
    const QString word = visibleName(error.detail);
    const QString next = Words::tr("Mend it, or go back to the one that came with Docket.");
    if (error.line == 0) {
        return {object, word.isEmpty() ? why : Words::tr("%1: %2").arg(why, word), next};
    }
    //: %1 a number, %2 a problem, %3 the word that it is about
    return {object, Words::tr("Line %1 of the template: %2 (%3)").arg(error.line).arg(why, word),
            next};
}

} // namespace

QString text(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Received:
        return Words::tr("Received");
    case LetterKind::NextSteps:
        return Words::tr("Next steps");
    case LetterKind::MissingInformation:
        return Words::tr("Missing information");
    case LetterKind::Estimate:
        return Words::tr("Fix estimate");
    case LetterKind::EstimateChanged:
        return Words::tr("Estimate changed");
    case LetterKind::Accepted:
        return Words::tr("Accepted");
    case LetterKind::NotAVulnerability:
        return Words::tr("Declined: not a vulnerability");
    case LetterKind::UnsupportedVersion:
        return Words::tr("Declined: unsupported version");
    case LetterKind::OutOfScope:
        return Words::tr("Declined: out of scope");
    case LetterKind::NotReproducible:
        return Words::tr("Declined: not reproducible");
    case LetterKind::AlreadyKnown:
        return Words::tr("Declined: already known");
    case LetterKind::SupportQuestion:
        return Words::tr("Declined: support question");
    case LetterKind::DeclinedOtherwise:
        return Words::tr("Declined: other reason");
    case LetterKind::Duplicate:
        return Words::tr("Duplicate");
    case LetterKind::FixReleased:
        return Words::tr("Fix released");
    case LetterKind::Disclosure:
        return Words::tr("Disclosure");
    case LetterKind::StatusUpdate:
        return Words::tr("Status update");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(TemplateProblem problem)
{
    switch (problem) {
    case TemplateProblem::UnknownTag:
        return Words::tr("this tag is not for letters");
    case TemplateProblem::UnknownPlaceholder:
        return Words::tr("there is no such value");
    case TemplateProblem::UnknownFilter:
        return Words::tr("this filter is not for letters");
    case TemplateProblem::NotClosed:
        return Words::tr("not closed in its line");
    case TemplateProblem::NotBalanced:
        return Words::tr("a beginning without its end, or the other way round");
    case TemplateProblem::NestedLoop:
        return Words::tr("a loop within a loop");
    case TemplateProblem::TooDeep:
        return Words::tr("nested too deeply");
    case TemplateProblem::TooLong:
        return Words::tr("The template is too long");
    case TemplateProblem::EngineRefused:
        return Words::tr("The template cannot be read");
    case TemplateProblem::LacksValue:
        return Words::tr("The template must have this value");
    }
    Q_UNREACHABLE_RETURN({});
}

FailureText letterFailure(const LetterError &error)
{
    const auto kind = letterFromName(error.name);
    const QString object = kind ? text(*kind) : visibleName(error.name);
    switch (error.fault) {
    case LetterFault::NoTemplate:
        return {object,
                kind ? Words::tr("The template of this letter is empty.")
                     : Words::tr("There is no letter template of that name."),
                kind ? Words::tr("Write it, or go back to the one that came with Docket.")
                     : Words::tr("Use one of the list.")};
    case LetterFault::BadTemplate:
        return badTemplate(error, object);
    case LetterFault::NothingToSend:
        return {object, lackText(error.detail),
                Words::tr("The letter can be written once that is so.")};
    case LetterFault::NotOwed:
        return {object,
                Words::tr("The template insists on the safe-harbour sentence, which is not owed: "
                          "the reporter did not follow the guidelines."),
                Words::tr("Put {% if safe_harbour %} around it.")};
    case LetterFault::NoRecipient:
        return {object, Words::tr("Nobody knows the reporter's address."),
                Words::tr("Copy the text, and send it where the report came from.")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString placeholder(const QString &name)
{
    const QHash<QString, QString> known{
        {u"reporter"_s, Words::tr("the reporter's name, or @handle on a tracker")},
        {u"sender"_s, Words::tr("who writes")},
        {u"case"_s, Words::tr("key of the case")},
        {u"title"_s, Words::tr("subject of the report")},
        {u"product"_s, Words::tr("the product")},
        {u"received"_s, Words::tr("when the report came in")},
        {u"today"_s, Words::tr("the day of the letter")},
        {u"contact"_s, Words::tr("where questions about the policy go")},
        {u"safe_harbour"_s, Words::tr("the policy's sentence, if it is owed")},
        {u"keep_quiet"_s, Words::tr("the policy's sentence about public disclosure")},
        {u"details_due"_s, Words::tr("until when the next steps are promised")},
        {u"is_promise"_s, Words::tr("whether that is a promise and not an aim")},
        {u"missing"_s, Words::tr("list: what was asked for and is not given")},
        {u"partly"_s, Words::tr("list: what is given only in part")},
        {u"is_late"_s, Words::tr("whether the first answer is overdue")},
        {u"is_decided"_s, Words::tr("whether it was accepted or declined")},
        {u"is_declined"_s, Words::tr("whether it was declined, or is a duplicate")},
        {u"estimate"_s, Words::tr("the date of the fix")},
        {u"previous_estimate"_s, Words::tr("the date before that")},
        {u"estimate_reason"_s, Words::tr("why that date")},
        {u"reason"_s, Words::tr("of the last decision")},
        {u"clauses"_s, Words::tr("list: what the policy says to it")},
        {u"severity"_s, Words::tr("low to critical")},
        {u"original"_s, Words::tr("key of the case that this one repeats")},
        {u"subject_of_versions"_s, Words::tr("what the version table is of")},
        {u"supported_versions"_s, Words::tr("list: supported versions")},
        {u"stated_versions"_s, Words::tr("versions that the report states")},
        {u"released"_s, Words::tr("the day of the release")},
        {u"disclosed"_s, Words::tr("the day of the advisory")},
        {u"embargo_until"_s, Words::tr("end of the embargo")},
        {u"fixed_versions"_s, Words::tr("list: versions with the fix")},
        {u"advisory_ids"_s, Words::tr("list: CVE and other identifiers")},
        {u"advisory_links"_s, Words::tr("list: links of the advisory")},
        {u"credit"_s, Words::tr("who is credited, with consent")},
        {u"is_tracker"_s, Words::tr("whether this is a comment on a tracker")},
        {u"is_public"_s, Words::tr("whether it was reported in public")}};
    return known.value(name,
                       name.startsWith("is_"_L1) ? Words::tr("whether the case is so") : QString());
}

} // namespace Docket::Labels
