// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docketprocess.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

namespace {

QString form(const QString &name)
{
    return QStringLiteral(DOCKET_TEST_DATA "/policies/%1.md").arg(name);
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

} // namespace

/// Policies by command line: read, shown, added, corrected.
class CommandPolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = m_folder->filePath(u"team.docket"_s);
        QCOMPARE(docket({u"new"_s, m_book}).exit, 0);
    }

    void checkHasTheKeysOfTheManual();
    void checkEndsWithOneWhereAPersonShouldLook();
    void checkRefusesWhatIsNoPolicy_data();
    void checkRefusesWhatIsNoPolicy();
    void checkJudgesVersions();
    void checkShowsGapsAndOverlaps();
    void addReadsADocument();
    void addTakesACorrectedRecordAsANewRevision();
    void addTakesAPresetForAProduct();
    void addWantsAProduct();
    void casesOfBeforeTheirPolicyAreNamedAndAssigned();
    void dueIsQuietWhereThereIsNothingToTell();
    void theBundledDocumentsNeedNoLook();

private:
    [[nodiscard]] QJsonArray policies() const
    {
        return docket({u"policy"_s, u"show"_s, m_book, u"--json"_s})
            .json()["policies"_L1]
            .toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_book;
};

void CommandPolicyTest::checkHasTheKeysOfTheManual()
{
    const QJsonObject policy =
        docket({u"policy"_s, u"check"_s, form(u"severity"_s), u"--json"_s}).json();
    for (const auto key : {"product"_L1, "intake"_L1, "versions"_L1, "promises"_L1, "asks"_L1,
                           "practices"_L1, "safe_harbour"_L1, "not_understood"_L1}) {
        QVERIFY2(policy.contains(key), key.data());
    }
    QCOMPARE(keysOf(policy["intake"_L1].toObject()),
             (QStringList{u"emails"_s, u"issues_url"_s, u"public_issue"_s}));
    const QJsonObject promise = policy["promises"_L1][0].toObject();
    for (const auto key :
         {"id"_L1, "text"_L1, "hours"_L1, "modality"_L1, "condition"_L1, "met_by"_L1}) {
        QVERIFY2(promise.contains(key), key.data());
    }
    QCOMPARE(promise["id"_L1].toString(), u"acknowledge"_s);
    QCOMPARE(policy["versions"_L1]["rows"_L1][0]["text"_L1].toString(), u"latest"_s);
    QCOMPARE(policy["asks"_L1][0]["item"_L1].toString(), u"details"_s);
}

void CommandPolicyTest::checkEndsWithOneWhereAPersonShouldLook()
{
    const Answer answer = docket({u"policy"_s, u"check"_s, form(u"harsh"_s)});
    QCOMPARE(answer.exit, 1);
    const QString words = QString::fromUtf8(answer.output);
    QVERIFY(words.contains("You must sign a contract"_L1));
    QVERIFY(words.contains("contradiction"_L1));
    QCOMPARE(docket({u"policy"_s, u"check"_s, form(u"severity"_s)}).exit, 0);
}

void CommandPolicyTest::checkRefusesWhatIsNoPolicy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\0\0\0", 7);
    QTest::newRow("another document") << QByteArray("# Cooking\n\nBoil it.\n");
}

