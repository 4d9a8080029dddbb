// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

namespace {

const QStringList Team{u"--team"_s, u"anna@stalw.art"_s};

/// One mail of the thread; times are UTC.
QByteArray mail(const QByteArray &id, const QByteArray &from, const QByteArray &to,
                const QByteArray &date, const QByteArray &body, const QByteArray &parent = {})
{
    QByteArray text = "From x " + date + "\nMessage-ID: <" + id + ">\nDate: " + date +
                      " +0000\nFrom: " + from + "\nTo: " + to +
                      "\nSubject: " + (parent.isEmpty() ? "" : "Re: ") + "IMAP APPEND overflow\n";
    if (!parent.isEmpty()) {
        text += "In-Reply-To: <" + parent + ">\n";
    }
    return text + "\n" + body + "\n\n";
}

const QByteArray Finder = "Finder <finder@example.com>";
const QByteArray Report =
    mail("report@example.com", Finder, "hello@stalw.art", "Fri, 20 Nov 2026 17:30:00",
         "An overflow in 0.8.0. Steps: 1. log in 2. append. Impact: a crash.");

/// A comment of an issue of the REST interface, by a member of the team.
QByteArray comment(int id, const QByteArray &at, const QByteArray &body)
{
    return "{\"id\":" + QByteArray::number(id) +
           ",\"issue_url\":\"https://api.github.com/repos/aicertus/mailflow/issues/7\","
           "\"author_association\":\"MEMBER\",\"user\":{\"login\":\"dora\"},\"created_at\":\"" +
           at + "\",\"body\":\"" + body + "\"}";
}

const QByteArray Issue =
    "[{\"number\":7,\"title\":\"Header injection\",\"body\":\"CRLF in a subject.\","
    "\"state\":\"open\",\"html_url\":\"https://github.com/aicertus/mailflow/issues/7\","
    "\"user\":{\"login\":\"ann\"},\"created_at\":\"2026-11-02T08:00:00Z\"}]";

} // namespace

/// From receipt to close by command line alone, every clock looked at after each step. Mails and
/// dumps are written here; the policies are the bundled ones.
class WholeLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        done({u"new"_s, book()}, {});
    }

    void aStalwartCase();
    void aMailflowCase();
    void whatActRefuses_data();
    void whatActRefuses();
    void aCaseIsAssignedAndLookedAtUnderAnotherRevision();
    void aBugBecomesAPublicIssue();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_key;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString book() const { return path(u"work.docket"_s); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// The bundled policy, with more said than it comes with.
    void addPolicy(const QString &name, const QJsonObject &more = {}) const
    {
        QJsonObject record =
            QJsonDocument::fromJson(
                bytesOf(QStringLiteral(DOCKET_RESOURCES "/policies/%1.json").arg(name)))
                .object();
        for (auto field = more.begin(); field != more.end(); ++field) {
            record[field.key()] = field.value();
        }
        const QString file = write(name + u".json"_s, QJsonDocument(record).toJson());
        done({u"policy"_s, u"add"_s, book(), file}, {});
    }

    static Answer done(const QStringList &command, const QString &now, int exit = 0)
    {
        const Answer answer =
            docket(now.isEmpty() ? command : command + QStringList{u"--now"_s, now});
        QVERIFY2(answer.exit == exit, qPrintable(command.join(u' ') + u": "_s + answer.errors));
        return answer;
    }

    QJsonObject act(const QString &now, const QStringList &what) const
    {
        return done(QStringList{u"act"_s, book(), m_key} + what +
                        QStringList{u"--by"_s, u"Anna"_s, u"--json"_s},
                    now)
            .json();
    }

    Answer refused(const QString &now, const QStringList &what) const
    {
        const QJsonObject before = show(now);
        const Answer answer = done(QStringList{u"act"_s, book(), m_key} + what, now, 3);
        if (show(now) != before) {
            QTest::qFail("what was refused changed something", __FILE__, __LINE__);
        }
        return answer;
    }

    QJsonObject show(const QString &now) const
    {
        return done({u"show"_s, book(), m_key, u"--json"_s}, now).json();
    }

    QJsonObject due(const QString &now, int exit) const
    {
        return done({u"due"_s, book(), u"--json"_s}, now, exit).json();
    }

    /// "acknowledge met, detailed-response running": every clock but those that have not begun.
    QString clocks(const QString &now) const
    {
        QStringList all;
        for (const QJsonValue &clock : show(now)["obligations"_L1].toArray()) {
            if (clock["status"_L1].toString() != "not-started"_L1) {
                all.append(clock["id"_L1].toString() + u' ' + clock["status"_L1].toString());
            }
        }
        return all.join(u", "_s);
    }

    void import(const QString &name, const QByteArray &bytes, const QString &now)
    {
        done(QStringList{u"import"_s, book(), write(name, bytes)} + Team, now);
        const QJsonArray cases =
            done({u"list"_s, book(), u"--json"_s}, now).json()["cases"_L1].toArray();
        QCOMPARE(cases.size(), 1);
        m_key = cases.first()["key"_L1].toString();
    }
};

