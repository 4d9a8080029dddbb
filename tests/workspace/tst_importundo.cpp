// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "store/database.h"
#include "store/statement.h"
#include "workspace/smallbook.h"

#include <QRegularExpression>

#include <stop_token>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &subject, const QByteArray &more = {},
                const QByteArray &from = "Ann <ann@example.com>",
                const QByteArray &day = "20 Nov 2026")
{
    return "From a@example.com Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id + "@x>\nDate: " + day +
           " 16:30:00 +0000\nFrom: " + from + "\nTo: security@example.org\nSubject: " + subject +
           "\n" + more + "\nIt crashes zebra.\n```\nstrcpy(a" + id + ")\n```\n\n";
}

QByteArray answer(const QByteArray &id, const QByteArray &to)
{
    return mail(id, "Re: it", "In-Reply-To: <" + to + ">\n", "Team <security@example.org>");
}

QByteArray issue(const QByteArray &title, const QByteArray &text, const QByteArray &state, int day)
{
    return "[{\"url\": \"https://api.github.com/repos/o/r/issues/7\", \"html_url\": "
           "\"https://github.com/o/r/issues/7\", \"number\": 7, \"title\": \"" +
           title + "\", \"user\": {\"login\": \"ann\"}, \"state\": \"" + state +
           "\", \"body\": \"" + text +
           "\", \"created_at\": \"2026-11-20T10:00:00Z\", \"updated_at\": \"2026-11-2" +
           QByteArray::number(day) + "T10:00:00Z\"}]";
}

constexpr auto FoundPrefix = "found "_L1;

/// Messages that came in again have other numbers.
QStringList withoutIds(QStringList lines)
{
    static const QRegularExpression id(u"^  \\d+\\|"_s);
    for (QString &line : lines) {
        line.remove(id);
    }
    lines.removeIf([](const QString &line) { return line.startsWith(FoundPrefix); });
    return lines;
}

