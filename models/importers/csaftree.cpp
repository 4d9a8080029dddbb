// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/csaftree.h"

#include "domain/versrange.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRelationships = 4; ///< of one product on another; real ones have one or two
constexpr qsizetype MostNodes = 4'000'000;
constexpr qsizetype MostJointText = qsizetype(32) << 20;

struct PurlEcosystem
{
    QLatin1StringView type;
    QLatin1StringView ecosystem; ///< of OSV
    QLatin1StringView joint;     ///< between namespace and name
};

constexpr std::array PurlEcosystems{
    PurlEcosystem{"cargo"_L1, "crates.io"_L1, "/"_L1},
    PurlEcosystem{"composer"_L1, "Packagist"_L1, "/"_L1},
    PurlEcosystem{"gem"_L1, "RubyGems"_L1, "/"_L1},
    PurlEcosystem{"golang"_L1, "Go"_L1, "/"_L1},
    PurlEcosystem{"hex"_L1, "Hex"_L1, "/"_L1},
    PurlEcosystem{"maven"_L1, "Maven"_L1, ":"_L1},
    PurlEcosystem{"npm"_L1, "npm"_L1, "/"_L1},
    PurlEcosystem{"nuget"_L1, "NuGet"_L1, "/"_L1},
    PurlEcosystem{"pypi"_L1, "PyPI"_L1, "/"_L1},
};

/// Without its version; qualifiers stay.
QString purlOfPackage(const QString &purl)
{
    const qsizetype mark = purl.indexOf(u'?');
    const QString rest = mark < 0 ? QString() : purl.sliced(mark);
    const QString path = mark < 0 ? purl : purl.first(mark);
    const qsizetype at = path.lastIndexOf(u'@');
    const bool hasVersion = at > path.lastIndexOf(u'/') + 1;
    return (hasVersion ? path.first(at) : path) + rest;
}

/// The ecosystem and the package's name there, where OSV knows it by another word.
void readPackage(AffectedProduct &product)
{
    const QString type = product.purl.section(u'/', 0, 0).section(u':', 1);
    const auto *const known = std::ranges::find(PurlEcosystems, type, &PurlEcosystem::type);
    if (known == PurlEcosystems.end()) {
        return;
    }
    const QString path = product.purl.section(u'?', 0, 0).section(u'/', 1);
    product.ecosystem = known->ecosystem;
    product.package =
        QUrl::fromPercentEncoding(path.toUtf8()).replace(u"/"_s, QString(known->joint));
}

AffectedRange allVersions(AffectedStatus status)
{
    return {.introduced = {.version = u"0"_s}, .fixed = {{}, true}, .status = status};
}

/// A product while its statuses come in, with the bounds of its affected ranges.
struct ProductInMaking
{
    AffectedProduct product;
    QSet<QString> first;
    QSet<QString> last;
    QSet<QString> fixed;

    void addRange(const AffectedRange &range)
    {
        product.ranges.append(range);
        if (range.status == AffectedStatus::Affected) {
            first.insert(range.introduced.version);
            last.insert(range.lastAffected);
            fixed.insert(range.fixed.version);
        }
    }
};

/// The status of a version or range, where it is not only a bound of another one.
bool addStatus(ProductInMaking &making, const CsafTreeProduct &leaf, AffectedStatus status)
{
    const auto ranges = leaf.isRange ? rangesFromVers(leaf.version) : std::nullopt;
    if (leaf.version.isEmpty()) {
        making.addRange(allVersions(status));
    } else if (ranges) {
        for (AffectedRange range : *ranges) {
            range.status = status;
            making.addRange(range);
        }
    } else if (status == AffectedStatus::Affected) {
        making.product.versions.append(leaf.version);
    } else {
        making.addRange({.introduced = {.version = leaf.version},
                         .lastAffected = leaf.version,
                         .status = status});
    }
    return true;
}

bool addAffected(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    return addStatus(making, leaf, AffectedStatus::Affected);
}

bool addNotAffected(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    return addStatus(making, leaf, AffectedStatus::NotAffected);
}

bool addInvestigated(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    return addStatus(making, leaf, AffectedStatus::UnderInvestigation);
}

