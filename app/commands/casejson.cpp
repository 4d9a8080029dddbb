// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/answersjson.h"
#include "commands/jsonviews.h"
#include "commands/recordjson.h"
#include "domain/numberedevidence.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// A whole case as JSON; the smaller values are in jsonviews.cpp.
namespace Docket::Commands {

namespace {

QJsonArray attachmentsOf(const MessageView &view, const QList<NumberedEvidence> &evidence,
                         const DetectedTypes &detected)
{
    QJsonArray attachments;
    for (const Attachment &attachment : view.attachments) {
        QJsonObject object = jsonOf(attachment.info);
        const auto numbered =
            std::ranges::find_if(evidence, [&](const NumberedEvidence &candidate) {
                return candidate.item.attachmentId == attachment.id;
            });
        object["n"_L1] = numbered->number;
        object["detected_type"_L1] = textOrNull(detected.value(attachment.id));
        attachments.append(object);
    }
    return attachments;
}

/// What came under its Message-ID: `docket raw --other N` writes it.
QJsonArray othersJson(const MessageView &view)
{
    QJsonArray others;
    for (const OtherBytes &other : view.others) {
        others.append(QJsonObject{
            {"n"_L1, others.size() + 1}, {"path"_L1, other.path}, {"offset"_L1, other.offset}});
    }
    return others;
}

QJsonObject messageJson(const MessageView &view, const QJsonArray &attachments)
{
    const Message &message = view.message;
    return {
        {"n"_L1, message.ordinal},
        {"message_id"_L1, message.messageRef},
        {"direction"_L1, tokenOf(message.direction)},
        {"kind"_L1, tokenOf(message.kind)},
        {"from"_L1, jsonOf(message.from)},
        {"to"_L1, QJsonArray::fromStringList(message.recipients)},
        {"subject"_L1, message.subject},
        {"sent_at"_L1, jsonOf(message.sentAt)},
        {"received_at"_L1, toIsoString(message.receivedAt)},
        {"text"_L1, view.text},
        {"matched_by"_L1, tokenOf(message.matchedBy)},
        {"matched_detail"_L1, textOrNull(message.matchedDetail)},
        {"sender_is_new"_L1, view.isNewSender},
        {"sender_is_restored"_L1, view.isSenderRestored},
        {"of_case"_L1, textOrNull(view.ofCase)},
        {"other_bytes"_L1, othersJson(view)},
        {"attachments"_L1, attachments},
    };
}

} // namespace

QJsonArray clocksJson(const QList<Obligation> &clocks, const CaseDetail &detail, Instant now)
{
    QJsonArray obligations;
    for (const Obligation &obligation : clocks) {
        QJsonObject object = jsonOf(obligation, now);
        const auto met = std::ranges::find_if(detail.messages, [&](const MessageView &view) {
            return view.message.id == obligation.metBy;
        });
        object["met_by"_L1] = met == detail.messages.end() ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue(met->message.ordinal);
        obligations.append(object);
    }
    return obligations;
}

namespace {

QJsonObject sourceOf(const CaseDetail &detail)
{
    const CaseFile &file = detail.file;
    const bool isUrl = file.sourceRef.startsWith("https://"_L1);
    return {
        {"kind"_L1, tokenOf(file.source)},
        {"ref"_L1, file.sourceRef},
        {"url"_L1, isUrl ? QJsonValue(file.sourceRef) : QJsonValue()},
        {"state"_L1, textOrNull(file.sourceState)},
        {"suggestion"_L1,
         tokenOf(suggestionFor(file.source, file.sourceState, file.sourceClosedBy))},
        {"public"_L1, file.isPublic},
        {"against_policy"_L1, isAgainstPolicy(file, detail.policy)},
        {"closed_by"_L1, textOrNull(file.sourceClosedBy)},
    };
}

} // namespace

QJsonObject jsonOf(const CaseDetail &detail, Instant now, const DetectedTypes &detected)
{
    const CaseFile &file = detail.file;
    const QList<NumberedEvidence> evidence = numberedEvidence(detail);
    QJsonArray messages;
    for (const MessageView &view : detail.messages) {
        messages.append(messageJson(view, attachmentsOf(view, evidence, detected)));
    }
    QJsonArray history;
    for (const CaseEvent &event : detail.events) {
        history.append(jsonOf(event));
    }
    QJsonObject object{
        {"key"_L1, file.key},
        {"title"_L1, file.title},
        {"product"_L1, detail.policy.product},
        {"state"_L1, tokenOf(file.state)},
        {"received_at"_L1, toIsoString(file.receivedAt)},
        {"reporter"_L1, jsonOf(file.reporter)},
        {"source"_L1, sourceOf(detail)},
        {"messages"_L1, messages},
        {"merged_into"_L1, detail.isMerged ? QJsonValue(detail.duplicateOfKey) : QJsonValue()},
        {"split_into"_L1, QJsonArray::fromStringList(detail.splitKeys)},
        {"obligations"_L1, clocksJson(detail.obligations, detail, now)},
        {"asked_for"_L1, askedForJson(detail)},
        {"versions"_L1, versionsJson(detail)},
        {"ended_at"_L1, jsonOf(file.endedAt)},
        {"chased"_L1, detail.chased},
        {"history"_L1, history},
    };
    const QJsonObject record = recordJson(detail, now);
    for (auto part = record.begin(); part != record.end(); ++part) {
        object.insert(part.key(), part.value());
    }
    return object;
}

} // namespace Docket::Commands
