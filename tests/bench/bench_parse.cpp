// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_parse FILE [--format TOKEN] [--json]: reads a mailbox or dump as an import does, without
// storing anything, and prints how fast. No test: figures depend on the machine.

#include "importers/importer.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>

#include <cstdio>
#include <cstring>

using namespace Docket;

namespace {

class CountingSink final : public ImportSink
{
public:
    bool message(IncomingMessage &&message) override
    {
        ++messages;
        attachments += message.attachments.size();
        textChars += message.text.size();
        for (const AttachmentInfo &info : message.attachments) {
            attachedBytes += info.size;
        }
        return true;
    }

    bool damaged(const ImportIssue &, const Original &) override
    {
        ++damagedItems;
        return true;
    }

    bool problem(const ImportIssue &) override { return true; }

    void skipped() override { ++skippedItems; }

    qint64 messages = 0;
    qint64 attachments = 0;
    qint64 textChars = 0;
    qint64 attachedBytes = 0;
    qint64 damagedItems = 0;
    qint64 skippedItems = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fputs("usage: bench_parse FILE [--format TOKEN]\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        std::fprintf(stderr, "cannot read %s\n", argv[1]);
        return 1;
    }
    auto format = sniff(file);
    if (argc == 4 && std::strcmp(argv[2], "--format") == 0) {
        if (const auto named = sourceFormatFromToken(QString::fromLocal8Bit(argv[3]))) {
            format = *named;
        }
    }
    if (!format) {
        std::fputs("unknown format\n", stderr);
        return 1;
    }
    const ImportContext context{.path = file.fileName(),
                                .fallbackAt = {1'700'000'000},
                                .now = {4'000'000'000},
                                .limits = {}};
    CountingSink sink;
    QElapsedTimer timer;
    timer.start();
    const auto read = importerFor(*format)->read(file, context, sink, {}, {});
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf(
        "parse: %lld messages, %lld attachments, text %.1f M chars, attached %.1f MB, "
        "%lld damaged, %lld skipped, %.3f s, %.1f MB/s, %.0f msg/s, peak %ld MB\n",
        static_cast<long long>(sink.messages), static_cast<long long>(sink.attachments),
        static_cast<double>(sink.textChars) / 1e6, static_cast<double>(sink.attachedBytes) / 1e6,
        static_cast<long long>(sink.damagedItems), static_cast<long long>(sink.skippedItems),
        seconds, static_cast<double>(file.size()) / 1e6 / seconds,
        static_cast<double>(sink.messages) / seconds, usage.ru_maxrss / 1024);
    return read ? 0 : 1;
}
