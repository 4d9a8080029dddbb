// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/sentences.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

QList<Sentence> sentencesIn(const PolicyDocument &document)
{
    QList<Sentence> sentences;
    for (int i = 0; i < document.blocks.size(); ++i) {
        sentences += sentencesOf(document, i);
    }
    return sentences;
}

} // namespace

class TestSentences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void areCut_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("sentences");

        const auto row = [](const char *name, const QString &markdown,
                            const QStringList &sentences) {
            QTest::newRow(name) << markdown << sentences;
        };
        row("at full stops", u"One. Two! Three? Four"_s,
            {u"One."_s, u"Two!"_s, u"Three?"_s, u"Four"_s});
        row("over line ends", u"One\ntwo.\nThree."_s, {u"One two."_s, u"Three."_s});
        row("not after e.g.", u"Tell us, e.g. Monday. Then wait."_s,
            {u"Tell us, e.g. Monday."_s, u"Then wait."_s});
        row("not before a small letter", u"Send it to A. Miller etc. and wait."_s,
            {u"Send it to A."_s, u"Miller etc. and wait."_s});
        row("not in a number or an address", u"Use 1.2.3 at a@b.example now. Go."_s,
            {u"Use 1.2.3 at a@b.example now."_s, u"Go."_s});
        row("not in brackets", u"Write (please. Soon.) to us. Bye."_s,
            {u"Write (please. Soon.) to us."_s, u"Bye."_s});
        row("a bracket that nobody closes is none", u"Write (soon. Bye."_s,
            {u"Write (soon."_s, u"Bye."_s});
        row("without the commas of a list", u"- one;\n- two,\n"_s, {u"one"_s, u"two"_s});
        row("code and pictures are left out", u"A ![logo](x.png) b.\n\n```\nWe will.\n```\n"_s,
            {u"A  b."_s});
    }

    void areCut()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QStringList, sentences);
        QStringList texts;
        for (const Sentence &sentence : sentencesIn(policyDocument(markdown))) {
            texts.append(sentence.text);
        }
        QCOMPARE(texts, sentences);
    }

    void labelsStandBeforeThem_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");

        QTest::newRow("bold with a colon")
            << u"**Response:** we answer."_s << u"Response"_s << u"we answer."_s;
        QTest::newRow("bold before a dash")
            << u"- **Response** – we answer."_s << u"Response"_s << u"we answer."_s;
        QTest::newRow("a short item")
            << u"- First response: 3 days"_s << u"First response"_s << u"3 days"_s;
        QTest::newRow("a bold sentence is none")
            << u"**Do not report it.** Wait."_s << QString() << u"Do not report it."_s;
        QTest::newRow("a paragraph has none")
            << u"Mail us: now"_s << QString() << u"Mail us: now"_s;
    }

    void labelsStandBeforeThem()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QString, label);
        QFETCH(const QString, text);
        const QList<Sentence> sentences = sentencesIn(policyDocument(markdown));
        QVERIFY(!sentences.isEmpty());
        QCOMPARE(sentences.first().label, label);
        QCOMPARE(sentences.first().text, text);
    }

    void mainClausesAreTwo_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("clauses");

        QTest::newRow("W-16 and W-17")
            << u"We will answer in a day, and you'll receive more in two."_s
            << QStringList{u"We will answer in a day"_s, u"you'll receive more in two."_s};
        QTest::newRow("a condition stays with its clause")
            << u"If you do so, we will answer in a day."_s
            << QStringList{u"If you do so, we will answer in a day."_s};
        QTest::newRow("one subject")
            << u"We will acknowledge it and provide an estimate."_s
            << QStringList{u"We will acknowledge it and provide an estimate."_s};
    }

    void mainClausesAreTwo()
    {
        QFETCH(const QString, markdown);
        QFETCH(const QStringList, clauses);
        const PolicyDocument document = policyDocument(markdown);
        QStringList texts;
        for (const Sentence &clause : clausesOf(document, sentencesIn(document).first())) {
            texts.append(clause.text);
            QCOMPARE(document.text.sliced(clause.span.from, clause.span.to - clause.span.from),
                     clause.text);
        }
        QCOMPARE(texts, clauses);
    }

    void wordsAreAsLongAsTheText()
    {
        const PolicyDocument document = policyDocument(u"You’ll — “now”\u00A0wait."_s);
        const Sentence sentence = sentencesIn(document).first();
        QCOMPARE(sentence.words, u"You'll - \"now\" wait."_s);
        QCOMPARE(sentence.words.size(), sentence.text.size());
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
