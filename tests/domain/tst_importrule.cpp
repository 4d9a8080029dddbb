// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/importplan.h"
#include "domain/importrule.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class TestImportRule final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void aLineIsARuleAndBack_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written"); // empty: no rule
        QTest::newRow("a sender") << u"Sender:  *@news.example.org =>  ignore"_s
                                  << u"sender: *@news.example.org => ignore"_s;
        QTest::newRow("a header field keeps its name")
            << u"List-Id: <announce.example.org> => product p"_s
            << u"List-Id: <announce.example.org> => product p"_s;
        QTest::newRow("a class") << u"subject: scan report => class scanner-output"_s
                                 << u"subject: scan report => class scanner-output"_s;
        QTest::newRow("a pattern with an arrow and a colon")
            << u"subject: a => b: c => ignore"_s << u"subject: a => b: c => ignore"_s;
        QTest::newRow("no verdict") << u"subject: scan"_s << QString();
        QTest::newRow("no pattern") << u"subject: => ignore"_s << QString();
        QTest::newRow("no product") << u"subject: a => product"_s << QString();
        QTest::newRow("an unknown class") << u"subject: a => class nonsense"_s << QString();
        QTest::newRow("ignore takes no word") << u"subject: a => ignore it"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aLineIsARuleAndBack()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, written);
        const auto rule = importRuleFrom(typed);
        QCOMPARE(rule ? toText(*rule) : QString(), written);
        if (rule) {
            QVERIFY(importRuleFrom(toText(*rule)) == rule);
            QVERIFY(importRulesFromJson(toJson(ImportRules{*rule})) == ImportRules{*rule});
        }
    }

    void theFirstThatMatchesCounts_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("expected"); // -1: none
        QTest::newRow("part of an address, in any case")
            << QStringList{u"sender: NEWS.example => ignore"_s} << 0;
        QTest::newRow("a wildcard is about the whole address")
            << QStringList{u"sender: news* => ignore"_s, u"sender: *@news.example => ignore"_s}
            << 1;
        QTest::newRow("the name of a sender") << QStringList{u"sender: weekly => ignore"_s} << 0;
        QTest::newRow("the subject") << QStringList{u"subject: digest ?2 => ignore"_s} << -1;
        QTest::newRow("the subject as a whole")
            << QStringList{u"subject: *digest ?2 => ignore"_s} << 0;
        QTest::newRow("a folded header field, in any case")
            << QStringList{u"list-id: <announce.news.example> => ignore"_s} << 0;
        QTest::newRow("not a field of the body") << QStringList{u"X-Body: yes => ignore"_s} << -1;
        QTest::newRow("a field that is not there")
            << QStringList{u"X-Other: yes => ignore"_s} << -1;
        QTest::newRow("the first of two")
            << QStringList{u"subject: digest => class newsletter"_s, u"subject: weekly => ignore"_s}
            << 0;
    }

    void theFirstThatMatchesCounts()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const int, expected);
        IncomingMessage message;
        message.from = {
            .name = u"The Weekly"_s, .address = u"no-reply@news.example"_s, .handle = {}};
        message.subject = u"Weekly Digest 42"_s;
        const QByteArray headers = "From: x\r\nList-ID: Announcements\r\n"
                                   "\t<announce.news.example>\r\n\r\nX-Body: yes\r\n";
        ImportRules rules;
        for (const QString &line : lines) {
            rules.append(importRuleFrom(line).value());
        }
        const auto found = ruleFor(rules, message, headers);
        QCOMPARE(found ? int(*found) : -1, expected);
    }

    /// A pattern of many stars against a long text is no endless work.
    void manyStarsEndSoon()
    {
        IncomingMessage message;
        message.subject = QString(1 << 20, u'a');
        const QString pattern = u"a*"_s.repeated(200) + u'b';
        const ImportRules rules{importRuleFrom("subject: "_L1 + pattern + " => ignore"_L1).value()};
        QVERIFY(!ruleFor(rules, message, {}));
    }

    void choicesAreReadAndRefused()
    {
        const auto choices = importChoicesFromJson(
            R"({"message-id:a@b": "own-case", "message-id:c@d": "dkt-26-041",
                "message-id:e@f": "leave-out", "message-id:g@h": "take-in"})");
        QVERIFY(choices.has_value());
        QCOMPARE(choices->size(), 4);
        QCOMPARE(choices->value(u"message-id:c@d"_s).caseKey, u"DKT-26-041"_s);
        QVERIFY(choices->value(u"message-id:e@f"_s).kind == ImportChoice::Kind::LeaveOut);
        const auto wrong = importChoicesFromJson(R"({"message-id:a@b": "perhaps"})");
        QCOMPARE(wrong.error_or(u"none"_s), u"message-id:a@b"_s);
        QCOMPARE(importChoicesFromJson("[]").error_or(u"none"_s), QString());
        QCOMPARE(importChoicesFromJson("{").error_or(u"none"_s), QString());
    }

    void aMegabyteOfNameIsAShortKey()
    {
        const QString key = messageKey(RefKind::MailId, QString(1 << 20, u'x'));
        QVERIFY(key.size() < 100);
        QVERIFY(key != messageKey(RefKind::MailId, QString((1 << 20) + 1, u'x')));
        QCOMPARE(messageKey(RefKind::MailId, u"a@b"_s), u"message-id:a@b"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportRule)
#include "tst_importrule.moc"
