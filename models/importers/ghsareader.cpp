// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/packagecollections.h"
#include "domain/version.h"
#include "importers/advisoryrecords.h"
#include "importers/recordparts.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// GitHub's words for ecosystems, REST and GraphQL, as OSV calls them.
QString ghsaEcosystemOf(const QString &word)
{
    static const QHash<QString, QString> names{{u"actions"_s, u"GitHub Actions"_s},
                                               {u"composer"_s, u"Packagist"_s},
                                               {u"erlang"_s, u"Hex"_s},
                                               {u"go"_s, u"Go"_s},
                                               {u"maven"_s, u"Maven"_s},
                                               {u"npm"_s, u"npm"_s},
                                               {u"nuget"_s, u"NuGet"_s},
                                               {u"other"_s, QString()},
                                               {u"pip"_s, u"PyPI"_s},
                                               {u"pub"_s, u"Pub"_s},
                                               {u"rubygems"_s, u"RubyGems"_s},
                                               {u"rust"_s, u"crates.io"_s},
                                               {u"swift"_s, u"SwiftURL"_s}};
    return names.value(word.toLower(), word);
}

/// The first version after one: our ranges begin with a version that is affected. SemVer has one
/// with a pre-release; elsewhere it is the next number, as OSV's own converter does it.
QString versionAfter(const QString &text, const QString &ecosystem)
{
    const auto version = parseVersion(text, VersionScheme::Semver);
    if (!version || !version->preRelease.isEmpty()) {
        return text;
    }
    QStringList numbers = version->release;
    while (numbers.size() < 3) {
        numbers.append(u"0"_s);
    }
    numbers.last() = nextNumber(numbers.last());
    return numbers.join(u'.') + (usualKindOf(ecosystem) == RangeKind::Semver ? "-0"_L1 : ""_L1);
}

struct GhsaRange
{
    std::optional<AffectedRange> range;
    QString version; ///< of "= 1.2.3" without a patch
};

/// ">= 1.0, < 1.2"; nothing if it is none.
std::optional<GhsaRange> ghsaRangeOf(const QString &text, const QString &patched,
                                     const QString &ecosystem)
{
    AffectedRange range{.branch = {}, .introduced = {.version = u"0"_s}};
    QString single;
    for (const QString &part : text.split(u',')) {
        const QString relation = part.trimmed();
        const qsizetype size =
            std::ranges::count_if(relation.first(std::min<qsizetype>(2, relation.size())),
                                  [](QChar c) { return c == u'<' || c == u'>' || c == u'='; });
        const QString sign = relation.first(size);
        const QString version = relation.sliced(size).trimmed();
        if (version.isEmpty() || version.contains(u' ')) {
            return std::nullopt;
        }
        if (sign == ">="_L1 || sign == ">"_L1) {
            range.introduced.version = sign == ">"_L1 ? versionAfter(version, ecosystem) : version;
        } else if (sign == "<"_L1) {
            range.fixed.version = version;
        } else if (sign == "<="_L1) {
            range.lastAffected = version;
        } else if (sign == "="_L1) {
            range.introduced.version = version;
            range.lastAffected = version;
            single = version;
        } else {
            return std::nullopt;
        }
    }
    if (range.fixed.version.isEmpty() && !patched.isEmpty()) {
        range.fixed.version = patched;
        range.lastAffected.clear();
    } else if (!single.isEmpty()) {
        return GhsaRange{.range = std::nullopt, .version = single};
    }
    range.fixed.isUnknown = range.fixed.version.isEmpty() && range.lastAffected.isEmpty();
    return GhsaRange{.range = range, .version = {}};
}

