// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samplefixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using Docket::Answer;
using Docket::bytesOf;
using Docket::docket;

/// What leaves the sample casebook: advisories in every form, and the register.
class CommandAdvisoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { m_sample.make(); }

    void init()
    {
        QTest::failOnWarning();
        m_sample.copy();
    }

    void anAdvisoryIsTheSameBytesTwice();
    void W23_theTemplateOfAnAdvisoryIsChosen();
    void anEmbargoedAdvisoryNeedsAWrittenReason();
    void formatsAreListed();
    void eachFormatHasItsOwnFile();
    void whatWasIssuedHasMembersOfItsOwn();
    void whatIsWrongWithAFormatIsNamed();
    void M15_theEntryGoesIntoAChangelog();
    void M19_theRegisterListsWhatIsDisclosed();
    void whoPublishesIsSet();
    void whatWasKeptEarlierKeepsNobodyFromSettingTheRest();
    void usesThatAreWrong_data();
    void usesThatAreWrong();

private:
    [[nodiscard]] QStringList advisory(const QStringList &more) const
    {
        return QStringList{u"advisory"_s, m_sample.book(), m_sample.keyOf(u"DKIM"_s), u"--now"_s,
                           m_sample.now()} +
               more;
    }

    Docket::SampleFixture m_sample;
};

void CommandAdvisoryTest::anAdvisoryIsTheSameBytesTwice()
{
    const QString key = m_sample.keyOf(u"DKIM"_s);
    const QStringList advisory{u"advisory"_s, m_sample.book(), key, u"--now"_s, m_sample.now()};
    const Answer first = docket(advisory);
    QVERIFY2(first.exit == 0, qPrintable(first.errors));
    QVERIFY(first.output.contains("Henrik Dahl"));
    QVERIFY(!first.output.contains("@dahl.example.org"));
    QCOMPARE(docket(advisory).output, first.output);

    const QString out = m_sample.path(u"advisory.md"_s);
    QCOMPARE(docket(advisory + QStringList{u"--out"_s, out}).exit, 0);
    QCOMPARE(bytesOf(out), first.output);
    const QJsonObject event = m_sample.show(key)["history"_L1].toArray().last().toObject();
    QCOMPARE(event["event"_L1].toString(), u"advisory-exported"_s);
    QCOMPARE(event["note"_L1].toString().toLatin1(),
             QCryptographicHash::hash(first.output, QCryptographicHash::Sha256).toHex());
}

void CommandAdvisoryTest::W23_theTemplateOfAnAdvisoryIsChosen()
{
    const QString key = m_sample.keyOf(u"DKIM"_s);
    const auto written = [&](const QString &name) {
        return docket({u"advisory"_s, m_sample.book(), key, u"--now"_s, m_sample.now(),
                       u"--template"_s, name});
    };
    const Answer stalwart = written(u"stalwart"_s);
    QVERIFY2(stalwart.exit == 0, qPrintable(stalwart.errors));
    QVERIFY(stalwart.output.contains("## Affected Products and Versions"));
    QVERIFY(!written(u"release-note"_s).output.contains("## Affected Products and Versions"));
    const Answer unknown = written(u"letter"_s);
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.errors.contains(u"--list-formats"_s), qPrintable(unknown.errors));
}

void CommandAdvisoryTest::anEmbargoedAdvisoryNeedsAWrittenReason()
{
    const QString key = m_sample.keyOf(u"Open redirect"_s);
    const QString out = m_sample.path(u"early.md"_s);
    const QStringList advisory{u"advisory"_s, m_sample.book(), key,           u"--out"_s,
                               out,           u"--now"_s,      m_sample.now()};
    const Answer refused = docket(advisory);
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.errors.contains(u"embargo"_s), qPrintable(refused.errors));
    QVERIFY(!QFileInfo::exists(out));
    QCOMPARE(docket(advisory + QStringList{u"--override"_s, u"  "_s}).exit, 2);

    const Answer overridden =
        docket(advisory + QStringList{u"--override"_s, u"leaked on a public list"_s});
    QVERIFY2(overridden.exit == 0, qPrintable(overridden.errors));
    QVERIFY(!bytesOf(out).contains("Makoto Ito")); // no consent
    const QJsonArray history = m_sample.show(key)["history"_L1].toArray();
    QVERIFY(std::ranges::any_of(history, [](const QJsonValue &event) {
        return event["event"_L1].toString() == "publication-overridden"_L1 &&
               event["note"_L1].toString() == "leaked on a public list"_L1;
    }));
}

void CommandAdvisoryTest::formatsAreListed()
{
    const Answer list = docket({u"advisory"_s, u"--list-formats"_s});
    QCOMPARE(list.exit, 0);
    for (const auto *name : {"markdown", "curl", "stalwart", "ghsa", "release-note", "changelog"}) {
        QVERIFY2(list.output.contains(name), name);
    }
}

