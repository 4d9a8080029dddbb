// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/archivesession.h"

#include "importers/archivereader.h"
#include "workspace/casereader.h"
#include "workspace/stores.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace Docket {

namespace {

template <typename T>
Outcome<T> widenedArchive(ArchiveResult<T> result)
{
    return std::move(result).transform_error(
        [](const ArchiveError &error) { return Failure(error); });
}

constexpr qsizetype MostTried = 5; ///< entries, of which some may be damaged

/// The smallest encrypted files, with which a password is tried.
QList<qint64> smallestEncrypted(const ArchiveListing &listing)
{
    QList<const ArchiveEntry *> asked;
    for (const ArchiveEntry &entry : listing.entries) {
        if (entry.flags.testFlag(ArchiveFlag::Encrypted) && !entry.isFolder &&
            !(entry.flags & (ArchiveFlag::Link | ArchiveFlag::Special))) {
            asked.append(&entry);
        }
    }
    std::ranges::stable_sort(asked, {}, &ArchiveEntry::size);
    QList<qint64> numbers;
    for (const ArchiveEntry *entry : asked.first(std::min(asked.size(), MostTried))) {
        numbers.append(entry->number);
    }
    return numbers;
}

/// Whether a password opens one of these entries: one that does not open may be damaged. What
/// tells the most about the password is the error.
ArchiveResult<void> tryPassword(const ArchiveListing &listing,
                                const std::function<ArchiveResult<QByteArray>(qint64)> &read)
{
    std::optional<ArchiveError> why;
    for (const qint64 number : smallestEncrypted(listing)) {
        const auto bytes = read(number);
        if (bytes) {
            return {};
        }
        if (bytes.error().fault == ArchiveFault::Stopped) {
            return std::unexpected(bytes.error());
        }
        if (!why || bytes.error().fault == ArchiveFault::WrongPassword) {
            why = bytes.error();
        }
    }
    return why ? ArchiveResult<void>(std::unexpected(*why)) : ArchiveResult<void>();
}

} // namespace

Outcome<ArchiveSession::Outermost> ArchiveSession::outermost(const Stores &stores,
                                                             const EvidenceItem &item)
{
    EvidenceItem attachment = item;
    attachment.kind = EvidenceItem::Kind::Attachment;
    attachment.name =
        item.container.isEmpty() ? item.name : item.container.section(EntryMark.toString(), 0, 0);
    const auto id = item.attachmentId.value_or(AttachmentId{});
    const auto known = stores.messages.attachment(id);
    if (!known) {
        return std::unexpected(Failure(known.error()));
    }
    // After an undone import the next one's attachments have the same ids, and other bytes.
    const QByteArray root = QByteArray::number(item.messageId.value) + '/' +
                            QByteArray::number(id.value) + '/' + known->info.sha256.toHex();
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
        if (!listing) {
            return widenedArchive(std::move(listing));
        }
        const auto fits = tryPassword(*listing, [&](qint64 number) {
            return readEntry(outer.bytes, outer.name, archive.entryPath + QList{number}, trying);
        });
        if (!fits) {
            return Outcome<ArchiveListing>(std::unexpected(Failure(fits.error())));
        }
        setPassword(outer.root, archive.entryPath, password.toUtf8());
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