void WholeLifeTest::aStalwartCase()
{
    addPolicy(u"stalwart"_s);
    import(u"inbox.mbox"_s, Report, u"2026-11-20T18:00:00Z"_s);
    QCOMPARE(clocks(u"2026-11-20T18:00:00Z"_s),
             u"acknowledge due-soon, detailed-response running, fix-estimate no-deadline"_s);
    QCOMPARE(due(u"2026-11-20T18:00:00Z"_s, 0)["due"_L1].toArray().size(), 1);
    QCOMPARE(due(u"2026-11-21T17:30:00Z"_s, 0)["overdue"_L1].toInt(), 0); // to the second
    const QJsonObject late = due(u"2026-11-21T20:42:00Z"_s, 1);
    QCOMPARE(late["due"_L1][0]["words"_L1].toString(), u"promise broken by 3 h 12 m"_s);
    QVERIFY(late["due"_L1][0]["escalated"_L1].toBool());

    // W-12: the reporter asks again; no clock starts anew, and `due` says who waits.
    const QByteArray chase =
        mail("chase@example.com", Finder, "hello@stalw.art", "Sat, 21 Nov 2026 19:00:00",
             "Did you get it?", "report@example.com");
    import(u"chase.mbox"_s, chase, u"2026-11-21T19:10:00Z"_s);
    QCOMPARE(due(u"2026-11-21T19:10:00Z"_s, 1)["chased"_L1][0]["chased"_L1].toInt(), 1);
    QCOMPARE(show(u"2026-11-21T19:10:00Z"_s)["received_at"_L1].toString(),
             u"2026-11-20T17:30:00Z"_s);

    // W-16: the Sent mailbox proves the acknowledgement, late; W-17: it is no detailed response.
    const QByteArray sent =
        mail("ack@stalw.art", "Anna <anna@stalw.art>", "finder@example.com",
             "Sat, 21 Nov 2026 20:00:00", "Thanks, we look at it.", "report@example.com");
    import(u"sent.mbox"_s, sent, u"2026-11-21T20:30:00Z"_s);
    QCOMPARE(clocks(u"2026-11-21T20:30:00Z"_s),
             u"acknowledge met-late, detailed-response due-soon, fix-estimate no-deadline"_s);
    QCOMPARE(show(u"2026-11-21T20:30:00Z"_s)["state"_L1].toString(), u"acknowledged"_s);
    QVERIFY(due(u"2026-11-21T20:30:00Z"_s, 0)["chased"_L1].toArray().size() <= 1);

    // A pause waits for the reporter, and moves the second clock only.
    const QString sunday = u"2026-11-22T09:00:00Z"_s;
    act(sunday, {u"evaluate"_s});
    QVERIFY(refused(sunday, {u"pause"_s, u"--clock"_s, u"acknowledge"_s, u"--reason"_s, u"x"_s})
                .errors.contains(u"never waits"_s));
    act(sunday,
        {u"pause"_s, u"--clock"_s, u"detailed-response"_s, u"--reason"_s, u"asked for the log"_s});
    QCOMPARE(clocks(u"2026-11-22T20:00:00Z"_s),
             u"acknowledge met-late, detailed-response paused, fix-estimate no-deadline"_s);
    act(u"2026-11-22T19:00:00Z"_s, {u"resume"_s, u"--clock"_s, u"detailed-response"_s});
    QCOMPARE(show(sunday)["obligations"_L1][1]["due_at"_L1].toString(), u"2026-11-23T03:30:00Z"_s);
    act(u"2026-11-22T20:00:00Z"_s, {u"sent"_s, u"--kind"_s, u"detailed-response"_s, u"--reason"_s,
                                    u"We could reproduce it; next …"_s});

    // W-19: an estimate, a changed one, and the word that it owes.
    act(u"2026-11-22T20:10:00Z"_s, {u"set"_s, u"--set"_s, u"estimate=2026-12-10"_s});
    act(u"2026-11-22T20:10:00Z"_s, {u"sent"_s, u"--kind"_s, u"estimate"_s});
    QCOMPARE(
        clocks(u"2026-11-22T20:20:00Z"_s),
        u"acknowledge met-late, detailed-response met, fix-estimate met, fix-target running"_s);
    const QString tuesday = u"2026-11-24T09:00:00Z"_s;
    act(tuesday, {u"set"_s, u"--set"_s, u"estimate=2026-12-20"_s, u"--reason"_s, u"harder"_s});
    QCOMPARE(due(tuesday, 0)["owed"_L1][0]["promise"_L1].toString(), u"estimate-change"_s);
    act(tuesday, {u"sent"_s, u"--kind"_s, u"estimate"_s});
    QVERIFY(due(tuesday, 0)["owed"_L1].toArray().isEmpty());
    QCOMPARE(show(tuesday)["estimates"_L1].toArray().size(), 2);

    // M-7 holds here as well: how bad, and what will be done.
    QVERIFY(refused(tuesday, {u"accept"_s}).errors.contains(u"severity"_s));
    QJsonObject shown = act(
        tuesday, {u"accept"_s, u"--set"_s, u"severity=critical"_s, u"--set"_s, u"approach=fix"_s,
                  u"--set"_s, u"evidence=message 1"_s, u"--set"_s, u"embargo=2026-12-24T12:00Z"_s,
                  u"--set"_s, u"embargo_with=the reporter"_s, u"--reason"_s, u"reproduced"_s});
    QCOMPARE(shown["decision"_L1]["approach"_L1].toString(), u"fix"_s);
    QCOMPARE(shown["assessment"_L1]["validity"_L1].toString(), u"confirmed"_s);
    QCOMPARE(shown["embargo"_L1]["agreed_with"_L1].toString(), u"the reporter"_s);
    QCOMPARE(due(tuesday, 0)["needs_release"_L1].toArray().size(), 1); // M-13
    QCOMPARE(done({u"list"_s, book(), u"is:needs-release"_s, u"--json"_s}, tuesday)
                 .json()["total"_L1]
                 .toInt(),
             1);
    act(tuesday, {u"start-fix"_s, u"--set"_s, u"release.target=0.8.1"_s});
    QVERIFY(due(tuesday, 0)["needs_release"_L1].toArray().isEmpty());

    // Four dates, four facts.
    const QString released = u"2026-12-15T10:00:00Z"_s;
    act(released, {u"set"_s, u"--set"_s, u"fix.fixed_at=2026-12-14T16:00:00Z"_s, u"--set"_s,
                   u"fix.commit=abc123"_s, u"--set"_s, u"fix.commit=def456"_s, u"--set"_s,
                   u"backport.0.7.x=fixed:0.7.4"_s});
    shown = act(released, {u"release"_s, u"--set"_s, u"release.kind=hotfix"_s, u"--set"_s,
                           u"release.reason=critical"_s});
    QCOMPARE(shown["fix"_L1]["commits"_L1].toArray().size(), 2);
    QCOMPARE(shown["fix"_L1]["backports"_L1][0]["version"_L1].toString(), u"0.7.4"_s);
    QCOMPARE(clocks(released),
             u"acknowledge met-late, detailed-response met, fix-estimate met, "
             "notify-resolved no-deadline, fix-target met, estimate-change met"_s);
    QCOMPARE(due(released, 0)["owed"_L1][0]["promise"_L1].toString(), u"notify-resolved"_s);
    act(u"2026-12-15T11:00:00Z"_s, {u"sent"_s, u"--kind"_s, u"resolved"_s});

    // M-9: the embargo, moved once, holds the disclosure.
    act(u"2026-12-16T09:00:00Z"_s, {u"set"_s, u"--set"_s, u"embargo=2026-12-28T12:00Z"_s});
    QVERIFY(refused(u"2026-12-25T09:00:00Z"_s, {u"disclose"_s}).errors.contains(u"embargo"_s));
    const QString disclosed = u"2026-12-28T12:00:00Z"_s;
    shown = act(disclosed, {u"disclose"_s});
    QCOMPARE(shown["embargo"_L1]["extensions"_L1].toInt(), 1);
    const QJsonObject dates{{"fixed_at"_L1, u"2026-12-14T16:00:00Z"_s},
                            {"released_at"_L1, released},
                            {"notified_at"_L1, u"2026-12-15T11:00:00Z"_s},
                            {"disclosed_at"_L1, disclosed}};
    QCOMPARE(shown["dates"_L1].toObject(), dates);
    QCOMPARE(act(disclosed, {u"close"_s})["state"_L1].toString(), u"closed"_s); // nothing is owed
    QCOMPARE(due(u"2027-06-01T00:00:00Z"_s, 0)["due"_L1].toArray().size(), 0);
}