/// "1.10.3", or the version of {"identifier": …}. A list of several ("1.2.3, 2.0.1") names none.
QString patchedOf(const RecordNode &vulnerability)
{
    const RecordNode node = vulnerability.firstOf(
        {"first_patched_version"_L1, "firstPatchedVersion"_L1, "patched_versions"_L1});
    const RecordNode named = node.isObject() ? node["identifier"_L1] : node;
    const QString text = named.look().trimmed();
    const QString version = text.startsWith(">="_L1) ? text.sliced(2).trimmed() : text;
    const bool isOne = !version.contains(u',') && !version.contains(u' ');
    if (isOne || !named.isText()) {
        return named.text().isEmpty() ? QString() : version;
    }
    return {};
}

/// The product of a package, which is added where it is new.
AffectedProduct &productIn(QList<AffectedProduct> &products, const QString &name,
                           const QString &ecosystem)
{
    const auto known = std::ranges::find_if(products, [&](const AffectedProduct &product) {
        return product.package == name && product.ecosystem == ecosystem;
    });
    if (known != products.end()) {
        return *known;
    }
    products.append({.name = name,
                     .vendor = {},
                     .ecosystem = ecosystem,
                     .package = name,
                     .kind = usualKindOf(ecosystem)});
    return products.last();
}

void readVulnerability(const RecordNode &node, QList<AffectedProduct> &products)
{
    const RecordNode package = node["package"_L1];
    const QString name = package["name"_L1].text();
    const QString ecosystem = ghsaEcosystemOf(package["ecosystem"_L1].text());
    AffectedProduct &product = productIn(products, name, ecosystem);
    product.routines += node.firstOf({"vulnerable_functions"_L1, "vulnerableFunctions"_L1}).texts();
    const RecordNode range =
        node.firstOf({"vulnerable_version_range"_L1, "vulnerableVersionRange"_L1});
    if (range.exists() && !range.isText()) {
        range.fail();
    }
    const QString patched = patchedOf(node);
    if (const auto read = ghsaRangeOf(range.look(), patched, ecosystem)) {
        range.take();
        if (read->range) {
            product.ranges.append(*read->range);
        } else {
            product.versions.append(read->version);
        }
    }
}

/// An array, or a connection of GraphQL.
QList<RecordNode> ghsaNodesOf(const RecordNode &node)
{
    return node.isObject() ? node["nodes"_L1].list() : node.list();
}

void readGhsaWeaknesses(const RecordNode &record, Assessment &assessment)
{
    for (const RecordNode &node : ghsaNodesOf(record["cwes"_L1])) {
        Weakness weakness = weaknessOf(node.firstOf({"cwe_id"_L1, "cweId"_L1}).text());
        weakness.name = node["name"_L1].text();
        assessment.weaknesses.append(weakness);
    }
    for (const RecordNode &node : record["cwe_ids"_L1].list()) {
        const Weakness weakness = weaknessOf(node.text());
        if (!std::ranges::contains(assessment.weaknesses, weakness.id, &Weakness::id)) {
            assessment.weaknesses.append(weakness);
        }
    }
}

/// The score follows from the vector.
void readGhsaScores(const RecordNode &record, QStringList &vectors)
{
    const RecordNode all = record.firstOf({"cvss_severities"_L1, "cvssSeverities"_L1});
    for (const RecordNode &cvss : {record["cvss"_L1], all.firstOf({"cvss_v3"_L1, "cvssV3"_L1}),
                                   all.firstOf({"cvss_v4"_L1, "cvssV4"_L1})}) {
        const RecordNode vector = cvss.firstOf({"vector_string"_L1, "vectorString"_L1});
        const QString text = vector.look();
        if (vector.exists() && !vector.isText()) {
            vector.fail();
        }
        if (vectors.contains(text) || addVector(vectors, text)) {
            cvss.take();
        } else if (text.isEmpty()) {
            cvss["score"_L1].take(); // a 0 that stands for no score
        }
    }
}

