// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/importrun.h"
#include "workspace/smallbook.h"
#include "workspace/writeturns.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <semaphore>
#include <thread>
#include <utility>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &subject, const QByteArray &more = {},
                const QByteArray &to = "security@example.org")
{
    return "From a@example.com Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id +
           "@x>\nDate: Fri, 20 Nov 2026 16:30:00 +0000\nFrom: Ann <ann@example.com>\nTo: " + to +
           "\nSubject: " + subject + "\n" + more + "\nIt crashes.\n\n";
}

QStringList copiesBeside(const QString &casebook)
{
    return QFileInfo(casebook).dir().entryList({u"*plan*"_s}, QDir::AllEntries | QDir::Hidden);
}

QString keyOf(const QString &id)
{
    return messageKey(RefKind::MailId, id + "@x"_L1);
}

} // namespace

/// The plan of a dry run, the choices made in it, and the rules of imports.
class TestImportPlan final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    QTemporaryDir m_mail;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return writeIn(m_mail, name, bytes);
    }

    ImportReport import(const QString &path, const ImportChoices &choices = {}) const
    {
        const auto report = (*m_book)->importNow({.paths = {path}, .choices = choices}, {}, {});
        QVERIFY(report.has_value());
        return *report;
    }

    ImportPlan plan(const QString &path, const ImportChoices &choices = {}) const
    {
        const auto report = (*m_book)->importNow(
            {.paths = {path}, .dryRun = true, .choices = choices, .wantsPlan = true}, {}, {});
        QVERIFY(report.has_value());
        QVERIFY(report->plan.has_value());
        return *report->plan;
    }

    QStringList titles() const
    {
        QStringList all;
        const auto done = (*m_book)->eachRow([&](QList<CaseRow> &&rows) {
            for (const CaseRow &row : rows) {
                all.append(row.title);
            }
            return true;
        });
        QVERIFY(done.has_value());
        all.sort();
        return all;
    }

    static QList<PlanKind> kindsOf(const ImportPlan &plan)
    {
        QList<PlanKind> kinds;
        for (const PlanRow &row : plan.rows) {
            kinds.append(row.kind);
        }
        return kinds;
    }

    void setRules(const QStringList &lines) const
    {
        ImportRules rules;
        for (const QString &line : lines) {
            rules.append(importRuleFrom(line).value());
        }
        QVERIFY((*m_book)->setImportRules(rules, SmallBook::instant(u"2026-12-01T00:00:00Z")));
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
        m_book->add(SmallBook::policy());
    }

    /// The turn is another writer's while the plan is still being made: on a copy.
    void aDryRunGivesWayToWhoWantsToWrite()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i) {
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        const QString path = write(u"many.mbox"_s, many);
        const ImportPlan expected = plan(path);
        WriteTurns turns;
        std::optional<WriteTurns::Turn> held = turns.take();
        std::atomic_bool isPlanned = false;
        std::binary_semaphore planned{0};
        std::optional<ImportPlan> made;
        std::jthread planner([&] {
            ImportRun run(
                m_book->path(), {.paths = {path}, .dryRun = true, .wantsPlan = true},
                [] { return SmallBook::instant(u"2027-06-01T00:00:00Z"); }, turns);
            const auto report = run.run({}, {}, {});
            made = report ? report->plan : std::nullopt;
            isPlanned = true;
            planned.release();
        });
        QTRY_VERIFY(turns.isAwaited()); // the plan is next, and then somebody else
        bool wasInTime = false;
        std::jthread other([&] {
            const WriteTurns::Turn turn = turns.take();
            wasInTime = !isPlanned;
            planned.acquire(); // it needs no turn any more
        });
        held.reset();
        other.join();
        planner.join();
        QVERIFY(wasInTime);
        QVERIFY(made.has_value() && *made == expected);
        QCOMPARE(copiesBeside(m_book->path()), QStringList());
        QCOMPARE(titles(), QStringList());
    }

    /// What a run that gave way had found is found again, and told once.
    void aTableIsListedOnceThoughItIsReadTwice()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i) {
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        const QString table =
            write(u"a.csv"_s, "No;Betreff;Was;Offen\n17;Im Parser;Vier Byte;ja\n18;Z;Drei;nein\n");
        const qint64 tableSize = QFileInfo(table).size();
        WriteTurns turns;
        ImportRun run(
            m_book->path(),
            {.paths = {table, write(u"many.mbox"_s, many)}, .dryRun = true, .wantsPlan = true},
            [] { return SmallBook::instant(u"2027-06-01T00:00:00Z"); }, turns);
        std::optional<std::jthread> other;
        bool wasCopied = false;
        const auto report = run.run(
            [&](const Progress &now) {
                wasCopied = wasCopied || !copiesBeside(m_book->path()).isEmpty();
                if (!other && now.doneBytes > tableSize) {
                    other.emplace([&turns] { const WriteTurns::Turn turn = turns.take(); });
                    QTRY_VERIFY(turns.isAwaited());
                }
            },
            {}, {});
        QVERIFY(wasCopied);
        QVERIFY(report.has_value());
        QCOMPARE(report->tables.size(), 1);
    }

    /// However long it takes: a copy takes time and room.
    void aDryRunThatNobodyWaitsForMakesNoCopy()
    {
        QByteArray many;
        for (int i = 0; i < 3000; ++i) {
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        WriteTurns turns;
        ImportRun run(
            m_book->path(),
            {.paths = {write(u"many.mbox"_s, many)}, .dryRun = true, .wantsPlan = true},
            [] { return SmallBook::instant(u"2027-06-01T00:00:00Z"); }, turns);
        bool isFirst = true;
        QStringList copies;
        const auto report = run.run(
            [&](const Progress &) {
                if (std::exchange(isFirst, false)) {
                    QThread::msleep(1500); // a slow disk
                }
                copies += copiesBeside(m_book->path());
            },
            {}, {});
        QVERIFY(report.has_value());
        QCOMPARE(report->plan->count(PlanKind::NewCase), 3000);
        QCOMPARE(copies, QStringList());
    }

    /// The name of the copy's folder would be too long, as on a disk where it does not fit.
    void aDryRunThatCannotMakeACopyGoesOnWithoutOne()
    {
        const QTemporaryDir folder;
        const QString book = folder.filePath(QString(238, u'a') + u".docket"_s);
        const auto workspace =
            Workspace::create(book, [] { return SmallBook::instant(u"2027-06-01T00:00:00Z"); });
        QVERIFY(workspace.has_value());
        QVERIFY((*workspace)->addPolicy(SmallBook::policy()).has_value());
        WriteTurns turns;
        std::optional<WriteTurns::Turn> held = turns.take();
        std::optional<Outcome<ImportReport>> made;
        std::jthread planner([&, path = write(u"a.mbox"_s, mail("1", "one"))] {
            ImportRun run(
                book, {.paths = {path}, .dryRun = true, .wantsPlan = true},
                [] { return SmallBook::instant(u"2027-06-01T00:00:00Z"); }, turns);
            made = run.run({}, {}, {});
        });
        QTRY_VERIFY(turns.isAwaited());
        std::jthread other([&turns] { const WriteTurns::Turn turn = turns.take(); });
        held.reset();
        planner.join();
        other.join();
        QVERIFY(made.has_value() && made->has_value());
        QCOMPARE((*made)->plan->count(PlanKind::NewCase), 1);
    }

    void everyMessageHasARowWithItsReason()
    {
        const CaseId known = m_book->report("known", "Fri, 20 Nov 2026 10:00:00 +0000");
        const QString knownKey = m_book->detail(known).file.key;
        const QString path = write(
            u"a.mbox"_s, mail("1", "overflow") + mail("2", "Re: overflow", "In-Reply-To: <1@x>\n") +
                             mail("3", "again", "In-Reply-To: <known@example.com>\n") +
                             mail("4", "elsewhere", {}, "sales@example.org") +
                             "From a@example.com Fri Nov 20 16:30:00 2026\n\ngarbage\n");
        const ImportPlan made = plan(path);
        QCOMPARE(kindsOf(made), (QList{PlanKind::NewCase, PlanKind::FollowUp, PlanKind::FollowUp,
                                       PlanKind::NotForIntake, PlanKind::Damaged}));
        QCOMPARE(made.rows[0].messageKey, keyOf(u"1"_s));
        QCOMPARE(made.rows[0].subject, u"overflow"_s);
        QCOMPARE(made.rows[0].sender, u"Ann <ann@example.com>"_s);
        QCOMPARE(made.rows[1].opener, 0); // of a case that is not there yet
        QCOMPARE(made.rows[1].caseKey, QString());
        QCOMPARE(made.rows[2].caseKey, knownKey);
        QVERIFY(made.rows[2].matchedBy == MatchedBy::InReplyTo);
        QVERIFY(made.rows[4].fault == ImportFault::NoHeaders);
        QVERIFY(made.rows[4].offset > 0);
        QCOMPARE(made.count(PlanKind::FollowUp), 2);
        QCOMPARE(titles(), QStringList{u"known"_s}); // nothing is kept
    }

    void whatIsKnownIsOneRowAFileOrCounted()
    {
        const QString path = write(u"a.mbox"_s, mail("1", "one") + mail("2", "two"));
        QCOMPARE(import(path).files.first().newCases, 2);
        const ImportPlan again = plan(path);
        QCOMPARE(again.rows.size(), 1);
        QVERIFY(again.rows[0].kind == PlanKind::Unchanged);
        QCOMPARE(again.rows[0].messages, 2);
        QCOMPARE(again.count(PlanKind::Unchanged), 2);

        QByteArray many;
        for (int i = 0; i < 1000; ++i) {
            many += mail("m" + QByteArray::number(i), "report " + QByteArray::number(i));
        }
        QCOMPARE(import(write(u"b.mbox"_s, many)).files.first().newCases, 1000);
        const ImportPlan mixed = plan(write(u"c.mbox"_s, mail("new", "new") + many));
        QVERIFY(mixed.rows[0].kind == PlanKind::NewCase);
        QVERIFY(mixed.rows.size() < 300);
        QCOMPARE(mixed.count(PlanKind::Unchanged), 1000);
        QCOMPARE(mixed.rows.size() + mixed.unlisted, 1001);
        const ImportPlan copied = plan(write(u"d.mbox"_s, many)); // other path, same bytes
        QCOMPARE(copied.rows.size(), 1);
        QCOMPARE(copied.count(PlanKind::Unchanged), 1000);
        QCOMPARE(copied.unlisted, 0);
    }

    void choicesHoldWhateverTheOrder_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::newRow("the question first") << false;
        QTest::newRow("the answer first") << true;
    }

    void choicesHoldWhateverTheOrder()
    {
        QFETCH(const bool, isReversed);
        const CaseId known = m_book->report("known", "Fri, 20 Nov 2026 10:00:00 +0000");
        const QByteArray question = mail("1", "one");
        const QByteArray answer = mail("2", "two", "In-Reply-To: <1@x>\n");
        const QByteArray other = mail("3", "three") + mail("4", "four");
        const QString path =
            write(u"a.mbox"_s, (isReversed ? answer + question : question + answer) + other);
        using Kind = ImportChoice::Kind;
        const ImportChoices choices{
            {keyOf(u"2"_s), {.kind = Kind::OwnCase, .caseKey = {}}},
            {keyOf(u"3"_s), {.kind = Kind::Attach, .caseKey = m_book->detail(known).file.key}},
            {keyOf(u"4"_s), {.kind = Kind::LeaveOut, .caseKey = {}}}};
        const ImportPlan made = plan(path, choices);
        QCOMPARE(made.count(PlanKind::NewCase), 2);
        QCOMPARE(made.count(PlanKind::FollowUp), 1);
        QCOMPARE(made.count(PlanKind::LeftOut), 1);
        const ImportReport report = import(path, choices);
        QCOMPARE(report.files.first().ignored, 1);
        QVERIFY(report.problems.isEmpty()); // it was wanted
        QCOMPARE(titles(), (QStringList{u"known"_s, u"one"_s, u"two"_s}));
        QCOMPARE(m_book->detail(known).messages.size(), 2);
        QVERIFY(m_book->detail(known).messages.last().message.matchedBy == MatchedBy::ByHand);
        // Left out is left out, also of a copy with more in it, until somebody takes it in.
        const QString copy = write(u"b.mbox"_s, mail("5", "five") + other);
        QCOMPARE(import(copy).files.first().newCases, 1);
        QCOMPARE(titles(), (QStringList{u"five"_s, u"known"_s, u"one"_s, u"two"_s}));
        import(copy, {{keyOf(u"4"_s), {.kind = Kind::TakeIn, .caseKey = {}}}});
        QVERIFY(titles().contains(u"four"_s));
        const auto problems = (*m_book)->verify();
        QVERIFY(problems && problems->isEmpty());
    }

    void aRuleIgnoresAndNothingIsLost()
    {
        setRules({u"sender: nobody => ignore"_s, u"List-Id: <news.example> => ignore"_s});
        const QString path =
            write(u"a.mbox"_s, mail("1", "one") + mail("2", "digest", "List-Id: <news.example>\n"));
        const ImportPlan made = plan(path);
        QCOMPARE(kindsOf(made), (QList{PlanKind::NewCase, PlanKind::Ignored}));
        QCOMPARE(made.rows[1].reason, u"List-Id: <news.example> => ignore"_s);
        QVERIFY((*m_book)->ruleCounts()->isEmpty()); // a plan is no import
        QCOMPARE(import(path).files.first().ignored, 1);
        QCOMPARE(titles(), QStringList{u"one"_s});
        const auto counts = (*m_book)->ruleCounts();
        QCOMPARE(counts->value(made.rows[1].reason), 1);
        const auto listed = (*m_book)->importIssues();
        QVERIFY(std::ranges::any_of(*listed, [](const ImportIssue &issue) {
            return issue.fault == ImportFault::IgnoredByRule;
        }));
        QCOMPARE((*m_book)->verifyOriginals()->checked, 2);    // its bytes are kept
        const ImportedFile again = import(path).files.first(); // still ignored
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(again.ignored, 1);
        // What is behind it is read from its last message on.
        write(u"a.mbox"_s, mail("1", "one") + mail("2", "digest", "List-Id: <news.example>\n") +
                               mail("3", "three"));
        const ImportedFile grown = import(path).files.first();
        QCOMPARE(grown.messages, 3);
        QCOMPARE(grown.unchanged, 1);
        QCOMPARE(grown.ignored, 1);
        QCOMPARE(grown.newCases, 1);
        // Other rules: the same file brings it.
        setRules({});
        QCOMPARE(import(path).files.first().newCases, 1);
        QCOMPARE(titles(), (QStringList{u"digest"_s, u"one"_s, u"three"_s}));
    }

    void aRuleNamesProductAndClass()
    {
        Policy other = SmallBook::policy();
        other.product = u"q"_s;
        other.intakeAddresses = {u"q@example.org"_s};
        m_book->add(other);
        setRules({u"subject: buy* => class spam"_s, u"sender: ann => product q"_s});
        import(write(u"a.mbox"_s, mail("1", "buy now") + mail("2", "overflow")));
        const CaseDetail spam = m_book->detail(*(*m_book)->caseByRef(u"1@x"_s));
        QCOMPARE(spam.policy.product, u"p"_s);
        QVERIFY(spam.file.reportClass == ReportClass::Spam);
        for (const Obligation &clock : spam.obligations) {
            QVERIFY(!clock.isOwed); // it promises nothing to spammers
        }
        QVERIFY(std::ranges::any_of(spam.events, [](const CaseEvent &event) {
            return event.kind == EventKind::ClassChanged && event.note.startsWith("subject"_L1);
        }));
        QCOMPARE(m_book->detail(*(*m_book)->caseByRef(u"2@x"_s)).policy.product, u"q"_s);
        // A person says otherwise, and the promises are owed.
        const Instant at = SmallBook::instant(u"2026-12-01T00:00:00Z");
        QVERIFY((*m_book)->setFields(spam.file.id, {.reportClass = ReportClass::Report}, at));
        QVERIFY(m_book->clock(spam.file.id, PromiseKind::Acknowledge).isOwed);
        QVERIFY(
            (*m_book)->setFields(spam.file.id, {.reportClass = ReportClass::SupportQuestion}, at));
        QVERIFY(m_book->clock(spam.file.id, PromiseKind::Acknowledge).isOwed);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
