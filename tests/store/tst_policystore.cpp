// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policystore.h"
#include "store/statement.h"
#include "store/storefixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Docket {

class TestPolicyStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bundledPoliciesComeBackAsWritten_data();
    void bundledPoliciesComeBackAsWritten();
    void theSameRecordAgainIsTheSameRow();
    void revisionsComeByProductAndDate();
    void aProductNeedsAName();
    void aDamagedRecordIsAnError();
    void teamAddressesAreLowerCaseAndUnique();

private:
    std::unique_ptr<Database> m_database;
};

void TestPolicyStore::init()
{
    QTest::failOnWarning();
    m_database = memoryDatabase();
}

void TestPolicyStore::bundledPoliciesComeBackAsWritten_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DOCKET_RESOURCES "/policies"));
    for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QTest::addRow("%s", qPrintable(file.baseName())) << file.filePath();
    }
}

void TestPolicyStore::bundledPoliciesComeBackAsWritten()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto policy = policyFromJson(file.readAll());
    QVERIFY(policy.has_value());

    PolicyStore policies(*m_database);
    policy->id = valueOf(policies.add(*policy));
    policy->productId = ProductId{1};
    QCOMPARE(valueOf(policies.byId(policy->id)), *policy);
}

void TestPolicyStore::theSameRecordAgainIsTheSameRow()
{
    PolicyStore policies(*m_database);
    const PolicyId id = valueOf(policies.add(policyOf(u"stalwart"_s)));
    QCOMPARE(valueOf(policies.add(policyOf(u"stalwart"_s))), id);
    QVERIFY(valueOf(policies.add(policyOf(u"mailflow"_s))) != id);
    QCOMPARE(valueOf(policies.all()).size(), 2);
}

void TestPolicyStore::revisionsComeByProductAndDate()
{
    PolicyStore policies(*m_database);
    Policy newer = policyOf(u"stalwart"_s);
    newer.productTitle = u"Stalwart Mail Server"_s;
    newer.validFrom = Receipt;
    valueOf(policies.add(newer));
    valueOf(policies.add(policyOf(u"stalwart"_s)));
    valueOf(policies.add(policyOf(u"mailflow"_s)));
    QStringList order;
    for (const Policy &policy : valueOf(policies.all())) {
        order.append(u"%1 of product %2"_s.arg(policy.product).arg(policy.productId.value) +
                     (policy.validFrom == Receipt ? u", newer"_s : u""_s));
    }
    QCOMPARE(order, QStringList({u"mailflow of product 2"_s, u"stalwart of product 1"_s,
                                 u"stalwart of product 1, newer"_s}));
}

void TestPolicyStore::aProductNeedsAName()
{
    PolicyStore policies(*m_database);
    QCOMPARE(faultOf(policies.add(policyOf({}))), StoreFault::Constraint);
    QCOMPARE(faultOf(policies.byId(PolicyId{1})), StoreFault::NotFound);
}

void TestPolicyStore::aDamagedRecordIsAnError()
{
    addPolicy(*m_database);
    valueOf(Statement(*m_database, {"UPDATE policy SET record = '[]'"_L1}).run());
    const PolicyStore policies(*m_database);
    QCOMPARE(faultOf(policies.byId(PolicyId{1})), StoreFault::Corrupt);
    QCOMPARE(faultOf(policies.all()), StoreFault::Corrupt);
}

void TestPolicyStore::teamAddressesAreLowerCaseAndUnique()
{
    PolicyStore policies(*m_database);
    for (const QString &address :
         {u"Maria@Example.org "_s, u"bob@x.org"_s, u"maria@example.org"_s}) {
        valueOf(policies.addTeamAddress(address));
    }
    QCOMPARE(valueOf(policies.teamAddresses()),
             QStringList({u"bob@x.org"_s, u"maria@example.org"_s}));
    QCOMPARE(faultOf(policies.addTeamAddress(u" "_s)), StoreFault::Constraint);
}

} // namespace Docket

QTEST_GUILESS_MAIN(Docket::TestPolicyStore)
#include "tst_policystore.moc"
