// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"
#include "workspace/importfixture.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120}; // 2026-11-21
const QString IssueUrl = u"https://github.com/o/r/issues/7"_s;

/// What may change of an issue; the day it was updated, and 0 for a list that does not say.
struct Issue
{
    QByteArray title = "overflow";
    QByteArray body = "see poc";
    QByteArray state = "open";
    int day = 0;
};

QByteArray json(const Issue &issue)
{
    const QByteArray updated = issue.day == 0 ? QByteArray()
                                              : ",\"updatedAt\":\"2026-11-0" +
                                                    QByteArray::number(issue.day) + "T08:00:00Z\"";
    return "[{\"number\":7,\"title\":\"" + issue.title + "\",\"body\":\"" + issue.body +
           "\",\"state\":\"" + issue.state +
           "\",\"createdAt\":\"2026-11-01T08:00:00Z\",\"author\":{\"login\":\"ann\"},"
           "\"url\":\"https://github.com/o/r/issues/7\"" +
           updated + "}]";
}

QByteArray comment(int id, int issue)
{
    return "{\"id\":" + QByteArray::number(id) +
           ",\"issue_url\":\"https://api.github.com/repos/o/r/issues/" + QByteArray::number(issue) +
           "\",\"user\":{\"login\":\"bob\"},\"created_at\":\"2026-11-02T08:00:00Z\","
           "\"body\":\"me too\"}";
}

const QByteArray RestIssue =
    "{\"number\":7,\"title\":\"overflow\",\"body\":\"x\",\"state\":\"open\","
    "\"html_url\":\"https://github.com/o/r/issues/7\",\"user\":{\"login\":\"ann\"},"
    "\"created_at\":\"2026-11-01T08:00:00Z\"}";

} // namespace

