// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/advisoryversions.h"

#include "exporters/advisorywords.h"
#include "exporters/markdowntext.h"

#include <QVariantHash>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

/// One column of the table of versions, left out where no row has anything in it.
struct Column
{
    QLatin1StringView heading;
    QString (*cell)(const AffectedProduct &product, const AffectedRange &range);
    bool (*isWanted)(const AffectedRange &range) = nullptr; ///< nothing: always there
};

constexpr std::array Columns{
    Column{"Product"_L1,
           [](const AffectedProduct &product, const AffectedRange &) {
               return product.name.isEmpty() ? product.packageName() : product.name;
           }},
    Column{"Branch"_L1,
           [](const AffectedProduct &, const AffectedRange &range) { return range.branch; },
           [](const AffectedRange &range) { return !range.branch.isEmpty(); }},
    Column{"Status"_L1,
           [](const AffectedProduct &, const AffectedRange &range) {
               return QString(statusWord(range.status));
           },
           [](const AffectedRange &range) { return range.status != AffectedStatus::Affected; }},
    Column{"Introduced in"_L1,
           [](const AffectedProduct &, const AffectedRange &range) {
               return introducedText(range.introduced);
           }},
    Column{"Last affected"_L1,
           [](const AffectedProduct &, const AffectedRange &range) { return range.lastAffected; },
           [](const AffectedRange &range) { return !range.lastAffected.isEmpty(); }},
    Column{"Fixed in"_L1,
           [](const AffectedProduct &, const AffectedRange &range) { return fixedText(range); }},
};

bool isShown(const Column &column, const QList<AffectedProduct> &products)
{
    return column.isWanted == nullptr ||
           std::ranges::any_of(products, [&](const AffectedProduct &product) {
               return std::ranges::any_of(product.ranges, column.isWanted);
           });
}

/// The versions outside of a range, as relations: "< 0.7.0 and >= 0.8.1".
QString othersText(const AffectedRange &range)
{
    QStringList others;
    const QString &introduced = range.introduced.version;
    if (!range.introduced.isUnknown && introduced != "0"_L1 && !introduced.isEmpty()) {
        others.append("< "_L1 + escapedLine(introduced));
    }
    if (!range.fixed.version.isEmpty()) {
        others.append(">= "_L1 + escapedLine(range.fixed.version));
    } else if (!range.lastAffected.isEmpty()) {
        others.append("> "_L1 + escapedLine(range.lastAffected));
    }
    return others.join(" and "_L1);
}

} // namespace

QString escapedLines(const QStringList &texts)
{
    QStringList escaped;
    for (const QString &text : texts) {
        if (const QString line = escapedLine(text); !line.isEmpty()) {
            escaped.append(line);
        }
    }
    return escaped.join(", "_L1);
}

QString affectedTable(const QList<AffectedProduct> &products)
{
    QList<const Column *> shown;
    QString table = u"|"_s;
    QString rule = u"\n|"_s;
    for (const Column &column : Columns) {
        if (isShown(column, products)) {
            shown.append(&column);
            table += ' '_L1 + column.heading + " |"_L1;
            rule += " --- |"_L1;
        }
    }
    table += rule;
    bool hasRows = false;
    for (const AffectedProduct &product : products) {
        for (const AffectedRange &range : product.ranges) {
            hasRows = true;
            table += "\n|"_L1;
            for (const Column *column : std::as_const(shown)) {
                const QString cell = escapedLine(column->cell(product, range));
                table += cell.isEmpty() ? u" |"_s : ' '_L1 + cell + " |"_L1;
            }
        }
    }
    return hasRows ? table : QString();
}

QVariantList affectedOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const AffectedProduct &product : advisory.affected()) {
        const QString name =
            escapedLine(product.name.isEmpty() ? product.packageName() : product.name);
        // Of several ranges what lies outside one may lie within another.
        const bool isAlone =
            product.ranges.size() == 1 && product.versions.isEmpty() && !product.others;
        for (const AffectedRange &range : product.ranges) {
            if (items.size() == MostRangesListed) {
                return items;
            }
            const bool isAffected = range.status == AffectedStatus::Affected;
            const QString fixed = escapedLine(range.fixed.version);
            items.append(
                QVariantHash{{u"product"_s, name},
                             {u"branch"_s, escapedLine(range.branch)},
                             {u"status"_s, QString(statusWord(range.status))},
                             {u"introduced"_s, escapedLine(introducedText(range.introduced))},
                             {u"last_affected"_s, escapedLine(range.lastAffected)},
                             {u"fixed"_s, fixed},
                             {u"range"_s, escapedLine(rangeText(range))},
                             {u"others"_s, isAlone ? othersText(range) : QString()},
                             {u"is_affected"_s, isAffected}});
        }
    }
    return items;
}

QVariantList singleVersionsOf(const PublicAdvisory &advisory)
{
    QVariantList items;
    for (const AffectedProduct &product : advisory.affected()) {
        if (!product.versions.isEmpty()) {
            items.append(QVariantHash{
                {u"product"_s,
                 escapedLine(product.name.isEmpty() ? product.packageName() : product.name)},
                {u"versions"_s, escapedLines(product.versions)}});
        }
    }
    return items;
}

} // namespace Docket
