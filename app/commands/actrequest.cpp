// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actrequest.h"

#include "domain/tokens.h"

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

template <typename Enum>
QString wordsOf()
{
    QStringList words;
    for (const Enum value : allValues<Enum>()) {
        words.append(toToken(value));
    }
    return words.join(", "_L1);
}

template <typename Enum>
Result<Enum> wordFrom(const QString &object, const QString &typed)
{
    if (const auto value = fromToken<Enum>(typed)) {
        return *value;
    }
    return std::unexpected(
        wrongUsage(object, typed + " is no word for it"_L1, "use one of: "_L1 + wordsOf<Enum>()));
}

Result<void> readStep(ActRequest &request, const QString &word)
{
    if (const auto action = fromToken<CaseAction>(word)) {
        request.action = *action;
    } else if (word == "note"_L1) {
        request.step = ActStep::Note;
    } else if (word == "sent"_L1) {
        request.step = ActStep::Sent;
    } else if (word == "kind"_L1) {
        request.step = ActStep::Kind;
    } else if (word == "set"_L1) {
        request.step = ActStep::Set;
    } else {
        return std::unexpected(
            wrongUsage(word, u"there is no such action"_s,
                       "use one of: "_L1 + wordsOf<CaseAction>() + ", note, sent, kind, set"_L1));
    }
    return {};
}

Result<void> readEmbargo(ActRequest &request, const QString &value)
{
    if (value == "none"_L1) {
        request.input.fields.embargo = EmbargoChange{};
        return {};
    }
    const auto until = instantFromIso(value);
    if (!until) {
        return std::unexpected(wrongUsage(u"embargo"_s, value + " is no ISO 8601 time"_L1,
                                          u"write it as 2026-11-21T19:42:00Z, or none"_s));
    }
    request.input.fields.embargo = EmbargoChange{until};
    return {};
}

Decision &decisionIn(ActRequest &request)
{
    if (!request.input.decision) {
        request.input.decision.emplace();
    }
    return *request.input.decision;
}

Result<void> readField(ActRequest &request, const QString &field)
{
    const QString key = field.section(u'=', 0, 0);
    const QString value = field.section(u'=', 1);
    if (key == "severity"_L1) {
        return wordFrom<Severity>(key, value).transform([&](Severity severity) {
            request.input.fields.severity = severity;
        });
    }
    if (key == "embargo"_L1) {
        return readEmbargo(request, value);
    }
    if (key == "decline_reason"_L1) {
        return wordFrom<DeclineReason>(key, value).transform([&](DeclineReason reason) {
            request.input.declineReason = reason;
        });
    }
    if (key == "approach"_L1) {
        return wordFrom<Approach>(key, value).transform([&](Approach approach) {
            decisionIn(request).approach = approach;
        });
    }
    if (key == "validity"_L1) {
        return wordFrom<Validity>(key, value).transform([&](Validity validity) {
            decisionIn(request).validity = validity;
        });
    }
    if (key == "duplicate_of"_L1) {
        request.input.duplicateOfKey = value.toUpper();
        return {};
    }
    return std::unexpected(
        wrongUsage("--set "_L1 + field, u"there is no such field"_s,
                   u"use severity, approach, validity, embargo, decline_reason, duplicate_of"_s));
}

Result<void> readMessage(ActRequest &request, const CommandLine &line)
{
    if (line.has("kind"_L1)) {
        const auto kind = wordFrom<MessageKind>(u"--kind"_s, line.value("kind"_L1));
        if (!kind) {
            return std::unexpected(kind.error());
        }
        request.kind = *kind;
    }
    if (line.has("message"_L1)) {
        bool isNumber = false;
        request.message = line.value("message"_L1).toInt(&isNumber);
        if (!isNumber) {
            return std::unexpected(wrongUsage(u"--message"_s,
                                              line.value("message"_L1) + " is no number"_L1,
                                              u"see the numbers with 'docket show'"_s));
        }
    }
    return {};
}

/// Each step's own needs, and nothing that would be dropped in silence.
Result<void> check(const ActRequest &request, const CommandLine &line)
{
    const auto need = [&](bool isThere, const QString &what) -> Result<void> {
        if (isThere) {
            return {};
        }
        return std::unexpected(wrongUsage(line.argument(2), u"something is missing"_s, what));
    };
    const auto is = [&](CaseAction action) {
        return request.step == ActStep::Action && request.action == action;
    };
    const ActionInput &input = request.input;
    const bool takesKind = request.step == ActStep::Sent || request.step == ActStep::Kind;
    const bool takesFields = request.step == ActStep::Action || request.step == ActStep::Set;
    const bool hasStray = (line.has("kind"_L1) && !takesKind) ||
                          (input.fields != FieldChanges{} && !takesFields) ||
                          (line.has("message"_L1) && request.step != ActStep::Kind) ||
                          (input.declineReason && !is(CaseAction::Decline)) ||
                          (!input.duplicateOfKey.isEmpty() && !is(CaseAction::MarkDuplicate));
    if (hasStray) {
        return std::unexpected(wrongUsage(
            line.argument(2), u"an option was given that this action does not take"_s,
            u"--kind goes with sent and kind, --message with kind, decline_reason with decline, "
            u"duplicate_of with mark-duplicate, severity and embargo with set and the steps"_s));
    }
    if (is(CaseAction::Decline)) {
        return need(input.declineReason.has_value(),
                    "give --set decline_reason= with one of: "_L1 + wordsOf<DeclineReason>());
    }
    if (is(CaseAction::MarkDuplicate)) {
        return need(!input.duplicateOfKey.isEmpty(), u"give --set duplicate_of=CASE"_s);
    }
    if (is(CaseAction::Reopen) || request.step == ActStep::Note) {
        return need(!input.reason.trimmed().isEmpty(), u"give --reason TEXT"_s);
    }
    if (request.step == ActStep::Kind) {
        return need(line.has("kind"_L1) && line.has("message"_L1),
                    u"give --message N and --kind KIND"_s);
    }
    return need(request.step != ActStep::Set || input.fields != FieldChanges{},
                u"give --set severity=WORD or --set embargo=TIME"_s);
}

} // namespace

Result<ActRequest> actRequest(const CommandLine &line)
{
    ActRequest request;
    Result<void> read = readStep(request, line.argument(2));
    for (const QString &field : line.values("set"_L1)) {
        if (read) {
            read = readField(request, field);
        }
    }
    read = read.and_then([&] { return readMessage(request, line); });
    if (!read) {
        return std::unexpected(read.error());
    }
    const auto at = line.instant("at"_L1, line.now());
    if (!at) {
        return std::unexpected(at.error());
    }
    if (*at > line.now()) {
        return std::unexpected(wrongUsage(u"--at"_s, line.value("at"_L1) + " is yet to come"_L1,
                                          u"say when it happened"_s));
    }
    request.input.at = *at;
    request.input.by = line.value("by"_L1);
    request.input.reason = line.value("reason"_L1);
    return check(request, line).transform([&] { return request; });
}

} // namespace Docket::Commands
