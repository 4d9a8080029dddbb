// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/messagestore.h"
#include "store/statement.h"
#include "store/storefixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestMessageStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bytesSurvivePacking_data();
    void bytesSurvivePacking();
    void damagedBytesAreCorrupt_data();
    void damagedBytesAreCorrupt();
    void originalComesBackByteForByte();
    void theSameBytesAreStoredOnce();
    void messageComesBackAsWritten();
    void everyWordOfEveryEnumIsAllowed();
    void ordinalsCountWithinTheCase();
    void messagesComeByReceipt();
    void aRefIsKnownOnce();
    void refsOfDifferentKindsNeverMeet();
    void messagesWithoutARefAreAllowed();
    void repliesWaitForTheirQuestion();
    void messagesMoveBehindThoseOfTheOtherCase();
    void attachmentsComeBackInOrder();
    void kindAndOriginalCanChange();
    void unknownRowsAreNotFound();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CaseStore> m_cases;
    std::unique_ptr<MessageStore> m_messages;
    CaseId m_caseId;
};

void TestMessageStore::init()
{
    QTest::failOnWarning();
    m_cases.reset();
    m_messages.reset();
    m_database = memoryDatabase();
    m_cases = std::make_unique<CaseStore>(*m_database);
    m_messages = std::make_unique<MessageStore>(*m_database);
    m_caseId = valueOf(m_cases->insert(caseOf(addPolicy(*m_database), u"report"_s))).id;
}

void TestMessageStore::bytesSurvivePacking_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NUL, CR and bytes that are no text") << "\0\r\n\xFF\xFE\x80"_ba;
    QTest::newRow("much of the same") << QByteArray(5'000'000, 'A');
    QByteArray noise(100'000, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1'664'525U + 1'013'904'223U;
        byte = static_cast<char>(state >> 24U);
    }
    QTest::newRow("bytes that do not compress") << noise;
}

void TestMessageStore::bytesSurvivePacking()
{
    QFETCH(const QByteArray, bytes);
    Original original = originalOf(bytes);
    original.format = OriginalFormat::GitHubIssue;
    original.quoting = MboxQuoting::Mboxrd;
    const PackedOriginal packed = pack(original);
    QCOMPARE(packed.size, bytes.size());
    QCOMPARE(packed, pack(original));
    QCOMPARE(valueOf(unpack(packed)), original);
}

void TestMessageStore::damagedBytesAreCorrupt_data()
{
    QTest::addColumn<PackedOriginal>("packed");
    const PackedOriginal good = pack(originalOf(QByteArray(1000, 'x') + "report"));
    PackedOriginal bad = good;
    bad.zstd.chop(3);
    QTest::newRow("cut off") << bad;
    bad = good;
    bad.zstd.clear();
    QTest::newRow("nothing left") << bad;
    bad = good;
    bad.zstd[0] = 'x';
    QTest::newRow("no zstd") << bad;
    bad = good;
    bad.sha256[0] = static_cast<char>(bad.sha256.at(0) ^ 1);
    QTest::newRow("another SHA-256") << bad;
    bad = pack(originalOf("another message"));
    bad.sha256 = good.sha256;
    QTest::newRow("bytes of another message") << bad;
    bad = good;
    bad.size = 1;
    QTest::newRow("another size") << bad;
    bad = good;
    bad.size = -1;
    QTest::newRow("a negative size") << bad;
    bad = good; // a frame that says 2^62 bytes in its header (RFC 8878 §3.1.1.1.4)
    bad.zstd = QByteArray::fromHex("28b52ffde0") + QByteArray::fromHex("0000000000000040") + "x";
    bad.size = qint64(1) << 62;
    QTest::newRow("more bytes than there is memory") << bad;
}

void TestMessageStore::damagedBytesAreCorrupt()
{
    QFETCH(const PackedOriginal, packed);
    QCOMPARE(faultOf(unpack(packed)), StoreFault::Corrupt);
}

