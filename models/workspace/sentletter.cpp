// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sentletter.h"

#include "importers/sha256.h"
#include "workspace/stores.h"

namespace Docket {

QString bodyDigest(const QString &body)
{
    return QString::fromLatin1(sha256Of(comparableText(body).toUtf8()).toHex());
}

StoreResult<std::optional<LetterKind>> sentLetter(const Stores &stores, const CaseFile &file,
                                                  const Message &message,
                                                  const IncomingMessage &incoming)
{
    if (message.direction != Direction::Outbound || isAutomatic(message.kind)) {
        return std::nullopt;
    }
    for (const auto &mark : {letterInMessageId(incoming.messageRef),
                             letterMarkFrom(incoming.letterMark), letterInText(incoming.text)}) {
        if (mark && mark->caseKey == file.key) {
            return mark->kind;
        }
    }
    const auto drafts = stores.events.ofCase(file.id, EventKind::LetterDrafted);
    if (!drafts || drafts->isEmpty()) {
        return drafts.transform([](const auto &) { return std::optional<LetterKind>(); });
    }
    const QString digest = bodyDigest(incoming.text);
    for (const CaseEvent &draft : *drafts) {
        if (draft.note == digest) {
            return letterFromName(draft.after);
        }
    }
    return std::nullopt;
}

StoreResult<QList<CaseEvent>> noteSafeHarbourAt(Stores &stores, OpenCase &open, Instant at,
                                                const QString &by)
{
    if (open.record.safeHarbourAt && *open.record.safeHarbourAt <= at) {
        return QList<CaseEvent>();
    }
    const CaseRecord before = open.record;
    open.record.safeHarbourAt = at;
    const CaseEvent event{.caseId = open.file.id,
                          .at = at,
                          .by = by,
                          .kind = EventKind::RecordEdited,
                          .before = QString::fromUtf8(differenceJson(before, open.record)),
                          .after = QString::fromUtf8(differenceJson(open.record, before))};
    return stores.records.save(open.file.id, open.record).transform([&] { return QList{event}; });
}

StoreResult<QList<CaseEvent>> noteSafeHarbour(Stores &stores, OpenCase &open, const Policy &policy,
                                              const QString &text, const QString &by)
{
    const Message &message = open.messages.constLast();
    const bool isGiven = message.direction == Direction::Outbound && !isAutomatic(message.kind) &&
                         givesSafeHarbour(policy, text) && reachesReporter(message, open.messages);
    return isGiven ? noteSafeHarbourAt(stores, open, effectiveAt(message), by) : QList<CaseEvent>();
}

} // namespace Docket
