// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/csafdocument.h"

#include "domain/instant.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// More than any document that people read has; a hostile one repeats a problem for ever.
constexpr qsizetype MostFindings = 100;

/// Branches of `parent` and all below it, with those that can hold products on their way.
void addBranches(const CsafNode &parent, QList<CsafNode> &branches)
{
    QList<CsafNode> open{parent};
    while (!open.isEmpty()) {
        const CsafNode node = open.takeLast();
        const QList<CsafNode> below = node["branches"_L1].items();
        branches += below;
        open += below;
    }
}

bool isNumeric(const QString &part)
{
    return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::strong_ordering orderOf(const QString &part, const QString &other)
{
    const bool isNumber = isNumeric(part);
    if (isNumber != isNumeric(other)) {
        return isNumber ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    if (isNumber && part.size() != other.size()) {
        return part.size() <=> other.size();
    }
    return part.compare(other) <=> 0;
}

std::strong_ordering orderOf(const QStringList &parts, const QStringList &others)
{
    if (parts.isEmpty() || others.isEmpty()) { // no pre-release comes after all of them
        return others.size() <=> parts.size();
    }
    return std::lexicographical_compare_three_way(
        parts.begin(), parts.end(), others.begin(), others.end(),
        [](const QString &a, const QString &b) { return orderOf(a, b); });
}

QList<CsafRevision> revisionsOf(const CsafNode &tracking)
{
    QList<CsafRevision> revisions;
    for (const CsafNode &entry : tracking["revision_history"_L1].items()) {
        const std::optional<CsafTime> at = csafTime(entry["date"_L1].text());
        const std::optional<CsafVersion> version = csafVersion(entry["number"_L1].text());
        if (at && version) {
            revisions.append({entry, *at, *version});
        }
    }
    std::ranges::stable_sort(revisions, [](const CsafRevision &a, const CsafRevision &b) {
        return a.at != b.at ? a.at < b.at : a.version.compare(b.version) < 0;
    });
    return revisions;
}

} // namespace

QList<CsafNode> CsafNode::items() const
{
    QList<CsafNode> nodes;
    const QJsonArray array = m_value.toArray();
    nodes.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        nodes.emplace_back(array.at(i), m_pointer + u'/' + QString::number(i));
    }
    return nodes;
}

QList<std::pair<QString, CsafNode>> CsafNode::members() const
{
    QList<std::pair<QString, CsafNode>> nodes;
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        QString token = member.key();
        token.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        nodes.emplace_back(member.key(), CsafNode(member.value(), m_pointer + u'/' + token));
    }
    return nodes;
}

std::strong_ordering CsafVersion::compare(const CsafVersion &other) const
{
    for (qsizetype i = 0; i < 3; ++i) {
        const auto order = numbers.value(i) <=> other.numbers.value(i);
        if (order != 0) {
            return order;
        }
    }
    return orderOf(preRelease, other.preRelease);
}

std::optional<CsafVersion> csafVersion(const QString &text)
{
    static const QRegularExpression shape(
        u"^(0|[1-9][0-9]*)(?:\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
        "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?)?$"_s);
    constexpr qsizetype LongestVersion = 200;
    const auto match = text.size() > LongestVersion ? QRegularExpressionMatch() : shape.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    CsafVersion version;
    version.isInteger = match.capturedView(2).isEmpty();
    version.text = text.section(u'+', 0, 0);
    for (int i = 1; i <= (version.isInteger ? 1 : 3); ++i) {
        bool isSmall = false;
        version.numbers.append(match.capturedView(i).toLongLong(&isSmall));
        if (!isSmall) {
            return {};
        }
    }
    version.preRelease = match.captured(4).split(u'.', Qt::SkipEmptyParts);
    return version;
}

std::optional<CsafTime> csafTime(const QString &text)
{
    const std::optional<Instant> at = instantFromIso(text);
    if (!at || !text.contains(u'T', Qt::CaseInsensitive)) {
        return {};
    }
    QString fraction;
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype i = point + 1; point >= 0 && i < text.size() && text[i].isDigit(); ++i) {
        fraction += text[i];
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    return CsafTime{at->seconds, fraction};
}

CsafDocument::CsafDocument(const QJsonObject &object)
    : root(object)
    , tracking(root["document"_L1]["tracking"_L1])
    , category(root["document"_L1]["category"_L1].text())
    , status(tracking["status"_L1].text())
    , version(csafVersion(tracking["version"_L1].text()))
    , revisions(revisionsOf(tracking))
    , vulnerabilities(root["vulnerabilities"_L1].items())
{
    const CsafNode tree = root["product_tree"_L1];
    addBranches(tree, branches);
    for (const CsafNode &branch : std::as_const(branches)) {
        if (const CsafNode product = branch["product"_L1]; product.exists()) {
            products.append(product);
        }
    }
    products += tree["full_product_names"_L1].items();
    for (const CsafNode &relationship : tree["relationships"_L1].items()) {
        products.append(relationship["full_product_name"_L1]);
    }
    for (const CsafNode &group : tree["product_groups"_L1].items()) {
        QSet<QString> &ids = groups[group["group_id"_L1].text()];
        for (const CsafNode &id : group["product_ids"_L1].items()) {
            ids.insert(id.text());
        }
    }
}

QSet<QString> productsOf(const CsafDocument &document, const CsafNode &statement)
{
    QSet<QString> ids;
    for (const CsafNode &id : statement["product_ids"_L1].items()) {
        ids.insert(id.text());
    }
    for (const CsafNode &group : statement["group_ids"_L1].items()) {
        ids += document.groups.value(group.text());
    }
    return ids;
}

void CsafFindings::add(const CsafNode &node, const QString &detail)
{
    constexpr qsizetype LongestDetail = 300;
    if (m_problems.size() < MostFindings) {
        m_problems.append(
            {.rule = m_rule, .place = node.pointer(), .detail = detail.left(LongestDetail)});
    }
}

} // namespace Docket
