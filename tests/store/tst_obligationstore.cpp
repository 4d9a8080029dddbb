// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/obligationstore.h"
#include "store/storefixture.h"
#include "store/transaction.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestObligationStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyObligationComesBackAsWritten();
    void replacingLeavesNothingOld();
    void dueCasesComeByTheirInstant();
    void metAndUnownedClocksAreNotDue();
    void anUnknownCaseIsRefused();
    void aRolledBackReplacementChangesNothing();

private:
    [[nodiscard]] CaseId newCase();
    static Obligation dueAfter(Seconds hours);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<CaseStore> m_cases;
    std::unique_ptr<ObligationStore> m_obligations;
    Policy m_policy;
};

void TestObligationStore::init()
{
    QTest::failOnWarning();
    m_cases.reset();
    m_obligations.reset();
    m_database = memoryDatabase();
    m_cases = std::make_unique<CaseStore>(*m_database);
    m_obligations = std::make_unique<ObligationStore>(*m_database);
    m_policy = addPolicy(*m_database);
}

CaseId TestObligationStore::newCase()
{
    return valueOf(m_cases->insert(caseOf(m_policy, u"report"_s))).id;
}

Obligation TestObligationStore::dueAfter(Seconds hours)
{
    return {.clauseId = u"W-16"_s, .startsAt = Receipt, .dueAt = Receipt + hours};
}

void TestObligationStore::everyObligationComesBackAsWritten()
{
    const CaseId id = newCase();
    MessageStore messages(*m_database);
    const MessageId answer =
        valueOf(messages.insert(messageOf(messages, id, u"answer@example.org"_s), {}));
    QList<Obligation> written;
    for (const PromiseKind kind : allValues<PromiseKind>()) {
        for (const Modality modality : allValues<Modality>()) {
            written.append({.kind = kind, .modality = modality, .clauseId = u"W-20"_s});
        }
    }
    written.append({.clauseId = u"W-16"_s,
                    .startsAt = Receipt,
                    .dueAt = Receipt + 24h,
                    .metAt = Receipt + 1h,
                    .metBy = answer});
    written.append({.clauseId = u"M-5"_s, .isOwed = false});
    valueOf(m_obligations->replace(id, written));
    QCOMPARE(valueOf(m_obligations->ofCase(id)), written);
}

void TestObligationStore::replacingLeavesNothingOld()
{
    const CaseId id = newCase();
    const CaseId other = newCase();
    valueOf(m_obligations->replace(id, {dueAfter(1h), dueAfter(2h), dueAfter(3h)}));
    valueOf(m_obligations->replace(other, {dueAfter(5h)}));
    valueOf(m_obligations->replace(id, {dueAfter(4h)}));
    QCOMPARE(valueOf(m_obligations->ofCase(id)), QList{dueAfter(4h)});
    QCOMPARE(valueOf(m_obligations->ofCase(other)), QList{dueAfter(5h)});
}

void TestObligationStore::dueCasesComeByTheirInstant()
{
    const CaseId late = newCase();
    const CaseId soon = newCase();
    const CaseId far = newCase();
    valueOf(m_obligations->replace(late, {dueAfter(30h), dueAfter(10h)}));
    valueOf(m_obligations->replace(soon, {dueAfter(5h)}));
    valueOf(m_obligations->replace(far, {dueAfter(20h)}));
    const QList<std::pair<CaseId, Obligation>> expected{{soon, dueAfter(5h)},
                                                        {late, dueAfter(10h)}};
    QCOMPARE(valueOf(m_obligations->dueBefore(Receipt + 20h)), expected);
    QVERIFY(valueOf(m_obligations->dueBefore(Receipt)).isEmpty());
}

void TestObligationStore::metAndUnownedClocksAreNotDue()
{
    const CaseId id = newCase();
    Obligation met = dueAfter(1h);
    met.metAt = Receipt + 2h;
    Obligation unowned = dueAfter(2h);
    unowned.isOwed = false;
    valueOf(m_obligations->replace(id, {met, unowned, Obligation{.clauseId = u"W-19"_s}}));
    QVERIFY(valueOf(m_obligations->dueBefore(Receipt + 100h)).isEmpty());
    valueOf(m_obligations->replace(id, {met, dueAfter(3h)}));
    QCOMPARE(valueOf(m_obligations->dueBefore(Receipt + 100h)).size(), 1);
}

void TestObligationStore::anUnknownCaseIsRefused()
{
    QCOMPARE(faultOf(m_obligations->replace(CaseId{9}, {dueAfter(1h)})), StoreFault::Constraint);
    QCOMPARE(faultOf(m_obligations->replace(CaseId{9}, {})), StoreFault::NotFound);
}

void TestObligationStore::aRolledBackReplacementChangesNothing()
{
    const CaseId id = newCase();
    valueOf(m_obligations->replace(id, {dueAfter(1h)}));
    {
        const Transaction transaction = valueOf(Transaction::begin(*m_database));
        valueOf(m_obligations->replace(id, {dueAfter(2h)}));
        QCOMPARE(valueOf(m_obligations->ofCase(id)), QList{dueAfter(2h)});
    }
    QCOMPARE(valueOf(m_obligations->ofCase(id)), QList{dueAfter(1h)});
    QCOMPARE(valueOf(m_obligations->dueBefore(Receipt + 90min)).size(), 1);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestObligationStore)
#include "tst_obligationstore.moc"
