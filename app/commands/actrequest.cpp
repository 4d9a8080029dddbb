// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actrequest.h"

#include "commands/words.h"
#include "domain/tokens.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array StepWords{
    std::pair("note"_L1, ActStep::Note),       std::pair("sent"_L1, ActStep::Sent),
    std::pair("kind"_L1, ActStep::Kind),       std::pair("set"_L1, ActStep::Set),
    std::pair("pause"_L1, ActStep::Pause),     std::pair("resume"_L1, ActStep::Resume),
    std::pair("assign"_L1, ActStep::Assign),   std::pair("class"_L1, ActStep::Set),
    std::pair("split"_L1, ActStep::Split),     std::pair("merge"_L1, ActStep::Merge),
    std::pair("unmerge"_L1, ActStep::Unmerge), std::pair("refuse-match"_L1, ActStep::RefuseMatch),
};

Result<void> readStep(ActRequest &request, const QString &word)
{
    if (const auto action = fromToken<CaseAction>(word)) {
        request.action = *action;
        return {};
    }
    QStringList words;
    for (const auto &[name, step] : StepWords) {
        if (word == name) {
            request.step = step;
            return {};
        }
        words.append(name);
    }
    return std::unexpected(
        wrongUsage(word, u"there is no such action"_s,
                   "use one of: "_L1 + wordsOf<CaseAction>() + ", "_L1 + words.join(", "_L1)));
}

Result<void> readKind(ActRequest &request, const CommandLine &line)
{
    if (!line.has("kind"_L1)) {
        return {};
    }
    return wordFrom<MessageKind>(u"--kind"_s, line.value("kind"_L1))
        .transform([&](MessageKind kind) { request.kind = kind; });
}

Result<void> readClock(ActRequest &request, const CommandLine &line)
{
    if (!line.has("clock"_L1)) {
        return {};
    }
    return wordFrom<PromiseKind>(u"--clock"_s, line.value("clock"_L1))
        .transform([&](PromiseKind kind) { request.clock = kind; });
}

Result<void> readMessage(ActRequest &request, const CommandLine &line)
{
    bool isNumber = true;
    if (line.has("message"_L1)) {
        request.message = line.value("message"_L1).toInt(&isNumber);
    }
    if (!isNumber) {
        return std::unexpected(wrongUsage(u"--message"_s,
                                          line.value("message"_L1) + " is no number"_L1,
                                          u"see the numbers with 'docket show'"_s));
    }
    return {};
}

bool isAction(const ActRequest &request, CaseAction action)
{
    return request.step == ActStep::Action && request.action == action;
}

bool isDecision(const ActRequest &request)
{
    return isAction(request, CaseAction::Accept) || isAction(request, CaseAction::Decline) ||
           isAction(request, CaseAction::MarkDuplicate);
}

bool takesMessage(ActStep step)
{
    return step == ActStep::Kind || step == ActStep::RefuseMatch || step == ActStep::Split;
}

/// Nothing that was typed may be dropped in silence.
Result<void> checkStrays(const ActRequest &request, const CommandLine &line)
{
    const ActFields &set = request.set;
    const bool isPauseOrResume = request.step == ActStep::Pause || request.step == ActStep::Resume;
    const bool takesKind = request.step == ActStep::Sent || request.step == ActStep::Kind;
    const bool takesFields = request.step == ActStep::Action || request.step == ActStep::Set;
    const bool takesDecision = request.step == ActStep::Set || isDecision(request);
    const bool hasStray =
        (line.has("kind"_L1) && !takesKind) || (line.has("clock"_L1) && !isPauseOrResume) ||
        (set.hasChanges() && !takesFields) || (!set.decision.isEmpty() && !takesDecision) ||
        (line.has("message"_L1) && !takesMessage(request.step)) ||
        (line.has("title"_L1) && request.step != ActStep::Split) ||
        (line.has("into"_L1) && request.step != ActStep::Merge) ||
        (set.declineReason && !isAction(request, CaseAction::Decline)) ||
        (set.namesAPolicy() && request.step != ActStep::Assign) ||
        (!set.duplicateOfKey.isEmpty() && !isAction(request, CaseAction::MarkDuplicate));
    if (!hasStray) {
        return {};
    }
    return std::unexpected(wrongUsage(
        line.argument(2), u"an option was given that this action does not take"_s,
        u"--kind goes with sent and kind, --message with kind, refuse-match and split, --title "
        u"with split, --into with merge, --clock with pause and resume, "
        u"decline_reason with decline, duplicate_of with mark-duplicate, product and revision with "
        u"assign, approach, validity, clause and evidence with the decisions and set, all other "
        u"fields with set and the steps"_s));
}

