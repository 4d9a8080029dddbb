// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packedoriginal.h"

#include <QCryptographicHash>

#include <zstd.h>

#include <memory>

namespace Docket {

namespace {

constexpr int Level = 1;

// What a casebook may ask for in one piece: importers cut at 256 MB, so more is damage.
constexpr qint64 MaxOriginalBytes = qint64(1) << 30;

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }

    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

template <typename Context>
using ContextPointer = std::unique_ptr<Context, FreeContext>;

// A context is some hundred kilobytes of tables to allocate, so each thread keeps one.
ZSTD_CCtx *compressor()
{
    thread_local const ContextPointer<ZSTD_CCtx> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const ContextPointer<ZSTD_DCtx> context(ZSTD_createDCtx());
    return context.get();
}

size_t length(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace

PackedOriginal pack(const Original &original)
{
    QByteArray frame(static_cast<qsizetype>(ZSTD_compressBound(length(original.bytes))),
                     Qt::Uninitialized);
    const size_t used =
        ZSTD_compressCCtx(compressor(), frame.data(), length(frame), original.bytes.constData(),
                          length(original.bytes), Level);
    Q_ASSERT(ZSTD_isError(used) == 0U); // the bound leaves room for anything
    frame.truncate(static_cast<qsizetype>(used));
    frame.squeeze(); // the queue between reader and writer counts these bytes
    return {.format = original.format,
            .quoting = original.quoting,
            .sha256 = original.sha256,
            .envelope = original.envelope,
            .zstd = frame,
            .size = original.bytes.size()};
}

StoreResult<Original> unpack(const PackedOriginal &packed)
{
    const auto damaged = [] {
        return std::unexpected(StoreError{
            .fault = StoreFault::Corrupt, .path = {}, .statement = {}, .driverText = {}});
    };
    const auto stated = ZSTD_getFrameContentSize(packed.zstd.constData(), length(packed.zstd));
    const bool isPlausible = packed.size >= 0 && packed.size <= MaxOriginalBytes &&
                             stated == static_cast<unsigned long long>(packed.size);
    if (!isPlausible) {
        return damaged();
    }
    QByteArray bytes(packed.size, Qt::Uninitialized);
    const size_t used = ZSTD_decompressDCtx(decompressor(), bytes.data(), length(bytes),
                                            packed.zstd.constData(), length(packed.zstd));
    const bool isWhole = ZSTD_isError(used) == 0U && used == length(bytes);
    if (!isWhole || QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != packed.sha256) {
        return damaged();
    }
    return Original{.format = packed.format,
                    .quoting = packed.quoting,
                    .bytes = bytes,
                    .sha256 = packed.sha256,
                    .envelope = packed.envelope};
}

} // namespace Docket
