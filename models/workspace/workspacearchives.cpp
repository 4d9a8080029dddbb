// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/citations.h"
#include "exporters/evidencebundle.h"
#include "workspace/archivesession.h"
#include "workspace/casereader.h"
#include "workspace/workspacelater.h"

// Evidence, also what is in archives.
namespace Docket {

namespace {

Outcome<QByteArray> evidenceOf(const Stores &stores, ArchiveSession &archives,
                               const EvidenceItem &item, const std::stop_token &stop)
{
    return item.kind == EvidenceItem::Kind::ArchiveEntry ? archives.read(stores, item, stop)
                                                         : readEvidence(stores, item);
}

} // namespace

Outcome<QByteArray> Workspace::evidence(const EvidenceItem &item) const
{
    return evidenceOf(*m_stores, *m_archives, item, {});
}

Outcome<ArchiveListing> Workspace::archive(const EvidenceItem &item, const QString &password) const
{
    return m_archives->list(*m_stores, item, password, {});
}

void Workspace::evidenceLater(const EvidenceItem &item, QObject *context,
                              std::function<void(const Outcome<QByteArray> &)> answer,
                              const std::stop_source &stop)
{
    laterUntil<QByteArray>(
        poolFor(item), stop,
        [this, item](const Stores &stores, const std::stop_token &token) {
            return evidenceOf(stores, *m_archives, item, token);
        },
        context, std::move(answer));
}

void Workspace::saveEvidenceLater(const EvidenceItem &item, const QString &path, QObject *context,
                                  std::function<void(const Outcome<void> &)> answer,
                                  const std::stop_source &stop)
{
    laterUntil<void>(
        poolFor(item), stop,
        [this, item, path](const Stores &stores, const std::stop_token &token) {
            return evidenceOf(stores, *m_archives, item, token)
                .and_then([&](const QByteArray &bytes) -> Outcome<void> {
                    return writeNewFile(path, bytes).transform_error([](const ExportError &error) {
                        return Failure(error);
                    });
                });
        },
        context, std::move(answer));
}

void Workspace::markedLinesLater(
    const EvidenceItem &item, const Excerpt &excerpt, QObject *context,
    std::function<void(const Outcome<std::optional<QString>> &)> answer)
{
    laterOn<std::optional<QString>>(
        poolFor(item),
        [this, item, excerpt](const Stores &stores) {
            return evidenceOf(stores, *m_archives, item, m_stop.get_token())
                .transform([&](const QByteArray &bytes) { return markedLines(excerpt, bytes); });
        },
        context, std::move(answer));
}

QThreadPool &Workspace::poolFor(const EvidenceItem &item)
{
    return item.kind == EvidenceItem::Kind::ArchiveEntry ? m_unpacking : m_readers;
}

void Workspace::archiveLater(const EvidenceItem &item, const QString &password, QObject *context,
                             std::function<void(const Outcome<ArchiveListing> &)> answer,
                             const std::stop_source &stop)
{
    laterUntil<ArchiveListing>(
        m_unpacking, stop,
        [this, item, password](const Stores &stores, const std::stop_token &token) {
            return m_archives->list(stores, item, password, token);
        },
        context, std::move(answer));
}

} // namespace Docket
