// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importplanmodel.h"
#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

PlanRow row(PlanKind kind, const QString &ref, const QString &subject)
{
    PlanRow made{.kind = kind};
    made.messageKey = ref.isEmpty() ? QString() : messageKey(RefKind::MailId, ref);
    made.subject = subject;
    made.sender = u"Ann <ann@example.com>"_s;
    return made;
}

ImportPlan plan()
{
    ImportPlan made;
    made.files = {u"/mail/in.mbox"_s};
    made.rows = {row(PlanKind::NewCase, u"1"_s, u"Overflow"_s),
                 row(PlanKind::FollowUp, u"2"_s, u"Re: overflow"_s),
                 row(PlanKind::Ignored, u"3"_s, u"Weekly digest"_s),
                 row(PlanKind::Unchanged, u"4"_s, u"Known"_s), row(PlanKind::Damaged, {}, {})};
    made.rows[1].caseKey = u"DKT-26-007"_s;
    for (const PlanRow &each : std::as_const(made.rows)) {
        ++made.counts[static_cast<size_t>(each.kind)];
    }
    return made;
}

} // namespace

class TestImportPlanModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void itFiltersByKindAndText()
    {
        ImportPlanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(plan());
        QCOMPARE(model.rowCount(), 5);
        model.setFilter(PlanKind::FollowUp, {});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ImportPlanModel::CaseColumn).data().toString(), u"DKT-26-007"_s);
        model.setFilter(std::nullopt, u" OVERFLOW "_s);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(std::nullopt, u"26-007"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ImportPlanModel::FileColumn).data().toString(), u"in.mbox"_s);
    }

    void whatWouldHaveBeenInItsCaseChangesWithAMessage()
    {
        ImportPlanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ImportPlan made;
        made.files = {u"/mail/in.mbox"_s};
        made.rows = {row(PlanKind::NewCase, u"1"_s, u"Overflow"_s),
                     row(PlanKind::FollowUp, u"2"_s, u"Re: overflow"_s),
                     row(PlanKind::FollowUp, u"3"_s, u"Re: overflow"_s)};
        for (PlanRow &each : made.rows) {
            each.opener = each.kind == PlanKind::FollowUp ? 0 : -1;
            ++made.counts[static_cast<size_t>(each.kind)];
        }
        model.setPlan(made);
        const auto kinds = [&] {
            QList<PlanKind> all;
            for (int i = 0; i < model.rowCount(); ++i) {
                all.append(static_cast<PlanKind>(model.index(i, 0).data(ValueRole).toInt()));
            }
            return all;
        };
        const auto choose = [&](int row, const std::optional<ImportChoice> &choice) {
            QCOMPARE(model.choose({model.index(row, 0)}, choice), 1);
            QCOMPARE(model.count(PlanKind::NewCase), kinds().count(PlanKind::NewCase));
            QCOMPARE(model.count(PlanKind::FollowUp), kinds().count(PlanKind::FollowUp));
            QCOMPARE(model.count(PlanKind::LeftOut), kinds().count(PlanKind::LeftOut));
        };
        const ImportChoice leaveOut{.kind = ImportChoice::Kind::LeaveOut, .caseKey = {}};
        choose(0, leaveOut);
        QCOMPARE(kinds(), (QList{PlanKind::LeftOut, PlanKind::NewCase, PlanKind::FollowUp}));
        choose(1, leaveOut);
        QCOMPARE(kinds(), (QList{PlanKind::LeftOut, PlanKind::LeftOut, PlanKind::NewCase}));
        choose(0, ImportChoice{.kind = ImportChoice::Kind::Attach, .caseKey = u"DKT-26-001"_s});
        QCOMPARE(kinds(), (QList{PlanKind::FollowUp, PlanKind::LeftOut, PlanKind::FollowUp}));
        QCOMPARE(model.index(2, ImportPlanModel::CaseColumn).data().toString(), u"DKT-26-001"_s);
        choose(0, std::nullopt);
        choose(1, std::nullopt);
        QCOMPARE(kinds(), (QList{PlanKind::NewCase, PlanKind::FollowUp, PlanKind::FollowUp}));
        QVERIFY(model.choices().isEmpty());

        made.rows[2].matchedBy = MatchedBy::TrackerIssue; // a comment cannot be without its issue
        model.setPlan(made);
        choose(0, leaveOut);
        QCOMPARE(kinds(), (QList{PlanKind::LeftOut, PlanKind::NewCase, PlanKind::Damaged}));
    }

    void aChoiceChangesKindCaseAndCounts()
    {
        ImportPlanModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan(plan());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QModelIndexList all;
        for (int i = 0; i < model.rowCount(); ++i) {
            all.append(model.index(i, 0));
        }
        const ImportChoice leaveOut{.kind = ImportChoice::Kind::LeaveOut, .caseKey = {}};
        QCOMPARE(model.choose(all, leaveOut), 3); // not what is known, nor what is damaged
        QCOMPARE(changed.count(), 3);
        QCOMPARE(model.count(PlanKind::LeftOut), 3);
        QCOMPARE(model.count(PlanKind::NewCase), 0);
        QCOMPARE(model.count(PlanKind::Unchanged), 1);
        const ImportChoice attach{.kind = ImportChoice::Kind::Attach, .caseKey = u"DKT-26-001"_s};
        QCOMPARE(model.choose({all[0]}, attach), 1);
        QCOMPARE(model.index(0, ImportPlanModel::CaseColumn).data().toString(), u"DKT-26-001"_s);
        QCOMPARE(model.index(0, 0).data(ValueRole).toInt(), int(PlanKind::FollowUp));
        QCOMPARE(model.choices().size(), 3);
        QVERIFY(model.choices().value(messageKey(RefKind::MailId, u"1"_s)) == attach);
        model.choose(all, std::nullopt);
        QVERIFY(model.choices().isEmpty());
        QCOMPARE(model.count(PlanKind::NewCase), 1);
        QCOMPARE(model.count(PlanKind::Ignored), 1);
    }
};

QTEST_GUILESS_MAIN(TestImportPlanModel)
#include "tst_importplanmodel.moc"
