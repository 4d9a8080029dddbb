// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/cveexporter.h"

#include "domain/advisorytokens.h"
#include "domain/cveid.h"
#include "domain/cvss.h"
#include "exporters/advisorywords.h"
#include "exporters/cvemetrics.h"
#include "exporters/cveproducts.h"
#include "exporters/formatfields.h"
#include "exporters/jsondocument.h"
#include "exporters/schemacheck.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ContainerPlace = "/containers/cna"_L1;

constexpr std::array CvePlaces{
    FieldPlace{"/cveMetadata/cveId"_L1, AdvisoryField::Identifiers},
    FieldPlace{"/cveMetadata"_L1, AdvisoryField::Publisher},
    FieldPlace{"/containers/cna/providerMetadata"_L1, AdvisoryField::Publisher},
    FieldPlace{"/containers/cna/rejectedReasons"_L1, AdvisoryField::Withdrawn},
    FieldPlace{"/containers/cna/datePublic"_L1, AdvisoryField::Published},
    FieldPlace{"/containers/cna/descriptions"_L1, AdvisoryField::Description},
    FieldPlace{"/containers/cna/affected"_L1, AdvisoryField::Affected},
    FieldPlace{"/containers/cna/problemTypes"_L1, AdvisoryField::Weaknesses},
    FieldPlace{"/containers/cna/metrics"_L1, AdvisoryField::Vectors},
    FieldPlace{"/containers/cna/impacts"_L1, AdvisoryField::Impact},
    FieldPlace{"/containers/cna/solutions"_L1, AdvisoryField::Resolution},
    FieldPlace{"/containers/cna/workarounds"_L1, AdvisoryField::Mitigation},
    FieldPlace{"/containers/cna/timeline"_L1, AdvisoryField::Timeline},
    FieldPlace{"/containers/cna/credits"_L1, AdvisoryField::Credits},
    FieldPlace{"/containers/cna/references"_L1, AdvisoryField::References},
    FieldPlace{"/containers/cna/source"_L1, AdvisoryField::Id},
};

/// The id that the record is of; empty while none is assigned.
QString cveIdOf(const PublicAdvisory &advisory)
{
    for (const QString &name : QStringList{advisory.id()} + advisory.identifiers()) {
        if (isCveId(name)) {
            return name;
        }
    }
    return {};
}

JsonValue english(const QString &text)
{
    JsonValue description = JsonValue::object();
    description.set("lang"_L1, u"en"_s);
    description.set("value"_L1, text);
    return description;
}

/// A list of one description; of an empty text none.
JsonValue descriptionsOf(const QString &text)
{
    JsonValue all = JsonValue::array();
    if (!text.trimmed().isEmpty()) {
        all.append(english(text));
    }
    return all;
}

JsonValue cveProblemTypes(const QList<Weakness> &weaknesses)
{
    JsonValue all = JsonValue::array();
    QList<Weakness> seen;
    for (const Weakness &weakness : weaknesses) {
        if (seen.contains(weakness) || (weakness.id == 0 && weakness.name.isEmpty())) {
            continue; // no two may be the same
        }
        seen.append(weakness);
        const QString id = weakness.id > 0 ? "CWE-"_L1 + QString::number(weakness.id) : QString();
        JsonValue description = JsonValue::object();
        description.set("lang"_L1, u"en"_s);
        description.setIfAny("cweId"_L1, id);
        description.set("description"_L1, QString(id + u' ' + weakness.name).trimmed());
        if (!id.isEmpty()) {
            description.set("type"_L1, u"CWE"_s);
        }
        JsonValue descriptions = JsonValue::array();
        descriptions.append(std::move(description));
        JsonValue type = JsonValue::object();
        type.set("descriptions"_L1, std::move(descriptions));
        all.append(std::move(type));
    }
    return all;
}

