// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisory.h"
#include "domain/advisorytokens.h"
#include "domain/fieldvisitors.h"

using namespace Qt::StringLiterals;

namespace Docket {

template <typename V>
void visit(V &visitor, Is<VersionBound> auto &part)
{
    visitor("version"_L1, part.version);
    visitor("unknown"_L1, part.isUnknown);
}

template <typename V>
void visit(V &visitor, Is<AffectedRange> auto &part)
{
    visitor("branch"_L1, part.branch);
    visitor("introduced"_L1, part.introduced);
    visitor("fixed"_L1, part.fixed);
    visitor("last_affected"_L1, part.lastAffected);
    visitor("status"_L1, part.status);
}

template <typename V>
void visit(V &visitor, Is<AffectedProduct> auto &part)
{
    visitor("name"_L1, part.name);
    visitor("vendor"_L1, part.vendor);
    visitor("ecosystem"_L1, part.ecosystem);
    visitor("package"_L1, part.package);
    visitor("purl"_L1, part.purl);
    visitor("cpe"_L1, part.cpe);
    visitor("repository"_L1, part.repository);
    visitor("collection"_L1, part.collection);
    visitor("kind"_L1, part.kind);
    visitor("ranges"_L1, part.ranges);
    visitor("versions"_L1, part.versions);
    visitor("modules"_L1, part.modules);
    visitor("files"_L1, part.files);
    visitor("routines"_L1, part.routines);
    visitor("platforms"_L1, part.platforms);
    visitor("others"_L1, part.others);
}

template <typename V>
void visit(V &visitor, Is<Credit> auto &part)
{
    visitor("name"_L1, part.name);
    visitor("consent"_L1, part.consent);
    visitor("type"_L1, part.type);
}

template <typename V>
void visit(V &visitor, Is<TimelineEntry> auto &part)
{
    visitor("at"_L1, part.at);
    visitor("text"_L1, part.text);
    visitor("hidden"_L1, part.isHidden);
}

template <typename V>
void visit(V &visitor, Is<Reference> auto &part)
{
    visitor("title"_L1, part.title);
    visitor("url"_L1, part.url);
    visitor("kind"_L1, part.kind);
}

template <typename V>
void visit(V &visitor, Is<Revision> auto &part)
{
    visitor("number"_L1, part.number);
    visitor("at"_L1, part.at);
    visitor("summary"_L1, part.summary);
}

template <typename V>
void visit(V &visitor, Is<AdvisoryDraft> auto &part)
{
    visitor("title"_L1, part.title);
    visitor("id"_L1, part.id);
    visitor("identifiers"_L1, part.identifiers);
    visitor("related"_L1, part.related);
    visitor("affected"_L1, part.affected);
    visitor("description"_L1, part.description);
    visitor("impact"_L1, part.impact);
    visitor("resolution"_L1, part.resolution);
    visitor("mitigation"_L1, part.mitigation);
    visitor("credits"_L1, part.credits);
    visitor("timeline"_L1, part.timeline);
    visitor("references"_L1, part.references);
    visitor("published_at"_L1, part.publishedAt);
    visitor("revisions"_L1, part.revisions);
    visitor("withdrawn_at"_L1, part.withdrawnAt);
    visitor("withdrawn_reason"_L1, part.withdrawnReason);
}

template <typename V>
void visit(V &visitor, Is<Publisher> auto &part)
{
    visitor("category"_L1, part.category);
    visitor("name"_L1, part.name);
    visitor("name_space"_L1, part.nameSpace);
    visitor("contact"_L1, part.contact);
    visitor("org_id"_L1, part.orgId);
    visitor("short_name"_L1, part.shortName);
    visitor("id_prefix"_L1, part.idPrefix);
}

QByteArray toJson(const AdvisoryDraft &draft)
{
    return writtenJson(draft);
}

QByteArray differenceJson(const AdvisoryDraft &own, const AdvisoryDraft &others)
{
    return differenceOf(FieldWriter::written(own), FieldWriter::written(others));
}

std::optional<AdvisoryDraft> draftFromJson(const QByteArray &json)
{
    return readJson<AdvisoryDraft>(json);
}

QByteArray toJson(const Publisher &publisher)
{
    return writtenJson(publisher);
}

std::optional<Publisher> publisherFromJson(const QByteArray &json)
{
    return readJson<Publisher>(json);
}

} // namespace Docket
