// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casestore.h"
#include "store/obligationstore.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestCaseStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void insertedCaseComesBackAsWritten();
    void keysAreNumberedPerCasebook();
    void updatedCaseComesBackAsWritten();
    void theKeyIsGivenOnce();
    void everyWordOfEveryEnumIsAllowed();
    void unknownCasesAreNotFound();
    void aCaseNeedsAPolicy();
    void rowsComeNewestFirstInBatches();
    void deliveryCanStop();
    void aRowShowsTheNearestClock();
    void aRowNamesTheReporter_data();
    void aRowNamesTheReporter();
    void rowsComeInTheOrderAskedFor();
    void lanesHaveTheirObligationsInOrder();

private:
    [[nodiscard]] QList<CaseRow> allRows(int batch) const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<CaseStore> m_cases;
    Policy m_policy;
};

void TestCaseStore::init()
{
    QTest::failOnWarning();
    m_cases.reset();
    m_database = memoryDatabase();
    m_cases = std::make_unique<CaseStore>(*m_database);
    m_policy = addPolicy(*m_database);
}

QList<CaseRow> TestCaseStore::allRows(int batch) const
{
    QList<CaseRow> rows;
    valueOf(m_cases->eachRow(batch, [&](QList<CaseRow> &&some) {
        rows.append(some);
        return true;
    }));
    return rows;
}

void TestCaseStore::insertedCaseComesBackAsWritten()
{
    CaseFile file = caseOf(m_policy, u"Heap overflow in the parser \U0001F525"_s);
    file.declineReason = DeclineReason::OutOfScope;
    file.severity = Severity::High;
    file.reporter.handle = u"ada"_s;
    file.source = SourceKind::GitHub;
    file.sourceState = u"closed: not_planned"_s;
    file.isPublic = true;
    file.decidedAt = Receipt + 1h;
    file.releasedAt = Receipt + 2h;
    file.disclosedAt = Receipt + 3h;
    file.endedAt = Receipt + 4h;
    file.embargoUntil = Receipt + 5h;
    file.chased = 2;
    file.attachments = 3;

    const CaseFile stored = valueOf(m_cases->insert(file));
    file.id = stored.id;
    file.key = stored.key;
    QCOMPARE(stored, file);
    QCOMPARE(valueOf(m_cases->byId(stored.id)), file);
}

void TestCaseStore::keysAreNumberedPerCasebook()
{
    const Instant lastYear = Receipt - std::chrono::days(365);
    QCOMPARE(valueOf(m_cases->insert(caseOf(m_policy, u"a"_s))).key, u"DKT-26-001"_s);
    QCOMPARE(valueOf(m_cases->insert(caseOf(m_policy, u"b"_s, lastYear))).key, u"DKT-25-002"_s);
    const CaseFile third = valueOf(m_cases->insert(caseOf(m_policy, u"c"_s)));
    QCOMPARE(third.key, u"DKT-26-003"_s);
    QCOMPARE(valueOf(m_cases->byKey(u"DKT-26-003"_s)), third.id);
    QCOMPARE(valueOf(m_cases->count()), 3);
}

void TestCaseStore::updatedCaseComesBackAsWritten()
{
    const CaseFile other = valueOf(m_cases->insert(caseOf(m_policy, u"first report"_s)));
    CaseFile file = valueOf(m_cases->insert(caseOf(m_policy, u"second report"_s)));
    file.title = u"the same again"_s;
    file.state = CaseState::Duplicate;
    file.duplicateOf = other.id;
    file.severity = Severity::Low;
    file.reporter = {.name = u"Bob"_s, .address = u"bob@example.org"_s, .handle = u"b"_s};
    file.receivedAt = Receipt - 1h;
    file.source = SourceKind::ByHand;
    file.sourceRef = u"other"_s;
    file.sourceState = u"open"_s;
    file.isPublic = true;
    file.decidedAt = Receipt;
    file.endedAt = Receipt;
    file.chased = 1;
    file.attachments = 4;
    valueOf(m_cases->update(file));
    QCOMPARE(valueOf(m_cases->byId(file.id)), file);
    QCOMPARE(valueOf(m_cases->byId(other.id)), other);
}

void TestCaseStore::theKeyIsGivenOnce()
{
    CaseFile file = valueOf(m_cases->insert(caseOf(m_policy, u"report"_s)));
    file.key = u"DKT-99-999"_s;
    valueOf(m_cases->update(file));
    QCOMPARE(valueOf(m_cases->byId(file.id)).key, u"DKT-26-001"_s);
}

