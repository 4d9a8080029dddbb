// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::docket;

namespace {

QByteArray mail(const QByteArray &id, const QByteArray &text = "It crashes.\n")
{
    const QByteArray date = "Fri, 20 Nov 2026 16:30:00 +0000";
    return "Message-ID: <" + id + "@x>\nReceived: from x by y; " + date + "\nDate: " + date +
           "\nFrom: Finder <finder@example.com>\nTo: hello@stalw.art\n"
           "Subject: Heap overflow in the IMAP parser\n\n" +
           text;
}

} // namespace

/// Which message belongs to which case, by command line.
class CommandThreadsTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_book;
    const QStringList m_now{u"--now"_s, u"2026-12-01T10:00:00Z"_s};

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] Answer run(const QString &command, const QStringList &rest) const
    {
        return docket(QStringList{command, m_book} + rest + m_now);
    }

    [[nodiscard]] QJsonObject show(const QString &key) const
    {
        return run(u"show"_s, {key, u"--json"_s}).json();
    }

    void importMail(const QString &name, const QByteArray &bytes) const
    {
        write(name, bytes);
        const Answer done = run(u"import"_s, {m_folder.filePath(name)});
        QVERIFY2(done.exit <= 1, qPrintable(done.errors));
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_book =
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".docket"_s);
        QCOMPARE(docket({u"new"_s, m_book}).exit, 0);
        QCOMPARE(docket({u"policy"_s, u"add"_s, m_book, u"stalwart"_s}).exit, 0);
        importMail(u"1.eml"_s, mail("1"));
        importMail(u"2.eml"_s, mail("2"));
    }

    void aMatchSaysWhyAndIsRefused()
    {
        const QJsonValue second = show(u"DKT-26-001"_s)["messages"_L1][1];
        QCOMPARE(second["matched_by"_L1].toString(), u"subject-and-sender"_s);
        QCOMPARE(second["matched_detail"_L1].toString(), u"heap overflow in the imap parser"_s);
        QVERIFY(run(u"show"_s, {u"DKT-26-001"_s})
                    .output.contains("Matched by subject and sender: heap overflow in the imap"));
        const auto refuse = [this](const QString &number) {
            return run(u"act"_s, {u"DKT-26-001"_s, u"refuse-match"_s, u"--message"_s, number});
        };
        QCOMPARE(refuse(u"1"_s).exit, 3);
        QCOMPARE(refuse(u"9"_s).exit, 3);
        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"refuse-match"_s}).exit, 2);
        const Answer done = refuse(u"2"_s);
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QVERIFY2(done.output.contains("DKT-26-002"), done.output.constData());
        QCOMPARE(show(u"DKT-26-001"_s)["messages"_L1].toArray().size(), 1);
        QCOMPARE(show(u"DKT-26-002"_s)["messages"_L1].toArray().size(), 1);
    }

    void casesAreSplitMergedAndUnmerged()
    {
        const Answer split = run(u"act"_s, {u"DKT-26-001"_s, u"split"_s, u"--message"_s, u"1"_s,
                                            u"--title"_s, u"The second issue"_s});
        QVERIFY2(split.exit == 0, qPrintable(split.errors));
        QJsonObject made = show(u"DKT-26-002"_s);
        QCOMPARE(made["title"_L1].toString(), u"The second issue"_s);
        QCOMPARE(made["messages"_L1][0]["of_case"_L1].toString(), u"DKT-26-001"_s);
        QCOMPARE(show(u"DKT-26-001"_s)["split_into"_L1].toArray().size(), 1);

        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"merge"_s}).exit, 2);
        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"merge"_s, u"--into"_s, u"DKT-26-099"_s}).exit,
                 3);
        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"merge"_s, u"--into"_s, u"DKT-26-001"_s}).exit,
                 3);
        const Answer merged =
            run(u"act"_s, {u"DKT-26-001"_s, u"merge"_s, u"--into"_s, u"dkt-26-002"_s});
        QVERIFY2(merged.exit == 0, qPrintable(merged.errors));
        QCOMPARE(show(u"DKT-26-001"_s)["merged_into"_L1].toString(), u"DKT-26-002"_s);
        QCOMPARE(show(u"DKT-26-002"_s)["messages"_L1].toArray().size(), 3);
        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"unmerge"_s}).exit, 0);
        QCOMPARE(run(u"act"_s, {u"DKT-26-001"_s, u"unmerge"_s}).exit, 3);
        QCOMPARE(show(u"DKT-26-001"_s)["messages"_L1].toArray().size(), 2);
        QCOMPARE(show(u"DKT-26-001"_s)["state"_L1].toString(), u"new"_s);
    }

    void aReportIsEntered()
    {
        write(u"call.txt"_s, "Told on the phone.\n");
        const QStringList report{u"--title"_s,    u"Overflow in the calendar"_s,
                                 u"--reporter"_s, u"Ada <ada@example.org>"_s,
                                 u"--received"_s, u"2026-11-30T09:00:00Z"_s,
                                 u"--product"_s,  u"stalwart"_s,
                                 u"--text"_s,     m_folder.filePath(u"call.txt"_s)};
        const Answer done = run(u"report"_s, report + QStringList{u"--json"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        const QJsonObject made = done.json();
        QCOMPARE(made["received_at"_L1].toString(), u"2026-11-30T09:00:00Z"_s);
        QCOMPARE(made["reporter"_L1]["address"_L1].toString(), u"ada@example.org"_s);
        QCOMPARE(made["messages"_L1][0]["text"_L1].toString(), u"Told on the phone."_s);
        QCOMPARE(made["source"_L1]["kind"_L1].toString(), u"by-hand"_s);
        QCOMPARE(run(u"report"_s, {u"--title"_s, u"x"_s}).exit, 2);
        QCOMPARE(run(u"report"_s,
                     {u"--title"_s, u"x"_s, u"--reporter"_s, u"a"_s, u"--product"_s, u"zzz"_s})
                     .exit,
                 3);
        QCOMPARE(run(u"report"_s, {u"--title"_s, u"x"_s, u"--reporter"_s, u"a"_s, u"--received"_s,
                                   u"2030-01-01"_s})
                     .exit,
                 2);
        QCOMPARE(run(u"report"_s, {u"--title"_s, u"x"_s, u"--reporter"_s, u"a"_s, u"--text"_s,
                                   m_folder.filePath(u"none"_s)})
                     .exit,
                 3);
    }

    void otherBytesCanBeRead()
    {
        const QByteArray forged = mail("1", "Forged.\n");
        importMail(u"forged.eml"_s, forged);
        const QJsonValue first = show(u"DKT-26-001"_s)["messages"_L1][0];
        QCOMPARE(first["other_bytes"_L1].toArray().size(), 1);
        const auto raw = [this](const QStringList &rest) {
            return docket(QStringList{u"raw"_s, m_book, u"DKT-26-001"_s} + rest);
        };
        QCOMPARE(raw({u"1"_s}).output, mail("1"));
        QCOMPARE(raw({u"1"_s, u"--other"_s, u"1"_s}).output, forged);
        QCOMPARE(raw({u"1"_s, u"--other"_s, u"2"_s}).exit, 3);
        QCOMPARE(raw({u"2"_s, u"--other"_s, u"1"_s}).exit, 3);
    }

    void contactsAndTheTimeOfAThreadAreSet()
    {
        QVERIFY(run(u"contacts"_s, {}).output.startsWith("Nobody"));
        QCOMPARE(run(u"contacts"_s, {u"--merge"_s, u"a@x.example"_s}).exit, 2);
        const Answer merged =
            run(u"contacts"_s, {u"--merge"_s, u"A@x.example"_s, u"--merge"_s, u"@ann"_s});
        QVERIFY2(merged.exit == 0, qPrintable(merged.errors));
        QCOMPARE(merged.output, "a@x.example, @ann\n");
        QCOMPARE(run(u"contacts"_s, {u"--split"_s, u"@ann"_s}).exit, 0);
        QCOMPARE(run(u"contacts"_s, {u"--split"_s, u"@ann"_s}).exit, 3);

        QVERIFY(run(u"matching"_s, {}).output.contains("within 30 days"));
        QCOMPARE(run(u"matching"_s, {u"--days"_s, u"x"_s}).exit, 2);
        QCOMPARE(run(u"matching"_s, {u"--days"_s, u"-1"_s}).exit, 2);
        QCOMPARE(run(u"matching"_s, {u"--days"_s, u"0"_s}).exit, 0);
        QCOMPARE(run(u"matching"_s, {u"--json"_s}).json()["window_days"_L1].toInt(-1), 0);
        importMail(u"3.eml"_s, mail("3"));
        QCOMPARE(show(u"DKT-26-002"_s)["messages"_L1].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(CommandThreadsTest)
#include "tst_commandthreads.moc"
