// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/csafwords.h"
#include "domain/cvss.h"
#include "importers/advisoryrecords.h"
#include "importers/csafdistribution.h"
#include "importers/csafmaking.h"
#include "importers/csaftree.h"
#include "importers/recordparts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// More than any document has: each is an advisory of its own, with what the document says.
constexpr qsizetype MostVulnerabilities = 1'000;

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView one) { return word == one; });
}

/// What has one value in all that Docket writes, and no place if it has another.
void takeIf(const RecordNode &node, bool isOurs)
{
    if (isOurs) {
        node.take();
    }
}

void readPublisher(const RecordNode &node, Publisher &publisher)
{
    const auto category = fromToken<PublisherCategory>(node["category"_L1].text());
    if (!category) {
        node["category"_L1].fail();
    }
    publisher.category = category.value_or(PublisherCategory::Other);
    publisher.name = node["name"_L1].text();
    publisher.nameSpace = node["namespace"_L1].text();
    publisher.contact = node["contact_details"_L1].text();
}

void readCsafReferences(const RecordNode &list, AdvisoryInMaking &making)
{
    for (const RecordNode &node : list.list()) {
        const QString summary = node["summary"_L1].text();
        const auto kind = csafReferenceKind(summary);
        const bool isSelf = node["category"_L1].text() == "self"_L1;
        making.addReference(
            {.title = kind ? QString() : summary,
             .url = node["url"_L1].text(),
             .kind = isSelf ? ReferenceKind::Advisory : kind.value_or(ReferenceKind::Web)});
    }
}

/// A name each; an organization with names is not kept, since a credit is of somebody.
void readAcknowledgments(const RecordNode &list, AdvisoryDraft &draft)
{
    for (const RecordNode &node : list.list()) {
        const RecordNode summary = node["summary"_L1];
        const auto type = csafCreditType(summary.look());
        takeIf(summary, type.has_value());
        QStringList names = node["names"_L1].texts();
        if (names.isEmpty() && node["organization"_L1].exists()) {
            names.append(node["organization"_L1].text());
        }
        for (const QString &name : std::as_const(names)) {
            draft.credits.append({.name = name,
                                  .consent = CreditConsent::Given,
                                  .type = type.value_or(CreditType::Other)});
        }
        if (names.isEmpty() && type) {
            draft.credits.append({.name = {}, .consent = CreditConsent::Anonymous, .type = *type});
        }
    }
}

/// The words of Red Hat besides everybody's.
std::optional<Severity> csafSeverity(const QString &word)
{
    return severityOf(word.compare("important"_L1, Qt::CaseInsensitive) == 0 ? u"high"_s : word);
}

void readTracking(const RecordNode &tracking, bool isOnly, AdvisoryInMaking &making)
{
    ImportedAdvisory &advisory = making.advisory;
    AdvisoryDraft &draft = advisory.draft;
    const QString id = tracking["id"_L1].text();
    if (id.isEmpty()) {
        tracking["id"_L1].fail();
    }
    // A name of a document about several is the name of none of them.
    const QStringList aliases = tracking["aliases"_L1].texts();
    if (isOnly) {
        draft.id = id;
        for (const QString &alias : aliases) {
            making.addIdentifier(alias);
        }
    } else {
        draft.related = QStringList{id} + aliases;
    }
    for (const RecordNode &entry : tracking["revision_history"_L1].list()) {
        draft.revisions.append({.number = entry["number"_L1].text(),
                                .at = entry["date"_L1].instant().value_or(Instant()),
                                .summary = entry["summary"_L1].text()});
    }
    std::ranges::stable_sort(draft.revisions, {}, &Revision::at);
    draft.publishedAt = tracking["initial_release_date"_L1].instant();
    advisory.modifiedAt = tracking["current_release_date"_L1].instant();
    const QString last = draft.revisions.isEmpty() ? QString() : draft.revisions.last().number;
    takeIf(tracking["version"_L1], tracking["version"_L1].look() == last);
    takeIf(tracking["status"_L1], tracking["status"_L1].look() == "final"_L1);
}

