// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenmodel.h"

#include <utility>

namespace Docket {

SpokenModel::SpokenModel(QAbstractItemModel &source, Words words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(std::move(words))
{
    setSourceModel(&source);
}

QVariant SpokenModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::AccessibleTextRole && index.isValid()
               ? m_words(index)
               : QIdentityProxyModel::data(index, role);
}

} // namespace Docket