void WholeLifeTest::aMailflowCase()
{
    addPolicy(u"mailflow"_s, {{"reviewers"_L1, 2}});
    import(u"issues.json"_s, Issue, u"2026-11-02T09:00:00Z"_s);
    QCOMPARE(clocks(u"2026-11-02T09:00:00Z"_s), // M-5, M-6
             u"first-response running, acknowledge running, fix-estimate running"_s);
    const QJsonObject source = show(u"2026-11-02T09:00:00Z"_s)["source"_L1].toObject();
    QVERIFY(source["public"_L1].toBool() && !source["against_policy"_L1].toBool()); // M-3
    const QString late = u"2026-11-05T10:00:00Z"_s;
    QCOMPARE(due(late, 1)["due"_L1][0]["words"_L1].toString(), u"target missed by 2 h 00 m"_s);

    // The fresh dump proves the answers (M-12).
    const QByteArray first = comment(1, "2026-11-05T11:00:00Z", "Received; perhaps in 1.5.");
    import(u"comments.json"_s, "[" + first + "]", u"2026-11-05T12:00:00Z"_s);
    QCOMPARE(clocks(u"2026-11-05T12:00:00Z"_s),
             u"first-response met-late, acknowledge met-late, fix-estimate overdue"_s);
    act(u"2026-11-05T12:00:00Z"_s, {u"kind"_s, u"--message"_s, u"2"_s, u"--kind"_s, u"estimate"_s});
    act(u"2026-11-05T12:00:00Z"_s, {u"set"_s, u"--set"_s, u"estimate=2026-12-01"_s});
    QCOMPARE(clocks(u"2026-11-05T12:00:00Z"_s), u"first-response met-late, acknowledge met-late, "
                                                "fix-estimate met-late, fix-target running"_s);

    act(u"2026-11-06T09:00:00Z"_s, {u"evaluate"_s});
    const QString decided = u"2026-11-06T10:00:00Z"_s;
    act(decided, {u"accept"_s, u"--set"_s, u"severity=medium"_s, u"--set"_s, u"approach=fix"_s,
                  u"--set"_s, u"fix.dependency=urllib 2.0"_s});
    QCOMPARE(due(decided, 0)["owed"_L1][0]["promise"_L1].toString(), u"notify-decision"_s); // M-8
    QCOMPARE(done({u"list"_s, book(), u"is:third-party"_s, u"--json"_s}, decided)
                 .json()["total"_L1]
                 .toInt(),
             1); // M-18
    act(decided, {u"sent"_s, u"--kind"_s, u"decision"_s});
    act(decided, {u"start-fix"_s, u"--set"_s, u"release.target=1.5"_s, u"--set"_s,
                  u"release.kind=regular"_s});

    // M-16: two who are not the author.
    const QString released = u"2026-11-30T10:00:00Z"_s;
    const QStringList one{u"release"_s,           u"--set"_s, u"fix.author=dora"_s,  u"--set"_s,
                          u"fix.reviewer=hana"_s, u"--set"_s, u"fix.reviewer=Dora"_s};
    QVERIFY(refused(released, one).errors.contains(u"fix.reviewer"_s));
    QJsonObject shown = act(released, one + QStringList{u"--set"_s, u"fix.reviewer=jo"_s});
    QCOMPARE(shown["fix"_L1]["reviewers"_L1].toArray().size(), 3);
    QCOMPARE(clocks(released),
             u"first-response met-late, acknowledge met-late, fix-estimate met-late, "
             "notify-decision met, notify-resolved no-deadline, fix-target met"_s);

    // W-20: not closed while the fix is not told; told where the policy says, in the tracker.
    act(released, {u"disclose"_s});
    QVERIFY(refused(released, {u"close"_s}).errors.contains(u"--reason"_s));
    const QByteArray last = comment(2, "2026-11-30T12:00:00Z", "Fixed in 1.5.");
    import(u"comments.json"_s, "[" + first + "," + last + "]", u"2026-11-30T13:00:00Z"_s);
    act(u"2026-11-30T13:00:00Z"_s, {u"kind"_s, u"--message"_s, u"4"_s, u"--kind"_s, u"resolved"_s});
    shown = act(u"2026-11-30T13:00:00Z"_s, {u"close"_s});
    QCOMPARE(shown["state"_L1].toString(), u"closed"_s);
    QCOMPARE(shown["dates"_L1]["notified_at"_L1].toString(), u"2026-11-30T12:00:00Z"_s);
}

