// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Docket {

/// One field of an item as its tracker wrote it, whether Docket knows what it means or not.
struct SourceField
{
    QString name; ///< where it stands: "user.login", "labels[2].name"
    QString value;
    bool isCut = false; ///< the value goes on in the original

    bool operator==(const SourceField &) const = default;
};

/// The fields of one item, in their order.
struct SourceFields
{
    QList<SourceField> fields;
    bool isCut = false; ///< there are more of them

    bool operator==(const SourceFields &) const = default;
};

} // namespace Docket
