// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policyreader/policyreading.h"

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

Policy bundled(const QString &product)
{
    const auto policy =
        policyFromJson(bytesOf(QStringLiteral(DOCKET_RESOURCES "/policies/%1.json").arg(product)));
    return policy.value_or(Policy{});
}

/// The bundled records cite POLICIES.md, what is read from a file has ids of its own.
Policy withoutClauseIds(Policy policy)
{
    for (Promise &promise : policy.promises) {
        promise.clauseId.clear();
    }
    return policy;
}

} // namespace

/// The policies that come with Docket are what is read from the projects' files.
class TestBundledPolicies final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void areWhatIsReadFromTheFiles_data()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("stalwart") << u"stalwart"_s;
        QTest::newRow("mailflow") << u"mailflow"_s;
    }

    void areWhatIsReadFromTheFiles()
    {
        QFETCH(const QString, product);
        NEEDS_SHARED_POLICY(product)
        const Policy kept = bundled(product);
        const PolicyReading reading =
            readPolicy(bytesOf(sharedPolicy(product)), product, kept.validFrom);
        QCOMPARE(QString::fromUtf8(toJson(withoutClauseIds(reading.policy))),
                 QString::fromUtf8(toJson(withoutClauseIds(kept))));
        QCOMPARE(withoutClauseIds(reading.policy), withoutClauseIds(kept));
    }

    void areReadAgainFromTheirOwnDocument_data() { areWhatIsReadFromTheFiles_data(); }

    void areReadAgainFromTheirOwnDocument()
    {
        QFETCH(const QString, product);
        const Policy kept = bundled(product);
        QVERIFY(!kept.document.isEmpty());
        const PolicyReading reading = readPolicy(kept.document.toUtf8(), product, kept.validFrom);
        QCOMPARE(withoutClauseIds(reading.policy), withoutClauseIds(kept));
    }

    void citeTheSentencesOfTheSpecification()
    {
        for (const auto &[product, letter] :
             {std::pair{u"stalwart"_s, "W-"_L1}, std::pair{u"mailflow"_s, "M-"_L1}}) {
            const Policy policy = bundled(product);
            QVERIFY(!policy.promises.isEmpty());
            for (const Promise &promise : policy.promises) {
                QVERIFY2(promise.clauseId.startsWith(letter), qPrintable(promise.clauseId));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBundledPolicies)
#include "tst_bundledpolicies.moc"
