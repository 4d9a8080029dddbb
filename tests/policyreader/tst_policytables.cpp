// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/versionverdict.h"
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Policy read(const char *markdown)
{
    return readPolicy(QByteArray(markdown), u"x"_s, at(u"2026-01-01")).policy;
}

} // namespace

/// Which column of a table decides, and what becomes of rows that none does.
class TestPolicyTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void M1_aTableOfARuntimesVersionsIsNotOfTheProduct_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u".NET"_s, u"Node.js"_s, u"Erlang/OTP"_s, u"OpenJDK"_s,
                                    u"Kotlin"_s, u"PostgreSQL"_s, u"Fedora"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void M1_aTableOfARuntimesVersionsIsNotOfTheProduct()
    {
        QFETCH(const QString, name);
        const QString markdown = u"We give security updates for these %1 versions:\n\n"
                                 "| Version | Supported |\n|---|---|\n| 8.x | yes |\n"_s.arg(name);
        const Policy policy = read(markdown.toUtf8().constData());
        QCOMPARE(policy.versionSubject, name);
        QCOMPARE(subjectOf(policy), VersionOf::Runtime);
    }

    void theDecidingColumnIsRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QStringList>("unread");

        const auto row = [](const char *name, const char *markdown, const QString &rows,
                            const QStringList &unread = {}) {
            QTest::newRow(name) << QByteArray(markdown) << rows << unread;
        };
        row("the heading says security",
            "| Version | Bug fixes | Security fixes |\n|---|---|---|\n| 7.2.x | ❌ | ✅ |\n"
            "| 7.1.x (LTS) | ❌ | until October 1, 2026 |\n| 7.0.x | ✅ | until May 2025 |\n",
            u"7.2.x yes, 7.1.x yes until 2026-10-01, 7.0.x no until 2025-05-31"_s);
        row("the heading says supported",
            "| Version | Bug fixes | Supported |\n|---|---|---|\n| 2.x | ❌ | ✅ |\n",
            u"2.x yes"_s);
        row("two ends, and one is of security",
            "| Version | Support until | Security until |\n|---|---|---|\n"
            "| 2.x | 2025-06-01 | 2026-06-01 |\n",
            u"2.x yes until 2026-06-01"_s);
        row("no heading decides, and the columns agree or do not",
            "| Version | Linux | Windows |\n|---|---|---|\n| 3.x | ✅ | ✅ |\n| 2.x | ✅ | ❌ |\n"
            "| 1.x | ❌ | ❌ |\n",
            u"3.x yes, 1.x no"_s, {u"2.x | ✅ | ❌"_s});
        row("a start is no end",
            "| Version | Supported |\n|---|---|\n| 3.x | ✅ since 2024-01-01 |\n"
            "| 4.x | from 2027-01-01 |\n",
            u"3.x yes"_s, {u"4.x | from 2027-01-01"_s});
        row("critical fixes only is no plain yes",
            "| Version | Supported |\n|---|---|\n| 5.x | ✅ |\n| 4.x | ⚠ critical fixes only |\n",
            u"5.x yes"_s, {u"4.x | ⚠ critical fixes only"_s});
        row("the deciding column is cut off",
            "| Version | Bug fixes | Security |\n|---|---|\n| 5.x | ❌ | ✅ |\n", QString(),
            {u"Version | Bug fixes"_s, u"5.x | ❌"_s});
        row("no line below the header, no bars at the edges",
            "Version | Supported\n1.x | no\n2.x | yes\n", QString(),
            {u"Version | Supported"_s, u"1.x | no"_s, u"2.x | yes"_s});
    }

    void theDecidingColumnIsRead()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, rows);
        QFETCH(const QStringList, unread);
        const PolicyReading reading = readPolicy(markdown, u"x"_s, at(u"2026-01-01"));
        QCOMPARE(rowsOf(reading.policy), rows);
        QCOMPARE(unreadOf(reading.policy), unread);
        QCOMPARE(hasProblem(reading, PolicyProblemKind::BrokenTable), !unread.isEmpty());
    }

    void aListOfVersionsIsNoPlainYesEither()
    {
        const Policy policy =
            read("## Supported versions\n\n- 5.x: ✅\n- 4.x: critical fixes only\n");
        QCOMPARE(rowsOf(policy), u"5.x yes"_s);
        QCOMPARE(unreadOf(policy), QStringList{u"4.x: critical fixes only"_s});
    }

    void aRowOfSeveritiesIsOneSentence()
    {
        const Policy policy = read("| Severity | First response | Fix |\n|---|---|---|\n"
                                   "| Critical | 1 business day | 7 days |\n"
                                   "| High | 2 business days | 30 days |\n");
        QVERIFY(policy.promises.isEmpty());
        QCOMPARE(unreadOf(policy), (QStringList{u"Critical | 1 business day | 7 days"_s,
                                                u"High | 2 business days | 30 days"_s}));
        QCOMPARE(policy.notUnderstood.first().line, 3);
    }
};

QTEST_GUILESS_MAIN(TestPolicyTables)
#include "tst_policytables.moc"