void CommandAdvisoryTest::eachFormatHasItsOwnFile()
{
    const QString out = m_sample.path(u"out"_s);
    QVERIFY(QDir().mkpath(out));
    const Answer done =
        docket(advisory({u"--format"_s, u"markdown,curl,release-note"_s, u"--out"_s, out}));
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    const QString stem = m_sample.keyOf(u"DKIM"_s).toLower();
    QCOMPARE(QDir(out).entryList(QDir::Files, QDir::Name),
             (QStringList{stem + "-curl.md"_L1, stem + "-release-note.md"_L1, stem + ".md"_L1}));
    QVERIFY2(done.errors.contains("release-note leaves out: "_L1), qPrintable(done.errors));
    const QJsonObject event =
        m_sample.show(m_sample.keyOf(u"DKIM"_s))["history"_L1].toArray().last().toObject();
    QCOMPARE(event["event"_L1].toString(), u"advisory-exported"_s);
    QCOMPARE(event["after"_L1].toString().count(", "_L1), 2);
}

void CommandAdvisoryTest::whatWasIssuedHasMembersOfItsOwn()
{
    const QString key = m_sample.keyOf(u"DKIM"_s);
    const Answer disclosed = docket({u"act"_s, m_sample.book(), key, u"disclose"_s, u"--reason"_s,
                                     u"told"_s, u"--now"_s, m_sample.now()});
    QVERIFY2(disclosed.exit == 0, qPrintable(disclosed.errors));
    const Answer done = docket(advisory({u"--out"_s, m_sample.path(u"advisory.md"_s)}));
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    const QJsonObject event = m_sample.show(key)["history"_L1].toArray().last().toObject();
    QCOMPARE(event["event"_L1].toString(), u"advisory-exported"_s);
    QVERIFY(event["before"_L1].isNull());
    QCOMPARE(event["version"_L1].toString(), u"1"_s);
    QCOMPARE(event["digest"_L1].toString().size(), 64);
}

void CommandAdvisoryTest::whatIsWrongWithAFormatIsNamed()
{
    const QString key = m_sample.keyOf(u"DKIM"_s);
    QCOMPARE(docket({u"act"_s, m_sample.book(), key, u"set"_s, u"--set"_s, u"fix.components="_s,
                     u"--now"_s, m_sample.now()})
                 .exit,
             0);
    const Answer refused = docket(advisory({u"--format"_s, u"changelog"_s}));
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.errors.contains("components"_L1), qPrintable(refused.errors));
    QVERIFY(refused.output.isEmpty());

    const QString out = m_sample.path(u"all"_s);
    QVERIFY(QDir().mkpath(out));
    const Answer all = docket(advisory({u"--format"_s, u"all"_s, u"--out"_s, out}));
    QCOMPARE(all.exit, 1); // the rest is written
    QVERIFY(QFileInfo::exists(out + u'/' + key.toLower() + ".md"_L1));
    QVERIFY(!QFileInfo::exists(out + u'/' + key.toLower() + "-changelog.md"_L1));
}

void CommandAdvisoryTest::M15_theEntryGoesIntoAChangelog()
{
    const QString key = m_sample.keyOf(u"DKIM"_s);
    QCOMPARE(docket({u"act"_s, m_sample.book(), key, u"set"_s, u"--set"_s,
                     u"fix.nature=Keys are checked"_s, u"--set"_s, u"fix.components=DKIM"_s,
                     u"--now"_s, m_sample.now()})
                 .exit,
             0);
    const QString path = m_sample.path(u"CHANGELOG.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- x\n\n## [1.0.0]\n");
    file.close();
    const Answer done = docket(advisory({u"--merge"_s, path}));
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    const QByteArray merged = bytesOf(path);
    QVERIFY2(merged.startsWith("# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- x\n\n"
                               "### Security\n\n- Keys are checked (DKIM): "),
             merged.constData());
    QVERIFY(merged.endsWith("\n\n## [1.0.0]\n"));
    QCOMPARE(docket(advisory({u"--merge"_s, path})).exit, 0);
    QCOMPARE(bytesOf(path), merged); // never twice
}

