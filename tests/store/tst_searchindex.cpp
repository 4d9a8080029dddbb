// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;

namespace Docket {

class TestSearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void casesAreFoundByTheirWords_data();
    void casesAreFoundByTheirWords();
    void hostileQueriesAreOnlyWords_data();
    void hostileQueriesAreOnlyWords();
    void hostileTextCanBeIndexed_data();
    void hostileTextCanBeIndexed();
    void removedTextIsNotFound();
    void changedTextIsFoundAnew();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<SearchIndex> m_index;
    MessageId m_lastMessage;
    CaseId m_first;
    CaseId m_second;
};

void TestSearchIndex::init()
{
    QTest::failOnWarning();
    m_messages.reset();
    m_index.reset();
    m_database = memoryDatabase();
    m_messages = std::make_unique<MessageStore>(*m_database);
    m_index = std::make_unique<SearchIndex>(*m_database);
    CaseStore cases(*m_database);
    const Policy policy = addPolicy(*m_database);
    m_first = valueOf(cases.insert(caseOf(policy, u"first"_s))).id;
    m_second = valueOf(cases.insert(caseOf(policy, u"second"_s))).id;

    const auto add = [&](CaseId id, const QString &title, const QString &text,
                         const QStringList &names) {
        const QString ref = title + text;
        m_lastMessage = valueOf(m_messages->insert(messageOf(*m_messages, id, ref), {}));
        valueOf(m_index->add(m_lastMessage, title, text, names));
    };
    add(m_first, u"Heap overflow in the IMAP parser"_s,
        u"The parser reads beyond AND near the buffer, as Zoë saw. Naïve C++ code."_s,
        {u"poc.py"_s, u"../../etc/passwd"_s});
    add(m_first, u"Re: Heap overflow"_s, u"We can reproduce it with 缓冲区溢出 in the log."_s, {});
    add(m_second, u"Stack overflow"_s, u"Recursion \U0001F525 without end, or near it"_s,
        {u"crash.bin"_s});
}

void TestSearchIndex::casesAreFoundByTheirWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<qint64>>("cases");
    const QList<qint64> none;
    const QList<qint64> first{1};
    const QList<qint64> second{2};
    const QList<qint64> both{1, 2};
    QTest::newRow("a word of two cases") << QStringList{u"overflow"_s} << both;
    QTest::newRow("any case of letters") << QStringList{u"oVERFLOW"_s} << both;
    QTest::newRow("a word of the text") << QStringList{u"recursion"_s} << second;
    QTest::newRow("without the diacritics") << QStringList{u"zoe"_s} << first;
    QTest::newRow("with other diacritics") << QStringList{u"Näive"_s} << first;
    QTest::newRow("a name of an attachment") << QStringList{u"crash.bin"_s} << second;
    QTest::newRow("part of a hostile name") << QStringList{u"passwd"_s} << first;
    QTest::newRow("a phrase") << QStringList{u"heap overflow"_s} << first;
    QTest::newRow("words of a phrase in another order") << QStringList{u"overflow heap"_s} << none;
    QTest::newRow("a phrase does not run from title into text")
        << QStringList{u"parser the parser"_s} << none;
    QTest::newRow("both words, of one message") << QStringList{u"heap"_s, u"buffer"_s} << first;
    QTest::newRow("both words, of two messages of a case")
        << QStringList{u"buffer"_s, u"reproduce"_s} << first;
    QTest::newRow("words of two cases are of none")
        << QStringList{u"heap"_s, u"recursion"_s} << none;
    QTest::newRow("a prefix") << QStringList{u"overfl*"_s} << both;
    QTest::newRow("a phrase with a prefix") << QStringList{u"heap over*"_s} << first;
    QTest::newRow("part of a word is no prefix") << QStringList{u"overfl"_s} << none;
    QTest::newRow("Chinese text is one word") << QStringList{u"缓冲区*"_s} << first;
    QTest::newRow("no words") << QStringList() << none;
}

void TestSearchIndex::casesAreFoundByTheirWords()
{
    QFETCH(const QStringList, words);
    QFETCH(const QList<qint64>, cases);
    QList<qint64> found;
    for (const CaseId id : valueOf(m_index->cases(words))) {
        found.append(id.value);
    }
    QCOMPARE(found, cases);
}

