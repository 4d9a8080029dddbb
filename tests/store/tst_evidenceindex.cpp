// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/evidenceindex.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;

namespace Docket {

class TestEvidenceIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void charactersAreFoundWithTheirPunctuation_data();
    void charactersAreFoundWithTheirPunctuation();
    void removedEvidenceIsNotFound();
    void whatIsTooLargeIsCounted();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<EvidenceIndex> m_index;
    MessageId m_last;
};

void TestEvidenceIndex::init()
{
    QTest::failOnWarning();
    m_index.reset();
    m_database = memoryDatabase();
    m_index = std::make_unique<EvidenceIndex>(*m_database);
    MessageStore messages(*m_database);
    CaseStore cases(*m_database);
    const Policy policy = addPolicy(*m_database);
    const auto add = [&](CaseId id, const QStringList &texts) {
        m_last = valueOf(messages.insert(messageOf(messages, id, texts.join(u' ')), {}));
        EvidenceTexts evidence;
        for (const QString &text : texts) {
            evidence.pieces.append({u"block 1"_s, text});
        }
        valueOf(m_index->add(m_last, indexed(evidence)));
    };
    const CaseId first = valueOf(cases.insert(caseOf(policy, u"first"_s))).id;
    const CaseId second = valueOf(cases.insert(caseOf(policy, u"second"_s))).id;
    add(first, {u"strcpy(dst, src);\n"_s, u"printf(\"%s\", x);"_s});
    add(first, {u"GET /../../etc/passwd HTTP/1.1 again again again"_s});
    add(second, {u"StrCpy(one); NEAR AND OR * ^ 缓冲区溢出 end"_s});
}

void TestEvidenceIndex::charactersAreFoundWithTheirPunctuation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("messages");
    const QList<qint64> none;
    QTest::newRow("in any case, the newest first") << u"strcpy("_s << QList<qint64>{3, 1};
    QTest::newRow("with what follows") << u"strcpy(d"_s << QList<qint64>{1};
    QTest::newRow("part of a word") << u"rcp"_s << QList<qint64>{3, 1};
    QTest::newRow("with quotes") << u"(\"%s\","_s << QList<qint64>{1};
    QTest::newRow("a path") << u"/../.."_s << QList<qint64>{2};
    QTest::newRow("words of FTS5") << u"NEAR AND OR * ^"_s << QList<qint64>{3};
    QTest::newRow("Chinese") << u"冲区溢"_s << QList<qint64>{3};
    QTest::newRow("what comes again") << u"again again"_s << QList<qint64>{2};
    QTest::newRow("not across two pieces") << u"c);pri"_s << none;
    QTest::newRow("two characters") << u"st"_s << none;
    QTest::newRow("nothing") << QString() << none;
    QTest::newRow("a NUL") << QString(u"ab"_s + QChar(QChar::Null) + u"cd"_s) << none;
    QTest::newRow("half a character") << QString(3, QChar(0xD800)) << none;
    QTest::newRow("very long") << u"strcpy("_s.repeated(10'000) << none;
}

void TestEvidenceIndex::charactersAreFoundWithTheirPunctuation()
{
    QFETCH(const QString, text);
    QFETCH(const QList<qint64>, messages);
    QList<qint64> found;
    for (const MessageId id : valueOf(m_index->candidates(text, 9))) {
        found.append(id.value);
    }
    QCOMPARE(found, messages);
}

void TestEvidenceIndex::removedEvidenceIsNotFound()
{
    QCOMPARE(valueOf(m_index->candidates(u"strcpy"_s, 1)), QList<MessageId>{m_last});
    valueOf(m_index->remove(m_last));
    QCOMPARE(valueOf(m_index->candidates(u"StrCpy"_s, 9)), QList<MessageId>{MessageId{1}});
    valueOf(m_index->add(m_last, indexed({{{u"block 1"_s, u"memset()"_s}}})));
    QCOMPARE(valueOf(m_index->candidates(u"memset("_s, 9)), QList<MessageId>{m_last});
}

void TestEvidenceIndex::whatIsTooLargeIsCounted()
{
    QCOMPARE(valueOf(m_index->leftOut()), 0);
    valueOf(m_index->add(m_last, {.body = {}, .leftOut = 2}));
    QCOMPARE(valueOf(m_index->leftOut()), 2);
    valueOf(m_index->remove(m_last));
    QCOMPARE(valueOf(m_index->leftOut()), 0);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestEvidenceIndex)

#include "tst_evidenceindex.moc"
