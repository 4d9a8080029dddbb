// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/evidencemodel.h"
#include "items/historymodel.h"
#include "items/jobsmodel.h"
#include "items/roles.h"
#include "items/threadmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

/// The small models: thread, evidence, history, jobs.
class TestCasePageModels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void threadKeepsSelectionWhenAFollowUpArrives();
    void threadReordersByMoving();
    void evidenceIsATreeOfMessagePartsAndBlocks();
    void evidenceStaysWhenNothingChanged();
    void archivesAreAskedForWhenTheyAreOpened();
    void entriesAreBelowTheirArchive();
    void entriesOfNestedArchivesAreBelowThem();
    void entriesStayAfterAReload();
    void aHundredThousandEntriesAreOneList();
    void historyIsNewestFirstAndOnlyInserts();
    void historyOfAnotherCaseReplaces();
    void jobsKeepOnlyTheLastFinishedOne();
    void aJobThatNobodyAskedForLeavesNoTrace();
};

namespace {

MessageView message(qint64 id, const QString &text = {})
{
    MessageView view;
    view.message.id = MessageId{id};
    view.message.subject = u"Subject %1"_s.arg(id);
    view.message.from.name = u"Jana Doe"_s;
    view.message.receivedAt = Instant{id * 100};
    view.text = text;
    return view;
}

CaseEvent eventNo(qint64 id)
{
    CaseEvent result;
    result.id = EventId{id};
    result.at = Instant{id * 100};
    result.by = u"m.ito"_s;
    result.note = u"why %1"_s.arg(id);
    return result;
}

JobState job(qint64 id, JobState::Phase phase)
{
    JobState result;
    result.id = id;
    result.object = u"mail %1.mbox"_s.arg(id);
    result.phase = phase;
    return result;
}

MessageView messageWithArchive()
{
    MessageView view = message(1, u"See."_s);
    Attachment zip;
    zip.id = AttachmentId{9};
    zip.info.name = u"poc.zip"_s;
    Attachment other;
    other.id = AttachmentId{10};
    other.info.name = u"notes.txt"_s;
    view.attachments = {zip, other};
    return view;
}

std::shared_ptr<const ArchiveListing> listingOf(const QStringList &names)
{
    auto listing = std::make_shared<ArchiveListing>();
    for (const QString &name : names) {
        listing->entries.append({.number = listing->entries.size() + 1, .name = name});
    }
    return listing;
}

EvidenceItem itemOf(const QModelIndex &index)
{
    return index.data(EvidenceRole).value<EvidenceItem>();
}

} // namespace