void TestMessageStore::originalComesBackByteForByte()
{
    Original original = originalOf("Subject: caf\xE9\r\n\r\n>From here\0 on\n"_ba);
    for (const OriginalFormat format : allValues<OriginalFormat>()) {
        for (const MboxQuoting quoting : allValues<MboxQuoting>()) {
            original = originalOf(original.bytes + "again");
            original.format = format;
            original.quoting = quoting;
            const OriginalId id = valueOf(m_messages->insertOriginal(pack(original)));
            QCOMPARE(valueOf(m_messages->original(id)), original);
            QCOMPARE(valueOf(m_messages->originalBySha256(original.sha256)), id);
        }
    }
    QCOMPARE(valueOf(m_messages->originalBySha256(QByteArray(32, 'x'))), std::nullopt);

    // What the file says is not believed.
    valueOf(Statement(*m_database, {"UPDATE original SET zstd = x'28b52ffd'"_L1}).run());
    const auto damaged = m_messages->original(OriginalId{1});
    QCOMPARE(faultOf(damaged), StoreFault::Corrupt);
    QCOMPARE(damaged.error().path, u":memory:"_s);
}

void TestMessageStore::theSameBytesAreStoredOnce()
{
    const PackedOriginal packed = pack(originalOf("the same bytes"));
    const OriginalId first = valueOf(m_messages->insertOriginal(packed));
    const OriginalId other = valueOf(m_messages->insertOriginal(pack(originalOf("other"))));
    QVERIFY(first != other);
    QCOMPARE(valueOf(m_messages->insertOriginal(packed)), first);

    PackedOriginal bad = pack(originalOf("without a digest"));
    bad.sha256 = "short";
    QCOMPARE(faultOf(m_messages->insertOriginal(bad)), StoreFault::Constraint);
}

void TestMessageStore::messageComesBackAsWritten()
{
    Message message = messageOf(*m_messages, m_caseId, u"a@example.org"_s);
    message.direction = Direction::Outbound;
    message.kind = MessageKind::Estimate;
    message.matchedBy = MatchedBy::References;
    message.inReplyTo = u"b@example.org"_s;
    message.from.handle = u"ada"_s;
    message.id = valueOf(m_messages->insert(message, {}));
    message.ordinal = 1;
    QCOMPARE(valueOf(m_messages->byId(message.id)), message);
    QCOMPARE(valueOf(m_messages->ofCase(m_caseId)), QList{message});

    Message undated = messageOf(*m_messages, m_caseId, u"c@example.org"_s);
    undated.sentAt = {};
    undated.id = valueOf(m_messages->insert(undated, {}));
    undated.ordinal = 2;
    QCOMPARE(valueOf(m_messages->byId(undated.id)), undated);
}

void TestMessageStore::everyWordOfEveryEnumIsAllowed()
{
    Message message = messageOf(*m_messages, m_caseId, u"a@example.org"_s);
    int number = 0;
    const auto isKept = [&] {
        message.messageRef = QString::number(++number);
        const Message read = valueOf(m_messages->byId(valueOf(m_messages->insert(message, {}))));
        return read.direction == message.direction && read.kind == message.kind &&
               read.matchedBy == message.matchedBy && read.refKind == message.refKind;
    };
    for (const Direction direction : allValues<Direction>()) {
        message.direction = direction;
        QVERIFY(isKept());
    }
    for (const MessageKind kind : allValues<MessageKind>()) {
        message.kind = kind;
        QVERIFY(isKept());
    }
    for (const MatchedBy by : allValues<MatchedBy>()) {
        message.matchedBy = by;
        QVERIFY(isKept());
    }
    for (const RefKind kind : allValues<RefKind>()) {
        message.refKind = kind;
        QVERIFY(isKept());
    }
}

