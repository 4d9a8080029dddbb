// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/packing.h"
#include "workspace/importfiles.h"
#include "workspace/importrun.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

QByteArray eml(const QByteArray &id)
{
    return "Message-ID: <" + id + ">\nFrom: Ann <ann@example.org>\nTo: hello@stalw.art\n" +
           "Subject: report " + id + "\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n\ntext\n";
}

QByteArray mbox(const QByteArray &id, const QByteArray &status = {})
{
    return "From - Fri Nov 20 16:30:00 2026\n" + status + eml(id) + "\n";
}

} // namespace

/// What a team has on disk: folders of mail programs, and packed files.
class TestImportFolders final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        const bool isDone = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isDone ? path : QString();
    }

    ImportReport import(const QString &path) const
    {
        return m_workspace->importNow({.paths = {path}}, {}, {}).value_or(ImportReport{});
    }

    /// Paths from the folder on.
    QStringList shown(const QList<ImportedFile> &files) const
    {
        QStringList all;
        for (const ImportedFile &file : files) {
            all.append(file.path.sliced(m_folder->path().size() + 1));
        }
        return all;
    }

    QStringList shown(const QList<ImportIssue> &issues) const
    {
        QStringList all;
        for (const ImportIssue &issue : issues) {
            all.append(issue.path.sliced(m_folder->path().size() + 1));
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

    void aMaildirIsItsDeliveredMail()
    {
        write(u"m/cur/1.host:2,S"_s, eml("1@x"));
        write(u"m/new/2.host"_s, eml("2@x"));
        write(u"m/tmp/3.host"_s, eml("3@x"));
        write(u"m/dovecot-uidlist"_s, "3 V1 N2");
        write(u"m/.Sent/cur/4.host:2,"_s, eml("4@x"));
        QDir(m_folder->path()).mkpath(u"m/.Sent/new"_s);
        QDir(m_folder->path()).mkpath(u"m/.Sent/tmp"_s);
        const ImportReport report = import(m_folder->filePath(u"m"_s));
        QCOMPARE(shown(report.files), (QStringList{u"m/.Sent/cur/4.host:2,"_s,
                                                   u"m/cur/1.host:2,S"_s, u"m/new/2.host"_s}));
        QCOMPARE(report.problems, (QList{ImportIssue{ImportFault::NotDelivered,
                                                     m_folder->filePath(u"m/tmp"_s), 0, u"1"_s}}));
        QCOMPARE(report.notMail, 1);
    }

    void aThunderbirdProfileIsItsMailboxes()
    {
        write(u"p/prefs.js"_s, "user_pref(\"a\", 1);");
        write(u"p/places.sqlite"_s, "SQLite format 3");
        // a file that a dump of issues looks like, where no dump is
        const QByteArray dump = R"([{"number":1,"title":"t","comments_url":"u","state":"open"}])";
        write(u"p/addons.json"_s, dump);
        write(u"p/Mail/Local Folders/Inbox"_s, mbox("1@x"));
        write(u"p/Mail/Local Folders/Inbox.msf"_s, "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
        write(u"p/Mail/Local Folders/Empty"_s, {});
        write(u"p/Mail/Local Folders/rules.json"_s, dump);
        write(u"p/Mail/Local Folders/Inbox.sbd/Security"_s, mbox("2@x"));
        write(u"p/ImapMail/imap.example.org/INBOX"_s, mbox("3@x"));
        const ImportReport report = import(m_folder->filePath(u"p"_s));
        QCOMPARE(shown(report.files), (QStringList{u"p/ImapMail/imap.example.org/INBOX"_s,
                                                   u"p/Mail/Local Folders/Inbox"_s,
                                                   u"p/Mail/Local Folders/Inbox.sbd/Security"_s}));
        QVERIFY(report.problems.isEmpty());
        QCOMPARE(report.notMail, 6);
        // the same without the profile round it
        const ImportReport local = import(m_folder->filePath(u"p/Mail/Local Folders"_s));
        QCOMPARE(local.files.size(), 2);
        QVERIFY(local.problems.isEmpty());
        QCOMPARE(local.notMail, 3);
    }

    void mailThatThunderbirdDeletedIsSkipped()
    {
        const ImportReport report = import(
            write(u"Inbox"_s, mbox("1@x", "X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n") +
                                  mbox("2@x", "X-Account-Key: account1\nX-Mozilla-Status: 0009\n") +
                                  // a sender's own field hides nothing
                                  mbox("3@x", "Received: by mx; Fri, 20 Nov 2026 16:30:00 +0000\n"
                                              "X-Mozilla-Status: 0009\n")));
        QCOMPARE(report.files.first().messages, 2);
        QCOMPARE(report.files.first().skipped, 1);
    }

    void aFolderOfMailsIsRead()
    {
        write(u"f/a.eml"_s, eml("1@x"));
        write(u"f/deep/er/b.eml"_s, eml("2@x"));
        write(u"f/notes.txt"_s, "nothing");
        const ImportReport report = import(m_folder->filePath(u"f"_s));
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(shown(report.problems), QStringList{u"f/notes.txt"_s});
        QCOMPARE(report.notMail, 0);
    }

    void aPackedMailboxIsRead()
    {
        for (const int filter :
             {ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_ZSTD, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_BZIP2}) {
            const QByteArray id = QByteArray::number(filter) + "@x";
            const ImportReport report = import(write(u"inbox"_s, compressed(mbox(id), filter)));
            QCOMPARE(shown(report.files), QStringList{u"inbox"_s});
            QCOMPARE(report.files.first().newCases, 1);
            QVERIFY(report.files.first().isComplete);
        }
    }

    void anArchiveIsItsEntries()
    {
        const QList<PackEntry> entries{{"mail/in.mbox", mbox("1@x") + mbox("2@x")},
                                       {"../../etc/one.eml", eml("3@x")},
                                       {"read.me", "words"},
                                       {"more.mbox.gz", compressed(mbox("4@x"))},
                                       {"inner.zip", zipped({{"a.eml", eml("5@x")}})}};
        for (const bool isZip : {true, false}) {
            const QString name = isZip ? u"a.zip"_s : u"a.tar"_s;
            const ImportReport report =
                import(write(name, isZip ? zipped(entries) : tarred(entries)));
            QCOMPARE(shown(report.files),
                     (QStringList{name + u" › mail/in.mbox"_s, name + u" › ../../etc/one.eml"_s}));
            QCOMPARE(report.files.at(0).messages, 2);
            QCOMPARE(report.files.at(0).newCases, isZip ? 2 : 0); // again changes nothing
            QCOMPARE(report.files.at(1).messages, 1);
            QCOMPARE(shown(report.problems),
                     (QStringList{name + u" › read.me"_s, name + u" › more.mbox.gz"_s,
                                  name + u" › inner.zip"_s}));
            QCOMPARE(report.problems.at(1).fault, ImportFault::ArchiveInArchive);
            QCOMPARE(report.problems.at(2).fault, ImportFault::ArchiveInArchive);
        }
    }

    void commentsInAnArchiveWaitForTheirIssues()
    {
        const auto bytes = [](const QString &name) {
            QFile file(QStringLiteral(DOCKET_TEST_DATA "/github/") + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const ImportReport report =
            import(write(u"dump.tar.gz"_s, tarred({{"comments.json", bytes(u"comments.json"_s)},
                                                   {"issues.json", bytes(u"issues.json"_s)}})));
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files.first().format, u"github"_s);
        QVERIFY(report.files.last().followUps > 0);
    }

    void aBombIsAProblemOfItsEntry()
    {
        // a mailbox that never ends: more than the free bytes, and far more than its packed size
        const QByteArray bomb = mbox("1@x") + QByteArray(80 << 20, ' ');
        const ImportReport report =
            import(write(u"b.zip"_s, zipped({{"bomb.mbox", bomb}, {"next.eml", eml("2@x")}})));
        QVERIFY(std::ranges::contains(report.problems, ImportFault::UnpacksTooLarge,
                                      &ImportIssue::fault));
        QVERIFY(!report.files.first().isComplete);
    }

    void aDamagedArchiveKeepsWhatCameBefore()
    {
        QByteArray bytes = tarred({{"a.eml", eml("1@x")}, {"b.eml", eml("2@x").repeated(9000)}},
                                  ARCHIVE_FILTER_NONE);
        const ImportReport report = import(write(u"cut.tar"_s, bytes.first(200'000)));
        QCOMPARE(report.files.first().newCases, 1);
        QVERIFY(!report.problems.isEmpty());
        QCOMPARE(report.problems.last().fault, ImportFault::CannotRead);
    }
};

QTEST_GUILESS_MAIN(TestImportFolders)
#include "tst_importfolders.moc"
