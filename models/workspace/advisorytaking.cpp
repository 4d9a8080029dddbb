// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/advisorytaking.h"

#include "domain/tokens.h"
#include "importers/recorditems.h"
#include "workspace/stores.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

QJsonObject objectOfDraft(const AdvisoryDraft &draft)
{
    return QJsonDocument::fromJson(toJson(draft)).object();
}

template <typename T>
void mergeField(const T &base, T &ours, const T &theirs)
{
    if (ours == base) {
        ours = theirs;
    }
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What a case shows before anybody has saved a draft.
StoreResult<AdvisoryDraft> unsavedDraft(const Stores &stores, const CaseFile &file)
{
    return stores.policies.byId(file.policyId).transform([&file](const Policy &policy) {
        return startDraft(file, policy.product);
    });
}

/// `theirs`, and what `start` has besides.
AdvisoryDraft completedBy(const AdvisoryDraft &start, const AdvisoryDraft &theirs)
{
    QJsonObject result = objectOfDraft(start);
    const QJsonObject news = objectOfDraft(theirs);
    for (auto field = news.begin(); field != news.end(); ++field) {
        result[field.key()] = field.value();
    }
    return draftFromJson(QJsonDocument(result).toJson(QJsonDocument::Compact)).value_or(theirs);
}

CaseEvent eventIn(const OpenCase &open, Instant at, const QString &by, EventKind kind)
{
    return {.caseId = open.file.id, .at = at, .by = by, .kind = kind};
}

} // namespace

AdvisoryContent contentOf(const ImportedAdvisory &advisory)
{
    return {.draft = advisory.draft,
            .vectors = advisory.assessment.vectors,
            .weaknesses = advisory.assessment.weaknesses,
            .severity = advisory.severity};
}

AdvisoryMerge merged(const AdvisoryContent &base, const AdvisoryContent &ours,
                     const AdvisoryContent &theirs)
{
    AdvisoryMerge merge{.content = ours, .kept = {}, .refused = {}};
    mergeField(base.vectors, merge.content.vectors, theirs.vectors);
    mergeField(base.weaknesses, merge.content.weaknesses, theirs.weaknesses);
    mergeField(base.severity, merge.content.severity, theirs.severity);
    const QJsonObject before = objectOfDraft(base.draft);
    const QJsonObject news = objectOfDraft(theirs.draft);
    QJsonObject result = objectOfDraft(ours.draft);
    QJsonObject kept;
    QJsonObject refused;
    QStringList keys = result.keys() + news.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue own = result.value(key);
        const QJsonValue other = news.value(key);
        if (own == before.value(key)) {
            if (other.isUndefined()) {
                result.remove(key);
            } else {
                result[key] = other;
            }
        } else if (own != other && other != before.value(key)) {
            kept[key] = own;
            refused[key] = other;
        }
    }
    const QByteArray json = QJsonDocument(result).toJson(QJsonDocument::Compact);
    merge.content.draft = draftFromJson(json).value_or(ours.draft);
    merge.kept = compact(kept);
    merge.refused = compact(refused);
    return merge;
}

QList<CaseEvent> asPublished(CaseFile &file, const ImportedAdvisory &advisory)
{
    file.severity = advisory.severity;
    if (file.source != SourceKind::Advisory || !advisory.isPublished) {
        return {};
    }
    // A record that was withdrawn before its last change was published before that, too.
    const Instant at = advisory.draft.publishedAt.value_or(
        std::min(file.receivedAt, advisory.draft.withdrawnAt.value_or(file.receivedAt)));
    file.state = CaseState::Disclosed;
    file.decidedAt = at;
    file.releasedAt = at;
    file.disclosedAt = at;
    // A record without the day of its publication is as old as its last change, at least.
    const bool isOfChange = !advisory.draft.publishedAt && advisory.modifiedAt;
    return {{.caseId = file.id,
             .at = at,
             .by = {},
             .kind = EventKind::StateChanged,
             .before = toToken(CaseState::New),
             .after = toToken(CaseState::Disclosed),
             .note = isOfChange ? u"modified"_s : QString()}};
}