/// What the document says of all its vulnerabilities.
void readHead(const RecordNode &document, bool isOnly, AdvisoryInMaking &making)
{
    ImportedAdvisory &advisory = making.advisory;
    takeIf(document["category"_L1], document["category"_L1].look() == "csaf_security_advisory"_L1);
    takeIf(document["distribution"_L1]["tlp"_L1],
           document["distribution"_L1]["tlp"_L1]["label"_L1].look() == "WHITE"_L1);
    takeIf(document["lang"_L1], document["lang"_L1].look().startsWith("en"_L1));
    if (document["csaf_version"_L1].text() != "2.0"_L1) {
        document["csaf_version"_L1].fail();
    }
    const RecordNode severity = document["aggregate_severity"_L1]["text"_L1];
    if (const auto known = csafSeverity(severity.look())) {
        advisory.severity = *known;
        severity.take();
    }
    advisory.draft.title = document["title"_L1].text();
    readPublisher(document["publisher"_L1], advisory.publisher);
    readTracking(document["tracking"_L1], isOnly, making);
    advisory.isPublished = isForEverybody(document);
    readCsafReferences(document["references"_L1], making);
    readAcknowledgments(document["acknowledgments"_L1], advisory.draft);
}

/// Notes on what it is about. Those that Docket wrote for want of a place are known by titles.
void readNotes(const RecordNode &notes, AdvisoryInMaking &making)
{
    ImportedAdvisory &advisory = making.advisory;
    for (const RecordNode &note : notes.list()) {
        const QString category = note["category"_L1].look();
        const QString title = note["title"_L1].look();
        const RecordNode text = note["text"_L1];
        if (text.exists() && !text.isText()) {
            text.fail();
        }
        if (title == CsafCvss4Title && text.look().startsWith("CVSS:4.0/"_L1) &&
            addVector(advisory.assessment.vectors, text.look())) {
            note.take();
        } else if (title == CsafImpactTitle && category == "details"_L1) {
            making.addParagraph(advisory.draft.impact, text.look());
            note.take();
        } else if (isOneOf(category,
                           {"description"_L1, "summary"_L1, "details"_L1, "general"_L1})) {
            making.addParagraph(advisory.draft.description, text.text());
            takeIf(note["category"_L1], category == "description"_L1);
            takeIf(note["title"_L1], title == CsafDescriptionTitle);
        }
    }
}

bool isName(const QString &text)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$"_s);
    return name.match(text).hasMatch();
}

void readIds(const RecordNode &ids, AdvisoryInMaking &making)
{
    for (const RecordNode &id : ids.list()) {
        const QString text = id["text"_L1].look();
        if (!isName(text)) {
            continue;
        }
        id["text"_L1].take();
        if (making.advisory.name.isEmpty()) {
            making.advisory.name = text;
        }
        takeIf(id["system_name"_L1], id["system_name"_L1].look() == csafSystemName(text));
        making.addIdentifier(text);
    }
}

QSet<QString> idsIn(const RecordNode &list)
{
    QSet<QString> ids;
    for (const RecordNode &node : list.list()) {
        ids.insert(node.look());
    }
    return ids;
}

/// What is said of all affected products needs no list of them; else the list is lost.
void readProductIds(const RecordNode &list, const QSet<QString> &affected)
{
    takeIf(list, idsIn(list) == affected);
}

void readScores(const RecordNode &scores, const QJsonArray &values, const QSet<QString> &affected,
                QStringList &vectors)
{
    const QList<RecordNode> list = scores.list();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (const QLatin1StringView key : {"cvss_v2"_L1, "cvss_v3"_L1}) {
            const RecordNode score = list[i][key];
            const RecordNode text = score["vectorString"_L1];
            const auto vector = parseCvss(text.look());
            if (!vector || (!vectors.contains(text.look()) && !addVector(vectors, text.look()))) {
                continue;
            }
            constexpr double HalfATenth = 0.05;
            const double base = values[i][key]["baseScore"_L1].toDouble();
            text.take();
            readProductIds(list[i]["products"_L1], affected);
            takeIf(score, std::abs(base - scoresOf(*vector).base) < HalfATenth);
        }
    }
}

void readRemediations(const RecordNode &remediations, const QSet<QString> &affected,
                      AdvisoryInMaking &making)
{
    AdvisoryDraft &draft = making.advisory.draft;
    for (const RecordNode &node : remediations.list()) {
        const QString category = node["category"_L1].look();
        const bool isWayRound = category == "mitigation"_L1 || category == "workaround"_L1;
        const bool isFix =
            isOneOf(category, {"vendor_fix"_L1, "none_available"_L1, "no_fix_planned"_L1});
        if (!isWayRound && !isFix) {
            node["category"_L1].fail();
            continue;
        }
        if (const QString details = node["details"_L1].text(); details != CsafNoFixText) {
            making.addParagraph(isWayRound ? draft.mitigation : draft.resolution, details);
        }
        takeIf(node["category"_L1], category != "workaround"_L1 && category != "no_fix_planned"_L1);
        readProductIds(node["product_ids"_L1], affected);
        making.addFixAddress(node["url"_L1].text());
    }
}

