// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/letterassent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// How surely a message sent at the letter's instant is the letter: the history names the instant
/// and no message, and several may have gone out in one minute.
int sureness(const MessageView &view, LetterKind kind)
{
    auto mark = letterInMessageId(view.message.messageRef);
    if (!mark) {
        mark = letterInText(view.text);
    }
    if (mark) {
        return mark->kind == kind ? 3 : 0;
    }
    return view.message.kind == recordedAs(kind) ? 2 : 1;
}

const MessageView *messageOf(const CaseDetail &detail, LetterKind kind, Instant sentAt)
{
    const MessageView *found = nullptr;
    for (const MessageView &view : detail.messages) {
        const bool isCandidate = view.message.direction == Direction::Outbound && !view.isDamaged &&
                                 effectiveAt(view.message) == sentAt;
        if (isCandidate && (found == nullptr || sureness(view, kind) >= sureness(*found, kind))) {
            found = &view;
        }
    }
    return found;
}

} // namespace

std::optional<LetterAsSent> letterAsSent(const CaseDetail &detail, const Letter &draft)
{
    const QList<LetterStanding> letters = lettersOf(detail);
    const auto standing = std::ranges::find(letters, draft.kind, &LetterStanding::kind);
    if (standing == letters.end() || standing->isOwed() || !standing->sentAt) {
        return std::nullopt;
    }
    const MessageView *view = messageOf(detail, draft.kind, *standing->sentAt);
    if (view == nullptr) {
        return std::nullopt;
    }
    LetterAsSent sent{.letter = draft, .at = *standing->sentAt};
    const Message &message = view->message;
    sent.letter.body = view->text;
    if (!message.subject.isEmpty()) {
        sent.letter.subject = message.subject;
    }
    if (!message.recipients.isEmpty()) {
        sent.letter.to = {.name = {}, .address = message.recipients.join(", "_L1), .handle = {}};
    }
    return sent;
}

} // namespace Docket
