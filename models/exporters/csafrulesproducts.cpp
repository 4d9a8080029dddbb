// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafrules.h"
#include "exporters/csafrulesets.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// What of a vulnerability is said of products by "product_ids" and "group_ids".
constexpr std::array Statements{"remediations"_L1, "threats"_L1, "flags"_L1};

/// Every place that names a product without defining it.
QList<CsafNode> productReferences(const CsafDocument &document)
{
    QList<CsafNode> references;
    const CsafNode tree = document.root["product_tree"_L1];
    for (const CsafNode &group : tree["product_groups"_L1].items()) {
        references += group["product_ids"_L1].items();
    }
    for (const CsafNode &relationship : tree["relationships"_L1].items()) {
        references << relationship["product_reference"_L1]
                   << relationship["relates_to_product_reference"_L1];
    }
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        for (const auto &[status, products] : vulnerability["product_status"_L1].members()) {
            references += products.items();
        }
        for (const CsafNode &score : vulnerability["scores"_L1].items()) {
            references += score["products"_L1].items();
        }
        for (const QLatin1StringView key : Statements) {
            for (const CsafNode &statement : vulnerability[key].items()) {
                references += statement["product_ids"_L1].items();
            }
        }
    }
    return references;
}

/// Those of `names` that are not among `defined`.
void addUndefined(const QList<CsafNode> &names, const QSet<QString> &defined,
                  CsafFindings &findings)
{
    for (const CsafNode &name : names) {
        if (name.isText() && !defined.contains(name.text())) {
            findings.add(name, name.text());
        }
    }
}

/// Those that have the text of an earlier one.
void addRepeated(const QList<CsafNode> &names, CsafFindings &findings)
{
    QSet<QString> seen;
    for (const CsafNode &name : names) {
        if (name.isText() && seen.contains(name.text())) {
            findings.add(name, name.text());
        }
        seen.insert(name.text());
    }
}

QList<CsafNode> definedProducts(const CsafDocument &document)
{
    QList<CsafNode> ids;
    for (const CsafNode &product : document.products) {
        ids.append(product["product_id"_L1]);
    }
    return ids;
}

void missingProduct(const CsafDocument &document, CsafFindings &findings)
{
    QSet<QString> defined;
    for (const CsafNode &id : definedProducts(document)) {
        defined.insert(id.text());
    }
    addUndefined(productReferences(document), defined, findings);
}

void repeatedProduct(const CsafDocument &document, CsafFindings &findings)
{
    addRepeated(definedProducts(document), findings);
}

/// A product that is made of itself: takes away, again and again, the relationships whose parts are
/// not made by one that is left. What stays goes in a circle, or rests on one.
void circularProduct(const CsafDocument &document, CsafFindings &findings)
{
    const QList<CsafNode> relationships =
        document.root["product_tree"_L1]["relationships"_L1].items();
    const std::array parts{"product_reference"_L1, "relates_to_product_reference"_L1};
    QHash<QString, int> makers;               // of a product, those that are left
    QHash<QString, QList<qsizetype>> users;   // of a product
    QList<int> open(relationships.size(), 0); // parts still made by one that is left
    const auto made = [&](qsizetype i) {
        return relationships[i]["full_product_name"_L1]["product_id"_L1].text();
    };
    for (qsizetype i = 0; i < relationships.size(); ++i) {
        ++makers[made(i)];
    }
    QList<qsizetype> free;
    for (qsizetype i = 0; i < relationships.size(); ++i) {
        for (const QLatin1StringView part : parts) {
            const QString id = relationships[i][part].text();
            if (makers.contains(id)) {
                ++open[i];
                users[id].append(i);
            }
        }
        if (open[i] == 0) {
            free.append(i);
        }
    }
    while (!free.isEmpty()) {
        const QString id = made(free.takeLast());
        if (--makers[id] > 0) {
            continue;
        }
        for (const qsizetype user : users.take(id)) {
            if (--open[user] == 0) {
                free.append(user);
            }
        }
    }
    for (qsizetype i = 0; i < relationships.size(); ++i) {
        if (open[i] > 0) {
            findings.add(relationships[i], made(i));
        }
    }
}

void missingGroup(const CsafDocument &document, CsafFindings &findings)
{
    const QSet<QString> defined(document.groups.keyBegin(), document.groups.keyEnd());
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        for (const QLatin1StringView key : Statements) {
            for (const CsafNode &statement : vulnerability[key].items()) {
                addUndefined(statement["group_ids"_L1].items(), defined, findings);
            }
        }
    }
}

void repeatedGroup(const CsafDocument &document, CsafFindings &findings)
{
    QList<CsafNode> ids;
    for (const CsafNode &group : document.root["product_tree"_L1]["product_groups"_L1].items()) {
        ids.append(group["group_id"_L1]);
    }
    addRepeated(ids, findings);
}

/// Statuses of the same number agree with each other.
int statusClass(const QString &status)
{
    if (status == "first_affected"_L1 || status == "known_affected"_L1 ||
        status == "last_affected"_L1) {
        return 1;
    }
    if (status == "known_not_affected"_L1) {
        return 2;
    }
    if (status == "first_fixed"_L1 || status == "fixed"_L1) {
        return 3;
    }
    return status == "under_investigation"_L1 ? 4 : 0; // "recommended" agrees with all
}

