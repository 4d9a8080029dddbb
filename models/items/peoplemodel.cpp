// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/peoplemodel.h"

#include "domain/evidence.h"
#include "items/roles.h"

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const KnownPerson &at = person(index.row());
    switch (role) {
    case PersonRole:
        return QVariant::fromValue(at);
    case InstantRole:
        return at.lastAt ? QVariant(at.lastAt->seconds) : QVariant();
    case ValueRole:
        return at.messages;
    case IsUnreadRole: // who somebody said something about stands out
        return index.column() == NameColumn && at.contact.has_value();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == NameColumn) {
        return visibleName(at.name);
    }
    if (index.column() != KnownByColumn) {
        return {}; // words of the views
    }
    QStringList names;
    for (const Identity &identity : at.identities) {
        names.append(visibleName(toName(identity)));
    }
    return names.join(u", "_s);
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KnownByColumn:
        //: a column: addresses, accounts and keys of a person
        return tr("Known by");
    case MessagesColumn:
        return tr("Messages");
    case LastColumn:
        //: a column: when somebody last wrote
        return tr("Last");
    default:
        return {};
    }
}

void PeopleModel::setPeople(const KnownPeople &known)
{
    m_people = known.people;
    m_suggestions = known.suggestions;
    setFilter(m_text, m_onlySuggested);
}

void PeopleModel::setFilter(const QString &text, bool onlySuggested)
{
    beginResetModel();
    m_text = text.trimmed();
    m_onlySuggested = onlySuggested;
    m_shown.clear();
    for (qsizetype at = 0; at < m_people.size(); ++at) {
        if (passes(at)) {
            m_shown.push_back(at);
        }
    }
    endResetModel();
}

QList<std::pair<KnownPerson, SamePersonHint>> PeopleModel::suggestions(int row) const
{
    QList<std::pair<KnownPerson, SamePersonHint>> found;
    const QList<PersonSuggestion> &known = m_suggestions.at(m_shown.at(static_cast<size_t>(row)));
    for (const PersonSuggestion &suggestion : known) {
        found.append({m_people.at(suggestion.other), suggestion.hint});
    }
    return found;
}

int PeopleModel::rowOf(const Identity &identity) const
{
    const auto shown = std::ranges::find_if(
        m_shown, [&](qsizetype at) { return m_people.at(at).identities.contains(identity); });
    return shown == m_shown.end() ? -1 : static_cast<int>(shown - m_shown.begin());
}

bool PeopleModel::passes(qsizetype at) const
{
    const KnownPerson &candidate = m_people.at(at);
    const bool isFound = m_text.isEmpty() || candidate.name.contains(m_text, Qt::CaseInsensitive) ||
                         std::ranges::any_of(candidate.identities, [&](const Identity &identity) {
                             return toName(identity).contains(m_text, Qt::CaseInsensitive);
                         });
    return isFound && (!m_onlySuggested || !m_suggestions.at(at).isEmpty());
}

} // namespace Docket
