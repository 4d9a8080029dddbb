// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafexporter.h"

#include "domain/csafwords.h"
#include "domain/cvsstokens.h"
#include "domain/cwe.h"
#include "exporters/csafhead.h"
#include "exporters/csafproducts.h"
#include "exporters/csafrules.h"
#include "exporters/jsondocument.h"
#include "exporters/markdowntext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

JsonValue idsOf(const PublicAdvisory &advisory)
{
    JsonValue ids = JsonValue::array();
    for (const QString &name : csafOtherNames(advisory)) {
        JsonValue id = JsonValue::object();
        id.set("system_name"_L1, csafSystemName(name)).set("text"_L1, name);
        ids.append(std::move(id));
    }
    return ids;
}

JsonValue acknowledgmentsOf(const PublicAdvisory &advisory)
{
    JsonValue acknowledgments = JsonValue::array();
    for (const PublicCredit &credit : advisory.thanks()) {
        JsonValue json = JsonValue::object();
        json.setIfAny("names"_L1,
                      credit.name.isEmpty() ? JsonValue::array() : JsonValue::array({credit.name}))
            .set("summary"_L1, csafCreditSummary(credit.type));
        acknowledgments.append(std::move(json));
    }
    return acknowledgments;
}

/// As FIRST's schemas of 2.0, 3.0 and 3.1 want it; scores beyond the base where they are stated.
JsonValue cvssOf(const CvssVector &vector)
{
    const bool isTwo = vector.version == CvssVersion::V20;
    const CvssScores scores = scoresOf(vector);
    const bool hasEnvironment = isStated(vector, CvssGroup::Environmental);
    JsonValue json = JsonValue::object();
    json.set("version"_L1, toToken(vector.version))
        .set("vectorString"_L1, canonicalText(vector))
        .set("baseScore"_L1, scores.base);
    const auto addSeverity = [&](QLatin1StringView key, double score) {
        if (!isTwo) {
            json.set(key, schemaWord(ratingOf(score, vector.version)));
        }
    };
    addSeverity("baseSeverity"_L1, scores.base);
    if (isStated(vector, CvssGroup::Threat)) {
        json.set("temporalScore"_L1, scores.temporal);
        addSeverity("temporalSeverity"_L1, scores.temporal);
    }
    if (hasEnvironment) {
        json.set("environmentalScore"_L1, scores.environmental);
        addSeverity("environmentalSeverity"_L1, scores.environmental);
    }
    return json;
}

JsonValue scoresOf(const PublicAdvisory &advisory, const QStringList &products,
                   QList<FormatLoss> &losses)
{
    JsonValue scores = JsonValue::array();
    for (const QString &text : advisory.vectors()) {
        const auto vector = parseCvss(text);
        if (!vector || products.isEmpty()) {
            losses.append({AdvisoryField::Vectors, text});
            continue;
        }
        if (vector->version != CvssVersion::V40) { // which is in a note
            JsonValue score = JsonValue::object();
            score
                .set(vector->version == CvssVersion::V20 ? "cvss_v2"_L1 : "cvss_v3"_L1,
                     cvssOf(*vector))
                .set("products"_L1, JsonValue::array(products));
            scores.append(std::move(score));
        }
    }
    return scores;
}

JsonValue notesOf(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue notes = JsonValue::array();
    const auto add = [&notes](QLatin1StringView category, QLatin1StringView title,
                              const QString &markdown) {
        if (const QString text = authoredSection(markdown); !text.isEmpty()) {
            notes.append(csafNote(category, title, text));
        }
    };
    add("description"_L1, CsafDescriptionTitle, advisory.description());
    add("details"_L1, CsafImpactTitle, advisory.impact());
    for (const QString &text : advisory.vectors()) {
        const auto vector = parseCvss(text);
        if (vector && vector->version == CvssVersion::V40) {
            add("other"_L1, CsafCvss4Title, text);
            losses.append({AdvisoryField::Vectors, text});
        }
    }
    return notes;
}

JsonValue remediationOf(QLatin1StringView category, const QString &markdown,
                        const QStringList &products)
{
    JsonValue json = JsonValue::object();
    json.set("category"_L1, category)
        .set("details"_L1, authoredSection(markdown))
        .set("product_ids"_L1, JsonValue::array(products));
    return json;
}