void TestCasePageModels::threadKeepsSelectionWhenAFollowUpArrives()
{
    ThreadModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessages({message(1), message(2)});
    const QPersistentModelIndex held = model.index(1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMessages({message(1, u"decoded"_s), message(3), message(2)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(held.row(), 2);
    QCOMPARE(held.data(IdRole).toLongLong(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(MessageRole));
    QCOMPARE(model.index(0).data(MessageRole).value<MessageView>().text, u"decoded"_s);
    QCOMPARE(model.index(0).data(InstantRole).toLongLong(), 100);
}

void TestCasePageModels::threadReordersByMoving()
{
    ThreadModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessages({message(1), message(2), message(3)});
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setMessages({message(3), message(1)});
    QCOMPARE(moved.count(), 1);
    QCOMPARE(model.messages(), (QList<MessageView>{message(3), message(1)}));
}

void TestCasePageModels::evidenceIsATreeOfMessagePartsAndBlocks()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model);
    MessageView view =
        message(1, u"See:\n```python\nprint(1)\nprint(2)\n```\nand\n```\nx\n```\n"_s);
    Attachment attachment;
    attachment.id = AttachmentId{9};
    attachment.info.name = u"../../etc/passwd"_s;
    attachment.info.size = 12;
    view.attachments = {attachment};
    model.setMessages({view, message(2, u"no blocks"_s)});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.pieceCount(), 3);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(model.rowCount(first), 2); // text and attachment
    const QModelIndex text = model.index(0, 0, first);
    QCOMPARE(model.rowCount(text), 2);
    const auto block = model.index(0, 0, text).data(EvidenceRole).value<EvidenceItem>();
    QCOMPARE(block.kind, EvidenceItem::Kind::CodeBlock);
    QCOMPARE(block.name, u"python"_s);
    QCOMPARE(block.number, 1);
    QCOMPARE(block.size, 2);
    const auto file = model.index(1, 0, first).data(EvidenceRole).value<EvidenceItem>();
    QCOMPARE(file.attachmentId, AttachmentId{9});
    QCOMPARE(file.size, 12);
    QCOMPARE(model.rowCount(model.index(0, 0, model.index(1, 0))), 0);
}

void TestCasePageModels::evidenceStaysWhenNothingChanged()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessages({message(1, u"text"_s)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMessages({message(1, u"text"_s)});
    QCOMPARE(reset.count(), 0);
    model.setMessages({});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestCasePageModels::archivesAreAskedForWhenTheyAreOpened()
{
    EvidenceModel model;
    QSignalSpy asked(&model, &EvidenceModel::listingRequested);
    model.setMessages({messageWithArchive()});
    const QModelIndex archive = model.index(1, 0, model.index(0, 0));
    const QModelIndex notes = model.index(2, 0, model.index(0, 0));
    QVERIFY(model.hasChildren(archive));
    QVERIFY(!model.hasChildren(notes));
    QVERIFY(!model.canFetchMore(notes));
    QCOMPARE(asked.count(), 0);
    model.fetchMore(archive);
    model.fetchMore(archive);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<EvidenceItem>().attachmentId, AttachmentId{9});
    model.setListing(itemOf(archive), nullptr); // it only was called so
    QVERIFY(!model.hasChildren(archive));
    QVERIFY(!model.canFetchMore(archive));
}

void TestCasePageModels::entriesAreBelowTheirArchive()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessages({messageWithArchive()});
    const QModelIndex archive = model.index(1, 0, model.index(0, 0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setListing(itemOf(archive), listingOf({u"poc/a.py"_s, u"poc/b\u202E.py"_s}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(archive), 2);
    QCOMPARE(model.pieceCount(), 2);
    const QModelIndex second = model.index(1, 0, archive);
    QCOMPARE(second.data().toString(), u"poc/b\\u202E.py"_s);
    QCOMPARE(second.parent(), archive);
    QCOMPARE(itemOf(second).kind, EvidenceItem::Kind::ArchiveEntry);
    QCOMPARE(itemOf(second).entryPath, QList<qint64>{2});
    QCOMPARE(fullName(itemOf(second)), u"poc.zip › poc/b\u202E.py"_s);
    QCOMPARE(model.indexOf(itemOf(second)), second);
    QVERIFY(!model.hasChildren(second));

    const QPersistentModelIndex held = second;
    model.setListing(itemOf(archive), listingOf({u"poc/a.py"_s, u"poc/b\u202E.py"_s}));
    QCOMPARE(inserted.count(), 1);
    QVERIFY(held.isValid());
    model.setListing(itemOf(archive), listingOf({u"c"_s}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(model.rowCount(archive), 1);
    QVERIFY(!held.isValid());
    QCOMPARE(reset.count(), 0);
}

void TestCasePageModels::entriesOfNestedArchivesAreBelowThem()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model);
    model.setMessages({messageWithArchive()});
    const QModelIndex archive = model.index(1, 0, model.index(0, 0));
    model.setListing(itemOf(archive), listingOf({u"readme"_s, u"again.zip"_s}));
    const QModelIndex again = model.index(1, 0, archive);
    QSignalSpy asked(&model, &EvidenceModel::listingRequested);
    QVERIFY(model.hasChildren(again));
    model.fetchMore(again);
    QVERIFY(asked.count() <= 1); // the tester may have been first
    model.setListing(itemOf(again), listingOf({u"deep.py"_s}));
    const QModelIndex deep = model.index(0, 0, again);
    QCOMPARE(itemOf(deep).entryPath, (QList<qint64>{2, 1}));
    QCOMPARE(itemOf(deep).container, u"poc.zip › again.zip"_s);
    QCOMPARE(itemOf(deep).depth, 3);
    QCOMPARE(model.indexOf(itemOf(deep)), deep);
}

void TestCasePageModels::entriesStayAfterAReload()
{
    EvidenceModel model;
    QAbstractItemModelTester tester(&model);
    const MessageView view = messageWithArchive();
    model.setMessages({view});
    const QModelIndex archive = model.index(1, 0, model.index(0, 0));
    model.setListing(itemOf(archive), listingOf({u"readme"_s, u"again.zip"_s}));
    model.setListing(itemOf(model.index(1, 0, archive)), listingOf({u"deep.py"_s}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setMessages({view});
    QCOMPARE(reset.count(), 0);
    model.setMessages({message(2), view}); // a message came
    QCOMPARE(reset.count(), 1);
    const QModelIndex there = model.index(1, 0, model.index(1, 0));
    QCOMPARE(model.rowCount(there), 2);
    QCOMPARE(model.rowCount(model.index(1, 0, there)), 1);
    model.setMessages({message(2)}); // another case
    model.setMessages({view});
    QCOMPARE(model.rowCount(model.index(1, 0, model.index(0, 0))), 0);
}

void TestCasePageModels::aHundredThousandEntriesAreOneList()
{
    EvidenceModel model;
    model.setMessages({messageWithArchive()});
    const QModelIndex archive = model.index(1, 0, model.index(0, 0));
    QStringList names;
    for (int i = 0; i < 100'000; ++i) {
        names.append(u"entry %1"_s.arg(i));
    }
    model.setListing(itemOf(archive), listingOf(names));
    QCOMPARE(model.rowCount(archive), 100'000);
    QCOMPARE(model.pieceCount(), 2);
    const QModelIndex last = model.index(99'999, 0, archive);
    QCOMPARE(itemOf(last).name, u"entry 99999"_s);
    QCOMPARE(model.indexOf(itemOf(last)), last);
}

void TestCasePageModels::historyIsNewestFirstAndOnlyInserts()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model);
    model.setEvents({eventNo(1), eventNo(2)});
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 2);
    const QPersistentModelIndex held = model.index(1, HistoryModel::NoteColumn);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setEvents({eventNo(1), eventNo(2)});
    QCOMPARE(inserted.count(), 0);
    model.setEvents({eventNo(1), eventNo(2), eventNo(3), eventNo(4)});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(held.row(), 3);
    QCOMPARE(held.data().toString(), u"why 1"_s);
    QCOMPARE(model.index(0, HistoryModel::ByColumn).data().toString(), u"m.ito"_s);
    QVERIFY(!model.index(0, HistoryModel::WhatColumn).data().isValid());
    QCOMPARE(model.index(0, 0).data(EventRole).value<CaseEvent>(), eventNo(4));
}

void TestCasePageModels::historyOfAnotherCaseReplaces()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model);
    model.setEvents({eventNo(1), eventNo(2)});
    model.setEvents({eventNo(7)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 7);
}

void TestCasePageModels::jobsKeepOnlyTheLastFinishedOne()
{
    JobsModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert(job(1, JobState::Phase::Running));
    model.upsert(job(2, JobState::Phase::Waiting));
    QCOMPARE(model.rowCount(), 2);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.upsert(job(1, JobState::Phase::Done));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(JobRole));
    model.upsert(job(1, JobState::Phase::Done));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.upsert(job(2, JobState::Phase::Failed));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(JobRole).value<JobState>(), job(2, JobState::Phase::Failed));
    QCOMPARE(model.index(0).data(ValueRole).toInt(), int(JobState::Phase::Failed));
}

void TestCasePageModels::aJobThatNobodyAskedForLeavesNoTrace()
{
    JobsModel model;
    QAbstractItemModelTester tester(&model);
    model.upsert(job(1, JobState::Phase::Done));
    JobState indexing = job(2, JobState::Phase::Running);
    indexing.kind = JobState::Kind::Index;
    model.upsert(indexing);
    QCOMPARE(model.rowCount(), 2);
    indexing.phase = JobState::Phase::Done;
    model.upsert(indexing);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(IdRole).toLongLong(), 1);
    indexing.phase = JobState::Phase::Failed; // which is told
    model.upsert(indexing);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(IdRole).toLongLong(), 2);
}

QTEST_MAIN(TestCasePageModels)
#include "tst_casepagemodels.moc"
