// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/gittags.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// A repository made by git itself.
class Repository final
{
public:
    Repository() { git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}); }

    QString git(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
        environment.insert(u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s);
        for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            environment.insert("GIT_"_L1 + who + "_NAME"_L1, u"A"_s);
            environment.insert("GIT_"_L1 + who + "_EMAIL"_L1, u"a@example.org"_s);
            environment.insert("GIT_"_L1 + who + "_DATE"_L1, u"2026-01-01T00:00:00Z"_s);
        }
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(u"git"_s, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
            qWarning("git: %s", process.readAllStandardError().constData());
        }
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QString commit(const QString &message)
    {
        git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message});
        return git({u"rev-parse"_s, u"HEAD"_s});
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QStringList tagsOf(const QString &path, const QString &commit)
{
    const auto found = tagsContaining(path, {commit}, VersionScheme::Semver);
    return found ? found->first().tags : QStringList{u"failed"_s};
}

GitFault faultOf(const std::expected<QList<CommitTags>, GitError> &result)
{
    return result ? GitFault::Damaged : result.error().fault;
}

} // namespace

class tst_GitTags final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        if (QProcess::execute(u"git"_s, {u"--version"_s}) != 0) {
            QSKIP("no git to make repositories with");
        }
    }

    void init() { QTest::failOnWarning(); }

    void tagsThatHaveACommit()
    {
        Repository repository;
        const QString first = repository.commit(u"one"_s);
        repository.git({u"tag"_s, u"v0.9.0"_s});
        const QString introduced = repository.commit(u"introduced"_s);
        repository.git({u"tag"_s, u"-a"_s, u"v0.10.0-rc.1"_s, u"-m"_s, u"x"_s});
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"0.10.x"_s});
        const QString backport = repository.commit(u"backport"_s);
        repository.git({u"tag"_s, u"v0.10.1"_s});
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        const QString fix = repository.commit(u"fix"_s);
        repository.git({u"tag"_s, u"-a"_s, u"v0.11.0"_s, u"-m"_s, u"x"_s});
        repository.git({u"tag"_s, u"nightly"_s});
        const QString later = repository.commit(u"later"_s);

        const auto found =
            tagsContaining(repository.path(), {introduced, backport, fix.left(9), later, first},
                           VersionScheme::Semver);
        QVERIFY(found.has_value());
        const QStringList all{u"v0.9.0"_s, u"v0.10.0-rc.1"_s, u"v0.10.1"_s, u"v0.11.0"_s,
                              u"nightly"_s};
        QCOMPARE(found->at(0).tags, all.sliced(1));
        QCOMPARE(found->at(0).first, u"v0.10.1"_s); // a pre-release is no release
        QCOMPARE(found->at(1).tags, QStringList{u"v0.10.1"_s});
        QCOMPARE(found->at(2).asked, fix.left(9));
        QCOMPARE(found->at(2).commit, fix);
        QCOMPARE(found->at(2).tags, (QStringList{u"v0.11.0"_s, u"nightly"_s}));
        QCOMPARE(found->at(3).tags, QStringList());
        QVERIFY(found->at(3).first.isEmpty());
        QCOMPARE(found->at(4).tags, all);
        // Alone, each is the same as together.
        QCOMPARE(tagsOf(repository.path(), introduced), all.sliced(1));
        QCOMPARE(tagsOf(repository.path() + u"/.git"_s, fix),
                 (QStringList{u"v0.11.0"_s, u"nightly"_s}));
    }

    void aMergeBringsACommit()
    {
        Repository repository;
        repository.commit(u"one"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"side"_s});
        const QString side = repository.commit(u"side"_s);
        repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        repository.commit(u"two"_s);
        repository.git({u"tag"_s, u"1.0.0"_s});
        repository.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"m"_s, u"side"_s});
        repository.git({u"tag"_s, u"1.1.0"_s});
        QCOMPARE(tagsOf(repository.path(), side), QStringList{u"1.1.0"_s});
    }

    void refusals()
    {
        Repository repository;
        const QString commit = repository.commit(u"one"_s);
        const auto faultFor = [&repository](const QStringList &commits) {
            return faultOf(tagsContaining(repository.path(), commits, VersionScheme::Semver));
        };
        QCOMPARE(faultFor({u"0123456789"_s}), GitFault::NoSuchCommit);
        QCOMPARE(faultFor({u"HEAD"_s}), GitFault::NoSuchCommit);
        QCOMPARE(faultFor({u"--help"_s}), GitFault::NoSuchCommit);
        QCOMPARE(faultFor({u"abc"_s}), GitFault::NoSuchCommit);
        QCOMPARE(faultFor({QString()}), GitFault::NoSuchCommit);
        QCOMPARE(faultFor(QStringList(MostAskedCommits + 1, commit)), GitFault::TooMany);
        const QString tree = repository.git({u"rev-parse"_s, u"HEAD^{tree}"_s});
        QCOMPARE(faultFor({tree}), GitFault::NoSuchCommit);

        const QTemporaryDir empty;
        const auto nowhere = tagsContaining(empty.path(), {commit}, VersionScheme::Semver);
        QCOMPARE(faultOf(nowhere), GitFault::NotARepository);
        QCOMPARE(nowhere.error().path, empty.path());
        // A folder within a clone is not the clone.
        QVERIFY(QDir(repository.path()).mkdir(u"inner"_s));
        QCOMPARE(faultOf(tagsContaining(repository.path() + u"/inner"_s, {commit},
                                        VersionScheme::Semver)),
                 GitFault::NotARepository);
        std::stop_source stop;
        stop.request_stop();
        repository.git({u"tag"_s, u"1.0.0"_s});
        QCOMPARE(faultOf(tagsContaining(repository.path(), {commit}, VersionScheme::Semver,
                                        stop.get_token())),
                 GitFault::Stopped);
    }

    void nothingThatTheCloneNamesIsRun()
    {
        Repository repository;
        const QString commit = repository.commit(u"one"_s);
        repository.git({u"tag"_s, u"1.0.0"_s});
        const QString mark = repository.path() + u"/ran"_s;
        for (const QString &key : {u"core.fsmonitor"_s, u"core.sshCommand"_s, u"core.pager"_s,
                                   u"diff.external"_s, u"uploadpack.packObjectsHook"_s}) {
            repository.git({u"config"_s, key, "touch "_L1 + mark});
        }
        QFile hook(repository.path() + u"/.git/hooks/reference-transaction"_s);
        QVERIFY(QDir(repository.path()).mkpath(u".git/hooks"_s));
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\ntouch " + mark.toUtf8() + "\n");
        hook.close();
        hook.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(tagsOf(repository.path(), commit), QStringList{u"1.0.0"_s});
        QVERIFY(!QFile::exists(mark));
    }

    void damage()
    {
        Repository repository;
        repository.commit(u"one"_s);
        const QString second = repository.commit(u"two"_s);
        repository.commit(u"three"_s);
        repository.git({u"tag"_s, u"1.0.0"_s});
        // The parent of a commit is gone.
        QVERIFY(QFile::remove(repository.path() + u"/.git/objects/"_s + second.first(2) + u'/' +
                              second.sliced(2)));
        const QString third = repository.git({u"rev-parse"_s, u"1.0.0"_s});
        QCOMPARE(faultOf(tagsContaining(repository.path(), {second}, VersionScheme::Semver)),
                 GitFault::NoSuchCommit);
        const auto found = tagsContaining(repository.path(), {third}, VersionScheme::Semver);
        QVERIFY(!found || found->first().tags == QStringList{u"1.0.0"_s});
        // Tags of nothing, and a configuration that is none.
        QFile tag(repository.path() + u"/.git/refs/tags/9.9.9"_s);
        QVERIFY(tag.open(QIODevice::WriteOnly));
        tag.write("0000000000000000000000000000000000000001\n");
        tag.close();
        QFile config(repository.path() + u"/.git/config"_s);
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[core\n");
        config.close();
        QCOMPARE(faultOf(tagsContaining(repository.path(), {third}, VersionScheme::Semver)),
                 GitFault::Damaged);
    }

    void versionsOfTags_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("version");
        QTest::newRow("1.2.3") << u"1.2.3"_s << u"1.2.3"_s;
        QTest::newRow("v1.2.3") << u"v1.2.3"_s << u"1.2.3"_s;
        QTest::newRow("release-1.2.3") << u"release-1.2.3"_s << u"1.2.3"_s;
        QTest::newRow("curl-8_4_0") << u"curl-8_4_0"_s << u"8.4.0"_s;
        QTest::newRow("server/v0.8.1") << u"server/v0.8.1"_s << u"0.8.1"_s;
        QTest::newRow("v1.0.0-rc.1") << u"v1.0.0-rc.1"_s << u"1.0.0-rc.1"_s;
        QTest::newRow("nightly") << u"nightly"_s << QString();
    }

    void versionsOfTags()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, version);
        QCOMPARE(versionOfTag(tag, VersionScheme::Semver), version);
    }

    /// A long history: what is asked for stands at its beginning, so that all of it is walked.
    void aLongHistory()
    {
        constexpr int Commits = 20'000;
        Repository repository;
        QByteArray stream;
        for (int i = 0; i < Commits; ++i) {
            stream += "commit refs/heads/main\nmark :" + QByteArray::number(i + 1) +
                      "\ncommitter A <a@example.org> " + QByteArray::number(1'700'000'000 + i) +
                      " +0000\ndata 1\nx\n";
            if (i % 100 == 99) {
                stream += "reset refs/tags/v1." + QByteArray::number(i / 100) +
                          ".0\nfrom :" + QByteArray::number(i + 1) + "\n\n";
            }
        }
        repository.git({u"fast-import"_s, u"--quiet"_s}, stream);
        const QString root =
            repository.git({u"rev-list"_s, u"--max-parents=0"_s, u"refs/heads/main"_s});
        QBENCHMARK_ONCE
        {
            QCOMPARE(tagsOf(repository.path(), root).size(), Commits / 100);
        }
    }
};

QTEST_GUILESS_MAIN(tst_GitTags)
#include "tst_gittags.moc"
