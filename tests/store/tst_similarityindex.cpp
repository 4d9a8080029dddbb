// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchindex.h"
#include "store/similarityindex.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;

namespace Docket {

class TestSimilarityIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mentionsAreFoundExactly();
    void whatEverybodyHasIsCountedAndNotNamed();
    void attachmentsAreFoundByTheirBytes();
    void wordsAreFoundAndTheirSpreadIsEstimated();
    void sketchesAreReadBack();
    void removedTracesAreGone();
    void refusalsHoldBothWays();

private:
    MessageId add(CaseId id, const QString &ref, const ReportTraces &traces,
                  const QList<AttachmentInfo> &attachments = {})
    {
        const MessageId message =
            valueOf(m_messages->insert(messageOf(*m_messages, id, ref), attachments));
        valueOf(m_index->add(message, traces));
        return message;
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<SimilarityIndex> m_index;
    CaseId m_first;
    CaseId m_second;
};

void TestSimilarityIndex::init()
{
    QTest::failOnWarning();
    m_messages.reset();
    m_index.reset();
    m_database = memoryDatabase();
    m_messages = std::make_unique<MessageStore>(*m_database);
    m_index = std::make_unique<SimilarityIndex>(*m_database);
    CaseStore cases(*m_database);
    const Policy policy = addPolicy(*m_database);
    m_first = valueOf(cases.insert(caseOf(policy, u"first"_s))).id;
    m_second = valueOf(cases.insert(caseOf(policy, u"second"_s))).id;
}

void TestSimilarityIndex::mentionsAreFoundExactly()
{
    const Mention id{MentionKind::AdvisoryId, u"CVE-2024-2398"_s};
    const MessageId message = add(m_first, u"a"_s, {.mentions = {id, id}});
    add(m_second, u"b"_s, {.mentions = {{MentionKind::Symbol, id.value}}});
    const Holders holders = valueOf(m_index->withMention(id));
    QCOMPARE(holders.messages, (QList{MessageHolder{message, m_first, 1}}));
    QCOMPARE(holders.count, 1.0);
    QVERIFY(valueOf(m_index->withMention({MentionKind::AdvisoryId, u"CVE-2024-239"_s}))
                .messages.isEmpty());
}

void TestSimilarityIndex::whatEverybodyHasIsCountedAndNotNamed()
{
    const Mention path{MentionKind::SourcePath, u"src/main.c"_s};
    for (int i = 0; i < 100; ++i) {
        add(m_first, QString::number(i), {.mentions = {path}});
    }
    const Holders holders = valueOf(m_index->withMention(path));
    QVERIFY(holders.messages.isEmpty());
    QVERIFY(holders.count > 60);
}

void TestSimilarityIndex::attachmentsAreFoundByTheirBytes()
{
    const QByteArray bytes(32, 'x');
    const QByteArray nothing(32, 'y');
    const AttachmentInfo file{.partPath = u"2"_s, .name = u"poc.py"_s, .size = 12, .sha256 = bytes};
    AttachmentInfo again = file;
    again.partPath = u"3"_s;
    AttachmentInfo empty = file;
    empty.size = 0;
    empty.sha256 = nothing;
    const MessageId message = add(m_second, u"a"_s, {}, {file, again, empty});
    const Holders holders = valueOf(m_index->withAttachment(bytes));
    QCOMPARE(holders.messages, (QList{MessageHolder{message, m_second, 1}}));
    QVERIFY(valueOf(m_index->withAttachment(nothing)).messages.isEmpty());
}

void TestSimilarityIndex::wordsAreFoundAndTheirSpreadIsEstimated()
{
    const SearchIndex search(*m_database);
    SearchIndex writer(*m_database);
    QList<MessageId> messages;
    for (int i = 0; i < 400; ++i) {
        messages.append(add(m_first, QString::number(i), {}));
        const QString rare = i == 7 ? u"dkim verifier"_s : QString();
        valueOf(writer.add(messages.last(), rare, i % 2 == 0 ? u"parser token"_s : u"token"_s, {}));
    }
    QCOMPARE(valueOf(m_index->messageCount()), 400.0);
    const WordHolders rare = valueOf(m_index->withWord(u"dkim"_s, 400));
    QCOMPARE(rare.messages, QList{messages.at(7)});
    const WordHolders half = valueOf(m_index->withWord(u"parser"_s, 400));
    QVERIFY(half.messages.isEmpty());
    QVERIFY2(qAbs(half.count - 200) < 20, qPrintable(QString::number(half.count)));
    QVERIFY(valueOf(m_index->withWord(u"token"_s, 400)).count > 350);
    QCOMPARE(valueOf(m_index->withWords({u"verifier"_s, u"token"_s})), QList{messages.at(7)});
    QVERIFY(valueOf(m_index->withWord(u"nowhere"_s, 400)).messages.isEmpty());
}

void TestSimilarityIndex::sketchesAreReadBack()
{
    const ReportTraces traces{.title = {1, 0xffff'ffffU}, .text = {2, 3, 0x8000'0000U}};
    const MessageId message = add(m_second, u"a"_s, traces);
    const std::optional<StoredSketch> sketch = valueOf(m_index->sketch(message));
    QVERIFY(sketch);
    QCOMPARE(sketch->holder, (MessageHolder{message, m_second, 1}));
    QCOMPARE(sketch->title, traces.title);
    QCOMPARE(sketch->text, traces.text);
    QVERIFY(!valueOf(m_index->sketch(add(m_first, u"b"_s, {}))));
}

void TestSimilarityIndex::removedTracesAreGone()
{
    const Mention id{MentionKind::AdvisoryId, u"CVE-2024-2398"_s};
    const MessageId message = add(m_first, u"a"_s, {.mentions = {id}, .text = {1}});
    valueOf(m_index->remove(message));
    QVERIFY(valueOf(m_index->withMention(id)).messages.isEmpty());
    QVERIFY(!valueOf(m_index->sketch(message)));
    valueOf(m_index->add(message, {.mentions = {id}, .text = {2}}));
    QCOMPARE(valueOf(m_index->sketch(message))->text, WordSketch{2});
}

void TestSimilarityIndex::refusalsHoldBothWays()
{
    valueOf(m_index->setRefused(m_second, m_first, true));
    valueOf(m_index->setRefused(m_first, m_second, true));
    QCOMPARE(valueOf(m_index->refusedFor(m_first)), QSet{m_second});
    QCOMPARE(valueOf(m_index->refusedFor(m_second)), QSet{m_first});
    valueOf(m_index->setRefused(m_first, m_second, false));
    QVERIFY(valueOf(m_index->refusedFor(m_first)).isEmpty());
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestSimilarityIndex)
#include "tst_similarityindex.moc"
