// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/archivesession.h"

#include "importers/archivereader.h"
#include "workspace/casereader.h"

#include <algorithm>

namespace Docket {

namespace {

template <typename T>
Outcome<T> widenedArchive(ArchiveResult<T> result)
{
    return std::move(result).transform_error(
        [](const ArchiveError &error) { return Failure(error); });
}

/// The smallest encrypted file, with which a password is tried.
const ArchiveEntry *smallestEncrypted(const ArchiveListing &listing)
{
    const ArchiveEntry *smallest = nullptr;
    for (const ArchiveEntry &entry : listing.entries) {
        const bool isAsked = entry.flags.testFlag(ArchiveFlag::Encrypted) && !entry.isFolder &&
                             !(entry.flags & (ArchiveFlag::Link | ArchiveFlag::Special));
        if (isAsked && (smallest == nullptr || entry.size < smallest->size)) {
            smallest = &entry;
        }
    }
    return smallest;
}

} // namespace

Outcome<ArchiveSession::Outermost> ArchiveSession::outermost(const Stores &stores,
                                                             const EvidenceItem &item)
{
    EvidenceItem attachment = item;
    attachment.kind = EvidenceItem::Kind::Attachment;
    attachment.name =
        item.container.isEmpty() ? item.name : item.container.section(EntryMark.toString(), 0, 0);
    const QByteArray root = QByteArray::number(item.messageId.value) + '/' +
                            QByteArray::number(item.attachmentId.value_or(AttachmentId{}).value);
    if (auto kept = m_store.find(root, {})) {
        return Outermost{root, kept->bytes, attachment.name};
    }
    return readEvidence(stores, attachment).transform([&](const QByteArray &bytes) {
        m_store.keep(root, {}, {bytes, attachment.name, {}});
        return Outermost{root, bytes, attachment.name};
    });
}

Outcome<ArchiveListing> ArchiveSession::list(const Stores &stores, const EvidenceItem &archive,
                                             const std::stop_token &stop)
{
    return outermost(stores, archive).and_then([&](const Outermost &outer) {
        return widenedArchive(
            listArchive(outer.bytes, outer.name, archive.entryPath, reading(outer.root, stop)));
    });
}

Outcome<ArchiveListing> ArchiveSession::list(const Stores &stores, const EvidenceItem &archive,
                                             const QString &password, const std::stop_token &stop)
{
    if (password.isEmpty()) {
        return list(stores, archive, stop);
    }
    return outermost(stores, archive).and_then([&](const Outermost &outer) {
        ArchiveReading trying = reading(outer.root, stop);
        trying.password = [&, known = trying.password](const QList<qint64> &path) {
            return path == archive.entryPath ? password.toUtf8() : known(path);
        };
        auto listing = listArchive(outer.bytes, outer.name, archive.entryPath, trying);
        if (const ArchiveEntry *tried = listing ? smallestEncrypted(*listing) : nullptr) {
            const auto bytes = readEntry(outer.bytes, outer.name,
                                         archive.entryPath + QList{tried->number}, trying);
            if (!bytes) {
                return widenedArchive(
                    ArchiveResult<ArchiveListing>(std::unexpected(bytes.error())));
            }
        }
        if (listing) {
            setPassword(outer.root, archive.entryPath, password.toUtf8());
        }
        return widenedArchive(std::move(listing));
    });
}

Outcome<QByteArray> ArchiveSession::read(const Stores &stores, const EvidenceItem &entry,
                                         const std::stop_token &stop)
{
    return outermost(stores, entry).and_then([&](const Outermost &outer) {
        return widenedArchive(
            readEntry(outer.bytes, outer.name, entry.entryPath, reading(outer.root, stop)));
    });
}

ArchiveReading ArchiveSession::reading(const QByteArray &root, const std::stop_token &stop)
{
    return {.limits = {},
            .password = [this, root](const QList<qint64> &path) { return password(root, path); },
            .stop = stop,
            .store = &m_store,
            .root = root};
}

QByteArray ArchiveSession::password(const QByteArray &root, QList<qint64> path) const
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_passwords.value(root);
    while (!known.contains(path) && !path.isEmpty()) {
        path.removeLast();
    }
    return known.value(path);
}

void ArchiveSession::setPassword(const QByteArray &root, const QList<qint64> &path,
                                 const QByteArray &password)
{
    const std::scoped_lock lock(m_mutex);
    m_passwords[root].insert(path, password);
}

} // namespace Docket