QSet<QString> affectedIds(const RecordNode &status)
{
    return idsIn(status["known_affected"_L1]) + idsIn(status["first_affected"_L1]) +
           idsIn(status["last_affected"_L1]);
}

/// `advisory` has what the document says.
void readVulnerability(const RecordNode &node, const QJsonObject &object, const CsafTree &tree,
                       bool isOnly, AdvisoryInMaking &making)
{
    ImportedAdvisory &advisory = making.advisory;
    AdvisoryDraft &draft = advisory.draft;
    const QString cve = node["cve"_L1].text();
    making.addIdentifier(cve);
    if (isName(cve)) {
        advisory.name = cve;
    }
    readIds(node["ids"_L1], making);
    // The only one has the document's title, and perhaps another one.
    if (const RecordNode title = node["title"_L1];
        title.exists() && (!isOnly || title.look() == draft.title)) {
        draft.title = title.text();
    }
    if (node["cwe"_L1].exists()) {
        const Weakness weakness = weaknessOf(node["cwe"_L1]["id"_L1].text());
        advisory.assessment.weaknesses.append({weakness.id, node["cwe"_L1]["name"_L1].text()});
    }
    const RecordNode status = node["product_status"_L1];
    draft.affected = tree.affectedBy(status);
    for (AffectedProduct &product : draft.affected) {
        if (product.vendor == advisory.publisher.name) {
            product.vendor.clear(); // which means the same
        }
    }
    readNotes(node["notes"_L1], making);
    readCsafReferences(node["references"_L1], making);
    readAcknowledgments(node["acknowledgments"_L1], draft);
    readRemediations(node["remediations"_L1], affectedIds(status), making);
    readScores(node["scores"_L1], object["scores"_L1].toArray(), affectedIds(status),
               advisory.assessment.vectors);
    const RecordNode release = node["release_date"_L1];
    takeIf(release, instantFromIso(release.look()) == draft.publishedAt);
}

} // namespace

RecordResult readCsaf(const QByteArray &bytes)
{
    auto object = recordObject(bytes);
    if (!object) {
        return std::unexpected(object.error());
    }
    RecordReading common;
    const RecordNode root(*object, {}, &common);
    const QJsonArray values = object->value("vulnerabilities"_L1).toArray();
    const qsizetype count = root["vulnerabilities"_L1].list().size();
    if (count > MostVulnerabilities) {
        return std::unexpected(
            wrongRecord(u"/vulnerabilities/"_s + QString::number(MostVulnerabilities)));
    }
    AdvisoryInMaking head;
    head.advisory.format = RecordFormat::Csaf;
    readHead(root["document"_L1], count <= 1, head);
    const CsafTree tree(root["product_tree"_L1]);
    QList<ImportedAdvisory> advisories;
    QList<RecordReading> readings(std::max<qsizetype>(count, 1));
    for (qsizetype i = 0; i < readings.size(); ++i) {
        AdvisoryInMaking making = head;
        readVulnerability(RecordNode(i < count ? values.at(i) : QJsonValue(), {}, &readings[i]),
                          values.at(i).toObject(), tree, count <= 1, making);
        if (const std::optional<QString> &wrongAt = readings[i].wrongAt; wrongAt.has_value()) {
            return std::unexpected(
                wrongRecord(u"/vulnerabilities/"_s + QString::number(i) + *wrongAt));
        }
        if (making.advisory.draft.description.isEmpty()) {
            readNotes(root["document"_L1]["notes"_L1], making);
        }
        advisories.append(std::move(making.advisory));
    }
    if (common.wrongAt) {
        return std::unexpected(wrongRecord(*common.wrongAt));
    }
    object->remove("vulnerabilities"_L1);
    const QStringList commonLosses = unreadOf(*object, common);
    for (qsizetype i = 0; i < count; ++i) {
        const QString place = u"/vulnerabilities/"_s + QString::number(i);
        for (const QString &loss : unreadOf(values.at(i).toObject(), readings[i])) {
            advisories[i].losses.append(place + loss);
        }
    }
    for (ImportedAdvisory &advisory : advisories) {
        advisory.losses = commonLosses + advisory.losses;
    }
    return advisories;
}

} // namespace Docket
