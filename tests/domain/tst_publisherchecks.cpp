// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/publisherchecks.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

class PublisherChecksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void whatIsEmptyOrRightIsNoProblem_data()
    {
        QTest::addColumn<Publisher>("publisher");
        QTest::newRow("nothing") << Publisher{};
        QTest::newRow("all") << Publisher{.name = u"Stalwart Labs"_s,
                                          .nameSpace = u"https://stalw.art"_s,
                                          .contact = u"security@stalw.art, PGP on request"_s,
                                          .orgId = u"8254265b-2729-46b6-b9e3-3dfca2d5bfca"_s,
                                          .shortName = u"stalwart"_s,
                                          .idPrefix = u"SW"_s};
        QTest::newRow("a page") << Publisher{.contact = u"https://stalw.art/security"_s};
        QTest::newRow("a page in words") << Publisher{.contact = u"see stalw.art/security"_s};
        QTest::newRow("a number") << Publisher{.contact = u"+49 (0)30 123456"_s};
        QTest::newRow("a parted prefix") << Publisher{.idPrefix = u"openSUSE-SU"_s};
    }

    void whatIsEmptyOrRightIsNoProblem()
    {
        QFETCH(const Publisher, publisher);
        QVERIFY(!problemOf(publisher));
    }

    void whatCannotBeIsNamed_data()
    {
        QTest::addColumn<Publisher>("publisher");
        QTest::addColumn<PublisherProblem>("problem");
        QTest::newRow("no page") << Publisher{.nameSpace = u"stalwart"_s}
                                 << PublisherProblem::NamespaceNoPage;
        QTest::newRow("a file") << Publisher{.nameSpace = u"file:///etc"_s}
                                << PublisherProblem::NamespaceNoPage;
        QTest::newRow("nobody to reach")
            << Publisher{.contact = u"the security team"_s} << PublisherProblem::ContactNoAddress;
        QTest::newRow("no uuid") << Publisher{.orgId = u"stalwart"_s}
                                 << PublisherProblem::OrgIdNoUuid;
        QTest::newRow("uuid of another version")
            << Publisher{.orgId = u"8254265b-2729-16b6-b9e3-3dfca2d5bfca"_s}
            << PublisherProblem::OrgIdNoUuid;
        QTest::newRow("uuid in braces")
            << Publisher{.orgId = u"{8254265b-2729-46b6-b9e3-3dfca2d5bfca}"_s}
            << PublisherProblem::OrgIdNoUuid;
        QTest::newRow("a letter") << Publisher{.shortName = u"s"_s}
                                  << PublisherProblem::ShortNameNotFitting;
        QTest::newRow("a long name")
            << Publisher{.shortName = QString(33, u's')} << PublisherProblem::ShortNameNotFitting;
        QTest::newRow("a prefix with its hyphen")
            << Publisher{.idPrefix = u"GO-"_s} << PublisherProblem::IdPrefixNoPrefix;
        QTest::newRow("words") << Publisher{.idPrefix = u"my prefix"_s}
                               << PublisherProblem::IdPrefixNoPrefix;
    }

    void whatCannotBeIsNamed()
    {
        QFETCH(const Publisher, publisher);
        QFETCH(const PublisherProblem, problem);
        QVERIFY(problemOf(publisher) == problem);
        Publisher renamed = publisher;
        renamed.name = u"Another"_s;
        QVERIFY(!problemOf(renamed, publisher)); // it was so before
        QVERIFY(problemOf(renamed, {.name = u"Another"_s}) == problem);
    }
};

QTEST_APPLESS_MAIN(PublisherChecksTest)
#include "tst_publisherchecks.moc"