void WholeLifeTest::whatActRefuses_data()
{
    QTest::addColumn<QStringList>("what");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const auto set = [](const QString &field) { return QStringList{u"set"_s, u"--set"_s, field}; };
    QTest::newRow("an unknown key lists the known ones")
        << set(u"mood=good"_s) << 2 << u"fix.reviewer"_s;
    QTest::newRow("a key without a value") << set(u"severity"_s) << 2 << u"KEY=VALUE"_s;
    QTest::newRow("an unknown word lists the known ones")
        << set(u"severity=awful"_s) << 2 << u"critical"_s;
    QTest::newRow("an item that is not asked for")
        << set(u"item.shoe_size=given"_s) << 2 << u"repro_steps"_s;
    QTest::newRow("a decision before there is one") << set(u"approach=fix"_s) << 3 << u"accept"_s;
    QTest::newRow("an estimate that is over")
        << set(u"estimate=2026-01-01"_s) << 3 << u"over already"_s;
    QTest::newRow("W-18: guidelines without a reason")
        << set(u"followed_guidelines=no"_s) << 3 << u"reason"_s;
    QTest::newRow("M-14: a hotfix without a reason")
        << set(u"release.kind=hotfix"_s) << 3 << u"reason"_s;
    QTest::newRow("a pause of what is not there")
        << QStringList{u"pause"_s, u"--clock"_s, u"disclosure"_s, u"--reason"_s, u"x"_s} << 3
        << u"detailed-response"_s;
    QTest::newRow("a pause without a reason")
        << QStringList{u"pause"_s, u"--clock"_s, u"detailed-response"_s} << 2 << u"--reason"_s;
    QTest::newRow("what goes on is not paused")
        << QStringList{u"resume"_s, u"--clock"_s, u"detailed-response"_s} << 3 << u"running"_s;
    QTest::newRow("a field that a note does not take")
        << QStringList{u"note"_s, u"--reason"_s, u"x"_s, u"--set"_s, u"severity=low"_s} << 2
        << u"set and the steps"_s;
    QTest::newRow("a product that is none")
        << QStringList{u"assign"_s, u"--set"_s, u"product=nothing"_s} << 3 << u"stalwart"_s;
    QTest::newRow("a revision that is none")
        << QStringList{u"assign"_s, u"--set"_s, u"revision=7"_s} << 3 << u"2024-06-22"_s;
}

