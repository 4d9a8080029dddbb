// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actrequest.h"
#include "commands/casebook.h"
#include "commands/commands.h"
#include "commands/detectedtypes.h"
#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/revisions.h"
#include "common/labels.h"
#include "domain/casestate.h"
#include "domain/publication.h"
#include "domain/tokens.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

constexpr std::array ActOptions{
    Option{"at"_L1, "TIME"_L1, "when it happened; without it, now"_L1},
    Option{"by"_L1, "NAME"_L1, "who did it; without it, this account"_L1},
    Option{"reason"_L1, "TEXT"_L1,
           "why; for acknowledge and sent the words that were sent, for note the note; of accept, "
           "decline and mark-duplicate it goes into the letter to the reporter word for word"_L1},
    Option{
        "kind"_L1, "KIND"_L1,
        "for sent and kind: acknowledgement, detailed-response, estimate, decision, resolved, other"_L1},
    Option{"message"_L1, "N"_L1, "for kind, refuse-match and split: the message's number"_L1},
    Option{"title"_L1, "TEXT"_L1, "for split: what the new case is about"_L1},
    Option{"into"_L1, "CASE"_L1, "for merge: the case that takes the messages"_L1},
    Option{"clock"_L1, "PROMISE"_L1,
           "for pause and resume: a promise as docket show names it, but no first answer"_L1},
    Option{"set"_L1, "KEY=VALUE"_L1,
           "a field; an unknown key lists them all. severity=WORD, approach=WORD, embargo=TIME, "
           "estimate=TIME, fix.reviewer=NAME, release.target=VERSION, item.KEY=STATE"_L1},
    NowOption,
    JsonOption,
};

Complaint refusal(const CaseFile &file, CaseAction action)
{
    QStringList possible;
    for (const CaseAction next : actionsFrom(file.state)) {
        possible.append(toToken(next));
    }
    return {Exit::Failed, file.key,
            toToken(action) + " is not possible in the state "_L1 + toToken(file.state),
            "possible are: "_L1 + possible.join(", "_L1)};
}

Result<void> checkAction(const CaseDetail &detail, const ActRequest &request)
{
    const CaseAction action = request.action;
    if (!transition(detail.file.state, action)) {
        return std::unexpected(refusal(detail.file, action));
    }
    return {};
}

Result<void> tagMessage(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const auto found = std::ranges::find_if(detail.messages, [&](const MessageView &view) {
        return view.message.ordinal == request.message;
    });
    const bool isOutbound =
        found != detail.messages.end() && found->message.direction == Direction::Outbound;
    if (!isOutbound) {
        return std::unexpected(
            Complaint{Exit::Failed, detail.file.key,
                      "there is no outbound message "_L1 + QString::number(request.message),
                      u"only what was sent to the reporter has a kind; see 'docket show'"_s});
    }
    return about(detail.file.key,
                 workspace.setMessageKind(found->message.id, request.kind, request.input.at));
}

Result<MessageId> messageOf(const CaseDetail &detail, const ActRequest &request)
{
    const auto found = std::ranges::find_if(detail.messages, [&](const MessageView &view) {
        return view.message.ordinal == request.message && view.ofCase.isEmpty();
    });
    if (found == detail.messages.end()) {
        return std::unexpected(
            Complaint{Exit::Failed, detail.file.key,
                      "there is no message "_L1 + QString::number(request.message),
                      u"see the numbers with 'docket show'"_s});
    }
    return found->message.id;
}

/// What a person says of which message belongs to which case.
Result<void> rearrange(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const QString key = detail.file.key;
    const Instant at = request.input.at;
    const auto nothing = [](CaseId) {};
    if (request.step == ActStep::Unmerge) {
        return about(key, workspace.unmerge(detail.file.id, at)).transform(nothing);
    }
    if (request.step == ActStep::Merge) {
        return findCase(workspace, request.into).and_then([&](CaseId into) {
            return about(key, workspace.merge(detail.file.id, into, at));
        });
    }
    return messageOf(detail, request).and_then([&](MessageId id) {
        return about(key, request.step == ActStep::Split ? workspace.splitOff(id, request.title, at)
                                                         : workspace.refuseMatch(id, at))
            .transform(nothing);
    });
}

Result<void> pause(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const bool isThere =
        std::ranges::contains(detail.obligations, request.clock, &Obligation::kind);
    if (!isThere) {
        QStringList kinds;
        for (const Obligation &obligation : detail.obligations) {
            kinds.append(toToken(obligation.kind));
        }
        return std::unexpected(Complaint{Exit::Failed, detail.file.key,
                                         "there is no clock of "_L1 + toToken(request.clock),
                                         "it has: "_L1 + kinds.join(", "_L1)});
    }
    return about(detail.file.key,
                 workspace.edit(detail.file.id,
                                PauseChange{.kind = request.clock,
                                            .isPaused = request.step == ActStep::Pause,
                                            .reason = request.input.reason},
                                request.input.at));
}

Result<void> assign(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const QString product =
        request.set.product.isEmpty() ? detail.policy.product : request.set.product;
    return findRevision(workspace, product, request.set.revision, detail.file.receivedAt)
        .and_then([&](const Policy &policy) {
            return about(detail.file.key,
                         workspace.assignPolicy(detail.file.id, policy.id, request.input.at));
        });
}

Result<void> set(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const auto edits = editsOf(request.set, detail, request.input.reason);
    const auto decision = changedDecision(request.set, detail, request.input.reason);
    if (!edits || !decision) {
        return std::unexpected(edits ? decision.error() : edits.error());
    }
    return about(detail.file.key, workspace.change(detail.file.id, request.input.fields,
                                                   *decision + *edits, request.input.at));
}

