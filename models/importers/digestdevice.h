// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/sha256.h"

#include <QIODevice>

#include <stop_token>

namespace Docket {

/// A device that hashes what is read through it, once and in order, however its reader looks ahead
/// and comes back.
class DigestDevice final : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading and at its start.
    explicit DigestDevice(QIODevice &source);

    [[nodiscard]] bool isSequential() const override { return m_source.isSequential(); }

    [[nodiscard]] qint64 size() const override { return m_source.size(); }

    bool seek(qint64 position) override;

    /// Reads and hashes up to the byte `count`. False if there are fewer, if the device fails, or
    /// after a stop.
    [[nodiscard]] bool digest(qint64 count, const std::stop_token &stop);

    [[nodiscard]] qint64 digestedBytes() const { return m_digested; }

    /// SHA-256 of the first digestedBytes(), 32 bytes.
    [[nodiscard]] QByteArray sha256() const { return m_hash.soFar(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    Sha256 m_hash;
    qint64 m_digested = 0;
};

} // namespace Docket