void TestCaseStore::everyWordOfEveryEnumIsAllowed()
{
    CaseFile file = valueOf(m_cases->insert(caseOf(m_policy, u"report"_s)));
    const auto isKept = [&] {
        valueOf(m_cases->update(file));
        return valueOf(m_cases->byId(file.id)) == file;
    };
    for (const CaseState state : allValues<CaseState>()) {
        file.state = state;
        QVERIFY(isKept());
    }
    for (const Severity severity : allValues<Severity>()) {
        file.severity = severity;
        QVERIFY(isKept());
    }
    for (const DeclineReason reason : allValues<DeclineReason>()) {
        file.declineReason = reason;
        QVERIFY(isKept());
    }
    for (const SourceKind source : allValues<SourceKind>()) {
        file.source = source;
        QVERIFY(isKept());
    }
}

void TestCaseStore::unknownCasesAreNotFound()
{
    CaseFile unknown = caseOf(m_policy, u"nowhere"_s);
    unknown.id = CaseId{42};
    QCOMPARE(faultOf(m_cases->byId(CaseId{42})), StoreFault::NotFound);
    QCOMPARE(faultOf(m_cases->byKey(u"DKT-26-042"_s)), StoreFault::NotFound);
    QCOMPARE(faultOf(m_cases->update(unknown)), StoreFault::NotFound);
    QVERIFY(valueOf(m_cases->rows({CaseId{42}})).isEmpty());
}

void TestCaseStore::aCaseNeedsAPolicy()
{
    CaseFile file = caseOf(m_policy, u"report"_s);
    file.policyId = PolicyId{99};
    QCOMPARE(faultOf(m_cases->insert(file)), StoreFault::Constraint);
    QCOMPARE(valueOf(m_cases->count()), 0);
}

void TestCaseStore::rowsComeNewestFirstInBatches()
{
    for (int i = 0; i < 7; ++i) {
        // received in another order than inserted, two of them in the same second
        const Instant at = Receipt + 1h * ((i * 3) % 6);
        valueOf(m_cases->insert(caseOf(m_policy, u"report %1"_s.arg(i), at)));
    }
    QList<qsizetype> sizes;
    valueOf(m_cases->eachRow(3, [&](QList<CaseRow> &&rows) {
        sizes.append(rows.size());
        return true;
    }));
    QCOMPARE(sizes, QList<qsizetype>({3, 3, 1}));

    const QList<CaseRow> rows = allRows(3);
    QVERIFY(std::ranges::is_sorted(rows, std::ranges::greater(), [](const CaseRow &row) {
        return std::pair(row.receivedAt, row.id);
    }));
    QCOMPARE(rows, allRows(1000));
}

void TestCaseStore::deliveryCanStop()
{
    for (int i = 0; i < 4; ++i) {
        valueOf(m_cases->insert(caseOf(m_policy, u"report"_s)));
    }
    int deliveries = 0;
    valueOf(m_cases->eachRow(1, [&](QList<CaseRow> &&) {
        ++deliveries;
        return deliveries < 2;
    }));
    QCOMPARE(deliveries, 2);
}

void TestCaseStore::aRowShowsTheNearestClock()
{
    CaseFile file = caseOf(m_policy, u"Heap overflow"_s);
    file.chased = 2;
    file.attachments = 5;
    file.embargoUntil = Receipt + 900h;
    file.isPublic = true;
    file.severity = Severity::Critical;
    file = valueOf(m_cases->insert(file));
    const Obligation later{.kind = PromiseKind::DetailedResponse,
                           .clauseId = u"W-17"_s,
                           .startsAt = Receipt,
                           .dueAt = Receipt + 48h};
    const Obligation nearest{.kind = PromiseKind::FirstResponse,
                             .modality = Modality::Aim,
                             .clauseId = u"M-5"_s,
                             .startsAt = Receipt,
                             .dueAt = Receipt + 24h};
    ObligationStore obligations(*m_database);
    valueOf(obligations.replace(file.id, {later, nearest}));

    const CaseRow expected{.id = file.id,
                           .key = u"DKT-26-001"_s,
                           .title = u"Heap overflow"_s,
                           .product = u"stalwart"_s,
                           .severity = Severity::Critical,
                           .reporter = u"Ada"_s,
                           .receivedAt = Receipt,
                           .isPublic = true,
                           .chased = 2,
                           .attachments = 5,
                           .nearest = nearest,
                           .embargoUntil = Receipt + 900h};
    QCOMPARE(allRows(10), QList{expected});
    QCOMPARE(valueOf(m_cases->rows({file.id})), QList{expected});

    valueOf(m_cases->update(file));
    QCOMPARE(allRows(10), QList{expected}); // the clock is not of the file: update() leaves it

    valueOf(obligations.replace(file.id, {}));
    QVERIFY(!allRows(10).first().nearest);
}

