// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefixture.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

/// The life of the sample casebook by command line: what a script may do to it and take out of it.
class CommandActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_sample.make(); }

    void init()
    {
        QTest::failOnWarning();
        m_sample.copy();
    }

    void evidenceIsWrittenOnceAndUnchanged();
    void evidenceIsSearchedWithItsPunctuation();
    void aCaseGoesItsWayFromReportToRelease();
    void anAssessmentIsSetAndShown();
    void withWordsAloneTheSettingIsShown();
    void exploitationDataIsReadFromFiles();
    void aRefusedActionChangesNothing();
    void declineNeedsItsReason();
    void theAnswerSaysWhatHasChanged();
    void anAnswerRecordedByHandMeetsItsPromise();
    void severalVersionsAreSetAtOnce();
    void anEstimateOfADayLastsUntilItsEnd();
    void aZoneThatIsNoneIsRefused();

private:
    Docket::SampleFixture m_sample;
};

void CommandActionsTest::evidenceIsWrittenOnceAndUnchanged()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const QJsonArray evidence =
        docket({u"evidence"_s, m_sample.book(), key, u"--json"_s}).json()["evidence"_L1].toArray();
    const auto found = std::ranges::find_if(evidence, [](const QJsonValue &piece) {
        return piece["name"_L1].toString() == "smuggle.py"_L1;
    });
    QVERIFY(found != evidence.end());
    const QString number = QString::number((*found)["n"_L1].toInt());
    const QStringList extract{u"evidence"_s, m_sample.book(), key,
                              number,        u"--out"_s,      m_sample.folder()};

    QCOMPARE(docket(extract).exit, 0);
    const QString written = m_sample.path(u"smuggle.py.txt"_s); // a desktop runs no .txt
    const QByteArray bytes = bytesOf(written);
    QCOMPARE(bytes, bytesOf(QStringLiteral(DOCKET_RESOURCES "/samples/source/parts/smuggle.py")));
    QCOMPARE((*found)["sha256"_L1].toString().toLatin1(),
             QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());

    const Answer again = docket(extract);
    QCOMPARE(again.exit, 3);
    QVERIFY2(again.errors.contains(u"smuggle.py.txt"_s), qPrintable(again.errors));
    QCOMPARE(bytesOf(written), bytes);

    const auto block = std::ranges::find_if(evidence, [](const QJsonValue &piece) {
        return piece["language"_L1].toString() == "rust"_L1;
    });
    QVERIFY(block != evidence.end());
    const QString out = m_sample.path(u"block.rs"_s);
    QCOMPARE(docket({u"evidence"_s, m_sample.book(), key, QString::number((*block)["n"_L1].toInt()),
                     u"--out"_s, out})
                 .exit,
             0);
    QCOMPARE(bytesOf(out).count('\n'), (*block)["lines"_L1].toInt());
}

void CommandActionsTest::evidenceIsSearchedWithItsPunctuation()
{
    const QString text = u"pickle.dumps(Marker())"_s;
    const QJsonArray hits = docket({u"find-evidence"_s, m_sample.book(), text, u"--json"_s})
                                .json()["hits"_L1]
                                .toArray();
    QVERIFY(!hits.isEmpty());
    const QJsonObject hit = hits.first().toObject();
    QVERIFY(hit["text"_L1].toString().contains(text));
    QVERIFY(hit["line"_L1].toInt() > 0);
    const Answer table = docket({u"find-evidence"_s, m_sample.book(), text.toUpper()});
    QVERIFY(table.output.contains(hit["key"_L1].toString().toUtf8()));

    const QJsonObject list =
        docket({u"list"_s, m_sample.book(), u"evidence:\""_s + text + u'"', u"--json"_s}).json();
    QVERIFY(list["total"_L1].toInt() > 0);
    QCOMPARE(list["not_searched"_L1].toInt(), 0);
    QCOMPARE(docket({u"list"_s, m_sample.book(), u"evidence:zz"_s}).exit, 2);
    QCOMPARE(docket({u"find-evidence"_s, m_sample.book(), u"zz"_s}).exit, 2);
}