/// Whose an advisory is: the publisher's own pages, or somebody else's.
bool isOfPublisher(const QString &url, const PublicAdvisory &advisory)
{
    const QString host = QUrl(advisory.publisher().nameSpace).host();
    const auto isIn = [&url](const AffectedProduct &product) {
        return !product.repository.isEmpty() && url.startsWith(product.repository + u'/');
    };
    return (!host.isEmpty() && QUrl(url).host() == host) ||
           std::ranges::any_of(advisory.affected(), isIn);
}

QLatin1StringView cveTag(const Reference &reference, const PublicAdvisory &advisory)
{
    switch (reference.kind) {
    case ReferenceKind::Advisory:
        return isOfPublisher(reference.url, advisory) ? "vendor-advisory"_L1
                                                      : "third-party-advisory"_L1;
    case ReferenceKind::Article:
        return "technical-description"_L1;
    case ReferenceKind::Discussion:
        return "mailing-list"_L1;
    case ReferenceKind::Report:
        return "issue-tracking"_L1;
    case ReferenceKind::Fix:
        return "patch"_L1;
    case ReferenceKind::Package:
        return "product"_L1;
    case ReferenceKind::Evidence:
        return "exploit"_L1;
    case ReferenceKind::Web:
    case ReferenceKind::Detection:
    case ReferenceKind::Introduced:
    case ReferenceKind::Git:
        break;
    }
    return {};
}

JsonValue cveReferences(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue all = JsonValue::array();
    for (const Reference &reference : advisory.references()) {
        const QLatin1StringView tag = cveTag(reference, advisory);
        JsonValue entry = JsonValue::object();
        entry.set("url"_L1, reference.url);
        entry.setIfAny("name"_L1, reference.title);
        if (!tag.isEmpty()) {
            entry.set("tags"_L1, JsonValue::array({QString(tag)}));
        } else if (reference.kind != ReferenceKind::Web) {
            addLoss(losses, AdvisoryField::References, toToken(reference.kind));
        }
        all.append(std::move(entry));
    }
    return all;
}

JsonValue cveCredits(const QList<PublicCredit> &thanks)
{
    JsonValue all = JsonValue::array();
    for (const PublicCredit &credit : thanks) {
        JsonValue entry = english(credit.name.isEmpty() ? u"Anonymous"_s : credit.name);
        if (credit.type != CreditType::Other) {
            entry.set("type"_L1, QString(toToken(credit.type)).replace(u'-', u' '));
        }
        all.append(std::move(entry));
    }
    return all;
}

JsonValue cveTimeline(const QList<TimelineEntry> &timeline)
{
    JsonValue all = JsonValue::array();
    for (const TimelineEntry &line : timeline) {
        JsonValue entry = JsonValue::object();
        entry.set("time"_L1, toIsoString(line.at));
        entry.set("lang"_L1, u"en"_s);
        entry.set("value"_L1, line.text);
        all.append(std::move(entry));
    }
    return all;
}

JsonValue cveImpacts(const QString &impact)
{
    JsonValue all = JsonValue::array();
    if (!impact.trimmed().isEmpty()) {
        JsonValue entry = JsonValue::object();
        entry.set("descriptions"_L1, descriptionsOf(impact));
        all.append(std::move(entry));
    }
    return all;
}

JsonValue providerOf(const Publisher &publisher)
{
    JsonValue provider = JsonValue::object();
    provider.setIfAny("orgId"_L1, publisher.orgId);
    provider.setIfAny("shortName"_L1, publisher.shortName);
    return provider;
}

/// The publisher's own name for the advisory, where it has one besides the CVE id.
JsonValue cveSource(const PublicAdvisory &advisory)
{
    JsonValue source = JsonValue::object();
    if (advisory.id() != advisory.caseKey() && !isCveId(advisory.id())) {
        source.set("advisory"_L1, advisory.id());
    }
    return source;
}

