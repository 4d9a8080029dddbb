// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/policyitemsmodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace Docket {

namespace {

constexpr std::array Categories{
    PolicyCategory::Version,       PolicyCategory::Promise,  PolicyCategory::Ask,
    PolicyCategory::Channel,       PolicyCategory::Practice, PolicyCategory::SafeHarbour,
    PolicyCategory::NotUnderstood,
};

PolicyRow rowOfItem(const Policy &policy, const PolicyItem &item)
{
    const qsizetype at = item.number - 1;
    PolicyRow row{item, {}};
    switch (item.category) {
    case PolicyCategory::Version:
        row.what = policy.versions.at(at);
        break;
    case PolicyCategory::Promise:
        row.what = policy.promises.at(at);
        break;
    case PolicyCategory::Ask:
        row.what = policy.asks.at(at);
        break;
    case PolicyCategory::Practice:
        row.what = policy.practices.at(at);
        break;
    case PolicyCategory::Channel:
        row.what = policy.publicIssue;
        break;
    case PolicyCategory::SafeHarbour:
    case PolicyCategory::NotUnderstood:
        break;
    }
    return row;
}

/// The gap above all rows comes first: new versions are what people run.
void addRemarks(QList<PolicyRow> &rows, PolicyHeading &heading, const Policy &policy)
{
    const QList<VersionGap> gaps = gapsOf(policy);
    for (const VersionGap &gap : gaps | std::views::reverse) {
        ++heading.gaps;
        rows.append({{}, VersionRemark(gap)});
    }
    const QList<VersionOverlap> overlaps = overlapsOf(policy);
    for (const VersionOverlap &overlap : overlaps) {
        ++heading.overlaps;
        rows.append({{}, VersionRemark(overlap)});
    }
}

QList<PolicyRow> rowsOf(const Policy &policy)
{
    const QList<PolicyItem> items = policyItems(policy);
    QList<PolicyRow> rows;
    for (const PolicyCategory category : Categories) {
        const qsizetype headingAt = rows.size();
        PolicyHeading heading{.category = category};
        rows.append({{.category = category}, heading});
        for (const PolicyItem &item : items) {
            if (item.category == category) {
                ++heading.count;
                rows.append(rowOfItem(policy, item));
            }
        }
        if (category == PolicyCategory::Version) {
            addRemarks(rows, heading, policy);
        }
        rows[headingAt].what = heading;
    }
    return rows;
}

} // namespace

PolicyItemsModel::PolicyItemsModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(rowsOf({}))
{
}

int PolicyItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PolicyItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PolicyRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleName(row.item.text);
    case ValueRole:
        return static_cast<int>(row.item.category);
    case PolicyRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

Qt::ItemFlags PolicyItemsModel::flags(const QModelIndex &index) const
{
    // Headings too: "add" there adds to their category.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

int PolicyItemsModel::rowOf(PolicyCategory category, int number) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const PolicyRow &row) {
        return row.isItem() && row.item.category == category && row.item.number == number;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PolicyItemsModel::headingOf(PolicyCategory category) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const PolicyRow &row) {
        return std::holds_alternative<PolicyHeading>(row.what) && row.item.category == category;
    });
    return static_cast<int>(found - m_rows.begin());
}

int PolicyItemsModel::gapOf(const QString &version, VersionScheme scheme) const
{
    const auto parsed = parseVersion(version, scheme);
    const auto found = std::ranges::find_if(m_rows, [&](const PolicyRow &row) {
        const auto *remark = std::get_if<VersionRemark>(&row.what);
        const auto *gap = remark == nullptr ? nullptr : std::get_if<VersionGap>(remark);
        return parsed && gap != nullptr && contains(gap->span, *parsed);
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void PolicyItemsModel::setPolicy(const Policy &policy)
{
    const QList<PolicyRow> next = rowsOf(policy);
    const qsizetype most = std::min(m_rows.size(), next.size());
    qsizetype head = 0;
    while (head < most && m_rows.at(head) == next.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < most - head &&
           m_rows.at(m_rows.size() - 1 - tail) == next.at(next.size() - 1 - tail)) {
        ++tail;
    }
    const qsizetype before = m_rows.size() - head - tail;
    const qsizetype after = next.size() - head - tail;
    const qsizetype same = std::min(before, after);
    const auto at = static_cast<int>(head + same);
    if (before > after) {
        beginRemoveRows({}, at, static_cast<int>(head + before) - 1);
        m_rows.remove(head + same, before - after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, at, static_cast<int>(head + after) - 1);
        m_rows = m_rows.first(head + same) + next.sliced(head + same, after - before) +
                 m_rows.sliced(head + same);
        endInsertRows();
    }
    if (same > 0) {
        std::copy_n(next.begin() + head, same, m_rows.begin() + head);
        Q_EMIT dataChanged(index(static_cast<int>(head)), index(at - 1),
                           {Qt::DisplayRole, ValueRole, PolicyRole});
    }
}

} // namespace Docket