Result<void> checkNeeds(const ActRequest &request, const CommandLine &line)
{
    const auto need = [&](bool isThere, const QString &what) -> Result<void> {
        if (isThere) {
            return {};
        }
        return std::unexpected(wrongUsage(line.argument(2), u"something is missing"_s, what));
    };
    const bool hasReason = !request.input.reason.trimmed().isEmpty();
    switch (request.step) {
    case ActStep::Note:
        return need(hasReason, u"give --reason TEXT"_s);
    case ActStep::Sent:
        return {};
    case ActStep::Kind:
        return need(line.has("kind"_L1) && line.has("message"_L1),
                    u"give --message N and --kind KIND"_s);
    case ActStep::Set:
        return need(request.set.hasChanges(),
                    "give --set KEY=VALUE with one of: "_L1 + fieldKeys());
    case ActStep::Pause:
        return need(line.has("clock"_L1) && hasReason,
                    "give --reason TEXT and --clock with one of: "_L1 + wordsOf<PromiseKind>());
    case ActStep::Resume:
        return need(line.has("clock"_L1), "give --clock with one of: "_L1 + wordsOf<PromiseKind>());
    case ActStep::Assign:
        return need(request.set.namesAPolicy(),
                    u"give --set product=NAME, --set revision=DATE or both"_s);
    case ActStep::RefuseMatch:
        return need(line.has("message"_L1), u"give --message N"_s);
    case ActStep::Split:
        return need(line.has("message"_L1) && !request.title.trimmed().isEmpty(),
                    u"give --message N and --title TEXT"_s);
    case ActStep::Merge:
        return need(!request.into.isEmpty(), u"give --into CASE"_s);
    case ActStep::Unmerge:
        return {};
    case ActStep::Action:
        break;
    }
    if (request.action == CaseAction::Decline) {
        return need(request.set.declineReason.has_value(),
                    "give --set decline_reason= with one of: "_L1 + wordsOf<DeclineReason>());
    }
    if (request.action == CaseAction::MarkDuplicate) {
        return need(!request.set.duplicateOfKey.isEmpty(), u"give --set duplicate_of=CASE"_s);
    }
    return need(hasReason || request.action != CaseAction::Reopen, u"give --reason TEXT"_s);
}

} // namespace

Result<ActRequest> actRequest(const CommandLine &line)
{
    ActRequest request;
    Result<void> read = readStep(request, line.argument(2));
    for (const QString &field : line.values("set"_L1)) {
        read = read.and_then([&] { return readField(request.set, field); });
    }
    return read.and_then([&] { return readKind(request, line); })
        .and_then([&] { return readClock(request, line); })
        .and_then([&] { return readMessage(request, line); })
        .and_then([&] { return line.pastInstant("at"_L1); })
        .and_then([&](Instant at) {
            request.input.at = at;
            request.input.by = line.value("by"_L1);
            request.title = line.value("title"_L1);
            request.into = line.value("into"_L1).toUpper();
            request.input.reason = line.value("reason"_L1);
            request.input.fields = request.set.fields;
            request.input.declineReason = request.set.declineReason;
            request.input.duplicateOfKey = request.set.duplicateOfKey;
            request.input.decision = decisionOf(request.set);
            return checkStrays(request, line);
        })
        .and_then([&] { return checkNeeds(request, line); })
        .transform([&] { return request; });
}

} // namespace Docket::Commands
