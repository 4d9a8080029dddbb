// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/policyreport.h"

#include "commands/jsonviews.h"
#include "commands/output.h"
#include "commands/policyverdicts.h"
#include "commands/table.h"
#include "domain/tokens.h"
#include "domain/versionverdict.h"
#include "workspace/policypresets.h"

#include <QFile>
#include <QJsonArray>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Docket::Commands {

namespace {

QString namesToChoose()
{
    return "name a SECURITY.md, a policy record (JSON) or one of: "_L1 +
           bundledPolicyNames().join(", "_L1);
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Complaint{Exit::Failed, path, file.errorString(), namesToChoose()});
    }
    // One byte more tells the reader that there is more.
    QByteArray bytes = file.read(2 * MostPolicyBytes);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(Complaint{Exit::Failed, path, file.errorString(), namesToChoose()});
    }
    return bytes;
}

Result<PolicyReading> readRecord(const QString &path, const QByteArray &json)
{
    if (json.size() > MostPolicyBytes * 2 - 1) {
        return std::unexpected(Complaint{Exit::Failed, path,
                                         u"this is too large for a policy record"_s,
                                         u"see 'docket policy check --record' for its shape"_s});
    }
    auto policy = policyFromJson(json);
    if (!policy) {
        return std::unexpected(Complaint{
            Exit::Failed, path, "this is no policy record ("_L1 + shown(policy.error()) + ')'_L1,
            u"see 'docket policy check --record' for its shape"_s});
    }
    return PolicyReading{.policy = std::move(*policy), .problems = {}};
}

QString withinOf(const Promise &promise)
{
    if (!promise.within) {
        return u"not stated"_s;
    }
    const auto hours = std::chrono::floor<std::chrono::hours>(*promise.within).count();
    if (promise.unit == SpanUnit::BusinessDays) {
        return QString::number(hours / 24) + " business days"_L1;
    }
    return QString::number(hours) + " h"_L1;
}

QString conditionOf(const Promise &promise)
{
    return promise.onlyIfGuidelinesFollowed ? u"guidelines followed"_s : QString();
}

void printVersionRows(const Policy &policy)
{
    Table versions({u"VERSIONS"_s, u"SUPPORTED"_s, u"UNTIL"_s});
    for (const VersionRow &row : policy.versions) {
        versions.add({row.pattern, row.supported ? u"yes"_s : u"no"_s,
                      row.supportEndsAt ? toIsoDay(*row.supportEndsAt) : QString()});
    }
    if (!versions.isEmpty()) {
        const QString subject = policy.versionSubject;
        print((subject.isEmpty() ? u"Versions"_s : "Versions of "_L1 + shown(subject)) + '\n'_L1 +
              versions.text() + '\n'_L1);
    }
    if (!versions.isEmpty() && policy.preReleases == PreReleaseRule::AsItsRelease) {
        print(u"A pre-release is judged as its release.\n"_s);
    }
    if (const QStringList gaps = gapTexts(policy); !gaps.isEmpty()) {
        print("In no row: "_L1 + shown(gaps.join("; "_L1)) + '\n'_L1);
    }
    Table overlaps({u"IN TWO ROWS"_s, {}, {}});
    for (const VersionOverlap &overlap : overlapsOf(policy)) {
        overlaps.add({policy.versions.at(overlap.first).pattern,
                      policy.versions.at(overlap.second).pattern,
                      overlap.isHarmless ? u"both say the same"_s : u"the narrower row counts"_s});
    }
    if (!overlaps.isEmpty()) {
        print(overlaps.text() + '\n'_L1);
    }
}

void printPromises(const Policy &policy)
{
    Table promises({u"PROMISE"_s, u"WITHIN"_s, u"BINDS"_s, u"FROM"_s, u"IF"_s, u"CLAUSE"_s});
    for (const Promise &promise : policy.promises) {
        promises.add({toToken(promise.kind), withinOf(promise), toToken(promise.modality),
                      toToken(promise.start), conditionOf(promise), promise.clauses.join(' '_L1)});
    }
    if (!promises.isEmpty()) {
        print(promises.text());
    }
    for (const Promise &promise : policy.promises) {
        if (!promise.assumption.isEmpty()) {
            print("  assumed for "_L1 + toToken(promise.kind) + ": "_L1 +
                  shown(promise.assumption));
        }
    }
    print({});
}