void WholeLifeTest::whatActRefuses()
{
    QFETCH(const QStringList, what);
    QFETCH(const int, exit);
    QFETCH(const QString, says);
    const QString now = u"2026-11-20T18:00:00Z"_s;
    addPolicy(u"stalwart"_s);
    import(u"inbox.mbox"_s, Report, now);
    const QJsonObject before = show(now);
    const Answer answer = done(QStringList{u"act"_s, book(), m_key} + what, now, exit);
    QVERIFY2(answer.errors.contains(says), qPrintable(answer.errors));
    QCOMPARE(show(now), before);
}

void WholeLifeTest::aCaseIsAssignedAndLookedAtUnderAnotherRevision()
{
    const QString now = u"2026-11-20T18:00:00Z"_s;
    addPolicy(u"stalwart"_s);
    import(u"inbox.mbox"_s, Report, now);
    addPolicy(u"mailflow"_s);
    addPolicy(u"stalwart"_s,
              {{"valid_from"_L1, u"2027-01-01T00:00:00Z"_s}, {"promises"_L1, QJsonArray()}});
    const QJsonObject shown =
        done({u"show"_s, book(), m_key, u"--under"_s, u"2027-02-01"_s, u"--json"_s}, now).json();
    QCOMPARE(shown["obligations"_L1].toArray().size(), 4);
    QCOMPARE(shown["what_if"_L1]["valid_from"_L1].toString(), u"2027-01-01T00:00:00Z"_s);
    QVERIFY(shown["what_if"_L1]["obligations"_L1].toArray().isEmpty());
    QVERIFY(done({u"show"_s, book(), m_key, u"--under"_s, u"1"_s}, now)
                .output.contains("in force since 2024-06-22 it would be"));
    const QJsonObject assigned = act(now, {u"assign"_s, u"--set"_s, u"product=mailflow"_s});
    QCOMPARE(assigned["product"_L1].toString(), u"mailflow"_s);
    QCOMPARE(assigned["received_at"_L1].toString(), u"2026-11-20T17:30:00Z"_s);
    QCOMPARE(assigned["obligations"_L1][0]["due_at"_L1].toString(), u"2026-11-23T17:30:00Z"_s);
}

