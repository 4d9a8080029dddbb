// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorysections.h"
#include "domain/advisorytokens.h"
#include "importers/advisoryrecords.h"
#include "importers/osvevents.h"
#include "importers/recordparts.h"

#include <algorithm>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

/// "REMEDIATION_DEVELOPER" → the word of tokens.h.
template <typename Enum>
std::optional<Enum> osvWord(const RecordNode &node)
{
    const QString word = node.text().toLower().replace(u'_', u'-');
    return fromToken<Enum>(word);
}

/// What of `severity` we have room for; the rest is left unread.
void readOsvVectors(const RecordNode &severity, QStringList &vectors)
{
    for (const RecordNode &entry : severity.list()) {
        const QString type = entry["type"_L1].look();
        const RecordNode score = entry["score"_L1];
        if (score.exists() && !score.isText()) {
            score.fail();
        }
        if (type.startsWith("CVSS_"_L1) && addVector(vectors, score.look())) {
            entry["type"_L1].take();
            score.take();
        }
    }
}

/// Of Go: the packages of a module and what of them is affected. Where there are several packages
/// the symbols get the package's name in front, as Go writes it.
void readImports(const RecordNode &specific, AffectedProduct &product)
{
    const QList<RecordNode> imports = specific["imports"_L1].list();
    for (const RecordNode &import : imports) {
        const QString path = import["path"_L1].text();
        if (path.isEmpty()) {
            continue;
        }
        if (!product.modules.contains(path)) {
            product.modules.append(path);
        }
        for (const QString &symbol : import["symbols"_L1].texts()) {
            product.routines.append(imports.size() > 1 ? path + u'.' + symbol : symbol);
        }
    }
    // said of one package only, it would be wrong of the others
    if (imports.size() == 1) {
        product.platforms = imports.first()["goos"_L1].texts();
    }
}

/// "https://github.com/python/cpython" → "cpython".
QString nameOfRepository(const QString &repository)
{
    QString name = repository.section(u'/', -1, -1, QString::SectionSkipEmpty);
    return name.endsWith(".git"_L1) ? name.chopped(4) : name;
}

/// One product for each kind of range and each repository, since versions are of one kind.
QList<AffectedProduct> osvProductsOf(const RecordNode &affected)
{
    AffectedProduct base;
    const RecordNode package = affected["package"_L1];
    base.package = package["name"_L1].text();
    base.name = base.package;
    base.ecosystem = package["ecosystem"_L1].text();
    base.purl = package["purl"_L1].text();
    base.kind = base.ecosystem == "Go"_L1 ? RangeKind::Semver : RangeKind::Ecosystem;
    if (base.ecosystem == "Go"_L1) {
        readImports(affected["ecosystem_specific"_L1], base);
    }
    QList<AffectedProduct> products;
    for (const RecordNode &range : affected["ranges"_L1].list()) {
        const auto kind = osvWord<RangeKind>(range["type"_L1]);
        if (!kind) {
            range["type"_L1].fail();
        }
        const QString repository = range["repo"_L1].text();
        const bool isNew = products.isEmpty() || products.last().kind != kind ||
                           products.last().repository != repository;
        if (isNew) {
            products.append(base);
            products.last().kind = kind.value_or(RangeKind::Ecosystem);
            products.last().repository = repository;
            if (base.name.isEmpty()) {
                products.last().name = nameOfRepository(repository);
            }
        }
        products.last().ranges += rangesOf(range["events"_L1], products.last());
    }
    if (products.isEmpty()) {
        products.append(base);
    }
    products.first().versions = affected["versions"_L1].texts();
    return products;
}

void readOsvAffected(const RecordNode &affected, ImportedAdvisory &advisory)
{
    const QList<RecordNode> entries = affected.list();
    for (const RecordNode &entry : entries) {
        advisory.draft.affected += osvProductsOf(entry);
    }
    // A score of one package is the advisory's if there is no other package.
    if (entries.size() == 1) {
        readOsvVectors(entries.first()["severity"_L1], advisory.assessment.vectors);
    }
}

void readOsvReferences(const RecordNode &references, AdvisoryDraft &draft)
{
    for (const RecordNode &entry : references.list()) {
        const auto kind = fromToken<ReferenceKind>(entry["type"_L1].look().toLower());
        draft.references.append({.title = {},
                                 .url = entry["url"_L1].text(),
                                 .kind = kind.value_or(ReferenceKind::Web)});
        if (kind) {
            entry["type"_L1].take();
        }
    }
}

void readOsvCredits(const RecordNode &credits, AdvisoryDraft &draft)
{
    for (const RecordNode &entry : credits.list()) {
        const QString name = entry["name"_L1].text().trimmed();
        if (name.isEmpty()) {
            continue;
        }
        draft.credits.append(
            {.name = name,
             .consent = CreditConsent::Given,
             .type = osvWord<CreditType>(entry["type"_L1]).value_or(CreditType::Other)});
    }
}

/// What GitHub puts there, and others after it.
void readDatabaseFields(const RecordNode &specific, ImportedAdvisory &advisory)
{
    if (const RecordNode ids = specific["cwe_ids"_L1]; ids.exists()) {
        for (const RecordNode &id : ids.list()) {
            if (const Weakness weakness = weaknessOf(id.look()); weakness.id > 0) {
                advisory.assessment.weaknesses.append(weakness);
                id.take();
            }
        }
    }
    const RecordNode word = specific["severity"_L1];
    if (const auto severity = severityOf(word.look()); severity && word.isText()) {
        advisory.severity = *severity;
        word.take();
    }
}

/// OSV's databases are public, and `published` may be left out (Go's records have none of it for
/// months). "x_" is what the schema keeps for what no database publishes.
bool isOfPublicDatabase(const QString &id)
{
    return !id.isEmpty() && !id.startsWith("x_"_L1, Qt::CaseInsensitive);
}

} // namespace

RecordResult readOsv(const QByteArray &bytes)
{
    const auto object = recordObject(bytes);
    if (!object) {
        return std::unexpected(object.error());
    }
    RecordReading reading;
    const RecordNode record(*object, {}, &reading);
    ImportedAdvisory advisory{.format = RecordFormat::Osv};
    AdvisoryDraft &draft = advisory.draft;
    record["schema_version"_L1].take();
    draft.id = record["id"_L1].text();
    if (draft.id.isEmpty()) {
        record["id"_L1].fail();
    }
    draft.identifiers = record["aliases"_L1].texts();
    draft.related = record["related"_L1].texts();
    draft.title = record["summary"_L1].text();
    const AdvisorySections sections = splitSections(record["details"_L1].text());
    draft.description = sections.description;
    draft.impact = sections.impact;
    draft.resolution = sections.resolution;
    draft.mitigation = sections.mitigation;
    draft.publishedAt = record["published"_L1].instant();
    draft.withdrawnAt = record["withdrawn"_L1].instant();
    advisory.isPublished = draft.publishedAt || draft.withdrawnAt || isOfPublicDatabase(draft.id);
    advisory.modifiedAt = record["modified"_L1].instant();
    addRevisions(advisory);
    readOsvVectors(record["severity"_L1], advisory.assessment.vectors);
    readOsvAffected(record["affected"_L1], advisory);
    readOsvReferences(record["references"_L1], draft);
    readOsvCredits(record["credits"_L1], draft);
    readDatabaseFields(record["database_specific"_L1], advisory);
    return finished(std::move(advisory), *object, reading);
}

} // namespace Docket
