// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/eventstore.h"
#include "store/statement.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestEventStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyKindOfEventComesBackAsWritten();
    void eventsComeOldestFirst();
    void eventsOfTheCasebookBelongToNoCase();
    void theHistoryRefusesChanges_data();
    void theHistoryRefusesChanges();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EventStore> m_events;
    CaseId m_caseId;
};

void TestEventStore::init()
{
    QTest::failOnWarning();
    m_events.reset();
    m_database = memoryDatabase();
    m_events = std::make_unique<EventStore>(*m_database);
    CaseStore cases(*m_database);
    m_caseId = valueOf(cases.insert(caseOf(addPolicy(*m_database), u"report"_s))).id;
}

void TestEventStore::everyKindOfEventComesBackAsWritten()
{
    QList<CaseEvent> written;
    for (const EventKind kind : allValues<EventKind>()) {
        CaseEvent event{.caseId = m_caseId,
                        .at = Receipt,
                        .by = u"maria"_s,
                        .kind = kind,
                        .before = u"new"_s,
                        .after = u"acknowledged"_s,
                        .note = u"answered by telephone"_s};
        event.id = valueOf(m_events->append(event));
        written.append(event);
    }
    QCOMPARE(valueOf(m_events->ofCase(m_caseId)), written);
}

void TestEventStore::eventsComeOldestFirst()
{
    const auto append = [&](const QString &note, Instant at) {
        valueOf(m_events->append({.caseId = m_caseId, .at = at, .note = note}));
    };
    append(u"third"_s, Receipt + 2h);
    append(u"first"_s, Receipt);
    append(u"second, in the same second"_s, Receipt);
    QStringList notes;
    for (const CaseEvent &event : valueOf(m_events->ofCase(m_caseId))) {
        notes.append(event.note);
    }
    QCOMPARE(notes, QStringList({u"first"_s, u"second, in the same second"_s, u"third"_s}));
}

void TestEventStore::eventsOfTheCasebookBelongToNoCase()
{
    valueOf(m_events->append({.at = Receipt, .kind = EventKind::Imported}));
    QVERIFY(valueOf(m_events->ofCase(m_caseId)).isEmpty());
    QCOMPARE(faultOf(m_events->append({.caseId = CaseId{99}, .at = Receipt})),
             StoreFault::Constraint);
}

void TestEventStore::theHistoryRefusesChanges_data()
{
    QTest::addColumn<QLatin1StringView>("sql");
    QTest::newRow("another author") << "UPDATE event SET by_whom = 'nobody'"_L1;
    QTest::newRow("another order") << "UPDATE event SET id = id + 100"_L1;
    QTest::newRow("one event less") << "DELETE FROM event WHERE id = 1"_L1;
    QTest::newRow("all gone") << "DELETE FROM event"_L1;
    QTest::newRow("replaced under its number")
        << "REPLACE INTO event VALUES (1, NULL, 0, '', 'note-added', '', '', 'x', NULL)"_L1;
}

void TestEventStore::theHistoryRefusesChanges()
{
    QFETCH(const QLatin1StringView, sql);
    const CaseEvent event{.caseId = m_caseId, .at = Receipt, .by = u"maria"_s};
    valueOf(m_events->append(event));
    const auto before = valueOf(m_events->ofCase(m_caseId));
    QCOMPARE(faultOf(Statement(*m_database, {sql}).run()), StoreFault::Constraint);
    QCOMPARE(valueOf(m_events->ofCase(m_caseId)), before);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestEventStore)
#include "tst_eventstore.moc"