void WholeLifeTest::aBugBecomesAPublicIssue()
{
    const QString now = u"2026-11-20T18:00:00Z"_s;
    addPolicy(u"stalwart"_s);
    import(
        u"inbox.mbox"_s,
        mail("bug@example.com", Finder, "hello@stalw.art", "Fri, 20 Nov 2026 17:30:00",
             "It crashes on exit.\n\n```\nexploit()\n```\n\nRegards, Finder\nfinder@example.com"),
        now);
    const QStringList issue{u"public-issue"_s, book(), m_key};
    QVERIFY(done(issue, {}, 3).errors.contains(u"not-a-vulnerability"_s));
    act(now, {u"decline"_s, u"--set"_s, u"decline_reason=not-a-vulnerability"_s, u"--reason"_s,
              u"needs local root"_s});
    const Answer written = done(issue, {});
    QCOMPARE(written.output,
             QByteArray("# IMAP APPEND overflow\n\nIt crashes on exit.\n\n(code left out)\n\n"
                        "Regards, (name left out)\n(address left out)\n"));
    const QString out = path(u"issue.md"_s);
    done(issue + QStringList{u"--out"_s, out}, {});
    QCOMPARE(bytesOf(out), written.output);
    QCOMPARE(done(issue + QStringList{u"--out"_s, out}, {}, 3).output, QByteArray());
}

QTEST_GUILESS_MAIN(WholeLifeTest)
#include "tst_wholelife.moc"
