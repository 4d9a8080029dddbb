// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sha256.h"
#include "workspace/importfixture.h"
#include "workspace/stores.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

const QByteArray Damage = "From a@example.org Fri Nov 20 16:30:00 2026\n\ngarbage\n\n";

QByteArray mail(const QByteArray &id, const QByteArray &body = "text")
{
    return "From a@example.org Fri Nov 20 16:30:00 2026\nMessage-ID: <" + id +
           "@x>\nFrom: Ann <ann@example.org>\nTo: hello@stalw.art\nSubject: " + id +
           "\nDate: Fri, 20 Nov 2026 16:30:00 +0000\n\n" + body + "\n\n";
}

QByteArray undatedIssue(const QString &state)
{
    const QJsonObject issue{{u"url"_s, u"https://api.example.org/repos/a/b/issues/1"_s},
                            {u"html_url"_s, u"https://example.org/a/b/issues/1"_s},
                            {u"number"_s, 1},
                            {u"title"_s, u"overflow"_s},
                            {u"user"_s, QJsonObject{{u"login"_s, u"ann"_s}}},
                            {u"state"_s, state},
                            {u"body"_s, u"text"_s},
                            {u"created_at"_s, u"2026-11-20T10:00:00Z"_s}};
    return QJsonDocument(QJsonArray{issue}).toJson();
}

} // namespace

/// A file that was imported before costs only what it has got since.
class TestReimport final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString write(const QByteArray &bytes) const
    {
        return Testing::writeIn(*m_folder, u"in"_s, bytes);
    }

    ImportReport import(const QString &path) const
    {
        return m_workspace->importNow({.paths = {path}}, {}, {}).value_or(ImportReport{});
    }

    QList<ImportSummary> runs() const
    {
        const auto stores = Stores::open(m_workspace->path(), Database::Mode::ReadOnly);
        return stores ? (*stores)->imports.runs().value_or(QList<ImportSummary>{})
                      : QList<ImportSummary>{};
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Workspace::create(m_folder->filePath(u"t.docket"_s), [] { return Now; });
        QVERIFY(made);
        m_workspace = std::move(*made);
        Testing::addStalwart(*m_workspace);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void theBytesThatWereReadAreRemembered()
    {
        const QByteArray box = mail("1") + mail("2");
        import(write(box));
        const SeenBytes seen = runs().first().seen;
        QCOMPARE(seen.count, box.size());
        QCOMPARE(seen.sha256, sha256Of(box));
        QCOMPARE(seen.lastMessageAt, mail("1").size());
    }

    void theSameBytesAreCountedAndListedAsBefore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("same path") << u"in"_s;
        QTest::newRow("a copy") << u"copy"_s;
    }

    void theSameBytesAreCountedAndListedAsBefore()
    {
        QFETCH(const QString, name);
        const QByteArray box = mail("1") + Damage + mail("2");
        const ImportReport first = import(write(box));
        const QString path = Testing::writeIn(*m_folder, name, box);
        const ImportReport again = import(path);
        const ImportedFile &file = again.files.first();
        QCOMPARE(file.messages, 2);
        QCOMPARE(file.unchanged, 2);
        QCOMPARE(file.damaged, 1);
        QVERIFY(file.isComplete);
        QCOMPARE(again.problems.size(), first.problems.size());
        QCOMPARE(again.problems.first().path, path);
        QCOMPARE(again.problems.first().offset, mail("1").size());
        QCOMPARE(runs().size(), 1);
    }

    void whatWasAppendedComesInAndIsRemembered()
    {
        const QByteArray box = mail("1") + Damage + mail("2") + mail("3");
        import(write(box));
        const ImportReport report = import(write(box + Damage + mail("4") + mail("5")));
        const ImportedFile &file = report.files.first();
        QCOMPARE(file.messages, 5);
        QCOMPARE(file.unchanged, 3);
        QCOMPARE(file.newCases, 2);
        QCOMPARE(file.damaged, 2);
        QCOMPARE(report.problems.size(), 2);
        QCOMPARE(report.problems.first().offset, box.size()); // news first
        QCOMPARE(report.problems.last().offset, mail("1").size());

        const QByteArray longer = box + Damage + mail("4") + mail("5");
        QCOMPARE(runs().first().seen.sha256, sha256Of(longer));
        QCOMPARE(import(write(longer + mail("6"))).files.first().unchanged, 5);
    }

    void theLastMessageMayHaveGrown()
    {
        const QByteArray box = mail("1") + mail("2", "the first half");
        import(write(box));
        const ImportReport report = import(write(box.trimmed() + "and the second\n\n" + mail("3")));
        QCOMPARE(report.files.first().newCases, 1);
        QCOMPARE(report.files.first().unchanged, 2);
        QCOMPARE(report.problems.size(), 1);
        QCOMPARE(report.problems.first().fault, ImportFault::SameIdOtherBytes);
        QCOMPARE(report.problems.first().offset, mail("1").size());
    }

    void anotherFileOfTheSameNameOrSizeIsReadWhole()
    {
        import(write(mail("1") + mail("2")));
        const ImportedFile file = import(write(mail("3") + mail("2"))).files.first();
        QCOMPARE(file.messages, 2);
        QCOMPARE(file.newCases, 1);
        QCOMPARE(file.unchanged, 1);
    }

    /// "b" has the bytes of "a", and "c" as many others, which come later.
    void aCopyAmongFilesOfOneSizeIsFound()
    {
        const QByteArray dateless = "From: ann@example.org\nSubject: one\n\ntext\n";
        const QString a = Testing::writeIn(*m_folder, u"a.eml"_s, dateless);
        const QString b = Testing::writeIn(*m_folder, u"b.eml"_s, dateless);
        const QString c =
            Testing::writeIn(*m_folder, u"c.eml"_s, QByteArray(dateless).replace("one", "two"));
        for (const QString &path : {a, b, c}) {
            import(path);
        }
        const QList<ImportSummary> before = runs();
        QCOMPARE(import(b).files.first().unchanged, 1);
        QCOMPARE(runs(), before);
    }

    void aFileThatWasCutIsReadWhole()
    {
        import(write(mail("1") + mail("2")));
        const ImportedFile file = import(write(mail("1"))).files.first();
        QCOMPARE(file.messages, 1);
        QCOMPARE(file.unchanged, 1);
    }

    /// Without dates the last import counts, of what is new: two files that give an item two states
    /// would change it for ever.
    void undatedItemsOfAKnownFileChangeNothing()
    {
        const auto state = [this] {
            CaseFile found;
            const auto done = m_workspace->eachRow([&](QList<CaseRow> &&rows) {
                found = m_workspace->caseDetail(rows.first().id)->file;
                return false;
            });
            return done ? found.sourceState : QString();
        };
        import(write(undatedIssue(u"open"_s)));
        import(write(undatedIssue(u"closed"_s)));
        QVERIFY(state().startsWith(u"closed"_s));
        QCOMPARE(import(write(undatedIssue(u"open"_s))).files.first().unchanged, 1);
        QVERIFY(state().startsWith(u"closed"_s));
        import(write(undatedIssue(u"open"_s) + '\n')); // exported again
        QVERIFY(state().startsWith(u"open"_s));
    }
};

QTEST_GUILESS_MAIN(TestReimport)

#include "tst_reimport.moc"
