// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"
#include "importers/packing.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Docket::Testing;
using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

namespace {

const QByteArray Poc = "import os\n";

QByteArray part(const QByteArray &name, const QByteArray &bytes)
{
    return "--B\nContent-Type: application/octet-stream; name=\"" + name +
           "\"\nContent-Disposition: attachment; filename=\"" + name +
           "\"\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64() + "\n";
}

QByteArray mail(const QByteArray &parts)
{
    return "From a@example.org Fri Nov 20 16:30:00 2026\n"
           "From: A <a@example.org>\nTo: security@example.com\nMessage-ID: <1@example.org>\n"
           "Subject: A report\nDate: Fri, 20 Nov 2026 16:30:00 +0000\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nSee "
           "it.\n" +
           parts + "--B--\n\n";
}

} // namespace

/// Archives by command line: what is in them, and how an entry comes out.
class CommandEvidenceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_book;
    QString m_key;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Answer evidence(const QStringList &arguments) const
    {
        return docket(QStringList{u"evidence"_s, m_book, m_key} + arguments);
    }

private Q_SLOTS:

    void initTestCase()
    {
        const QByteArray inner = zipped({{"/etc/deep.py", Poc + "2"}});
        const QByteArray outer =
            zipped({{"poc/../../a.py", Poc}, {"b.exe\xE2\x80\xAEgnp.exe", Poc}, {"in.zip", inner}});
        const QByteArray shut = packed({{"a.py", Poc}}, ARCHIVE_FORMAT_ZIP, ARCHIVE_FILTER_NONE,
                                       "zip:encryption=aes256", "infected");
        write(u"a.mbox"_s, mail(part("poc.zip", outer) + part("shut.zip", shut) +
                                part("cut.zip", outer.first(outer.size() - 90)) +
                                part("none.zip", "no archive")));
        write(u"password"_s, "infected\n");
        write(u"wrong"_s, "wrong\n");
        m_book = path(u"a.docket"_s);
        QCOMPARE(docket({u"new"_s, m_book}).exit, 0);
        QVERIFY(docket({u"import"_s, m_book, path(u"a.mbox"_s)}).exit <= 1);
        const QJsonObject list = docket({u"list"_s, m_book, u"--json"_s}).json();
        m_key = list["cases"_L1].toArray().first()["key"_L1].toString();
        QVERIFY(!m_key.isEmpty());
    }

    void init() { QTest::failOnWarning(); }

    void allOfACaseIsWritten()
    {
        const Answer folder = evidence({u"--all"_s, u"--out"_s, m_folder.path()});
        QCOMPARE(folder.exit, 0);
        const QDir there(path(m_key + u"-evidence"_s));
        QCOMPARE(there.entryList(QDir::Files, QDir::Name),
                 (QStringList{u"SHA256SUMS"_s, u"cut.zip"_s, u"none.zip"_s, u"poc.zip"_s,
                              u"shut.zip"_s}));
        QCOMPARE(bytesOf(there.filePath(u"none.zip"_s)), "no archive");
        const Answer again = evidence({u"--all"_s, u"--out"_s, m_folder.path()});
        QCOMPARE(again.exit, 0);
        QVERIFY(QDir(path(m_key + u"-evidence-2"_s)).exists());

        const QString zip = path(u"all.zip"_s);
        QCOMPARE(evidence({u"--zip"_s, zip, u"--password-file"_s, path(u"wrong"_s)}).exit, 0);
        QVERIFY(bytesOf(zip).startsWith("PK"));
        QVERIFY(!bytesOf(zip).contains("no archive"));
        QCOMPARE(evidence({u"--zip"_s, zip}).exit, 3); // it is there
        QCOMPARE(evidence({u"1"_s, u"--zip"_s, zip}).exit, 2);
        QCOMPARE(evidence({u"--all"_s}).exit, 2);
    }

    void entriesAreListed()
    {
        const Answer answer = evidence({u"1"_s, u"--entries"_s});
        QCOMPARE(answer.exit, 0);
        const QString text = QString::fromUtf8(answer.output);
        QVERIFY2(text.contains(u"1/1"_s) && text.contains(u"goes out of its folder"_s),
                 answer.output.constData());
        QVERIFY(text.contains(u"\\u202E"_s) && !text.contains(QChar(0x202E)));
        QVERIFY(text.contains(u"3 entr"_s));
    }

    void entriesAreListedAsJson()
    {
        const Answer answer = evidence({u"1"_s, u"--entries"_s, u"--json"_s});
        const QJsonObject json = answer.json();
        QCOMPARE(json["name"_L1].toString(), u"poc.zip"_s);
        QCOMPARE(json["remarks"_L1].toArray().size(), 0);
        const QJsonArray entries = json["entries"_L1].toArray();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0)["n"_L1].toString(), u"1/1"_s);
        QCOMPARE(entries.at(0)["size"_L1].toInt(), Poc.size());
        QCOMPARE(entries.at(0)["flags"_L1].toArray(), QJsonArray{u"traversal"_s});
        QCOMPARE(entries.at(1)["flags"_L1].toArray(), QJsonArray{u"hidden-characters"_s});
    }

    void anEntryIsWrittenUnderAHarmlessName()
    {
        const QString folder = path(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const Answer answer = evidence({u"1/1"_s, u"--out"_s, folder});
        QVERIFY2(answer.exit == 0, qPrintable(answer.errors));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(u"a.py.txt"_s));
        QCOMPARE(bytesOf(folder + u"/a.py.txt"_s), Poc);
        QCOMPARE(evidence({u"1/1"_s, u"--out"_s, folder}).exit, 3); // never over it
    }

    void entriesOfNestedArchivesHaveLongerNumbers()
    {
        const Answer list = evidence({u"1/3"_s, u"--entries"_s, u"--json"_s});
        QCOMPARE(list.json()["entries"_L1].toArray().first()["n"_L1].toString(), u"1/3/1"_s);
        QCOMPARE(list.json()["name"_L1].toString(), u"poc.zip › in.zip"_s);
        QCOMPARE(evidence({u"1/3/1"_s, u"--out"_s, path(u"deep"_s)}).exit, 0);
        QCOMPARE(bytesOf(path(u"deep"_s)), Poc + "2");
    }

    void aPasswordComesFromAFile()
    {
        const Answer list = evidence({u"2"_s, u"--entries"_s, u"--json"_s});
        QCOMPARE(list.json()["entries"_L1].toArray().first()["flags"_L1].toArray(),
                 QJsonArray{u"encrypted"_s});
        const QStringList extract{u"2/1"_s, u"--out"_s, path(u"shut"_s)};
        const Answer without = evidence(extract);
        QCOMPARE(without.exit, 3);
        QVERIFY2(without.errors.contains(u"--password-file"_s), qPrintable(without.errors));
        const Answer wrong =
            evidence(extract + QStringList{u"--password-file"_s, path(u"wrong"_s)});
        QCOMPARE(wrong.exit, 3);
        QVERIFY2(wrong.errors.contains(u"does not fit"_s), qPrintable(wrong.errors));
        QCOMPARE(evidence(extract + QStringList{u"--password-file"_s, path(u"password"_s)}).exit,
                 0);
        QCOMPARE(bytesOf(path(u"shut"_s)), Poc);
        QCOMPARE(evidence(extract + QStringList{u"--password-file"_s, path(u"nowhere"_s)}).exit, 3);
    }

    void damageIsSaid()
    {
        const Answer answer = evidence({u"3"_s, u"--entries"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(QString::fromUtf8(answer.output).contains(u"cut off or damaged"_s));
    }

    void whatIsNotThereIsSaid_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("words");
        QTest::newRow("no archive") << u"4"_s << 3 << u"no archive of a kind"_s;
        QTest::newRow("no such piece") << u"9"_s << 3 << u"numbers 1 to 4"_s;
        QTest::newRow("no such entry") << u"1/9"_s << 3 << u"no entry of this number"_s;
        QTest::newRow("an entry that is no archive") << u"1/1"_s << 3 << u"no archive of a kind"_s;
        QTest::newRow("no number") << u"1/x"_s << 2 << u"numbers 1 to 4"_s;
        QTest::newRow("nothing behind the slash") << u"1/"_s << 2 << u"numbers 1 to 4"_s;
    }

    void whatIsNotThereIsSaid()
    {
        QFETCH(QString, number);
        QFETCH(int, exit);
        QFETCH(QString, words);
        const Answer answer = evidence({number, u"--entries"_s});
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.errors.contains(words), qPrintable(answer.errors));
        QVERIFY(answer.output.isEmpty());
    }

    void whereToAndWhatExcludeEachOther()
    {
        QCOMPARE(evidence({u"1"_s}).exit, 2);
        QCOMPARE(evidence({u"1"_s, u"--entries"_s, u"--out"_s, path(u"x"_s)}).exit, 2);
        QCOMPARE(evidence({u"--entries"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(CommandEvidenceTest)
#include "tst_commandevidence.moc"