void CommandActionsTest::aCaseGoesItsWayFromReportToRelease()
{
    const QString key = m_sample.keyOf(u"Path traversal"_s);
    const QList<std::pair<QString, QString>> steps{
        {u"acknowledge"_s, u"acknowledged"_s}, {u"evaluate"_s, u"evaluating"_s},
        {u"accept"_s, u"accepted"_s},          {u"start-fix"_s, u"fixing"_s},
        {u"release"_s, u"released"_s},
    };
    for (const auto &[action, state] : steps) {
        QStringList act{u"act"_s,   m_sample.book(), key,        action, u"--by"_s, u"A. Person"_s,
                        u"--now"_s, m_sample.now(),  u"--json"_s};
        if (action == "accept"_L1) { // M-7: how bad it is, and what will be done
            act += QStringList{u"--set"_s, u"severity=high"_s, u"--set"_s, u"approach=fix"_s};
        }
        const Answer done = docket(act);
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QCOMPARE(done.json()["state"_L1].toString(), state);
    }
    const QJsonObject shown = m_sample.show(key);
    const QJsonObject last = shown["history"_L1].toArray().last().toObject();
    QCOMPARE(last["event"_L1].toString(), u"state-changed"_s);
    QCOMPARE(last["by"_L1].toString(), u"A. Person"_s);
    QCOMPARE(last["before"_L1].toString(), u"fixing"_s);
    QCOMPARE(shown["obligations"_L1][0]["status"_L1].toString(), u"met"_s); // acknowledged
    QCOMPARE(shown["fix"_L1]["released_at"_L1].toString(), m_sample.now());
}

