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
    void historyIsNewestFirstAndOnlyInserts();
    void historyOfAnotherCaseReplaces();
    void jobsKeepOnlyTheLastFinishedOne();
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

QTEST_MAIN(TestCasePageModels)
#include "tst_casepagemodels.moc"