void printOthers(const Policy &policy)
{
    Table asks({u"ASKED FOR"_s, u"REQUIRED"_s, u"TEXT"_s});
    for (const AskedItem &item : policy.asks) {
        asks.add({item.key, item.isRequired ? u"yes"_s : QString(), item.text});
    }
    if (!asks.isEmpty()) {
        print(asks.text() + '\n'_L1);
    }
    Table practices({u"PRACTICE"_s, u"TEXT"_s});
    for (const Practice &practice : policy.practices) {
        practices.add({toToken(practice.kind), practice.text});
    }
    if (!practices.isEmpty()) {
        print(practices.text() + '\n'_L1);
    }
    if (policy.reviewers > 0) {
        print("Reviewers besides the author: "_L1 + QString::number(policy.reviewers));
    }
    for (const auto &[name, text] : {std::pair{"Safe harbour: "_L1, policy.safeHarbour},
                                     std::pair{"Questions to: "_L1, policy.contact},
                                     std::pair{"Remark: "_L1, policy.remark}}) {
        if (!text.isEmpty()) {
            print(name + shown(text));
        }
    }
}

} // namespace

Result<PolicyReading> readPolicySource(const QString &source, const QString &product,
                                       Instant validFrom)
{
    Result<PolicyReading> reading;
    if (auto bundled = bundledPolicy(source)) {
        reading->policy = std::move(*bundled);
    } else if (const auto bytes = bytesOf(source); !bytes) {
        return std::unexpected(bytes.error());
    } else if (source.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        reading = readRecord(source, *bytes);
    } else {
        return readPolicy(*bytes, product.toLower(), validFrom);
    }
    if (reading && !product.isEmpty()) {
        reading->policy.product = product.toLower();
    }
    return reading;
}

bool isNothingRead(const PolicyReading &reading)
{
    const Policy &policy = reading.policy;
    return policy.versions.isEmpty() && policy.promises.isEmpty() && policy.asks.isEmpty() &&
           policy.practices.isEmpty() && policy.channelSpans.isEmpty() &&
           policy.safeHarbour.isEmpty() && policy.notUnderstood.isEmpty();
}

bool needsAttention(const PolicyReading &reading)
{
    return !reading.problems.isEmpty() || !reading.policy.notUnderstood.isEmpty();
}

void printPolicy(const Policy &policy)
{
    const QString title =
        policy.productTitle.isEmpty() ? QString() : "  "_L1 + shown(policy.productTitle);
    print((policy.product.isEmpty() ? u"(no name)"_s : shown(policy.product)) + title +
          ", from "_L1 + toIsoString(policy.validFrom));
    const QString where =
        QStringList(policy.intakeAddresses + QStringList{policy.issuesUrl}).join(' '_L1).trimmed();
    print("Reports to "_L1 + (where.isEmpty() ? u"(not stated)"_s : shown(where)) +
          ", public issues "_L1 + toToken(policy.publicIssue) + '\n'_L1);
    printPromises(policy);
    printVersionRows(policy);
    printOthers(policy);
}

void printUnread(const PolicyReading &reading)
{
    Table unread({u"LINE"_s, u"NOT UNDERSTOOD"_s});
    for (const UnreadSentence &sentence : reading.policy.notUnderstood) {
        unread.add({QString::number(sentence.line), sentence.text});
    }
    if (!unread.isEmpty()) {
        print('\n'_L1 + unread.text());
    }
    Table problems({u"LINE"_s, u"PROBLEM"_s, u"TEXT"_s});
    for (const PolicyProblem &problem : reading.problems) {
        problems.add({problem.line > 0 ? QString::number(problem.line) : u"-"_s,
                      wordOf(problem.kind), problem.text});
    }
    if (!problems.isEmpty()) {
        print('\n'_L1 + problems.text());
    }
}

QLatin1StringView wordOf(PolicyProblemKind kind)
{
    switch (kind) {
    case PolicyProblemKind::Empty:
        return "empty"_L1;
    case PolicyProblemKind::Binary:
        return "binary"_L1;
    case PolicyProblemKind::TooLarge:
        return "too-large"_L1;
    case PolicyProblemKind::BadCharset:
        return "bad-charset"_L1;
    case PolicyProblemKind::BrokenTable:
        return "broken-table"_L1;
    case PolicyProblemKind::Contradiction:
        return "contradiction"_L1;
    case PolicyProblemKind::VagueTime:
        return "vague-time"_L1;
    case PolicyProblemKind::DuplicateItem:
        return "duplicate-item"_L1;
    case PolicyProblemKind::NoVersions:
        return "no-versions"_L1;
    case PolicyProblemKind::NoChannel:
        return "no-channel"_L1;
    case PolicyProblemKind::NoPromise:
        return "no-promise"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const PolicyReading &reading)
{
    QJsonObject object = jsonOf(reading.policy);
    QJsonArray problems;
    for (const PolicyProblem &problem : reading.problems) {
        problems.append(
            QJsonObject{{"problem"_L1, wordOf(problem.kind)},
                        {"line"_L1, problem.line > 0 ? QJsonValue(problem.line) : QJsonValue()},
                        {"text"_L1, problem.text}});
    }
    object["problems"_L1] = problems;
    return object;
}

} // namespace Docket::Commands
