// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

/// Letters by command line: drafted, printed, sent.
class CommandLetterTest final : public QObject
{
    Q_OBJECT

private:
    Docket::SampleFixture m_sample;

    Answer letter(const QStringList &arguments) const
    {
        return docket(QStringList{u"letter"_s, m_sample.book()} + arguments +
                      QStringList{u"--now"_s, m_sample.now(), u"--by"_s, u"Mara"_s});
    }

    QString status(const QString &key, const QString &promise) const
    {
        const QJsonObject shown =
            docket({u"show"_s, m_sample.book(), key, u"--now"_s, m_sample.now(), u"--json"_s})
                .json();
        for (const QJsonValue &clock : shown["obligations"_L1].toArray()) {
            if (clock["id"_L1].toString() == promise) {
                return clock["status"_L1].toString();
            }
        }
        return {};
    }

private Q_SLOTS:

    void initTestCase() { m_sample.make(); }

    void init()
    {
        QTest::failOnWarning();
        m_sample.copy();
    }

    void theTextIsPrintedAndNothingIsWritten()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const QByteArray before = bytesOf(m_sample.book());
        const Answer printed = letter({key, u"received"_s});
        QVERIFY2(printed.exit == 0, qPrintable(printed.errors));
        QVERIFY(printed.output.startsWith("Hello "));
        const QByteArray reference = "Reference: " + key.toUtf8() + "/received\n";
        QVERIFY(printed.output.endsWith(reference));
        QCOMPARE(letter({key, u"received"_s, u"--text"_s}).output, printed.output);
        QCOMPARE(letter({key, u"received"_s, u"--json"_s}).json()["text"_L1].toString().toUtf8(),
                 printed.output);
        QCOMPARE(bytesOf(m_sample.book()), before);
    }

    void W17_aDraftIsSentWhenTheSentMailboxHasIt()
    {
        const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
        const QString file = m_sample.path(u"draft.eml"_s);
        QCOMPARE(status(key, u"detailed-response"_s), u"overdue"_s);
        const Answer drafted = letter({key, u"next-steps"_s, u"--out"_s, file});
        QVERIFY2(drafted.exit == 0, qPrintable(drafted.errors));
        QCOMPARE(status(key, u"detailed-response"_s), u"overdue"_s);
        QVERIFY(bytesOf(file).contains("X-Unsent: 1\r\n"));
        const Answer imported =
            docket({u"import"_s, m_sample.book(), file, u"--now"_s, u"2026-11-21T20:00:00Z"_s});
        QVERIFY2(imported.exit == 0, qPrintable(imported.errors));
        QCOMPARE(status(key, u"detailed-response"_s), u"met-late"_s);
    }

    void aFileThatExistsIsNotOverwritten()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const QString file = m_sample.path(u"kept.eml"_s);
        QVERIFY(letter({key, u"received"_s, u"--out"_s, file}).exit == 0);
        const QByteArray before = bytesOf(file);
        const Answer again =
            letter({key, u"next-steps"_s, u"--out"_s, file, u"--sent"_s, m_sample.now()});
        QCOMPARE(again.exit, 3);
        QVERIFY2(again.errors.contains(u"nothing is overwritten"_s), qPrintable(again.errors));
        QCOMPARE(bytesOf(file), before);
        QVERIFY(status(key, u"detailed-response"_s) != u"met"_s);
    }

    void W16_aPersonSaysThatItWasSent()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const Answer sent = letter({key, u"received"_s, u"--sent"_s, m_sample.now()});
        QVERIFY2(sent.output.contains("received recorded as sent"), sent.output.constData());
        QCOMPARE(status(key, u"acknowledge"_s), u"met"_s);
        for (const QString &when : {u"never"_s, u"2027-01-01"_s}) {
            QCOMPARE(letter({key, u"next-steps"_s, u"--sent"_s, when}).exit, 2);
        }
        QVERIFY(status(key, u"detailed-response"_s) != u"met"_s);
    }

    void nothingIsWrittenWhereTheTimeIsWrong()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const QString file = m_sample.path(u"unwritten.eml"_s);
        for (const QString &when : {u"never"_s, u"2027-01-01"_s}) {
            const Answer refused =
                letter({key, u"next-steps"_s, u"--out"_s, file, u"--sent"_s, when});
            QCOMPARE(refused.exit, 2);
            QVERIFY2(refused.errors.contains(when), qPrintable(refused.errors));
            QVERIFY(!QFileInfo::exists(file));
        }
    }

    void aDraftNeedsAFolder()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const Answer refused =
            letter({key, u"received"_s, u"--out"_s, m_sample.path(u"nowhere/letter.eml"_s)});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.errors.contains(u"there is no such folder"_s), qPrintable(refused.errors));
    }

    void M12_onATrackerItIsAComment()
    {
        const QJsonObject list =
            docket({u"list"_s, m_sample.book(), u"product:mailflow"_s, u"--json"_s}).json();
        const QString key = list["cases"_L1][0]["key"_L1].toString();
        const QJsonObject comment = letter({key, u"received"_s, u"--json"_s}).json();
        QCOMPARE(comment["comment"_L1].toBool(), true);
        QVERIFY(comment["text"_L1].toString().contains("<!-- docket: "_L1 + key));
    }

    void whatIsNotSoIsNotWritten()
    {
        const QString key = m_sample.keyOf(u"Path traversal"_s);
        const Answer refused = letter({key, u"fix-released"_s});
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.output.isEmpty());
        QVERIFY2(refused.errors.contains(u"released"_s), qPrintable(refused.errors));
        QCOMPARE(letter({key, u"no-such-letter"_s}).exit, 2);
        QCOMPARE(letter({key}).exit, 2);
    }

    void theListSaysWhatIsOwed()
    {
        const Answer all = docket({u"letter"_s, m_sample.book(), u"--list"_s, u"--json"_s});
        QCOMPARE(all.exit, 0);
        QCOMPARE(all.json()["letters"_L1].toArray().size(), 17);
        QVERIFY(all.json()["promises_without_template"_L1].toArray().isEmpty());
        const QString key = m_sample.keyOf(u"SMTP smuggling"_s);
        const QJsonArray letters =
            letter({key, u"--list"_s, u"--json"_s}).json()["letters"_L1].toArray();
        QCOMPARE(letters.first()["template"_L1].toString(), u"next-steps"_s);
        QCOMPARE(letters.first()["owed"_L1].toBool(), true);
    }
};

QTEST_GUILESS_MAIN(CommandLetterTest)
#include "tst_commandletter.moc"