void CommandActionsTest::anAssessmentIsSetAndShown()
{
    const QString key = m_sample.keyOf(u"Path traversal"_s);
    const auto set = [&](const QStringList &fields) {
        QStringList act{u"act"_s, m_sample.book(), key, u"set"_s, u"--now"_s, m_sample.now()};
        for (const QString &field : fields) {
            act += QStringList{u"--set"_s, field};
        }
        return docket(act);
    };
    const QString vector = u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s;
    const Answer done = set({"vector="_L1 + vector, u"claimed_severity=huge"_s, u"weakness=79"_s,
                             u"weakness=cwe-22"_s, u"ssvc.exploitation=active"_s,
                             u"ssvc.public_safety=significant"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    const QJsonObject shown = m_sample.show(key)["assessment"_L1].toObject();
    QCOMPARE(shown["vectors"_L1][0]["score"_L1].toDouble(), 9.8);
    QCOMPARE(shown["vectors"_L1][0]["rating"_L1].toString(), u"critical"_s);
    QCOMPARE(shown["claimed_severity"_L1].toString(), u"huge"_s);
    QCOMPARE(shown["weaknesses"_L1][0]["id"_L1].toString(), u"CWE-79"_s);
    QVERIFY(shown["weaknesses"_L1][1]["name"_L1].toString().contains(u"Path Traversal"_s));
    QCOMPARE(shown["ssvc"_L1]["decision"_L1].toString(), u"immediate"_s);
    const Answer table = docket({u"show"_s, m_sample.book(), key});
    QVERIFY(table.output.contains("9.8 critical, CVSS:3.1/AV:N"));

    QCOMPARE(set({u"vector=CVSS:3.1/AV:Q"_s}).exit, 2);
    QCOMPARE(set({u"weakness=99999"_s}).exit, 2);
    QCOMPARE(set({u"weakness=CWE-79: XSS"_s}).exit, 2); // the catalogue has another name
    QCOMPARE(set({u"ssvc.utility=high"_s}).exit, 2);
    QCOMPARE(set({u"weakness="_s, u"ssvc.exploitation="_s}).exit, 0);
    const QJsonObject less = m_sample.show(key)["assessment"_L1].toObject();
    QVERIFY(less["weaknesses"_L1].toArray().isEmpty());
    QVERIFY(less["ssvc"_L1]["decision"_L1].isNull());
}

void CommandActionsTest::withWordsAloneTheSettingIsShown()
{
    const QString key = m_sample.keyOf(u"Path traversal"_s);
    QVERIFY(docket({u"severity-method"_s, m_sample.book()}).output.contains("by CVSS"));
    QCOMPARE(docket({u"severity-method"_s, m_sample.book(), u"--set"_s, u"stars"_s}).exit, 2);
    QCOMPARE(docket({u"severity-method"_s, m_sample.book(), u"--set"_s, u"words"_s}).exit, 0);
    QCOMPARE(
        docket({u"severity-method"_s, m_sample.book(), u"--json"_s}).json()["method"_L1].toString(),
        u"words"_s);
    QCOMPARE(m_sample.show(key)["assessment"_L1]["severity_method"_L1].toString(), u"words"_s);
}

void CommandActionsTest::exploitationDataIsReadFromFiles()
{
    const QString path = m_sample.path(u"epss.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#model_version:v1,score_date:2026-11-20T00:00:00+0000\ncve,epss,percentile\n"
               "CVE-2024-2398,0.9,0.99\nbroken\n");
    file.close();
    const Answer done = docket({u"enrich"_s, m_sample.book(), path});
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    QVERIFY(done.output.contains("EPSS of 2026-11-20, 1 CVEs, 1 rows left out."));
    QCOMPARE(docket({u"enrich"_s, m_sample.book(), m_sample.path(u"none"_s)}).exit, 1);
}

void CommandActionsTest::aRefusedActionChangesNothing()
{
    const QString key = m_sample.keyOf(u"Path traversal"_s);
    const QJsonObject before = m_sample.show(key);
    const Answer refused = docket({u"act"_s, m_sample.book(), key, u"release"_s, u"--set"_s,
                                   u"severity=high"_s, u"--now"_s, m_sample.now()});
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.errors.startsWith("docket: "_L1 + key + ": "_L1), qPrintable(refused.errors));
    QVERIFY2(refused.errors.contains(u"acknowledge"_s), qPrintable(refused.errors));
    QCOMPARE(m_sample.show(key), before);

    const Answer unknown = docket({u"act"_s, m_sample.book(), u"DKT-26-999"_s, u"evaluate"_s});
    QCOMPARE(unknown.exit, 3);
    QVERIFY2(unknown.errors.contains(u"DKT-26-999"_s), qPrintable(unknown.errors));
}

void CommandActionsTest::declineNeedsItsReason()
{
    const QString key = m_sample.keyOf(u"LDAP"_s);
    const QStringList decline{u"act"_s,     m_sample.book(), key,
                              u"decline"_s, u"--now"_s,      m_sample.now()};
    const Answer bare = docket(decline);
    QCOMPARE(bare.exit, 2);
    QVERIFY2(bare.errors.contains(u"out-of-scope"_s), qPrintable(bare.errors));
    const Answer done =
        docket(decline + QStringList{u"--set"_s, u"decline_reason=out-of-scope"_s, u"--json"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    QCOMPARE(done.json()["decision"_L1]["decline_reason"_L1].toString(), u"out-of-scope"_s);
}

void CommandActionsTest::theAnswerSaysWhatHasChanged()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const auto act = [&](const QStringList &arguments) {
        return docket(QStringList{u"act"_s, m_sample.book(), key} + arguments +
                      QStringList{u"--now"_s, m_sample.now()});
    };
    const QStringList pause{u"pause"_s, u"--clock"_s, u"detailed-response"_s, u"--reason"_s,
                            u"we asked for the version"_s};
    const Answer paused = act(pause);
    QVERIFY2(paused.output.contains("detailed-response paused"), qPrintable(paused.errors));
    const QStringList set{u"set"_s, u"--set"_s, u"severity=low"_s};
    const Answer changed = act(set);
    QVERIFY2(changed.output.contains("Severity: "), changed.output.constData());
    QVERIFY(act(set).output.contains("nothing changed"));
    const Answer closed = act({u"decline"_s, u"--set"_s, u"decline_reason=out-of-scope"_s});
    QVERIFY2(closed.exit == 0, qPrintable(closed.errors));
    const Answer refused = act({u"close"_s});
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.errors.contains(u"still owed: "_s), qPrintable(refused.errors));
}

void CommandActionsTest::anAnswerRecordedByHandMeetsItsPromise()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const auto details = [&] { return m_sample.show(key)["obligations"_L1][1].toObject(); };
    QCOMPARE(details()["id"_L1].toString(), u"detailed-response"_s);
    QCOMPARE(details()["status"_L1].toString(), u"overdue"_s);
    const QStringList act{u"act"_s, m_sample.book(), key};
    const QStringList now{u"--now"_s, m_sample.now()};
    QCOMPARE(docket(act + QStringList{u"note"_s, u"--reason"_s, u"looked at it"_s} + now).exit, 0);
    QCOMPARE(details()["status"_L1].toString(), u"overdue"_s);
    QCOMPARE(docket(act + QStringList{u"sent"_s, u"--reason"_s, u"Next steps: …"_s} + now).exit, 0);
    QCOMPARE(details()["status"_L1].toString(), u"overdue"_s); // nobody said what it was for
    const int number = m_sample.show(key)["messages"_L1].toArray().last()["n"_L1].toInt();
    const Answer tagged = docket(act +
                                 QStringList{u"kind"_s, u"--message"_s, QString::number(number),
                                             u"--kind"_s, u"detailed-response"_s} +
                                 now);
    QVERIFY2(tagged.exit == 0, qPrintable(tagged.errors));
    QCOMPARE(details()["status"_L1].toString(), u"met-late"_s);
    QCOMPARE(details()["met_by"_L1].toInt(), number);
}