/// The end of a range, or all that is known of one.
bool addFixed(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    if (!leaf.version.isEmpty() && !making.fixed.contains(leaf.version)) {
        making.addRange({.introduced = {{}, true}, .fixed = {.version = leaf.version}});
    }
    return !leaf.version.isEmpty();
}

bool isFirst(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    return making.first.contains(leaf.version);
}

bool isLast(ProductInMaking &making, const CsafTreeProduct &leaf)
{
    return making.last.contains(leaf.version);
}

struct StatusReading
{
    QLatin1StringView status;
    bool (*add)(ProductInMaking &making, const CsafTreeProduct &leaf); ///< false: it has no place
};

/// In this order: what is affected comes before its bounds.
constexpr std::array StatusReadings{
    StatusReading{"known_affected"_L1, addAffected},
    StatusReading{"known_not_affected"_L1, addNotAffected},
    StatusReading{"under_investigation"_L1, addInvestigated},
    StatusReading{"fixed"_L1, addFixed},
    StatusReading{"first_fixed"_L1, addFixed},
    StatusReading{"first_affected"_L1, isFirst},
    StatusReading{"last_affected"_L1, isLast},
};

/// Not joined: as it is it shares its texts with the product.
QStringList keyOf(const CsafTreeProduct &leaf)
{
    return {leaf.vendor, leaf.name, purlOfPackage(leaf.purl), leaf.platforms.value(0)};
}

AffectedProduct productFrom(const CsafTreeProduct &leaf)
{
    AffectedProduct product{.name = leaf.name,
                            .vendor = leaf.vendor,
                            .purl = purlOfPackage(leaf.purl),
                            .cpe = cpeVersion(leaf.cpe).isEmpty() ? leaf.cpe : QString(),
                            .platforms = leaf.platforms};
    readPackage(product);
    return product;
}

/// What a product runs on, all of it in one text: several platforms would each be one.
void addPlatform(CsafTreeProduct &product, const QString &text)
{
    product.platforms = {product.platforms.isEmpty() ? text
                                                     : product.platforms.first() + " / "_L1 + text};
}

bool isVersionCategory(const QString &category)
{
    return category == "product_version"_L1 || category == "product_version_range"_L1 ||
           category == "service_pack"_L1 || category == "patch_level"_L1;
}

} // namespace

CsafTree::CsafTree(const RecordNode &tree)
{
    for (const RecordNode &branch : tree["branches"_L1].list()) {
        readBranch(branch, {});
    }
    for (const RecordNode &product : tree["full_product_names"_L1].list()) {
        readProduct(product, {});
    }
    for (const RecordNode &relationship : tree["relationships"_L1].list()) {
        readRelationship(relationship);
    }
}

/// `product` is what the branches above say.
// NOLINTNEXTLINE(misc-no-recursion): as deep as recordObject() lets a record be
void CsafTree::readBranch(const RecordNode &branch, CsafTreeProduct product)
{
    const RecordNode category = branch["category"_L1];
    const RecordNode name = branch["name"_L1];
    if (!name.isText()) {
        name.fail();
        return;
    }
    const QString kind = category.look();
    const QString text = name.look();
    const bool isPlatform = kind != "vendor"_L1 && kind != "product_name"_L1 &&
                            kind != "product_family"_L1 && !isVersionCategory(kind);
    if (isPlatform) {
        addPlatform(product, text);
    } else if (kind == "vendor"_L1) {
        product.vendor = text;
    } else if (kind == "product_name"_L1 || kind == "product_family"_L1) {
        product.name = text;
    } else {
        product.version = text;
        product.isRange = kind == "product_version_range"_L1;
    }
    product.nodes << category << name;
    if (!isWithinBounds(product.nodes.size(), isPlatform ? product.platforms.first().size() : 0,
                        name)) {
        return;
    }
    if (const RecordNode leaf = branch["product"_L1]; leaf.exists()) {
        readProduct(leaf, product);
    }
    for (const RecordNode &below : branch["branches"_L1].list()) {
        readBranch(below, product);
    }
}

