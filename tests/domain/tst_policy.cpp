// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"
#include "domain/testing.h"
#include "domain/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Docket;
using namespace Docket::Testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray recordOf(const QString &product)
{
    QFile file(QStringLiteral(DOCKET_RESOURCES "/policies/%1.json").arg(product));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject stalwart()
{
    return QJsonDocument::fromJson(recordOf(u"stalwart"_s)).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Puts `value` where the path leads; "promises.1.hours".
QJsonValue replaced(const QJsonValue &in, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    const QStringList rest = path.sliced(1);
    if (in.isArray()) {
        QJsonArray array = in.toArray();
        const qsizetype index = path.first().toInt();
        array[index] = replaced(array.at(index), rest, value);
        return array;
    }
    QJsonObject object = in.toObject();
    const QJsonValue field = replaced(object.value(path.first()), rest, value);
    if (field.isUndefined()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), field);
    }
    return object;
}

} // namespace

class tst_Policy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(); }

    void readsStalwart()
    {
        const auto policy = policyFromJson(recordOf(u"stalwart"_s));
        QVERIFY2(policy.has_value(), qPrintable(policy.error_or(QString())));
        QCOMPARE(policy->product, u"stalwart"_s);
        QCOMPARE(policy->productTitle, u"Stalwart Mail Server"_s);
        QCOMPARE(policy->validFrom, at(u"2024-06-22"));
        QCOMPARE(policy->intakeAddresses, QStringList{u"hello@stalw.art"_s});
        QCOMPARE(policy->publicIssue, PublicIssue::Forbidden);
        QStringList rows;
        for (const VersionRow &row : policy->versions) {
            rows.append(row.pattern + (row.supported ? u" yes"_s : u" no"_s));
        }
        QCOMPARE(rows, (QStringList{u"0.8.x yes"_s, u"0.7.x yes"_s, u"< 0.6 no"_s}));
        QCOMPARE(policy->asks.size(), 7);
        QVERIFY(policy->safeHarbour.startsWith("We will not take legal action"_L1));

        QCOMPARE(policy->promises.size(), 4);
        const Promise &acknowledge = policy->promises.at(0);
        QCOMPARE(acknowledge.kind, PromiseKind::Acknowledge);
        QCOMPARE(acknowledge.within, Seconds(std::chrono::hours(24)));
        QCOMPARE(acknowledge.modality, Modality::Promise);
        QCOMPARE(acknowledge.clauses.size(), 2); // W-11 and W-16 are shown once
        const Promise &detailed = policy->promises.at(1);
        QCOMPARE(detailed.kind, PromiseKind::DetailedResponse);
        QCOMPARE(detailed.within, Seconds(std::chrono::hours(48)));
        const Promise &estimate = policy->promises.at(2);
        QCOMPARE(estimate.kind, PromiseKind::FixEstimate);
        QVERIFY(!estimate.within.has_value());
        QVERIFY(estimate.onlyIfGuidelinesFollowed);
        QCOMPARE(policy->promises.at(3).start, ClockStart::Released);
    }

    void readsMailflow()
    {
        const auto policy = policyFromJson(recordOf(u"mailflow"_s));
        QVERIFY2(policy.has_value(), qPrintable(policy.error_or(QString())));
        QCOMPARE(policy->publicIssue, PublicIssue::Required);
        QCOMPARE(policy->versionSubject, u"Python"_s);
        QVERIFY(policy->intakeAddresses.isEmpty());
        QVERIFY(policy->issuesUrl.startsWith("https://"_L1));
        QCOMPARE(policy->asks.size(), 3);
        const Promise &first = policy->promises.first();
        QCOMPARE(first.kind, PromiseKind::FirstResponse);
        QCOMPARE(first.within, Seconds(std::chrono::hours(72)));
        QCOMPARE(first.modality, Modality::Aim);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("stalwart") << u"stalwart"_s;
        QTest::newRow("mailflow") << u"mailflow"_s;
    }

    void writesWhatItReads()
    {
        QFETCH(const QString, product);
        const auto policy = policyFromJson(recordOf(product));
        QVERIFY(policy.has_value());
        const QByteArray written = toJson(*policy);
        QCOMPARE(policyFromJson(written), policy);
        QCOMPARE(toJson(policyFromJson(written).value()), written);
    }

    void namesTheWrongField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");

        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char *name, const QString &path, const QJsonValue &value,
                            const QString &error) {
            QTest::newRow(name) << path << value << error;
        };
        row("a missing product", u"policy"_s, gone, u"policy: "_s);
        row("an empty product", u"policy"_s, u""_s, u"policy: "_s);
        row("a date that does not exist", u"valid_from"_s, u"2024-06-31"_s, u"valid_from: "_s);
        row("a number for a date", u"valid_from"_s, 20240622, u"valid_from: "_s);
        row("a list for the intake", u"intake"_s, QJsonArray(), u"intake: "_s);
        row("a number among the addresses", u"intake.emails.0"_s, 7, u"intake.emails: "_s);
        row("a word that nobody knows", u"intake.public_issue"_s, u"maybe"_s,
            u"intake.public_issue: "_s);
        row("missing version rows", u"versions.rows"_s, gone, u"versions.rows: "_s);
        row("a word for yes", u"versions.rows.2.supported"_s, u"no"_s,
            u"versions.rows[2].supported: "_s);
        row("no promises at all", u"promises"_s, gone, u"promises: "_s);
        row("a promise that is no object", u"promises.1"_s, u"soon"_s, u"promises: "_s);
        row("a kind that nobody knows", u"promises.1.id"_s, u"pizza"_s, u"promises[1].id: "_s);
        row("one kind twice", u"promises.1"_s, stalwart()["promises"_L1].toArray().at(0),
            u"promises[1].id: "_s);
        row("hours in words", u"promises.1.hours"_s, u"48"_s, u"promises[1].hours: "_s);
        row("half an hour", u"promises.1.hours"_s, 48.5, u"promises[1].hours: "_s);
        row("no hours at all", u"promises.1.hours"_s, 0, u"promises[1].hours: "_s);
        row("hours before the report", u"promises.1.hours"_s, -1, u"promises[1].hours: "_s);
        row("hours beyond all reason", u"promises.1.hours"_s, 1e15, u"promises[1].hours: "_s);
        row("hours forgotten are not hours not stated", u"promises.1.hours"_s, gone,
            u"promises[1].hours: "_s);
        row("a condition that nobody knows", u"promises.2.condition"_s, u"full_moon"_s,
            u"promises[2].condition: "_s);
        row("met by what Docket does not count", u"promises.1.met_by"_s, u"outbound_to_reporter"_s,
            u"promises[1].met_by: "_s);
        row("an asked item without its text", u"asks.6.text"_s, gone, u"asks[6].text: "_s);
        row("a safe harbour that is no sentence", u"safe_harbour"_s, true, u"safe_harbour: "_s);
    }

    void namesTheWrongField()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, error);
        const QJsonValue changed = replaced(stalwart(), path.split(u'.'), value);
        const auto policy = policyFromJson(bytesOf(changed.toObject()));
        QVERIFY(!policy.has_value());
        QVERIFY2(policy.error().startsWith(error), qPrintable(policy.error()));
    }

    void addressesAreComparedInLowerCase()
    {
        const QJsonValue changed =
            replaced(stalwart(), {u"intake"_s, u"emails"_s, u"0"_s}, u"Hello@Stalw.ART"_s);
        const auto policy = policyFromJson(bytesOf(changed.toObject()));
        QCOMPARE(policy.value().intakeAddresses, QStringList{u"hello@stalw.art"_s});
    }

    void refusesWhatIsNoRecord()
    {
        QVERIFY(policyFromJson("").error().startsWith("offset 0: "_L1));
        QVERIFY(policyFromJson("{\"policy\": ").error().startsWith("offset "_L1));
        QCOMPARE(policyFromJson("[]").error(), u"document: expected an object"_s);
    }

    void everyFieldComesBack()
    {
        Policy policy = policyFromJson(recordOf(u"stalwart"_s)).value_or(Policy{});
        policy.versionScheme = VersionScheme::Debian;
        policy.preReleases = PreReleaseRule::AsItsRelease;
        policy.versions.first().supportEndsAt = at(u"2026-12-01");
        policy.versions.first().span = {3, 9};
        policy.promises.first().unit = SpanUnit::BusinessDays;
        policy.promises.first().warnBefore = std::chrono::hours(48);
        policy.promises.first().escalateBefore = Seconds(0);
        policy.promises.first().spans = {{1, 4}, {10, 20}};
        policy.promises.first().assumption = u"its hours are those of the sentence before"_s;
        policy.promises.append({.kind = PromiseKind::StatusUpdate,
                                .within = std::chrono::days(7),
                                .modality = Modality::Aim});
        policy.promises.append({.kind = PromiseKind::EarlyWarning,
                                .within = std::chrono::hours(24),
                                .start = ClockStart::ExploitationKnown});
        policy.promises.append({.kind = PromiseKind::Disclosure, .within = std::chrono::days(90)});
        policy.promises.append({.kind = PromiseKind::Disclosure,
                                .within = std::chrono::days(30),
                                .start = ClockStart::Released});
        policy.asks.first().isRequired = true;
        policy.asks.first().span = {100, 120};
        policy.safeHarbourSpan = {200, 240};
        policy.channelSpans = {{5, 8}};
        policy.reviewers = 2;
        policy.contact = u"hello@stalw.art"_s;
        policy.document = u"# Security\n\nAll of it.\n"_s;
        policy.remark = u"check with counsel"_s;
        for (const PracticeKind kind : allValues<PracticeKind>()) {
            policy.practices.append({.kind = kind, .text = u"words"_s, .span = {1, 2}});
        }
        policy.notUnderstood = {{.line = 4, .text = u"???"_s, .span = {7, 10}}, {.text = u"!"_s}};
        const auto back = policyFromJson(toJson(policy));
        QVERIFY2(back.has_value(), qPrintable(back.error_or(QString())));
        QCOMPARE(*back, policy);
        QVERIFY(differenceJson(policy, policy).isEmpty());
        Policy other = policy;
        other.document.clear();
        QVERIFY(differenceJson(policy, other).isEmpty()); // too long for a history
        other.reviewers = 3;
        QCOMPARE(differenceJson(other, policy), QByteArray(R"({"reviewers":3})"));
    }

    void badFieldsAreRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a unit that nobody counts in")
            << u"promises.0.unit"_s << QJsonValue(u"moons"_s);
        QTest::newRow("an end of support that is no date")
            << u"versions.rows.0.ends_at"_s << QJsonValue(u"soon"_s);
        QTest::newRow("a scheme that is unknown") << u"versions.scheme"_s << QJsonValue(u"roman"_s);
        QTest::newRow("reviewers that are no number") << u"reviewers"_s << QJsonValue(u"some"_s);
        QTest::newRow("a practice that is unknown")
            << u"practices"_s
            << QJsonValue(QJsonArray{QJsonObject{{"kind"_L1, "magic"_L1}, {"text"_L1, ""_L1}}});
        QTest::newRow("a threshold below nothing") << u"promises.0.warn_hours"_s << QJsonValue(-1);
    }

    void badFieldsAreRefused()
    {
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, value);
        const QJsonObject record = replaced(stalwart(), path.split(u'.'), value).toObject();
        QVERIFY(!policyFromJson(bytesOf(record)));
    }
};

QTEST_GUILESS_MAIN(tst_Policy)
#include "tst_policy.moc"
