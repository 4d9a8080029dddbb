// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"
#include "workspace/leakqueries.h"
#include "workspace/smallbook.h"
#include "workspace/stores.h"

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

/// The leak check over a casebook.
class TestLeakQueries final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;

    LeakReport check(const QString &text) const
    {
        const auto report = LeakQueries(*m_book->operator->()).leaksIn(text);
        return report.value_or(LeakReport{.damagedKeys = {u"the check failed"_s}});
    }

    void damage(const QString &statement) const
    {
        const auto stores = Stores::open(m_book->path(), Database::Mode::Worker);
        QVERIFY(stores.has_value());
        const QByteArray sql = statement.toLatin1();
        Statement damage(*(*stores)->database, {QLatin1StringView(sql)});
        QVERIFY(damage.run().has_value());
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
    }

    void allCasesAreCompared()
    {
        const CaseId first = m_book->report("overflow", "Fri, 20 Nov 2026 17:30:00 +0000");
        const CaseId second = m_book->report("injection", "Sat, 21 Nov 2026 17:30:00 +0000");
        const QString keys =
            m_book->detail(first).file.key + u' ' + m_book->detail(second).file.key;
        const LeakReport report = check(keys);
        QCOMPARE(report.leaks.size(), 2);
        QVERIFY(report.damagedKeys.isEmpty());
    }

    void aDamagedCaseDoesNotEndIt_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("its record") << u"UPDATE case_record SET record = '[]' WHERE case_id = %1"_s;
        QTest::newRow("its original") << u"UPDATE original SET zstd = x'28b52ffd00' WHERE id IN "
                                         "(SELECT original_id FROM message WHERE case_id = %1)"_s;
    }

    void aDamagedCaseDoesNotEndIt()
    {
        QFETCH(const QString, statement);
        const CaseId first = m_book->report("overflow", "Fri, 20 Nov 2026 17:30:00 +0000");
        const CaseId second = m_book->report("injection", "Sat, 21 Nov 2026 17:30:00 +0000");
        for (const CaseId id : {first, second}) {
            QVERIFY((*m_book)
                        ->edit(id, FixRecord{.author = u"Ada"_s},
                               SmallBook::instant(u"2026-12-01T00:00:00Z"))
                        .has_value());
        }
        const QString damaged = m_book->detail(second).file.key;
        const QString whole = m_book->detail(first).file.key;
        damage(statement.arg(second.value));
        const LeakReport report = check(damaged + u' ' + whole);
        QCOMPARE(report.damagedKeys, QStringList{damaged});
        QStringList told;
        for (const Leak &leak : report.leaks) {
            told.append(leak.caseKey);
        }
        QCOMPARE(told, (QStringList{damaged, whole})); // its key is known all the same
    }
};

QTEST_GUILESS_MAIN(TestLeakQueries)
#include "tst_leakqueries.moc"
