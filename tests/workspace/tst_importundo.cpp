// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/smallbook.h"

#include <stop_token>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &subject, const QByteArray &more = {},
                const QByteArray &from = "Ann <ann@example.com>")
{
    return "From a@example.com Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id +
           "@x>\nDate: Fri, 20 Nov 2026 16:30:00 +0000\nFrom: " + from +
           "\nTo: security@example.org\nSubject: " + subject + "\n" + more +
           "\nIt crashes zebra.\n\n";
}

QByteArray answer(const QByteArray &id, const QByteArray &to)
{
    return mail(id, "Re: it", "In-Reply-To: <" + to + ">\n", "Team <security@example.org>");
}

} // namespace

class TestImportUndo final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    QTemporaryDir m_mail;

    ImportReport import(const QString &path) const
    {
        const auto report = (*m_book)->importNow({.paths = {path}}, {}, {});
        QVERIFY(report.has_value());
        return *report;
    }

    UndoReport undo() const
    {
        const auto report = (*m_book)->undoImport({}, {});
        QVERIFY(report.has_value());
        const auto problems = (*m_book)->verify();
        QVERIFY(problems && problems->isEmpty());
        return *report;
    }

    QList<CaseRow> rows() const
    {
        QList<CaseRow> all;
        const auto done = (*m_book)->eachRow([&](QList<CaseRow> &&rows) {
            all.append(rows);
            return true;
        });
        QVERIFY(done.has_value());
        return all;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
    }

    void undoneItIsAsBeforeAndAgainItIsTheSame()
    {
        m_book->report("known", "Fri, 20 Nov 2026 10:00:00 +0000");
        const QList<CaseRow> before = rows();
        const QList<TimelineLane> lanes = *(*m_book)->lanes();
        const QString path = writeIn(m_mail, u"a.mbox"_s,
                                     mail("1", "one") + answer("2", "1@x") + mail("3", "three") +
                                         answer("4", "known@example.com"));
        import(path);
        const QList<CaseRow> after = rows();
        QCOMPARE(after.size(), 3);
        QVERIFY(after != before);

        const UndoReport undone = undo();
        QCOMPARE(undone.path, path);
        QCOMPARE(undone.messages, 4);
        QCOMPARE(undone.withdrawn.size(), 2);
        QCOMPARE(undone.kept, QStringList());
        QVERIFY(rows() == before);
        QVERIFY(*(*m_book)->lanes() == lanes);
        QCOMPARE((*m_book)->search({u"zebra"_s})->size(), 0);

        QCOMPARE(import(path).files.first().newCases, 2);
        QVERIFY(rows() == after); // the same keys, too
    }

    void theLastImportFirst()
    {
        import(writeIn(m_mail, u"a.mbox"_s, mail("1", "one")));
        const QList<CaseRow> first = rows();
        import(writeIn(m_mail, u"b.mbox"_s,
                       mail("2", "two") + mail("3", "Re: one", "In-Reply-To: <1@x>\n")));
        QVERIFY((*m_book)->lastImport()->value().path.endsWith("b.mbox"_L1));
        undo();
        QVERIFY(rows() == first);
        QVERIFY((*m_book)->lastImport()->value().path.endsWith("a.mbox"_L1));
        undo();
        QVERIFY(rows().isEmpty());
        QVERIFY(!(*m_book)->lastImport()->has_value());
        QCOMPARE(undo().path, QString()); // nothing is left to undo
    }

    void filesOfOneImportGoTogether()
    {
        const QString a = writeIn(m_mail, u"a.mbox"_s, mail("1", "one"));
        const QString b = writeIn(m_mail, u"b.mbox"_s, mail("2", "two"));
        QVERIFY((*m_book)->importNow({.paths = {a, b}}, {}, {}));
        QCOMPARE(undo().files, 2);
        QVERIFY(rows().isEmpty());
    }

    /// A mail that names a withdrawn case must not vanish into it.
    void aWithdrawnCaseTakesNoMail()
    {
        import(writeIn(m_mail, u"a.mbox"_s, mail("1", "overflow")));
        const QString key = rows().first().key;
        undo();
        import(writeIn(m_mail, u"b.mbox"_s, mail("2", "[" + key.toLatin1() + "] more")));
        QCOMPARE(rows().size(), 1);
        QVERIFY(rows().first().key != key);
    }

    void whatSomebodyWorkedOnStays()
    {
        const QString path =
            writeIn(m_mail, u"a.mbox"_s, mail("1", "one") + mail("2", "two") + mail("3", "three"));
        import(path);
        const CaseId worked = *(*m_book)->caseByRef(u"1@x"_s);
        const CaseId original = *(*m_book)->caseByRef(u"2@x"_s);
        m_book->act(worked, CaseAction::MarkDuplicate,
                    {.at = SmallBook::instant(u"2026-12-01T00:00:00Z"),
                     .duplicateOfKey = m_book->detail(original).file.key});
        const CaseDetail before = m_book->detail(worked);
        const UndoReport undone = undo();
        QCOMPARE(undone.kept.size(), 2); // and what it is a duplicate of
        QCOMPARE(undone.withdrawn.size(), 1);
        QVERIFY(m_book->detail(worked) == before);
        QCOMPARE(rows().size(), 2);
        QCOMPARE(import(path).files.first().newCases, 1);
        QCOMPARE(rows().size(), 3);
    }

    void twoCasesThatBecameOneGoTogether()
    {
        const QString path = writeIn(m_mail, u"a.mbox"_s,
                                     mail("2", "Re: one", "References: <1@x> <9@x>\n") +
                                         mail("3", "Re: one", "References: <8@x>\n") +
                                         mail("8", "Re: one", "References: <1@x>\n"));
        import(path);
        const QList<CaseRow> after = rows();
        undo();
        QVERIFY(rows().isEmpty());
        import(path);
        QCOMPARE(rows().size(), after.size());
    }

    /// Stopped between two batches, it is as if it had not begun on the rest; again completes it.
    void aStoppedUndoIsCompletedByTheNext()
    {
        constexpr int Count = 1200; // more than two batches
        QByteArray many;
        for (int i = 0; i < Count; ++i) {
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        const QString path = writeIn(m_mail, u"a.mbox"_s, many);
        import(path);
        const QList<CaseRow> after = rows();
        std::stop_source stop;
        const auto stopped = (*m_book)->undoImport(
            [&stop](const Progress &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(stopped.has_value());
        QVERIFY(stopped->wasStopped);
        QVERIFY(rows().size() < Count);
        QVERIFY(!rows().isEmpty());
        const auto problems = (*m_book)->verify();
        QVERIFY(problems && problems->isEmpty());
        undo();
        QVERIFY(rows().isEmpty());
        import(path);
        QVERIFY(rows() == after);
    }

    void theHistorySaysSo()
    {
        import(writeIn(m_mail, u"a.mbox"_s, mail("1", "one")));
        const CaseId id = *(*m_book)->caseByRef(u"1@x"_s);
        const qsizetype events = m_book->detail(id).events.size();
        undo();
        QCOMPARE(m_book->detail(id).events.size(),
                 events); // append-only: its key and its past stay
        QVERIFY((*m_book)->caseByKey(m_book->detail(id).file.key).has_value());
    }
};

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