void CsafTree::readProduct(const RecordNode &node, CsafTreeProduct product)
{
    const RecordNode id = node["product_id"_L1];
    if (!id.isText() || !node["name"_L1].isText()) {
        (id.isText() ? node["name"_L1] : id).fail();
        return;
    }
    const RecordNode helper = node["product_identification_helper"_L1];
    if (product.name.isEmpty()) {
        QString name = node["name"_L1].look();
        if (!product.version.isEmpty() && name.endsWith(u' ' + product.version)) {
            name.chop(product.version.size() + 1);
        }
        product.name = name;
    }
    product.purl = helper["purl"_L1].look();
    product.cpe = helper["cpe"_L1].look();
    product.nodes << id << node["name"_L1] << helper["purl"_L1] << helper["cpe"_L1];
    if (isWithinBounds(product.nodes.size(), 0, id)) {
        m_products.insert(id.look(), product);
    }
}

/// A component in a product: the component, on that as its platform.
void CsafTree::readRelationship(const RecordNode &relationship)
{
    const RecordNode component = relationship["product_reference"_L1];
    const RecordNode whole = relationship["relates_to_product_reference"_L1];
    const auto part = m_products.constFind(component.look());
    const auto platform = m_products.constFind(whole.look());
    CsafTreeProduct product;
    if (part != m_products.constEnd() && platform != m_products.constEnd()) {
        product = *part;
        addPlatform(product, platform->name);
        product.nodes = {component, whole};
        product.parts = {component.look(), whole.look()};
        product.depth = std::max(part->depth, platform->depth) + 1;
        const qsizetype text = product.platforms.first().size() + product.purl.size();
        if (product.depth > MostRelationships) {
            relationship.fail();
            return;
        }
        if (!isWithinBounds(0, text, relationship)) {
            return;
        }
    }
    const RecordNode node = relationship["full_product_name"_L1];
    const QString purl = product.purl;
    const QString cpe = product.cpe;
    readProduct(node, product);
    if (const auto made = m_products.find(node["product_id"_L1].look());
        made != m_products.end() && made->purl.isEmpty() && made->cpe.isEmpty()) {
        made->purl = purl;
        made->cpe = cpe;
    }
}

bool CsafTree::isWithinBounds(qsizetype nodes, qsizetype text, const RecordNode &node)
{
    m_nodes += nodes;
    m_text += text;
    const bool isWithin = m_nodes <= MostNodes && m_text <= MostJointText;
    if (!isWithin) {
        node.fail();
    }
    return isWithin;
}

/// Counts what a product and its parts were read from, but not a CPE other than the one that was
/// kept. A later product may have the id of a part, so no part is looked at twice.
void CsafTree::take(const CsafTreeProduct &leaf, const QString &cpe) const
{
    QSet<QString> seen;
    QStringList parts = leaf.parts;
    const auto takeOne = [&](const CsafTreeProduct &one) {
        for (const RecordNode &node : one.nodes) {
            const bool isOtherCpe = node.pointer().endsWith("/cpe"_L1) && leaf.cpe != cpe;
            if (node.exists() && !isOtherCpe) {
                node.take();
            }
        }
    };
    takeOne(leaf);
    while (!parts.isEmpty()) {
        const QString id = parts.takeLast();
        const CsafTreeProduct *const part = seen.contains(id) ? nullptr : find(id);
        seen.insert(id);
        if (part) {
            takeOne(*part);
            parts += part->parts;
        }
    }
}

const CsafTreeProduct *CsafTree::find(const QString &id) const
{
    const auto found = m_products.constFind(id);
    return found == m_products.constEnd() ? nullptr : &*found;
}

QList<AffectedProduct> CsafTree::affectedBy(const RecordNode &status) const
{
    QList<ProductInMaking> makings;
    QHash<QStringList, qsizetype> places; // of a product, by its key
    for (const auto &[word, add] : StatusReadings) {
        for (const RecordNode &id : status[word].list()) {
            const CsafTreeProduct *const leaf = find(id.look());
            if (!leaf) {
                id.fail();
                continue;
            }
            const QStringList key = keyOf(*leaf);
            if (!places.contains(key)) {
                places.insert(key, makings.size());
                makings.append(ProductInMaking{.product = productFrom(*leaf)});
            }
            ProductInMaking &making = makings[places.value(key)];
            if (add(making, *leaf)) {
                id.take();
                take(*leaf, making.product.cpe);
            }
        }
    }
    QList<AffectedProduct> products;
    for (const ProductInMaking &making : std::as_const(makings)) {
        if (!making.product.ranges.isEmpty() || !making.product.versions.isEmpty()) {
            products.append(making.product);
        }
    }
    return products;
}

} // namespace Docket
