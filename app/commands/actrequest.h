// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/commandline.h"
#include "domain/casedetail.h"
#include "domain/casestate.h"
#include "domain/message.h"

#include <optional>

namespace Docket::Commands {

/// What `docket act` does: an action of the transition table, or one of four words beside it.
enum class ActStep {
    Action,
    Note, ///< an internal note
    Sent, ///< an answer that was sent elsewhere
    Kind, ///< says what an outbound message was for
    Set,  ///< only the fields of --set
};

/// The words of `docket act`, checked before a casebook is opened.
struct ActRequest
{
    ActStep step = ActStep::Action;
    CaseAction action = CaseAction::Acknowledge; ///< of ActStep::Action
    ActionInput input;                           ///< its fields also of ActStep::Set
    MessageKind kind = MessageKind::Other;
    int message = 0; ///< of ActStep::Kind
};

[[nodiscard]] Result<ActRequest> actRequest(const CommandLine &line);

} // namespace Docket::Commands