void CommandActionsTest::severalVersionsAreSetAtOnce()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const auto stated = [&](const QString &versions) {
        const Answer done = docket({u"act"_s, m_sample.book(), key, u"set"_s, u"--now"_s,
                                    m_sample.now(), u"--set"_s, u"versions="_s, u"--set"_s,
                                    u"versions="_s + versions, u"--json"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QStringList all;
        for (const QJsonValue &version : done.json()["versions"_L1].toArray()) {
            all.append(version["stated"_L1].toString());
        }
        return all;
    };
    QCOMPARE(stated(u"0.7.3, 0.8.0"_s), (QStringList{u"0.7.3"_s, u"0.8.0"_s}));
    QCOMPARE(stated(u"0.8.1"_s), QStringList{u"0.8.1"_s});
    QCOMPARE(stated(u">= 0.7, < 0.8.1"_s), QStringList{u">= 0.7, < 0.8.1"_s}); // one range
}

void CommandActionsTest::anEstimateOfADayLastsUntilItsEnd()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const auto fixBy = [&](const QString &estimate) {
        const Answer done =
            docket({u"act"_s, m_sample.book(), key, u"set"_s, u"--now"_s, m_sample.now(),
                    u"--set"_s, u"estimate="_s + estimate, u"--json"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        return done.json()["estimates"_L1].toArray().last()["fix_by"_L1].toString();
    };
    QCOMPARE(fixBy(u"2026-12-10"_s), u"2026-12-10T23:59:59Z"_s);
    QCOMPARE(fixBy(u"2026-12-11T12:00:00Z"_s), u"2026-12-11T12:00:00Z"_s);
}

void CommandActionsTest::aZoneThatIsNoneIsRefused()
{
    const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
    const auto set = [&](const QString &zone) {
        return docket({u"act"_s, m_sample.book(), key, u"set"_s, u"--now"_s, m_sample.now(),
                       u"--set"_s, u"embargo_zone="_s + zone});
    };
    const Answer refused = set(u"Mars/Phobos"_s);
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.errors.contains(u"Europe/Berlin"_s), qPrintable(refused.errors));
    QCOMPARE(set(u"Asia/Tokyo"_s).exit, 0);
}

QTEST_GUILESS_MAIN(CommandActionsTest)
#include "tst_commandactions.moc"