void CommandAdvisoryTest::M19_theRegisterListsWhatIsDisclosed()
{
    const QStringList list{u"register"_s, m_sample.book(), u"--now"_s, m_sample.now()};
    const QString key = m_sample.keyOf(u"DKIM"_s);
    const Answer before = docket(list);
    QVERIFY(!before.output.contains(key.toUtf8()));
    const Answer disclosed = docket({u"act"_s, m_sample.book(), key, u"disclose"_s, u"--reason"_s,
                                     u"told"_s, u"--now"_s, m_sample.now()});
    QVERIFY2(disclosed.exit == 0, qPrintable(disclosed.errors));
    const QString out = m_sample.path(u"known.html"_s);
    const Answer html = docket(list + QStringList{u"--format"_s, u"html"_s, u"--out"_s, out});
    QVERIFY2(html.exit == before.exit, qPrintable(html.errors));
    QVERIFY(bytesOf(out).contains(key.toUtf8()));
    QVERIFY(docket(list + QStringList{u"--format"_s, u"csv"_s}).output.startsWith("Id,Title,"));
}

void CommandAdvisoryTest::whoPublishesIsSet()
{
    const QStringList publisher{u"publisher"_s, m_sample.book(), u"--json"_s};
    const Answer set = docket(publisher + QStringList{u"--set"_s, u"name=Stalwart Labs"_s,
                                                      u"--set"_s, u"category=coordinator"_s});
    QVERIFY2(set.exit == 0, qPrintable(set.errors));
    const QJsonObject shown = docket(publisher).json();
    QCOMPARE(shown["name"_L1].toString(), u"Stalwart Labs"_s);
    QCOMPARE(shown["category"_L1].toString(), u"coordinator"_s);
    QCOMPARE(docket(publisher + QStringList{u"--set"_s, u"name="_s}).json().contains("name"_L1),
             false);
}

/// A casebook may have a CNA id of the time when any UUID was one.
void CommandAdvisoryTest::whatWasKeptEarlierKeepsNobodyFromSettingTheRest()
{
    const auto set = [this](const QString &pair) {
        return docket({u"publisher"_s, m_sample.book(), u"--set"_s, pair, u"--json"_s});
    };
    const QByteArray ours = "8254265b-2729-46b6-b9e3-3dfca2d5bfca";
    const QByteArray earlier = "8254265b-2729-16b6-b9e3-3dfca2d5bfca";
    QCOMPARE(set(u"org-id="_s + QString::fromLatin1(ours)).exit, 0);
    QByteArray book = bytesOf(m_sample.book());
    QVERIFY(book.contains(ours));
    book.replace(ours, earlier); // as long, so that the file stays a casebook
    QFile file(m_sample.book());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(book);
    file.close();

    const Answer named = set(u"name=Stalwart Labs"_s);
    QVERIFY2(named.exit == 0, qPrintable(named.errors));
    QCOMPARE(named.json()["name"_L1].toString(), u"Stalwart Labs"_s);
    const Answer again = set(u"org-id="_s + QString::fromLatin1(earlier));
    QCOMPARE(again.exit, 2); // who sets it is told
    QVERIFY2(again.errors.contains(u"UUID"_s), qPrintable(again.errors));
}

void CommandAdvisoryTest::usesThatAreWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("told");
    const QString book = u"BOOK"_s;
    QTest::newRow("no such format")
        << QStringList{u"advisory"_s, book, u"X"_s, u"--format"_s, u"pdf"_s} << u"pdf"_s;
    QTest::newRow("two formats and no folder")
        << QStringList{u"advisory"_s, book, u"X"_s, u"--format"_s, u"curl,ghsa"_s} << u"folder"_s;
    QTest::newRow("no case") << QStringList{u"advisory"_s, book} << u"case"_s;
    QTest::newRow("no such register")
        << QStringList{u"register"_s, book, u"--format"_s, u"pdf"_s} << u"pdf"_s;
    QTest::newRow("no number of days")
        << QStringList{u"register"_s, book, u"--stale-days"_s, u"x"_s} << u"days"_s;
    QTest::newRow("no key") << QStringList{u"publisher"_s, book, u"--set"_s, u"colour=red"_s}
                            << u"colour"_s;
    for (const auto &[pair, told] : {std::pair{u"namespace=stalwart"_s, u"address"_s},
                                     {u"org-id=stalwart"_s, u"UUID"_s},
                                     {u"contact=the team"_s, u"reaches"_s},
                                     {u"id-prefix=GO-"_s, u"letters"_s}}) {
        QTest::newRow(qPrintable(pair))
            << QStringList{u"publisher"_s, book, u"--set"_s, pair} << told;
    }
    QTest::newRow("no category") << QStringList{u"publisher"_s, book, u"--set"_s,
                                                u"category=king"_s}
                                 << u"king"_s;
}

void CommandAdvisoryTest::usesThatAreWrong()
{
    QFETCH(QStringList, words);
    QFETCH(const QString, told);
    words.replaceInStrings(u"BOOK"_s, m_sample.book());
    const Answer answer = docket(words);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.errors.contains(told), qPrintable(answer.errors));
}

QTEST_GUILESS_MAIN(CommandAdvisoryTest)
#include "tst_commandadvisory.moc"
