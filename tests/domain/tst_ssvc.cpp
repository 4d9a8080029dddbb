// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/advisorytokens.h"
#include "domain/ssvc.h"

#include <QFile>
#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class tst_Ssvc final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    /// Every row as CERT/CC publishes it.
    void decidesAsTheTable()
    {
        QFile file(QStringLiteral(DOCKET_TEST_DATA "/ssvc/supplier.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList rows = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
        rows.removeFirst();
        QCOMPARE(rows.size(), 36);
        for (const QString &row : std::as_const(rows)) {
            const QStringList cells = QString(row).replace(u' ', u'-').split(u',');
            const SsvcAnswers answers{.exploitation = fromToken<SsvcExploitation>(cells.at(1)),
                                      .utility = fromToken<SsvcUtility>(cells.at(2)),
                                      .technicalImpact =
                                          fromToken<SsvcTechnicalImpact>(cells.at(3)),
                                      .publicSafety = fromToken<SsvcPublicSafety>(cells.at(4))};
            QVERIFY2(answers.exploitation && answers.utility && answers.technicalImpact &&
                         answers.publicSafety,
                     qPrintable(row));
            const auto decision = decisionOf(answers);
            QVERIFY2(decision, qPrintable(row));
            QVERIFY2(toToken(*decision) == cells.at(5), qPrintable(row));
        }
    }

    void whatIsOpenIsNotDecidedUnlessItMakesNoDifference()
    {
        QCOMPARE(decisionsOpen({}), (QList{SsvcDecision::Defer, SsvcDecision::Scheduled,
                                           SsvcDecision::OutOfCycle, SsvcDecision::Immediate}));
        QCOMPARE(decisionOf({}), std::nullopt);
        SsvcAnswers answers{.exploitation = SsvcExploitation::Active};
        QCOMPARE(decisionsOpen(answers),
                 (QList{SsvcDecision::OutOfCycle, SsvcDecision::Immediate}));
        QCOMPARE(decisionOf(answers), std::nullopt);
        answers.publicSafety = SsvcPublicSafety::Significant;
        QCOMPARE(decisionOf(answers), SsvcDecision::Immediate);
    }

    void saysWhichReleaseItNeeds()
    {
        QCOMPARE(releaseKindFor(SsvcDecision::Defer), ReleaseKind::NotSet);
        QCOMPARE(releaseKindFor(SsvcDecision::Scheduled), ReleaseKind::Regular);
        QCOMPARE(releaseKindFor(SsvcDecision::OutOfCycle), ReleaseKind::Hotfix);
        QCOMPARE(releaseKindFor(SsvcDecision::Immediate), ReleaseKind::Hotfix);
    }

    void theSettingIsReadBack()
    {
        QCOMPARE(severityMethodFrom(toJson(SeverityMethod::Words)), SeverityMethod::Words);
        QCOMPARE(severityMethodFrom(toJson(SeverityMethod::Cvss)), SeverityMethod::Cvss);
        QCOMPARE(severityMethodFrom({}), SeverityMethod::Cvss);
        QCOMPARE(severityMethodFrom("[1]"), SeverityMethod::Cvss);
    }
};

QTEST_GUILESS_MAIN(tst_Ssvc)
#include "tst_ssvc.moc"