JsonValue containerOf(const PublicAdvisory &advisory, QList<FormatLoss> &losses,
                      QList<FormatProblem> &problems)
{
    JsonValue cna = JsonValue::object();
    cna.set("providerMetadata"_L1, providerOf(advisory.publisher()));
    cna.setIfAny("title"_L1, advisory.title());
    if (const auto published = advisory.publishedAt()) {
        cna.set("datePublic"_L1, toIsoString(*published));
    }
    cna.setIfAny("descriptions"_L1, descriptionsOf(advisory.description()));
    cna.setIfAny("affected"_L1, cveAffected(advisory, losses));
    cna.setIfAny("problemTypes"_L1, cveProblemTypes(advisory.weaknesses()));
    cna.setIfAny("metrics"_L1, cveMetrics(advisory.vectors(), problems));
    cna.setIfAny("impacts"_L1, cveImpacts(advisory.impact()));
    cna.setIfAny("solutions"_L1, descriptionsOf(advisory.resolution()));
    cna.setIfAny("workarounds"_L1, descriptionsOf(advisory.mitigation()));
    cna.setIfAny("timeline"_L1, cveTimeline(advisory.timeline()));
    cna.setIfAny("credits"_L1, cveCredits(advisory.thanks()));
    cna.setIfAny("references"_L1, cveReferences(advisory, losses));
    cna.setIfAny("source"_L1, cveSource(advisory));
    return cna;
}

JsonValue recordOf(JsonValue container, const QString &cveId, const QString &orgId,
                   const QString &shortName)
{
    JsonValue metadata = JsonValue::object();
    metadata.set("cveId"_L1, cveId);
    metadata.setIfAny("assignerOrgId"_L1, orgId);
    metadata.setIfAny("assignerShortName"_L1, shortName);
    metadata.set("state"_L1, u"PUBLISHED"_s);
    JsonValue containers = JsonValue::object();
    containers.set("cna"_L1, std::move(container));
    JsonValue record = JsonValue::object();
    record.set("dataType"_L1, u"CVE_RECORD"_s);
    record.set("dataVersion"_L1, u"5.1"_s);
    record.set("cveMetadata"_L1, std::move(metadata));
    record.set("containers"_L1, std::move(containers));
    return record;
}

/// Whether the vectors say what the word does.
bool isSeverityInVectors(const PublicAdvisory &advisory)
{
    return std::ranges::any_of(advisory.vectors(), [&](const QString &text) {
        const auto vector = parseCvss(text);
        return vector && severityFor(*vector) == advisory.severity();
    });
}

void addCveLosses(const PublicAdvisory &advisory, const QString &cveId, QList<FormatLoss> &losses)
{
    QStringList others = advisory.identifiers();
    others.removeAll(cveId);
    addLosses(losses, AdvisoryField::Identifiers, others);
    addLosses(losses, AdvisoryField::Related, advisory.related());
    if (advisory.severity() != Severity::NotSet && !isSeverityInVectors(advisory)) {
        addLoss(losses, AdvisoryField::Severity, toToken(advisory.severity()));
    }
    for (const Revision &revision : advisory.revisions()) {
        addLoss(losses, AdvisoryField::Revisions, revision.summary);
    }
}

/// What the authority's registration lacks is said once, where a person can write it. Places are
/// those of the document that is written: a record, or the container alone.
QList<FormatProblem> cveProblems(const PublicAdvisory &advisory, const QByteArray &document,
                                 Schema schema)
{
    const bool isContainer = schema != Schema::Cve;
    QList<FormatProblem> problems = checkAgainst(schema, document);
    for (FormatProblem &problem : problems) {
        problem.place.prepend(isContainer ? ContainerPlace : QLatin1StringView());
    }
    setFields(problems, CvePlaces);
    for (FormatProblem &problem : problems) {
        problem.place.remove(0, isContainer ? ContainerPlace.size() : 0);
    }
    if (!advisory.publisher().orgId.isEmpty()) {
        return problems;
    }
    problems.removeIf([](const FormatProblem &problem) {
        return problem.field == AdvisoryField::Publisher && problem.rule == "schema required"_L1;
    });
    problems.prepend(
        {.field = AdvisoryField::Publisher,
         .rule = u"schema required"_s,
         .place = (isContainer ? QString() : QString(ContainerPlace)) + "/providerMetadata"_L1,
         .detail = u"orgId"_s});
    return problems;
}

