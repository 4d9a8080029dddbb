// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "importers/advisoryrecords.h"
#include "importers/cveaffected.h"
#include "importers/recordparts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

bool isEnglish(const RecordNode &node)
{
    const RecordNode language = node["lang"_L1];
    return !language.exists() || language.look().startsWith("en"_L1, Qt::CaseInsensitive);
}

/// The texts of a list of descriptions that are English; other languages are left unread.
QStringList englishTexts(const RecordNode &list)
{
    QStringList texts;
    for (const RecordNode &node : list.list()) {
        if (isEnglish(node)) {
            node["lang"_L1].take();
            texts.append(node["value"_L1].text());
        }
    }
    return texts;
}

QString englishText(const RecordNode &list)
{
    return englishTexts(list).join("\n\n"_L1);
}

void readCveMetadata(const RecordNode &metadata, ImportedAdvisory &advisory)
{
    AdvisoryDraft &draft = advisory.draft;
    if (const QString id = metadata["cveId"_L1].text(); !id.isEmpty()) {
        draft.identifiers.append(id);
    }
    const RecordNode state = metadata["state"_L1];
    advisory.isPublished = state.look() == "PUBLISHED"_L1 || state.look() == "REJECTED"_L1;
    if (state.text() == "REJECTED"_L1) {
        draft.withdrawnAt = metadata["dateRejected"_L1].instant();
    }
    draft.publishedAt = metadata["datePublished"_L1].instant();
    advisory.modifiedAt = metadata["dateUpdated"_L1].instant();
    if (state.look() == "REJECTED"_L1 && !draft.withdrawnAt) {
        draft.withdrawnAt = advisory.modifiedAt;
    }
    advisory.publisher.orgId = metadata["assignerOrgId"_L1].text();
    advisory.publisher.shortName = metadata["assignerShortName"_L1].text();
}

void readCveProvider(const RecordNode &provider, ImportedAdvisory &advisory)
{
    const RecordNode org = provider["orgId"_L1];
    const RecordNode name = provider["shortName"_L1];
    Publisher &publisher = advisory.publisher;
    if (publisher.orgId.isEmpty() || publisher.orgId == org.look()) {
        publisher.orgId = org.text();
    }
    if (publisher.shortName.isEmpty() || publisher.shortName == name.look()) {
        publisher.shortName = name.text();
    }
    const RecordNode updated = provider["dateUpdated"_L1];
    if (!advisory.modifiedAt) {
        advisory.modifiedAt = updated.instant();
    }
}

void readProblemTypes(const RecordNode &types, Assessment &assessment)
{
    for (const RecordNode &type : types.list()) {
        for (const RecordNode &node : type["descriptions"_L1].list()) {
            if (!isEnglish(node)) {
                continue;
            }
            node["lang"_L1].take();
            Weakness weakness = weaknessOf(node["description"_L1].text());
            const Weakness named = weaknessOf(node["cweId"_L1].text());
            weakness.id = named.id > 0 ? named.id : weakness.id;
            if (const RecordNode kind = node["type"_L1]; kind.look() == "CWE"_L1) {
                kind.take();
            }
            assessment.weaknesses.append(weakness);
        }
    }
}

/// Whether a metric is said of everything, and not of a setting.
bool isGeneral(const RecordNode &metric)
{
    const QList<RecordNode> scenarios = metric["scenarios"_L1].list();
    return scenarios.isEmpty() ||
           (scenarios.size() == 1 && scenarios.first()["value"_L1].look() == "GENERAL"_L1);
}

/// A metric holds its vector once more in words, and the score follows from it.
void readMetrics(const RecordNode &metrics, QStringList &vectors)
{
    for (const RecordNode &metric : metrics.list()) {
        if (!isGeneral(metric)) {
            continue;
        }
        metric["scenarios"_L1].take();
        for (const QLatin1StringView key :
             {"cvssV4_0"_L1, "cvssV3_1"_L1, "cvssV3_0"_L1, "cvssV2_0"_L1}) {
            const RecordNode cvss = metric[key];
            const RecordNode vector = cvss["vectorString"_L1];
            if (vector.exists() && !vector.isText()) {
                vector.fail();
            }
            if (addVector(vectors, vector.look())) {
                cvss.take();
                metric["format"_L1].take();
            }
        }
    }
}