void TestCaseStore::aRowNamesTheReporter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("handle");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name first") << u"Ada"_s << u"a@b.org"_s << u"ada"_s << u"Ada"_s;
    QTest::newRow("else the address") << u""_s << u"a@b.org"_s << u"ada"_s << u"a@b.org"_s;
    QTest::newRow("else the handle") << u""_s << u""_s << u"ada"_s << u"ada"_s;
    QTest::newRow("a deleted account has nothing") << u""_s << u""_s << u""_s << u""_s;
}

void TestCaseStore::aRowNamesTheReporter()
{
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    QFETCH(const QString, handle);
    QFETCH(const QString, shown);
    CaseFile file = caseOf(m_policy, u"report"_s);
    file.reporter = {.name = name, .address = address, .handle = handle};
    valueOf(m_cases->insert(file));
    QCOMPARE(allRows(1).first().reporter, shown);
    QCOMPARE(displayName(file.reporter), shown); // the two must agree
}

void TestCaseStore::rowsComeInTheOrderAskedFor()
{
    QList<CaseId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.prepend(valueOf(m_cases->insert(caseOf(m_policy, u"report"_s))).id);
    }
    ids.swapItemsAt(1, 3);
    QList<CaseId> got;
    for (const CaseRow &row : valueOf(m_cases->rows(ids))) {
        got.append(row.id);
    }
    QCOMPARE(got, ids);
    QVERIFY(valueOf(m_cases->rows({})).isEmpty());
}

void TestCaseStore::lanesHaveTheirObligationsInOrder()
{
    const CaseFile older = valueOf(m_cases->insert(caseOf(m_policy, u"older"_s)));
    const CaseFile newer = valueOf(m_cases->insert(caseOf(m_policy, u"newer"_s, Receipt + 1h)));
    const QList<Obligation> two{{.kind = PromiseKind::NotifyDecision, .clauseId = u"W-20"_s},
                                {.kind = PromiseKind::Acknowledge,
                                 .clauseId = u"W-16"_s,
                                 .startsAt = Receipt,
                                 .dueAt = Receipt + 24h,
                                 .metAt = Receipt + 1h,
                                 .isOwed = false}};
    ObligationStore obligations(*m_database);
    valueOf(obligations.replace(older.id, two));

    const TimelineLane olderLane{.id = older.id,
                                 .key = older.key,
                                 .title = u"older"_s,
                                 .product = u"stalwart"_s,
                                 .obligations = two,
                                 .receivedAt = Receipt,
                                 .policyId = older.policyId};
    const TimelineLane newerLane{.id = newer.id,
                                 .key = newer.key,
                                 .title = u"newer"_s,
                                 .product = u"stalwart"_s,
                                 .receivedAt = Receipt + 1h,
                                 .policyId = newer.policyId};
    QCOMPARE(valueOf(m_cases->lanes({})), QList({newerLane, olderLane}));
    QCOMPARE(valueOf(m_cases->lanes({older.id, newer.id})), QList({olderLane, newerLane}));
    QCOMPARE(valueOf(m_cases->lanes({newer.id})), QList{newerLane});

    CaseFile ended = newer;
    ended.endedAt = Receipt + 2h;
    valueOf(m_cases->update(ended));
    QList<QList<TimelineLane>> batches;
    const auto keep = [&batches](QList<TimelineLane> &&batch) {
        batches << std::move(batch);
        return true;
    };
    valueOf(m_cases->eachLane(1, true, keep));
    QCOMPARE(batches, (QList<QList<TimelineLane>>{{newerLane}, {olderLane}}));
    batches.clear();
    valueOf(m_cases->eachLane(10, false, keep)); // what has ended is left out
    QCOMPARE(batches, QList<QList<TimelineLane>>{{olderLane}});
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestCaseStore)
#include "tst_casestore.moc"
