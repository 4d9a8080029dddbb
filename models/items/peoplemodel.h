// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QAbstractTableModel>

#include <vector>

namespace Docket {

/// Who wrote in, a row a person: what they are called and known by, how much and when. Filters by
/// itself, since tens of thousands may have written.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { NameColumn, KnownByColumn, MessagesColumn, LastColumn, ColumnCount };

    explicit PeopleModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void setPeople(const KnownPeople &known);
    /// Only those with this text in name or names, and, if wanted, only who may be somebody else.
    void setFilter(const QString &text, bool onlySuggested);

    [[nodiscard]] const KnownPerson &person(int row) const
    {
        return m_people.at(m_shown.at(static_cast<size_t>(row)));
    }

    /// Who the person of a row may be, too.
    [[nodiscard]] QList<std::pair<KnownPerson, SamePersonHint>> suggestions(int row) const;

    /// The row of whoever is known so; -1 if they are not shown.
    [[nodiscard]] int rowOf(const Identity &identity) const;

    [[nodiscard]] bool isEmpty() const { return m_people.isEmpty(); }

private:
    [[nodiscard]] bool passes(qsizetype at) const;

    QList<KnownPerson> m_people;
    QList<QList<PersonSuggestion>> m_suggestions;
    std::vector<qsizetype> m_shown;
    QString m_text;
    bool m_onlySuggested = false;
};

} // namespace Docket
