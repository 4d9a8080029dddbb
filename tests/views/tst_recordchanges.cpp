// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/labels.h"
#include "domain/caserecord.h"
#include "views/casefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Docket {

using namespace Testing;

namespace {

QStringList changes(const CaseRecord &before, const CaseRecord &after)
{
    return Labels::recordChanges(QString::fromUtf8(differenceJson(before, after)),
                                 QString::fromUtf8(differenceJson(after, before)));
}

CaseRecord withFix(const FixRecord &fix)
{
    CaseRecord record;
    record.fix = fix;
    return record;
}

} // namespace

class TestRecordChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    static void init() { QTest::failOnWarning(); }

    static void bothSidesAreReadable_data();
    static void bothSidesAreReadable();
    static void whatIsNoJsonGivesNothing();
    static void anUnknownFieldKeepsItsName();
    static void anEventSaysItInOneLine();
};

void TestRecordChanges::bothSidesAreReadable_data()
{
    QTest::addColumn<CaseRecord>("before");
    QTest::addColumn<CaseRecord>("after");
    QTest::addColumn<QStringList>("lines");

    const CaseRecord none;
    const FixRecord fix{.reviewers = {{u"Ana"_s, {}}, {u"Bo"_s, {}}}};
    FixRecord more = fix;
    more.reviewers.append({u"Cy"_s, {}});
    QTest::newRow("M-16: a reviewer more")
        << withFix(fix) << withFix(more) << QStringList{u"Reviewers: Ana, Bo → Ana, Bo, Cy"_s};
    QTest::newRow("a branch for the first time")
        << none << withFix({.branch = u"fix-smtp"_s}) << QStringList{u"Branch: fix-smtp"_s};
    QTest::newRow("a branch taken back") << withFix({.branch = u"fix-smtp"_s}) << none
                                         << QStringList{u"Branch: fix-smtp → nothing"_s};
    QTest::newRow("M-14: a hotfix with its reason")
        << none << withFix({.releaseKind = ReleaseKind::Hotfix, .releaseReason = u"exploited"_s})
        << QStringList{u"Kind of release: Hotfix"_s, u"Reason for the release: exploited"_s};
    QTest::newRow("a backport") << none
                                << withFix({.backports = {{u"0.7.x"_s, BackportStatus::Fixed,
                                                           u"0.7.4"_s}}})
                                << QStringList{u"Branches: 0.7.x, Fixed, 0.7.4"_s};

    CaseRecord assessed;
    assessed.assessment = {.claimedSeverity = u"huge"_s,
                           .vectors = {u"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s},
                           .weaknesses = {{79, u"XSS"_s}, {89, {}}},
                           .ssvc = {.exploitation = SsvcExploitation::PublicPoc,
                                    .technicalImpact = SsvcTechnicalImpact::Total}};
    QTest::newRow("an assessment")
        << none << assessed
        << QStringList{u"Severity claimed by the reporter: huge"_s,
                       u"Priority (SSVC): Exploitation: Public PoC, Technical impact: Total"_s,
                       u"CVSS: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"_s,
                       u"Weaknesses: CWE-79: XSS; CWE-89"_s};

    CaseRecord said;
    said.conduct = {.followedGuidelines = false, .reason = u"told the press"_s};
    QTest::newRow("W-18: the guidelines were not followed")
        << none << said
        << QStringList{u"Followed the guidelines: no"_s, u"Reason: told the press"_s};

    CaseRecord first;
    first.estimates = {{.fixBy = Now + 24 * Hour, .at = Now}};
    CaseRecord second = first;
    second.estimates.append({.fixBy = Now + 48 * Hour, .at = Now});
    QTest::newRow("W-19: another estimate")
        << first << second
        << QStringList{u"Fix by: Sun 22 Nov 2026 12:00 UTC → Mon 23 Nov 2026 12:00 UTC"_s};

    CaseRecord decided;
    decided.decisions = {{.validity = Validity::Confirmed, .approach = Approach::Fix, .at = Now}};
    QTest::newRow("M-7: a decision")
        << none << decided << QStringList{u"Decision: Accepted, Confirmed, Fix"_s};

    CaseRecord hostile;
    hostile.embargo.agreedWith = u"a\u202Eb"_s;
    QTest::newRow("hidden characters are shown")
        << none << hostile << QStringList{u"Embargo agreed with: a\\u202Eb"_s};
    CaseRecord assured;
    assured.safeHarbourAt = Now;
    QTest::newRow("a part of one value")
        << CaseRecord{} << assured
        << QStringList{u"Safe harbour assured: Sat 21 Nov 2026 12:00 UTC"_s};
}

void TestRecordChanges::bothSidesAreReadable()
{
    QFETCH(const CaseRecord, before);
    QFETCH(const CaseRecord, after);
    QFETCH(const QStringList, lines);
    QCOMPARE(changes(before, after), lines);
}

void TestRecordChanges::whatIsNoJsonGivesNothing()
{
    QCOMPARE(Labels::recordChanges(u"{"_s, u"null"_s), QStringList());
    QCOMPARE(Labels::recordChanges({}, {}), QStringList());
}

void TestRecordChanges::anUnknownFieldKeepsItsName()
{
    QCOMPARE(Labels::recordChanges({}, uR"({"fix":{"colour":"blue"}})"_s),
             QStringList{u"colour: blue"_s});
}

void TestRecordChanges::anEventSaysItInOneLine()
{
    const CaseEvent event{.kind = EventKind::RecordEdited,
                          .before = u"{}"_s,
                          .after = uR"({"fix":{"author":"Ana","branch":"x"}})"_s};
    QCOMPARE(Labels::text(event), u"Author: Ana; Branch: x"_s);
}

} // namespace Docket

QTEST_MAIN(Docket::TestRecordChanges)
#include "tst_recordchanges.moc"
