// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/errors.h"
#include "domain/evidence.h"
#include "importers/archivestore.h"

#include <QHash>

#include <mutex>
#include <stop_token>

namespace Docket {

struct ArchiveReading;
struct Stores;

/// What is known of archives while a casebook is open: passwords that a person gave, in memory
/// alone, and archives that were unpacked on the way to their entries. Any thread.
class ArchiveSession final
{
public:
    /// The entries of an archive: an attachment, or an entry itself.
    [[nodiscard]] Outcome<ArchiveListing> list(const Stores &stores, const EvidenceItem &archive,
                                               const std::stop_token &stop);
    /// The same with a password, which is remembered if it opens what is encrypted.
    [[nodiscard]] Outcome<ArchiveListing> list(const Stores &stores, const EvidenceItem &archive,
                                               const QString &password,
                                               const std::stop_token &stop);
    /// The bytes of an entry.
    [[nodiscard]] Outcome<QByteArray> read(const Stores &stores, const EvidenceItem &entry,
                                           const std::stop_token &stop);

private:
    struct Outermost
    {
        QByteArray root;
        QByteArray bytes;
        QString name;
    };

    [[nodiscard]] Outcome<Outermost> outermost(const Stores &stores, const EvidenceItem &item);
    /// With the passwords that are known of the attachment `root`.
    [[nodiscard]] ArchiveReading reading(const QByteArray &root, const std::stop_token &stop);
    /// That of the archive at `path`, else that of the nearest one around it.
    [[nodiscard]] QByteArray password(const QByteArray &root, QList<qint64> path) const;
    void setPassword(const QByteArray &root, const QList<qint64> &path, const QByteArray &password);

    mutable std::mutex m_mutex;
    QHash<QByteArray, QHash<QList<qint64>, QByteArray>> m_passwords;
    ArchiveStore m_store;
};

} // namespace Docket