void TestMessageStore::ordinalsCountWithinTheCase()
{
    const CaseFile first = valueOf(m_cases->byId(m_caseId));
    const CaseId other = valueOf(m_cases->insert(first)).id;
    QList<int> ordinals;
    for (const CaseId id : {m_caseId, other, m_caseId, m_caseId, other}) {
        const QString ref = u"%1@example.org"_s.arg(ordinals.size());
        const MessageId message = valueOf(m_messages->insert(messageOf(*m_messages, id, ref), {}));
        ordinals.append(valueOf(m_messages->byId(message)).ordinal);
    }
    QCOMPARE(ordinals, QList({1, 1, 2, 3, 2}));
}

void TestMessageStore::messagesComeByReceipt()
{
    Message late = messageOf(*m_messages, m_caseId, u"late@example.org"_s);
    late.receivedAt = Receipt + 2h;
    valueOf(m_messages->insert(late, {}));
    valueOf(m_messages->insert(messageOf(*m_messages, m_caseId, u"early@example.org"_s), {}));
    QStringList refs;
    for (const Message &message : valueOf(m_messages->ofCase(m_caseId))) {
        refs.append(message.messageRef);
    }
    QCOMPARE(refs, QStringList({u"early@example.org"_s, u"late@example.org"_s}));
}

void TestMessageStore::aRefIsKnownOnce()
{
    const Message message = messageOf(*m_messages, m_caseId, u"a@example.org"_s);
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, message.messageRef)), std::nullopt);
    const MessageId id = valueOf(m_messages->insert(message, {}));
    const MessageStore::Known known{.id = id,
                                    .caseId = m_caseId,
                                    .originalId = message.originalId,
                                    .sha256 = originalOf("a@example.org").sha256};
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, message.messageRef)), known);
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::MailId, message.messageRef)), m_caseId);
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, u"A@example.org"_s)), std::nullopt);
    QCOMPARE(faultOf(m_messages->insert(message, {})), StoreFault::Constraint);
}

void TestMessageStore::refsOfDifferentKindsNeverMeet()
{
    const QString ref = u"https://github.com/o/r/issues/7"_s;
    Message mail = messageOf(*m_messages, m_caseId, ref);
    mail.id = valueOf(m_messages->insert(mail, {}));
    valueOf(m_messages->awaitRefs(m_caseId, {u"https://github.com/o/r/issues/8"_s}));
    QCOMPARE(valueOf(m_messages->byRef(RefKind::TrackerUrl, ref)), std::nullopt);
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::TrackerUrl, ref)), std::nullopt);
    QCOMPARE(
        valueOf(m_messages->caseByRef(RefKind::TrackerUrl, u"https://github.com/o/r/issues/8"_s)),
        std::nullopt);

    Message issue = mail;
    issue.refKind = RefKind::TrackerUrl;
    issue.id = valueOf(m_messages->insert(issue, {}));
    QCOMPARE(valueOf(m_messages->byRef(RefKind::TrackerUrl, ref))->id, issue.id);
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, ref))->id, mail.id);
}

void TestMessageStore::messagesWithoutARefAreAllowed()
{
    Message note = messageOf(*m_messages, m_caseId, u"note"_s);
    note.messageRef.clear();
    valueOf(m_messages->insert(note, {}));
    valueOf(m_messages->insert(note, {}));
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, QString())), std::nullopt);
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::MailId, QString())), std::nullopt);
}

void TestMessageStore::repliesWaitForTheirQuestion()
{
    const CaseId other = valueOf(m_cases->insert(valueOf(m_cases->byId(m_caseId)))).id;
    valueOf(m_messages->awaitRefs(m_caseId, {u"question@example.org"_s, QString(), u"q2"_s}));
    valueOf(m_messages->awaitRefs(other, {u"question@example.org"_s, u"q3"_s}));
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::MailId, u"question@example.org"_s)), m_caseId);
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::MailId, u"q3"_s)), other);
    QCOMPARE(valueOf(m_messages->byRef(RefKind::MailId, u"question@example.org"_s)), std::nullopt);

    // A message that is there says where it is, whoever waited for it.
    valueOf(m_messages->insert(messageOf(*m_messages, other, u"q2"_s), {}));
    QCOMPARE(valueOf(m_messages->caseByRef(RefKind::MailId, u"q2"_s)), other);
}

