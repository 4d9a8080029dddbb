// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One importer, whole: bytes in, messages out. What it delivers must keep the promises of
// importers/importer.h; the sanitizers and the limits of packaging/fuzz.sh watch the rest.
#include "importers/importer.h"

#include <QBuffer>

#include <cstdlib>

using namespace Docket;
using namespace Qt::StringLiterals;

namespace {

/// Aborts, also in a release build, so that the fuzzer keeps the input.
void require(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

class CheckingSink final : public ImportSink
{
public:
    explicit CheckingSink(const ImportContext &context)
        : m_context(context)
    {
    }

    bool message(IncomingMessage &&message) override
    {
        require(!message.messageRef.isEmpty());
        require(message.original.sha256.size() == 32);
        require(message.text.size() <= m_context.limits.textBytes);
        require(message.receivedAt <= m_context.now);
        for (const AttachmentInfo &attachment : message.attachments) {
            require(attachment.size >= 0);
        }
        return true;
    }

    bool damaged(const ImportIssue &issue, const Original &) override
    {
        require(issue.path == m_context.path);
        return true;
    }

    bool problem(const ImportIssue &issue) override
    {
        require(issue.path == m_context.path);
        return true;
    }

    void skipped() override {}

private:
    const ImportContext &m_context;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const SourceFormat format =
        sourceFormatFromToken(QString::fromLatin1(DOCKET_FUZZ_FORMAT)).value();
    const ImportContext context{.path = u"fuzz"_s,
                                .fallbackAt = {1'795'000'000},
                                .now = {1'795'290'120},
                                .limits = {.headerBytes = 8 << 10,
                                           .messageBytes = 32 << 10,
                                           .itemBytes = 32 << 10,
                                           .depth = 16,
                                           .parts = 50,
                                           .textBytes = 16 << 10},
                                .intakeAddresses = {u"hello@stalw.art"_s}};
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CheckingSink sink(context);
    (void)importerFor(format)->read(device, context, sink, {}, {});
    return 0;
}
