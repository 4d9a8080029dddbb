// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

#include <functional>

namespace Docket {

/// A model as a screen reader hears it. Models give values and delegates paint words, so a cell
/// would be read as nothing: AccessibleTextRole is what the delegate says. Same rows and columns as
/// its source; a call costs one function call more.
class SpokenModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Words = std::function<QString(const QModelIndex &)>;

    /// `words` lives as long as the model does.
    SpokenModel(QAbstractItemModel &source, Words words, QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    Words m_words;
};

} // namespace Docket