JsonValue remediationsOf(const PublicAdvisory &advisory, const CsafProducts &products,
                         QList<FormatLoss> &losses)
{
    JsonValue remediations = JsonValue::array();
    const auto add = [&](QLatin1StringView category, const QString &text, AdvisoryField field,
                         const QStringList &ids) {
        if (authoredSection(text).isEmpty()) {
            return;
        }
        if (ids.isEmpty()) { // a remediation is of products (6.1.29)
            losses.append({field, {}});
            return;
        }
        remediations.append(remediationOf(category, text, ids));
    };
    const QString &resolution = advisory.resolution();
    if (!products.fixable().isEmpty() || products.unfixed().isEmpty()) {
        add("vendor_fix"_L1, resolution, AdvisoryField::Resolution, products.fixable());
    }
    if (!products.unfixed().isEmpty()) {
        const bool isOfThem = products.fixable().isEmpty() && !resolution.trimmed().isEmpty();
        add("none_available"_L1, isOfThem ? resolution : QString(CsafNoFixText),
            AdvisoryField::Resolution, products.unfixed());
    }
    add("mitigation"_L1, advisory.mitigation(), AdvisoryField::Mitigation, products.affected());
    return remediations;
}

/// CSAF 2.0 holds one weakness, with the catalogue's name.
JsonValue weaknessOf(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue cwe;
    for (const Weakness &weakness : advisory.weaknesses()) {
        const QString label = u"CWE-%1"_s.arg(weakness.id);
        if (!cwe.saysNothing() || weakness.id == 0) {
            losses.append({AdvisoryField::Weaknesses, weakness.id == 0 ? weakness.name : label});
            continue;
        }
        const CweEntry *const entry = cweCatalogue().find(weakness.id);
        cwe = JsonValue::object();
        cwe.set("id"_L1, label)
            .set("name"_L1, weakness.name.isEmpty() && entry ? entry->name : weakness.name);
    }
    return cwe;
}

JsonValue vulnerabilityOf(const PublicAdvisory &advisory, const CsafProducts &products,
                          QList<FormatLoss> &losses)
{
    const auto published = advisory.publishedAt();
    JsonValue json = JsonValue::object();
    json.setIfAny("acknowledgments"_L1, acknowledgmentsOf(advisory))
        .setIfAny("cve"_L1, csafCve(advisory))
        .setIfAny("cwe"_L1, weaknessOf(advisory, losses))
        .setIfAny("ids"_L1, idsOf(advisory))
        .setIfAny("notes"_L1, notesOf(advisory, losses))
        .setIfAny("product_status"_L1, products.status())
        .setIfAny("release_date"_L1, published ? toIsoString(*published) : QString())
        .setIfAny("remediations"_L1, remediationsOf(advisory, products, losses))
        .setIfAny("scores"_L1, scoresOf(advisory, products.affected(), losses))
        .set("title"_L1, advisory.title().trimmed());
    return json;
}

/// A publisher that nobody has named is one problem, and not one for each place that it has in the
/// document: it is also the vendor.
QList<FormatProblem> documentProblems(const Publisher &publisher, const QByteArray &document)
{
    static const QRegularExpression vendor(uR"(^/product_tree/branches/\d+/name$)"_s);
    QList<FormatProblem> problems = csafProblems(document);
    if (!publisher.name.trimmed().isEmpty() && !publisher.nameSpace.trimmed().isEmpty()) {
        return problems;
    }
    problems.removeIf([](const FormatProblem &problem) {
        return problem.field == AdvisoryField::Publisher || vendor.match(problem.place).hasMatch();
    });
    problems.prepend({.field = AdvisoryField::Publisher,
                      .rule = u"CSAF publisher"_s,
                      .place = u"/document/publisher"_s,
                      .detail = {}});
    return problems;
}

/// What CSAF 2.0 has no place for at all.
void addLosses(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    for (const QString &related : advisory.related()) {
        losses.append({AdvisoryField::Related, related});
    }
    for (const Reference &reference : advisory.references()) { // what it is, where it has a title
        if (!reference.title.trimmed().isEmpty() && reference.kind != ReferenceKind::Web) {
            losses.append({AdvisoryField::References, reference.url});
        }
    }
    for (const TimelineEntry &entry : advisory.timeline()) {
        losses.append({AdvisoryField::Timeline, toIsoDay(entry.at)});
    }
    if (!advisory.publisher().orgId.isEmpty()) {
        losses.append({AdvisoryField::Publisher, advisory.publisher().orgId});
    }
}

} // namespace

RenderResult toCsaf(const PublicAdvisory &advisory)
{
    QList<FormatLoss> losses;
    const CsafProducts products(advisory.affected(), advisory.publisher().name.trimmed());
    losses += products.losses();
    JsonValue vulnerabilities = JsonValue::array();
    JsonValue document = JsonValue::object();
    document.set("document"_L1, csafHead(advisory, losses));
    vulnerabilities.append(vulnerabilityOf(advisory, products, losses));
    document.set("product_tree"_L1, products.tree())
        .set("vulnerabilities"_L1, std::move(vulnerabilities));
    addLosses(advisory, losses);
    QByteArray bytes = document.toBytes();
    if (QList<FormatProblem> problems = documentProblems(advisory.publisher(), bytes);
        !problems.isEmpty()) {
        return std::unexpected(std::move(problems));
    }
    return PublicFile{.fileName = {}, .bytes = std::move(bytes), .losses = std::move(losses)};
}

} // namespace Docket
