// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Docket {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostAlike = 8; ///< a name that more people have says nothing
constexpr qsizetype ShortestPart = 4;

/// Before the @ of an address, or a handle, without dots and the like; empty for what many people
/// share.
QString localPart(const Identity &identity)
{
    static const QSet<QString> shared{
        u"info"_s,    u"admin"_s,  u"security"_s, u"contact"_s,    u"support"_s,   u"noreply"_s,
        u"root"_s,    u"mail"_s,   u"help"_s,     u"postmaster"_s, u"webmaster"_s, u"service"_s,
        u"sales"_s,   u"office"_s, u"hello"_s,    u"abuse"_s,      u"psirt"_s,     u"research"_s,
        u"reports"_s, u"secure"_s, u"bugs"_s,     u"donotreply"_s};
    if (identity.kind == IdentityKind::PgpKey) {
        return {};
    }
    QString part = identity.value.section(u'@', 0, 0).section(u'+', 0, 0).toLower();
    part.remove(u'.').remove(u'-').remove(u'_');
    return part.size() < ShortestPart || shared.contains(part) ? QString() : part;
}

/// "ada lovelace"; empty for a name of one word, which many people have.
QString nameKey(const QString &name)
{
    const QString plain = name.simplified().toLower();
    return plain.contains(u' ') ? plain : QString();
}

QString keyOf(const Identity &identity)
{
    return QString::number(static_cast<int>(identity.kind)) + u':' + identity.value;
}

void add(KnownPerson &person, const Sender &sender)
{
    for (const Identity &identity : identitiesOf(sender.person)) {
        if (!person.identities.contains(identity)) {
            person.identities.append(identity);
        }
    }
    const bool isLatest = !person.lastAt || *person.lastAt < sender.lastAt;
    if (person.name.isEmpty()) {
        person.name = sender.person.name;
    }
    person.messages += sender.messages;
    person.lastAt = isLatest ? sender.lastAt : person.lastAt;
}

void suggest(QList<QList<PersonSuggestion>> &suggestions,
             const QHash<QString, QList<qsizetype>> &alike, SamePersonHint hint)
{
    for (const QList<qsizetype> &rows : alike) {
        if (rows.size() > MostAlike) {
            continue;
        }
        for (const qsizetype row : rows) {
            for (const qsizetype other : rows) {
                const bool isKnown = std::ranges::any_of(
                    suggestions.at(row),
                    [other](const PersonSuggestion &known) { return known.other == other; });
                if (other != row && !isKnown) {
                    suggestions[row].append({other, hint});
                }
            }
        }
    }
}

} // namespace

QList<KnownPerson> peopleFrom(const QList<Contact> &contacts, const QList<Sender> &senders)
{
    QList<KnownPerson> people;
    QHash<QString, qsizetype> rows; // by identity
    for (const Contact &contact : contacts) {
        for (const Identity &identity : contact.identities) {
            rows.insert(keyOf(identity), people.size());
        }
        people.append({.contact = contact.id,
                       .name = contact.name,
                       .identities = contact.identities,
                       .messages = 0,
                       .lastAt = {}});
    }
    QList<Sender> newestFirst = senders;
    std::ranges::stable_sort(newestFirst, std::ranges::greater(), &Sender::lastAt);
    for (const Sender &sender : newestFirst) {
        const QList<Identity> identities = identitiesOf(sender.person);
        const auto known = std::ranges::find_if(
            identities, [&](const Identity &identity) { return rows.contains(keyOf(identity)); });
        if (identities.isEmpty()) {
            continue;
        }
        const qsizetype row = known == identities.end() ? people.size() : rows.value(keyOf(*known));
        if (row == people.size()) {
            people.append(KnownPerson{});
        }
        add(people[row], sender);
        for (const Identity &identity : identities) {
            rows.insert(keyOf(identity), row);
        }
    }
    std::ranges::stable_sort(people, [](const KnownPerson &a, const KnownPerson &b) {
        return a.lastAt.value_or(Instant{}) > b.lastAt.value_or(Instant{});
    });
    return people;
}

QList<QList<PersonSuggestion>> suggestionsFor(const QList<KnownPerson> &people)
{
    QHash<QString, QList<qsizetype>> byName;
    QHash<QString, QList<qsizetype>> byPart;
    for (qsizetype row = 0; row < people.size(); ++row) {
        if (const QString name = nameKey(people.at(row).name); !name.isEmpty()) {
            byName[name].append(row);
        }
        QSet<QString> parts;
        for (const Identity &identity : people.at(row).identities) {
            parts.insert(localPart(identity));
        }
        parts.remove(QString());
        for (const QString &part : std::as_const(parts)) {
            byPart[part].append(row);
        }
    }
    QList<QList<PersonSuggestion>> suggestions(people.size());
    suggest(suggestions, byName, SamePersonHint::SameName);
    suggest(suggestions, byPart, SamePersonHint::SameLocalPart);
    return suggestions;
}

} // namespace Docket