void TestMessageStore::messagesMoveBehindThoseOfTheOtherCase()
{
    const CaseId other = valueOf(m_cases->insert(valueOf(m_cases->byId(m_caseId)))).id;
    for (const auto &[id, ref] : {std::pair(m_caseId, u"1"_s), std::pair(m_caseId, u"2"_s),
                                  std::pair(other, u"3"_s), std::pair(other, u"4"_s)}) {
        valueOf(m_messages->insert(messageOf(*m_messages, id, ref), {}));
    }
    valueOf(m_messages->awaitRefs(other, {u"5"_s}));
    valueOf(m_messages->moveAll(other, m_caseId));
    QStringList refs;
    for (const Message &message : valueOf(m_messages->ofCase(m_caseId))) {
        refs.append(QString::number(message.ordinal) + u':' + message.messageRef);
    }
    QCOMPARE(refs, QStringList({u"1:1"_s, u"2:2"_s, u"3:3"_s, u"4:4"_s}));
    QVERIFY(valueOf(m_messages->ofCase(other)).isEmpty());
    QCOMPARE(valueOf(m_messages->caseAwaiting(u"5"_s)), m_caseId);
}

void TestMessageStore::attachmentsComeBackInOrder()
{
    const AttachmentInfo escape{.partPath = u"2"_s,
                                .name = u"../../etc/passwd"_s,
                                .mediaType = u"text/x-python"_s,
                                .size = 12,
                                .sha256 = QByteArray(32, 'a')};
    const AttachmentInfo unnamed{.partPath = u"1.2.1"_s,
                                 .name = {},
                                 .mediaType = u"application/zip"_s,
                                 .size = 0,
                                 .sha256 = QByteArray(32, '\0')};
    const MessageId id = valueOf(m_messages->insert(
        messageOf(*m_messages, m_caseId, u"a@example.org"_s), {escape, unnamed}));
    const QList<Attachment> stored = valueOf(m_messages->attachments(id));
    QCOMPARE(stored,
             QList<Attachment>({{AttachmentId{1}, id, escape}, {AttachmentId{2}, id, unnamed}}));
    QCOMPARE(valueOf(m_messages->attachment(AttachmentId{2})), stored.last());
}

void TestMessageStore::kindAndOriginalCanChange()
{
    Message message = messageOf(*m_messages, m_caseId, u"a@example.org"_s);
    message.id = valueOf(m_messages->insert(message, {}));
    const Original edited = originalOf("the text after an edit at the tracker");
    const OriginalId newer = valueOf(m_messages->insertOriginal(pack(edited)));
    valueOf(m_messages->setKind(message.id, MessageKind::Decision));
    valueOf(m_messages->setOriginal(message.id, newer, u"edited"_s));
    const Message read = valueOf(m_messages->byId(message.id));
    QCOMPARE(read.kind, MessageKind::Decision);
    QCOMPARE(read.originalId, newer);
    QCOMPARE(read.subject, u"edited"_s);
    QCOMPARE(valueOf(m_messages->original(message.originalId)).bytes, "a@example.org"_ba);
    QCOMPARE(faultOf(m_messages->setOriginal(message.id, OriginalId{99}, u"edited"_s)),
             StoreFault::Constraint);
}

void TestMessageStore::unknownRowsAreNotFound()
{
    QCOMPARE(faultOf(m_messages->byId(MessageId{9})), StoreFault::NotFound);
    QCOMPARE(faultOf(m_messages->original(OriginalId{9})), StoreFault::NotFound);
    QCOMPARE(faultOf(m_messages->attachment(AttachmentId{9})), StoreFault::NotFound);
    QCOMPARE(faultOf(m_messages->setKind(MessageId{9}, MessageKind::Other)), StoreFault::NotFound);
    QVERIFY(valueOf(m_messages->ofCase(CaseId{9})).isEmpty());
    QVERIFY(valueOf(m_messages->attachments(MessageId{9})).isEmpty());
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestMessageStore)
#include "tst_messagestore.moc"
