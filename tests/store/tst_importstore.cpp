// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importstore.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestImportStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRunComesBackAsWritten();
    void runsComeNewestFirst();
    void everyFaultCanBeListed();
    void issuesComeByOffset();
    void theSameIssueIsListedOnce();
    void anUnknownRunIsRefused();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ImportStore> m_imports;
};

void TestImportStore::init()
{
    QTest::failOnWarning();
    m_imports.reset();
    m_database = memoryDatabase();
    m_imports = std::make_unique<ImportStore>(*m_database);
}

void TestImportStore::aRunComesBackAsWritten()
{
    ImportSummary run{.path = u"/mail/2026.mbox"_s, .format = u"mbox"_s, .startedAt = Receipt};
    run.id = valueOf(m_imports->start(run));
    run.first = run.id; // an import of one file is its own first
    QCOMPARE(valueOf(m_imports->runs()), QList{run});

    run.finishedAt = Receipt + 5s;
    run.messages = 40;
    run.newCases = 12;
    run.followUps = 20;
    run.unchanged = 3;
    run.notForIntake = 4;
    run.skipped = 5;
    run.damaged = 6;
    valueOf(m_imports->update(run));
    QCOMPARE(valueOf(m_imports->runs()), QList{run});
}

void TestImportStore::runsComeNewestFirst()
{
    for (const int hour : {2, 1, 3}) {
        valueOf(m_imports->start({.path = QString::number(hour),
                                  .format = u"eml"_s,
                                  .startedAt = Receipt + std::chrono::hours(hour)}));
    }
    QStringList paths;
    for (const ImportSummary &run : valueOf(m_imports->runs())) {
        paths.append(run.path);
    }
    QCOMPARE(paths, QStringList({u"3"_s, u"2"_s, u"1"_s}));
}

void TestImportStore::everyFaultCanBeListed()
{
    const ImportId run = valueOf(m_imports->start({.path = u"a"_s, .format = u"mbox"_s}));
    QList<ImportIssue> issues;
    for (const ImportFault fault : allValues<ImportFault>()) {
        issues.append({.fault = fault,
                       .path = u"a"_s,
                       .offset = issues.size(),
                       .detail = u"x-unknown-8bit"_s});
        valueOf(m_imports->addIssue(run, issues.last(), {}, std::nullopt));
    }
    QCOMPARE(valueOf(m_imports->issues(run)), issues);
}

void TestImportStore::issuesComeByOffset()
{
    const ImportId run = valueOf(m_imports->start({.path = u"a"_s, .format = u"mbox"_s}));
    const qint64 beyond32Bits = qint64(1) << 40;
    QList<ImportIssue> issues;
    for (const qint64 offset : {beyond32Bits, qint64(7), qint64(0)}) {
        issues.prepend({.fault = ImportFault::NoHeaders, .path = u"a"_s, .offset = offset});
        valueOf(m_imports->addIssue(run, issues.first(), {}, std::nullopt));
    }
    QCOMPARE(valueOf(m_imports->issues(run)), issues);
}

void TestImportStore::theSameIssueIsListedOnce()
{
    MessageStore messages(*m_database);
    const OriginalId kept = valueOf(messages.insertOriginal(pack(originalOf("garbage"))));
    const ImportId first = valueOf(m_imports->start({.path = u"a"_s, .format = u"mbox"_s}));
    const ImportId second = valueOf(m_imports->start({.path = u"a"_s, .format = u"mbox"_s}));
    const ImportIssue issue{.fault = ImportFault::NoHeaders, .path = u"a"_s, .offset = 12};
    valueOf(m_imports->addIssue(first, issue, {}, kept));
    valueOf(m_imports->addIssue(first, issue, {}, kept));
    valueOf(m_imports->addIssue(second, issue, {}, kept));
    QCOMPARE(valueOf(m_imports->issues(first)), QList{issue});
    QVERIFY(valueOf(m_imports->issues(second)).isEmpty());

    ImportIssue elsewhere = issue;
    elsewhere.path = u"b"_s;
    valueOf(m_imports->addIssue(second, elsewhere, {}, std::nullopt));
    QCOMPARE(valueOf(m_imports->issues(second)), QList{elsewhere});

    // Other bytes at the same place are another issue.
    const QByteArray sha256(32, 's');
    QVERIFY(valueOf(m_imports->isListed(issue, {})));
    QVERIFY(!valueOf(m_imports->isListed(issue, sha256)));
    valueOf(m_imports->addIssue(second, issue, sha256, kept));
    QVERIFY(valueOf(m_imports->isListed(issue, sha256)));
    QCOMPARE(valueOf(m_imports->issues(second)), QList({issue, elsewhere}));
}

void TestImportStore::anUnknownRunIsRefused()
{
    QCOMPARE(faultOf(m_imports->update({.id = ImportId{9}, .path = {}, .format = {}})),
             StoreFault::NotFound);
    QCOMPARE(faultOf(m_imports->addIssue(ImportId{9}, {}, {}, std::nullopt)),
             StoreFault::Constraint);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestImportStore)
#include "tst_importstore.moc"