Result<void> step(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    return checkAction(detail, request)
        .and_then([&] { return editsOf(request.set, detail, request.input.reason); })
        .and_then([&](const QList<RecordEdit> &edits) {
            ActionInput input = request.input;
            input.edits = edits;
            return about(detail.file.key, workspace.act(detail.file.id, request.action, input));
        });
}

Result<void> apply(Workspace &workspace, const CaseDetail &detail, const ActRequest &request)
{
    const auto addMessage = [&](Direction direction) {
        return about(detail.file.key,
                     workspace.addMessage(detail.file.id, {.direction = direction,
                                                           .kind = request.kind,
                                                           .at = request.input.at,
                                                           .by = request.input.by,
                                                           .text = request.input.reason}));
    };
    switch (request.step) {
    case ActStep::Action:
        return step(workspace, detail, request);
    case ActStep::Note:
        return addMessage(Direction::Internal);
    case ActStep::Sent:
        return addMessage(Direction::Outbound);
    case ActStep::Kind:
        return tagMessage(workspace, detail, request);
    case ActStep::Set:
        return set(workspace, detail, request);
    case ActStep::Pause:
    case ActStep::Resume:
        return pause(workspace, detail, request);
    case ActStep::Assign:
        return assign(workspace, detail, request);
    case ActStep::RefuseMatch:
    case ActStep::Split:
    case ActStep::Merge:
    case ActStep::Unmerge:
        return rearrange(workspace, detail, request);
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a release goes out without, though nothing stops it.
void warnOfRelease(const CaseDetail &detail)
{
    for (const ReleaseProblem problem :
         releaseProblems(detail.policy, detail.record.fix, detail.file.severity,
                         detail.record.assessment.ssvc)) {
        if (!isBlocking(problem)) {
            complain({Exit::Done, detail.file.key, Labels::text(problem).chopped(1), {}});
        }
    }
}

/// "evaluating; detailed-response paused": the state, and what else the step has done.
QString answerOf(const CaseDetail &before, const CaseDetail &after, const ActRequest &request)
{
    const QString state = toToken(after.file.state);
    const QString words = before.file.state == after.file.state
                              ? state
                              : toToken(before.file.state) + u" → "_s + state;
    switch (request.step) {
    case ActStep::Pause:
        return words + "; "_L1 + toToken(request.clock) + " paused"_L1;
    case ActStep::Resume:
        return words + "; "_L1 + toToken(request.clock) + " runs on"_L1;
    case ActStep::Assign:
        return words + "; under the policy of "_L1 + after.policy.product;
    case ActStep::Action:
    case ActStep::Note:
    case ActStep::Sent:
    case ActStep::Kind:
    case ActStep::Set:
    case ActStep::RefuseMatch:
    case ActStep::Split:
    case ActStep::Merge:
    case ActStep::Unmerge:
        break;
    }
    QStringList news;
    for (const CaseEvent &event : after.events) {
        const bool isNew = !std::ranges::contains(before.events, event.id, &CaseEvent::id);
        if (isNew && event.kind != EventKind::StateChanged) {
            news.append(Labels::text(event));
        }
    }
    if (news.isEmpty() && request.step == ActStep::Set) {
        return words + "; nothing changed"_L1;
    }
    return news.isEmpty() ? words : words + "; "_L1 + shown(news.join("; "_L1));
}

Result<Exit> runAct(const CommandLine &line)
{
    auto request = actRequest(line);
    if (!request) {
        return std::unexpected(request.error());
    }
    const auto workspace = openCasebook(line, line.argument(0), Workspace::Access::ReadWrite);
    if (!workspace) {
        return std::unexpected(workspace.error());
    }
    if (request->input.by.isEmpty()) {
        request->input.by = (*workspace)->person();
    }
    (*workspace)->setPerson(request->input.by);
    const auto before = readCase(**workspace, line.argument(1));
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!request->input.duplicateOfKey.isEmpty()) {
        if (const auto other = findCase(**workspace, request->input.duplicateOfKey); !other) {
            return std::unexpected(other.error());
        }
    }
    const auto after = apply(**workspace, *before, *request).and_then([&] {
        return readCase(**workspace, before->file.key);
    });
    if (!after) {
        return std::unexpected(after.error());
    }
    const bool isRelease =
        request->step == ActStep::Action && request->action == CaseAction::Release;
    if (isRelease) {
        warnOfRelease(*after);
    }
    if (line.has(JsonOption.name)) {
        printJson(jsonOf(*after, line.now(), detectedTypes(**workspace, *after)));
    } else {
        print(after->file.key + ": "_L1 + answerOf(*before, *after, *request));
    }
    return Exit::Done;
}

} // namespace

const Command ActCommand{
    .name = "act"_L1,
    .arguments =
        "CASEBOOK CASE ACTION [--at TIME] [--by NAME] [--reason TEXT] [--kind KIND] "
        "[--message N] [--title TEXT] [--into CASE] [--clock PROMISE] [--set KEY=VALUE]... "
        "[--now TIME] [--json]"_L1,
    .summary = "move a case on: acknowledge, evaluate, accept, decline, mark-duplicate, start-fix, "
               "release, disclose, close, reopen; or note, sent, kind, set, pause, resume, assign, "
               "refuse-match, split, merge, unmerge"_L1,
    .options = ActOptions,
    .fewest = 3,
    .most = 3,
    .run = runAct,
};

} // namespace Docket::Commands