void CommandPolicyTest::checkRefusesWhatIsNoPolicy()
{
    QFETCH(const QByteArray, bytes);
    QFile file(m_folder->filePath(u"SECURITY.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QCOMPARE(docket({u"policy"_s, u"check"_s, file.fileName()}).exit, 3);
    QCOMPARE(docket({u"policy"_s, u"add"_s, m_book, u"--product"_s, u"x"_s, file.fileName()}).exit,
             3);
    QCOMPARE(policies().size(), 0);
    QCOMPARE(docket({u"policy"_s, u"check"_s, file.fileName() + u"x"_s}).exit, 3);
}

void CommandPolicyTest::checkJudgesVersions()
{
    const QJsonObject policy =
        docket({u"policy"_s, u"check"_s, form(u"template"_s), u"--json"_s, u"--version"_s,
                u"5.1.3"_s, u"--version"_s, u"3.9"_s, u"--version"_s, u"4.1.0"_s})
            .json();
    const QJsonArray verdicts = policy["verdicts"_L1].toArray();
    QCOMPARE(verdicts.size(), 3);
    QCOMPARE(verdicts[0]["verdict"_L1].toString(), u"supported"_s);
    QCOMPARE(verdicts[0]["row"_L1].toString(), u"5.1.x"_s);
    QCOMPARE(verdicts[1]["verdict"_L1].toString(), u"not-supported"_s);
    QCOMPARE(verdicts[2]["verdict"_L1].toString(), u"not-stated"_s);
    QCOMPARE(verdicts[2]["note"_L1].toString(), u"in-gap"_s); // the words of docket show
    QVERIFY(verdicts[0]["note"_L1].isNull());
    QVERIFY(!policy["versions"_L1]["gaps"_L1].toArray().isEmpty());
    QVERIFY(policy["versions"_L1].toObject().contains("overlaps"_L1));
}

void CommandPolicyTest::checkShowsGapsAndOverlaps()
{
    const QString path = m_folder->filePath(u"SECURITY.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("| Version | Supported |\n| --- | --- |\n| 2.1.x | yes |\n| < 1.0 | no |\n"
                       "| 0.9.x | yes |\n") > 0);
    file.close();
    const QString words = QString::fromUtf8(docket({u"policy"_s, u"check"_s, path}).output);
    QVERIFY2(words.contains("In no row: >= 1.0, < 2.1"_L1), qPrintable(words));
    static const QRegularExpression overlap(u"< 1\\.0 +0\\.9\\.x +the narrower row counts"_s);
    QVERIFY2(words.contains(overlap), qPrintable(words));
    QVERIFY(!words.contains("Versions of "_L1)); // it does not say of what
}

void CommandPolicyTest::addReadsADocument()
{
    const Answer added = docket({u"policy"_s, u"add"_s, m_book, u"--product"_s, u"Tool"_s,
                                 u"--valid-from"_s, u"2026-03-01"_s, form(u"language"_s)});
    QCOMPARE(added.exit, 1); // one sentence is left
    const QString words = QString::fromUtf8(added.output);
    QVERIFY(words.contains("tool: 4 promises, from 2026-03-01"_L1));
    QVERIFY(words.contains("Please include the word vulnerability"_L1));
    QCOMPARE(policies().size(), 1);
    const QJsonObject kept = policies()[0].toObject();
    QCOMPARE(kept["product"_L1].toString(), u"tool"_s);
    QCOMPARE(kept["valid_from"_L1].toString(), u"2026-03-01T00:00:00Z"_s);
    QCOMPARE(kept["not_understood"_L1].toArray().size(), 1);
}

void CommandPolicyTest::addTakesACorrectedRecordAsANewRevision()
{
    const QStringList check{u"policy"_s,   u"check"_s,     form(u"language"_s),
                            u"--record"_s, u"--product"_s, u"tool"_s};
    QByteArray record = docket(check).output;
    QVERIFY(record.contains("\"hours\": 168"));
    record.replace("\"hours\": 168", "\"hours\": 120");
    record.replace("\"subject\":", "\"pre_releases\": \"as-its-release\", \"subject\":");
    QFile file(m_folder->filePath(u"tool.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(record) > 0);
    file.close();

    QCOMPARE(docket({u"policy"_s, u"add"_s, m_book, u"--product"_s, u"tool"_s, u"--valid-from"_s,
                     u"2026-01-01"_s, form(u"language"_s)})
                 .exit,
             1);
    QCOMPARE(
        docket({u"policy"_s, u"add"_s, m_book, u"--valid-from"_s, u"2026-06-01"_s, file.fileName()})
            .exit,
        1);
    QCOMPARE(policies().size(), 2);
    QCOMPARE(policies()[0]["promises"_L1][0]["hours"_L1].toInt(), 168);
    QCOMPARE(policies()[1]["promises"_L1][0]["hours"_L1].toInt(), 120);
    QCOMPARE(policies()[0]["versions"_L1]["pre_releases"_L1].toString(), u"by-precedence"_s);
    QCOMPARE(policies()[1]["versions"_L1]["pre_releases"_L1].toString(), u"as-its-release"_s);
}

void CommandPolicyTest::addTakesAPresetForAProduct()
{
    QCOMPARE(docket({u"policy"_s, u"add"_s, m_book, u"--product"_s, u"tool"_s, u"eu-cra"_s}).exit,
             0);
    QCOMPARE(policies()[0]["product"_L1].toString(), u"tool"_s);
    QVERIFY(policies()[0]["remark"_L1].toString().contains("check with counsel"_L1));
}

void CommandPolicyTest::addWantsAProduct()
{
    const Answer refused = docket({u"policy"_s, u"add"_s, m_book, form(u"template"_s)});
    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.errors.contains("--product"_L1), qPrintable(refused.errors));
    QCOMPARE(policies().size(), 0);
}

void CommandPolicyTest::theBundledDocumentsNeedNoLook()
{
    for (const QString &product : {u"stalwart"_s, u"mailflow"_s}) {
        const QString path =
            QStringLiteral(DOCKET_CORPUS "/../policies/%1/SECURITY.md").arg(product);
        if (!QFileInfo::exists(path)) {
            QSKIP("the policies of the build machine are not here");
        }
        QCOMPARE(docket({u"policy"_s, u"check"_s, path}).exit, 0);
    }
}

void CommandPolicyTest::casesOfBeforeTheirPolicyAreNamedAndAssigned()
{
    const QString mail = m_folder->filePath(u"early.eml"_s);
    QFile file(mail);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Message-ID: <early@example.com>\nDate: Fri, 20 Nov 2026 17:30:00 +0000\n"
               "From: Finder <finder@example.com>\nTo: hello@stalw.art\n"
               "Subject: early\n\nIt crashes.\n");
    file.close();
    const QStringList now{u"--now"_s, u"2026-11-20T18:00:00Z"_s};
    QVERIFY(docket(QStringList{u"import"_s, m_book, mail} + now).exit <= 1);
    const Answer due = docket(QStringList{u"due"_s, m_book, u"--quiet"_s} + now);
    QVERIFY(due.output.contains("1 case is under no policy, so no clock runs"));
    const Answer other = docket(QStringList{u"policy"_s, u"add"_s, m_book, u"mailflow"_s} + now);
    QVERIFY2(other.output.contains("assign --set product=mailflow"), other.output.constData());
    const Answer added =
        docket(QStringList{u"policy"_s, u"add"_s, m_book, u"stalwart"_s, u"--assign"_s} + now);
    QVERIFY2(added.output.contains("1 case put under it"), added.output.constData());
    QVERIFY(!added.output.contains("under no policy"));
    const QJsonObject after = docket(QStringList{u"due"_s, m_book, u"--json"_s} + now).json();
    QCOMPARE(after["unassigned"_L1].toInt(), 0);
    QVERIFY(!after["due"_L1].toArray().isEmpty());
}

void CommandPolicyTest::dueIsQuietWhereThereIsNothingToTell()
{
    QVERIFY(!docket({u"due"_s, m_book}).output.isEmpty());
    const Answer quiet = docket({u"due"_s, m_book, u"--quiet"_s});
    QCOMPARE(quiet.exit, 0);
    QVERIFY2(quiet.output.isEmpty(), quiet.output.constData());
    QCOMPARE(docket({u"due"_s, m_book, u"--quiet"_s, u"--json"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(CommandPolicyTest)
#include "tst_commandpolicy.moc"