StoreResult<void> saveTaken(Stores &stores, OpenCase &open, const ImportedAdvisory &advisory,
                            Instant at)
{
    open.record.assessment = advisory.assessment;
    return stores.records.save(open.file.id, open.record).and_then([&] {
        return stores.advisories.save(open.file.id, advisory.draft, at);
    });
}

StoreResult<bool> takeNews(Stores &stores, OpenCase &open,
                           const std::optional<ImportedAdvisory> &base,
                           const ImportedAdvisory &theirs, Instant at, const QString &by)
{
    const auto stored = stores.advisories.draft(open.file.id);
    if (!stored) {
        return failed(stored);
    }
    const auto start =
        *stored ? StoreResult<AdvisoryDraft>(**stored) : unsavedDraft(stores, open.file);
    if (!start) {
        return failed(start);
    }
    const AdvisoryContent ours{.draft = *start,
                               .vectors = open.record.assessment.vectors,
                               .weaknesses = open.record.assessment.weaknesses,
                               .severity = open.file.severity};
    AdvisoryContent before = base.transform(contentOf).value_or(AdvisoryContent{});
    AdvisoryContent news = contentOf(theirs);
    if (!*stored) { // nobody has touched it, and what the record lacks is still there
        before.draft = *start;
        news.draft = completedBy(*start, news.draft);
    }
    const AdvisoryMerge merge = merged(before, ours, news);
    const AdvisoryContent &now = merge.content;
    QList<CaseEvent> events;
    if (now.draft != ours.draft) {
        CaseEvent event = eventIn(open, at, by, EventKind::AdvisoryEdited);
        event.before = QString::fromUtf8(differenceJson(ours.draft, now.draft));
        event.after = QString::fromUtf8(differenceJson(now.draft, ours.draft));
        events.append(event);
    }
    if (now.severity != ours.severity) {
        CaseEvent event = eventIn(open, at, by, EventKind::SeverityChanged);
        event.before = toToken(ours.severity);
        event.after = toToken(now.severity);
        events.append(event);
        open.file.severity = now.severity;
    }
    const CaseRecord recordBefore = open.record;
    open.record.assessment.vectors = now.vectors;
    open.record.assessment.weaknesses = now.weaknesses;
    if (open.record != recordBefore) {
        CaseEvent event = eventIn(open, at, by, EventKind::RecordEdited);
        event.before = QString::fromUtf8(differenceJson(recordBefore, open.record));
        event.after = QString::fromUtf8(differenceJson(open.record, recordBefore));
        events.append(event);
    }
    if (!merge.refused.isEmpty()) { // the person's words stay; the history has the record's
        CaseEvent event = eventIn(open, at, by, EventKind::NewsRefused);
        event.before = QString::fromUtf8(merge.kept);
        event.after = QString::fromUtf8(merge.refused);
        events.append(event);
    }
    if (events.isEmpty()) {
        return false;
    }
    return stores.records.save(open.file.id, open.record)
        .and_then([&] {
            return now.draft == ours.draft ? StoreResult<void>{}
                                           : stores.advisories.save(open.file.id, now.draft, at);
        })
        .and_then([&] { return stores.events.appendAll(events); })
        .transform([] { return true; });
}

StoreResult<std::optional<ImportedAdvisory>> storedAdvisory(const Stores &stores,
                                                            RecordMemory &memory,
                                                            OriginalId original,
                                                            const IncomingMessage &newer)
{
    const auto bytes = stores.messages.original(original);
    if (!bytes && bytes.error().fault == StoreFault::Corrupt) {
        return std::nullopt;
    }
    return bytes.transform([&](const Original &kept) {
        IncomingMessage older = newer;
        older.original = kept;
        older.advisory = {};
        return memory.advisoryOf(older);
    });
}

} // namespace Docket
