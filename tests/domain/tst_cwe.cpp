// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cwe.h"

#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

const QString Xss = u"Improper Neutralization of Input During Web Page Generation "
                    "('Cross-site Scripting')"_s;

QList<int> idsFor(const QString &typed, qsizetype most = 3)
{
    QList<int> ids;
    for (const CweEntry *entry : cweCatalogue().search(typed, most)) {
        ids.append(entry->id);
    }
    return ids;
}

std::optional<WeaknessFault> faultOf(int id, const QString &name)
{
    return problemOf({id, name}).transform([](const WeaknessProblem &problem) {
        return problem.fault;
    });
}

} // namespace

class tst_Cwe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void knowsEachByNumberAndExactName()
    {
        const CweCatalogue &catalogue = cweCatalogue();
        QCOMPARE(catalogue.version(), u"4.17"_s);
        QCOMPARE(std::ranges::count(catalogue.entries(), CweKind::Weakness, &CweEntry::kind), 968);
        QCOMPARE(catalogue.find(79)->name, Xss);
        QCOMPARE(catalogue.named(Xss)->id, 79);
        QCOMPARE(catalogue.find(38)->name, u"Path Traversal: '\\absolute\\pathname\\here'"_s);
        QCOMPARE(catalogue.find(1000)->kind, CweKind::View);
        QCOMPARE(catalogue.find(0), nullptr);
        QCOMPARE(catalogue.find(99999), nullptr);
        QCOMPARE(catalogue.named(Xss.toLower()), nullptr);
        for (const CweEntry &entry : catalogue.entries()) {
            const bool isNeat = entry.name == entry.name.simplified();
            QVERIFY2(!entry.name.isEmpty() && (isNeat || entry.kind != CweKind::Weakness),
                     qPrintable(entry.label()));
        }
    }

    void findsByWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("first");
        QTest::newRow("a number") << u"79"_s << 79;
        QTest::newRow("a number with its letters") << u" cwe-79 "_s << 79;
        QTest::newRow("what everybody calls it") << u"XSS"_s << 79;
        QTest::newRow("the beginning of its name") << u"out-of-bounds wr"_s << 787;
        QTest::newRow("words in any order") << u"injection sql"_s << 89;
        QTest::newRow("parts of words") << u"deserial untrus"_s << 502;
        QTest::newRow("by its other term") << u"use-after-free"_s << 416;
        QTest::newRow("path traversal") << u"path traversal"_s << 22;
        QTest::newRow("a category by its number, to be told so") << u"16"_s << 16;
    }

    void findsByWords()
    {
        QFETCH(const QString, typed);
        const QList<int> ids = idsFor(typed, 10);
        QVERIFY2(!ids.isEmpty(), "nothing found");
        if (typed == u"path traversal"_s) { // many are called so
            QVERIFY(ids.contains(22));
        } else {
            QTEST(ids.first(), "first");
        }
    }

    void findsNothingForNothing()
    {
        QCOMPARE(idsFor(u"  "_s), QList<int>{});
        QCOMPARE(idsFor(u"no such weakness at all"_s), QList<int>{});
        QCOMPARE(idsFor(QString(1'000'000, u'x')), QList<int>{});
        QCOMPARE(idsFor(u"improper"_s, 5).size(), 5);
        QVERIFY(
            !idsFor(u"configuration"_s, 1000).contains(16)); // by words none that is no weakness
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::optional<WeaknessFault>>("fault");
        using Fault = std::optional<WeaknessFault>;
        QTest::newRow("nothing") << 79 << Xss << Fault();
        QTest::newRow("no such number") << 99999 << Xss << Fault(WeaknessFault::UnknownId);
        QTest::newRow("another name") << 79 << u"XSS"_s << Fault(WeaknessFault::OtherName);
        QTest::newRow("no name is no wrong one") << 79 << QString() << Fault();
        QTest::newRow("a category") << 16 << u"Configuration"_s << Fault(WeaknessFault::NoWeakness);
        QTest::newRow("a view") << 1000 << u"Research Concepts"_s
                                << Fault(WeaknessFault::NoWeakness);
        QTest::newRow("deprecated") << 92
                                    << u"DEPRECATED: Improper Sanitization of Custom Special "
                                       "Characters"_s
                                    << Fault(WeaknessFault::Deprecated);
        QTest::newRow("not for mapping")
            << 1041 << u"Use of Redundant Code"_s << Fault(WeaknessFault::Prohibited);
        QTest::newRow("too wide") << 20 << u"Improper Input Validation"_s
                                  << Fault(WeaknessFault::Discouraged);
    }

    void saysWhatIsWrong()
    {
        QFETCH(const int, id);
        QFETCH(const QString, name);
        QTEST(faultOf(id, name), "fault");
    }

    void theRightNameIsAtHand() { QCOMPARE(problemOf({79, u"XSS"_s})->entry->name, Xss); }

    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<Weakness>>("weakness");
        using Read = std::optional<Weakness>;
        QTest::newRow("a number") << u"79"_s << Read({79, Xss});
        QTest::newRow("with letters") << u"cwe-79"_s << Read({79, Xss});
        QTest::newRow("with its name") << u"CWE-79: "_s + Xss << Read({79, Xss});
        QTest::newRow("another name stays") << u"CWE-79 XSS"_s << Read({79, u"XSS"_s});
        QTest::newRow("a dash") << u"CWE-79 – XSS"_s << Read({79, u"XSS"_s});
        QTest::newRow("a name alone") << Xss << Read({79, Xss});
        QTest::newRow("an unknown number") << u"CWE-99999"_s << Read({99999, QString()});
        QTest::newRow("no name of any") << u"Cross"_s << Read();
        QTest::newRow("zero") << u"CWE-0"_s << Read();
        QTest::newRow("too long a number") << u"CWE-12345678901"_s << Read();
        QTest::newRow("nothing") << QString() << Read();
    }

    void readsWhatPeopleWrite()
    {
        QFETCH(const QString, text);
        QTEST(weaknessFrom(text), "weakness");
    }

    void isWrittenWithItsName()
    {
        QCOMPARE(weaknessText({79, u"XSS"_s}), u"CWE-79: XSS"_s);
        QCOMPARE(weaknessText({79, {}}), u"CWE-79"_s);
    }

    void aDamagedTableIsAShortOne()
    {
        const CweCatalogue catalogue("# CWE 1.2, x\nno\ttable\n7\tSeven\tweakness\tDraft\t"
                                     "Allowed\t\t\n8\tcut");
        QCOMPARE(catalogue.version(), u"1.2"_s);
        QCOMPARE(catalogue.entries().size(), 1);
        QVERIFY(CweCatalogue({}).search(u"7"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Cwe)
#include "tst_cwe.moc"
