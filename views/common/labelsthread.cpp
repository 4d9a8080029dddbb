// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "common/labelwords.h"
#include "domain/evidence.h"

// Words for what belongs to which case, and who is who.
namespace Docket::Labels {

QString matchText(const Message &message)
{
    if (message.matchedBy == MatchedBy::ReturnedLetter && !message.matchedDetail.isEmpty()) {
        //: a mail server says so of a letter; %1 are addresses
        return Words::tr("Did not reach %1").arg(visibleName(message.matchedDetail));
    }
    const QString why = text(message.matchedBy);
    return message.matchedDetail.isEmpty()
               ? why
               //: %1 is how a message found its case, %2 what the two share: a key, a subject
               : Words::tr("%1: %2").arg(why, visibleName(message.matchedDetail));
}

QStringList remarks(const MessageView &view)
{
    QStringList lines;
    if (!view.ofCase.isEmpty()) {
        //: %1 is the key of a case
        lines << Words::tr("This message is in %1; this case was split off it.").arg(view.ofCase);
    }
    if (view.isNewSender) {
        lines << Words::tr("The sender is new to this case.");
    }
    if (view.isSenderRestored) {
        lines << Words::tr("The archive hides the sender's address; %1 was put together from it.")
                     .arg(visibleName(view.message.from.address));
    }
    if (!view.others.isEmpty()) {
        lines << Words::tr("Other bytes came under the same Message-ID; they are kept, and no "
                           "message of their own.");
    }
    return lines;
}

FailureText threadFailure(const ThreadError &error)
{
    const QString object = Words::tr("Case");
    const QString detail = visibleName(error.detail);
    switch (error.fault) {
    case ThreadFault::NoSuchMessage:
        return {object, Words::tr("There is no such message."),
                Words::tr("Choose one of the messages of the case.")};
    case ThreadFault::NotMatched:
        return {
            object,
            Words::tr("Nothing matched this message: it began the case, or a person put it there."),
            Words::tr("Choose another message.")};
    case ThreadFault::IsOnlyMessage:
        return {object, Words::tr("Nothing would be left in the case."), {}};
    case ThreadFault::WithItself:
        return {object, Words::tr("%1 is the same already.").arg(detail),
                Words::tr("Name another one.")};
    case ThreadFault::AlreadyMerged:
        return {object, Words::tr("The messages of the case are in %1.").arg(detail),
                Words::tr("Use that case, or take them back first.")};
    case ThreadFault::NotMerged:
        return {object, Words::tr("This case was not merged into another."), {}};
    case ThreadFault::MovedOn:
        return {object, Words::tr("Messages of the case went on from %1.").arg(detail),
                Words::tr("Take them back from there first.")};
    case ThreadFault::LacksTitle:
        return {object, Words::tr("A case needs a title."), Words::tr("Write what is wrong.")};
    case ThreadFault::OfTheTeam:
        return {object, Words::tr("Only what came in reports an issue."),
                Words::tr("Choose a message of the reporter.")};
    case ThreadFault::LacksReporter:
        return {object, Words::tr("It is not said who reported it."),
                Words::tr("Give a name or an address.")};
    case ThreadFault::InTheFuture:
        return {object, Words::tr("This receipt is still to come."),
                Words::tr("Say when the report came in.")};
    case ThreadFault::NoSuchProduct:
        return {object,
                detail.isEmpty() ? Words::tr("It is not said which product it is about.")
                                 : Words::tr("No policy is of the product “%1”.").arg(detail),
                Words::tr("Name a product that has a policy.")};
    case ThreadFault::NoSuchIdentity:
        return {Words::tr("Contact"), Words::tr("%1 is no alias of anybody.").arg(detail), {}};
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(SourceSuggestion suggestion)
{
    switch (suggestion) {
    case SourceSuggestion::None:
        return {};
    case SourceSuggestion::New:
        return Words::tr("new");
    case SourceSuggestion::Accepted:
        return Words::tr("accepted");
    case SourceSuggestion::Disclosed:
        return Words::tr("disclosed");
    case SourceSuggestion::AskIfResolved:
        return Words::tr("done? ask if it is resolved");
    case SourceSuggestion::AskWhy:
        return Words::tr("closed: ask why");
    case SourceSuggestion::Withdrawn:
        return Words::tr("withdrawn");
    case SourceSuggestion::Fixed:
        return Words::tr("fixed, which is not released");
    case SourceSuggestion::Declined:
        return Words::tr("declined");
    case SourceSuggestion::NeedsInformation:
        return Words::tr("lacks information");
    case SourceSuggestion::Duplicate:
        return Words::tr("a duplicate");
    case SourceSuggestion::WaitingForReporter:
        return Words::tr("waits for the reporter");
    case SourceSuggestion::NotAReport:
        return Words::tr("no report");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Docket::Labels