/// Only its `id` tells the name by which its comments know it.
QByteArray gitLabIssue(const QByteArray &id)
{
    return "[{" + id +
           "\"iid\": 9, \"title\": \"overflow\", \"description\": \"It crashes.\", \"state\": "
           "\"opened\", \"created_at\": \"2026-11-20T09:00:00Z\", \"updated_at\": "
           "\"2026-11-20T09:00:00Z\", \"author\": {\"username\": \"ann\"}, \"web_url\": "
           "\"https://gitlab.example.org/o/r/-/issues/9\"}]";
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
        QVERIFY2(problems && problems->isEmpty(),
                 qPrintable(problems ? problems->join(u"; "_s) : QString()));
        return *report;
    }

    /// All that a person sees of the casebook, but for the history, which only grows.
    QStringList visible() const
    {
        QStringList lines;
        const QList<CaseRow> listed = rows();
        for (const CaseRow &row : listed) {
            const CaseDetail detail = m_book->detail(row.id);
            const CaseFile &file = detail.file;
            lines << QStringList{file.key,
                                 file.title,
                                 toToken(file.state),
                                 file.reporter.name,
                                 file.reporter.address,
                                 file.sourceRef,
                                 file.sourceState,
                                 file.sourceClosedBy,
                                 toIsoString(file.receivedAt),
                                 QString::number(file.policyId.value),
                                 QString::number(file.duplicateOf.value_or(CaseId{}).value),
                                 QString::number(file.attachments),
                                 QString::number(file.chased),
                                 QString::number(file.given),
                                 QString::fromUtf8(toJson(detail.record))}
                         .join(u'|');
            for (const MessageView &view : detail.messages) {
                const Message &message = view.message;
                lines << QStringList{u"  "_s + QString::number(message.id.value),
                                     QString::number(message.ordinal),
                                     toToken(message.direction),
                                     toToken(message.kind),
                                     toToken(message.matchedBy),
                                     message.matchedDetail,
                                     message.subject,
                                     message.from.address,
                                     view.text}
                             .join(u'|');
            }
            for (const Obligation &clock : detail.obligations) {
                lines << u"  "_s + toToken(clock.kind) + u' ' +
                             toIsoString(clock.metAt.value_or(Instant{})) + u' ' +
                             toIsoString(clock.dueAt.value_or(Instant{}));
            }
            const auto candidates = (*m_book)->duplicates(row.id);
            QVERIFY(candidates.has_value());
            for (const DuplicateCandidate &candidate : *candidates) {
                lines << u"  like "_s + candidate.key;
            }
        }
        for (const QString &word : {u"zebra"_s, u"giraffe"_s, u"okapi"_s, u"overflow"_s}) {
            lines << FoundPrefix + word + u": "_s +
                         keysOf((*m_book)->search({word}).value_or(QList<CaseId>{}));
        }
        lines << FoundPrefix + u"evidence: "_s +
                     keysOf((*m_book)->search({}, {u"strcpy(a"_s}).value_or(QList<CaseId>{}));
        return lines + originalsAndAliases();
    }

    /// What each case is known by, and of which bytes its messages are.
    QStringList originalsAndAliases() const
    {
        const auto database = Database::open(m_book->path(), Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        const auto lines =
            Statement(**database,
                      {"SELECT 'alias ' || alias || ' ' || case_id FROM source_alias UNION ALL "
                       "SELECT 'original ' || message.case_id || ' ' || ordinal || ' ' || "
                       "hex(sha256) FROM message JOIN original ON original.id = original_id "
                       "ORDER BY 1"_L1})
                .list([](Row &row) { return row.text(); });
        QVERIFY(lines.has_value());
        return *lines;
    }

    static QString keysOf(const auto &found)
    {
        QStringList keys;
        for (const auto &id : found) {
            keys << QString::number(id.value);
        }
        keys.sort();
        return keys.join(u' ');
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

    void anUndoneImportIsAsIfItHadNotBeen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        const QString mbox = u"a.mbox"_s;
        const QString dump = u"a.json"_s;
        const QByteArray orphan = mail("2", "Re: overflow", "References: <1@x> <9@x>\n");
        QTest::newRow("new cases") << mbox << mail("1", "overflow") << mail("2", "okapi");
        QTest::newRow("follow-ups and an answer")
            << mbox << mail("1", "overflow")
            << mail("2", "Re: overflow", "In-Reply-To: <1@x>\n") + answer("3", "1@x");
        QTest::newRow("an earlier report of the thread")
            << mbox << orphan << mail("1", "overflow", {}, "Bob <bob@example.com>");
        QTest::newRow("two cases that become one")
            << mbox << orphan + mail("3", "Re: overflow", "References: <8@x>\n", "c@example.com")
            << mail("8", "Re: overflow", "References: <1@x>\n") + answer("4", "3@x");
        QTest::newRow("three cases that become one")
            << mbox
            << mail("2", "Re: a", "References: <1@x>\n", "b@example.com") +
                   mail("3", "Re: b", "References: <8@x>\n", "c@example.com") +
                   mail("5", "Re: c", "References: <6@x>\n", "d@example.com")
            << mail("8", "Re: e", "References: <1@x>\n") +
                   mail("6", "Re: f", "References: <8@x>\n");
        QTest::newRow("an item edited and closed at its tracker")
            << dump << issue("overflow zebra", "It crashes okapi.", "open", 1)
            << issue("overflow giraffe", "It crashes here.", "closed", 2);
        QTest::newRow("other bytes of an item that says the same")
            << dump << issue("overflow", "It crashes okapi.", "open", 1)
            << issue("overflow", "It crashes okapi.", "open", 2);
        QTest::newRow("another name of a known item")
            << dump << gitLabIssue({}) << gitLabIssue("\"id\": 4741612, ");
        QTest::newRow("the revision of the policy")
            << mbox << mail("2", "Re: overflow", "References: <1@x>\n")
            << mail("1", "overflow", {}, "Bob <bob@example.com>", "10 Jun 2025");
    }

    void anUndoneImportIsAsIfItHadNotBeen()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        m_book->add(SmallBook::policy(u"2025-01-01")); // an older revision
        m_book->report("overflow known", "Fri, 20 Nov 2026 10:00:00 +0000");
        import(writeIn(m_mail, u"1"_s + name, first));
        const QStringList before = visible();
        const QString path = writeIn(m_mail, u"2"_s + name, second);
        import(path);
        const QStringList after = visible();
        QVERIFY(after != before);
        for (int turn = 0; turn < 2; ++turn) {
            undo();
            QCOMPARE(visible(), before);
            import(path);
            QCOMPARE(withoutIds(visible()), withoutIds(after));
        }
        undo();
        QVERIFY((*m_book)->lastImport()->value().path.contains(u"1"_s + name));
        undo();
        QCOMPARE(rows().size(), 1);
    }

    /// What a person did to one of two cases keeps both: half of a join cannot be taken back.
    void aJoinIsKeptAsAWhole()
    {
        import(writeIn(m_mail, u"a.mbox"_s,
                       mail("2", "Re: overflow", "References: <1@x>\n") +
                           mail("3", "Re: overflow", "References: <8@x>\n", "c@example.com")));
        import(writeIn(m_mail, u"b.mbox"_s, mail("8", "Re: overflow", "References: <1@x>\n")));
        const CaseId joined = *(*m_book)->caseByRef(u"3@x"_s);
        QCOMPARE(*(*m_book)->caseByRef(u"2@x"_s), joined);
        m_book->act(joined, CaseAction::Acknowledge,
                    {.at = SmallBook::instant(u"2026-12-01T00:00:00Z")});
        const QStringList before = visible();
        QCOMPARE(undo().kept.size(), 2);
        QCOMPARE(visible(), before);
    }

    /// Of such an import the history says nothing: what came after it is told by the note.
    void whatAnImportReplacedQuietlyIsKeptOnceSomebodyWorkedOnIt()
    {
        const QString name = u"a.json"_s;
        import(writeIn(m_mail, name, issue("overflow", "It crashes okapi.", "open", 1)));
        const CaseId id = rows().first().id;
        import(writeIn(m_mail, name, issue("overflow", "It crashes okapi.", "open", 2)));
        m_book->act(id, CaseAction::Acknowledge,
                    {.at = SmallBook::instant(u"2026-12-01T00:00:00Z")});
        const QStringList before = visible();
        QCOMPARE(undo().kept, QStringList{rows().first().key});
        QCOMPARE(visible(), before);
    }

    /// What was stopped and gone on with is one import.
    void aStoppedImportAndItsRestAreOneStep()
    {
        QByteArray many;
        for (int i = 0; i < 2500; ++i) { // more than a batch
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        import(writeIn(m_mail, u"a.mbox"_s, mail("1", "one")));
        const QStringList before = visible();
        const QString path = writeIn(m_mail, u"b.mbox"_s, many);
        std::stop_source stop;
        const auto report = (*m_book)->importNow(
            {.paths = {path}}, [&stop](const Progress &) { stop.request_stop(); },
            stop.get_token());
        QVERIFY(report.has_value() && report->wasStopped);
        import(path);
        QCOMPARE((*m_book)->lastImport()->value().files, 1);
        undo();
        QCOMPARE(visible(), before);
        QVERIFY((*m_book)->lastImport()->value().path.endsWith("a.mbox"_L1));
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
        CaseDetail before = m_book->detail(worked);
        const UndoReport undone = undo();
        before.openKeys = m_book->detail(worked).openKeys; // of the others, one is gone
        QCOMPARE(undone.kept.size(), 2);                   // and what it is a duplicate of
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