void TestSearchIndex::hostileQueriesAreOnlyWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    QTest::newRow("a quote") << u"\""_s << 0;
    QTest::newRow("a quote inside") << u"heap\" overflow"_s << 1;
    QTest::newRow("an attempt to end the string") << u"x\" OR \"overflow"_s << 0;
    QTest::newRow("OR is a word") << u"OR"_s << 1;
    QTest::newRow("AND is a word") << u"AND"_s << 1;
    QTest::newRow("NOT is a word that nobody wrote") << u"NOT"_s << 0;
    QTest::newRow("NEAR is a word") << u"NEAR"_s << 2;
    QTest::newRow("NEAR with parentheses is a phrase") << u"NEAR(heap overflow, 5)"_s << 0;
    QTest::newRow("a column filter is a phrase") << u"title:overflow"_s << 0;
    QTest::newRow("a caret") << u"^heap"_s << 1;
    QTest::newRow("a minus") << u"-overflow"_s << 2;
    QTest::newRow("a plus") << u"heap + overflow"_s << 1;
    QTest::newRow("a star alone") << u"*"_s << 0;
    QTest::newRow("many stars") << u"overfl***"_s << 2;
    QTest::newRow("a star in the middle") << u"over*flow"_s << 0;
    QTest::newRow("NUL at the end") << u"overflow\0"_s << 2;
    QTest::newRow("NUL in front of a quote") << u"overflow\0\""_s << 2;
    QTest::newRow("punctuation") << u"'; DROP TABLE message; --"_s << 0;
    QTest::newRow("punctuation alone") << u"!?%_"_s << 0;
    QTest::newRow("an emoji") << u"\U0001F525"_s << 0;
    QTest::newRow("an emoji beside a word") << u"\U0001F525 without"_s << 1;
    QTest::newRow("a lone surrogate") << QString(QChar(0xD83D)) << 0;
    QTest::newRow("a byte order mark of the other order") << QChar(0xFFFE) + u"overflow"_s << 2;
    QTest::newRow("a very long word") << QString(1'000'000, u'x') << 0;
    QTest::newRow("very many words") << u"x "_s.repeated(100'000) << 0;
}

void TestSearchIndex::hostileQueriesAreOnlyWords()
{
    QFETCH(const QString, word);
    QFETCH(const int, count);
    QCOMPARE(valueOf(m_index->cases({word})).size(), count);
}

void TestSearchIndex::hostileTextCanBeIndexed_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("NUL in front") << u"\0needle"_s;
    QTest::newRow("a lone surrogate") << QChar(0xDFFF) + u" needle"_s;
    QTest::newRow("a byte order mark of the other order") << QChar(0xFFFE) + u" needle"_s;
    QTest::newRow("one word of a megabyte") << QString(1 << 20, u'x') + u" needle"_s;
    QTest::newRow("many different words") << []() -> QString {
        QString text;
        for (int i = 0; i < 100'000; ++i) {
            text += QString::number(i, 36) + u' ';
        }
        return text + u"needle"_s;
    }();
}

void TestSearchIndex::hostileTextCanBeIndexed()
{
    QFETCH(const QString, text);
    valueOf(m_index->remove(m_lastMessage));
    valueOf(m_index->add(m_lastMessage, text, text, {text}));
    const QList<CaseId> expected = text.isEmpty() ? QList<CaseId>() : QList{m_second};
    QCOMPARE(valueOf(m_index->cases({u"needle"_s})), expected);
    QVERIFY(valueOf(m_database->verify()).isEmpty());
}

void TestSearchIndex::removedTextIsNotFound()
{
    valueOf(m_index->remove(m_lastMessage));
    QCOMPARE(valueOf(m_index->cases({u"overflow"_s})), QList{m_first});
    valueOf(m_index->remove(MessageId{99}));
}

void TestSearchIndex::changedTextIsFoundAnew()
{
    valueOf(m_index->remove(m_lastMessage));
    valueOf(m_index->add(m_lastMessage, u"Integer truncation"_s, u"edited at the tracker"_s, {}));
    QCOMPARE(valueOf(m_index->cases({u"truncation"_s})), QList{m_second});
    QVERIFY(valueOf(m_index->cases({u"recursion"_s})).isEmpty());
    QVERIFY(valueOf(m_database->verify()).isEmpty());
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestSearchIndex)
#include "tst_searchindex.moc"
