// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast advisories leave in every format, beside the writing of the same bytes; prints, and
// judges nothing. The first line has both together, the others one format each.
//   bench_advisories [COUNT]   10,000 unless said otherwise
#include "domain/tokens.h"
#include "exporters/publicformat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Docket {

namespace {

constexpr Instant Released{1'700'000'000};
constexpr Instant Now{1'800'000'000};

AdvisoryGround ground(int number)
{
    AdvisoryGround ground;
    ground.file.key = u"DKT-26-%1"_s.arg(number);
    ground.file.state = CaseState::Disclosed;
    ground.file.severity = Severity::Medium;
    ground.file.receivedAt = Released;
    ground.file.releasedAt = Released;
    ground.file.disclosedAt = Released;
    ground.assessment.vectors = {
        u"CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:N/A:N"_s,
        u"CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s};
    ground.assessment.weaknesses = {{276, u"Incorrect Default Permissions"_s}};
    ground.fix.nature = u"Permissions"_s;
    ground.fix.components = u"spool"_s;
    ground.publisher = {.name = u"Example"_s,
                        .nameSpace = u"https://example.org"_s,
                        .contact = u"security@example.org"_s,
                        .orgId = u"b3476cb9-2e3d-41a6-98d0-0f47421a65b6"_s,
                        .shortName = u"example"_s,
                        .idPrefix = {}};
    return ground;
}

AdvisoryDraft draft(int number)
{
    AdvisoryDraft draft;
    draft.title = u"Spool files are read by others, number %1"_s.arg(number);
    draft.description = u"A spool file is made with the wrong mode. "_s.repeated(20);
    draft.impact = u"Mail is read."_s;
    draft.resolution = u"Update to 0.7.4."_s;
    draft.mitigation = u"Set the umask."_s;
    draft.identifiers = {u"CVE-2026-%1"_s.arg(10'000 + number)};
    AffectedProduct product{.name = u"mail"_s, .vendor = {}, .ecosystem = u"crates.io"_s};
    product.kind = RangeKind::Semver;
    for (int branch = 0; branch < 3; ++branch) {
        product.ranges.append({.branch = {},
                               .introduced = {.version = u"%1.0.0"_s.arg(branch)},
                               .fixed = {.version = u"%1.7.%2"_s.arg(branch).arg(number % 90)}});
    }
    draft.affected = {product};
    for (int i = 0; i < 4; ++i) {
        draft.references.append(
            {.title = {}, .url = u"https://example.org/%1/%2"_s.arg(number).arg(i)});
    }
    draft.credits = {{u"Rae"_s, CreditConsent::Given, CreditType::Finder}};
    draft.timeline = {{Released, u"Reported"_s}};
    draft.revisions = {{.number = u"1"_s, .at = Released, .summary = u"Published"_s}};
    return draft;
}

/// Calls `work` for each advisory, on as many threads as the machine has.
template <typename Work>
double seconds(const std::vector<PublicAdvisory> &advisories, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    std::atomic<size_t> next = 0;
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
        threads.emplace_back([&] {
            for (size_t at = next++; at < advisories.size(); at = next++) {
                work(at);
            }
        });
    }
    threads.clear(); // waits
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void measure(const std::vector<PublicAdvisory> &advisories, PublicFormat format,
             const QString &folder, double &all, double &floor)
{
    std::vector<QByteArray> outcome(advisories.size());
    (void)render(advisories.front(), format); // schemas are compiled once
    const QString word = toToken(format);
    const auto path = [&](size_t at, QLatin1StringView kind) {
        return folder + u'/' + word + kind + QString::number(at);
    };
    const double made = seconds(advisories, [&](size_t at) {
        const RenderResult file = render(advisories[at], format);
        if (!file) {
            qFatal("%s: %s %s", qPrintable(word), qPrintable(file.error().first().rule),
                   qPrintable(file.error().first().place));
        }
        outcome[at] = file->bytes;
        write(path(at, "-a-"_L1), file->bytes);
    });
    const double bare =
        seconds(advisories, [&](size_t at) { write(path(at, "-b-"_L1), outcome[at]); });
    all += made;
    floor += bare;
    QTextStream(stdout) << u"%1: %2 a second, %3 times the bare writing"_s.arg(word)
                               .arg(static_cast<double>(advisories.size()) / made, 0, 'f', 0)
                               .arg(made / bare, 0, 'f', 1)
                        << Qt::endl;
}

int run(int count)
{
    std::vector<PublicAdvisory> advisories;
    for (int i = 0; i < count; ++i) {
        auto advisory = compose(ground(i), draft(i), Now);
        if (!advisory) {
            qFatal("not composed: %s", toToken(advisory.error().first()).data());
        }
        advisories.push_back(*std::move(advisory));
    }
    double all = 0;
    double floor = 0;
    for (const PublicFormat format : publicFormats()) {
        const QTemporaryDir folder;
        measure(advisories, format, folder.path(), all, floor);
    }
    QTextStream(stdout) << u"all: %1 advisories a second in %2 formats, %3 times the bare writing"_s
                               .arg(count / all, 0, 'f', 0)
                               .arg(publicFormats().size())
                               .arg(all / floor, 0, 'f', 1)
                        << Qt::endl;
    return 0;
}

} // namespace

} // namespace Docket

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return Docket::run(arguments.size() > 1 ? arguments[1].toInt() : 10'000);
}
