// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/policybook.h"

#include <QTest>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant Y2024{1'719'014'400};
constexpr Instant Y2025{1'750'000'000};

QList<Policy> policies()
{
    return {
        {.id = PolicyId{1},
         .productId = ProductId{1},
         .product = u"stalwart"_s,
         .validFrom = Y2024,
         .intakeAddresses = {u"hello@stalw.art"_s}},
        {.id = PolicyId{2},
         .productId = ProductId{1},
         .product = u"stalwart"_s,
         .validFrom = Y2025,
         .intakeAddresses = {u"hello@stalw.art"_s}},
        {.id = PolicyId{3},
         .productId = ProductId{2},
         .product = u"mailflow"_s,
         .validFrom = Y2024,
         .issuesUrl = u"https://github.com/aicertus/mailflow/issues"_s},
    };
}

IncomingMessage mailTo(const QString &address, Instant at)
{
    return {.to = {{.name = {}, .address = address, .handle = {}}}, .receivedAt = at};
}

IncomingMessage issueAt(const QString &url)
{
    return {.receivedAt = Y2025, .tracker = TrackerFacts{.issueUrl = url}};
}

} // namespace

class TestPolicyBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void choosesThePolicy_data()
    {
        QTest::addColumn<IncomingMessage>("message");
        QTest::addColumn<QString>("product");
        QTest::addColumn<qint64>("expected"); // 0: none

        QTest::newRow("mail to the intake, first revision in force")
            << mailTo(u"hello@stalw.art"_s, Y2024 + Seconds(1)) << QString() << qint64(1);
        QTest::newRow("mail to the intake, second revision in force")
            << mailTo(u"hello@stalw.art"_s, Y2025 + Seconds(1)) << QString() << qint64(2);
        QTest::newRow("mail before every revision takes the oldest")
            << mailTo(u"hello@stalw.art"_s, Instant{1}) << QString() << qint64(1);
        QTest::newRow("an issue of the tracker")
            << issueAt(u"https://github.com/aicertus/mailflow/issues/7"_s) << QString()
            << qint64(3);
        QTest::newRow("mail to somebody else, two products: no policy is guessed")
            << mailTo(u"list@example.org"_s, Y2025) << QString() << qint64(0);
        QTest::newRow("mail to somebody else, product named")
            << mailTo(u"list@example.org"_s, Y2025) << u"Mailflow"_s << qint64(3);
        QTest::newRow("the named product wins over the address")
            << mailTo(u"hello@stalw.art"_s, Y2025) << u"mailflow"_s << qint64(3);
        QTest::newRow("a product that nobody knows")
            << mailTo(u"hello@stalw.art"_s, Y2025) << u"other"_s << qint64(0);
    }

    void choosesThePolicy()
    {
        QFETCH(const IncomingMessage, message);
        QFETCH(const QString, product);
        QFETCH(const qint64, expected);
        const auto chosen = choosePolicy(policies(), message, product);
        QCOMPARE(chosen.value_or(PolicyId{0}).value, expected);
    }

    void aSingleProductTakesWhatIsAddressedToNobody()
    {
        const QList<Policy> one{policies().last()};
        QCOMPARE(choosePolicy(one, mailTo(u"list@example.org"_s, Y2025), {}), PolicyId{3});
        const Policy none{
            .id = PolicyId{9}, .productId = ProductId{9}, .product = UnassignedProduct};
        const QList<Policy> withWaiting{none, one.first()};
        QCOMPARE(choosePolicy(withWaiting, mailTo(u"list@example.org"_s, Y2025), {}), PolicyId{3});
        QCOMPARE(choosePolicy({none}, mailTo(u"list@example.org"_s, Y2025), {}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestPolicyBook)
#include "tst_policybook.moc"
