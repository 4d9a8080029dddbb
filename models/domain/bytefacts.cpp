// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bytefacts.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace Docket {

namespace {

using Counts = std::array<quint64, 256>;

double entropyOf(const Counts &counts, qsizetype size)
{
    double bits = 0;
    for (const quint64 count : counts) {
        if (count > 0) {
            const double share = static_cast<double>(count) / static_cast<double>(size);
            bits -= share * std::log2(share);
        }
    }
    return std::max(bits, 0.0); // not the negative zero of a single value
}

} // namespace

std::optional<ByteFacts> byteFacts(const QByteArray &bytes, const std::stop_token &stop)
{
    constexpr qsizetype Slice = 1 << 20; // a stop is heard within some milliseconds
    QCryptographicHash sha256(QCryptographicHash::Sha256);
    QCryptographicHash sha1(QCryptographicHash::Sha1);
    QCryptographicHash md5(QCryptographicHash::Md5);
    Counts counts{};
    for (qsizetype at = 0; at < bytes.size(); at += Slice) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        const QByteArrayView slice =
            QByteArrayView(bytes).sliced(at, std::min(Slice, bytes.size() - at));
        sha256.addData(slice);
        sha1.addData(slice);
        md5.addData(slice);
        for (const char byte : slice) {
            ++counts.at(static_cast<unsigned char>(byte));
        }
    }
    return ByteFacts{.sha256 = sha256.result(),
                     .sha1 = sha1.result(),
                     .md5 = md5.result(),
                     .entropy = bytes.isEmpty() ? 0 : entropyOf(counts, bytes.size())};
}

} // namespace Docket
