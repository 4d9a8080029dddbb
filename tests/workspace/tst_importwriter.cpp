// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/mailparser.h"
#include "workspace/importwriter.h"
#include "workspace/policyactions.h"
#include "workspace/stores.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Now{1'795'290'120};

ReadItem readMail(const QByteArray &id, const QByteArray &fields = {})
{
    Original original{.bytes =
                          "Message-ID: <" + id + ">\nFrom: a@example.org\n" + fields + "\ntext\n"};
    const ImportContext context{.path = {}, .fallbackAt = Now, .now = Now, .limits = {}};
    IncomingMessage message = parseMail(original, 0, context);
    PackedOriginal packed = pack(message.original);
    return ReadMessage{std::move(message), std::move(packed), 0};
}

} // namespace

class TestImportWriter final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Stores> m_stores;
    WriteTurns m_turns;

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Stores::open(m_folder->filePath(u"t.docket"_s), Database::Mode::Create);
        QVERIFY(opened);
        m_stores = std::move(*opened);
    }

    void cleanup()
    {
        m_stores.reset();
        m_folder.reset();
    }

    void othersMayWriteWhileItWaitsForASlowFile()
    {
        ImportWriter writer(*m_stores, {.by = u"import"_s}, [] { return Now; }, {}, m_turns);
        QVERIFY(writer.prepare({}));
        QVERIFY(writer.beginFile({.path = u"/slow.mbox"_s}));
        QVERIFY(writer.add(readMail("1@x")));
        QVERIFY(writer.pause());
        {
            const WriteTurns::Turn turn = m_turns.take(); // which would never be ours
            auto other = Stores::open(m_folder->filePath(u"t.docket"_s), Database::Mode::ReadOnly);
            QVERIFY(other);
            const auto count = (*other)->cases.count();
            QVERIFY(count);
            QCOMPARE(*count, 1);
        }
        QVERIFY(writer.pause());
        QVERIFY(writer.add(readMail("2@x")));
        const auto file = writer.endFile(true);
        QVERIFY(file);
        QCOMPARE(file->newCases, 2);
    }

    void aPolicyThatCameBetweenTwoBatchesCounts()
    {
        ImportWriter writer(*m_stores, {.by = u"import"_s}, [] { return Now; }, {}, m_turns);
        QVERIFY(writer.prepare({}));
        QVERIFY(writer.beginFile({.path = u"/in.mbox"_s}));
        QVERIFY(writer.add(readMail("1@x")));
        QVERIFY(writer.pause());
        const auto id = m_stores->messages.caseByRef(RefKind::MailId, u"1@x"_s);
        QVERIFY(id && *id);

        const auto added = PolicyActions::add(
            *m_stores,
            {.product = u"p"_s,
             .promises = {{.kind = PromiseKind::Acknowledge, .within = std::chrono::hours(24)}}},
            Now, u"mara"_s);
        QVERIFY(added);
        QVERIFY(PolicyActions::assignFitting(*m_stores, added->id, Now, u"mara"_s));
        QVERIFY(writer.add(readMail("2@x", "In-Reply-To: <1@x>\n")));
        QVERIFY(writer.pause());
        QCOMPARE(m_stores->cases.byId(**id)->policyId, added->id);
        QCOMPARE(m_stores->obligations.ofCase(**id)->size(), 1);

        Policy edited = *m_stores->policies.byId(added->id);
        edited.promises.first().within = std::chrono::hours(6);
        QVERIFY(PolicyActions::edit(*m_stores, edited, Now, u"mara"_s));
        QVERIFY(writer.add(readMail("3@x", "In-Reply-To: <1@x>\n")));
        QVERIFY(writer.endFile(true));
        const auto clocks = m_stores->obligations.ofCase(**id);
        QVERIFY(clocks);
        QCOMPARE(clocks->first().dueAt, Now + std::chrono::hours(6));
    }

    void rule4_anEarlierMessageThatComesLaterMovesTheCase_data()
    {
        QTest::addColumn<bool>("isOneBatch");
        QTest::newRow("in one batch") << true;
        QTest::newRow("in two") << false;
    }

    void rule4_anEarlierMessageThatComesLaterMovesTheCase()
    {
        QFETCH(const bool, isOneBatch);
        const auto revision = [&](Instant from, Seconds within) {
            const auto added = PolicyActions::add(
                *m_stores,
                {.product = u"p"_s,
                 .validFrom = from,
                 .promises = {{.kind = PromiseKind::Acknowledge, .within = within}}},
                Now, u"mara"_s);
            return added ? added->id : PolicyId();
        };
        const PolicyId first = revision({1}, std::chrono::hours(24));
        const PolicyId second = revision(Now - std::chrono::hours(1), std::chrono::hours(6));
        ImportWriter writer(*m_stores, {.by = u"import"_s}, [] { return Now; }, {}, m_turns);
        QVERIFY(writer.prepare({}));
        QVERIFY(writer.beginFile({.path = u"/in.mbox"_s}));
        QVERIFY(writer.add(readMail("2@x", "In-Reply-To: <1@x>\n")));
        if (!isOneBatch) {
            QVERIFY(writer.pause());
            QCOMPARE(m_stores->cases.byId(CaseId{1})->policyId, second);
        }
        QVERIFY(writer.add(readMail("1@x", "Date: Fri, 20 Nov 2026 16:30:00 +0000\n")));
        QVERIFY(writer.endFile(true));
        QCOMPARE(m_stores->cases.count(), 1);
        const auto file = m_stores->cases.byId(CaseId{1});
        QVERIFY(file);
        QCOMPARE(file->policyId, first);
        QCOMPARE(m_stores->obligations.ofCase(file->id)->first().dueAt,
                 file->receivedAt + std::chrono::hours(24));
    }

    void commentsThatWaitAreListedThoughAnotherFileWasCutShort()
    {
        ImportWriter writer(*m_stores, {.by = u"import"_s}, [] { return Now; }, {}, m_turns);
        QVERIFY(writer.prepare({}));
        QVERIFY(writer.beginFile(
            {.path = u"/comments.json"_s, .format = SourceFormat::GitHubComments}));
        IncomingMessage comment{.original = {.format = OriginalFormat::GitHubComment,
                                             .bytes = "{}",
                                             .sha256 = QByteArray(32, 'c'),
                                             .envelope = {}},
                                .refKind = RefKind::TrackerUrl,
                                .messageRef = u"https://x/issues/1#issuecomment-1"_s,
                                .tracker = TrackerFacts{.issueUrl = u"https://x/issues/1"_s}};
        PackedOriginal packed = pack(comment.original);
        QVERIFY(writer.add(ReadMessage{std::move(comment), std::move(packed), 0}));
        QVERIFY(writer.endFile(true));
        QVERIFY(writer.beginFile({.path = u"/broken.mbox"_s}));
        QVERIFY(writer.endFile(false));
        const auto files = writer.finish(false);
        QVERIFY(files);
        QCOMPARE(files->size(), 2);
        QVERIFY(files->first().isComplete);
        QVERIFY(!files->last().isComplete);
        QCOMPARE(writer.problems().size(), 1);
        QCOMPARE(writer.problems().first().fault, ImportFault::NoSuchIssue);
    }

    void aBatchIsToldBeforeTheNextWriterHasItsTurn()
    {
        QStringList order;
        std::jthread other;
        const ChangeFn changed = [&](const ChangeSet &) {
            other = std::jthread([&] {
                const WriteTurns::Turn turn = m_turns.take();
                order.append(u"the next writer"_s);
            });
            // Without a turn of the import the other has its own at once, and ends.
            QTest::qSleep(50);
            order.append(u"told"_s);
        };
        ImportWriter writer(*m_stores, {.by = u"import"_s}, [] { return Now; }, changed, m_turns);
        QVERIFY(writer.prepare({}));
        QVERIFY(writer.beginFile({.path = u"/in.mbox"_s}));
        QVERIFY(writer.add(readMail("1@x")));
        QVERIFY(writer.endFile(true));
        other.join();
        QCOMPARE(order, QStringList({u"told"_s, u"the next writer"_s}));
    }
};

QTEST_GUILESS_MAIN(TestImportWriter)
#include "tst_importwriter.moc"