void readGhsaIdentifiers(const RecordNode &record, AdvisoryDraft &draft)
{
    draft.id = record.firstOf({"ghsa_id"_L1, "ghsaId"_L1}).text();
    if (draft.id.isEmpty()) {
        record.firstOf({"ghsa_id"_L1, "ghsaId"_L1}).fail();
    }
    QStringList names{record.firstOf({"cve_id"_L1, "cveId"_L1}).text()};
    for (const RecordNode &node : record["identifiers"_L1].list()) {
        names.append(node["value"_L1].text());
        node["type"_L1].take();
    }
    for (const QString &name : std::as_const(names)) {
        if (!name.isEmpty() && name != draft.id && !draft.identifiers.contains(name)) {
            draft.identifiers.append(name);
        }
    }
}

/// Which one is told by where it stands: a page of the advisory, a commit, anything else.
void readGhsaReferences(const RecordNode &record, AdvisoryDraft &draft)
{
    const auto add = [&draft](const QString &url) {
        const bool isKnown = std::ranges::contains(draft.references, url, &Reference::url);
        if (url.isEmpty() || isKnown) {
            return;
        }
        ReferenceKind kind = ReferenceKind::Web;
        if (url.contains("/advisories/"_L1) || url.contains("nvd.nist.gov/vuln/"_L1)) {
            kind = ReferenceKind::Advisory;
        } else if (url.contains("/commit/"_L1)) {
            kind = ReferenceKind::Fix;
        }
        draft.references.append({.title = {}, .url = url, .kind = kind});
    };
    for (const RecordNode &node : record["references"_L1].list()) {
        add(node.isObject() ? node["url"_L1].text() : node.text());
    }
    add(record.firstOf({"html_url"_L1, "permalink"_L1}).text());
}

/// GitHub lists a credit twice, with and without its state; only those who accepted are named.
void readGhsaCredits(const RecordNode &record, AdvisoryDraft &draft)
{
    const RecordNode detailed = record["credits_detailed"_L1];
    const RecordNode plain = record["credits"_L1];
    for (const RecordNode &node : (detailed.exists() ? detailed : plain).list()) {
        const RecordNode user = node["user"_L1];
        const QString login = user.exists() ? user["login"_L1].text() : node["login"_L1].text();
        const RecordNode type = node["type"_L1];
        const auto known = fromToken<CreditType>(type.text().replace(u'_', u'-'));
        const RecordNode state = node["state"_L1];
        const bool isDeclined = state.exists() && state.text() != "accepted"_L1;
        if (!login.isEmpty()) {
            draft.credits.append(
                {.name = login,
                 .consent = isDeclined ? CreditConsent::NotGiven : CreditConsent::Given,
                 .type = known.value_or(CreditType::Other)});
        }
    }
    if (detailed.exists()) {
        plain.take();
        detailed.take();
    }
}

} // namespace

RecordResult readGhsa(const QByteArray &bytes)
{
    const auto object = recordObject(bytes);
    if (!object) {
        return std::unexpected(object.error());
    }
    RecordReading reading;
    const RecordNode record(*object, {}, &reading);
    ImportedAdvisory advisory{.format = RecordFormat::Ghsa};
    AdvisoryDraft &draft = advisory.draft;
    readGhsaIdentifiers(record, draft);
    draft.title = record["summary"_L1].text();
    draft.description = record["description"_L1].text();
    draft.publishedAt = record.firstOf({"published_at"_L1, "publishedAt"_L1}).instant();
    draft.withdrawnAt = record.firstOf({"withdrawn_at"_L1, "withdrawnAt"_L1}).instant();
    advisory.modifiedAt = record.firstOf({"updated_at"_L1, "updatedAt"_L1}).instant();
    addRevisions(advisory);
    if (const auto severity = severityOf(record["severity"_L1].text())) {
        advisory.severity = *severity;
    }
    readGhsaScores(record, advisory.assessment.vectors);
    readGhsaWeaknesses(record, advisory.assessment);
    for (const RecordNode &node : ghsaNodesOf(record["vulnerabilities"_L1])) {
        readVulnerability(node, draft.affected);
    }
    readGhsaReferences(record, draft);
    readGhsaCredits(record, draft);
    return finished(std::move(advisory), *object, reading);
}

} // namespace Docket
