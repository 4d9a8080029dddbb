// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/casereader.h"

#include "domain/audience.h"
#include "domain/namedfiles.h"
#include "domain/publictexts.h"
#include "domain/sharedruns.h"
#include "importers/evidencetexts.h"
#include "importers/mailfields.h"
#include "importers/originaltext.h"
#include "importers/sourcefields.h"
#include "workspace/advisorysettings.h"
#include "workspace/casefacts.h"
#include "workspace/leakqueries.h"
#include "workspace/settings.h"
#include "workspace/stores.h"

#include <algorithm>
#include <utility>

namespace Docket {

namespace {

/// The messages of a case; first the one of another case that it was made of, as number 0.
[[nodiscard]] StoreResult<QList<Message>> messagesOf(const Stores &stores, CaseId id)
{
    const auto report = stores.links.splitFrom(id);
    if (!report) {
        return failed(report);
    }
    auto messages = stores.messages.ofCase(id);
    if (const std::optional<MessageId> &source = *report; source && messages) {
        auto first = stores.messages.byId(*source);
        if (!first) {
            return failed(first);
        }
        first->ordinal = 0;
        messages->prepend(*first);
    }
    return messages;
}

/// What else a page shows of a message: what came under its name, and whose it is.
[[nodiscard]] StoreResult<void> addRemarks(const Stores &stores, CaseId id, MessageView &view)
{
    if (view.message.refKind == RefKind::MailId) {
        auto others = stores.imports.otherBytes(view.message.messageRef);
        if (!others) {
            return failed(others);
        }
        view.others = std::move(*others);
    }
    if (view.message.caseId != id) {
        const auto other = stores.cases.byId(view.message.caseId);
        if (!other) {
            return failed(other);
        }
        view.ofCase = other->key;
    }
    return {};
}

[[nodiscard]] StoreResult<QList<MessageView>> readMessages(const Stores &stores, CaseId id)
{
    const auto messages = messagesOf(stores, id);
    if (!messages) {
        return std::unexpected(messages.error());
    }
    const auto aliases = stores.contacts.addressAliases();
    if (!aliases) {
        return failed(aliases);
    }
    const QSet<MessageId> strangers = newSenders(withoutAliases(*messages, *aliases));
    QList<MessageView> views;
    for (const Message &message : *messages) {
        auto attachments = stores.messages.attachments(message.id);
        if (!attachments) {
            return std::unexpected(attachments.error());
        }
        const auto original = stores.messages.original(message.originalId);
        if (original) {
            views.append({message, originalText(*original, message.messageRef),
                          originalHeaders(*original), std::move(*attachments)});
            views.last().hasFields = hasSourceFields(*original);
        } else if (original.error().fault == StoreFault::Corrupt) {
            views.append({.message = message,
                          .attachments = std::move(*attachments),
                          .isDamaged = true}); // the rest of the case can be read
        } else {
            return std::unexpected(original.error());
        }
        views.last().isSenderRestored = hidesSender(views.last().headers);
        views.last().isNewSender = strangers.contains(message.id);
        if (const auto done = addRemarks(stores, id, views.last()); !done) {
            return failed(done);
        }
    }
    return views;
}

/// Which cases are duplicates of it, and which one it is a duplicate of.
[[nodiscard]] StoreResult<void> addDuplicates(const Stores &stores, CaseDetail &detail)
{
    const auto duplicates = stores.cases.duplicatesOf(detail.file.id);
    if (!duplicates) {
        return failed(duplicates);
    }
    for (const CaseId duplicate : *duplicates) {
        const auto other = stores.cases.byId(duplicate);
        if (!other) {
            return failed(other);
        }
        detail.duplicateKeys.append(other->key);
    }
    if (const std::optional<CaseId> original = detail.file.duplicateOf) {
        const auto other = stores.cases.byId(*original);
        if (!other) {
            return failed(other);
        }
        detail.duplicateOfKey = other->key;
    }
    return {};
}

/// What the case has to do with others because a person said so.
[[nodiscard]] StoreResult<void> addLinks(const Stores &stores, CaseDetail &detail)
{
    const CaseId id = detail.file.id;
    const auto merge = stores.links.mergeOf(id);
    const auto dependents = stores.links.dependents(id);
    if (!merge || !dependents) {
        return std::unexpected(merge ? dependents.error() : merge.error());
    }
    detail.isMerged = merge->has_value();
    for (const CaseId dependent : *dependents) {
        const auto from = stores.links.splitFrom(dependent);
        const auto other = stores.cases.byId(dependent);
        if (!from || !other) {
            return std::unexpected(from ? other.error() : from.error());
        }
        if (*from) {
            detail.splitKeys.append(other->key);
        }
    }
    return {};
}

/// What the gate of an advisory looks for, without what came attached.
StoreResult<void> addSecrets(const Stores &stores, CaseDetail &detail)
{
    constexpr int MostKeys = 5000;
    auto keys = stores.cases.secretKeys(detail.file.id, MostKeys);
    const auto hosts = stores.settings.value(Setting::PrivateHosts);
    if (!keys || !hosts) {
        return std::unexpected(keys ? hosts.error() : keys.error());
    }
    detail.openKeys = std::move(*keys);
    detail.privateHosts = textsFromJson(hosts->value_or(QByteArray()));
    return {};
}

/// Texts of attachments, of private reports only, and not beyond what a person writes.
void addEvidenceTexts(const Stores &stores, CaseDetail &detail)
{
    constexpr qint64 MostRead = 2 << 20;    // of texts
    constexpr qint64 MostOpened = 32 << 20; // of attachments, pictures beside a text included
    qint64 read = 0;
    qint64 opened = 0;
    for (const MessageView &view : std::as_const(detail.messages)) {
        QList<AttachmentInfo> attachments;
        qint64 size = 0;
        for (const Attachment &attachment : view.attachments) {
            attachments.append(attachment.info);
            size += attachment.info.size;
        }
        if (detail.file.isPublic || read > MostRead || opened + size > MostOpened ||
            view.message.direction != Direction::Inbound || !mayHaveEvidence({}, attachments)) {
            continue;
        }
        opened += size;
        const auto original = stores.messages.original(view.message.originalId);
        if (!original) {
            continue; // its damage is told elsewhere
        }
        for (const EvidenceText &text : evidenceTexts(*original, {}, attachments).pieces) {
            read += text.text.size();
            detail.evidenceTexts.append(text.text);
        }
    }
}

/// What somebody is known by besides what their message says.
StoreResult<QList<Identity>> knownAlso(const Stores &stores, const Person &person)
{
    QList<Identity> also;
    const QList<Identity> own = identitiesOf(person);
    for (const Identity &identity : own) {
        const auto known =
            stores.contacts.of(identity).and_then([&](std::optional<ContactId> contact) {
                return contact ? stores.contacts.identities(*contact)
                               : StoreResult<QList<Identity>>();
            });
        if (!known) {
            return known;
        }
        for (const Identity &name : *known) {
            if (!own.contains(name) && !also.contains(name)) {
                also.append(name);
            }
        }
    }
    return also;
}

/// What the team wrote of the case, and what its settings say.
StoreResult<void> addTeamsWords(const Stores &stores, CaseDetail &detail)
{
    auto record = stores.records.ofCase(detail.file.id);
    auto calendar = teamCalendar(stores);
    if (!record || !calendar) {
        return std::unexpected(record ? calendar.error() : record.error());
    }
    const auto method = stores.settings.value(Setting::SeverityBy);
    auto publisher = publisherOf(stores);
    if (!method || !publisher) {
        return std::unexpected(method ? publisher.error() : method.error());
    }
    detail.record = std::move(*record);
    detail.calendar = std::move(*calendar);
    detail.severityMethod = severityMethodFrom(*method);
    detail.publisher = std::move(*publisher);
    return {};
}

/// What follows from the messages, which are there already.
StoreResult<void> addOfMessages(const Stores &stores, CaseDetail &detail)
{
    auto also = knownAlso(stores, detail.file.reporter);
    if (!also) {
        return failed(also);
    }
    detail.reporterAlso = std::move(*also);
    detail.missingFiles = filesMissing(detail.messages);
    for (const MessageView &view : std::as_const(detail.messages)) {
        const auto excerpts = stores.excerpts.ofMessage(view.message.id);
        if (!excerpts) {
            return failed(excerpts);
        }
        detail.excerpts += *excerpts;
    }
    return {};
}

/// Whether the draft has a text that may have a piece of somebody else's in it. A title is not
/// compared.
bool hasLongText(const CaseDetail &detail)
{
    const AdvisoryGround ground{.file = detail.file, .fix = detail.record.fix};
    return std::ranges::any_of(publicTextsOf(ground, detail.draft), [](const PublicText &text) {
        return text.place.field != AdvisoryField::Title && text.text.size() >= ShortestSharedRun;
    });
}

} // namespace

Outcome<CaseDetail> readCase(const Stores &stores, CaseId id)
{
    auto file = stores.cases.byId(id);
    if (!file) {
        return failed(file);
    }
    auto policy = stores.policies.byId(file->policyId);
    if (!policy) {
        return failed(policy);
    }
    auto obligations = stores.obligations.ofCase(id);
    auto messages = readMessages(stores, id);
    if (!obligations || !messages) {
        return std::unexpected(Failure(obligations ? messages.error() : obligations.error()));
    }
    auto events = stores.events.ofCase(id);
    auto draft = stores.advisories.draft(id);
    if (!events || !draft) {
        return std::unexpected(Failure(events ? draft.error() : events.error()));
    }
    CaseDetail detail{
        .file = *file,
        .policy = *policy,
        .obligations = std::move(*obligations),
        .messages = std::move(*messages),
        .events = std::move(*events),
        .draft = draft->value_or(startDraft(*file, policy->product)),
        .chased = file->chased,
    };
    const auto added = addTeamsWords(stores, detail)
                           .and_then([&] { return addOfMessages(stores, detail); })
                           .and_then([&] { return addDuplicates(stores, detail); })
                           .and_then([&] { return addLinks(stores, detail); });
    return widened(added).transform([&] { return std::move(detail); });
}

Outcome<CaseDetail> readCaseToPublish(const Stores &stores, CaseId id)
{
    return readCase(stores, id).and_then([&stores](CaseDetail detail) -> Outcome<CaseDetail> {
        if (const auto added = addSecrets(stores, detail); !added) {
            return failed(added);
        }
        addEvidenceTexts(stores, detail);
        return detail;
    });
}

Outcome<CaseDetail> readCaseToShow(const Stores &stores, CaseId id)
{
    return readCase(stores, id).and_then([&stores](CaseDetail detail) -> Outcome<CaseDetail> {
        if (const auto added = addSecrets(stores, detail); !added) {
            return failed(added);
        }
        if (hasLongText(detail)) {
            addEvidenceTexts(stores, detail);
        }
        return detail;
    });
}

} // namespace Docket
