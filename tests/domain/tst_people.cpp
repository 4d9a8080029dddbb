// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

Sender wrote(const QString &name, const QString &address, qint64 at, const QString &handle = {})
{
    return {.person = {.name = name, .address = address, .handle = handle},
            .messages = 1,
            .lastAt = {at}};
}

} // namespace

class TestPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void contactsGatherWhatTheirNamesWrote()
    {
        const Contact ada{.id = ContactId{3},
                          .name = {},
                          .identities = {{IdentityKind::Address, u"ada@example.org"_s},
                                         {IdentityKind::Handle, u"ada"_s},
                                         {IdentityKind::PgpKey, u"1234ABCD"_s}}};
        const QList<KnownPerson> people =
            peopleFrom({ada}, {wrote(u"Ada"_s, u"ada@example.org"_s, 10),
                               wrote(u"Bob"_s, u"bob@example.net"_s, 20),
                               wrote(u"ada"_s, {}, 30, u"ada"_s), wrote({}, {}, 40)});
        QCOMPARE(people.size(), 2); // nobody is who has no name at all
        QCOMPARE(people.at(0).contact, ContactId{3});
        QCOMPARE(people.at(0).messages, 2);
        QCOMPARE(people.at(0).lastAt, Instant{30});
        QCOMPARE(people.at(0).identities.size(), 3);
        QCOMPARE(people.at(1).name, u"Bob"_s);
        QVERIFY(!people.at(1).contact);
    }

    void oneMessageUnderAddressAndHandleIsOnePerson()
    {
        const QList<KnownPerson> people = peopleFrom(
            {}, {wrote(u"A"_s, u"a@example.org"_s, 1, u"alpha"_s), wrote({}, {}, 2, u"alpha"_s)});
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().identities.size(), 2);
    }

    void likenessSuggestsAndMergesNothing()
    {
        const QList<KnownPerson> people = peopleFrom(
            {}, {wrote(u"Ada Lovelace"_s, u"ada@example.org"_s, 50),
                 wrote(u"ada  lovelace"_s, u"countess@example.net"_s, 40),
                 wrote(u"C"_s, u"count.ess+x@example.com"_s, 30),
                 wrote({}, u"security@example.com"_s, 20), wrote({}, u"security@example.org"_s, 10),
                 wrote(u"Bob"_s, u"x@y"_s, 5), wrote(u"Bob"_s, u"z@y"_s, 4)});
        QCOMPARE(people.size(), 7);
        const auto suggestions = suggestionsFor(people);
        QCOMPARE(suggestions.at(0), (QList<PersonSuggestion>{{1, SamePersonHint::SameName}}));
        QCOMPARE(suggestions.at(1), (QList<PersonSuggestion>{{0, SamePersonHint::SameName},
                                                             {2, SamePersonHint::SameLocalPart}}));
        for (const qsizetype row : {3, 4, 5, 6}) {
            QVERIFY(suggestions.at(row).isEmpty());
        }
    }

    void aNameThatManyHaveSaysNothing()
    {
        QList<Sender> senders;
        for (int i = 0; i < 50; ++i) {
            senders.append(wrote(u"GitHub User"_s, u"u%1@example.org"_s.arg(1000 + i), i));
        }
        const auto suggestions = suggestionsFor(peopleFrom({}, senders));
        QVERIFY(std::ranges::all_of(suggestions, [](const auto &list) { return list.isEmpty(); }));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