/// The first tag that says what a reference is; the others are left unread.
void readCveReferences(const RecordNode &references, AdvisoryDraft &draft)
{
    static const QHash<QString, ReferenceKind> kinds{
        {u"vendor-advisory"_s, ReferenceKind::Advisory},
        {u"third-party-advisory"_s, ReferenceKind::Advisory},
        {u"technical-description"_s, ReferenceKind::Article},
        {u"mailing-list"_s, ReferenceKind::Discussion},
        {u"issue-tracking"_s, ReferenceKind::Report},
        {u"patch"_s, ReferenceKind::Fix},
        {u"product"_s, ReferenceKind::Package},
        {u"exploit"_s, ReferenceKind::Evidence}};
    for (const RecordNode &node : references.list()) {
        Reference reference{.title = node["name"_L1].text(), .url = node["url"_L1].text()};
        for (const RecordNode &tag : node["tags"_L1].list()) {
            if (const auto known = kinds.constFind(tag.look()); known != kinds.cend()) {
                reference.kind = *known;
                tag.take();
                break;
            }
        }
        draft.references.append(reference);
    }
}

void readCveCredits(const RecordNode &credits, AdvisoryDraft &draft)
{
    for (const RecordNode &node : credits.list()) {
        const QString name = node["value"_L1].text().trimmed();
        const RecordNode type = node["type"_L1];
        if (isEnglish(node)) {
            node["lang"_L1].take();
        }
        if (!name.isEmpty()) {
            draft.credits.append({.name = name,
                                  .consent = CreditConsent::Given,
                                  .type = fromToken<CreditType>(type.text().replace(u' ', u'-'))
                                              .value_or(CreditType::Other)});
        }
    }
}

void readCveTimeline(const RecordNode &timeline, AdvisoryDraft &draft)
{
    for (const RecordNode &node : timeline.list()) {
        const auto at = node["time"_L1].instant();
        if (at && isEnglish(node)) {
            node["lang"_L1].take();
            draft.timeline.append({.at = *at, .text = node["value"_L1].text()});
        }
    }
}

void readImpacts(const RecordNode &impacts, AdvisoryDraft &draft)
{
    QStringList texts;
    for (const RecordNode &impact : impacts.list()) {
        texts += englishTexts(impact["descriptions"_L1]);
        const RecordNode capec = impact["capecId"_L1];
        if (!texts.isEmpty() && texts.last().startsWith(capec.look())) {
            capec.take();
        }
    }
    draft.impact = texts.join("\n\n"_L1);
}

void readContainer(const RecordNode &cna, ImportedAdvisory &advisory)
{
    AdvisoryDraft &draft = advisory.draft;
    readCveProvider(cna["providerMetadata"_L1], advisory);
    draft.title = cna["title"_L1].text();
    draft.description = englishText(cna["descriptions"_L1]);
    draft.resolution = englishText(cna["solutions"_L1]);
    draft.mitigation = englishText(cna["workarounds"_L1]);
    draft.withdrawnReason = englishText(cna["rejectedReasons"_L1]);
    const RecordNode publicAt = cna["datePublic"_L1];
    if (const auto at = publicAt.instant()) {
        draft.publishedAt = at; // when it became known; the record may be younger
    }
    draft.id = cna["source"_L1]["advisory"_L1].look();
    if (!draft.id.isEmpty()) {
        cna["source"_L1]["advisory"_L1].take();
    }
    for (const RecordNode &product : cna["affected"_L1].list()) {
        draft.affected += cveProductsOf(product);
    }
    readProblemTypes(cna["problemTypes"_L1], advisory.assessment);
    readMetrics(cna["metrics"_L1], advisory.assessment.vectors);
    readImpacts(cna["impacts"_L1], draft);
    readCveReferences(cna["references"_L1], draft);
    readCveCredits(cna["credits"_L1], draft);
    readCveTimeline(cna["timeline"_L1], draft);
}

} // namespace

RecordResult readCve(const QByteArray &bytes)
{
    const auto object = recordObject(bytes);
    if (!object) {
        return std::unexpected(object.error());
    }
    RecordReading reading;
    const RecordNode record(*object, {}, &reading);
    ImportedAdvisory advisory{.format = RecordFormat::Cve};
    const RecordNode containers = record["containers"_L1];
    if (containers.exists()) {
        record["dataType"_L1].take();
        record["dataVersion"_L1].take();
        readCveMetadata(record["cveMetadata"_L1], advisory);
        if (!containers["cna"_L1].exists()) {
            containers["cna"_L1].fail();
        }
        readContainer(containers["cna"_L1], advisory);
    } else {
        readContainer(record, advisory);
    }
    addRevisions(advisory);
    return finished(std::move(advisory), *object, reading);
}

} // namespace Docket
