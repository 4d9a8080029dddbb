// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affected.h"
#include "importers/recordnode.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Docket {

/// A product of a CSAF document: what its branches say of it.
struct CsafTreeProduct
{
    QString vendor;
    QString name;
    QString version; ///< or a range of them; empty: all
    bool isRange = false;
    QString purl; ///< as it stands there
    QString cpe;
    QStringList platforms;
    QList<RecordNode> nodes; ///< what it was read from; counts as read when it is used
    QStringList parts;       ///< ids of those that a relationship made it of; read with it
    int depth = 0;           ///< of relationships
};

/// The products of a document by their ids. What products have from one another is bounded: it
/// could grow far beyond the document.
class CsafTree final
{
public:
    explicit CsafTree(const RecordNode &tree);

    [[nodiscard]] const CsafTreeProduct *find(const QString &id) const;

    /// The products whose status a vulnerability says, as Docket has them. A status that has no
    /// place there stays unread.
    [[nodiscard]] QList<AffectedProduct> affectedBy(const RecordNode &status) const;

private:
    void readBranch(const RecordNode &branch, CsafTreeProduct product);
    void readProduct(const RecordNode &node, CsafTreeProduct product);
    void readRelationship(const RecordNode &relationship);
    /// Counts what a product holds that no other shares; past the bounds `node` has failed.
    [[nodiscard]] bool isWithinBounds(qsizetype nodes, qsizetype text, const RecordNode &node);
    void take(const CsafTreeProduct &leaf, const QString &cpe) const;

    QHash<QString, CsafTreeProduct> m_products;
    qsizetype m_nodes = 0;
    qsizetype m_text = 0;
};

} // namespace Docket
