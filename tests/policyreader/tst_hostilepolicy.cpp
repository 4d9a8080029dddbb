// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

#include <QStringConverter>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A table of versions below others, where every two rows overlap.
QByteArray manyRows(int count)
{
    QByteArray table = "| Version | Supported |\n| --- | --- |\n";
    for (int i = 0; i < count; ++i) {
        table += "| < " + QByteArray::number(i) + " | no |\n";
    }
    return table;
}

} // namespace

/// Bad input is read as far as it goes, and told of; the test ends, which is what it tests.
class TestHostilePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void isToldOf_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<PolicyProblemKind>("problem");

        const QByteArray promise = "We will acknowledge your report within 24 hours. ";
        QTest::newRow("no bytes") << QByteArray() << PolicyProblemKind::Empty;
        QTest::newRow("blanks only") << QByteArray(" \n\t\r\n") << PolicyProblemKind::Empty;
        QTest::newRow("a picture")
            << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << PolicyProblemKind::Binary;
        QTest::newRow("control characters") << QByteArray(200, '\x01') << PolicyProblemKind::Binary;
        QTest::newRow("ten megabytes") << promise.repeated(210'000) << PolicyProblemKind::TooLarge;
        QTest::newRow("another charset")
            << QByteArray("Caf\xE9. ") + promise << PolicyProblemKind::BadCharset;
        QTest::newRow("cut in a character")
            << promise + "\xE2\x82" << PolicyProblemKind::BadCharset;
        QTest::newRow("a row of another length")
            << QByteArray("| Version | Supported |\n| --- | --- |\n| 1.x |\n| 2.x | yes | no |\n")
            << PolicyProblemKind::BrokenTable;
        QTest::newRow("a header that is longer than its line")
            << QByteArray("| Version | Supported |\n|---|\n| 1.x | yes |\n| 2.x | no |\n")
            << PolicyProblemKind::BrokenTable;
        QTest::newRow("thousands of rows") << manyRows(2'000) << PolicyProblemKind::TooLarge;
        QTest::newRow("a cell that says nothing")
            << QByteArray("| Version | Supported |\n| --- | --- |\n| 1.x | perhaps |\n")
            << PolicyProblemKind::BrokenTable;
        QTest::newRow("a row that contradicts another")
            << QByteArray("| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n| 1.x | no |\n")
            << PolicyProblemKind::Contradiction;
        QTest::newRow("a row twice")
            << QByteArray("| Version | Supported |\n| --- | --- |\n| 1.x | yes |\n| 1.x | yes |\n")
            << PolicyProblemKind::DuplicateItem;
        QTest::newRow("two times for one thing")
            << QByteArray("We will acknowledge your report within 24 hours.\n\nWe will acknowledge "
                          "your report within 2 weeks.\n")
            << PolicyProblemKind::Contradiction;
        QTest::newRow("a tracker that is no channel after all")
            << QByteArray("Report it at https://github.com/a/b/issues please.\n\n"
                          "Do not report it in a public issue.\n")
            << PolicyProblemKind::Contradiction;
        QTest::newRow("as soon as possible")
            << QByteArray("We will respond as soon as possible.\n") << PolicyProblemKind::VagueTime;
        QTest::newRow("nowhere to report to") << promise << PolicyProblemKind::NoChannel;
        QTest::newRow("no promise")
            << QByteArray("Mail a@b.example to report.\n") << PolicyProblemKind::NoPromise;
    }

    void isToldOf()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const PolicyProblemKind, problem);
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QVERIFY(hasProblem(reading, problem));
        if (markdown.contains("We will acknowledge your report within 24")) {
            QVERIFY(promiseOf(reading.policy, PromiseKind::Acknowledge)); // what can be, is read
        }
    }

    void isReadToTheEnd_data()
    {
        QTest::addColumn<QByteArray>("markdown");

        const auto row = [](const char *name, const QByteArray &markdown) {
            QTest::newRow(name) << markdown;
        };
        row("thousands of nested quotes", QByteArray(100'000, '>') + " We must.\n");
        row("quotes on many lines",
            QByteArray(QByteArray("> ").repeated(2'000) + "We must.\n").repeated(60));
        row("a line of a megabyte",
            QByteArray("We will respond within 2 days and ").repeated(31'000));
        row("open brackets", QByteArray(250'000, '['));
        row("open links", QByteArray("[a](").repeated(60'000));
        row("open emphasis", QByteArray("**a ").repeated(60'000));
        row("open tags", QByteArray(250'000, '<'));
        row("open comments", QByteArray("<!-- ").repeated(50'000));
        row("open parentheses", QByteArray("We will (").repeated(28'000));
        row("a wide table",
            QByteArray("|a").repeated(1'000) + "|\n" + QByteArray("|-").repeated(1'000) + "|\n" +
                QByteArray(QByteArray("|1.x").repeated(1'000) + "|\n").repeated(40));
        row("many items", "Please include:\n\n" + QByteArray("- a thing\n").repeated(25'000));
        row("many sentences that bind", QByteArray("You must. ").repeated(25'000));
        row("a heading without end",
            "# " + QByteArray("security report ").repeated(16'000) + "\n\nWe must.\n");
        row("almost an address", "report to " + QByteArray("a.").repeated(60'000) + " " +
                                     QByteArray("a@").repeated(60'000));
        row("a number without end", "report within " + QByteArray(200'000, '1') + " days");
    }

    void isReadToTheEnd()
    {
        QFETCH(const QByteArray, markdown);
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QVERIFY(reading.policy.document.size() <= MostPolicyBytes);
        const auto kept = policyFromJson(toJson(reading.policy));
        QVERIFY2(kept, qPrintable(kept.error_or(QString())));
    }

    void utf16IsRead_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::newRow("little-endian") << QStringConverter::Utf16LE;
        QTest::newRow("big-endian") << QStringConverter::Utf16BE;
        QTest::newRow("UTF-32") << QStringConverter::Utf32LE;
    }

    void utf16IsRead()
    {
        QFETCH(const QStringConverter::Encoding, encoding);
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray markdown = encoder.encode(u"We will respond within 24 hours – always."_s);
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QVERIFY(promiseOf(reading.policy, PromiseKind::FirstResponse));
        QVERIFY(reading.policy.document.contains(u'–'));
    }

    void aLargePictureIsNoPolicy()
    {
        const PolicyReading reading = readPolicy(QByteArray(2 * MostPolicyBytes, '\0'), u"x"_s, {});
        QCOMPARE(reading.problems.first().kind, PolicyProblemKind::Binary);
    }

    void rowsOfABrokenTableAreListed()
    {
        const QByteArray markdown = "| Version | Supported |\n|---|\n| 1.x | no |\n";
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QVERIFY(reading.policy.versions.isEmpty());
        QCOMPARE(std::ranges::count(reading.problems, u"| 1.x | no |"_s, &PolicyProblem::text), 1);
    }

    void aSentenceThatIsTooLongIsListed()
    {
        const QByteArray markdown = QByteArray("we will respond and ").repeated(500);
        const Policy policy = readPolicy(markdown, u"x"_s, {}).policy;
        QVERIFY(policy.promises.isEmpty());
        QCOMPARE(policy.notUnderstood.size(), 1);
    }

    void rowsOfALooseTableAreNotGuessed()
    {
        const QByteArray markdown = "| Version | Supported |\n| 1.x | no |\n| 2.x | yes |\n";
        const Policy policy = readPolicy(markdown, u"x"_s, {}).policy;
        QVERIFY(policy.versions.isEmpty());
        QCOMPARE(policy.notUnderstood.size(), 3); // every line of it
    }
};

QTEST_GUILESS_MAIN(TestHostilePolicy)
#include "tst_hostilepolicy.moc"
