// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/actfields.h"
#include "commands/commandline.h"
#include "domain/casedetail.h"
#include "domain/casestate.h"
#include "domain/message.h"

#include <optional>

namespace Docket::Commands {

/// What `docket act` does: an action of the transition table, or one of the words beside it.
enum class ActStep {
    Action,
    Note,        ///< an internal note
    Sent,        ///< an answer that was sent elsewhere
    Kind,        ///< says what an outbound message was for
    Set,         ///< only the fields of --set
    Pause,       ///< stops the clocks of one kind
    Resume,      ///< lets them run on
    Assign,      ///< puts the case under another product or revision
    RefuseMatch, ///< a message does not belong to the case
    Split,       ///< makes a case of an issue in a message
    Merge,       ///< puts its messages into another case
    Unmerge,     ///< takes them back
};

/// The words of `docket act`, checked before a casebook is opened.
struct ActRequest
{
    ActStep step = ActStep::Action;
    CaseAction action = CaseAction::Acknowledge; ///< of ActStep::Action
    ActionInput input;                           ///< without what `set` says
    ActFields set;
    MessageKind kind = MessageKind::Other;
    QString title;                                     ///< of ActStep::Split
    QString into;                                      ///< of ActStep::Merge: a key
    int message = 0;                                   ///< of Kind, RefuseMatch and Split
    PromiseKind clock = PromiseKind::DetailedResponse; ///< of Pause and Resume
};

[[nodiscard]] Result<ActRequest> actRequest(const CommandLine &line);

} // namespace Docket::Commands
