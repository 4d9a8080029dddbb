// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafproducts.h"

#include "domain/versrange.h"
#include "exporters/csafrules.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr auto VersionCategory = "product_version"_L1;
constexpr auto RangeCategory = "product_version_range"_L1;

/// Whether nobody knows where it begins, and the affected versions are named singly: then the range
/// says only where it was fixed.
bool saysOnlyFix(const AffectedProduct &product, const AffectedRange &range)
{
    return range.introduced.isUnknown && !product.versions.isEmpty() &&
           !range.fixed.version.isEmpty();
}

bool isOneVersion(const AffectedRange &range)
{
    return range.fixed.version.isEmpty() && !range.lastAffected.isEmpty() &&
           range.introduced.version == range.lastAffected;
}

JsonValue branchOf(QLatin1StringView category, const QString &name, JsonValue below)
{
    JsonValue branch = JsonValue::object();
    branch.set("category"_L1, category).set("name"_L1, name).set("branches"_L1, std::move(below));
    return branch;
}

/// A version, or a specifier without its scheme and signs for programs: ">=1.0, <1.2".
QString versionForPeople(const QString &version)
{
    if (!version.startsWith("vers:"_L1)) {
        return version;
    }
    const QString constraints =
        QUrl::fromPercentEncoding(version.section(u'/', 1).toUtf8()).replace(u"|"_s, u", "_s);
    return constraints == "*"_L1 ? u"(all versions)"_s : constraints;
}

/// What somebody called a platform.
QLatin1StringView platformCategory(const QString &platform)
{
    static const QSet<QString> architectures{u"aarch64"_s, u"amd64"_s,   u"arm"_s,   u"arm64"_s,
                                             u"armhf"_s,   u"i386"_s,    u"i686"_s,  u"noarch"_s,
                                             u"ppc64le"_s, u"riscv64"_s, u"s390x"_s, u"src"_s,
                                             u"x64"_s,     u"x86"_s,     u"x86_64"_s};
    return architectures.contains(platform) ? "architecture"_L1 : "specification"_L1;
}

/// A package URL of one version: before qualifiers and subpath.
QString withVersion(const QString &purl, const QString &version)
{
    const qsizetype rest = std::min(purl.indexOf(u'?') < 0 ? purl.size() : purl.indexOf(u'?'),
                                    purl.indexOf(u'#') < 0 ? purl.size() : purl.indexOf(u'#'));
    return purl.first(rest) + u'@' + QString::fromLatin1(QUrl::toPercentEncoding(version, ":"_ba)) +
           purl.sliced(rest);
}

} // namespace

CsafProducts::CsafProducts(const QList<AffectedProduct> &products, QString vendor)
    : m_vendor(std::move(vendor))
    , m_status(static_cast<qsizetype>(Status::StatusCount))
{
    for (const AffectedProduct &product : products) {
        add(product);
    }
}

/// Each platform of a product has versions of its own.
void CsafProducts::add(const AffectedProduct &product)
{
    const QStringList platforms =
        product.platforms.isEmpty() ? QStringList{QString()} : product.platforms;
    for (const QString &platform : platforms) {
        m_platform = platform.trimmed();
        addVersions(product);
    }
    loseDetails(product);
}

void CsafProducts::addVersions(const AffectedProduct &product)
{
    for (const QString &version : product.versions) {
        const QString id = leaf(product, version, false);
        if (setStatus(id, Status::KnownAffected)) {
            const bool hasFix = std::ranges::any_of(product.ranges, [](const AffectedRange &range) {
                return range.status == AffectedStatus::Affected && !range.fixed.version.isEmpty();
            });
            listAffected(id, hasFix);
        } else {
            lose(version);
        }
    }
    for (const AffectedRange &range : product.ranges) {
        addRange(product, range);
    }
}

void CsafProducts::addRange(const AffectedProduct &product, const AffectedRange &range)
{
    if (range.status == AffectedStatus::Affected) {
        addAffected(product, range);
        return;
    }
    const QString id = isOneVersion(range) ? leaf(product, range.lastAffected, false)
                                           : leaf(product, versText(product, range), true);
    const Status status = range.status == AffectedStatus::NotAffected ? Status::KnownNotAffected
                                                                      : Status::UnderInvestigation;
    if (!setStatus(id, status)) {
        lose(versText(product, range));
    }
}