void contradictingStatus(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        QHash<QString, int> classes;
        for (const auto &[status, products] : vulnerability["product_status"_L1].members()) {
            const int statusKind = statusClass(status);
            for (const CsafNode &id : statusKind == 0 ? QList<CsafNode>{} : products.items()) {
                const int before = classes.value(id.text(), statusKind);
                if (before != statusKind) {
                    findings.add(id, id.text());
                }
                classes.insert(id.text(), before);
            }
        }
    }
}

void badPackageUrl(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &product : document.products) {
        const CsafNode purl = product["product_identification_helper"_L1]["purl"_L1];
        if (purl.isText() && !isPackageUrl(purl.text())) {
            findings.add(purl, purl.text());
        }
    }
}

void repeatedHash(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &product : document.products) {
        for (const CsafNode &file :
             product["product_identification_helper"_L1]["hashes"_L1].items()) {
            QList<CsafNode> algorithms;
            for (const CsafNode &hash : file["file_hashes"_L1].items()) {
                algorithms.append(hash["algorithm"_L1]);
            }
            addRepeated(algorithms, findings);
        }
    }
}

/// Remediations or flags that say of which products neither by id nor by group.
void addProductless(const CsafDocument &document, QLatin1StringView key, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        for (const CsafNode &statement : vulnerability[key].items()) {
            if (!statement["product_ids"_L1].exists() && !statement["group_ids"_L1].exists()) {
                findings.add(statement);
            }
        }
    }
}

void remediationWithoutProduct(const CsafDocument &document, CsafFindings &findings)
{
    addProductless(document, "remediations"_L1, findings);
}

void flagWithoutProduct(const CsafDocument &document, CsafFindings &findings)
{
    addProductless(document, "flags"_L1, findings);
}

void rangeAsVersion(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &branch : document.branches) {
        const CsafNode name = branch["name"_L1];
        if (branch["category"_L1].text() == "product_version"_L1 && saysVersionRange(name.text())) {
            findings.add(name, name.text());
        }
    }
}

/// All labels of CSAF 2.0 are justifications of VEX, of which a product has one.
void repeatedFlag(const CsafDocument &document, CsafFindings &findings)
{
    for (const CsafNode &vulnerability : document.vulnerabilities) {
        QSet<QString> flagged;
        for (const CsafNode &flag : vulnerability["flags"_L1].items()) {
            const QSet<QString> products = productsOf(document, flag);
            if (flagged.intersects(products)) {
                findings.add(flag);
            }
            flagged += products;
        }
    }
}

constexpr std::array ProductRules{
    CsafRule{"6.1.1"_L1, missingProduct},
    CsafRule{"6.1.2"_L1, repeatedProduct},
    CsafRule{"6.1.3"_L1, circularProduct},
    CsafRule{"6.1.4"_L1, missingGroup},
    CsafRule{"6.1.5"_L1, repeatedGroup},
    CsafRule{"6.1.6"_L1, contradictingStatus},
    CsafRule{"6.1.13"_L1, badPackageUrl},
    CsafRule{"6.1.25"_L1, repeatedHash},
    CsafRule{"6.1.29"_L1, remediationWithoutProduct},
    CsafRule{"6.1.31"_L1, rangeAsVersion},
    CsafRule{"6.1.32"_L1, flagWithoutProduct},
    CsafRule{"6.1.33"_L1, repeatedFlag},
};

bool isWordOf(const QString &text, QLatin1StringView marks)
{
    return !text.isEmpty() && std::ranges::all_of(text, [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               marks.contains(c);
    });
}

bool isQualifier(const QString &pair)
{
    const QString key = pair.section(u'=', 0, 0);
    return pair.contains(u'=') && isWordOf(key, ".-_"_L1) && !key.front().isDigit();
}

} // namespace

std::span<const CsafRule> csafProductRules()
{
    return ProductRules;
}

bool saysVersionRange(const QString &version)
{
    static const QSet<QString> words{u"after"_s, u"all"_s,   u"before"_s,  u"earlier"_s,
                                     u"later"_s, u"prior"_s, u"versions"_s};
    return version.contains(u'<') || version.contains(u'>') ||
           std::ranges::any_of(version.toLower().simplified().split(u' '),
                               [](const QString &word) { return words.contains(word); });
}

bool isPackageUrl(const QString &purl)
{
    constexpr qsizetype LongestPurl = 2'048;
    if (purl.size() > LongestPurl || !purl.startsWith("pkg:"_L1, Qt::CaseInsensitive)) {
        return false;
    }
    QString rest = purl.sliced(4).section(u'#', 0, 0);
    const QString qualifiers = rest.section(u'?', 1);
    if (!qualifiers.isEmpty() && !std::ranges::all_of(qualifiers.split(u'&'), isQualifier)) {
        return false;
    }
    rest = rest.section(u'?', 0, 0);
    while (rest.startsWith(u'/')) {
        rest.removeFirst();
    }
    const QString type = rest.section(u'/', 0, 0);
    if (!isWordOf(type, ".-+"_L1) || type.front().isDigit()) {
        return false;
    }
    QStringList path = rest.section(u'/', 1).split(u'/', Qt::SkipEmptyParts);
    if (path.isEmpty()) {
        return false;
    }
    // The last "@" begins the version; one that is first belongs to a scope ("@angular/cli").
    const QString name = path.last().section(u'@', 0, -2);
    return path.last().contains(u'@') ? !name.isEmpty() : !path.last().trimmed().isEmpty();
}

} // namespace Docket
