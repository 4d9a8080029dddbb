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
        valueOf(m_index->add(m_last, evidence));
    };
    const CaseId first = valueOf(cases.insert(caseOf(policy, u"first"_s))).id;
    const CaseId second = valueOf(cases.insert(caseOf(policy, u"second"_s))).id;
    add(first, {u"strcpy(dst, src);\n"_s, u"printf(\"%s\", x);"_s});
    add(first, {u"GET /../../etc/passwd HTTP/1.1"_s});
    add(second, {u"StrCpy(one); NEAR AND OR * ^ 缓冲区溢出 end"_s});
}

void TestEvidenceIndex::charactersAreFoundWithTheirPunctuation_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<qint64>>("cases");
    const QList<qint64> none;
    const QList<qint64> first{1};
    const QList<qint64> second{2};
    QTest::newRow("in any case") << QStringList{u"strcpy("_s} << QList<qint64>{1, 2};
    QTest::newRow("with what follows") << QStringList{u"strcpy(d"_s} << first;
    QTest::newRow("part of a word") << QStringList{u"rcp"_s} << QList<qint64>{1, 2};
    QTest::newRow("with quotes") << QStringList{u"(\"%s\","_s} << first;
    QTest::newRow("a path") << QStringList{u"/../.."_s} << first;
    QTest::newRow("words of FTS5") << QStringList{u"NEAR AND OR * ^"_s} << second;
    QTest::newRow("Chinese") << QStringList{u"冲区溢"_s} << second;
    QTest::newRow("each in its own message") << QStringList{u"strcpy"_s, u"passwd"_s} << first;
    QTest::newRow("of two cases") << QStringList{u"passwd"_s, u"StrCpy(one"_s} << none;
    QTest::newRow("not across two pieces") << QStringList{u"src);\n\nprintf"_s} << none;
    QTest::newRow("two characters") << QStringList{u"st"_s} << none;
    QTest::newRow("nothing") << QStringList() << none;
    QTest::newRow("a NUL") << QStringList{QString(u"ab"_s + QChar(QChar::Null) + u"cd"_s)} << none;
    QTest::newRow("half a character") << QStringList{QString(3, QChar(0xD800))} << none;
}

void TestEvidenceIndex::charactersAreFoundWithTheirPunctuation()
{
    QFETCH(const QStringList, texts);
    QFETCH(const QList<qint64>, cases);
    QList<qint64> found;
    for (const CaseId id : valueOf(m_index->cases(texts))) {
        found.append(id.value);
    }
    QCOMPARE(found, cases);
}

void TestEvidenceIndex::removedEvidenceIsNotFound()
{
    QCOMPARE(valueOf(m_index->newestWith(u"strcpy"_s, 9)).first(), m_last);
    valueOf(m_index->remove(m_last));
    QCOMPARE(valueOf(m_index->newestWith(u"StrCpy"_s, 9)).size(), 1);
    QCOMPARE(valueOf(m_index->cases({u"strcpy"_s})), QList<CaseId>{CaseId{1}});
    valueOf(m_index->add(m_last, {{{u"block 1"_s, u"memset()"_s}}}));
    QCOMPARE(valueOf(m_index->cases({u"memset("_s})), QList<CaseId>{CaseId{2}});
}

void TestEvidenceIndex::whatIsTooLargeIsCounted()
{
    QCOMPARE(valueOf(m_index->leftOut()), 0);
    valueOf(m_index->add(m_last, {.pieces = {}, .leftOut = 2}));
    QCOMPARE(valueOf(m_index->leftOut()), 2);
    valueOf(m_index->remove(m_last));
    QCOMPARE(valueOf(m_index->leftOut()), 0);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestEvidenceIndex)

#include "tst_evidenceindex.moc"
