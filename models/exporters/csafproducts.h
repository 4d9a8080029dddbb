// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "exporters/jsondocument.h"
#include "exporters/publicformat.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Docket {

/// The affected products of an advisory as CSAF has them: a tree of vendors, products and versions,
/// and the status of each version or range of versions.
class CsafProducts final
{
public:
    /// `vendor` is that of products that name none. `products` must outlive this.
    CsafProducts(const QList<AffectedProduct> &products, QString vendor);

    [[nodiscard]] JsonValue tree() const;
    [[nodiscard]] JsonValue status() const;

    /// Ids of what is affected and has a fix, and of what has none.
    [[nodiscard]] const QStringList &fixable() const { return m_fixable; }

    [[nodiscard]] const QStringList &unfixed() const { return m_unfixed; }

    /// All that is affected.
    [[nodiscard]] QStringList affected() const;

    /// Details of products that CSAF has no place for.
    [[nodiscard]] const QList<FormatLoss> &losses() const { return m_losses; }

private:
    enum class Status {
        FirstAffected,
        FirstFixed,
        Fixed,
        KnownAffected,
        KnownNotAffected,
        LastAffected,
        UnderInvestigation,
        StatusCount,
    };

    /// A version, or a range of them.
    struct Leaf
    {
        QString id;
        QLatin1StringView category;
        QString version;
        const AffectedProduct *product;
    };

    struct Branch
    {
        QString vendor;
        QString name;
        QString platform; ///< empty: any
        QList<Leaf> leaves;
    };

    void add(const AffectedProduct &product);
    void addVersions(const AffectedProduct &product);
    void addRange(const AffectedProduct &product, const AffectedRange &range);
    void addAffected(const AffectedProduct &product, const AffectedRange &range);
    /// An end of an affected range, unless it has none.
    void addBound(const AffectedProduct &product, const QString &version, Status status,
                  bool isMended);
    QString leaf(const AffectedProduct &product, const QString &version, bool isRange);
    bool setStatus(const QString &id, Status status);
    void listAffected(const QString &id, bool hasFix);
    void lose(const QString &detail);
    void loseDetails(const AffectedProduct &product);
    [[nodiscard]] QString vendorOf(const AffectedProduct &product) const;
    [[nodiscard]] static QLatin1StringView word(Status status);
    [[nodiscard]] static JsonValue productOf(const Branch &branch, const Leaf &leaf);

    QString m_vendor;
    QString m_platform; ///< of what is being added
    QList<Branch> m_branches;
    QHash<QString, qsizetype> m_branchAt; ///< by vendor, name and platform
    QHash<QString, QString> m_idOf;       ///< by branch and version
    QList<QStringList> m_status;          ///< ids, by Status
    QHash<QString, int> m_classOf;        ///< of an id; one agrees with itself only (6.1.6)
    QSet<QString> m_stated;               ///< status and id
    QSet<QString> m_listed;               ///< ids that are affected, with a fix or without
    QStringList m_fixable;
    QStringList m_unfixed;
    QList<FormatLoss> m_losses;
};

} // namespace Docket