class TestImportTracker final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        return Testing::writeIn(*m_folder, name, bytes);
    }

    ImportReport import(const QStringList &paths, std::optional<SourceFormat> format = {}) const
    {
        return m_workspace->importNow({.paths = paths, .format = format}, {}, {})
            .value_or(ImportReport{});
    }

    ImportedFile import(const Issue &issue) const
    {
        return import({write(u"issues.json"_s, json(issue))}).files.value(0);
    }

    CaseDetail detail() const
    {
        const auto id = m_workspace->caseByRef(IssueUrl);
        return id ? m_workspace->caseDetail(*id).value_or(CaseDetail{}) : CaseDetail{};
    }

    /// "kind: before → after" of what happened after the import.
    QStringList changes() const
    {
        QStringList all;
        for (const CaseEvent &event : detail().events) {
            if (event.kind != EventKind::CaseOpened && event.kind != EventKind::MessageReceived) {
                all.append(toToken(event.kind) + ": "_L1 + event.before + " > "_L1 + event.after);
            }
        }
        return all;
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"t.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void aDamagedTextIsReplacedAndStopsNoImport()
    {
        import(Issue{.body = "see poc", .day = 1});
        const QString path = m_workspace->path();
        m_workspace.reset();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qsizetype frame = file.readAll().indexOf(QByteArray::fromHex("28b52ffd"));
        QVERIFY(frame > 0 && file.seek(frame) && file.write("\0\0\0\0", 4) == 4);
        file.close();
        m_workspace = *Workspace::open(path, [] { return Now; });
        QVERIFY(detail().messages.first().isDamaged);
        QCOMPARE(import(Issue{.body = "again", .day = 2}).unchanged, 1);
        QVERIFY(!detail().messages.first().isDamaged);
        QCOMPARE(detail().messages.first().text, u"again"_s);
    }

    void anIssueThatIsTwiceInADumpGivesWhatItsLastTextSays()
    {
        const auto id =
            m_workspace->addPolicy({.product = u"r"_s,
                                    .issuesUrl = u"https://github.com/o/r/issues"_s,
                                    .asks = {{.key = u"impact"_s, .text = u"Impact"_s}}});
        QVERIFY(id);
        QByteArray first = json({.body = "it breaks", .day = 1});
        const QByteArray later =
            json({.body = "Impact: an attacker could read any file of the server.", .day = 2});
        import({write(u"issues.json"_s, first.chopped(1) + ',' + later.sliced(1))});
        QCOMPARE(detail().file.given, 1);
    }

    void aMailNamedLikeAnIssueIsNotTheIssue()
    {
        const QByteArray mail = "Message-ID: <" + IssueUrl.toLatin1() +
                                ">\nFrom: eve@example.org\nSubject: mine\n\nhijacked\n";
        QCOMPARE(import({write(u"a.eml"_s, mail)}).files.first().newCases, 1);
        const ImportReport report = import({write(u"b.json"_s, json({}))});
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.files.first().newCases, 1);
        QCOMPARE(detail().file.title, u"overflow"_s);
        QCOMPARE(detail().messages.size(), 1);
        QCOMPARE(import({write(u"c.json"_s, '[' + comment(1, 7) + ']')}).files.first().followUps,
                 1);
        QCOMPARE(detail().messages.size(), 2);
        // and the other way round
        const QByteArray reply = "Message-ID: <r@x>\nIn-Reply-To: <" + IssueUrl.toLatin1() +
                                 "#issuecomment-1>\nFrom: eve@example.org\n\nme\n";
        QCOMPARE(import({write(u"d.eml"_s, reply)}).files.first().newCases, 1);
        QCOMPARE(detail().messages.size(), 2);
    }

    void aMailNamedLikeADigestIsNotThatMail()
    {
        const QByteArray nameless =
            "From: ann@example.org\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n\ntext\n";
        import({write(u"a.eml"_s, nameless)});
        const QByteArray digest =
            QCryptographicHash::hash(nameless, QCryptographicHash::Sha256).toHex();
        const ImportReport report =
            import({write(u"b.eml"_s, "Message-ID: <sha256:" + digest + ">\n" + nameless)});
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.files.first().newCases, 1);
    }

    void anOlderDumpChangesNothing()
    {
        import(Issue{.body = "new", .state = "CLOSED", .day = 5});
        const CaseDetail before = detail();
        QCOMPARE(import(Issue{.body = "old", .state = "OPEN", .day = 3}).unchanged, 1);
        QCOMPARE(detail(), before);
        QCOMPARE(detail().messages.first().text, u"new"_s);
        QCOMPARE(detail().file.sourceState, u"closed"_s);
    }

    void everyEditAtTheSourceIsInTheHistory()
    {
        import(Issue{.body = "one\\ntwo\\nthree", .day = 2});
        QCOMPARE(import(Issue{.title = "heap overflow",
                              .body = "one\\n2\\nthree",
                              .state = "CLOSED",
                              .day = 3})
                     .followUps,
                 1);
        const CaseDetail after = detail();
        QCOMPARE(after.file.title, u"heap overflow"_s);
        QCOMPARE(after.messages.first().message.subject, u"heap overflow"_s);
        QCOMPARE(after.messages.first().text, u"one\n2\nthree"_s);
        QCOMPARE(changes(), QStringList({u"title-changed: overflow > heap overflow"_s,
                                         u"message-edited: two > 2"_s,
                                         u"source-state-changed: open > closed"_s}));
        QCOMPARE(after.events.last().at, *instantFromIso(u"2026-11-03T08:00:00Z"_s));
        QCOMPARE(m_workspace->search({u"heap"_s})->size(), 1);
    }

    void aTitleThatAPersonGaveStays()
    {
        import(Issue{.day = 2});
        {
            auto stores = Stores::open(m_workspace->path(), Database::Mode::Worker);
            QVERIFY(stores);
            CaseFile file = detail().file;
            file.title = u"ours"_s;
            QVERIFY((*stores)->cases.update(file));
        }
        import(Issue{.title = "theirs", .day = 3});
        QCOMPARE(detail().file.title, u"ours"_s);
        QCOMPARE(detail().messages.first().message.subject, u"theirs"_s);
        QVERIFY(changes().contains(u"message-edited: overflow > theirs"_s));
    }

    void withoutDatesTheLastImportedStateCounts()
    {
        import(Issue{.state = "OPEN"});
        QCOMPARE(import(Issue{.state = "CLOSED"}).followUps, 1);
        QCOMPARE(detail().file.sourceState, u"closed"_s);
        QCOMPARE(import(Issue{.state = "OPEN"}).unchanged, 1); // that file was read before
        QCOMPARE(detail().file.sourceState, u"closed"_s);
        import({write(u"issues.json"_s, json(Issue{.state = "OPEN"}) + '\n')});
        QCOMPARE(detail().file.sourceState, u"open"_s);
        QCOMPARE(changes().size(), 2);
    }

    void aCommentMayStandBeforeItsIssue()
    {
        const QString path = write(u"dump.json"_s, '[' + comment(1, 7) + ',' + RestIssue + ',' +
                                                       comment(2, 7) + ']');
        const ImportReport report = import({path});
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.files.first().newCases, 1);
        QCOMPARE(report.files.first().followUps, 2);
        QVERIFY(report.files.first().isComplete);
        QCOMPARE(detail().messages.size(), 3);
        QCOMPARE(import({path}).files.first().unchanged, 3);
    }

    void aCommentWithoutItsIssueIsKeptAndListed()
    {
        const QString path =
            write(u"comments.json"_s, '[' + comment(1, 7) + ',' + comment(2, 7) + ']');
        const ImportReport report = import({path});
        QCOMPARE(report.files.first().damaged, 2);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems.first().fault, ImportFault::NoSuchIssue);
        QCOMPARE(report.problems.first().offset, 1);
        QCOMPARE(report.problems.first().detail, IssueUrl);
        QCOMPARE(m_workspace->importIssues()->size(), 2);
        // The issue may come another day, and then the comments find it.
        const ImportReport later = import({path, write(u"issues.json"_s, '[' + RestIssue + ']')});
        QVERIFY(later.problems.isEmpty());
        QCOMPARE(detail().messages.size(), 3);
    }

    void aFolderOfOneFormatIsReadByWhatItsFilesAre()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"dump"_s));
        write(u"dump/a_comments.json"_s, '[' + comment(1, 7) + ']');
        write(u"dump/issues.json"_s, '[' + RestIssue + ']');
        const ImportReport report =
            import({m_folder->filePath(u"dump"_s)}, SourceFormat::GitHubIssues);
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files.last().format, u"github-comments"_s);
        QCOMPARE(detail().messages.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestImportTracker)
#include "tst_importtracker.moc"
