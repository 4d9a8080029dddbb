// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caseclocks.h"
#include "domain/casedetail.h"
#include "domain/policy.h"

#include <QFile>

namespace Docket::Testing {

constexpr Instant LetterNow{1'795'290'120}; // 2026-11-21 19:42 UTC

inline Policy policyNamed(const QString &name)
{
    QFile file(QStringLiteral(DOCKET_RESOURCES) + QStringLiteral("/policies/") + name +
               QStringLiteral(".json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return policyFromJson(file.readAll()).value_or(Policy());
}

inline MessageView inbound(int ordinal, const QString &ref, const QString &inReplyTo, Instant at)
{
    MessageView view;
    view.message.id = MessageId{ordinal};
    view.message.ordinal = ordinal;
    view.message.refKind = RefKind::MailId;
    view.message.messageRef = ref;
    view.message.inReplyTo = inReplyTo;
    view.message.from = {.name = QStringLiteral("Zoë Müller"),
                         .address = QStringLiteral("zoe@example.org"),
                         .handle = {}};
    view.message.recipients = {QStringLiteral("hello@stalw.art")};
    view.message.subject = QStringLiteral("XSS in the web admin");
    view.message.sentAt = at;
    view.message.receivedAt = at;
    return view;
}

/// A report by mail to Stalwart, in which 5 of 7 items were found, two hours before LetterNow.
inline CaseDetail mailCase()
{
    CaseDetail detail;
    detail.policy = policyNamed(QStringLiteral("stalwart"));
    CaseFile &file = detail.file;
    file.id = CaseId{1};
    file.key = QStringLiteral("DKT-26-041");
    file.title = QStringLiteral("XSS in the web admin");
    file.receivedAt = LetterNow - std::chrono::hours(2);
    file.reporter = {.name = QStringLiteral("Zoë Müller"),
                     .address = QStringLiteral("zoe@example.org"),
                     .handle = {}};
    file.foundItems = 0b1011011;
    detail.messages = {inbound(1, QStringLiteral("report@example.org"), {}, file.receivedAt)};
    const CaseFacts facts{.receivedAt = file.receivedAt,
                          .messages = {detail.messages.first().message}};
    detail.obligations = obligationsOf(detail.policy, facts);
    return detail;
}

/// An issue of mailflow.
inline CaseDetail trackerCase()
{
    CaseDetail detail;
    detail.policy = policyNamed(QStringLiteral("mailflow"));
    CaseFile &file = detail.file;
    file.id = CaseId{2};
    file.key = QStringLiteral("DKT-26-050");
    file.title = QStringLiteral("Attachment *names* escape the folder");
    file.source = SourceKind::GitHub;
    file.isPublic = true;
    file.receivedAt = LetterNow - std::chrono::hours(2);
    file.reporter.handle = QStringLiteral("ann-b");
    detail.obligations = obligationsOf(detail.policy, CaseFacts{.receivedAt = file.receivedAt});
    return detail;
}

} // namespace Docket::Testing
