// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/obligationstore.h"
#include "store/recordstore.h"
#include "store/settingstore.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

/// Records, settings, and the columns that came with them.
class TestRecordStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRecordComesBackAsWritten();
    void settingsAreKeptByName();
    void pausesOfAnObligationComeBack();
    void casesAreFoundByTheirPolicy();
    void duplicatesOfDuplicatesAreFound();
    void flagsForListsComeBack();

private:
    [[nodiscard]] CaseFile newCase(const QString &title = u"report"_s);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<CaseStore> m_cases;
    Policy m_policy;
};

void TestRecordStore::init()
{
    QTest::failOnWarning();
    m_cases.reset();
    m_database = memoryDatabase();
    m_cases = std::make_unique<CaseStore>(*m_database);
    m_policy = addPolicy(*m_database);
}

CaseFile TestRecordStore::newCase(const QString &title)
{
    return valueOf(m_cases->insert(caseOf(m_policy, title)));
}

void TestRecordStore::aRecordComesBackAsWritten()
{
    RecordStore records(*m_database);
    const CaseId one = newCase().id;
    const CaseId other = newCase().id;
    QCOMPARE(valueOf(records.ofCase(one)), CaseRecord{});
    CaseRecord record;
    record.fix.commits = {u"ﬁx ☃"_s};
    record.estimates = {{.fixBy = Receipt + 720h, .at = Receipt}};
    valueOf(records.save(one, record));
    QCOMPARE(valueOf(records.ofCase(one)), record);
    record.estimates.clear();
    valueOf(records.save(one, record)); // replaces
    QCOMPARE(valueOf(records.ofCase(one)), record);
    QCOMPARE(valueOf(records.ofCase(other)), CaseRecord{});
    QCOMPARE(faultOf(records.save(CaseId{99}, record)), StoreFault::Constraint);
}

void TestRecordStore::settingsAreKeptByName()
{
    SettingStore settings(*m_database);
    QCOMPARE(valueOf(settings.value("calendar"_L1)), std::nullopt);
    valueOf(settings.save("calendar"_L1, R"({"zone":"UTC"})"));
    valueOf(settings.save("releases"_L1, "{}"));
    valueOf(settings.save("calendar"_L1, R"({"zone":"Europe/Berlin"})"));
    QCOMPARE(valueOf(settings.value("calendar"_L1)), QByteArray(R"({"zone":"Europe/Berlin"})"));
    QCOMPARE(valueOf(settings.value("releases"_L1)), QByteArray("{}"));
    QCOMPARE(faultOf(settings.save("broken"_L1, "{")), StoreFault::Constraint);
}

void TestRecordStore::pausesOfAnObligationComeBack()
{
    ObligationStore obligations(*m_database);
    const CaseId id = newCase().id;
    const QList<Obligation> written{
        {.kind = PromiseKind::StatusUpdate,
         .startsAt = Receipt,
         .dueAt = Receipt + 24h,
         .pauses = {{.from = Receipt, .until = Receipt + 1h, .reason = u"\"quoted\""_s},
                    {.from = Receipt + 2h, .until = {}, .reason = {}}},
         .warnBefore = 12h,
         .escalateBefore = Seconds(0)},
        {.kind = PromiseKind::FinalReport}};
    valueOf(obligations.replace(id, written));
    QCOMPARE(valueOf(obligations.ofCase(id)), written);
    QVERIFY(!valueOf(m_cases->rows({id})).first().nearest.has_value()); // it is held up
    QCOMPARE(valueOf(m_cases->lanes({id})).first().obligations, written);
}

void TestRecordStore::casesAreFoundByTheirPolicy()
{
    const CaseId one = newCase().id;
    const Policy other = addPolicy(*m_database, u"other"_s);
    const CaseId two = valueOf(m_cases->insert(caseOf(other, u"report"_s))).id;
    const CaseId three = newCase().id;
    QCOMPARE(valueOf(m_cases->ofPolicy(m_policy.id)), (QList{one, three}));
    QCOMPARE(valueOf(m_cases->ofPolicy(other.id)), QList{two});
    QVERIFY(valueOf(m_cases->ofPolicy(PolicyId{99})).isEmpty());
}

void TestRecordStore::duplicatesOfDuplicatesAreFound()
{
    CaseFile first = newCase();
    CaseFile second = newCase();
    CaseFile third = newCase();
    second.duplicateOf = first.id;
    third.duplicateOf = second.id;
    valueOf(m_cases->update(second));
    valueOf(m_cases->update(third));
    QCOMPARE(valueOf(m_cases->duplicatesOf(first.id)), (QList{second.id, third.id}));
    QCOMPARE(valueOf(m_cases->duplicatesOf(second.id)), QList{third.id});
    first.duplicateOf = third.id; // a circle, as no use case makes
    valueOf(m_cases->update(first));
    QCOMPARE(valueOf(m_cases->duplicatesOf(first.id)), (QList{second.id, third.id}));
}

void TestRecordStore::flagsForListsComeBack()
{
    CaseFile file = newCase();
    file.needsRelease = true;
    file.isThirdParty = true;
    file.sourceClosedBy = u"stale[bot]"_s;
    file.given = 3;
    file.asked = 7;
    file.cvssTenths = 98;
    file.cweIds = {79, 89};
    file.foundItems = 0b1011;
    valueOf(m_cases->update(file));
    QCOMPARE(valueOf(m_cases->byId(file.id)), file);
    const CaseRow row = valueOf(m_cases->rows({file.id})).first();
    QVERIFY(row.needsRelease && row.isThirdParty);
    QCOMPARE(row.given, 3);
    QCOMPARE(row.asked, 7);
    QCOMPARE(row.cvssTenths, 98);
    QCOMPARE(row.cweIds, (QList{79, 89}));
    file.cvssTenths.reset();
    file.cweIds.clear();
    valueOf(m_cases->update(file));
    QCOMPARE(valueOf(m_cases->byId(file.id)), file);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestRecordStore)
#include "tst_recordstore.moc"
