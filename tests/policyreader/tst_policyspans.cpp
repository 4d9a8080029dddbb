// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policydocument.h"
#include "policyreader/policyreading.h"

#include <QDir>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QString wordsAt(const Policy &policy, TextSpan span)
{
    return policy.document.sliced(span.from, span.to - span.from);
}

/// Words of the source without the markup that a span may enclose.
QString bare(QString text)
{
    static const QRegularExpression markup(
        u"<[^>]*>|\\]\\([^)]*\\)|[\\[\\]*`_>]|\\\\|&amp;|&|\\b\\d+\\. |\\s+"_s);
    return text.remove(markup);
}

} // namespace

/// Each item says where in the document it stands.
class TestPolicySpans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void leadToTheWordsOfTheItem_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(DOCKET_TEST_DATA "/policies"));
        for (const QString &file : folder.entryList({u"*.md"_s})) {
            QTest::newRow(qPrintable(file)) << file.chopped(3);
        }
    }

    void leadToTheWordsOfTheItem()
    {
        QFETCH(const QString, name);
        const Policy policy = formOf(name).policy;
        for (const Practice &practice : policy.practices) {
            QCOMPARE(bare(wordsAt(policy, practice.span)), bare(practice.text));
        }
        for (const AskedItem &item : policy.asks) {
            QVERIFY(bare(wordsAt(policy, item.span)).contains(bare(item.text)));
        }
        for (const UnreadSentence &sentence : policy.notUnderstood) {
            QCOMPARE(bare(wordsAt(policy, sentence.span)), bare(sentence.text));
            QCOMPARE(policy.document.first(sentence.span.from).count(u'\n') + 1, sentence.line);
        }
        for (const VersionRow &row : policy.versions) {
            QVERIFY(!row.span.isEmpty());
        }
        for (const Promise &promise : policy.promises) {
            QCOMPARE(promise.spans.size(), promise.clauses.size());
            for (qsizetype i = 0; i < promise.spans.size(); ++i) {
                QVERIFY(bare(promise.clauses.at(i))
                            .endsWith(bare(wordsAt(policy, promise.spans.at(i)))));
            }
        }
    }

    void countUtf16AndSkipMarkup()
    {
        // An emoji is two units and four bytes, an umlaut one and two.
        const QByteArray markdown = "# Sécurité 🔒\n\n🔒 ü **We will** acknowledge `your` "
                                    "[report](https://x.example/ü) &amp; mail within 24 hours.\n";
        const Policy policy = readPolicy(markdown, u"x"_s, {}).policy;
        QCOMPARE(policy.promises.size(), 1);
        const Promise &promise = policy.promises.first();
        QCOMPARE(promise.clauses.first(),
                 u"🔒 ü We will acknowledge your report & mail within 24 hours."_s);
        QCOMPARE(wordsAt(policy, promise.spans.first()),
                 u"🔒 ü **We will** acknowledge `your` [report](https://x.example/ü) &amp; mail "
                 "within 24 hours."_s);
    }

    void lineEndsBecomeOneCharacter()
    {
        const QByteArray markdown = "\xEF\xBB\xBF# Policy\r\n\r\nWe will acknowledge your "
                                    "report\r\nwithin 24 hours.\r\rYou must obey.\r";
        const Policy policy = readPolicy(markdown, u"x"_s, {}).policy;
        QCOMPARE(
            policy.document,
            u"# Policy\n\nWe will acknowledge your report\nwithin 24 hours.\n\nYou must obey.\n"_s);
        QCOMPARE(wordsAt(policy, policy.promises.first().spans.first()),
                 u"We will acknowledge your report\nwithin 24 hours."_s);
        QCOMPARE(policy.notUnderstood.size(), 1);
        QCOMPARE(policy.notUnderstood.first().line, 6);
    }

    void htmlIsReadAsItLooks()
    {
        const QByteArray markdown =
            "<!-- We will pay you. -->\n\n<p>We will acknowledge your report "
            "<b>within 24 hours</b>.</p>\n\nLine<br>break &lt;x&gt;.\n";
        const PolicyReading reading = readPolicy(markdown, u"x"_s, {});
        QCOMPARE(reading.policy.promises.size(), 1);
        QCOMPARE(reading.policy.promises.first().within, hours(24));
        QVERIFY(reading.policy.notUnderstood.isEmpty());
        const PolicyDocument document = policyDocument(reading.policy.document);
        QCOMPARE(document.blocks.last().text, u"Line break <x>."_s);
    }
};

QTEST_GUILESS_MAIN(TestPolicySpans)
#include "tst_policyspans.moc"
