// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/smallbook.h"

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString Url = u"https://github.com/o/r/issues/7"_s;

/// An issue of the REST interface, closed by whom; empty for an open one.
QByteArray issue(const QByteArray &closedBy = {}, const QByteArray &type = "User", int number = 7)
{
    const QByteArray state =
        closedBy.isEmpty()
            ? QByteArray("\"state\":\"open\"")
            : "\"state\":\"closed\",\"state_reason\":\"not_planned\",\"locked\":true,"
              "\"closed_by\":{\"login\":\"" +
                  closedBy + "\",\"type\":\"" + type + "\"}";
    const QByteArray n = QByteArray::number(number);
    return "{\"number\":" + n + ",\"title\":\"overflow " + n + "\",\"body\":\"x\"," + state +
           ",\"html_url\":\"https://github.com/o/r/issues/" + n +
           "\",\"user\":{\"login\":\"ann\"},\"created_at\":\"2026-11-01T08:00:00Z\"}";
}

/// A list of `gh`, which says nothing of who closed it, with a robot's last word.
const QByteArray ClosedWithAComment =
    "[{\"number\":7,\"title\":\"overflow\",\"body\":\"x\",\"state\":\"CLOSED\","
    "\"stateReason\":\"NOT_PLANNED\",\"createdAt\":\"2026-11-01T08:00:00Z\","
    "\"author\":{\"login\":\"ann\"},\"url\":\"https://github.com/o/r/issues/7\",\"comments\":["
    "{\"author\":{\"login\":\"bob\"},\"authorAssociation\":\"MEMBER\",\"body\":\"Thanks.\","
    "\"createdAt\":\"2026-11-02T08:00:00Z\","
    "\"url\":\"https://github.com/o/r/issues/7#issuecomment-1\"},"
    "{\"author\":{\"login\":\"stale[bot]\"},\"body\":\"This issue was closed: it was idle.\","
    "\"createdAt\":\"2026-12-10T08:00:00Z\","
    "\"url\":\"https://github.com/o/r/issues/7#issuecomment-2\"}]}]";

} // namespace

/// What an import makes of the tracker's own facts, under two policies.
class TestSourceFacts final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SmallBook> m_book;
    QTemporaryDir m_folder;

    ImportReport import(const QByteArray &bytes) const
    {
        return (*m_book)
            ->importNow({.paths = {writeIn(m_folder, u"issues.json"_s, bytes)}}, {}, {})
            .value_or(ImportReport{});
    }

    CaseDetail detail() const
    {
        return m_book->detail((*m_book)->caseByRef(Url).value_or(CaseId{}));
    }

    void addPolicy(PublicIssue rule) const
    {
        Policy policy = SmallBook::policy();
        policy.issuesUrl = u"https://github.com/o/r/issues"_s;
        policy.publicIssue = rule;
        policy.promises.append(
            {.kind = PromiseKind::FixEstimate, .onlyIfGuidelinesFollowed = true});
        m_book->add(policy);
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book = std::make_unique<SmallBook>();
    }

    void sameDumpTwoPoliciesTwoResults_data()
    {
        QTest::addColumn<PublicIssue>("rule");
        QTest::addColumn<bool>("isAgainst");
        QTest::newRow("W-7: a policy that forbids public issues") << PublicIssue::Forbidden << true;
        QTest::newRow("M-3: a policy whose channel they are") << PublicIssue::Required << false;
        QTest::newRow("M-3: a policy that does not say") << PublicIssue::NotStated << false;
    }

    void sameDumpTwoPoliciesTwoResults()
    {
        QFETCH(const PublicIssue, rule);
        QFETCH(const bool, isAgainst);
        addPolicy(rule);
        import(issue());
        const CaseDetail shown = detail();
        QVERIFY(shown.file.isPublic);
        QCOMPARE(isAgainstPolicy(shown.file, shown.policy), isAgainst);
        const auto event =
            std::ranges::find(shown.events, EventKind::ReportedInPublic, &CaseEvent::kind);
        QCOMPARE(event != shown.events.end(), isAgainst);
        if (isAgainst) {
            QCOMPARE(event->after, Url);
        }
        // W-18: conditional promises are not owed then.
        QCOMPARE(m_book->clock(shown.file.id, PromiseKind::FixEstimate).isOwed, !isAgainst);
        const qsizetype events = shown.events.size();
        import(issue());
        QCOMPARE(detail().events.size(), events);
    }

    void W8_rule8_closedAtTheSourceIsNoDecision_data()
    {
        QTest::addColumn<QByteArray>("dump");
        QTest::addColumn<QString>("by");
        QTest::addColumn<bool>("isRobot");
        QTest::newRow("W-8: by a person") << issue("carol") << u"carol"_s << false;
        QTest::newRow("W-8: by a robot") << issue("stale", "Bot") << u"stale[bot]"_s << true;
        QTest::newRow("W-8: by the robot that had the last word")
            << ClosedWithAComment << u"stale[bot]"_s << true;
    }

    void W8_rule8_closedAtTheSourceIsNoDecision()
    {
        QFETCH(const QByteArray, dump);
        QFETCH(const bool, isRobot);
        addPolicy(PublicIssue::Required);
        const ImportReport report = import(dump);
        const CaseFile file = detail().file;
        QVERIFY(file.state == CaseState::New || file.state == CaseState::Acknowledged);
        QVERIFY(!file.decidedAt && !file.endedAt);
        QCOMPARE(file.sourceState, u"closed: not_planned"_s);
        QTEST(file.sourceClosedBy, "by");
        // M-22: silence is no resolution.
        QCOMPARE(std::ranges::contains(report.problems, ImportFault::StaleBot, &ImportIssue::fault),
                 isRobot);
    }

    void W8_aLaterDumpTellsWhoClosedIt()
    {
        addPolicy(PublicIssue::Required);
        import(issue());
        QCOMPARE(detail().file.sourceClosedBy, QString());
        import(issue("carol"));
        QCOMPARE(detail().file.sourceClosedBy, u"carol"_s);
        QCOMPARE(detail().file.state, CaseState::New);
    }

    void M22_idleIssuesAreThoseOfTrackersWithARobot()
    {
        addPolicy(PublicIssue::Required);
        import(issue());
        QVERIFY((*m_book)->idleIssues()->isEmpty());
        import("[" + issue() + "," + issue("stale", "Bot", 8) + "]");
        const QList<IdleIssue> idle = *(*m_book)->idleIssues();
        QCOMPARE(idle.size(), 1);
        QCOMPARE(idle.first().title, u"overflow 7"_s);
        QCOMPARE(idle.first().lastActivityAt, at(u"2026-11-01T08:00:00Z"));
        QCOMPARE(staleBotReminder(idle.first()), at(u"2026-11-26T08:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestSourceFacts)
#include "tst_sourcefacts.moc"
