// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafhead.h"

#include "domain/advisorytokens.h"
#include "domain/csafwords.h"
#include "domain/cveid.h"
#include "exporters/csafdocument.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

JsonValue publisherOf(const Publisher &publisher)
{
    JsonValue json = JsonValue::object();
    json.set("category"_L1, toToken(publisher.category))
        .setIfAny("contact_details"_L1, publisher.contact.trimmed())
        .set("name"_L1, publisher.name.trimmed())
        .set("namespace"_L1, publisher.nameSpace.trimmed());
    return json;
}

/// The publisher's own page about it is the document itself elsewhere.
bool isSelf(const Reference &reference, const Publisher &publisher)
{
    const QString host = QUrl(reference.url).host();
    return reference.kind == ReferenceKind::Advisory && !host.isEmpty() &&
           host == QUrl(publisher.nameSpace).host();
}

JsonValue referencesOf(const PublicAdvisory &advisory)
{
    JsonValue references = JsonValue::array();
    for (const Reference &reference : advisory.references()) {
        const QString title = reference.title.trimmed();
        JsonValue json = JsonValue::object();
        json.set("category"_L1, isSelf(reference, advisory.publisher()) ? "self"_L1 : "external"_L1)
            .set("summary"_L1, title.isEmpty() ? csafReferenceSummary(reference.kind) : title)
            .set("url"_L1, reference.url.trimmed());
        references.append(std::move(json));
    }
    return references;
}

/// Numbers that a reader may expect: 1, 2, … or SemVer throughout.
bool areNumbersUsable(const QList<Revision> &revisions)
{
    bool areCounted = true;
    bool areSemVer = true;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        const auto version = csafVersion(revisions[i].number);
        areCounted = areCounted && revisions[i].number == QString::number(i + 1);
        areSemVer = areSemVer && version && !version->isInteger;
    }
    return areCounted || areSemVer;
}

/// At least the publication; numbered anew where the numbers are not CSAF's. What is not published
/// is a draft, whose version is 0 (6.1.17).
QList<Revision> revisionsOf(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    QList<Revision> revisions = advisory.revisions();
    const std::optional<Instant> published = advisory.publishedAt();
    if (!published) {
        for (const Revision &revision : std::as_const(revisions)) {
            losses.append({AdvisoryField::Revisions, revision.number});
        }
        return {{.number = u"0"_s, .at = advisory.composedAt(), .summary = u"Draft"_s}};
    }
    if (revisions.isEmpty()) {
        revisions.append({.number = u"1"_s, .at = *published, .summary = {}});
    }
    const bool isUsable = areNumbersUsable(revisions);
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        Revision &revision = revisions[i];
        const QString number = QString::number(i + 1);
        if (!isUsable && revision.number != number) {
            losses.append({AdvisoryField::Revisions, revision.number});
            revision.number = number;
        }
        if (revision.summary.trimmed().isEmpty()) {
            revision.summary = i == 0 ? u"Initial publication"_s : u"Update"_s;
        }
    }
    return revisions;
}

bool isInvestigated(const PublicAdvisory &advisory)
{
    return std::ranges::any_of(advisory.affected(), [](const AffectedProduct &product) {
        return std::ranges::any_of(product.ranges, [](const AffectedRange &range) {
            return range.status == AffectedStatus::UnderInvestigation;
        });
    });
}

QLatin1StringView statusOf(const PublicAdvisory &advisory, const QString &version)
{
    const auto number = csafVersion(version);
    if (!number || number->numbers.first() == 0 || !number->preRelease.isEmpty()) {
        return "draft"_L1;
    }
    return isInvestigated(advisory) ? "interim"_L1 : "final"_L1; // soon updated, or for now done
}

JsonValue trackingOf(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    const QList<Revision> revisions = revisionsOf(advisory, losses);
    JsonValue history = JsonValue::array();
    for (const Revision &revision : revisions) {
        JsonValue entry = JsonValue::object();
        entry.set("date"_L1, toIsoString(revision.at))
            .set("number"_L1, revision.number)
            .set("summary"_L1, revision.summary);
        history.append(std::move(entry));
    }
    const QString &version = revisions.last().number;
    const Instant released =
        advisory.publishedAt().value_or(advisory.plannedFor().value_or(advisory.composedAt()));
    JsonValue engine = JsonValue::object();
    engine.set("name"_L1, "Docket"_L1);
    JsonValue generator = JsonValue::object();
    generator.set("engine"_L1, std::move(engine));
    JsonValue tracking = JsonValue::object();
    tracking.setIfAny("aliases"_L1, JsonValue::array(csafOtherNames(advisory)))
        .set("current_release_date"_L1, toIsoString(revisions.last().at))
        .set("generator"_L1, std::move(generator))
        .set("id"_L1, advisory.id().trimmed())
        .set("initial_release_date"_L1, toIsoString(released))
        .set("revision_history"_L1, std::move(history))
        .set("status"_L1, statusOf(advisory, version))
        .set("version"_L1, version);
    return tracking;
}

/// A withdrawn document says so itself; CSAF 2.0 has no status for it.
JsonValue documentNotes(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue notes = JsonValue::array();
    if (const auto at = advisory.withdrawnAt()) {
        const QString reason = advisory.withdrawnReason().trimmed();
        const QString said = "Withdrawn on "_L1 + toIsoDay(*at) + u'.';
        notes.append(csafNote("general"_L1, CsafWithdrawnTitle,
                              reason.isEmpty() ? said : said + u' ' + reason));
        losses.append({AdvisoryField::Withdrawn, toIsoString(*at)});
    }
    return notes;
}

} // namespace

QString csafCve(const PublicAdvisory &advisory)
{
    const QStringList names = QStringList{advisory.id()} + advisory.identifiers();
    const auto cve = std::ranges::find_if(names, isCveId);
    return cve == names.end() ? QString() : *cve;
}

QStringList csafOtherNames(const PublicAdvisory &advisory)
{
    QStringList names;
    for (const QString &identifier : advisory.identifiers()) {
        const QString name = identifier.trimmed();
        if (!name.isEmpty() && name != csafCve(advisory) && name != advisory.id() &&
            !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

JsonValue csafNote(QLatin1StringView category, QLatin1StringView title, const QString &text)
{
    JsonValue note = JsonValue::object();
    note.set("category"_L1, category).set("text"_L1, text).set("title"_L1, title);
    return note;
}

JsonValue csafHead(const PublicAdvisory &advisory, QList<FormatLoss> &losses)
{
    JsonValue tlp = JsonValue::object();
    tlp.set("label"_L1, "WHITE"_L1).set("url"_L1, "https://www.first.org/tlp/"_L1);
    JsonValue distribution = JsonValue::object();
    distribution.set("tlp"_L1, std::move(tlp));
    JsonValue document = JsonValue::object();
    if (advisory.severity() != Severity::NotSet) {
        JsonValue severity = JsonValue::object();
        severity.set("text"_L1, csafSeverityText(advisory.severity()));
        document.set("aggregate_severity"_L1, std::move(severity));
    }
    document.set("category"_L1, "csaf_security_advisory"_L1)
        .set("csaf_version"_L1, "2.0"_L1)
        .set("distribution"_L1, std::move(distribution))
        .set("lang"_L1, "en"_L1)
        .setIfAny("notes"_L1, documentNotes(advisory, losses))
        .set("publisher"_L1, publisherOf(advisory.publisher()))
        .setIfAny("references"_L1, referencesOf(advisory))
        .set("title"_L1, advisory.title().trimmed())
        .set("tracking"_L1, trackingOf(advisory, losses));
    return document;
}

} // namespace Docket