void CsafProducts::addAffected(const AffectedProduct &product, const AffectedRange &range)
{
    const QString &fixed = range.fixed.version;
    const bool isMended = !fixed.isEmpty() || !range.lastAffected.isEmpty();
    if (!saysOnlyFix(product, range)) {
        const QString specifier = versText(product, range);
        const QString id = isOneVersion(range) ? leaf(product, range.lastAffected, false)
                                               : leaf(product, specifier, true);
        if (setStatus(id, Status::KnownAffected)) {
            listAffected(id, isMended);
        } else {
            lose(specifier);
        }
        if (range.introduced.isUnknown) {
            lose(u"introduced: unknown"_s);
        }
    }
    // Commits are named, not ordered; a range of one version is that version.
    const bool hasBounds = product.kind != RangeKind::Git && !isOneVersion(range);
    if (hasBounds && range.introduced.version != "0"_L1) {
        addBound(product, range.introduced.version, Status::FirstAffected, isMended);
    }
    if (hasBounds && fixed.isEmpty()) {
        addBound(product, range.lastAffected, Status::LastAffected, isMended);
    }
    addBound(product, fixed, Status::FirstFixed, isMended);
    addBound(product, fixed, Status::Fixed, isMended);
}

void CsafProducts::addBound(const AffectedProduct &product, const QString &version, Status status,
                            bool isMended)
{
    if (version.isEmpty()) {
        return;
    }
    const QString id = leaf(product, version, false);
    if (!setStatus(id, status)) {
        lose(version);
    } else if (status == Status::FirstAffected || status == Status::LastAffected) {
        listAffected(id, isMended);
    }
}

QString CsafProducts::leaf(const AffectedProduct &product, const QString &version, bool isRange)
{
    const QString vendor = vendorOf(product);
    const QString &called = product.name.isEmpty() ? product.packageName() : product.name;
    const QString name = called.isEmpty() ? vendor : called;
    const QString branchKey = vendor + u'\n' + name + u'\n' + m_platform;
    if (!m_branchAt.contains(branchKey)) {
        m_branchAt.insert(branchKey, m_branches.size());
        m_branches.append({vendor, name, m_platform, {}});
    }
    const QString key = branchKey + u'\n' + product.purl + u'\n' + product.cpe + u'\n' + version;
    QString &id = m_idOf[key];
    if (id.isEmpty()) {
        constexpr int Digits = 4;
        id = u"CSAFPID-%1"_s.arg(m_idOf.size(), Digits, 10, QLatin1Char('0'));
        // What a person wrote as a version may be a range in words ("4.1 and earlier", 6.1.31).
        const bool isInWords = isRange || saysVersionRange(version);
        m_branches[m_branchAt.value(branchKey)].leaves.append(
            {id, isInWords ? RangeCategory : VersionCategory, version, &product});
    }
    return id;
}

/// False where the same version has another status already, which CSAF forbids.
bool CsafProducts::setStatus(const QString &id, Status status)
{
    constexpr std::array Classes{1, 2, 2, 1, 3, 1, 4}; // by Status
    const int statusClass = Classes[static_cast<std::size_t>(status)];
    if (m_classOf.value(id, statusClass) != statusClass) {
        return false;
    }
    m_classOf.insert(id, statusClass);
    const auto place = static_cast<qsizetype>(status);
    const qsizetype before = m_stated.size();
    m_stated.insert(QString::number(place) + id);
    if (m_stated.size() > before) {
        m_status[place].append(id);
    }
    return true;
}

/// For remediations and scores, each once.
void CsafProducts::listAffected(const QString &id, bool hasFix)
{
    const qsizetype before = m_listed.size();
    m_listed.insert(id);
    if (m_listed.size() > before) {
        (hasFix ? m_fixable : m_unfixed).append(id);
    }
}

void CsafProducts::lose(const QString &detail)
{
    const FormatLoss loss{AdvisoryField::Affected, detail};
    if (!detail.isEmpty() && !m_losses.contains(loss)) {
        m_losses.append(loss);
    }
}