/// Why the id is given up: what the authority gives out for a withdrawn advisory.
JsonValue rejectedContainer(const PublicAdvisory &advisory)
{
    QString reason = advisory.withdrawnReason().trimmed();
    if (reason.isEmpty()) {
        reason = "The advisory was withdrawn on "_L1 +
                 toIsoDay(advisory.withdrawnAt().value_or(advisory.composedAt())) + u'.';
    }
    JsonValue cna = JsonValue::object();
    cna.set("providerMetadata"_L1, providerOf(advisory.publisher()));
    cna.set("rejectedReasons"_L1, descriptionsOf(reason));
    return cna;
}

/// A rejected record says why, and no more.
QList<FormatLoss> rejectedLosses(const PublicAdvisory &advisory)
{
    QList<FormatLoss> losses;
    addLoss(losses, AdvisoryField::Title, advisory.title());
    addLosses(losses, AdvisoryField::Identifiers, allNames(advisory));
    addLosses(losses, AdvisoryField::Vectors, advisory.vectors());
    for (const AffectedProduct &product : advisory.affected()) {
        addLoss(losses, AdvisoryField::Affected, product.name);
    }
    for (const auto &[field, text] :
         {std::pair(AdvisoryField::Description, advisory.description()),
          std::pair(AdvisoryField::Impact, advisory.impact()),
          std::pair(AdvisoryField::Resolution, advisory.resolution()),
          std::pair(AdvisoryField::Mitigation, advisory.mitigation())}) {
        if (!text.trimmed().isEmpty()) {
            losses.append({.field = field, .detail = {}});
        }
    }
    const auto addAny = [&losses](bool isThere, AdvisoryField field) {
        if (isThere) {
            losses.append({.field = field, .detail = {}});
        }
    };
    addAny(!advisory.weaknesses().isEmpty(), AdvisoryField::Weaknesses);
    addAny(!advisory.timeline().isEmpty(), AdvisoryField::Timeline);
    addAny(!advisory.thanks().isEmpty(), AdvisoryField::Credits);
    addAny(!advisory.references().isEmpty(), AdvisoryField::References);
    addLoss(losses, AdvisoryField::Withdrawn,
            advisory.withdrawnAt() ? toIsoString(*advisory.withdrawnAt()) : QString());
    return losses;
}

/// The record's state is the authority's to set: the draft is of its container.
RenderResult toRejected(const PublicAdvisory &advisory)
{
    const QByteArray bytes = rejectedContainer(advisory).toBytes();
    if (auto problems = cveProblems(advisory, bytes, Schema::CveCnaRejected); !problems.isEmpty()) {
        return std::unexpected(std::move(problems));
    }
    const QString cveId = cveIdOf(advisory);
    return PublicFile{.fileName = safeFileStem(cveId.isEmpty() ? advisory.id() : cveId) +
                                  "_cna-rejected-draft.json"_L1,
                      .bytes = bytes,
                      .losses = rejectedLosses(advisory)};
}

} // namespace

RenderResult toCve(const PublicAdvisory &advisory)
{
    if (advisory.withdrawnAt()) {
        return toRejected(advisory);
    }
    QList<FormatLoss> losses;
    QList<FormatProblem> problems;
    const QString cveId = cveIdOf(advisory);
    const Publisher &publisher = advisory.publisher();
    const JsonValue container = containerOf(advisory, losses, problems);
    addCveLosses(advisory, cveId, losses);
    const bool isAssigned = !cveId.isEmpty();
    const QByteArray bytes =
        isAssigned ? recordOf(container, cveId, publisher.orgId, publisher.shortName).toBytes()
                   : container.toBytes();
    problems += cveProblems(advisory, bytes, isAssigned ? Schema::Cve : Schema::CveCna);
    if (!problems.isEmpty()) {
        return std::unexpected(problems);
    }
    const QString stem = safeFileStem(isAssigned ? cveId : advisory.id());
    return PublicFile{.fileName = stem + "_cna-draft.json"_L1, .bytes = bytes, .losses = losses};
}

} // namespace Docket
