// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyitems.h"
#include "domain/versionverdict.h"

#include <QAbstractListModel>

#include <variant>

namespace Docket {

/// The title of a category and what is in it.
struct PolicyHeading
{
    PolicyCategory category = PolicyCategory::Version;
    int count = 0;
    int gaps = 0;     ///< of versions only
    int overlaps = 0; ///< likewise

    bool operator==(const PolicyHeading &) const = default;
};

/// Something that the version rows say together: versions in no row (W-4), or in two (M-2).
using VersionRemark = std::variant<VersionGap, VersionOverlap>;

/// One row of the page: a heading, an item of the policy, or a note between versions.
struct PolicyRow
{
    PolicyItem item; ///< of headings and notes only its category counts
    std::variant<std::monostate, PolicyHeading, VersionRemark, VersionRow, Promise, AskedItem,
                 Practice, PublicIssue>
        what;

    [[nodiscard]] bool isItem() const
    {
        return !std::holds_alternative<PolicyHeading>(what) &&
               !std::holds_alternative<VersionRemark>(what);
    }

    bool operator==(const PolicyRow &) const = default;
};

/// What was read from a policy, by category, each with a heading (PolicyRole). Small: one policy.
class PolicyItemsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PolicyItemsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const PolicyRow &row(int at) const { return m_rows.at(at); }

    /// The row of an item; -1 if there is none.
    [[nodiscard]] int rowOf(PolicyCategory category, int number) const;

    /// The row of a category's heading.
    [[nodiscard]] int headingOf(PolicyCategory category) const;

    /// The row of the gap that a version is in; -1 if it is in none, or no version.
    [[nodiscard]] int gapOf(const QString &version, VersionScheme scheme) const;

public Q_SLOTS:
    /// By diff: rows before and after what changed stay.
    void setPolicy(const Docket::Policy &policy);

private:
    QList<PolicyRow> m_rows;
};

} // namespace Docket

Q_DECLARE_METATYPE(Docket::PolicyRow)
