// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recorditems.h"

#include "importers/advisoryrecords.h"
#include "importers/sha256.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OsvAddress = "https://osv.dev/vulnerability/"_L1;
constexpr auto CveAddress = "https://www.cve.org/CVERecord?id="_L1;
constexpr auto CsafPrefix = "csaf:"_L1;

QString cveNameOf(const AdvisoryDraft &draft)
{
    const auto known = std::ranges::find_if(
        draft.identifiers, [](const QString &name) { return name.startsWith("CVE-"_L1); });
    return known == draft.identifiers.end() ? QString() : *known;
}

/// Empty where it has no name of its own; the message then goes by its bytes.
QString recordRef(const ImportedAdvisory &advisory)
{
    const AdvisoryDraft &draft = advisory.draft;
    switch (advisory.format) {
    case RecordFormat::Osv:
        return OsvAddress + draft.id;
    case RecordFormat::Cve: {
        const QString name = cveNameOf(draft);
        return name.isEmpty() ? QString() : CveAddress + name;
    }
    case RecordFormat::Csaf: {
        // a document of several is none of them, but related to each
        const QString document = draft.id.isEmpty() ? draft.related.value(0) : draft.id;
        const QString ref = CsafPrefix + advisory.publisher.nameSpace + u'/' + document;
        return advisory.name.isEmpty() ? ref : ref + u'#' + advisory.name;
    }
    case RecordFormat::Ghsa:
        break;
    }
    return {};
}

/// Of the vulnerabilities of one record, all different. Their places say which is which only where
/// nothing else does: another version of the document may have others before them.
QStringList recordRefs(const QList<ImportedAdvisory> &advisories)
{
    QStringList refs;
    QSet<QString> seen;
    for (const ImportedAdvisory &advisory : advisories) {
        QString ref = recordRef(advisory);
        const bool isPlaced = seen.contains(ref) || (advisory.name.isEmpty() && !refs.isEmpty());
        if (isPlaced && !ref.isEmpty()) {
            ref += u'#' + QString::number(refs.size() + 1);
        }
        seen.insert(ref);
        refs.append(ref);
    }
    return refs;
}

/// Who found or reported it is the nearest that a record has to a reporter.
Person recordReporter(const ImportedAdvisory &advisory)
{
    for (const CreditType type : {CreditType::Reporter, CreditType::Finder, CreditType::Other}) {
        for (const Credit &credit : advisory.draft.credits) {
            if (credit.type == type && credit.consent == CreditConsent::Given) {
                return {.name = credit.name, .address = {}, .handle = {}};
            }
        }
    }
    const Publisher &publisher = advisory.publisher;
    const QString name = publisher.name.isEmpty() ? publisher.shortName : publisher.name;
    return {.name = name.isEmpty() ? advisory.draft.id.section(u'-', 0, 0) : name,
            .address = {},
            .handle = {}};
}

/// In the words of GitHub's advisories.
QString stateOf(const ImportedAdvisory &advisory)
{
    if (advisory.draft.withdrawnAt) {
        return u"withdrawn"_s;
    }
    return advisory.isPublished ? u"published"_s : u"draft"_s;
}

ItemFields recordFields(const ImportedAdvisory &advisory, const QString &ref)
{
    const AdvisoryDraft &draft = advisory.draft;
    ItemFields fields{.ref = ref,
                      .from = recordReporter(advisory),
                      .title = draft.title,
                      .text = draft.description,
                      .createdAt = {},
                      .facts = {}};
    if (fields.title.isEmpty()) {
        fields.title = draft.id.isEmpty() ? draft.identifiers.value(0) : draft.id;
    }
    if (const auto at = draft.publishedAt ? draft.publishedAt : advisory.modifiedAt) {
        fields.createdAt = toIsoString(*at);
    }
    fields.facts.state = stateOf(advisory);
    fields.facts.isPublic = advisory.isPublished;
    fields.facts.updatedAt = advisory.modifiedAt;
    fields.facts.source = SourceKind::Advisory;
    for (const QString &name : QStringList{draft.id} + draft.identifiers) {
        if (!name.isEmpty()) {
            fields.facts.aliases.append(advisoryAlias(name));
        }
    }
    fields.facts.aliases.removeDuplicates();
    return fields;
}

} // namespace

TrackerItems recordItems(const Element &element)
{
    const RecordResult read = readRecord(element.bytes.toByteArray());
    if (!read) {
        ImportIssue issue = read.error();
        issue.path = element.context.path;
        issue.offset += element.offset;
        return {.messages = {}, .issue = issue};
    }
    const QStringList refs = recordRefs(*read);
    if (read->size() == 1) {
        IncomingMessage message = messageOf(recordFields(read->first(), refs.first()), element);
        message.advisory.value = std::make_shared<ImportedAdvisory>(read->first());
        return {.messages = {std::move(message)}, .issue = {}};
    }
    // of a document of many all have the same bytes, which are there once
    const QByteArray whole = element.bytes.toByteArray();
    const QByteArray digest = sha256Of(whole);
    const Element blank{.bytes = {},
                        .offset = element.offset,
                        .context = element.context,
                        .format = element.format,
                        .envelope = element.envelope};
    TrackerItems items;
    for (qsizetype i = 0; i < read->size(); ++i) {
        IncomingMessage message = messageOf(recordFields(read->at(i), refs.at(i)), blank);
        message.original.bytes = whole;
        message.original.sha256 = digest;
        message.advisory.value = std::make_shared<ImportedAdvisory>(read->at(i));
        items.messages.append(std::move(message));
    }
    return items;
}

std::optional<ImportedAdvisory> advisoryOf(const IncomingMessage &message)
{
    RecordMemory none;
    return none.advisoryOf(message);
}

std::optional<ImportedAdvisory> RecordMemory::advisoryOf(const IncomingMessage &message)
{
    if (message.advisory.value) {
        return *message.advisory.value;
    }
    const TrackerFacts facts = message.tracker.value_or(TrackerFacts{});
    const bool isRecord = facts.source == SourceKind::Advisory;
    if (!message.tracker || (!isRecord && facts.source != SourceKind::GitHubAdvisory)) {
        return std::nullopt;
    }
    if (message.original.sha256.isEmpty() || m_sha256 != message.original.sha256) {
        m_read = (isRecord ? readRecord(message.original.bytes) : readGhsa(message.original.bytes))
                     .value_or(QList<ImportedAdvisory>());
        m_refs = recordRefs(m_read);
        m_sha256 = message.original.sha256;
    }
    const qsizetype place = m_refs.indexOf(message.messageRef);
    if (place >= 0) {
        return m_read.at(place);
    }
    const bool isNameless = m_read.size() == 1 && m_refs.first().isEmpty();
    return isNameless ? std::optional(m_read.first()) : std::nullopt;
}

QString advisoryAlias(const QString &name)
{
    return "advisory:"_L1 + name;
}

QString refPrefix(const QString &ref)
{
    for (const QLatin1StringView prefix : {OsvAddress, CveAddress, CsafPrefix}) {
        if (ref.startsWith(prefix)) {
            return prefix;
        }
    }
    return ref;
}

} // namespace Docket