void CsafProducts::loseDetails(const AffectedProduct &product)
{
    if (product.purl.isEmpty()) {
        lose(product.ecosystem);
    }
    lose(product.repository);
    lose(product.collection);
    for (const QStringList &parts : {product.modules, product.files, product.routines}) {
        for (const QString &part : parts) {
            lose(part);
        }
    }
    for (const AffectedRange &range : product.ranges) {
        lose(range.branch);
    }
    if (product.others) {
        lose(u"*"_s);
    }
}

QString CsafProducts::vendorOf(const AffectedProduct &product) const
{
    return product.vendor.isEmpty() ? m_vendor : product.vendor;
}

QLatin1StringView CsafProducts::word(Status status)
{
    switch (status) {
    case Status::FirstAffected:
        return "first_affected"_L1;
    case Status::FirstFixed:
        return "first_fixed"_L1;
    case Status::Fixed:
        return "fixed"_L1;
    case Status::KnownAffected:
        return "known_affected"_L1;
    case Status::KnownNotAffected:
        return "known_not_affected"_L1;
    case Status::LastAffected:
        return "last_affected"_L1;
    case Status::UnderInvestigation:
        return "under_investigation"_L1;
    case Status::StatusCount:
        break;
    }
    Q_UNREACHABLE_RETURN({});
}

JsonValue CsafProducts::productOf(const Branch &branch, const Leaf &leaf)
{
    const AffectedProduct &product = *leaf.product;
    JsonValue helper = JsonValue::object();
    // One of a version is true of that version only.
    const QString cpeOf = cpeVersion(product.cpe);
    helper.setIfAny("cpe"_L1, cpeOf.isEmpty() || cpeOf == leaf.version ? product.cpe : QString());
    const bool isOne = leaf.category == VersionCategory && product.kind != RangeKind::Git;
    helper.setIfAny("purl"_L1, product.purl.isEmpty() || !isOne
                                   ? product.purl
                                   : withVersion(product.purl, leaf.version));
    JsonValue json = JsonValue::object();
    const QString platform = branch.platform.isEmpty() ? QString() : u' ' + branch.platform;
    json.set("name"_L1, QString(branch.vendor + u' ' + branch.name + platform + u' ' +
                                versionForPeople(leaf.version)))
        .set("product_id"_L1, leaf.id)
        .setIfAny("product_identification_helper"_L1, std::move(helper));
    return json;
}

JsonValue CsafProducts::tree() const
{
    struct Node
    {
        QString name;
        JsonValue below = JsonValue::array();
    };

    struct Vendor
    {
        QString name;
        std::vector<Node> products;
    };

    const auto find = [](auto &nodes, const QString &name) -> auto & {
        for (auto &node : nodes) {
            if (node.name == name) {
                return node;
            }
        }
        nodes.emplace_back().name = name;
        return nodes.back();
    };
    std::vector<Vendor> vendors;
    for (const Branch &branch : m_branches) {
        JsonValue leaves = JsonValue::array();
        JsonValue &product = find(find(vendors, branch.vendor).products, branch.name).below;
        JsonValue &versions = branch.platform.isEmpty() ? product : leaves;
        for (const Leaf &leaf : branch.leaves) {
            JsonValue json = JsonValue::object();
            json.set("category"_L1, leaf.category)
                .set("name"_L1, leaf.version)
                .set("product"_L1, productOf(branch, leaf));
            versions.append(std::move(json));
        }
        if (!branch.platform.isEmpty()) {
            product.append(
                branchOf(platformCategory(branch.platform), branch.platform, std::move(leaves)));
        }
    }
    JsonValue branches = JsonValue::array();
    for (Vendor &vendor : vendors) {
        JsonValue products = JsonValue::array();
        for (Node &product : vendor.products) {
            products.append(branchOf("product_name"_L1, product.name, std::move(product.below)));
        }
        branches.append(branchOf("vendor"_L1, vendor.name, std::move(products)));
    }
    JsonValue tree = JsonValue::object();
    tree.set("branches"_L1, std::move(branches));
    return tree;
}

JsonValue CsafProducts::status() const
{
    JsonValue json = JsonValue::object();
    for (int i = 0; i < static_cast<int>(Status::StatusCount); ++i) {
        json.setIfAny(word(static_cast<Status>(i)), JsonValue::array(m_status[i]));
    }
    return json;
}

QStringList CsafProducts::affected() const
{
    return m_fixable + m_unfixed;
}

} // namespace Docket
